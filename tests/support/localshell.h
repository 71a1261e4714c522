// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/remoteshell.h"

#include <QMap>

#include <sys/types.h>

namespace jalon::test {

/// How the local shell behaves.
struct LocalShellOptions {
    QString posixShell = QStringLiteral("/bin/sh"); ///< stands for /bin/sh wherever the command or its input name it
    QMap<QString, QString> environment;             ///< over this process's
    QStringList wrapper;                            ///< a program, by its full path, that runs the shell
    QByteArray noise;                               ///< printed before the command's own output, as a login script would
    qint64 dropAfter = -1;                          ///< bytes of output after which the line drops
};

/// A RemoteShell on this very machine, in a session of its own. What ends an SSH channel ends it
/// the same way here: its pipes are closed, nobody is sent a signal.
class LocalShell : public RemoteShell {
public:
    explicit LocalShell(LocalShellOptions options = {}) : m_options(std::move(options)) {}
    ~LocalShell() override;

    Expected<Answer> run(const RemoteCommand& command, const CancelToken& cancel, const Sink& progress = {}) override;
    Expected<std::unique_ptr<RemoteForward>> forward(const QString& host, quint16 port) override;

    /// The session of the last command: every process of it carries this id.
    pid_t session() const { return m_child; }

private:
    LocalShellOptions m_options;
    pid_t m_child = -1;
    bool m_isReaped = true;
};

/// Processes of this session that still run.
QList<pid_t> processesOfSession(pid_t session);

} // namespace jalon::test
