// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/endpoint.h"
#include "core/ssh/knownhosts.h"
#include "core/ssh/sshconfig.h"
#include "core/ssh/sshroute.h"

#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <thread>

using namespace jalon;

class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endpoints_data();
    void endpoints();
    void badEndpoints_data();
    void badEndpoints();
    void patterns();
    void configTakesTheFirstValue();
    void configRunsNothing();
    void routeFollowsJumps();
    void routeRefusesCircles();
    void knownHostStates();
    void hashedNames();
    void nonsenseIsIgnored();
    void appendKeepsWhatStood();
    void appendersDoNotMix();
    void unreadableFile();
};

void TestNames::endpoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Endpoint>("endpoint");
    QTest::newRow("host") << u"mail.example.org"_qs << Endpoint{{}, u"mail.example.org"_qs, 0};
    QTest::newRow("all") << u"root@mail:2222"_qs << Endpoint{u"root"_qs, u"mail"_qs, 2222};
    QTest::newRow("IPv6") << u"root@[fe80::1]:22"_qs << Endpoint{u"root"_qs, u"fe80::1"_qs, 22};
    QTest::newRow("IPv6 without port") << u"[::1]"_qs << Endpoint{{}, u"::1"_qs, 0};
}

void TestNames::endpoints()
{
    QFETCH(QString, text);
    QFETCH(Endpoint, endpoint);
    const Expected<Endpoint> parsed = parseEndpoint(text);
    QVERIFY(parsed);
    QCOMPARE(*parsed, endpoint);
    QCOMPARE(toText(*parsed), text);
}

void TestNames::badEndpoints_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "root@", "@host", "host:", "host:0", "host:65536", "host:22x",
                             "host:+22", "-oProxyCommand=x", "root@-x", "-x@host", "ho st",
                             "host\n", "ho\x1bst", "[::1", "[::1]22", "a'b", "a/b"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestNames::badEndpoints()
{
    QFETCH(QString, text);
    const Expected<Endpoint> parsed = parseEndpoint(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::Usage);
}

void TestNames::patterns()
{
    QVERIFY(matchesHostPattern(u"*"_qs, u"any"_qs));
    QVERIFY(matchesHostPattern(u"*.example.org"_qs, u"a.b.example.org"_qs));
    QVERIFY(matchesHostPattern(u"m?il*g"_qs, u"mail.org"_qs));
    QVERIFY(!matchesHostPattern(u"*.example.org"_qs, u"example.org"_qs));
    QVERIFY(!matchesHostPattern(u"m?il"_qs, u"mil"_qs));
    QVERIFY(!matchesHostPattern(QString(40, u'*') + u'b', QString(4000, u'a')));
}

void TestNames::configTakesTheFirstValue()
{
    const QByteArray config =
        "# mine\nHost mail other !backup*\n  HostName = 10.0.0.5\n\tUser \"ad min\"\nPort=2200\n"
        "IdentityFile ~/a\nHost *\nUser nobody\nIdentityFile ~/b\nHost backup*\nPort 99\n";
    const SshHostConfig mail = readSshConfig(config, u"mail"_qs);
    QCOMPARE(mail.hostName, u"10.0.0.5"_qs);
    QCOMPARE(mail.user, u"ad min"_qs);
    QCOMPARE(mail.port, quint16(2200));
    QCOMPARE(mail.identityFiles, (QStringList{u"~/a"_qs, u"~/b"_qs}));
    const SshHostConfig backup = readSshConfig(config, u"backup1"_qs);
    QCOMPARE(backup.user, u"nobody"_qs);
    QCOMPARE(backup.port, quint16(99));
}

void TestNames::configRunsNothing()
{
    const QByteArray config = "Host *\nProxyCommand touch /tmp/x\nInclude /etc/passwd\nMatch exec "
                              "\"touch /tmp/x\"\nUser evil\n";
    QCOMPARE(readSshConfig(config, u"mail"_qs), SshHostConfig());
}

void TestNames::routeFollowsJumps()
{
    SshTarget target;
    target.endpoint = {u"root"_qs, u"mail"_qs, 0};
    const QByteArray config =
        "Host mail\nHostName %h.lan\nProxyJump me@door:2222,inner\nHost door\nProxyJump outer\n";
    const Expected<QList<SshHop>> route = routeTo(target, config);
    QVERIFY(route);
    QStringList hosts;
    for (const SshHop& hop : *route)
        hosts << hop.host + u':' + QString::number(hop.port);
    QCOMPARE(hosts,
             (QStringList{u"outer:22"_qs, u"door:2222"_qs, u"inner:22"_qs, u"mail.lan:22"_qs}));
    QCOMPARE(route->at(1).user, u"me"_qs);
}

void TestNames::routeRefusesCircles()
{
    SshTarget target;
    target.endpoint = {{}, u"a"_qs, 0};
    const Expected<QList<SshHop>> route =
        routeTo(target, "Host a\nProxyJump b\nHost b\nProxyJump a\n");
    QVERIFY(!route);
    QCOMPARE(route.error().message.id, u"ssh.jump-circle"_qs);
    QVERIFY(!routeTo(target, "Host a\nHostName -oProxyCommand=x\n"));
}

