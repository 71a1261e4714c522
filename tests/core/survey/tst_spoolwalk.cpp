// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/spoolfixture.h"

#include <QThread>

#include <csignal>
#include <fstream>

#include <sys/stat.h>

using namespace jalon;
using namespace jalon::test;

/// The header pass when several processes share it.
class TestSpoolWalk : public test::SpoolFixture {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void problemsAndOddNamesAreShared();
    void anEndlessPathIsAProblem();
    void aLostWalkerLeavesNoTotals_data();
    void aLostWalkerLeavesNoTotals();

private:
    void fill(int boxes, int folders);
};

// Names that Qt cannot spell and paths too long for it: QTemporaryDir leaves them.
void TestSpoolWalk::cleanup()
{
    QCOMPARE(QProcess::execute(QStringLiteral("rm"), {QStringLiteral("-rf"), m_dir->path()}), 0);
}

// Each folder has one below it, so that it has to be listed.
void TestSpoolWalk::fill(int boxes, int folders)
{
    IndexWriter index;
    index.exists = 3;
    index.bytes = 30;
    const QByteArray all = index.header();
    for (int box = 0; box < boxes; ++box) {
        const QString place = meta(QStringLiteral("u/user/u%1").arg(box));
        for (int folder = 0; folder < folders; ++folder) {
            const QString path = place + QStringLiteral("/f%1").arg(folder);
            writeFile(path + QStringLiteral("/cyrus.index"), all);
            QVERIFY(QDir().mkpath(path + QStringLiteral("/empty")));
        }
    }
}

void TestSpoolWalk::problemsAndOddNamesAreShared()
{
    fill(300, 2);
    IndexWriter index;
    index.exists = 1;
    index.breakChecksum = true;
    for (int box = 0; box < 300; box += 10)
        QVERIFY(index.save(meta(QStringLiteral("u/user/u%1/torn").arg(box))));
    index.breakChecksum = false;
    const QByteArray oddNames[] = {"\xff\xfe", "two\nlines", "I\t-\t'\"$(id)", "*", "-e"};
    for (const QByteArray& name : oddNames) {
        const QByteArray path = QFile::encodeName(meta(QStringLiteral("u/user/u9/"))) + name;
        QCOMPARE(::mkdir(path.constData(), 0755), 0);
        std::ofstream(path.toStdString() + "/cyrus.index") << index.header().toStdString();
    }
    const ServerFacts facts = survey("spool-headers");
    const Store* store = storeOf(facts, StoreKind::MailData);
    QVERIFY(store);
    QCOMPARE(store->messages->value, 300 * 2 * 3 + 5);
    QVERIFY(store->messages->provenance.estimated);
    QVERIFY(mentionsUnread(facts, QStringLiteral("spool-headers"),
                           QStringLiteral("unread.spool-folders: 30")));
}

void TestSpoolWalk::anEndlessPathIsAProblem()
{
    fill(100, 1);
    QString folder = meta(QStringLiteral("u/user/u5"));
    while (folder.size() < 4000)
        folder +=
            QLatin1Char('/') + QString(qMin(200, 4000 - int(folder.size())), QLatin1Char('n'));
    IndexWriter index;
    index.exists = 1;
    QVERIFY(index.save(folder));
    const ServerFacts facts = survey("spool-headers");
    QCOMPARE(storeOf(facts, StoreKind::MailData)->messages->value, 300);
    QVERIFY(storeOf(facts, StoreKind::MailData)->messages->provenance.estimated);
    QVERIFY(mentionsUnread(facts, QStringLiteral("user/u5"),
                           QStringLiteral("unread.spool-index-unreadable")));
}

static QList<qint64> childrenOf(qint64 process)
{
    QList<qint64> found;
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(process));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray& child : file.readAll().simplified().split(' '))
            if (!child.isEmpty())
                found << child.toLongLong();
    return found;
}

static bool isPerl(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(process));
    return file.open(QIODevice::ReadOnly) && file.readAll().startsWith(QByteArrayView("perl\0", 5));
}

/// The first walker, then its helpers; nothing before there are some.
static QList<qint64> walkersUnder(qint64 process)
{
    const QList<qint64> below = childrenOf(process);
    if (isPerl(process) && !below.isEmpty())
        return QList{process} + below;
    for (const qint64 child : below)
        if (const auto found = walkersUnder(child); !found.isEmpty())
            return found;
    return {};
}

void TestSpoolWalk::aLostWalkerLeavesNoTotals_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("the first") << true;
    QTest::newRow("a helper") << false;
}

// Nobody reads until the walkers were found: they wait on a full pipe.
void TestSpoolWalk::aLostWalkerLeavesNoTotals()
{
    QFETCH(bool, isFirst);
    fill(1000, 2);
    QProcess process;
    process.setProcessEnvironment(m_environment);
    QString script = QString::fromUtf8(mailProbeNamed("spool-headers").script);
    script.replace(QStringLiteral("gzip -1"), QStringLiteral("cat"));
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
    QVERIFY(process.waitForStarted());
    QList<qint64> walkers;
    while (walkers.isEmpty() && process.state() == QProcess::Running) {
        walkers = walkersUnder(process.processId());
        QThread::msleep(5);
    }
    QVERIFY(walkers.size() >= 2);
    QCOMPARE(::kill(pid_t(isFirst ? walkers.first() : walkers.last()), SIGKILL), 0);
    QVERIFY(process.waitForFinished(120'000));

    const Server server{};
    SurveyDraft draft(server);
    ProbeAnswer answer;
    answer.probe = QStringLiteral("spool-headers");
    answer.output = process.readAllStandardOutput();
    QVERIFY(answer.output.contains("T\theaders\n"));
    mailProbeNamed("spool-headers").read(answer, draft);
    QVERIFY(draft.facts().stores.isEmpty());
    QVERIFY(mentionsUnread(draft.facts(), QStringLiteral("spool-headers"),
                           QStringLiteral("unread.spool-answer")));
    for (const qint64 walker : walkers)
        QVERIFY(!isPerl(walker));
}

QTEST_GUILESS_MAIN(TestSpoolWalk)
#include "tst_spoolwalk.moc"
