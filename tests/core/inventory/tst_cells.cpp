// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/bytesizes.h"
#include "core/inventory/columns.h"
#include "core/inventory/dates.h"

#include <QTest>

using namespace jalon;
using namespace jalon::inventory;

class TestCells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void ambiguousSizesFollowTheirColumn();
    void counts_data();
    void counts();
    void dates_data();
    void dates();
    void titles_data();
    void titles();
};

void TestCells::sizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("bytes");
    const auto row = [](const char16_t* text, qint64 unit, SizeState state, qint64 bytes) {
        const QString words = QString::fromUtf16(text);
        QTest::newRow(qPrintable(words + u'/' + QString::number(unit)))
            << words << unit << int(state) << bytes;
    };
    constexpr qint64 MiB = 1 << 20;
    constexpr qint64 GiB = 1 << 30;
    row(u"1.2 GB (1,288,490,188 bytes)", 0, SizeState::Known, 1'288'490'188);
    row(u"1,2 Go (1 288 490 188 octets)", 0, SizeState::Known, 1'288'490'188);
    row(u"1,2\u00A0Go (1\u00A0288\u00A0490\u00A0188\u00A0octets)", 0, SizeState::Known,
        1'288'490'188);
    row(u"1,2\u202FGo (1\u202F288\u202F490\u202F188 octets)", 0, SizeState::Known, 1'288'490'188);
    row(u"1.2 GB (1.288.490.188 bytes)", 0, SizeState::Known, 1'288'490'188);
    row(u"0 B (0 bytes)", 0, SizeState::Known, 0);
    row(u"6672B", 0, SizeState::Known, 6672);
    row(u"6672 o", 0, SizeState::Known, 6672);
    row(u"1.5 MB", 0, SizeState::Known, 1'572'864);
    row(u"1,5 Mo", 0, SizeState::Known, 1'572'864);
    row(u"0.02GB", 0, SizeState::Known, 21'474'837); // rounded up
    row(u"12 345 Ko", 0, SizeState::Known, 12'345 * 1024);
    row(u"1,234,567 KB", 0, SizeState::Known, 1'234'567LL * 1024);
    row(u"1,234.5 MB", 0, SizeState::Known, 1'294'467'072);
    row(u"1.234,5 Mo", 0, SizeState::Known, 1'294'467'072);
    row(u"0,123 Go", 0, SizeState::Known, 132'070'245);
    row(u"1234,567 Mo", 0, SizeState::Known, 1'294'537'327);
    row(u"2 TiB", 0, SizeState::Known, 2LL << 40);
    row(u"42", 0, SizeState::NoUnit, 0);
    row(u"0", 0, SizeState::Known, 0);
    row(u"42", MiB, SizeState::Known, 42 * MiB);
    row(u"1,5", GiB, SizeState::Known, GiB + GiB / 2);
    row(u"1,234", MiB, SizeState::Ambiguous, 0);
    row(u"1.234", MiB, SizeState::Ambiguous, 0);
    row(u"1,234 MB", 0, SizeState::Ambiguous, 0);
    row(u"Unlimited", 0, SizeState::Unlimited, 0);
    row(u"illimité", 0, SizeState::Unlimited, 0);
    row(u"", 0, SizeState::Empty, 0);
    row(u"-", 0, SizeState::Empty, 0);
    row(u"1.2 GB (1,28,490 bytes)", 0, SizeState::Unfit, 0);
    row(u"1,2,3 MB", 0, SizeState::Unfit, 0);
    row(u"1 23 MB", 0, SizeState::Unfit, 0);
    row(u"-5 MB", 0, SizeState::Unfit, 0);
    row(u"=1+1", 0, SizeState::Unfit, 0);
    row(u"12 parsecs", 0, SizeState::Unfit, 0);
    row(u".5 MB", 0, SizeState::Unfit, 0);
    row(u"9223372036854775807", 1, SizeState::Known, 9'223'372'036'854'775'807);
    row(u"9223372036854775808", 1, SizeState::Unfit, 0);
    row(u"99999999999 TB", 0, SizeState::Unfit, 0);
    row(u"99999999999999999999999999999999999999 MB", 0, SizeState::Unfit, 0);
}

void TestCells::sizes()
{
    QFETCH(QString, text);
    QFETCH(qint64, unit);
    QFETCH(int, state);
    QFETCH(qint64, bytes);
    const ReadSize size = readSize(text, unit == 0 ? std::nullopt : std::optional(unit));
    QCOMPARE(int(size.state), state);
    QCOMPARE(size.size.bytes(), bytes);
}

void TestCells::ambiguousSizesFollowTheirColumn()
{
    QCOMPARE(readSize(u"12,5 Mo", {}).decimalMark, u',');
    QCOMPARE(readSize(u"1,234,567 KB", {}).decimalMark, u'.');
    QVERIFY(readSize(u"1.2 GB (1,288,490,188 bytes)", {}).decimalMark.isNull());
    QCOMPARE(readSize(u"1,234", 1000, u',').size, ByteSize(1234));
    QCOMPARE(readSize(u"1,234", 1000, u'.').size, ByteSize(1'234'000));
}

void TestCells::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("count");
    QTest::newRow("digits") << u"26527"_qs << qint64(26527);
    QTest::newRow("comma") << u"1,234"_qs << qint64(1234);
    QTest::newRow("no-break space") << u"12\u00A0034"_qs << qint64(12034);
    QTest::newRow("swiss") << u"12'034"_qs << qint64(12034);
    QTest::newRow("decimal") << u"1.5"_qs << qint64(-1);
    QTest::newRow("words") << u"many"_qs << qint64(-1);
    QTest::newRow("negative") << u"-1"_qs << qint64(-1);
    QTest::newRow("nothing") << QString() << qint64(-1);
}

void TestCells::counts()
{
    QFETCH(QString, text);
    QFETCH(qint64, count);
    QCOMPARE(readCount(text).value_or(-1), count);
}

void TestCells::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("state");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char16_t* text, ReadDate::State state, QDate date = {}) {
        const QString words = QString::fromUtf16(text);
        QTest::newRow(qPrintable(words)) << words << int(state) << date;
    };
    const QDate date(2026, 1, 31);
    row(u"2026-01-31T08:15:00Z", ReadDate::Known, date);
    row(u"2026/01/31 08:15:00", ReadDate::Known, date);
    row(u"31/01/2026 08:15", ReadDate::Known, date);
    row(u"1/31/2026 8:15:00 AM", ReadDate::Known, date);
    row(u"31.01.2026", ReadDate::Known, date);
    row(u"samedi 31 janvier 2026", ReadDate::Known, date);
    row(u"mardi 3 mars 2026", ReadDate::Known, QDate(2026, 3, 3));
    row(u"1er août 2026", ReadDate::Known, QDate(2026, 8, 1));
    row(u"Saturday, January 31, 2026 8:15 AM", ReadDate::Known, date);
    row(u"Jan 31, 2026", ReadDate::Known, date);
    row(u"31-Jan-2026", ReadDate::Known, date);
    row(u"14 juillet 2026", ReadDate::Known, QDate(2026, 7, 14));
    row(u"3 juin 2026", ReadDate::Known, QDate(2026, 6, 3));
    row(u"3 déc. 2026", ReadDate::Known, QDate(2026, 12, 3));
    row(u"04/04/2026", ReadDate::Known, QDate(2026, 4, 4));
    row(u"03/04/2026", ReadDate::Ambiguous);
    row(u"Never", ReadDate::Empty);
    row(u"jamais", ReadDate::Empty);
    row(u"", ReadDate::Empty);
    row(u"1/1/1601", ReadDate::Empty);
    row(u"32/13/2026", ReadDate::Unfit);
    row(u"yesterday", ReadDate::Unfit);
    row(u"12/05", ReadDate::Unfit);
}

void TestCells::dates()
{
    QFETCH(QString, text);
    QFETCH(int, state);
    QFETCH(QDate, date);
    const ReadDate read = readDate(text);
    QCOMPARE(int(read.state), state);
    QCOMPARE(read.date, date);
    if (state == ReadDate::Ambiguous) {
        QCOMPARE(readDate(text, DateOrder::DayFirst).date, QDate(2026, 4, 3));
        QCOMPARE(readDate(text, DateOrder::MonthFirst).date, QDate(2026, 3, 4));
    }
}

void TestCells::titles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("key");
    QTest::addColumn<qint64>("unit");
    QTest::newRow("property") << u"TotalItemSize"_qs << u"totalitemsize"_qs << qint64(0);
    QTest::newRow("unit") << u"TotalItemSizeInMB"_qs << u"totalitemsize"_qs << qint64(1 << 20);
    QTest::newRow("brackets") << u"Taille (Mo)"_qs << u"taille"_qs << qint64(1 << 20);
    QTest::newRow("en") << u"Volume en Go"_qs << u"volume"_qs << qint64(1 << 30);
    QTest::newRow("bytes") << u"size_bytes"_qs << u"size"_qs << qint64(1);
    QTest::newRow("accents") << u"Prénom"_qs << u"prenom"_qs << qint64(0);
    QTest::newRow("apostrophe") << u"Nombre d’éléments"_qs << u"nombredelements"_qs << qint64(0);
    QTest::newRow("google") << u"Email Usage [READ ONLY]"_qs << u"emailusage"_qs << qint64(0);
    QTest::newRow("api") << u"accounts:gmail_used_quota_in_mb"_qs << u"accountsgmailusedquota"_qs
                         << qint64(1 << 20);
}

void TestCells::titles()
{
    QFETCH(QString, title);
    QFETCH(QString, key);
    QFETCH(qint64, unit);
    const TitleKey read = titleKey(title);
    QCOMPARE(read.key, key);
    QCOMPARE(read.unit.value_or(0), unit);
}

QTEST_GUILESS_MAIN(TestCells)
#include "tst_cells.moc"
