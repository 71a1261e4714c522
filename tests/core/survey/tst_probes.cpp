// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/evidence.h"
#include "core/survey/mounttable.h"
#include "core/survey/probereading.h"
#include "core/survey/probes.h"
#include "core/survey/shellquote.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace jalon;

static const Probe* probeNamed(const QString& id)
{
    static const QList<Probe> probes = surveyProbes({});
    for (const Probe& probe : probes)
        if (id == QLatin1String(probe.id))
            return &probe;
    return nullptr;
}

static ProbeAnswer answerOf(const char* id, const QByteArray& output, int status = 0, const QByteArray& errors = {})
{
    ProbeAnswer answer;
    answer.probe = QLatin1String(id);
    answer.command = answer.probe;
    answer.at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    answer.output = output;
    answer.errors = errors;
    answer.status = status;
    return answer;
}

class TestProbes : public QObject {
    Q_OBJECT

private:
    void read(SurveyDraft& draft, const char* id, const QByteArray& output, int status = 0,
              const QByteArray& errors = {})
    {
        probeNamed(QLatin1String(id))->read(answerOf(id, output, status, errors), draft);
    }
    QString why(SurveyDraft& draft, const char* what)
    {
        for (const Unread& unread : draft.facts().unread)
            if (unread.what == QLatin1String(what))
                return unread.why.section(QLatin1Char(':'), 0, 0);
        return {};
    }
    const Server m_server;

private Q_SLOTS:
    void idsAreUnique();
    void operatingSystems_data();
    void operatingSystems();
    void packages_data();
    void packages();
    void hosts_data();
    void hosts();
    void sudoers_data();
    void sudoers();
    void clock();
    void machine();
    void memorySettings();
    void servicesAndFlags();
    void databaseAccessStaysOutOfEvidence();
    void filesystems();
    void hugeAndEmptyFilesystems();
    void stores();
    void refusalsAreUnread();
    void quoting();
    void anyBytes();
};

void TestProbes::idsAreUnique()
{
    QSet<QString> ids;
    SurveyOptions all;
    all.countFiles = true;
    for (const Probe& probe : surveyProbes(all)) {
        QVERIFY2(!ids.contains(QLatin1String(probe.id)), probe.id);
        ids.insert(QLatin1String(probe.id));
        QVERIFY2(probe.read, probe.id);
    }
    QVERIFY(ids.size() >= 25);
}

void TestProbes::operatingSystems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("version");
    QTest::newRow("Debian 10") << QByteArray("PRETTY_NAME=\"Debian GNU/Linux 10 (buster)\"\nNAME=\"Debian GNU/Linux\"\nVERSION_ID=\"10\"\nID=debian\n")
                               << "Debian GNU/Linux 10 (buster)" << "debian" << "10";
    QTest::newRow("Debian 11") << QByteArray("PRETTY_NAME=\"Debian GNU/Linux 11 (bullseye)\"\nVERSION_ID=\"11\"\nID=debian\n")
                               << "Debian GNU/Linux 11 (bullseye)" << "debian" << "11";
    QTest::newRow("Debian 12") << QByteArray("PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nVERSION_ID=\"12\"\nID=debian\n")
                               << "Debian GNU/Linux 12 (bookworm)" << "debian" << "12";
    QTest::newRow("Ubuntu 20.04") << QByteArray("NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian\nPRETTY_NAME=\"Ubuntu 20.04.6 LTS\"\nVERSION_ID=\"20.04\"\n")
                                  << "Ubuntu 20.04.6 LTS" << "ubuntu" << "20.04";
    QTest::newRow("RHEL 7") << QByteArray("NAME=\"Red Hat Enterprise Linux Server\"\nID=\"rhel\"\nVERSION_ID=\"7.9\"\nPRETTY_NAME=\"Red Hat Enterprise Linux Server 7.9 (Maipo)\"\n")
                            << "Red Hat Enterprise Linux Server 7.9 (Maipo)" << "rhel" << "7.9";
    QTest::newRow("Rocky 8") << QByteArray("NAME=\"Rocky Linux\"\nID=\"rocky\"\nVERSION_ID=\"8.9\"\nPRETTY_NAME=\"Rocky Linux 8.9 (Green Obsidian)\"\n")
                             << "Rocky Linux 8.9 (Green Obsidian)" << "rocky" << "8.9";
    QTest::newRow("CentOS 6") << QByteArray("CentOS release 6.10 (Final)\n") << "CentOS release 6.10 (Final)" << "" << "";
    QTest::newRow("single quotes") << QByteArray("ID='alpine'\nPRETTY_NAME='Alpine Linux v3.18'\nVERSION_ID=3.18.4\n")
                                   << "Alpine Linux v3.18" << "alpine" << "3.18.4";
    QTest::newRow("escapes") << QByteArray("ID=x\nPRETTY_NAME=\"\x1b[2J<b>\"\n") << QString::fromUtf8("␛[2J<b>") << "x" << "";
}

