// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/sshshell.h"

#include "core/ssh/sshworker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace jalon {

namespace {

class SshForward final : public RemoteForward {
public:
    SshForward(std::shared_ptr<SshWorker> worker, std::unique_ptr<QTemporaryDir> folder,
               QString path, quint64 number)
        : m_worker(std::move(worker))
        , m_folder(std::move(folder))
        , m_path(std::move(path))
        , m_number(number)
    {
    }
    ~SshForward() override { m_worker->removeForward(m_number); }
    Q_DISABLE_COPY_MOVE(SshForward)
    QString socketPath() const override { return m_path; }

private:
    std::shared_ptr<SshWorker> m_worker;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    quint64 m_number;
};

class SshShell final : public RemoteShell {
public:
    SshShell(QString server, std::shared_ptr<SshWorker> worker)
        : m_server(std::move(server))
        , m_worker(std::move(worker))
    {
    }
    ~SshShell() override { m_worker->stop(); }
    Q_DISABLE_COPY_MOVE(SshShell)

    Expected<Answer> run(const RemoteCommand& command, const CancelToken& cancel,
                         const Sink& progress) override
    {
        return m_worker->run(command, cancel, progress);
    }
    Expected<std::unique_ptr<RemoteForward>> forward(const QString& host, quint16 port) override;

private:
    QString m_server;
    std::shared_ptr<SshWorker> m_worker;
};

} // namespace

// The longest temporary folder that still leaves a socket path within sun_path.
static QString roomyFolder(const QString& name)
{
    for (const QString& base :
         {qEnvironmentVariable("XDG_RUNTIME_DIR"), QDir::tempPath(), QStringLiteral("/tmp")}) {
        const QString sample = base + QStringLiteral("/jalon-XXXXXX/") + name;
        const bool fits =
            QFile::encodeName(sample).size() < qsizetype(sizeof(sockaddr_un::sun_path));
        if (base.startsWith(u'/') && fits &&
            ::access(QFile::encodeName(base).constData(), W_OK | X_OK) == 0)
            return base + QStringLiteral("/jalon-XXXXXX");
    }
    return {};
}

static int listenAt(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd >= 0 && ::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        ::listen(fd, 8) == 0)
        return fd;
    const int error = errno;
    if (fd >= 0)
        ::close(fd);
    errno = error;
    return -1;
}

Expected<std::unique_ptr<RemoteForward>> SshShell::forward(const QString& host, quint16 port)
{
    const QString name = QStringLiteral(".s.PGSQL.%1").arg(port);
    auto folder = std::make_unique<QTemporaryDir>(roomyFolder(name));
    if (!folder->isValid())
        return failure(ErrorKind::Io, "ssh.socket-failed", {m_server}, folder->errorString());
    const QString path = folder->filePath(name);
    const int listener = listenAt(path);
    if (listener < 0)
        return failure(ErrorKind::Io, "ssh.socket-failed", {m_server}, qt_error_string(errno));
    const quint64 number = m_worker->addForward(listener, host, port);
    return std::make_unique<SshForward>(m_worker, std::move(folder), path, number);
}

Expected<std::unique_ptr<RemoteShell>> connectSsh(const SshTarget& target,
                                                  SshInteraction& interaction,
                                                  const CancelToken& cancel,
                                                  SshConnectionInfo* info)
{
    auto worker = std::make_shared<SshWorker>(target, interaction, cancel);
    const Expected<SshConnectionInfo> connected = worker->connect();
    if (!connected)
        return tl::unexpected(connected.error());
    if (info)
        *info = *connected;
    return std::make_unique<SshShell>(target.server, std::move(worker));
}

} // namespace jalon
