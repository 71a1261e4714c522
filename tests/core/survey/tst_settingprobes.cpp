// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/evidence.h"
#include "core/survey/mounttable.h"
#include "core/survey/shellquote.h"
#include "tests/support/probeanswers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jalon;
using namespace jalon::test;

/// What a server is set to, what it keeps and where; what any answer may hold.
class TestSettingProbes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memorySettings();
    void servicesAndFlags();
    void databaseAccessStaysOutOfEvidence();
    void filesystems();
    void hugeAndEmptyFilesystems();
    void stores();
    void refusalsAreUnread();
    void quoting();
    void anyBytes();

private:
    const Server m_server{};
};

void TestSettingProbes::memorySettings()
{
    SurveyDraft draft(m_server);
    read(draft, "memory-settings",
         "/etc/bm/local/bm-core.ini:MEM=2048\n/etc/bm/default/bm-core.ini:MEM=512\n/etc/bm/default/"
         "bm-core.ini:DMEM = 256\n"
         "/etc/bm/default/bm-elasticsearch.ini:MEM=1024\n/etc/bm/default/bm-x.ini:MEM=-1\n/etc/bm/"
         "default/bm-y.ini:MEM=99999999999999999999\n");
    const QList<MemorySetting>& settings = draft.facts().memorySettings;
    QCOMPARE(settings.size(), 2);
    QCOMPARE(settings[0].product, QStringLiteral("bm-core"));
    QCOMPARE(settings[0].heap->value, ByteSize(2048LL << 20));
    QCOMPARE(settings[0].direct->value, ByteSize(256LL << 20));
    QCOMPARE(settings[1].heap->value, ByteSize(1LL << 30));
}

void TestSettingProbes::servicesAndFlags()
{
    SurveyDraft draft(m_server);
    read(draft, "services",
         "manager systemd\nbm-core.service loaded active running BlueMind Core\n"
         "bm-lmtpd.service loaded inactive dead BlueMind LMTP\nbm-old.service not-found inactive "
         "dead bm-old.service\n");
    read(draft, "flags",
         "bm.ini\nbm-lmtpd.disabled\nbm-cyrus-imapd.disabled\nno.mail.indexing\nlisted\n");
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

void TestSettingProbes::databaseAccessStaysOutOfEvidence()
{
    SurveyDraft draft(m_server);
    const QByteArray ini("[global]\nexternal-url = mail.example.org\nhost = localhost\nuser = "
                         "bj\npassword = s3cr=et\nport = 5433\n");
    read(draft, "bm-ini", ini);
    QVERIFY(draft.databaseAccess());
    QCOMPARE(draft.databaseAccess()->user, QStringLiteral("bj"));
    QCOMPARE(QByteArray(draft.databaseAccess()->password.text()), QByteArray("s3cr=et"));
    QCOMPARE(draft.databaseAccess()->port, 5433);
    const Evidence evidence =
        evidenceOf(*probeNamed(QStringLiteral("bm-ini")), answerOf("bm-ini", ini, 0, "s3cr=et"));
    QVERIFY(evidence.excerpt.isEmpty());
    QCOMPARE(evidence.bytes, ini.size());
    SurveyDraft refused(m_server);
    read(refused, "bm-ini", "password = s3cr=et\n", 1, "cat: x: Permission denied");
    QVERIFY(!refused.databaseAccess());
    QVERIFY(!refused.facts().unread.first().why.contains(QLatin1String("s3cr")));
}

static const QByteArray mountInfo = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
                                    "23 22 0:5 / /proc rw - proc proc rw\n"
                                    "24 22 8:17 / /var/spool/cyrus\\040data rw - xfs /dev/sdb1 rw\n"
                                    "25 22 8:17 /hsm /var/spool/bm-hsm rw - xfs /dev/sdb1 rw\n"
                                    "26 22 0:40 / /mnt/backup rw - nfs4 nas:/export rw\n"
                                    "27 22 0:41 / /run rw - tmpfs tmpfs rw\n";

void TestSettingProbes::filesystems()
{
    SurveyDraft draft(m_server);
    read(draft, "filesystems",
         mountInfo + "@24 0 4096 1000 400 350 100 60\n@22 0 4096 2000 1500 1400 500 400\n@26 124 "
                     "\n@25 0 4096 1000 400 350 100 60\n");
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
    QCOMPARE(mountOf(draft.mounts(), "/var/spool/bm-hsm/snappy"),
             QStringLiteral("/var/spool/cyrus data"));
    QCOMPARE(mountOf(draft.mounts(), "/var/spool/bm-hsmx"), QStringLiteral("/"));
    QVERIFY(!mountOf(draft.mounts(), "/run/x"));
}

void TestSettingProbes::hugeAndEmptyFilesystems()
{
    SurveyDraft draft(m_server);
    read(
        draft, "filesystems",
        "1 0 8:1 / / rw - ext4 a rw\n2 1 8:2 / /huge rw - ceph b rw\n3 1 8:3 / /zero rw - "
        "fuse.sshfs c rw\n"
        "@1 0 4096 1000 0 0 10 0\n@2 0 4194304 9223372036854775807 1 1 0 0\n@3 0 4096 0 0 0 0 0\n");
    const QList<Filesystem>& found = draft.facts().filesystems;
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].available->value, ByteSize(0));
    QCOMPARE(found[0].used->value, found[0].capacity->value);
    QVERIFY(found[1].capacity->value.isSaturated());
    QCOMPARE(found[2].capacity->value, ByteSize(0));
}

