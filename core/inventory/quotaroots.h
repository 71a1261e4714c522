// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace jalon::inventory {

/// A quota root of Cyrus, whichever way it is spelled: `user.anne^dupont@example.org`,
/// `user/anne.dupont@example.org`, `example.org!user.anne^dupont`, `user/anne/Archives`.
struct QuotaRoot {
    enum class Of {
        Nobody,  ///< a shared folder below another, or of no domain
        Deleted, ///< a mailbox that was deleted and waits to be expunged
        User,    ///< all of a user's mailbox, or what has no root of its own
        UserFolder,
        Shared ///< a folder at the top of a domain
    };

    Of of = Of::Nobody;
    QString name;   ///< the user's login without its domain, or the folder's name
    QString domain; ///< lower case; empty: none is told

    QString address() const { return domain.isEmpty() ? QString() : name + u'@' + domain; }
};

QuotaRoot quotaRootOf(const QString& text);

} // namespace jalon::inventory