static const ServerKey key{"ssh-ed25519", "first-key"};
static const ServerKey otherKey{"ssh-ed25519", "second-key"};
static const ServerKey rsaKey{"ssh-rsa", "third-key"};

void TestNames::knownHostStates()
{
    KnownHosts hosts;
    hosts.parse(KnownHosts::lineFor(u"mail"_qs, key) + '\n' +
                    KnownHosts::lineFor(u"[mail]:2222"_qs, rsaKey) + "\n@revoked * " +
                    KnownHosts::lineFor({}, otherKey).trimmed() + "\n*.lan,!bad.lan " +
                    KnownHosts::lineFor({}, key).trimmed(),
                u"file"_qs);
    QCOMPARE(hosts.check(u"mail"_qs, key).state, HostKeyState::Known);
    QCOMPARE(hosts.check(u"mail"_qs, key).line, 1);
    QCOMPARE(hosts.check(u"mail"_qs, {"ssh-ed25519", "stranger"}).state, HostKeyState::Changed);
    QCOMPARE(hosts.check(u"mail"_qs, rsaKey).state, HostKeyState::OtherType);
    QCOMPARE(hosts.check(u"mail"_qs, otherKey).state, HostKeyState::Revoked);
    QCOMPARE(hosts.check(u"nobody"_qs, otherKey).state, HostKeyState::Revoked);
    QCOMPARE(hosts.check(u"nobody"_qs, key).state, HostKeyState::Unknown);
    QCOMPARE(hosts.check(u"[mail]:2222"_qs, rsaKey).state, HostKeyState::Known);
    QCOMPARE(hosts.check(u"good.lan"_qs, key).state, HostKeyState::Known);
    QCOMPARE(hosts.check(u"bad.lan"_qs, key).state, HostKeyState::Unknown);
    QCOMPARE(hosts.typesOf(u"mail"_qs), QList<QByteArray>{"ssh-ed25519"});
    QCOMPARE(KnownHosts::hostName(u"Mail"_qs, 22), u"mail"_qs);
    QCOMPARE(KnownHosts::hostName(u"::1"_qs, 2222), u"[::1]:2222"_qs);
}

void TestNames::hashedNames()
{
    const QByteArray salt = "twenty-byte-salt-abc";
    const QByteArray digest =
        QMessageAuthenticationCode::hash("mail", salt, QCryptographicHash::Sha1);
    KnownHosts hosts;
    hosts.parse("|1|" + salt.toBase64() + '|' + digest.toBase64() + KnownHosts::lineFor({}, key),
                u"file"_qs);
    QCOMPARE(hosts.check(u"mail"_qs, key).state, HostKeyState::Known);
    QCOMPARE(hosts.check(u"mail2"_qs, key).state, HostKeyState::Unknown);
}

void TestNames::nonsenseIsIgnored()
{
    KnownHosts hosts;
    hosts.parse(QByteArray("\0\xff\x1b[2J\n# x\nmail\nmail ssh-ed25519\nmail ssh-ed25519 "
                           "!!!\n@cert-authority * ssh-ed25519 ",
                           69) +
                    key.blob.toBase64() + "\n|1|x|y z w\n",
                u"file"_qs);
    QCOMPARE(hosts.check(u"mail"_qs, key).state, HostKeyState::Unknown);
}

void TestNames::appendKeepsWhatStood()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"ssh/known_hosts"_qs);
    QVERIFY(KnownHosts::append(file, "first line"));
    struct stat found = {};
    QCOMPARE(::stat(QFile::encodeName(folder.filePath(u"ssh"_qs)).constData(), &found), 0);
    QCOMPARE(found.st_mode & 0777, 0700U);
    QCOMPARE(::stat(QFile::encodeName(file).constData(), &found), 0);
    QCOMPARE(found.st_mode & 0777, 0600U);
    QFile content(file);
    QVERIFY(content.open(QIODevice::Append));
    content.write("no end of line");
    content.close();
    QVERIFY(KnownHosts::append(file, "last"));
    QVERIFY(content.open(QIODevice::ReadOnly));
    QCOMPARE(content.readAll(), QByteArray("first line\nno end of line\nlast\n"));
}

void TestNames::appendersDoNotMix()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"known_hosts"_qs);
    std::vector<std::thread> writers;
    for (int writer = 0; writer < 8; ++writer) {
        writers.emplace_back([&file, writer] {
            for (int i = 0; i < 50; ++i)
                (void)KnownHosts::append(file, QByteArray(100, char('a' + writer)));
        });
    }
    for (std::thread& writer : writers)
        writer.join();
    QFile content(file);
    QVERIFY(content.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = content.readAll().split('\n');
    QCOMPARE(lines.size(), 401);
    for (const QByteArray& line : lines.first(400))
        QCOMPARE(line, QByteArray(100, line.at(0)));
}

void TestNames::unreadableFile()
{
    QTemporaryDir folder;
    KnownHosts hosts;
    QVERIFY(hosts.read(folder.filePath(u"absent"_qs)));
    const Expected<void> read = hosts.read(folder.path());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::HostKey);
    QVERIFY(!KnownHosts::append(folder.path(), "line"));
    QVERIFY(!KnownHosts::append(u"/dev/full"_qs, "line"));
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
