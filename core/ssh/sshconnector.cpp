// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/sshconnector.h"

#include "core/ssh/authenticate.h"
#include "core/ssh/dial.h"
#include "core/ssh/knownhosts.h"

#include <QDir>
#include <QFileInfo>

#include <thread>

namespace jalon {

using namespace std::chrono_literals;

namespace {

constexpr auto firstPause = 300ms;
constexpr int mostAttempts = 4;

class Connector {
public:
    Connector(const SshTarget& target, SshInteraction& interaction, const CancelToken& cancel,
              SshLine& line)
        : m_target(target)
        , m_interaction(interaction)
        , m_line(line)
        , m_pace(line, cancel, SshPace::Clock::now() + target.connectTimeout, target.server)
        , m_userFile(target.knownHosts.isEmpty()
                         ? QDir::homePath() + QStringLiteral("/.ssh/known_hosts")
                         : target.knownHosts)
    {
    }
    Expected<SshConnectionInfo> run();

private:
    Expected<void> makeHop(const SshHop& hop, SshConnectionInfo& info);
    Expected<void> makeFirstHop(const SshHop& hop, SshConnectionInfo& info);
    Expected<int> reach(const SshHop& hop);
    Expected<void> agreeOnKeys(const SshHop& hop);
    Expected<ServerKey> proveServer(const SshHop& hop);
    Expected<void> askToAccept(const QString& name, const ServerKey& key);
    tl::unexpected<Error> handshakeFailure(const SshHop& hop);