void TestProbes::operatingSystems()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(QString, version);
    SurveyDraft draft(m_server);
    read(draft, "os-release", text);
    const ServerFacts& facts = draft.facts();
    QCOMPARE(facts.os->value, name);
    QCOMPARE(facts.osId ? facts.osId->value : QString(), id);
    QCOMPARE(facts.osVersion ? facts.osVersion->value : QString(), version);
    QCOMPARE(facts.os->provenance.source, QStringLiteral("os-release"));
}

void TestProbes::packages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("installed");
    QTest::addColumn<QString>("technical");
    QTest::addColumn<QString>("commercial");
    const QByteArray ok("install ok installed\t");
    QTest::newRow("none") << QByteArray("manager dpkg\n") << false << "" << "";
    QTest::newRow("3.5") << "manager dpkg\n" + ok + "bm-core\t3.1.48612\n" << true << "3.1.48612" << "3.5";
    QTest::newRow("4, epoch") << "manager dpkg\n" + ok + "bm-node\t4.1.1\n" + ok + "bm-core\t4:4.1.51294-bluemind1\n"
                              << true << "4.1.51294" << "";
    QTest::newRow("shard") << "manager rpm\n" + ok + "bm-mailbox-role\t4.1.60000\n" << true << "4.1.60000" << "";
    QTest::newRow("removed") << QByteArray("manager dpkg\ndeinstall ok config-files\tbm-core\t3.1.1\n") << false << "" << "";
    QTest::newRow("no number") << "manager dpkg\n" + ok + "bm-core\tlatest\n" << true << "" << "";
}

void TestProbes::packages()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, installed);
    QFETCH(QString, technical);
    QFETCH(QString, commercial);
    SurveyDraft draft(m_server);
    read(draft, "packages", text);
    const BlueMind& bluemind = draft.facts().bluemind;
    QCOMPARE(bluemind.installed->value, installed);
    QCOMPARE(bluemind.technical ? bluemind.technical->value : QString(), technical);
    QCOMPARE(bluemind.commercial ? bluemind.commercial->value : QString(), commercial);
    QVERIFY(draft.facts().unread.isEmpty());
}

void TestProbes::hosts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("named") << QByteArray("127.0.0.1 localhost\n10.0.0.5\tmail.example.org mail\n") << true;
    QTest::newRow("alias, case") << QByteArray("10.0.0.5 mail MAIL.Example.org # it\n") << true;
    QTest::newRow("IPv6") << QByteArray("2001:db8::5 mail.example.org\n") << true;
    QTest::newRow("loopback") << QByteArray("127.0.1.1 mail.example.org mail\n::1 mail.example.org\n") << false;
    QTest::newRow("comment") << QByteArray("#10.0.0.5 mail.example.org\n10.0.0.5 mail # mail.example.org\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestProbes::hosts()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isNamed);
    SurveyDraft draft(m_server);
    read(draft, "fqdn", "mail.example.org\n");
    read(draft, "hosts", text);
    QCOMPARE(draft.facts().inHostsFile->value, isNamed);
    SurveyDraft nameless(m_server);
    read(nameless, "hosts", text);
    QVERIFY(!nameless.facts().inHostsFile);
    QCOMPARE(why(nameless, "hosts"), QStringLiteral("unread.no-fqdn"));
}

