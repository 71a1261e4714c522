// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reintegration/procedure.h"

#include "core/sizing/generation.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace jalon {

namespace {

constexpr QLatin1String helper("/usr/share/bm-cyrus/bm-hsm35-migrate-4.sh");
constexpr QLatin1String token("-H \"X-BM-ApiKey: $(cat /etc/bm/bm-core.tok)\"");

QString quoted(const QString& word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9._@/-]+$"));
    if (plain.match(word).hasMatch() && !word.startsWith(u'-'))
        return word;
    QString inside = word;
    return u'\'' + inside.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

/// A file of root's for one domain, whatever the domain is called.
QString savedAs(const QString& what, QString domain)
{
    static const QRegularExpression unfit(QStringLiteral("[^A-Za-z0-9.-]"));
    return QStringLiteral("/root/jalon-%1-%2.json")
        .arg(what, domain.replace(unfit, QStringLiteral("_")));
}

/// The archives' directories are named by uid and domain: so are the addresses read from them.
QString uidOf(const QString& address)
{
    return address.left(address.lastIndexOf(u'@'));
}
QString domainUidOf(const QString& address)
{
    return address.mid(address.lastIndexOf(u'@') + 1);
}

class Procedure {
public:
    Procedure(const ServerReintegration& reintegration, const Server& server,
              const Assumptions& assumptions)
        : m_reintegration(reintegration)
        , m_version(ownGeneration(server.facts) == Generation::Version4
                        ? commercialVersion(server.facts)
                        : QList<int>{})
        , m_workers(assumptions.value("archives.workers"))
    {
        for (const ArchivedMailbox& mailbox : reintegration.mailboxes)
            if (!m_domains.contains(domainUidOf(mailbox.address)))
                m_domains.append(domainUidOf(mailbox.address));
        std::sort(m_domains.begin(), m_domains.end());
        for (const Store& store : server.facts.stores)
            if (store.store == StoreKind::ArchivesSnappy && store.path)
                m_directory = store.path->value;
    }

    QList<ReintegrationStep> write();

private:
    /// Whether the target's version, where it is known, has reached 4.`minor`.
    bool isAtLeast(int minor) const { return m_version.size() < 2 || m_version.at(1) >= minor; }
    ReintegrationStep& add(const char* id, const QStringList& commands, const QStringList& checks,
                           const QList<Argument>& arguments = {},
                           StepUndo canUndo = StepUndo::Nothing)
    {
        m_steps.append({QString::fromLatin1(id), arguments, commands, checks, canUndo, {}});
        return m_steps.last();
    }
    QStringList forDomains(const QString& before, const QString& after) const;
    QStringList usersSkipped(SkipReason reason) const;
    QString filesLeft() const
    {
        return QStringLiteral("find %1/user -type f ! -name hsm.promote.completed | wc -l")
            .arg(quoted(m_directory));
    }
    void prepare();
    void saveQuotas();
    QString helperCommand() const;
    void run(const char* id, const QString& command, const QList<Argument>& arguments);
    void takeBack();
    void repairByHand();
    void handleSkipped();
    void restoreQuotas();
    void verify();