void TestSettingProbes::stores()
{
    SurveyDraft draft(m_server);
    read(draft, "filesystems",
         mountInfo + "28 22 8:33 / /var/lib/postgresql/14 rw - ext4 /dev/sdc1 rw\n"
                     "@22 0 4096 2000 1500 1400 500 400\n@24 0 4096 1000 400 350 100 60\n@28 0 "
                     "1024 100 50 40 10 5\n");
    read(draft, "store-database",
         QByteArray("path\0/var/lib/postgresql\0du\0"
                    "1234\t/var/lib/postgresql\n",
                    54));
    read(draft, "store-search", QByteArray("path\0/var/spool/cyrus data\0own", 30));
    read(draft, "store-replication", "absent\n");
    read(draft, "store-logs",
         QByteArray("path\0/var/log/bm\0du\0"
                    "12\t/var/log/bm\n",
                    34),
         1, "du: x: Permission denied");
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

void TestSettingProbes::refusalsAreUnread()
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
    QVERIFY(!draft.facts().cpus && !draft.facts().kernel && !draft.facts().requiretty &&
            !draft.facts().fqdn);
}

void TestSettingProbes::quoting()
{
    QCOMPARE(shellQuoted("a'b"), QByteArray("'a'\\''b'"));
    QCOMPARE(*quotedDirectory(QStringLiteral("/a $(b)")), QByteArray("'/a $(b)'"));
    for (const char* bad : {"", "relative", "/a\nb", "/a\x7f", "-rf"})
        QVERIFY2(!quotedDirectory(QString::fromLatin1(bad)), bad);
    QVERIFY(!quotedDirectory(QLatin1Char('/') + QString(5000, QLatin1Char('a'))));
}

void TestSettingProbes::anyBytes()
{
    QRandomGenerator random(7);
    for (const Probe& probe : surveyProbes({})) {
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes(random.bounded(200), '\0');
            for (char& byte : bytes)
                byte = random.bounded(3) == 0 ? "\n\t =@/0:"[random.bounded(8)]
                                              : char(random.bounded(256));
            SurveyDraft draft(m_server);
            probe.read(answerOf(probe.id, bytes, random.bounded(3)), draft);
            for (const Unread& unread : draft.facts().unread)
                QVERIFY(!unread.why.contains(QChar(0x1b)) && !unread.what.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestSettingProbes)
#include "tst_settingprobes.moc"