void TestProbes::sudoers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("asks");
    QTest::newRow("RHEL 7") << QByteArray("Defaults    requiretty\n") << 0 << true;
    QTest::newRow("off") << QByteArray("Defaults   !requiretty\n") << 0 << false;
    QTest::newRow("Debian") << QByteArray() << 1 << false;
    QTest::newRow("no sudo") << QByteArray("absent\n") << 0 << false;
}

void TestProbes::sudoers()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    QFETCH(bool, asks);
    SurveyDraft draft(m_server);
    read(draft, "sudoers", text, status);
    QCOMPARE(draft.facts().requiretty->value, asks);
}

void TestProbes::clock()
{
    SurveyDraft draft(m_server);
    ProbeAnswer answer = answerOf("clock", "1700000002.250000000\n");
    answer.roundTrip = std::chrono::milliseconds(100);
    probeNamed(QStringLiteral("clock"))->read(answer, draft);
    QCOMPARE(draft.facts().clockOffset->value.count(), 2300);
    SurveyDraft busybox(m_server);
    read(busybox, "clock", "1699999999.N\n");
    QCOMPARE(busybox.facts().clockOffset->value.count(), -500);
}

void TestProbes::machine()
{
    SurveyDraft draft(m_server);
    read(draft, "kernel", "Linux 3.10.0-1160.el7.x86_64 x86_64\n");
    read(draft, "machine-id", "0d3f4c1e5b7a4e6f9a8b7c6d5e4f3a2b\n");
    read(draft, "cpus", "8\n");
    read(draft, "memory", "MemTotal:       16384256 kB\nMemFree: 1 kB\nSwapTotal:             0 kB\n");
    read(draft, "virtualisation", "none\n", 1);
    read(draft, "locale", "LANG=\"en_US.UTF-8\"\n");
    const ServerFacts& facts = draft.facts();
    QCOMPARE(facts.kernel->value, QStringLiteral("Linux 3.10.0-1160.el7.x86_64"));
    QCOMPARE(facts.architecture->value, QStringLiteral("x86_64"));
    QCOMPARE(facts.cpus->value, 8);
    QCOMPARE(facts.memoryBytes->value, ByteSize(16384256LL * 1024));
    QCOMPARE(facts.swapBytes->value, ByteSize(0));
    QCOMPARE(facts.virtualisation->value, QStringLiteral("none"));
    QCOMPARE(facts.locale->value, QStringLiteral("en_US.UTF-8"));
    QVERIFY(facts.unread.isEmpty());
}

void TestProbes::memorySettings()
{
    SurveyDraft draft(m_server);
    read(draft, "memory-settings",
         "/etc/bm/local/bm-core.ini:MEM=2048\n/etc/bm/default/bm-core.ini:MEM=512\n/etc/bm/default/bm-core.ini:DMEM = 256\n"
         "/etc/bm/default/bm-elasticsearch.ini:MEM=1024\n/etc/bm/default/bm-x.ini:MEM=-1\n/etc/bm/default/bm-y.ini:MEM=99999999999999999999\n");
    const QList<MemorySetting>& settings = draft.facts().memorySettings;
    QCOMPARE(settings.size(), 2);
    QCOMPARE(settings[0].product, QStringLiteral("bm-core"));
    QCOMPARE(settings[0].heap->value, ByteSize(2048LL << 20));
    QCOMPARE(settings[0].direct->value, ByteSize(256LL << 20));
    QCOMPARE(settings[1].heap->value, ByteSize(1LL << 30));
}

void TestProbes::servicesAndFlags()
{
    SurveyDraft draft(m_server);
    read(draft, "services",
         "manager systemd\nbm-core.service loaded active running BlueMind Core\n"
         "bm-lmtpd.service loaded inactive dead BlueMind LMTP\nbm-old.service not-found inactive dead bm-old.service\n");
    read(draft, "flags", "bm.ini\nbm-lmtpd.disabled\nbm-cyrus-imapd.disabled\nno.mail.indexing\nlisted\n");
    const ServerFacts& facts = draft.facts();
    QCOMPARE(facts.services.size(), 3);
    QCOMPARE(facts.services[0].state->value, QStringLiteral("active/running"));
    QCOMPARE(facts.services[0].disabled->value, false);
    QCOMPARE(facts.services[1].disabled->value, true);
    QCOMPARE(facts.services[2].name, QStringLiteral("bm-cyrus-imapd"));
    QVERIFY(!facts.services[2].state);
    QCOMPARE(facts.noMailIndexing->value, true);
    SurveyDraft bare(m_server);
    read(bare, "flags", "absent\n");
    QVERIFY(!bare.facts().noMailIndexing && bare.facts().unread.isEmpty());
}

