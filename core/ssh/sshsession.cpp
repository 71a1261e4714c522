// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/sshsession.h"

#include "core/units/untrusted.h"

#include <QFile>

#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <libssh/server.h>

#include <fcntl.h>

namespace jalon {

struct SshKey::Native {
    ssh_key key = nullptr;
    Native() = default;
    Q_DISABLE_COPY_MOVE(Native)
    ~Native() { ssh_key_free(key); }
};

SshKey::SshKey()
    : m_native(std::make_unique<Native>())
{
}
SshKey::~SshKey() = default;
SshKey::SshKey(SshKey&&) noexcept = default;
SshKey& SshKey::operator=(SshKey&&) noexcept = default;

static int noteThatAPassphraseIsNeeded(const char*, char*, size_t, int, int, void* userdata)
{
    *static_cast<bool*>(userdata) = true;
    return -1;
}

SshKey::Loaded SshKey::loadPrivate(const QString& file, const Secret* passphrase)
{
    m_native = std::make_unique<Native>();
    bool isEncrypted = false;
    const int result = ssh_pki_import_privkey_file(
        QFile::encodeName(file).constData(), passphrase ? passphrase->text() : nullptr,
        noteThatAPassphraseIsNeeded, &isEncrypted, &m_native->key);
    if (result == SSH_OK)
        return Loaded::Yes;
    return isEncrypted && !passphrase ? Loaded::NeedsPassphrase : Loaded::No;
}

SshKey::Loaded SshKey::loadPublic(const QString& file)
{
    m_native = std::make_unique<Native>();
    const int result =
        ssh_pki_import_pubkey_file(QFile::encodeName(file).constData(), &m_native->key);
    return result == SSH_OK ? Loaded::Yes : Loaded::No;
}

struct SshSession::Native {
    ssh_session session = ssh_new();
    ssh_event event = nullptr;
    ssh_counter_struct socketCounter = {};
    ssh_counter_struct packetCounter = {};
    QByteArray user;

    Native() = default;
    Q_DISABLE_COPY_MOVE(Native)
    ~Native()
    {
        if (event) {
            ssh_event_remove_session(event, session);
            ssh_event_free(event);
        }
        ssh_disconnect(session);
        ssh_free(session);
    }
};

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
    ssh_set_blocking(session, 0);
    ssh_set_counters(session, &m_native->socketCounter, &m_native->packetCounter);
}

SshSession::~SshSession() = default;

static SshStep toStep(int result)
{
    return result == SSH_OK      ? SshStep::Done
           : result == SSH_AGAIN ? SshStep::Again
                                 : SshStep::Failed;
}

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

struct SshChannel::Native {
    ssh_channel channel = nullptr;
    ssh_session session = nullptr;
    ssh_channel_callbacks_struct callbacks = {};
    std::optional<int> exitStatus;
    bool isClosed = false;

    static void onClose(ssh_session, ssh_channel, void* self)
    {
        static_cast<Native*>(self)->isClosed = true;
    }
    static void onStatus(ssh_session, ssh_channel, int status, void* self)
    {
        static_cast<Native*>(self)->exitStatus = status;
    }
    static void onSignal(ssh_session, ssh_channel, const char*, int, const char*, const char*,
                         void* self)
    {
        static_cast<Native*>(self)->exitStatus = -1;
    }
};

SshChannel::SshChannel(SshSession& session)
    : m_native(std::make_unique<Native>())
{
    m_native->session = session.m_native->session;
    m_native->channel = ssh_channel_new(m_native->session);
    ssh_callbacks_init(&m_native->callbacks);
    m_native->callbacks.userdata = m_native.get();
    m_native->callbacks.channel_close_function = Native::onClose;
    m_native->callbacks.channel_exit_status_function = Native::onStatus;
    m_native->callbacks.channel_exit_signal_function = Native::onSignal;
    if (m_native->channel)
        ssh_set_channel_callbacks(m_native->channel, &m_native->callbacks);
}

SshChannel::~SshChannel()
{
    // libssh may keep the channel until the server's own close; it must not call back by then.
    ssh_remove_channel_callbacks(m_native->channel, &m_native->callbacks);
    ssh_channel_free(m_native->channel);
}

SshStep SshChannel::openSession()
{
    return toStep(ssh_channel_open_session(m_native->channel));
}

SshStep SshChannel::openTcp(const QByteArray& host, quint16 port)
{
    return toStep(
        ssh_channel_open_forward(m_native->channel, host.constData(), port, "127.0.0.1", 0));
}

SshStep SshChannel::exec(const QByteArray& command)
{
    return toStep(ssh_channel_request_exec(m_native->channel, command.constData()));
}

qsizetype SshChannel::read(Stream stream, char* data, qsizetype size)
{
    const int result = ssh_channel_read_nonblocking(m_native->channel, data, uint(size),
                                                    stream == Stream::Errors ? 1 : 0);
    return result < 0 ? -1 : result;
}

qsizetype SshChannel::write(QByteArrayView bytes)
{
    if (isClosed())
        return -1;
    const qsizetype window = qsizetype(ssh_channel_window_size(m_native->channel));
    const qsizetype size = std::min({bytes.size(), window, qsizetype(32'768)});
    if (size == 0)
        return 0;
    const int written = ssh_channel_write(m_native->channel, bytes.data(), uint(size));
    return written == SSH_AGAIN ? 0 : written < 0 ? -1 : written;
}

void SshChannel::sendEof()
{
    ssh_channel_send_eof(m_native->channel);
}
void SshChannel::sendSignal(const char* name)
{
    ssh_channel_request_send_signal(m_native->channel, name);
}
void SshChannel::close()
{
    ssh_channel_close(m_native->channel);
}

bool SshChannel::isClosed() const
{
    return m_native->isClosed || !ssh_is_connected(m_native->session);
}
bool SshChannel::isAtEnd() const
{
    return ssh_channel_is_eof(m_native->channel) != 0;
}
std::optional<int> SshChannel::exitStatus() const
{
    return m_native->exitStatus;
}

} // namespace jalon
