// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/sshnative.h"
#include "core/units/untrusted.h"

#include <fcntl.h>

namespace jalon {

// Each key type, with the signature algorithms that prove it. ssh-rsa with SHA-1 is not among them.
static const QList<std::pair<QByteArray, QByteArray>>& hostKeyAlgorithms()
{
    static const QList<std::pair<QByteArray, QByteArray>> algorithms = {
        {"ssh-ed25519", "ssh-ed25519"},
        {"ecdsa-sha2-nistp256", "ecdsa-sha2-nistp256"},
        {"ecdsa-sha2-nistp384", "ecdsa-sha2-nistp384"},
        {"ecdsa-sha2-nistp521", "ecdsa-sha2-nistp521"},
        {"ssh-rsa", "rsa-sha2-512,rsa-sha2-256"},
    };
    return algorithms;
}

static QByteArray preferredAlgorithms(const QList<QByteArray>& first)
{
    QByteArrayList preferred, others;
    for (const auto& [type, algorithms] : hostKeyAlgorithms())
        (first.contains(type) ? preferred : others) << algorithms;
    return (preferred + others).join(',');
}

SshSession::SshSession(int fd, const QString& user, const QList<QByteArray>& hostKeyTypes)
    : m_native(std::make_unique<Native>())
{
    ssh_session session = m_native->session;
    m_native->user = user.toUtf8();
    const int no = 0;
    socket_t socket = fd;
    ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &no);
    ssh_options_set(session, SSH_OPTIONS_FD, &socket);
    // Keys of servers are judged by KnownHosts, under names of its own; libssh gets no file to
    // read.
    ssh_options_set(session, SSH_OPTIONS_HOST, "server");
    ssh_options_set(session, SSH_OPTIONS_KNOWNHOSTS, "/dev/null");
    ssh_options_set(session, SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
    ssh_options_set(session, SSH_OPTIONS_USER, m_native->user.constData());
    ssh_options_set(session, SSH_OPTIONS_HOSTKEYS, preferredAlgorithms(hostKeyTypes).constData());
    // What is sent is the survey's script, three times smaller so: it leaves in one window of TCP's
    // slow start. Nothing that a server compressed is ever unpacked.
    ssh_options_set(session, SSH_OPTIONS_COMPRESSION_C_S, "zlib@openssh.com,none");
    ssh_options_set(session, SSH_OPTIONS_COMPRESSION_S_C, "none");
    ssh_set_blocking(session, 0);
    ssh_set_counters(session, &m_native->socketCounter, &m_native->packetCounter);
}

SshSession::~SshSession() = default;

static AuthStep toAuthStep(int result)
{
    switch (result) {
    case SSH_AUTH_SUCCESS:
        return AuthStep::Accepted;
    case SSH_AUTH_AGAIN:
        return AuthStep::Again;
    case SSH_AUTH_DENIED:
        return AuthStep::Denied;
    case SSH_AUTH_PARTIAL:
        return AuthStep::Partial;
    case SSH_AUTH_INFO:
        return AuthStep::Prompts;
    default:
        return AuthStep::Failed;
    }
}

SshStep SshSession::connect()
{
    const SshStep step = toStep(ssh_connect(m_native->session));
    // libssh makes a descriptor it was given blocking: one full socket would then hold the thread.
    if (const int fd = descriptor(); fd >= 0)
        ::fcntl(fd, F_SETFL, O_NONBLOCK);
    return step;
}

std::optional<ServerKey> SshSession::serverKey() const
{
    ssh_key key = nullptr;
    if (ssh_get_server_publickey(m_native->session, &key) != SSH_OK)
        return {};
    char* blob = nullptr;
    std::optional<ServerKey> found;
    if (ssh_pki_export_pubkey_base64(key, &blob) == SSH_OK) {
        const QByteArray raw = QByteArray::fromBase64(QByteArray(blob));
        // The blob names its own type: a 32-bit length, then the name.
        const qsizetype length = raw.size() > 4 ? qsizetype(uchar(raw[3])) : 0;
        found = ServerKey{raw.mid(4, length), raw};
        ssh_string_free_char(blob);
    }
    ssh_key_free(key);
    return found;
}

QString SshSession::user() const
{
    return QString::fromUtf8(m_native->user);
}

QString SshSession::serverBanner() const
{
    return visibleText(QByteArrayView(ssh_get_serverbanner(m_native->session)));
}

QString SshSession::lastError() const
{
    return visibleText(QByteArrayView(ssh_get_error(m_native->session)));
}

AuthStep SshSession::authenticateNone()
{
    return toAuthStep(ssh_userauth_none(m_native->session, nullptr));
}

AuthStep SshSession::authenticateAgent()
{
    return toAuthStep(ssh_userauth_agent(m_native->session, nullptr));
}

AuthStep SshSession::isKeyAcceptable(const SshKey& key)
{
    return toAuthStep(ssh_userauth_try_publickey(m_native->session, nullptr, key.m_native->key));
}

AuthStep SshSession::authenticateKey(const SshKey& key)
{
    return toAuthStep(ssh_userauth_publickey(m_native->session, nullptr, key.m_native->key));
}

AuthStep SshSession::authenticatePassword(const Secret& password)
{
    return toAuthStep(ssh_userauth_password(m_native->session, nullptr, password.text()));
}

AuthStep SshSession::authenticateInteractive()
{
    return toAuthStep(ssh_userauth_kbdint(m_native->session, nullptr, nullptr));
}

QList<SshSession::Prompt> SshSession::prompts() const
{
    QList<Prompt> found;
    const int count = ssh_userauth_kbdint_getnprompts(m_native->session);
    for (int i = 0; i < count; ++i) {
        char echo = 0;
        const char* text = ssh_userauth_kbdint_getprompt(m_native->session, uint(i), &echo);
        found << Prompt{QByteArray(text), echo != 0};
    }
    return found;
}

bool SshSession::answer(int prompt, const Secret& secret)
{
    return ssh_userauth_kbdint_setanswer(m_native->session, uint(prompt), secret.text()) == 0;
}

QStringList SshSession::offeredMethods() const
{
    const auto methods = unsigned(ssh_userauth_list(m_native->session, nullptr));
    QStringList names;
    if (methods & SSH_AUTH_METHOD_PUBLICKEY)
        names << QStringLiteral("publickey");
    if (methods & SSH_AUTH_METHOD_INTERACTIVE)
        names << QStringLiteral("keyboard-interactive");
    if (methods & SSH_AUTH_METHOD_PASSWORD)
        names << QStringLiteral("password");
    if (methods & SSH_AUTH_METHOD_HOSTBASED)
        names << QStringLiteral("hostbased");
    if (methods & SSH_AUTH_METHOD_GSSAPI_MIC)
        names << QStringLiteral("gssapi-with-mic");
    return names;
}

int SshSession::descriptor() const
{
    return ssh_get_fd(m_native->session);
}

bool SshSession::wantsToWrite() const
{
    return ssh_get_poll_flags(m_native->session) & SSH_WRITE_PENDING;
}

bool SshSession::pump()
{
    if (!m_native->event) {
        m_native->event = ssh_event_new();
        ssh_event_add_session(m_native->event, m_native->session);
    }
    return ssh_event_dopoll(m_native->event, 0) != SSH_ERROR && isAlive();
}

bool SshSession::isAlive() const
{
    return ssh_is_connected(m_native->session) == 1 &&
           !(ssh_get_status(m_native->session) & (SSH_CLOSED | SSH_CLOSED_ERROR));
}

quint64 SshSession::bytesReceived() const
{
    return m_native->socketCounter.in_bytes;
}

void SshSession::keepAlive()
{
    // A refused answer is left in libssh until the next call, which then sends nothing.
    const quint64 sent = m_native->packetCounter.out_packets;
    ssh_send_keepalive(m_native->session);
    if (m_native->packetCounter.out_packets == sent)
        ssh_send_keepalive(m_native->session);
}

} // namespace jalon