void TestProbes::databaseAccessStaysOutOfEvidence()
{
    SurveyDraft draft(m_server);
    const QByteArray ini("[global]\nexternal-url = mail.example.org\nhost = localhost\nuser = bj\npassword = s3cr=et\nport = 5433\n");
    read(draft, "bm-ini", ini);
    QVERIFY(draft.databaseAccess());
    QCOMPARE(draft.databaseAccess()->user, QStringLiteral("bj"));
    QCOMPARE(QByteArray(draft.databaseAccess()->password.text()), QByteArray("s3cr=et"));
    QCOMPARE(draft.databaseAccess()->port, 5433);
    const Evidence evidence = evidenceOf(*probeNamed(QStringLiteral("bm-ini")), answerOf("bm-ini", ini, 0, "s3cr=et"));
    QVERIFY(evidence.excerpt.isEmpty());
    QCOMPARE(evidence.bytes, ini.size());
    SurveyDraft refused(m_server);
    read(refused, "bm-ini", "password = s3cr=et\n", 1, "cat: x: Permission denied");
    QVERIFY(!refused.databaseAccess());
    QVERIFY(!refused.facts().unread.first().why.contains(QLatin1String("s3cr")));
}

static const QByteArray mountInfo =
    "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
    "23 22 0:5 / /proc rw - proc proc rw\n"
    "24 22 8:17 / /var/spool/cyrus\\040data rw - xfs /dev/sdb1 rw\n"
    "25 22 8:17 /hsm /var/spool/bm-hsm rw - xfs /dev/sdb1 rw\n"
    "26 22 0:40 / /mnt/backup rw - nfs4 nas:/export rw\n"
    "27 22 0:41 / /run rw - tmpfs tmpfs rw\n";

void TestProbes::filesystems()
{
    SurveyDraft draft(m_server);
    read(draft, "filesystems",
         mountInfo + "@24 0 4096 1000 400 350 100 60\n@22 0 4096 2000 1500 1400 500 400\n@26 124 \n@25 0 4096 1000 400 350 100 60\n");
    const QList<Filesystem>& found = draft.facts().filesystems;
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].mount, QStringLiteral("/"));
    QCOMPARE(found[0].used->value, ByteSize(500 * 4096));
    QCOMPARE(found[1].mount, QStringLiteral("/var/spool/cyrus data"));
    QCOMPARE(found[1].available->value, ByteSize(350 * 4096));
    QCOMPARE(found[1].inodesUsed->value, 40);
    QCOMPARE(found[2].type->value, QStringLiteral("nfs4"));
    QVERIFY(!found[2].capacity);
    QCOMPARE(why(draft, "filesystem:/mnt/backup"), QStringLiteral("unread.mount-silent"));
    QCOMPARE(mountOf(draft.mounts(), "/var/spool/bm-hsm/snappy"), QStringLiteral("/var/spool/cyrus data"));
    QCOMPARE(mountOf(draft.mounts(), "/var/spool/bm-hsmx"), QStringLiteral("/"));
    QVERIFY(!mountOf(draft.mounts(), "/run/x"));
}

void TestProbes::hugeAndEmptyFilesystems()
{
    SurveyDraft draft(m_server);
    read(draft, "filesystems",
         "1 0 8:1 / / rw - ext4 a rw\n2 1 8:2 / /huge rw - ceph b rw\n3 1 8:3 / /zero rw - fuse.sshfs c rw\n"
         "@1 0 4096 1000 0 0 10 0\n@2 0 4194304 9223372036854775807 1 1 0 0\n@3 0 4096 0 0 0 0 0\n");
    const QList<Filesystem>& found = draft.facts().filesystems;
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].available->value, ByteSize(0));
    QCOMPARE(found[0].used->value, found[0].capacity->value);
    QVERIFY(found[1].capacity->value.isSaturated());
    QCOMPARE(found[2].capacity->value, ByteSize(0));
}

