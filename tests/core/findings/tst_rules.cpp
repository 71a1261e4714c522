// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rule.h"
#include "tests/support/facts.h"

#include <QTest>

#include <algorithm>

using namespace jalon;
using namespace jalon::facts;

Q_DECLARE_METATYPE(FindingState)

static constexpr qint64 GB = 1'000'000'000;

using Change = std::function<void(Plan&, ServerFacts&)>;

struct Case {
    const char* key;
    const char* name;
    FindingState state;
    Change change;
};

static QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

static QList<Finding> checked(const Plan& plan)
{
    return checkPlan(plan, sizePlan(plan, *Assumptions::of(plan)));
}

static Finding findingOf(const Plan& plan, const QString& key)
{
    for (const Finding& finding : checked(plan))
        if (finding.key == key)
            return finding;
    return {};
}

static void makeVersion(ServerFacts& facts, const char* version)
{
    facts.bluemind.commercial->value = text(version);
}

// A second server that carries the mail, so that the first is only the core.
static void splitMail(Plan& plan)
{
    Server mail = plan.servers[0];
    mail.name = text("backend");
    mail.facts.machineId->value = text("fedcba9876543210fedcba9876543210");
    setTags(mail, {text("mail/imap"), text("bm/pgsql-data")});
    setTags(plan.servers[0], {text("bm/core"), text("bm/es"), text("bm/pgsql")});
    plan.servers.append(mail);
}

static void addDatabaseless35(ServerFacts& facts)
{
    makeVersion(facts, "3.5.14");
    facts.databases = {database(text("bj"), 2 * GB)};
}

static constexpr auto Fails = FindingState::Fails;
static constexpr auto Holds = FindingState::Holds;
static constexpr auto Unknown = FindingState::Unknown;

