// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/sshnative.h"

namespace jalon {

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
