// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/units/bytesize.h"
#include "core/units/secret.h"
#include "core/units/untrusted.h"

#include <QTest>

using namespace jalon;
using namespace jalon::literals;

class TestUnits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsSaturateInsteadOfWrapping()
    {
        QCOMPARE(ByteSize::max() + 1_B, ByteSize::max());
        QVERIFY((ByteSize::max() - 1_B + 2_B).isSaturated());
        QCOMPARE(3_B - 5_B, 0_B);
        QCOMPARE(ByteSize(-7), 0_B);
    }

    void needsAreRoundedUp_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<qint64>("ppm");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("exact") << 400LL << 250'000LL << 100LL;
        QTest::newRow("one byte over") << 401LL << 250'000LL << 101LL;
        QTest::newRow("nothing") << 0LL << 250'000LL << 0LL;
        QTest::newRow("smallest") << 1LL << 1LL << 1LL;
        QTest::newRow("near 2^63")
            << ByteSize::max().bytes() << 2'000'000LL << ByteSize::max().bytes();
        QTest::newRow("whole of 2^63-1")
            << ByteSize::max().bytes() << 1'000'000LL << ByteSize::max().bytes();
        QTest::newRow("last volume without a wide division")
            << 72057594037927935LL << 999'999LL << 72057521980333898LL;
        QTest::newRow("first with one") << 72057594037927936LL << 999'999LL << 72057521980333899LL;
        QTest::newRow("last ratio without one")
            << 72057594037927935LL << 64'000'000LL << 4611686018427387840LL;
        QTest::newRow("first with one, of ratios")
            << 72057594037927935LL << 64'000'001LL << 4611686090484981878LL;
        QTest::newRow("negative ratio") << 5LL << -1LL << 0LL;
    }
    void needsAreRoundedUp()
    {
        QFETCH(qint64, bytes);
        QFETCH(qint64, ppm);
        QFETCH(qint64, expected);
        QCOMPARE(ByteSize(bytes).scaledUp(Ratio{ppm}).bytes(), expected);
    }

    void whatIsTakenAwayIsRoundedDown()
    {
        QCOMPARE(ByteSize(401).scaledDown(Ratio{250'000}).bytes(), 100);
        QCOMPARE(ByteSize(1).scaledDown(Ratio{999'999}).bytes(), 0);
        QCOMPARE(ByteSize(72057594037927935).scaledDown(Ratio{999'999}).bytes(),
                 72057521980333897LL);
        QCOMPARE(ByteSize(72057594037927936).scaledDown(Ratio{64'000'001}).bytes(),
                 4611686090484981941LL);
        QCOMPARE(ByteSize::max().scaledDown(Ratio{2'000'000}), ByteSize::max());
        QCOMPARE(ByteSize(5).scaledDown(Ratio{-1}), ByteSize());
    }

    void outsideTextBecomesHarmless_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("Boîte") << QStringLiteral("Boîte");
        QTest::newRow("escape") << QByteArray("\x1B[2J") << QStringLiteral("␛[2J");
        QTest::newRow("carriage return") << QByteArray("a\rb") << QStringLiteral("a␍b");
        QTest::newRow("nul") << QByteArray("a\0b", 3) << QStringLiteral("a␀b");
        QTest::newRow("not UTF-8") << QByteArray("\xFF!") << QStringLiteral("\uFFFD!");
        QTest::newRow("right-to-left override") << QByteArray("a\xE2\x80\xAE"
                                                              "b")
                                                << QStringLiteral("a‹U+202E›b");
        QTest::newRow("line") << QByteArray("a\nb") << QStringLiteral("a␊b");
    }
    void outsideTextBecomesHarmless()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, shown);
        QCOMPARE(visibleText(QByteArrayView(bytes)), shown);
    }

    void longTextIsCut()
    {
        const QString shown = visibleText(QByteArrayView(QByteArray(10'000, 'x')), false, 100);
        QCOMPARE(shown.size(), 101);
        QVERIFY(shown.endsWith(u'…'));
    }

    void linesStayWhenAsked()
    {
        QCOMPARE(visibleText(QStringLiteral("a\n\tb"), true), QStringLiteral("a\n\tb"));
    }

    void aMovedSecretLeavesNothingBehind()
    {
        Secret first(QByteArrayLiteral("hunter2"));
        const Secret second = std::move(first);
        QVERIFY(first.isEmpty());
        QCOMPARE(QByteArray(second.text()), QByteArray("hunter2"));
        const Secret third = second.clone();
        QVERIFY(third.text() != second.text());
        QCOMPARE(QByteArray(third.text()), QByteArray("hunter2"));
    }
};

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
