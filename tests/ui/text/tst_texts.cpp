// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/sentence.h"
#include "ui/text/texts.h"

#include <QtTest>

using namespace jalon;

class TestTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesInBothLanguages_data();
    void bytesInBothLanguages();
    void exactBytesAreGrouped();
    void ratiosAreExact();
    void datesAndTimesAreUtc();
    void formulasAreReadInEachLanguage();
    void durations_data();
    void durations();
    void plurals();
    void sentencesAreTranslated();
    void argumentsAreNotPlaces();
    void untrustedArgumentsAreVisible();
    void unknownIdsStillSpeak();
    void errorsAreOneLine();
    void probesHaveNames();

private:
    const Texts m_french{Language::French};
    const Texts m_english{Language::English};
};

void TestTexts::bytesInBothLanguages_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    QTest::newRow("nothing") << qint64(0) << u"0\u00A0o"_qs << u"0\u00A0B"_qs;
    QTest::newRow("below the first unit") << qint64(999) << u"999\u00A0o"_qs << u"999\u00A0B"_qs;
    QTest::newRow("a unit") << qint64(1000) << u"1\u00A0ko"_qs << u"1\u00A0kB"_qs;
    QTest::newRow("three digits") << qint64(1'234'567) << u"1,23\u00A0Mo"_qs << u"1.23\u00A0MB"_qs;
    QTest::newRow("no idle zero") << qint64(3'200'000'000'000) << u"3,2\u00A0To"_qs
                                  << u"3.2\u00A0TB"_qs;
    QTest::newRow("a zero that counts")
        << qint64(3'040'000'000'000) << u"3,04\u00A0To"_qs << u"3.04\u00A0TB"_qs;
    QTest::newRow("tens") << qint64(45'649'000'000) << u"45,6\u00A0Go"_qs << u"45.6\u00A0GB"_qs;
    QTest::newRow("hundreds") << qint64(456'490'000'000) << u"456\u00A0Go"_qs << u"456\u00A0GB"_qs;
    QTest::newRow("rounds into the next unit")
        << qint64(999'999'999'999) << u"1\u00A0To"_qs << u"1\u00A0TB"_qs;
    QTest::newRow("rounds into the tens")
        << qint64(9'999'000'000) << u"10\u00A0Go"_qs << u"10\u00A0GB"_qs;
    QTest::newRow("the largest") << ByteSize::max().bytes() << u"9,22\u00A0Eo"_qs
                                 << u"9.22\u00A0EB"_qs;
}

void TestTexts::bytesInBothLanguages()
{
    QFETCH(qint64, bytes);
    QTEST(m_french.bytes(ByteSize(bytes)), "french");
    QTEST(m_english.bytes(ByteSize(bytes)), "english");
}

void TestTexts::exactBytesAreGrouped()
{
    QCOMPARE(m_french.exactBytes(ByteSize(1234567)), u"1\u202F234\u202F567\u00A0octets"_qs);
    QCOMPARE(m_english.exactBytes(ByteSize(1234567)), u"1,234,567\u00A0bytes"_qs);
    QCOMPARE(m_french.unit(u"MiB"_qs), u"Mio"_qs);
    QCOMPARE(m_english.unit(u"MiB"_qs), u"MiB"_qs);
}

void TestTexts::ratiosAreExact()
{
    QCOMPARE(m_french.ratio(Ratio::percent(25)), u"25\u00A0%"_qs);
    QCOMPARE(m_english.ratio(Ratio{5'000}), u"0.5%"_qs);
    QCOMPARE(m_french.ratio(Ratio{1}), u"0,0001\u00A0%"_qs);
    QCOMPARE(m_english.ratio(Ratio{-250'000}), u"\u221225%"_qs);
}

void TestTexts::formulasAreReadInEachLanguage()
{
    const QString formula = u"max(0, ceil(0.2…0.25 × (L#1 + A#2) ÷ 2) − present)"_qs;
    QCOMPARE(m_english.formula(formula), formula);
    QCOMPARE(m_french.formula(formula),
             u"max(0\u00A0; plafond(0,2…0,25 × (L#1 + A#2) ÷ 2) − présent)"_qs);
    QCOMPARE(m_french.formula(u"ceil(expansion × moved)"_qs), u"plafond(expansion × transféré)"_qs);
    QCOMPARE(m_french.formula(u"L.counted#2"_qs), u"L.compté#2"_qs);
    QCOMPARE(m_french.formula(u"ratio.low"_qs), u"taux.bas"_qs);
    // A server may be called as it pleases.
    QCOMPARE(m_french.formula(u"moved@low.present,1.5"_qs), u"transféré@low.present,1.5"_qs);
    QCOMPARE(m_french.formula({}), QString());
}

void TestTexts::datesAndTimesAreUtc()
{
    const QDateTime at = QDateTime::fromString(u"2026-03-01T23:05:07+02:00"_qs, Qt::ISODate);
    QCOMPARE(m_french.time(at), u"01/03/2026 21:05:07\u00A0UTC"_qs);
    QCOMPARE(m_english.time(at), u"1\u00A0Mar\u00A02026 21:05:07\u00A0UTC"_qs);
    QCOMPARE(m_french.date(QDate(2026, 3, 1)), u"1er\u00A0mars 2026"_qs);
    QCOMPARE(m_french.date(QDate(2026, 8, 12)), u"12\u00A0août 2026"_qs);
    QCOMPARE(m_english.date(QDate(2026, 8, 12)), u"12\u00A0August 2026"_qs);
    QCOMPARE(m_french.time({}), u"–"_qs);
    QCOMPARE(m_french.argument(QDate(2026, 3, 2).startOfDay(Qt::UTC)), u"2\u00A0mars 2026"_qs);
}

void TestTexts::durations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    QTest::newRow("ms") << qint64(250) << u"250\u00A0ms"_qs << u"250\u00A0ms"_qs;
    QTest::newRow("s") << qint64(3249) << u"3,2\u00A0s"_qs << u"3.2\u00A0s"_qs;
    QTest::newRow("min") << qint64(252'000) << u"4\u00A0min\u00A012\u00A0s"_qs
                         << u"4\u00A0min\u00A012\u00A0s"_qs;
    QTest::newRow("h") << qint64(7'200'000) << u"2\u00A0h"_qs << u"2\u00A0h"_qs;
    QTest::newRow("d") << qint64(273'600'000) << u"3\u00A0j\u00A04\u00A0h"_qs
                       << u"3\u00A0d\u00A04\u00A0h"_qs;
    QTest::newRow("behind") << qint64(-1500) << u"\u22121,5\u00A0s"_qs << u"\u22121.5\u00A0s"_qs;
}

void TestTexts::durations()
{
    QFETCH(qint64, ms);
    QTEST(m_french.duration(std::chrono::milliseconds(ms)), "french");
    QTEST(m_english.duration(std::chrono::milliseconds(ms)), "english");
}

void TestTexts::plurals()
{
    QCOMPARE(m_french.assumptionValue(AssumptionUnit::Days, 1), u"1\u00A0jour"_qs);
    QCOMPARE(m_french.assumptionValue(AssumptionUnit::Days, 7), u"7\u00A0jours"_qs);
    QCOMPARE(m_english.assumptionValue(AssumptionUnit::Days, 1), u"1 day"_qs);
    QCOMPARE(m_english.assumptionValue(AssumptionUnit::Days, 0), u"0 days"_qs);
    QCOMPARE(m_french.assumptionValue(AssumptionUnit::Ratio, 250'000), u"25\u00A0%"_qs);
    QCOMPARE(m_english.assumptionValue(AssumptionUnit::Ratio, 250'000), u"25%"_qs);
    QCOMPARE(m_french.assumptionValue(AssumptionUnit::Switch, 1), u"oui"_qs);
    QCOMPARE(m_french.assumptionValue(AssumptionUnit::Switch, 0), u"non"_qs);
    QCOMPARE(m_english.assumptionValue(AssumptionUnit::Switch, 1), u"yes"_qs);
}

void TestTexts::sentencesAreTranslated()
{
    const Message message{u"plan.newer"_qs, {u"a.jalon"_qs, qint64(3), qint64(1)}};
    QCOMPARE(m_english.sentence(message), u"a.jalon was written by a newer Jalon: its format is "
                                          u"version 3 and this program reads up to version 1. "
                                          "Update Jalon to open it."_qs);
    QCOMPARE(m_french.sentence(message), u"a.jalon vient d’un Jalon plus récent\u00A0: son format "
                                         u"est en version 3 et ce programme lit jusqu’à la "
                                         "version 1. Mettre Jalon à jour pour l’ouvrir."_qs);
}

void TestTexts::argumentsAreNotPlaces()
{
    QCOMPARE(filled(u"%1 then %2"_qs, {u"%2"_qs, u"%1"_qs}), u"%2 then %1"_qs);
    QCOMPARE(filled(u"%3 100 % %"_qs, {u"a"_qs}), u"%3 100 % %"_qs);
}

void TestTexts::untrustedArgumentsAreVisible()
{
    const QString text = m_english.sentence({u"file.unreadable"_qs, {u"<b>\x1b[2J\u202Eevil"_qs}});
    QVERIFY(text.startsWith(u"<b>\u241B[2J\u2039U+202E\u203Aevil could not be read."_qs));
}

void TestTexts::unknownIdsStillSpeak()
{
    QCOMPARE(m_french.sentence({u"no.such-id"_qs, {ByteSize(1000), u"x"_qs}}),
             u"no.such-id 1\u00A0ko x"_qs);
    QCOMPARE(m_french.sentence({}), QString());
}

void TestTexts::errorsAreOneLine()
{
    const Error error{
        ErrorKind::Io, {u"file.is-directory"_qs, {u"/tmp"_qs}}, u"first\nsecond\x07"_qs};
    QCOMPARE(
        m_english.error(error),
        u"/tmp is a directory and not a file. Give the name of a file. (first second\u2407)"_qs);
}

void TestTexts::probesHaveNames()
{
    QCOMPARE(m_english.probe(u"memory-settings"_qs), u"Memory settings"_qs);
    QCOMPARE(m_french.probe(u"memory-settings"_qs), u"Réglages de mémoire"_qs);
    const WordList some{{{u"probe.memory"_qs, u"memory"_qs, {}, u"m1"_qs},
                         {u"probe.of-tomorrow"_qs, u"of-tomorrow"_qs, u"/srv"_qs}},
                        true,
                        {u"report.unread-named"_qs, {qint64(9), QString()}},
                        1};
    QCOMPARE(m_english.text({some}),
             u"could not be read on the servers: 9 (Memory on m1, of-tomorrow /srv, …)"_qs);
    QCOMPARE(m_french.probe(u"a-new-probe\x07"_qs), u"a-new-probe\u2407"_qs);
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