void TestProbes::stores()
{
    SurveyDraft draft(m_server);
    read(draft, "filesystems", mountInfo + "28 22 8:33 / /var/lib/postgresql/14 rw - ext4 /dev/sdc1 rw\n"
                                   "@22 0 4096 2000 1500 1400 500 400\n@24 0 4096 1000 400 350 100 60\n@28 0 1024 100 50 40 10 5\n");
    read(draft, "store-database", QByteArray("path\0/var/lib/postgresql\0du\0" "1234\t/var/lib/postgresql\n", 54));
    read(draft, "store-search", QByteArray("path\0/var/spool/cyrus data\0own", 30));
    read(draft, "store-replication", "absent\n");
    read(draft, "store-logs", QByteArray("path\0/var/log/bm\0du\0" "12\t/var/log/bm\n", 34), 1, "du: x: Permission denied");
    const QList<Store>& found = draft.facts().stores;
    QCOMPARE(found.size(), 4);
    QCOMPARE(found[0].bytes->value, ByteSize(1234 * 1024));
    QCOMPARE(found[0].mount->value, QStringLiteral("/"));
    QCOMPARE(found[0].bytes->provenance.source, QStringLiteral("du -skx /var/lib/postgresql"));
    QCOMPARE(found[1].mount->value, QStringLiteral("/var/lib/postgresql/14"));
    QCOMPARE(found[1].bytes->value, ByteSize(50 * 1024));
    QCOMPARE(found[2].bytes->value, ByteSize(600 * 4096));
    QCOMPARE(found[2].tier->value, QStringLiteral("filesystem-totals"));
    QVERIFY(!found[3].bytes && found[3].mount);
    QCOMPARE(why(draft, "store-logs"), QStringLiteral("unread.permission"));
    QCOMPARE(why(draft, "store-replication"), QString());
}

void TestProbes::refusalsAreUnread()
{
    SurveyDraft draft(m_server);
    read(draft, "kernel", "", 127, "sh: 1: uname: not found");
    read(draft, "sudoers", "", 2, "grep: /etc/sudoers: Permission denied");
    read(draft, "cpus", "many\n");
    read(draft, "fqdn", "hostname: Name or service not known\n", 1);
    QCOMPARE(why(draft, "kernel"), QStringLiteral("unread.missing-tool"));
    QCOMPARE(why(draft, "sudoers"), QStringLiteral("unread.permission"));
    QCOMPARE(why(draft, "cpus"), QStringLiteral("unread.unexpected"));
    QCOMPARE(why(draft, "fqdn"), QStringLiteral("unread.failed"));
    QVERIFY(!draft.facts().cpus && !draft.facts().kernel && !draft.facts().requiretty && !draft.facts().fqdn);
}

void TestProbes::quoting()
{
    QCOMPARE(shellQuoted("a'b"), QByteArray("'a'\\''b'"));
    QCOMPARE(*quotedDirectory(QStringLiteral("/a $(b)")), QByteArray("'/a $(b)'"));
    for (const char* bad : {"", "relative", "/a\nb", "/a\x7f", "-rf"})
        QVERIFY2(!quotedDirectory(QString::fromLatin1(bad)), bad);
    QVERIFY(!quotedDirectory(QLatin1Char('/') + QString(5000, QLatin1Char('a'))));
}

void TestProbes::anyBytes()
{
    QRandomGenerator random(7);
    for (const Probe& probe : surveyProbes({})) {
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes(random.bounded(200), '\0');
            for (char& byte : bytes)
                byte = random.bounded(3) == 0 ? "\n\t =@/0:"[random.bounded(8)] : char(random.bounded(256));
            SurveyDraft draft(m_server);
            probe.read(answerOf(probe.id, bytes, random.bounded(3)), draft);
            for (const Unread& unread : draft.facts().unread)
                QVERIFY(!unread.why.contains(QChar(0x1b)) && !unread.what.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestProbes)
#include "tst_probes.moc"
