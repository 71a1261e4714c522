// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/archivesample.h"
#include "core/survey/wholearchives.h"
#include "tests/core/survey/snappyfiles.h"
#include "tests/support/spoolfixture.h"

#include <QStandardPaths>

#include <unistd.h>

using namespace jalon;
using namespace jalon::test;

/// Every archive of 3.5 read by the real script, and what happens to the sample's figure.
class TestWholeArchives : public test::SpoolFixture {
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsRead();
    void theFigureTakesThePlaceOfTheSample();
    void badFilesAreCountedApart();
    void filesGoneMeanwhileAreNoArchives();
    void aListingThatDiesKeepsTheSample();
    void closedFilesKeepTheSample();
    void nothingThereIsAPlainFact();
    void withoutPerlItIsUnread();
    void partialSumsKeepTheSample_data();
    void partialSumsKeepTheSample();
    void cutAnswersAreRefused();
    void answersThatLieAreRefused_data();
    void answersThatLieAreRefused();

private:
    QString file(int number) const
    {
        return archivePath(m_dir->path(), QStringLiteral("u%1").arg(number % 3), number);
    }
    void writeFiles(int count);
    void replaceFind(const QByteArray& script);

    qint64 m_plain = 0, m_disk = 0; ///< of the files just written
};

void TestWholeArchives::writeFiles(int count)
{
    m_plain = m_disk = 0;
    for (int i = 0; i < count; ++i) {
        const qsizetype size = 1 + i * 37;
        writeFile(file(i), framed(size, i % 4 == 0 ? 0 : 100 + i));
        m_plain += (size + 4095) / 4096 * 4096;
        m_disk += blocksOf(file(i));
    }
}

/// The script finds this in the place of `find`, whose own path is %1, where tools are hidden.
void TestWholeArchives::replaceFind(const QByteArray& script)
{
    const QString path = m_dir->path() + QStringLiteral("/bin/find");
    QByteArray text = script;
    writeFile(path,
              text.replace("%1", QStandardPaths::findExecutable(QStringLiteral("find")).toUtf8()));
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x7755)));
}

static SurveyDraft& readInto(SurveyDraft& draft, const ProbeAnswer& answer)
{
    mailProbeNamed(answer.probe.toLatin1().constData()).read(answer, draft);
    return draft;
}

static ProbeAnswer answered(const char* probe, const QByteArray& output)
{
    ProbeAnswer answer;
    answer.probe = QString::fromLatin1(probe);
    answer.output = output;
    return answer;
}

/// Files read, low and high bound.
static QList<qint64> figures(SurveyDraft& draft)
{
    const Store* store = storeOf(draft.facts(), StoreKind::ArchivesSnappy);
    if (!store || !store->sampledFiles || !store->expansionLowPpm || !store->expansionHighPpm)
        return {};
    return {store->sampledFiles->value, store->expansionLowPpm->value,
            store->expansionHighPpm->value};
}

// Far more files than a sample takes: the figure is the true one, and no interval.
void TestWholeArchives::everyFileIsRead()
{
    writeFiles(1700);
    writeFile(m_dir->path() + QStringLiteral("/snappy/user/d.org/u1/hsm.promote.completed"), "");
    const ServerFacts facts = survey("archives-whole");
    const Store* store = storeOf(facts, StoreKind::ArchivesSnappy);
    QVERIFY(store && store->expansionLowPpm && store->expansionHighPpm);
    QCOMPARE(store->sampledFiles->value, 1700);
    const qint64 scaled = m_plain * 1'000'000;
    QCOMPARE(store->expansionLowPpm->value, scaled / m_disk);
    QCOMPARE(store->expansionHighPpm->value, (scaled + m_disk - 1) / m_disk);
    QVERIFY(!store->expansionLowPpm->provenance.estimated);
    QVERIFY(facts.unread.isEmpty());
}

void TestWholeArchives::theFigureTakesThePlaceOfTheSample()
{
    writeFiles(900);
    const Server server{};
    SurveyDraft draft(server);
    const QList<qint64> sampled = figures(readInto(draft, run("archives-sample")));
    QCOMPARE(sampled.value(0), 450);
    QVERIFY(sampled.value(2) - sampled.value(1) > 1);
    const QList<qint64> every = figures(readInto(draft, run("archives-whole")));
    QCOMPARE(every.value(0), 900);
    QVERIFY(every.value(2) - every.value(1) <= 1);
    QCOMPARE(every.value(1), m_plain * 1'000'000 / m_disk);
    // A figure of whole millionths is one number.
    const ProbeAnswer twice = answered(
        "archives-whole", "jalon-archives 1\nP\t/s\nW\t2\t2\t4096\t8192\t0\t0\t0\t0\t0\t0\n");
    SurveyDraft other(server);
    QCOMPARE(figures(readInto(other, twice)), QList<qint64>({2, 2'000'000, 2'000'000}));
}

