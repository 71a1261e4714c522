// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/archivesample.h"
#include "tests/core/survey/snappyfiles.h"
#include "tests/support/spoolfixture.h"

#include <sys/stat.h>

using namespace jalon;
using namespace jalon::test;

/// Archives of 3.5 in the format of snappy-in-java, and what the real script says of them.
class TestArchiveSample : public test::SpoolFixture {
    Q_OBJECT

private Q_SLOTS:
    void intervalByHand();
    void smallSamplesTellNothing();
    void readsHeadersOnly();
    void samplesEvenly();
    void hostileFilesAreCountedApart();
    void nothingThereIsAPlainFact();
    void withoutPerlItIsUnread();
    void answersThatLieAreRefused_data();
    void answersThatLieAreRefused();

private:
    QString file(const QString& user, int number) const
    {
        return archivePath(m_dir->path(), user, number);
    }
};

// Forty files of 100: half take 4096 on disk and 8192 plain, half 8192 on disk and 8192 plain.
// R = 40·8192 ÷ (20·4096 + 20·8192) = 327680 ÷ 245760 = 4 ÷ 3. The distances y − R x are
// 8192 − 4096·4/3 = 8192/3 and 8192 − 8192·4/3 = −8192/3: each squared is 67108864/9, all forty
// 2684354560/9. The mean of x is 6144. Variance: (1 − 0.4) · 2684354560/9 ÷ (40·39·6144²) =
// 0.6 · 298261617.8 ÷ 58887700480 = 0.00303893…, whose root is 0.0551267…; times 1.96 is
// 0.1080480…. Between 1.2252852… and 1.4413813….
void TestArchiveSample::intervalByHand()
{
    QList<ArchivedFile> sample;
    for (int i = 0; i < 20; ++i)
        sample << ArchivedFile{4096, 8192} << ArchivedFile{8192, 4097};
    const auto interval = expansionOf(std::span(sample.cbegin(), sample.cend()), 100);
    QVERIFY(interval);
    QCOMPARE(interval->lowPpm, 1'225'285);
    QCOMPARE(interval->highPpm, 1'441'382);
    // All there are: nothing is left to chance.
    const auto census = expansionOf(std::span(sample.cbegin(), sample.cend()), 40);
    QCOMPARE(census->lowPpm, 1'333'333);
    QCOMPARE(census->highPpm, 1'333'334);
    const auto fewer = expansionOf(std::span(sample.cbegin(), sample.cend()), 3);
    QCOMPARE(fewer->highPpm, census->highPpm);
}

void TestArchiveSample::smallSamplesTellNothing()
{
    const QList<ArchivedFile> one{{4096, 6000}};
    QVERIFY(!expansionOf({}, 0));
    QVERIFY(!expansionOf(std::span(one.cbegin(), 1), 2));
    QCOMPARE(expansionOf(std::span(one.cbegin(), 1), 1)->lowPpm, 2'000'000);
    const QList<ArchivedFile> none{{0, 6000}};
    QVERIFY(!expansionOf(std::span(none.cbegin(), 1), 1));
}

void TestArchiveSample::readsHeadersOnly()
{
    double plain = 0, disk = 0;
    for (int i = 0; i < 100; ++i) {
        const qsizetype size = 1 + i * 1777;
        const QString path = file(QStringLiteral("u%1").arg(i % 3), i);
        writeFile(path, framed(size, i % 4 == 0 ? 0 : 100 + 97 * i));
        plain += double((size + 4095) / 4096 * 4096);
        disk += double(blocksOf(path));
    }
    writeFile(m_dir->path() + QStringLiteral("/snappy/user/d.org/u1/hsm.promote.completed"), "");
    const ServerFacts facts = survey("archives-sample");
    const Store* store = storeOf(facts, StoreKind::ArchivesSnappy);
    QVERIFY(store && store->expansionLowPpm && store->expansionHighPpm);
    QCOMPARE(store->sampledFiles->value, 100);
    QCOMPARE(store->expansionLowPpm->value, qint64(std::floor(plain / disk * 1e6)));
    QCOMPARE(store->expansionHighPpm->value, qint64(std::ceil(plain / disk * 1e6)));
    QVERIFY(!store->expansionLowPpm->provenance.estimated);
    QVERIFY(facts.unread.isEmpty());
}

