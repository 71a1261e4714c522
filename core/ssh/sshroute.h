// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/sshshell.h"

#include <QStringList>

namespace jalon {

/// One session to make on the way to a server, everything settled.
struct SshHop {
    QString host;
    quint16 port = 22;
    QString user;
    QString identity;       ///< asked for by name: a refusal must say so
    QStringList identities; ///< of the configuration, in its order
};

/// The hops to `target`, the first to be dialled first. The target's own jump goes before the
/// configuration's; a jump of a jump is followed, eight deep. `config` is the text of the
/// client configuration. Usage error when a name in it is refused or the jumps turn in circles.
Expected<QList<SshHop>> routeTo(const SshTarget& target, const QByteArray& config);

/// The same with the file the target names, or the user's own.
Expected<QList<SshHop>> routeTo(const SshTarget& target);

} // namespace jalon
