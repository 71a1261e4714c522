// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/authenticate.h"

#include "core/units/untrusted.h"

#include <QDir>
#include <QFileInfo>

namespace jalon {

namespace {

constexpr int mostRounds = 8;
constexpr int mostPrompts = 16;

class Authentication {
public:
    Authentication(SshSession& session, const SshHop& hop, SshPace& pace,
                   SshInteraction& interaction)
        : m_session(session)
        , m_hop(hop)
        , m_pace(pace)
        , m_interaction(interaction)
        , m_account(hop.user + u'@' + hop.host)
    {
    }
    Expected<QString> run();

private:
    using Outcome = Expected<bool>; ///< true: the server let us in

    template <class Call>
    Outcome attempt(const QString& way, Call call);
    Outcome judge(const Expected<AuthStep>& step, bool mayFail = false);
    Outcome offerKeys(const QStringList& files);
    Outcome offerEncryptedKeys();
    Outcome offerAgent();
    Outcome answerPrompts();
    Outcome answerRound(const QList<SshSession::Prompt>& prompts, bool& isDeclined);
    Outcome givePassword();
    std::optional<Secret> ask(SecretKind kind, const QString& subject, bool echo);
    bool mayUse(const char* method) const;
    void noteOffer();
    tl::unexpected<Error> refused() const;
    tl::unexpected<Error> dropped() const;

