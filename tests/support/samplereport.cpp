// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplereport.h"

namespace jalon {

using namespace literals;

namespace {

const QDateTime surveyedAt(QDate(2026, 9, 14), QTime(8, 12, 30), Qt::UTC);

template <class T>
Fact<T> measured(T value, const QString& command)
{
    return {std::move(value), {Origin::Measured, surveyedAt, command, false}, std::nullopt};
}

Server mailServer()
{
    Server server;
    server.name = QStringLiteral("mail01");
    server.address = QStringLiteral("root@mail01.example.org");
    server.facts.os = measured(QStringLiteral("Debian GNU/Linux 12 (bookworm)"),
                               QStringLiteral("cat /etc/os-release"));
    server.facts.fqdn =
        measured(QStringLiteral("mail01.example.org"), QStringLiteral("hostname -f"));
    server.facts.cpus = measured(qint64(16), QStringLiteral("nproc"));
    server.facts.memoryBytes = {
        48_GiB, {Origin::Entered, surveyedAt, QStringLiteral("order form"), false}, std::nullopt};
    server.facts.bluemind.installed = measured(true, QStringLiteral("dpkg -l"));
    server.facts.bluemind.commercial =
        measured(QStringLiteral("4.3.20"), QStringLiteral("dpkg -l"));
    server.facts.bluemind.technical =
        measured(QStringLiteral("4.1.51294"), QStringLiteral("dpkg -l"));
    server.facts.tags = {measured(QStringLiteral("mail/imap"), {}),
                         measured(QStringLiteral("bm/es"), {})};
    server.facts.unread = {{QStringLiteral("databases"),
                            QStringLiteral("unread.refused: FATAL: password <b>wrong</b>"),
                            {}}};
    server.survey = {SurveyOutcome::Partial, surveyedAt, {}, {}, {}, {}};
    server.survey.evidence = {
        {QStringLiteral("filesystems"),
         QStringLiteral("timeout 5 df -P -B1 -T"),
         surveyedAt,
         42,
         0,
         812,
         QStringLiteral("Filesystem Type 1-blocks Used Available Capacity Mounted on\n/dev/sda1 "
                        "ext4 105089261568 "
                        "31526778470 68183228006 32% /\n/dev/sdb1 xfs 4398046511104 3848290697216 "
                        "549755813888 88% "
                        "/var/spool/cyrus"),
         {}},
        {QStringLiteral("release"),
         QStringLiteral("cat /etc/os-release"),
         surveyedAt,
         3,
         0,
         267,
         QStringLiteral("PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian"),
         {}}};
    return server;
}

FilesystemSizing filesystem(const QString& mount, ByteSize used, ByteSize available,
                            SizeRange growth)
{
    FilesystemSizing sizing;
    sizing.server = QStringLiteral("mail01");
    sizing.mount = mount;
    sizing.type = QStringLiteral("ext4");
    sizing.capacity = used + available;
    sizing.used = used;
    sizing.available = available;
    sizing.usable = used + available;
    sizing.end = {used + growth.low, used + growth.high};
    sizing.peak = sizing.end;
    return sizing;
}

SizeTerm searchTerm()
{
    SizeTerm term;
    term.store = StoreKind::Search;
    term.kind = TermKind::Final;
    term.rule = QStringLiteral("search.final");
    term.amount = {600_GB, 750_GB};
    term.increase = {600_GB, 750_GB};
    term.formula = QStringLiteral("max(0, ceil(0.25 × V) − present)");
    term.inputs = {{QStringLiteral("V"),
                    3000_GB,
                    {Origin::Measured, surveyedAt,
                     QStringLiteral("find /var/spool/cyrus/meta -name cyrus.index"), false},
                    {}},
                   {QStringLiteral("present"),
                    ByteSize(0),
                    {Origin::Entered, surveyedAt, QStringLiteral("none yet"), false},
                    {}},
                   {QStringLiteral("ratio"),
                    Ratio::percent(25),
                    {Origin::Assumed, {}, {}, false},
                    QStringLiteral("search.highRatio")}};
    return term;
}

Sizing sampleSizing()
{
    Sizing sizing;
    sizing.servers = {
        {QStringLiteral("mail01"),
         2600_GB,
         400_GB,
         true,
         {48_GiB, 1536_MiB, 20_GiB, QStringLiteral("present − heaps ≥ 1.5 GiB"), Verdict::Fits}},
        {QStringLiteral("mail02"), {}, {}, false, {}}};
    FilesystemSizing root = filesystem(QStringLiteral("/"), 31_GB, 69_GB, {4_GB, 4_GB});
    root.verdict = Verdict::Fits;
    root.stores = {StoreKind::Logs};
    FilesystemSizing spool =
        filesystem(QStringLiteral("/var/spool/cyrus"), 3100_GB, 600_GB, {650_GB, 650_GB});
    spool.verdict = Verdict::Full;
    spool.missing = 712_GB;
    FilesystemSizing search =
        filesystem(QStringLiteral("/var/spool/bm-elasticsearch"), 10_GB, 860_GB, {600_GB, 750_GB});
    search.verdict = Verdict::Tight;
    search.terms = {searchTerm()};
    search.reserve = {1_GB, 1_GB};
    FilesystemSizing database;
    database.server = QStringLiteral("mail01");
    database.mount = QStringLiteral("/var/lib/postgresql");
    sizing.filesystems = {root, spool, search, database};
    return sizing;
}

QList<Finding> sampleFindings()
{
    Finding full;
    full.key = QStringLiteral("disk.full");
    full.severity = Severity::High;
    full.blocks = true;
    full.state = FindingState::Fails;
    full.subjects = {QStringLiteral("mail01:/var/spool/cyrus")};
    full.statement = {QStringLiteral("sample.full"),
                      {QStringLiteral("mail01:/var/spool/cyrus"), 712_GB}};
    full.remedy = {QStringLiteral("sample.remedy"), {}};
    full.command = QStringLiteral("lvextend -L +712G /dev/vg/cyrus");
    full.source = QStringLiteral("BlueMind 4: points de vigilance");
    full.evidence = {{QStringLiteral("mail01"), QStringLiteral("df -P"), surveyedAt,
                      QStringLiteral("/dev/sdb1 xfs 88%")}};
    Finding waived = full;
    waived.key = QStringLiteral("version.before-4.5");
    waived.blocks = false;
    waived.severity = Severity::Medium;
    waived.waiver = Waiver{waived.key,
                           {},
                           QStringLiteral("A. Martin"),
                           QStringLiteral("upgrade planned"),
                           QDate(2026, 12, 31),
                           surveyedAt,
                           {}};
    Finding unknown;
    unknown.key = QStringLiteral("database.room");
    unknown.statement = {QStringLiteral("sample.unknown"), {}};
    Finding holds;
    holds.key = QStringLiteral("memory.search");
    holds.state = FindingState::Holds;
    holds.statement = {QStringLiteral("sample.holds"), {}};
    return {full, waived, unknown, holds};
}

} // namespace

SampleReport sampleReport()
{
    Plan plan;
    plan.customer = QStringLiteral("Université de la Côte d’Émeraude");
    plan.author = QStringLiteral("Cabinet Horizon");
    plan.reference = QStringLiteral("UCE-2026-014");
    plan.created = surveyedAt;
    plan.modified = surveyedAt.addDays(1);
    Server unseen;
    unseen.name = QStringLiteral("mail02");
    plan.servers = {mailServer(), unseen};
    plan.waivers = {*sampleFindings().at(1).waiver};
    Sizing sizing = sampleSizing();
    sizing.assumptions = *Assumptions::of(plan);
    return {plan, sizing, sampleFindings()};
}

SampleReport sampleReport(qsizetype mailboxes)
{
    SampleReport sample = sampleReport();
    QList<MailboxVolume>& list = sample.plan.servers.first().facts.mailboxes;
    for (qsizetype i = 0; i < mailboxes; ++i) {
        MailboxVolume mailbox;
        mailbox.address = QStringLiteral("user%1@example.org").arg(i, 6, 10, QLatin1Char('0'));
        mailbox.kind = measured(QStringLiteral("user"), {});
        mailbox.volume = measured(ByteSize(qint64(1'000'003) * (i % 9973 + 1)), {});
        mailbox.messages = measured(qint64(i % 50'000), {});
        mailbox.folders = measured(qint64(i % 40 + 4), {});
        list.append(mailbox);
    }
    return sample;
}

} // namespace jalon
