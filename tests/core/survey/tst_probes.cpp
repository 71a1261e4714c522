// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/probeanswers.h"

#include <QSet>
#include <QTest>

using namespace jalon;
using namespace jalon::test;

/// Who a server is: its system, its names, its hardware.
class TestProbes : public QObject {
    Q_OBJECT

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

private:
    const Server m_server{};
};

void TestProbes::idsAreUnique()
{
    QSet<QString> ids;
    SurveyOptions all;
    all.countFiles = all.readEveryArchive = true;
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
    QTest::newRow("Debian 10") << QByteArray(
                                      "PRETTY_NAME=\"Debian GNU/Linux 10 (buster)\"\nNAME=\"Debian "
                                      "GNU/Linux\"\nVERSION_ID=\"10\"\nID=debian\n")
                               << "Debian GNU/Linux 10 (buster)"
                               << "debian"
                               << "10";
    QTest::newRow("Debian 11")
        << QByteArray(
               "PRETTY_NAME=\"Debian GNU/Linux 11 (bullseye)\"\nVERSION_ID=\"11\"\nID=debian\n")
        << "Debian GNU/Linux 11 (bullseye)"
        << "debian"
        << "11";
    QTest::newRow("Debian 12")
        << QByteArray(
               "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nVERSION_ID=\"12\"\nID=debian\n")
        << "Debian GNU/Linux 12 (bookworm)"
        << "debian"
        << "12";
    QTest::newRow("Ubuntu 20.04") << QByteArray(
                                         "NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian\nPRETTY_NAME="
                                         "\"Ubuntu 20.04.6 LTS\"\nVERSION_ID=\"20.04\"\n")
                                  << "Ubuntu 20.04.6 LTS"
                                  << "ubuntu"
                                  << "20.04";
    QTest::newRow("RHEL 7") << QByteArray("NAME=\"Red Hat Enterprise Linux "
                                          "Server\"\nID=\"rhel\"\nVERSION_ID=\"7.9\"\nPRETTY_NAME="
                                          "\"Red Hat Enterprise Linux Server 7.9 (Maipo)\"\n")
                            << "Red Hat Enterprise Linux Server 7.9 (Maipo)"
                            << "rhel"
                            << "7.9";
    QTest::newRow("Rocky 8")
        << QByteArray("NAME=\"Rocky Linux\"\nID=\"rocky\"\nVERSION_ID=\"8.9\"\nPRETTY_NAME=\"Rocky "
                      "Linux 8.9 (Green Obsidian)\"\n")
        << "Rocky Linux 8.9 (Green Obsidian)"
        << "rocky"
        << "8.9";
    QTest::newRow("CentOS 6") << QByteArray("CentOS release 6.10 (Final)\n")
                              << "CentOS release 6.10 (Final)"
                              << ""
                              << "";
    QTest::newRow("single quotes")
        << QByteArray("ID='alpine'\nPRETTY_NAME='Alpine Linux v3.18'\nVERSION_ID=3.18.4\n")
        << "Alpine Linux v3.18"
        << "alpine"
        << "3.18.4";
    QTest::newRow("escapes") << QByteArray("ID=x\nPRETTY_NAME=\"\x1b[2J<b>\"\n")
                             << QString::fromUtf8("␛[2J<b>") << "x"
                             << "";
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
    QTest::newRow("none") << QByteArray("manager dpkg\n") << false << ""
                          << "";
    QTest::newRow("3.5") << "manager dpkg\n" + ok + "bm-core\t3.1.48612\n"
                         << true << "3.1.48612"
                         << "3.5";
    QTest::newRow("4, epoch") << "manager dpkg\n" + ok + "bm-node\t4.1.1\n" + ok +
                                     "bm-core\t4:4.1.51294-bluemind1\n"
                              << true << "4.1.51294"
                              << "";
    QTest::newRow("shard") << "manager rpm\n" + ok + "bm-mailbox-role\t4.1.60000\n"
                           << true << "4.1.60000"
                           << "";
    QTest::newRow("removed") << QByteArray(
                                    "manager dpkg\ndeinstall ok config-files\tbm-core\t3.1.1\n")
                             << false << ""
                             << "";
    QTest::newRow("no number") << "manager dpkg\n" + ok + "bm-core\tlatest\n"
                               << true << ""
                               << "";
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
    QTest::newRow("named") << QByteArray("127.0.0.1 localhost\n10.0.0.5\tmail.example.org mail\n")
                           << true;
    QTest::newRow("alias, case") << QByteArray("10.0.0.5 mail MAIL.Example.org # it\n") << true;
    QTest::newRow("IPv6") << QByteArray("2001:db8::5 mail.example.org\n") << true;
    QTest::newRow("loopback") << QByteArray(
                                     "127.0.1.1 mail.example.org mail\n::1 mail.example.org\n")
                              << false;
    QTest::newRow("comment")
        << QByteArray("#10.0.0.5 mail.example.org\n10.0.0.5 mail # mail.example.org\n") << false;
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
    read(draft, "memory",
         "MemTotal:       16384256 kB\nMemFree: 1 kB\nSwapTotal:             0 kB\n");
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

QTEST_GUILESS_MAIN(TestProbes)
#include "tst_probes.moc"
