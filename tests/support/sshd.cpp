// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sshd.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace jalon {

static quint16 freePort()
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool isBound = ::bind(fd, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                         ::getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    ::close(fd);
    return isBound ? ntohs(address.sin_port) : quint16(0);
}

static bool speaksSsh(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience = {5, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    char start[4] = {};
    const bool speaks = ::connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 &&
                        ::recv(fd, start, sizeof start, MSG_WAITALL) == 4;
    ::close(fd);
    return speaks && QByteArrayView(start, 4) == "SSH-";
}

static QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static bool write(const QString& name, const QByteArray& content,
                  QIODevice::OpenMode mode = QIODevice::Truncate)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly | mode) && file.write(content) == content.size();
}

TestSshd::TestSshd(const QStringList& config, const QString& hostKeyType)
{
    QDir().mkpath(QStringLiteral("/run/sshd"));
    if (!makeKey(QStringLiteral("host"), hostKeyType) || !makeKey(QStringLiteral("client")) ||
        !authorize(QStringLiteral("client")))
        return;
    // Another program may take the free port in between.
    for (int attempt = 0; attempt < 5 && m_port == 0; ++attempt) {
        if (start(config))
            write(knownHosts(), hostKeyLine() + '\n');
    }
}

TestSshd::~TestSshd()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool TestSshd::start(const QStringList& config)
{
    const quint16 port = freePort();
    QStringList lines = config;
    lines << QStringLiteral("ListenAddress 127.0.0.1:%1").arg(port)
          << QStringLiteral("HostKey ") + file(QStringLiteral("host"))
          << QStringLiteral("AuthorizedKeysFile ") + file(QStringLiteral("authorized_keys"))
          << QStringLiteral("SetEnv HOME=") + m_folder.path() << QStringLiteral("PidFile none")
          << QStringLiteral("StrictModes no") << QStringLiteral("UsePAM no")
          << QStringLiteral("PasswordAuthentication no")
          << QStringLiteral("KbdInteractiveAuthentication no")
          << QStringLiteral("PermitRootLogin yes") << QStringLiteral("LogLevel VERBOSE");
    write(file(QStringLiteral("sshd_config")), lines.join(u'\n').toUtf8() + '\n');
    m_process.setStandardErrorFile(file(QStringLiteral("log")));
    m_process.start(QStringLiteral("/usr/sbin/sshd"),
                    {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"),
                     file(QStringLiteral("sshd_config"))});
    QElapsedTimer time;
    time.start();
    while (m_process.waitForStarted() && m_process.state() == QProcess::Running &&
           time.elapsed() < 10'000) {
        if (speaksSsh(port)) {
            m_port = port;
            return true;
        }
        m_process.waitForFinished(20);
    }
    m_process.kill();
    m_process.waitForFinished();
    return false;
}

QByteArray TestSshd::hostKeyLine() const
{
    const QList<QByteArray> fields = contentOf(file(QStringLiteral("host.pub"))).split(' ');
    return "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + fields.value(0) + ' ' +
           fields.value(1).trimmed();
}

QByteArray TestSshd::log()
{
    return contentOf(file(QStringLiteral("log")));
}

SshTarget TestSshd::target(const QString& server) const
{
    SshTarget target;
    target.server = server;
    target.endpoint = {QStringLiteral("root"), QStringLiteral("127.0.0.1"), m_port};
    target.identity = clientKey();
    target.knownHosts = knownHosts();
    target.configFile = file(QStringLiteral("no_config"));
    return target;
}

bool TestSshd::makeKey(const QString& name, const QString& type, const QString& passphrase) const
{
    return QProcess::execute(QStringLiteral("ssh-keygen"),
                             {QStringLiteral("-q"), QStringLiteral("-t"), type,
                              QStringLiteral("-N"), passphrase, QStringLiteral("-C"), name,
                              QStringLiteral("-f"), file(name)}) == 0;
}

bool TestSshd::authorize(const QString& key) const
{
    return write(file(QStringLiteral("authorized_keys")),
                 contentOf(file(key) + QStringLiteral(".pub")), QIODevice::Append);
}

static QStringList processes()
{
    return QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
}

QList<qint64> TestSshd::connections() const
{
    QList<qint64> found;
    for (const QString& process : processes()) {
        const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(process));
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.value(1).toLongLong() == processId())
            found << process.toLongLong();
    }
    return found;
}

bool ScriptedInteraction::acceptHostKey(const HostKeyQuestion& question)
{
    hostKeys << question;
    return onHostKey && onHostKey(question);
}

std::optional<Secret> ScriptedInteraction::secret(const SecretQuestion& question)
{
    secrets << question;
    return onSecret ? onSecret(question) : std::nullopt;
}

RemoteCommand remoteCommand(const QByteArray& text)
{
    RemoteCommand command;
    command.command = text;
    return command;
}

bool isProcessRunning(const QByteArray& words)
{
    for (const QString& process : processes()) {
        const QByteArray line =
            contentOf(QStringLiteral("/proc/%1/cmdline").arg(process)).replace('\0', ' ');
        if (line.startsWith(words))
            return true;
    }
    return false;
}

} // namespace jalon
