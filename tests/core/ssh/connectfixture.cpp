// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ssh/connectfixture.h"

#include <QFile>

namespace jalon {

ConnectFixture::ConnectFixture()
{
    qunsetenv("SSH_AUTH_SOCK");
}

void ConnectFixture::reset()
{
    interaction = {};
    target = sshd.target();
    knownHosts(sshd.hostKeyLine() + '\n');
}

Expected<std::unique_ptr<RemoteShell>> ConnectFixture::connect(const SshTarget& to)
{
    return connectSsh(to, interaction, CancelToken(), &info);
}

QByteArray ConnectFixture::knownHosts(const QByteArray& content)
{
    QFile file(sshd.knownHosts());
    if (!content.isNull()) {
        file.open(QIODevice::WriteOnly);
        file.write(content);
        file.close();
    }
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

QString idOf(const Expected<std::unique_ptr<RemoteShell>>& shell)
{
    return shell ? QStringLiteral("connected") : shell.error().message.id;
}

} // namespace jalon
