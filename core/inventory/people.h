// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/mailboxtable.h"

#include <QHash>

namespace jalon::inventory {

/// Finds mailboxes by what other files call them. What two mailboxes are called finds neither.
class People {
public:
    void add(const Mailbox& mailbox);

    /// The address of the mailbox that `text` means: an address, an alias, a login
    /// ("DOMAIN\login"), a name ("example.org/Users/Jean Dupont", "CN=Jean Dupont/O=Ville"). An
    /// address nobody has stands for itself. Empty: nobody, or more than one.
    QString find(const QString& text) const;
    /// The same by a mailbox's own identifier, login and name.
    QString find(const Mailbox& unaddressed) const;
    /// The address of the mailbox the path of a file speaks of: one of its folders, or the name
    /// of the file without its ending, is an address, a login, a name or what stands before the @
    /// of an address. Empty: none, or more than one mailbox.
    QString findInPath(const QString& path) const;

private:
    using Names = QHash<QString, QString>;
    static void insert(Names& names, const QString& name, const QString& address);
    bool collect(const QString& element, QString& found) const;

    Names m_addresses; ///< aliases too
    Names m_guids;
    Names m_logins;
    Names m_locals; ///< what stands before the @
    Names m_names;
};

} // namespace jalon::inventory