void TestArchiveSample::samplesEvenly()
{
    for (int i = 0; i < 2001; ++i)
        writeFile(file(QStringLiteral("u"), i), framed(5000 + i % 50, 50));
    const ProbeAnswer answer = run("archives-sample");
    QCOMPARE(run("archives-sample").output, answer.output);
    const Server server{};
    SurveyDraft draft(server);
    readArchivesSample(answer, draft);
    const Store* store = storeOf(draft.facts(), StoreKind::ArchivesSnappy);
    QVERIFY(store && store->sampledFiles);
    QCOMPARE(store->sampledFiles->value, 501); // every fourth
}

void TestArchiveSample::hostileFilesAreCountedApart()
{
    const QByteArray good = framed(70'000, 900);
    int number = 0;
    const auto write = [&](const QByteArray& bytes) {
        writeFile(file(QStringLiteral("u"), number++), bytes);
    };
    for (qsizetype size = 1; size < good.size(); size += 211)
        write(good.first(size));
    write({});
    write(good.first(6));
    write(QByteArray("\xff\x06\0\0sNaPpY", 10));
    write(QByteArray("snappy\0", 7) + block(2, "x"));
    write(QByteArray("snappy\0", 7) + block(1, varint(40'000) + "x"));
    write(QByteArray("snappy\0", 7) + block(1, "\xff\xff\xff\xff\xff\x7f"));
    write(QByteArray("snappy\0", 7) + block(1, varint(0)));
    write(QByteArray("snappy\0", 7) + block(0, {}));
    const int bad = number;
    write(good);
    QVERIFY(QDir().mkpath(m_dir->path() + QStringLiteral("/snappy/user/d.org/u/0/0")));
    ::mkfifo(QFile::encodeName(file(QStringLiteral("u"), 0) + QStringLiteral(".fifo")).constData(),
             0600);
    const ProbeAnswer answer = run("archives-sample");
    QCOMPARE(answer.output.count("\nS\t"), 1);
    QVERIFY(answer.output.contains("\t70000\n"));
    QCOMPARE(answer.output.count("\nB") + answer.output.count("\nM"), bad);
    QVERIFY(answer.output.count("\nM") == 1);
    const Server server{};
    SurveyDraft draft(server);
    readArchivesSample(answer, draft);
    QVERIFY(!storeOf(draft.facts(), StoreKind::ArchivesSnappy)->expansionLowPpm);
    for (const char* why : {"unread.sample-damaged", "unread.sample-format", "unread.sample-small"})
        QVERIFY(
            mentionsUnread(draft.facts(), QStringLiteral("archives-sample"), QLatin1String(why)));
}

void TestArchiveSample::nothingThereIsAPlainFact()
{
    const ServerFacts facts = survey("archives-sample");
    QVERIFY(facts.stores.isEmpty() && facts.unread.isEmpty());
    QVERIFY(QDir().mkpath(m_dir->path() + QStringLiteral("/snappy/user")));
    QVERIFY(survey("archives-sample").stores.isEmpty());
}

void TestArchiveSample::withoutPerlItIsUnread()
{
    writeFile(file(QStringLiteral("u"), 1), framed(10, 5));
    const ServerFacts facts = survey("archives-sample", {}, "perl");
    QVERIFY(mentionsUnread(facts, QStringLiteral("archives-sample"),
                           QStringLiteral("unread.missing-tool")));
}

void TestArchiveSample::answersThatLieAreRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray head = "jalon-sample 1\nP\t/s\n";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another") << QByteArray("jalon-sample 2\nZ\t0\t0\t0\t0\n");
    QTest::newRow("cut") << head + "S\t1\t4096\t5\n";
    QTest::newRow("cut in the end") << head + "Z\t1\t0";
    QTest::newRow("huge") << head + "S\t1\t9223372036854775807\t5\nZ\t1\t0\t0\t0\n";
    QTest::newRow("negative") << head + "S\t1\t-4096\t5\nZ\t1\t0\t0\t0\n";
    QTest::newRow("words") << head + "S\t1\t4096\tmany\nZ\t1\t0\t0\t0\n";
    QTest::newRow("more than asked")
        << head + QByteArray("S\t1\t4096\t5\n").repeated(801) + "Z\t801\t0\t0\t0\n";
}

void TestArchiveSample::answersThatLieAreRefused()
{
    QFETCH(QByteArray, answer);
    const Server server{};
    SurveyDraft draft(server);
    ProbeAnswer given;
    given.probe = QStringLiteral("archives-sample");
    given.output = answer;
    readArchivesSample(given, draft);
    QVERIFY(draft.facts().stores.isEmpty());
    QCOMPARE(draft.facts().unread.size(), 1);
}

QTEST_GUILESS_MAIN(TestArchiveSample)
#include "tst_archivesample.moc"