void TestWholeArchives::badFilesAreCountedApart()
{
    const QByteArray good = framed(70'000, 900);
    writeFile(file(1), good);
    const QByteArray bad[] = {good.chopped(1), good + 'x', good + good, good + block(1, {}), {}};
    for (int number = 2; const QByteArray& bytes : bad)
        writeFile(file(number++), bytes);
    writeFile(file(20), QByteArray("\xff\x06\0\0sNaPpY", 10));
    const ProbeAnswer answer = run("archives-whole");
    QVERIFY2(answer.output.contains("\nW\t7\t1\t"), answer.output.constData());
    QVERIFY2(answer.output.endsWith("\t1\t5\t0\t0\t0\t0\n"), answer.output.constData());
    const Server server{};
    SurveyDraft draft(server);
    QCOMPARE(figures(readInto(draft, answer)).value(0), 1);
    for (const char* why : {"unread.archives-damaged: 5", "unread.archives-format: 1"})
        QVERIFY(
            mentionsUnread(draft.facts(), QStringLiteral("archives-whole"), QLatin1String(why)));
}

void TestWholeArchives::filesGoneMeanwhileAreNoArchives()
{
    writeFiles(50);
    m_plain -= 4096;
    m_disk -= blocksOf(file(7));
    const QByteArray list = m_dir->filePath(QStringLiteral("list")).toUtf8();
    replaceFind("#!/bin/sh\n%1 \"$@\" >" + list + "\n" +
                QStandardPaths::findExecutable(QStringLiteral("rm")).toUtf8() + " " +
                file(7).toUtf8() + "\ncat " + list + "\n");
    const ServerFacts facts = survey("archives-whole", {}, "none");
    const Store* store = storeOf(facts, StoreKind::ArchivesSnappy);
    QVERIFY(store && store->expansionLowPpm);
    QCOMPARE(store->sampledFiles->value, 49);
    QCOMPARE(store->expansionLowPpm->value, m_plain * 1'000'000 / m_disk);
    QVERIFY(mentionsUnread(facts, QStringLiteral("archives-whole"),
                           QStringLiteral("unread.archives-gone: 1")));
}

// What was listed until then is read, and stands for nothing else.
void TestWholeArchives::aListingThatDiesKeepsTheSample()
{
    writeFiles(900);
    const Server server{};
    SurveyDraft draft(server);
    const QList<qint64> sampled = figures(readInto(draft, run("archives-sample")));
    replaceFind("#!/bin/sh\n%1 \"$@\" | head -c 2000\nkill -KILL $$\n");
    const ProbeAnswer answer = run("archives-whole", {}, "none");
    QVERIFY2(answer.output.contains("\nW\t") && !answer.output.contains("\nW\t900\t"),
             answer.output.constData());
    QCOMPARE(figures(readInto(draft, answer)), sampled);
    QVERIFY(mentionsUnread(draft.facts(), QStringLiteral("archives-whole"),
                           QStringLiteral("unread.archives-partial")));
}

void TestWholeArchives::closedFilesKeepTheSample()
{
    writeFiles(900);
    QVERIFY(QFile::setPermissions(file(7), {}));
    const QString folder = QFileInfo(file(8)).path();
    QVERIFY(QFile::setPermissions(folder, {}));
    const QStringList asNobody{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                               QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"),
                               QStringLiteral("--")};
    const QStringList prefix = getuid() == 0 ? asNobody : QStringList();
    const Server server{};
    SurveyDraft draft(server);
    const QList<qint64> sampled = figures(readInto(draft, run("archives-sample", prefix)));
    QVERIFY(!sampled.isEmpty());
    const ProbeAnswer answer = run("archives-whole", prefix);
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7755)));
    QCOMPARE(figures(readInto(draft, answer)), sampled);
    for (const char* why :
         {"unread.archives-closed: 1", "unread.archives-denied: 1", "unread.archives-partial"})
        QVERIFY(
            mentionsUnread(draft.facts(), QStringLiteral("archives-whole"), QLatin1String(why)));
}

void TestWholeArchives::nothingThereIsAPlainFact()
{
    const ServerFacts facts = survey("archives-whole");
    QVERIFY(facts.stores.isEmpty() && facts.unread.isEmpty());
    QVERIFY(QDir().mkpath(m_dir->path() + QStringLiteral("/snappy/user")));
    const ServerFacts empty = survey("archives-whole");
    QVERIFY(empty.stores.isEmpty() && empty.unread.isEmpty());
}