    const SshTarget& m_target;
    SshInteraction& m_interaction;
    SshLine& m_line;
    SshPace m_pace;
    QString m_userFile;
    KnownHosts m_knownHosts;
};

Expected<SshConnectionInfo> Connector::run()
{
    if (!m_target.identity.isEmpty() && !QFileInfo(m_target.identity).isReadable())
        return failure(ErrorKind::Authentication, "ssh.identity-unreadable",
                       {m_target.server, m_target.identity});
    const Expected<QList<SshHop>> route = routeTo(m_target);
    if (!route)
        return tl::unexpected(route.error());
    for (const QString& file : {m_userFile, QStringLiteral("/etc/ssh/ssh_known_hosts")}) {
        if (const Expected<void> read = m_knownHosts.read(file); !read)
            return tl::unexpected(read.error());
    }
    SshConnectionInfo info;
    for (const SshHop& hop : *route) {
        const Expected<void> made = m_line.isEmpty() ? makeFirstHop(hop, info) : makeHop(hop, info);
        if (!made)
            return tl::unexpected(made.error());
    }
    return info;
}

// A server with too many logins under way (MaxStartups) hangs up on new ones at random.
Expected<void> Connector::makeFirstHop(const SshHop& hop, SshConnectionInfo& info)
{
    auto pause = firstPause;
    for (int attempt = 1;; ++attempt, pause *= 2) {
        Expected<void> made = makeHop(hop, info);
        const bool isBusy = !made && made.error().message.id == u"ssh.hung-up";
        if (!isBusy || attempt == mostAttempts)
            return made;
        m_line.clear();
        const auto next = SshPace::Clock::now() + pause;
        if (next >= m_pace.deadline())
            return made;
        while (SshPace::Clock::now() < next) {
            if (m_pace.cancel().isCancelled())
                return m_pace.cancelled();
            std::this_thread::sleep_for(20ms);
        }
    }
}

Expected<void> Connector::makeHop(const SshHop& hop, SshConnectionInfo& info)
{
    const QString name = KnownHosts::hostName(hop.host, hop.port);
    const Expected<int> fd = reach(hop);
    if (!fd)
        return tl::unexpected(fd.error());
    m_line.addHop(*fd, hop.user, m_knownHosts.typesOf(name));
    if (const Expected<void> agreed = agreeOnKeys(hop); !agreed)
        return agreed;
    const Expected<ServerKey> key = proveServer(hop);
    if (!key)
        return tl::unexpected(key.error());
    const Expected<QString> way = authenticate(m_line.session(), hop, m_pace, m_interaction);
    if (!way)
        return tl::unexpected(way.error());
    info = {QString::fromLatin1(key->type), fingerprint(*key), *way,
            m_line.session().serverBanner()};
    return {};
}

Expected<int> Connector::reach(const SshHop& hop)
{
    if (m_line.isEmpty()) {
        const Expected<int> fd =
            dial(m_pace.server(), hop.host, hop.port, m_pace.deadline(), m_pace.cancel());
        if (fd)
            watchSocket(*fd, m_target.livenessInterval * 2);
        return fd;
    }
    const int fd = m_line.openTunnel(hop.host, hop.port);
    if (fd < 0)
        return failure(ErrorKind::Io, "ssh.tunnel-failed", {m_pace.server(), hop.host});
    const Expected<SshStep> opened = m_pace.untilDone(hop.host, "ssh.connect-timeout", [this] {
        m_line.carry();
        return m_line.isTunnelOpen()     ? SshStep::Done
               : m_line.hasTunnelEnded() ? SshStep::Failed
                                         : SshStep::Again;
    });
    if (!opened)
        return tl::unexpected(opened.error());
    if (*opened == SshStep::Failed)
        return failure(ErrorKind::Unreachable, "ssh.jump-refused",
                       {m_pace.server(), hop.host, qint64(hop.port)}, m_line.session().lastError());
    return fd;
}

Expected<void> Connector::agreeOnKeys(const SshHop& hop)
{
    const Expected<SshStep> step =
        m_pace.untilDone(hop.host, "ssh.silent", [this] { return m_line.session().connect(); });
    if (!step)
        return tl::unexpected(step.error());
    if (*step == SshStep::Failed)
        return handshakeFailure(hop);
    return {};
}

// libssh tells its failures apart in words only:
// kex error : no match for method server host key algo: server [ssh-rsa], client [ssh-ed25519,…]
tl::unexpected<Error> Connector::handshakeFailure(const SshHop& hop)
{
    const QString words = m_line.session().lastError();
    const QString marker = QStringLiteral("no match for method ");
    const qsizetype at = words.indexOf(marker);
    if (at >= 0) {
        const QString rest = words.mid(at + marker.size());
        const QString theirs = rest.section(QStringLiteral("server ["), 1).section(u']', 0, 0);
        const QString ours = rest.section(QStringLiteral("client ["), 1).section(u']', 0, 0);
        return failure(ErrorKind::Protocol, "ssh.no-common-algorithm",
                       {m_pace.server(), hop.host, rest.section(QStringLiteral(": server ["), 0, 0),
                        theirs, ours});
    }
    if (!m_line.session().serverBanner().isEmpty())
        return failure(ErrorKind::Protocol, "ssh.handshake-failed", {m_pace.server(), hop.host},
                       words);
    if (words.contains(QStringLiteral("disconnected")) ||
        words.contains(QStringLiteral("Connection reset")))
        return failure(ErrorKind::Unreachable, "ssh.hung-up",
                       {m_pace.server(), hop.host, qint64(hop.port)}, words);
    return failure(ErrorKind::Protocol, "ssh.not-ssh",
                   {m_pace.server(), hop.host, qint64(hop.port)}, words);
}

Expected<ServerKey> Connector::proveServer(const SshHop& hop)
{
    const std::optional<ServerKey> key = m_line.session().serverKey();
    if (!key)
        return failure(ErrorKind::Protocol, "ssh.handshake-failed", {m_pace.server(), hop.host},
                       m_line.session().lastError());
    const QString name = KnownHosts::hostName(hop.host, hop.port);
    const HostKeyVerdict verdict = m_knownHosts.check(name, *key);
    const QList<Argument> facts = {m_pace.server(),   name,         QString::fromLatin1(key->type),
                                   fingerprint(*key), verdict.file, qint64(verdict.line)};
    switch (verdict.state) {
    case HostKeyState::Known:
        return *key;
    case HostKeyState::Changed:
        return failure(ErrorKind::HostKey, "ssh.host-key-changed", facts);
    case HostKeyState::OtherType:
        return failure(ErrorKind::HostKey, "ssh.host-key-other-type", facts);
    case HostKeyState::Revoked:
        return failure(ErrorKind::HostKey, "ssh.host-key-revoked", facts);
    case HostKeyState::Unknown:
        break;
    }
    if (const Expected<void> accepted = askToAccept(name, *key); !accepted)
        return tl::unexpected(accepted.error());
    return *key;
}

Expected<void> Connector::askToAccept(const QString& name, const ServerKey& key)
{
    const QByteArray line = KnownHosts::lineFor(name, key);
    const HostKeyQuestion question{
        m_pace.server(),         name,      QString::fromLatin1(key.type), fingerprint(key),
        QString::fromUtf8(line), m_userFile};
    const bool isAccepted = m_pace.ask([&] { return m_interaction.acceptHostKey(question); });
    if (m_pace.cancel().isCancelled())
        return m_pace.cancelled();
    if (!isAccepted)
        return failure(ErrorKind::HostKey, "ssh.host-key-not-accepted",
                       {m_pace.server(), name, question.keyType, question.fingerprint});
    return KnownHosts::append(m_userFile, line);
}

} // namespace

Expected<SshConnectionInfo> makeLine(const SshTarget& target, SshInteraction& interaction,
                                     const CancelToken& cancel, SshLine& line)
{
    return Connector(target, interaction, cancel, line).run();
}

} // namespace jalon