    SshSession& m_session;
    const SshHop& m_hop;
    SshPace& m_pace;
    SshInteraction& m_interaction;
    QString m_account;
    QStringList m_offered;
    bool m_knowsOffer = false;
    QStringList m_tried;
    QStringList m_encrypted;
    QString m_way;
};

// The server says which ways are left each time it refuses one; before, all may be tried.
bool Authentication::mayUse(const char* method) const
{
    return !m_knowsOffer || m_offered.contains(QLatin1String(method));
}

void Authentication::noteOffer()
{
    const QStringList offered = m_session.offeredMethods();
    if (offered.isEmpty())
        return;
    m_offered = offered;
    m_knowsOffer = true;
}

tl::unexpected<Error> Authentication::dropped() const
{
    return failure(ErrorKind::Authentication, "ssh.auth-dropped",
                   {m_pace.server(), m_account, m_tried.join(QStringLiteral(", "))},
                   m_session.lastError());
}

tl::unexpected<Error> Authentication::refused() const
{
    const QString offered = m_offered.join(QStringLiteral(", "));
    if (m_tried.isEmpty())
        return failure(ErrorKind::Authentication, "ssh.auth-nothing",
                       {m_pace.server(), m_account, offered});
    return failure(ErrorKind::Authentication, "ssh.auth-refused",
                   {m_pace.server(), m_account, m_tried.join(QStringLiteral(", ")), offered});
}

template <class Call>
Authentication::Outcome Authentication::attempt(const QString& way, Call call)
{
    if (!way.isEmpty())
        m_tried << way;
    return judge(m_pace.untilDone(m_hop.host, "ssh.auth-slow", call));
}

Authentication::Outcome Authentication::judge(const Expected<AuthStep>& step, bool mayFail)
{
    if (!step)
        return tl::unexpected(step.error());
    if (*step == AuthStep::Accepted)
        return true;
    if (!m_session.isAlive() || (*step == AuthStep::Failed && !mayFail))
        return dropped();
    noteOffer();
    return false;
}

Authentication::Outcome Authentication::offerKeys(const QStringList& files)
{
    for (const QString& file : files) {
        if (!mayUse("publickey") || !QFileInfo(file).isFile())
            continue;
        SshKey key;
        const SshKey::Loaded loaded = key.loadPrivate(file, nullptr);
        if (loaded == SshKey::Loaded::NeedsPassphrase)
            m_encrypted << file;
        if (loaded != SshKey::Loaded::Yes)
            continue;
        m_way = QStringLiteral("publickey");
        const Outcome outcome = attempt(QStringLiteral("publickey (%1)").arg(file),
                                        [&] { return m_session.authenticateKey(key); });
        if (!outcome || *outcome)
            return outcome;
    }
    return false;
}

Authentication::Outcome Authentication::offerAgent()
{
    if (!mayUse("publickey") || qEnvironmentVariableIsEmpty("SSH_AUTH_SOCK"))
        return false;
    m_way = QStringLiteral("agent");
    // An agent that cannot be reached is a refusal like another: the other ways are still there.
    m_tried << m_way;
    return judge(m_pace.untilDone(m_hop.host, "ssh.auth-slow",
                                  [&] { return m_session.authenticateAgent(); }),
                 true);
}

Authentication::Outcome Authentication::offerEncryptedKeys()
{
    for (const QString& file : std::exchange(m_encrypted, {})) {
        if (!mayUse("publickey"))
            break;
        // The public half tells whether a passphrase is worth asking for.
        SshKey key;
        if (key.loadPublic(file + QStringLiteral(".pub")) == SshKey::Loaded::Yes) {
            const Outcome wanted = attempt(QStringLiteral("publickey (%1)").arg(file),
                                           [&] { return m_session.isKeyAcceptable(key); });
            if (!wanted)
                return wanted;
            if (!*wanted)
                continue;
            m_tried.removeLast();
        }
        const std::optional<Secret> passphrase = ask(SecretKind::Passphrase, file, false);
        if (m_pace.cancel().isCancelled())
            return m_pace.cancelled();
        if (!passphrase)
            continue;
        if (key.loadPrivate(file, &*passphrase) != SshKey::Loaded::Yes)
            return failure(ErrorKind::Authentication, "ssh.passphrase-wrong",
                           {m_pace.server(), file});
        m_way = QStringLiteral("publickey");
        const Outcome outcome = attempt(QStringLiteral("publickey (%1)").arg(file),
                                        [&] { return m_session.authenticateKey(key); });
        if (!outcome || *outcome)
            return outcome;
    }
    return false;
}

std::optional<Secret> Authentication::ask(SecretKind kind, const QString& subject, bool echo)
{
    return m_pace.ask([&] {
        return m_interaction.secret({m_pace.server(), kind, m_account, subject, echo});
    });
}

Authentication::Outcome Authentication::answerRound(const QList<SshSession::Prompt>& prompts,
                                                    bool& isDeclined)
{
    for (int i = 0; i < int(prompts.size()); ++i) {
        const std::optional<Secret> answer =
            ask(SecretKind::KeyboardInteractive,
                visibleText(QByteArrayView(prompts[i].text), false, 256), prompts[i].echo);
        if (m_pace.cancel().isCancelled())
            return m_pace.cancelled();
        isDeclined = !answer;
        if (isDeclined || !m_session.answer(i, *answer))
            return false;
    }
    return true;
}

Authentication::Outcome Authentication::answerPrompts()
{
    const QString way = QStringLiteral("keyboard-interactive");
    m_way = way;
    for (int round = 0; round < mostRounds; ++round) {
        const Expected<AuthStep> step = m_pace.untilDone(
            m_hop.host, "ssh.auth-slow", [&] { return m_session.authenticateInteractive(); });
        if (!step || *step != AuthStep::Prompts)
            return judge(step);
        const QList<SshSession::Prompt> prompts = m_session.prompts();
        if (prompts.size() > mostPrompts)
            break;
        bool isDeclined = false;
        const Outcome answered = answerRound(prompts, isDeclined);
        if (!answered || isDeclined)
            return answered;
        if (!prompts.isEmpty() && !m_tried.contains(way))
            m_tried << way;
    }
    return failure(ErrorKind::Protocol, "ssh.prompts-endless", {m_pace.server(), m_hop.host});
}

Authentication::Outcome Authentication::givePassword()
{
    const std::optional<Secret> password = ask(SecretKind::Password, {}, false);
    if (m_pace.cancel().isCancelled())
        return m_pace.cancelled();
    if (!password)
        return false;
    m_way = QStringLiteral("password");
    return attempt(m_way, [&] { return m_session.authenticatePassword(*password); });
}

static QStringList usualKeys()
{
    QStringList files;
    for (const char* name : {"id_ed25519", "id_ecdsa", "id_rsa"})
        files << QDir::homePath() + QStringLiteral("/.ssh/") + QLatin1String(name);
    return files;
}

Expected<QString> Authentication::run()
{
    const auto settled = [](const Outcome& outcome) { return !outcome || *outcome; };
    const auto result = [this](const Outcome& outcome) {
        return outcome ? Expected<QString>(m_way) : tl::unexpected(outcome.error());
    };
    QStringList named = m_hop.identities;
    if (!m_hop.identity.isEmpty())
        named.prepend(m_hop.identity);

    if (const Outcome outcome = offerKeys(named); settled(outcome))
        return result(outcome);
    if (const Outcome outcome = offerAgent(); settled(outcome))
        return result(outcome);
    if (const Outcome outcome = offerEncryptedKeys(); settled(outcome))
        return result(outcome);
    if (named.isEmpty()) {
        if (const Outcome outcome = offerKeys(usualKeys()); settled(outcome))
            return result(outcome);
        if (const Outcome outcome = offerEncryptedKeys(); settled(outcome))
            return result(outcome);
    }
    if (!m_knowsOffer) {
        m_way = QStringLiteral("none");
        const Outcome outcome = attempt({}, [&] { return m_session.authenticateNone(); });
        if (settled(outcome))
            return result(outcome);
    }
    if (mayUse("keyboard-interactive")) {
        if (const Outcome outcome = answerPrompts(); settled(outcome))
            return result(outcome);
    }
    // What was typed for the prompts is most often the password: sending it again could lock the
    // account.
    if (mayUse("password") && !m_tried.contains(QStringLiteral("keyboard-interactive"))) {
        if (const Outcome outcome = givePassword(); settled(outcome))
            return result(outcome);
    }
    return refused();
}

} // namespace

Expected<QString> authenticate(SshSession& session, const SshHop& hop, SshPace& pace,
                               SshInteraction& interaction)
{
    return Authentication(session, hop, pace, interaction).run();
}

} // namespace jalon