void TestWholeArchives::withoutPerlItIsUnread()
{
    writeFile(file(1), framed(10, 5));
    const ServerFacts facts = survey("archives-whole", {}, "perl");
    QVERIFY(mentionsUnread(facts, QStringLiteral("archives-whole"),
                           QStringLiteral("unread.missing-tool")));
}

void TestWholeArchives::partialSumsKeepTheSample_data()
{
    QTest::addColumn<QByteArray>("sums");
    QTest::newRow("a closed file") << QByteArray("W\t3\t2\t4096\t8192\t0\t0\t0\t1\t0\t0\n");
    QTest::newRow("a closed folder") << QByteArray("W\t2\t2\t4096\t8192\t0\t0\t0\t0\t1\t0\n");
    QTest::newRow("a failed listing") << QByteArray("W\t2\t2\t4096\t8192\t0\t0\t0\t0\t0\t1\n");
    QTest::newRow("a killed listing") << QByteArray("W\t2\t2\t4096\t8192\t0\t0\t0\t0\t0\t137\n");
}

void TestWholeArchives::partialSumsKeepTheSample()
{
    QFETCH(const QByteArray, sums);
    const Server server{};
    SurveyDraft draft(server);
    const QByteArray files = QByteArray("S\t9\t4096\t8192\nS\t9\t8192\t8192\n").repeated(20);
    const QList<qint64> sampled =
        figures(readInto(draft, answered("archives-sample",
                                         "jalon-sample 1\nP\t/s\n" + files + "Z\t100\t0\t0\t0\n")));
    QCOMPARE(sampled, QList<qint64>({40, 1'225'285, 1'441'382}));
    const ProbeAnswer answer = answered("archives-whole", "jalon-archives 1\nP\t/s\n" + sums);
    QCOMPARE(figures(readInto(draft, answer)), sampled);
    QVERIFY(mentionsUnread(draft.facts(), QStringLiteral("archives-whole"),
                           QStringLiteral("unread.archives-partial")));
    SurveyDraft alone(server);
    readWholeArchives(answer, alone);
    QVERIFY(alone.facts().stores.isEmpty());
}

// Its first line alone is the whole answer of a server without archives: the frames tell that
// from a cut one.
void TestWholeArchives::cutAnswersAreRefused()
{
    writeFiles(20);
    const ProbeAnswer whole = run("archives-whole");
    const Server server{};
    for (qsizetype size = 0; size < whole.output.size(); ++size) {
        SurveyDraft draft(server);
        ProbeAnswer cut = whole;
        cut.output.truncate(size);
        QVERIFY(figures(readInto(draft, cut)).isEmpty());
        QCOMPARE(draft.facts().unread.size(), cut.output == "jalon-archives 1\n" ? 0 : 1);
    }
}

void TestWholeArchives::answersThatLieAreRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray head = "jalon-archives 1\nP\t/s\n";
    const QByteArray one = "W\t1\t1\t4096\t4096\t0\t0\t0\t0\t0\t0\n";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another") << QByteArray("jalon-archives 2\n");
    QTest::newRow("a sample") << QByteArray("jalon-sample 1\nP\t/s\nZ\t0\t0\t0\t0\n");
    QTest::newRow("no sum") << head + "N\t50000\n";
    QTest::newRow("two sums") << head + one + one;
    QTest::newRow("a number short") << head + "W\t1\t1\t4096\t4096\t0\t0\t0\t0\t0\n";
    QTest::newRow("does not add up") << head + "W\t2\t1\t4096\t4096\t0\t0\t0\t0\t0\t0\n";
    QTest::newRow("huge") << head + "W\t1\t1\t9223372036854775807\t5\t0\t0\t0\t0\t0\t0\n";
    QTest::newRow("negative") << head + "W\t1\t1\t-4096\t5\t0\t0\t0\t0\t0\t0\n";
    QTest::newRow("no path") << "jalon-archives 1\n" + one;
}

void TestWholeArchives::answersThatLieAreRefused()
{
    QFETCH(const QByteArray, answer);
    const Server server{};
    SurveyDraft draft(server);
    readWholeArchives(answered("archives-whole", answer), draft);
    QVERIFY(draft.facts().stores.isEmpty());
    QCOMPARE(draft.facts().unread.size(), 1);
}

QTEST_GUILESS_MAIN(TestWholeArchives)
#include "tst_wholearchives.moc"
