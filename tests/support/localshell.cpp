// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/localshell.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcessEnvironment>

#include <csignal>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace jalon::test {

namespace {

class Pipe {
public:
    Pipe()
    {
        if (::pipe2(ends, O_CLOEXEC) != 0)
            qFatal("no pipe");
    }
    ~Pipe()
    {
        closeEnd(0);
        closeEnd(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    void closeEnd(int end)
    {
        if (ends[end] >= 0)
            ::close(std::exchange(ends[end], -1));
    }
    int ends[2];
};

std::vector<QByteArray> environmentOf(const LocalShellOptions& options)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = options.environment.begin(); it != options.environment.end(); ++it)
        environment.insert(it.key(), it.value());
    std::vector<QByteArray> lines;
    for (const QString& line : environment.toStringList())
        lines.push_back(line.toLocal8Bit());
    return lines;
}

pid_t start(const QByteArray& command, const LocalShellOptions& options, Pipe& in, Pipe& out, Pipe& err)
{
    std::vector<QByteArray> environment = environmentOf(options);
    std::vector<char*> variables;
    for (QByteArray& line : environment)
        variables.push_back(line.data());
    variables.push_back(nullptr);
    const QByteArray shell = options.posixShell.toLocal8Bit();
    const QByteArray& text = command;
    std::vector<QByteArray> words;
    for (const QString& word : options.wrapper)
        words.push_back(word.toLocal8Bit());
    words.insert(words.end(), {shell, QByteArray("-c"), text});
    std::vector<char*> arguments;
    for (QByteArray& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    ::setsid();
    ::signal(SIGPIPE, SIG_DFL);
    ::dup2(in.ends[0], 0);
    ::dup2(out.ends[1], 1);
    ::dup2(err.ends[1], 2);
    ::execve(arguments.front(), arguments.data(), variables.data());
    ::_exit(127);
}

} // namespace

LocalShell::~LocalShell()
{
    if (!m_isReaped)
        ::waitpid(m_child, nullptr, 0);
}

static bool receive(int fd, QByteArray& into, qsizetype limit, const RemoteShell::Sink& progress)
{
    char buffer[65536];
    const ssize_t count = ::read(fd, buffer, sizeof buffer);
    if (count <= 0)
        return false;
    into.append(QByteArrayView(buffer, count).first(qMin(qsizetype(count), qMax(qsizetype(0), limit - into.size()))));
    if (progress)
        progress(QByteArrayView(buffer, count));
    return true;
}

Expected<RemoteShell::Answer> LocalShell::run(const RemoteCommand& command, const CancelToken& cancel,
                                              const Sink& progress)
{
    ::signal(SIGPIPE, SIG_IGN);
    const QByteArray shell = m_options.posixShell.toLocal8Bit();
    const QByteArray text = QByteArray(command.command).replace("/bin/sh", shell);
    const QByteArray input = QByteArray(command.input).replace("/bin/sh", shell);
    Pipe in, out, err;
    m_child = start(text, m_options, in, out, err);
    m_isReaped = false;
    in.closeEnd(0);
    out.closeEnd(1);
    err.closeEnd(1);
    ::fcntl(in.ends[1], F_SETFL, O_NONBLOCK);

    Answer answer;
    if (!m_options.noise.isEmpty()) {
        answer.result.output = m_options.noise;
        if (progress)
            progress(m_options.noise);
    }
    qsizetype written = 0;
    QElapsedTimer clock;
    clock.start();
    while (out.ends[0] >= 0 || err.ends[0] >= 0) {
        const qint64 size = answer.result.output.size();
        const bool isDropped = m_options.dropAfter >= 0 && size >= m_options.dropAfter;
        if (cancel.isCancelled())
            answer.interrupted = Error{ErrorKind::Cancelled, {QStringLiteral("ssh.cancelled"), {}}, {}};
        else if (isDropped)
            answer.interrupted = Error{ErrorKind::Unreachable, {QStringLiteral("ssh.line-dropped"), {}}, {}};
        else if (clock.elapsed() > command.timeout.count())
            answer.interrupted = Error{ErrorKind::TimedOut, {QStringLiteral("ssh.timed-out"), {}}, {}};
        else if (size >= command.outputLimit.bytes())
            answer.interrupted = Error{ErrorKind::TooLarge, {QStringLiteral("ssh.too-large"), {}}, {}};
        if (answer.interrupted)
            return answer;
        pollfd polled[] = {{in.ends[1], POLLOUT, 0}, {out.ends[0], POLLIN, 0}, {err.ends[0], POLLIN, 0}};
        ::poll(polled, 3, 20);
        if (polled[0].revents != 0) {
            const ssize_t count = ::write(in.ends[1], input.constData() + written, size_t(input.size() - written));
            written += qMax(ssize_t(0), count);
            if (written == input.size() || (count < 0 && errno != EAGAIN))
                in.closeEnd(1);
        }
        const qsizetype limit = qsizetype(command.outputLimit.bytes());
        if (polled[1].revents != 0 && !receive(out.ends[0], answer.result.output, limit, progress))
            out.closeEnd(0);
        if (polled[2].revents != 0 && !receive(err.ends[0], answer.result.errors, 65536, {}))
            err.closeEnd(0);
    }
    int status = 0;
    ::waitpid(m_child, &status, 0);
    m_isReaped = true;
    answer.result.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return answer;
}

Expected<std::unique_ptr<RemoteForward>> LocalShell::forward(const QString&, quint16)
{
    return failure(ErrorKind::Unreachable, "ssh.no-forward");
}

// "/proc/<pid>/stat": "42 (name) S <ppid> <pgrp> <session> …"; the name may hold anything
QList<pid_t> processesOfSession(pid_t session)
{
    QList<pid_t> found;
    const QStringList names = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString& name : names) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll();
        const QList<QByteArray> words = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (words.value(3).toInt() == session && words.value(0) != "Z")
            found.append(name.toInt());
    }
    return found;
}

} // namespace jalon::test