static QList<Case> diskCases()
{
    return {
        {"disk.full", "full", Fails,
         [](Plan&, ServerFacts& f) { f.filesystems[0].available->value = ByteSize(10 * GB); }},
        {"disk.full", "a full filesystem without any store", Holds,
         [](Plan&, ServerFacts& f) { f.filesystems.append(disk(text("/boot"), GB, 0)); }},
        {"disk.full", "no figures", Unknown,
         [](Plan&, ServerFacts& f) { f.filesystems[0].used.reset(); }},
        {"disk.full", "no filesystem", Unknown,
         [](Plan&, ServerFacts& f) { f.filesystems.clear(); }},
        {"disk.tight", "tight", Fails,
         [](Plan&, ServerFacts& f) { f.filesystems[0].available->value = ByteSize(80 * GB); }},
        {"disk.tight", "full is not tight", Holds,
         [](Plan&, ServerFacts& f) { f.filesystems[0].available->value = ByteSize(10 * GB); }},
        {"disk.tight", "no figures", Unknown,
         [](Plan&, ServerFacts& f) { f.filesystems[0].available.reset(); }},
        {"logs.reserve", "a byte short", Fails,
         [](Plan&, ServerFacts& f) { f.filesystems[0].available->value = ByteSize(GB - 1); }},
        {"logs.reserve", "just enough", Holds,
         [](Plan&, ServerFacts& f) { f.filesystems[0].available->value = ByteSize(GB); }},
        {"logs.reserve", "no figures", Unknown,
         [](Plan&, ServerFacts& f) { f.filesystems[0].available.reset(); }},
        {"memory.short", "upgrade on a small server", Fails,
         [](Plan&, ServerFacts& f) {
             addDatabaseless35(f);
             f.memoryBytes->value = ByteSize(9 * GB);
         }},
        {"memory.short", "upgrade on a large one", Holds,
         [](Plan&, ServerFacts& f) { addDatabaseless35(f); }},
        {"memory.short", "settings not read", Unknown,
         [](Plan&, ServerFacts& f) {
             addDatabaseless35(f);
             f.memorySettings.clear();
         }},
        {"search.read-only-risk", "above 90 %", Fails,
         [](Plan&, ServerFacts& f) { f.filesystems[0].available->value = ByteSize(60 * GB); }},
        {"search.read-only-risk", "at 90 %", Holds,
         [](Plan&, ServerFacts& f) {
             f.filesystems[0].used->value = ByteSize(900 * GB);
             f.filesystems[0].available->value = ByteSize(100 * GB);
         }},
        {"search.read-only-risk", "no figures", Unknown,
         [](Plan&, ServerFacts& f) { f.filesystems[0].used.reset(); }},
        {"inodes.short", "above 90 %", Fails,
         [](Plan&, ServerFacts& f) { f.filesystems[0].inodesUsed->value = 900'001; }},
        {"inodes.short", "at 90 %", Holds,
         [](Plan&, ServerFacts& f) { f.filesystems[0].inodesUsed->value = 900'000; }},
        {"inodes.short", "made as needed", Holds,
         [](Plan&, ServerFacts& f) {
             f.filesystems[0].inodes->value = 0;
             f.filesystems[0].inodesUsed->value = 0;
         }},
        {"inodes.short", "not read", Unknown,
         [](Plan&, ServerFacts& f) { f.filesystems[0].inodes.reset(); }},
        {"nfs.cyrus", "mail on NFS", Fails,
         [](Plan&, ServerFacts& f) {
             f.filesystems.append(disk(text("/nfs"), GB, 10 * GB, text("nas:/m"), text("nfs4")));
             f.stores[0].mount->value = text("/nfs");
         }},
        {"nfs.cyrus", "logs on NFS", Holds,
         [](Plan&, ServerFacts& f) {
             f.filesystems.append(disk(text("/nfs"), GB, 10 * GB, text("nas:/m"), text("nfs4")));
             f.stores[4].mount->value = text("/nfs");
         }},
        {"nfs.cyrus", "type not known", Unknown,
         [](Plan&, ServerFacts& f) { f.filesystems[0].type.reset(); }},
        {"nfs.search", "search on NFS", Fails,
         [](Plan&, ServerFacts& f) {
             f.filesystems.append(disk(text("/nfs"), GB, 10 * GB, text("nas:/m"), text("nfs")));
             f.stores[2].mount->value = text("/nfs");
         }},
        {"nfs.search", "mount not known", Unknown,
         [](Plan&, ServerFacts& f) { f.stores[2].mount.reset(); }},
    };
}

static QList<Case> topologyCases()
{
    return {
        {"version.before-4.5", "4.4", Fails,
         [](Plan&, ServerFacts& f) { makeVersion(f, "4.4.2"); }},
        {"version.before-4.5", "4.5", Holds, [](Plan&, ServerFacts& f) { makeVersion(f, "4.5"); }},
        {"version.before-4.5", "4.10", Holds,
         [](Plan&, ServerFacts& f) { makeVersion(f, "4.10.1"); }},
        {"version.before-4.5", "3.5", Holds, [](Plan&, ServerFacts& f) { addDatabaseless35(f); }},
        {"version.before-4.5", "5.1", Holds,
         [](Plan&, ServerFacts& f) { makeVersion(f, "5.1.2"); }},
        {"version.before-4.5", "only the software number", Unknown,
         [](Plan&, ServerFacts& f) {
             f.bluemind.commercial.reset();
             f.bluemind.technical = known(text("4.1.51294"));
         }},
        {"version.before-4.5", "not read", Unknown, [](Plan&, ServerFacts& f) { f.bluemind = {}; }},
        {"version.outlook-folders-4.0", "4.0", Fails,
         [](Plan&, ServerFacts& f) { makeVersion(f, "4.0.7"); }},
        {"version.outlook-folders-4.0", "4.1", Holds,
         [](Plan&, ServerFacts& f) { makeVersion(f, "4.1.0"); }},
        {"version.outlook-folders-4.0", "not read", Unknown,
         [](Plan&, ServerFacts& f) { f.bluemind = {}; }},
        {"version.servers-differ", "4.8 and 4.7", Fails,
         [](Plan& p, ServerFacts&) {
             splitMail(p);
             makeVersion(p.servers[1].facts, "4.7.0");
         }},
        {"version.servers-differ", "both 4.8", Holds, [](Plan& p, ServerFacts&) { splitMail(p); }},
        {"version.servers-differ", "one not read", Unknown,
         [](Plan& p, ServerFacts&) {
             splitMail(p);
             p.servers[1].facts.bluemind = {};
         }},
        {"split.core-still-serves-mail", "still running", Fails,
         [](Plan& p, ServerFacts&) { splitMail(p); }},
        {"split.core-still-serves-mail", "stopped", Holds,
         [](Plan& p, ServerFacts&) {
             splitMail(p);
             for (Service& service : p.servers[0].facts.services)
                 service.state->value = text("inactive/dead");
         }},
        {"split.core-still-serves-mail", "services not read", Unknown,
         [](Plan& p, ServerFacts&) {
             splitMail(p);
             p.servers[0].facts.services.clear();
         }},
        {"split.core-still-serves-mail", "roles not read", Unknown,
         [](Plan& p, ServerFacts&) {
             splitMail(p);
             p.servers[0].facts.tags.clear();
         }},
        {"dedicated.search", "1 TB", Fails,
         [](Plan&, ServerFacts& f) { f.stores[0].bytes->value = ByteSize(1000 * GB); }},
        {"dedicated.search", "a byte under", Holds,
         [](Plan&, ServerFacts& f) { f.stores[0].bytes->value = ByteSize(1000 * GB - 1); }},
        {"dedicated.search", "volume not known", Unknown,
         [](Plan&, ServerFacts& f) { f.stores[0].bytes.reset(); }},
        {"dedicated.mail", "2 TB", Fails,
         [](Plan&, ServerFacts& f) { f.stores[0].bytes->value = ByteSize(2000 * GB); }},
        {"dedicated.mail", "2 TB on a server of its own", Holds,
         [](Plan& p, ServerFacts& f) {
             f.stores[0].bytes->value = ByteSize(2000 * GB);
             splitMail(p);
         }},
        {"dedicated.mail", "volume not known", Unknown,
         [](Plan&, ServerFacts& f) { f.stores[0].bytes.reset(); }},
        {"server.same-machine", "twice", Fails,
         [](Plan& p, ServerFacts& f) {
             splitMail(p);
             p.servers[1].facts.machineId = p.servers[0].facts.machineId;
             Q_UNUSED(f)
         }},
        {"server.same-machine", "two machines", Holds, [](Plan& p, ServerFacts&) { splitMail(p); }},
        {"server.same-machine", "one not read", Unknown,
         [](Plan& p, ServerFacts&) {
             splitMail(p);
             p.servers[1].facts.machineId.reset();
         }},
    };
}

static QList<Case> mailCases()
{
    return {
        {"indexing.disabled", "flag there", Fails,
         [](Plan&, ServerFacts& f) { f.noMailIndexing->value = true; }},
        {"indexing.disabled", "not read", Unknown,
         [](Plan&, ServerFacts& f) { f.noMailIndexing.reset(); }},
        {"spool.directories-without-mailbox", "one", Fails,
         [](Plan&, ServerFacts& f) {
             f.spoolDirectoriesWithoutMailbox = {known(text("user/stranger"))};
         }},
        {"spool.directories-without-mailbox", "mailboxes not read", Unknown,
         [](Plan&, ServerFacts& f) { f.directoryEntries.reset(); }},
        {"spool.directories-without-mailbox", "spool not read", Unknown,
         [](Plan&, ServerFacts& f) { f.stores[0].messages.reset(); }},
        {"replication.counts", "5 % and one off", Fails,
         [](Plan&, ServerFacts& f) { f.databases[1].messageRecords->value = 949'999; }},
        {"replication.counts", "5 % off", Holds,
         [](Plan&, ServerFacts& f) { f.databases[1].messageRecords->value = 950'000; }},
        {"replication.counts", "not of 3.5", Holds,
         [](Plan&, ServerFacts& f) { addDatabaseless35(f); }},
        {"replication.counts", "no database", Unknown,
         [](Plan&, ServerFacts& f) { f.databases.clear(); }},
        {"archives.to-reintegrate", "some", Fails,
         [](Plan&, ServerFacts& f) {
             f.stores.append(store(StoreKind::ArchivesSnappy, text("/"), 1));
         }},
        {"archives.to-reintegrate", "an empty directory", Holds,
         [](Plan&, ServerFacts& f) {
             f.stores.append(store(StoreKind::ArchivesSnappy, text("/"), 0));
         }},
        {"archives.to-reintegrate", "not counted", Unknown,
         [](Plan&, ServerFacts& f) {
             f.stores.append(store(StoreKind::ArchivesSnappy, text("/"), 0));
             f.stores.last().bytes.reset();
         }},
    };
}

static QList<Case> prerequisiteCases()
{
    return {
        {"prerequisite.fqdn", "short name", Fails,
         [](Plan&, ServerFacts& f) { f.fqdn->value = text("mail"); }},
        {"prerequisite.fqdn", "localhost", Fails,
         [](Plan&, ServerFacts& f) { f.fqdn->value = text("localhost.localdomain"); }},
        {"prerequisite.fqdn", "not read", Unknown, [](Plan&, ServerFacts& f) { f.fqdn.reset(); }},
        {"prerequisite.hosts-file", "not there", Fails,
         [](Plan&, ServerFacts& f) { f.inHostsFile->value = false; }},
        {"prerequisite.hosts-file", "not read", Unknown,
         [](Plan&, ServerFacts& f) { f.inHostsFile.reset(); }},
        {"prerequisite.locale", "French", Fails,
         [](Plan&, ServerFacts& f) { f.locale->value = text("fr_FR.UTF-8"); }},
        {"prerequisite.locale", "other spelling", Holds,
         [](Plan&, ServerFacts& f) { f.locale->value = text("en_US.utf8"); }},
        {"prerequisite.locale", "not read", Unknown,
         [](Plan&, ServerFacts& f) { f.locale.reset(); }},
        {"prerequisite.requiretty", "asked for", Fails,
         [](Plan&, ServerFacts& f) { f.requiretty->value = true; }},
        {"prerequisite.requiretty", "not read", Unknown,
         [](Plan&, ServerFacts& f) { f.requiretty.reset(); }},
        {"prerequisite.container", "LXC", Fails,
         [](Plan&, ServerFacts& f) { f.virtualisation->value = text("lxc"); }},
        {"prerequisite.container", "real machine", Holds,
         [](Plan&, ServerFacts& f) { f.virtualisation->value = text("none"); }},
        {"prerequisite.container", "not read", Unknown,
         [](Plan&, ServerFacts& f) { f.virtualisation.reset(); }},
        {"prerequisite.distribution", "Debian 12 with 4", Fails,
         [](Plan&, ServerFacts& f) { f.osVersion->value = text("12"); }},
        {"prerequisite.distribution", "Debian 12 with 5", Holds,
         [](Plan&, ServerFacts& f) {
             f.osVersion->value = text("12");
             makeVersion(f, "5.0.1");
         }},
        {"prerequisite.distribution", "Rocky 8.6", Holds,
         [](Plan&, ServerFacts& f) {
             f.osId->value = text("rocky");
             f.osVersion->value = text("8.6");
         }},
        {"prerequisite.distribution", "not read", Unknown,
         [](Plan&, ServerFacts& f) { f.osId.reset(); }},
        {"clock.offset", "a minute and more, behind", Fails,
         [](Plan&, ServerFacts& f) { f.clockOffset->value = std::chrono::milliseconds(-60'001); }},
        {"clock.offset", "a minute", Holds,
         [](Plan&, ServerFacts& f) { f.clockOffset->value = std::chrono::milliseconds(60'000); }},
        {"clock.offset", "not read", Unknown, [](Plan&, ServerFacts& f) { f.clockOffset.reset(); }},
        {"filesystem.stuck", "silent", Fails,
         [](Plan&, ServerFacts& f) {
             f.unread = {{text("filesystem:/nfs"), text("unread.mount-silent"), {}}};
         }},
        {"filesystem.stuck", "never surveyed", Unknown,
         [](Plan& p, ServerFacts&) { p.servers[0] = Server(); }},
        {"survey.unread", "something", Unknown,
         [](Plan&, ServerFacts& f) {
             f.unread = {{text("sudoers"), text("unread.permission"), {}}};
         }},
    };
}

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingHoldsWhereAllIsWell();
    void nothingHoldsWhereNothingIsKnown();
    void nothingHoldsOfAnEmptyServer();
    void judges_data();
    void judges();
    void everyRuleIsTried();
    void plainServersAreLeftAlone();
};

void TestRules::everythingHoldsWhereAllIsWell()
{
    for (const Finding& finding : checked(healthy())) {
        QVERIFY2(finding.state == Holds, qPrintable(finding.key));
        QVERIFY(finding.subjects.isEmpty());
        QVERIFY(!finding.source.isEmpty());
    }
}

void TestRules::nothingHoldsWhereNothingIsKnown()
{
    for (const Finding& finding : checked(Plan())) {
        QVERIFY2(finding.state == Unknown, qPrintable(finding.key));
        QCOMPARE(finding.statement.id, QStringLiteral("finding.nothing-known"));
    }
}

void TestRules::nothingHoldsOfAnEmptyServer()
{
    // With one server there is nothing to compare, without an inventory nothing to move: these
    // rules need no fact to hold.
    QStringList comparisons{text("server.same-machine"), text("version.servers-differ"),
                            text("split.core-still-serves-mail")};
    for (const Rule& rule : mailboxRules())
        comparisons.append(text(rule.key));
    Plan plan;
    plan.servers = {Server()};
    plan.servers[0].name = text("mail");
    for (const Finding& finding : checked(plan))
        QVERIFY2(finding.state == Unknown || comparisons.contains(finding.key),
                 qPrintable(finding.key));
}

static QList<Case> allCases()
{
    return diskCases() + topologyCases() + mailCases() + prerequisiteCases();
}

void TestRules::judges_data()
{
    QTest::addColumn<qsizetype>("index");
    const QList<Case> cases = allCases();
    for (qsizetype i = 0; i < cases.size(); ++i)
        QTest::addRow("%s: %s", cases.at(i).key, cases.at(i).name) << i;
}

void TestRules::judges()
{
    QFETCH(qsizetype, index);
    const Case tried = allCases().at(index);
    Plan plan = healthy();
    tried.change(plan, plan.servers[0].facts);
    const Finding finding = findingOf(plan, text(tried.key));
    QCOMPARE(finding.key, text(tried.key));
    QCOMPARE(int(finding.state), int(tried.state));
    QCOMPARE(finding.subjects.isEmpty(), tried.state == Holds);
    if (tried.state != Fails)
        return;
    QVERIFY(!finding.evidence.isEmpty());
    for (const FindingEvidence& evidence : finding.evidence) {
        QVERIFY(!evidence.server.isEmpty() && !evidence.command.isEmpty() &&
                !evidence.excerpt.isEmpty());
        QVERIFY(evidence.at.isValid());
    }
}

void TestRules::everyRuleIsTried()
{
    QStringList tried;
    for (const Case& one : allCases())
        tried.append(text(one.key) + text(one.state == Holds   ? "+"
                                          : one.state == Fails ? "-"
                                                               : "?"));
    QStringList keys;
    for (const Rule& rule : rules()) {
        const QString key = text(rule.key);
        QVERIFY2(!keys.contains(key), rule.key);
        keys.append(key);
        const auto& others = mailboxRules(); // tried in a test of their own
        if (std::ranges::any_of(others, [&](const Rule& other) { return key == text(other.key); }))
            continue;
        QVERIFY2(tried.contains(key + text("-")) || key == text("survey.unread"), rule.key);
        QVERIFY2(tried.contains(key + text("?")), rule.key);
    }
}

void TestRules::plainServersAreLeftAlone()
{
    Plan plan = healthy();
    Server nas;
    nas.name = text("nas");
    nas.facts.bluemind.installed = known(false);
    nas.facts.machineId = known(text("00000000000000000000000000000001"));
    nas.facts.filesystems = {disk(text("/"), GB, 9 * GB)};
    nas.facts.fqdn = known(text("nas"));
    nas.facts.osId = known(text("gentoo"));
    nas.facts.osVersion = known(text("2"));
    nas.survey.outcome = SurveyOutcome::Done;
    plan.servers.append(nas);
    for (const Finding& finding : checked(plan))
        QVERIFY2(finding.state == Holds, qPrintable(finding.key));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
