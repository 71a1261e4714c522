// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminalinteraction.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cstring>

namespace jalon {

namespace {

class Terminal {
public:
    Terminal()
        : m_device(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
    }
    ~Terminal()
    {
        if (isOpen())
            ::close(m_device);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    bool isOpen() const { return m_device >= 0; }

    void say(const QString& text) const
    {
        const QByteArray bytes = text.toLocal8Bit();
        [[maybe_unused]] const auto written =
            ::write(m_device, bytes.constData(), size_t(bytes.size()));
    }

    Secret readLine(bool echo) const
    {
        termios before{};
        ::tcgetattr(m_device, &before);
        termios silent = before;
        if (!echo)
            silent.c_lflag &= tcflag_t(~ECHO);
        ::tcsetattr(m_device, TCSAFLUSH, &silent);
        char line[1024];
        const auto length = ::read(m_device, line, sizeof line);
        ::tcsetattr(m_device, TCSAFLUSH, &before);
        if (!echo)
            say(QStringLiteral("\n"));
        Secret secret(length > 0 ? QByteArray(line, length - (line[length - 1] == '\n' ? 1 : 0))
                                 : QByteArray());
        explicit_bzero(line, sizeof line);
        return secret;
    }

private:
    int m_device;
};

} // namespace

bool TerminalInteraction::acceptHostKey(const HostKeyQuestion& question)
{
    if (m_acceptNewHostKeys)
        return true;
    const QMutexLocker one(&m_oneAtATime);
    const Terminal terminal;
    if (!terminal.isOpen())
        return false;
    terminal.say(
        m_texts.sentence({QStringLiteral("command.accept-host-key"),
                          {question.server, question.host, question.keyType, question.fingerprint,
                           question.knownHostsFile, question.knownHostsLine}}) +
        u' ');
    const QString answer =
        QString::fromLocal8Bit(terminal.readLine(true).text()).trimmed().toLower();
    return answer == QLatin1String("yes") || answer == QLatin1String("oui");
}

std::optional<Secret> TerminalInteraction::secret(const SecretQuestion& question)
{
    const QMutexLocker one(&m_oneAtATime);
    const Terminal terminal;
    if (!terminal.isOpen())
        return std::nullopt;
    const char* id = question.kind == SecretKind::Password     ? "command.ask-password"
                     : question.kind == SecretKind::Passphrase ? "command.ask-passphrase"
                                                               : "command.ask-prompt";
    terminal.say(m_texts.sentence({QString::fromLatin1(id), {question.account, question.subject}}) +
                 u' ');
    Secret secret = terminal.readLine(question.echo);
    if (secret.isEmpty())
        return std::nullopt;
    return secret;
}

} // namespace jalon