    const ServerReintegration& m_reintegration;
    const QList<int> m_version;
    const qint64 m_workers;
    QStringList m_domains;
    QString m_directory = QStringLiteral("/var/spool/bm-hsm/snappy");
    QList<ReintegrationStep> m_steps;
};

QStringList Procedure::forDomains(const QString& before, const QString& after) const
{
    QStringList commands;
    for (const QString& domain : m_domains)
        commands.append(before + quoted(domain) + after);
    return commands;
}

QStringList Procedure::usersSkipped(SkipReason reason) const
{
    QStringList users;
    for (const ArchivedMailbox& mailbox : m_reintegration.mailboxes)
        if (mailbox.skipped == reason)
            users.append(mailbox.address);
    return users;
}

void Procedure::prepare()
{
    add("replication-settled", {QStringLiteral("bm-cli mail indexed")},
        {QStringLiteral("tail -n 20 /var/log/bm/replication.log")});
    add("indexing-on",
        {QStringLiteral("rm /etc/bm/no.mail.indexing"),
         QStringLiteral("systemctl restart bm-core")},
        {QStringLiteral("test ! -e /etc/bm/no.mail.indexing")}, {}, StepUndo::Commands)
        .undo = {QStringLiteral("touch /etc/bm/no.mail.indexing"),
                 QStringLiteral("systemctl restart bm-core")};
    add("tools", {},
        {QStringLiteral("id -u"), QStringLiteral("command -v curl jq bm-cli"),
         QStringLiteral("ls -l ") + helper});
    add("size-limit", {}, {QStringLiteral("postconf message_size_limit")});
}

void Procedure::saveQuotas()
{
    QStringList commands, checks;
    for (const QString& domain : m_domains) {
        const QString file = savedAs(QStringLiteral("quotas"), domain);
        commands.append(QStringLiteral("bm-cli user get %1 --display \"email quota\" > %2")
                            .arg(quoted(domain), file));
        checks.append(QStringLiteral("wc -c %1").arg(file));
    }
    add("quotas-saved", commands, checks);
    commands.clear();
    checks.clear();
    for (const QString& domain : m_domains) {
        const QString file = savedAs(QStringLiteral("domain"), domain);
        commands.append(
            QStringLiteral("curl -fsS %1 http://localhost:8090/api/domains/%2/_settings > %3")
                .arg(token, quoted(domain), file));
        checks.append(QStringLiteral("jq .mailbox_max_user_quota %1").arg(file));
    }
    add("domain-quota-saved", commands, checks);
}

QString Procedure::helperCommand() const
{
    return isAtLeast(5) ? helper + QStringLiteral(" -w %1").arg(m_workers) : QString(helper);
}

void Procedure::run(const char* id, const QString& command, const QList<Argument>& arguments)
{
    add(id, {command},
        {QStringLiteral("tail -n 50 /root/hsm_migration.log"),
         QStringLiteral("wc -l /root/hsm_migration_migrated.log"), filesLeft(),
         QStringLiteral("df -h /var/spool/cyrus /var/spool/bm-hsm")},
        arguments, StepUndo::Never);
}

void Procedure::takeBack()
{
    const QList<ArchiveBatch>& batches = m_reintegration.batches;
    if (batches.size() <= 1) {
        const SizeRange taken = m_reintegration.taken();
        return run("batch-all", helperCommand(), {taken.low, taken.high});
    }
    for (qsizetype i = 0; i < batches.size(); ++i) {
        const ArchiveBatch& batch = batches.at(i);
        QString command = helperCommand();
        for (const QString& user : batch.users)
            command += QStringLiteral(" -u ") + quoted(uidOf(user));
        run("batch", command,
            {qint64(i) + 1, qint64(batches.size()), qint64(batch.users.size()), batch.plain.low,
             batch.plain.high});
        if (i + 1 < batches.size())
            add("archiver-night", {}, {QStringLiteral("df -h /var/spool/cyrus /var/spool/bm-hsm")});
    }
    if (m_reintegration.unnamed > ByteSize())
        run("batch-rest", helperCommand(), {m_reintegration.unnamed});
}

void Procedure::repairByHand()
{
    add("by-hand",
        {QStringLiteral("bm-cli maintenance repair --ops mailboxAcls,mailboxHsm \"$ADDRESS\""),
         isAtLeast(4) ? QStringLiteral("bm-cli maintenance hsm-to-cyrus --domain \"$DOMAIN_UID\" "
                                       "--user \"$USER_UID\" --delete")
                      : QStringLiteral("bm-cli maintenance hsm-to-cyrus --output-dir "
                                       "/root/hsm_orphaned --uid \"$USER_UID\" --domain "
                                       "\"$DOMAIN_UID\"")},
        {filesLeft()}, {}, StepUndo::Never);
    add("orphans", {}, {filesLeft()});
}

static QString shown(const QStringList& names)
{
    constexpr qsizetype most = 5;
    QStringList first = names.mid(0, most);
    if (names.size() > most)
        first.append(QChar(0x2026));
    return first.join(QStringLiteral(", "));
}

void Procedure::handleSkipped()
{
    const QStringList suspended = usersSkipped(SkipReason::Suspended);
    if (!suspended.isEmpty()) {
        QStringList commands;
        if (isAtLeast(9))
            for (const QString& user : suspended)
                commands.append(QStringLiteral("bm-cli maintenance repair --unarchive --ops "
                                               "mailboxAcls,mailboxHsm %1")
                                    .arg(quoted(user)));
        add("suspended", commands, {filesLeft()}, {qint64(suspended.size()), shown(suspended)},
            StepUndo::Never);
    }
    const QStringList shared = usersSkipped(SkipReason::Shared);
    if (!shared.isEmpty())
        add("shared", {}, {}, {qint64(shared.size()), shown(shared)});
}

void Procedure::restoreQuotas()
{
    add("domain-quota-restored", {},
        forDomains(QStringLiteral("curl -fsS %1 http://localhost:8090/api/domains/").arg(token),
                   QStringLiteral("/_settings | jq .mailbox_max_user_quota")));
    qint64 enlarged = 0;
    for (const ArchivedMailbox& mailbox : m_reintegration.mailboxes)
        enlarged += mailbox.skipped == SkipReason::None && mailbox.quotaAfter;
    // What the helper will find is not known where no quota was read.
    add(enlarged > 0 ? "quotas-decided" : "quotas-to-decide",
        {QStringLiteral("bm-cli user update \"$ADDRESS\" --quota \"$KIB\"")},
        forDomains(QStringLiteral("bm-cli user get "),
                   QStringLiteral(" --display \"email quota\"")),
        {enlarged}, StepUndo::FromSaved);
}

void Procedure::verify()
{
    QStringList checks{filesLeft()};
    if (isAtLeast(2))
        checks.append(QStringLiteral("bm-cli mail count"));
    checks += forDomains(QStringLiteral("bm-cli index info "), {});
    const ExpectedMessages& messages = m_reintegration.messages;
    QList<Argument> arguments;
    const bool isKnown = messages.live && messages.archived;
    if (isKnown)
        arguments = {*messages.live, *messages.archived};
    add(isKnown ? "verify" : "verify-unknown", {}, checks, arguments);
}

QList<ReintegrationStep> Procedure::write()
{
    if (!isAtLeast(3))
        add("helper-missing", {}, {QStringLiteral("dpkg -s bm-core")});
    prepare();
    saveQuotas();
    takeBack();
    repairByHand();
    handleSkipped();
    restoreQuotas();
    verify();
    return m_steps;
}

} // namespace

QList<ReintegrationStep> procedureOf(const ServerReintegration& reintegration, const Server& server,
                                     const Assumptions& assumptions)
{
    // Version 5 has none of these tools: the archives had to be taken back before.
    if (ownGeneration(server.facts) == Generation::Version5)
        return {{QStringLiteral("too-late"), {}, {}, {}, StepUndo::Nothing, {}}};
    return Procedure(reintegration, server, assumptions).write();
}

} // namespace jalon
