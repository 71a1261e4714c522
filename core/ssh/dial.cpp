// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/dial.h"

#include <QList>

#include <cerrno>
#include <fcntl.h>
#include <future>
#include <memory>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace jalon {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

namespace {

constexpr auto tick = 20ms;
constexpr auto headStart = 1000ms;

struct Addresses {
    int error = 0;
    int systemError = 0;
    addrinfo* list = nullptr;
    Addresses() = default;
    Q_DISABLE_COPY_MOVE(Addresses)
    ~Addresses()
    {
        if (list)
            freeaddrinfo(list);
    }
};

struct Attempts {
    QList<pollfd> open;
    int lastError = 0;
    Attempts() = default;
    Q_DISABLE_COPY_MOVE(Attempts)
    ~Attempts()
    {
        for (const pollfd& attempt : open)
            ::close(attempt.fd);
    }
};

struct Destination {
    const QString& server;
    const QString& host;
    quint16 port;
    tl::unexpected<Error> error(ErrorKind kind, const char* id, const QString& detail = {}) const
    {
        return failure(kind, id, {server, host, qint64(port)}, detail);
    }
};

} // namespace

// getaddrinfo cannot be interrupted: it runs on a thread that outlives an impatient caller.
static std::future<std::shared_ptr<Addresses>> resolve(const QString& host, quint16 port)
{
    auto promise = std::make_shared<std::promise<std::shared_ptr<Addresses>>>();
    auto future = promise->get_future();
    std::thread([promise, name = host.toUtf8(), service = QByteArray::number(port)] {
        auto found = std::make_shared<Addresses>();
        addrinfo hints = {};
        hints.ai_socktype = SOCK_STREAM;
        hints.ai_flags = AI_ADDRCONFIG | AI_NUMERICSERV;
        found->error = getaddrinfo(name.constData(), service.constData(), &hints, &found->list);
        found->systemError = errno;
        promise->set_value(found);
    }).detach();
    return future;
}

static tl::unexpected<Error> unresolved(const Destination& to, const Addresses& found)
{
    const QString detail = found.error == EAI_SYSTEM
                               ? qt_error_string(found.systemError)
                               : QString::fromLocal8Bit(gai_strerror(found.error));
    if (found.error == EAI_NONAME || found.error == EAI_NODATA || found.error == EAI_ADDRFAMILY)
        return to.error(ErrorKind::Unreachable, "ssh.host-unknown", detail);
    return to.error(ErrorKind::Unreachable, "ssh.name-service-failed", detail);
}

static void attempt(const addrinfo& address, Attempts& attempts)
{
    const int fd = ::socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0) {
        attempts.lastError = errno;
        return;
    }
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    if (::connect(fd, address.ai_addr, address.ai_addrlen) != 0 && errno != EINPROGRESS) {
        attempts.lastError = errno;
        ::close(fd);
        return;
    }
    attempts.open << pollfd{fd, POLLOUT, 0};
}

// The first attempt that succeeded, taken out of the list; failed ones are dropped.
static int harvest(Attempts& attempts, std::chrono::milliseconds wait)
{
    ::poll(attempts.open.data(), nfds_t(attempts.open.size()), int(wait.count()));
    for (qsizetype i = 0; i < attempts.open.size();) {
        const pollfd candidate = attempts.open.at(i);
        if (candidate.revents == 0) {
            ++i;
            continue;
        }
        int error = 0;
        socklen_t size = sizeof error;
        ::getsockopt(candidate.fd, SOL_SOCKET, SO_ERROR, &error, &size);
        attempts.open.removeAt(i);
        if (error == 0)
            return candidate.fd;
        attempts.lastError = error;
        ::close(candidate.fd);
    }
    return -1;
}

static tl::unexpected<Error> unconnected(const Destination& to, int error)
{
    const QString detail = qt_error_string(error);
    if (error == ECONNREFUSED)
        return to.error(ErrorKind::Unreachable, "ssh.port-refused", detail);
    if (error == ETIMEDOUT)
        return to.error(ErrorKind::TimedOut, "ssh.connect-timeout", detail);
    return to.error(ErrorKind::Unreachable, "ssh.no-route", detail);
}

Expected<int> dial(const QString& server, const QString& host, quint16 port,
                   Clock::time_point deadline, const CancelToken& cancel)
{
    const Destination to{server, host, port};
    auto pending = resolve(host, port);
    while (pending.wait_for(tick) != std::future_status::ready) {
        if (cancel.isCancelled())
            return to.error(ErrorKind::Cancelled, "ssh.cancelled");
        if (Clock::now() >= deadline)
            return to.error(ErrorKind::TimedOut, "ssh.name-service-slow");
    }
    const std::shared_ptr<Addresses> found = pending.get();
    if (found->error != 0)
        return unresolved(to, *found);

    Attempts attempts;
    const addrinfo* next = found->list;
    Clock::time_point nextAt = Clock::now();
    while (next || !attempts.open.isEmpty()) {
        if (next && (attempts.open.isEmpty() || Clock::now() >= nextAt)) {
            attempt(*next, attempts);
            next = next->ai_next;
            nextAt = Clock::now() + headStart;
        }
        const int fd = harvest(attempts, tick);
        if (fd >= 0)
            return fd;
        if (cancel.isCancelled())
            return to.error(ErrorKind::Cancelled, "ssh.cancelled");
        if (Clock::now() >= deadline)
            return to.error(ErrorKind::TimedOut, "ssh.connect-timeout");
    }
    return unconnected(to, attempts.lastError);
}

void watchSocket(int fd, std::chrono::milliseconds silence)
{
    const int idle = int(std::max<qint64>(1, silence.count() / 2000));
    const unsigned unanswered = unsigned(silence.count());
    ::setsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof idle);
    ::setsockopt(fd, IPPROTO_TCP, TCP_KEEPINTVL, &idle, sizeof idle);
    ::setsockopt(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, &unanswered, sizeof unanswered);
}

void acknowledgeQuickly(int fd)
{
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}

} // namespace jalon
