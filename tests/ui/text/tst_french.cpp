// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QtTest>

using namespace jalon;

namespace {

struct Entry {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or one a plural form
    bool isCounted = false;
    bool isFinished = true;

    QString name() const { return context + u": "_qs + source; }
};

void readTranslation(QXmlStreamReader& xml, Entry& entry)
{
    entry.isFinished = !xml.attributes().hasAttribute(u"type"_qs);
    if (!entry.isCounted) {
        entry.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        entry.forms << xml.readElementText();
}

Entry readMessage(QXmlStreamReader& xml, const QString& context)
{
    Entry entry;
    entry.context = context;
    entry.isCounted = xml.attributes().value(u"numerus"_qs) == u"yes"_qs;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_qs)
            entry.source = xml.readElementText();
        else if (xml.name() == u"comment"_qs)
            entry.comment = xml.readElementText();
        else if (xml.name() == u"translation"_qs)
            readTranslation(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

QList<Entry> readContext(QXmlStreamReader& xml)
{
    QList<Entry> entries;
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"name"_qs)
            context = xml.readElementText();
        else
            entries << readMessage(xml, context);
    }
    return entries;
}

/// Every message of translations/`name`; none when the file cannot be read whole.
QList<Entry> readTranslations(const QString& name)
{
    QFile file(QStringLiteral(JALON_TRANSLATIONS "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    if (xml.readNextStartElement())
        while (xml.readNextStartElement())
            entries << readContext(xml);
    return xml.hasError() ? QList<Entry>() : entries;
}

QSet<QString> places(const QString& text)
{
    static const QRegularExpression place(u"%[1-9n]"_qs);
    QSet<QString> found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

/// What French typography forbids in a text, in words; empty when there is nothing.
QString typographyFault(const QString& text)
{
    static const struct {
        const char* fault;
        QRegularExpression where;
    } rules[] = {
        {"straight apostrophe", QRegularExpression(u"'"_qs)},
        {"straight or English quotation mark", QRegularExpression(u"[\"“”]"_qs)},
        {"three dots for an ellipsis", QRegularExpression(u"\\.\\.\\."_qs)},
        {"no narrow space before ; ! ?", QRegularExpression(u"[^\\x{202F}][;!?]"_qs)},
        {"no no-break space before :", QRegularExpression(u"[^\\x{00A0}]:( |$)"_qs)},
        {"no no-break space after «", QRegularExpression(u"«[^\\x{00A0}]"_qs)},
        {"no no-break space before »", QRegularExpression(u"[^\\x{00A0}]»"_qs)},
        {"no no-break space before %", QRegularExpression(u"[0-9] %"_qs)},
        {"two spaces", QRegularExpression(u"  "_qs)},
        {"space at an end", QRegularExpression(u"^\\s|\\s$"_qs)},
    };
    for (const auto& rule : rules)
        if (rule.where.match(text).hasMatch())
            return QString::fromUtf8(rule.fault);
    if (text.count(u'«') != text.count(u'»'))
        return u"unbalanced « »"_qs;
    return {};
}

} // namespace

class TestFrench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsTranslated();
    void everyIdIsTranslated();
    void englishHasItsPlurals();
    void classesAreNamedWhole();
    void placesAreThoseOfTheSource();
    void sentencesEndAlike();
    void typography();
    void typographyIsTold_data();
    void typographyIsTold();
    void mnemonicsAreKept();
    void menusHaveDistinctMnemonics();

private:
    QList<Entry> m_french;
    QList<Entry> m_english;
};

void TestFrench::initTestCase()
{
    m_french = readTranslations(u"jalon_fr.ts"_qs);
    m_english = readTranslations(u"jalon_en.ts"_qs);
    QVERIFY(m_french.size() > 900);
    QVERIFY(!m_english.isEmpty());
}

void TestFrench::everythingIsTranslated()
{
    for (const Entry& entry : m_french) {
        QVERIFY2(entry.isFinished, qPrintable(entry.name()));
        QCOMPARE(entry.forms.size(), entry.isCounted ? 2 : 1);
        for (const QString& form : entry.forms)
            QVERIFY2(!form.isEmpty(), qPrintable(entry.name()));
    }
}

void TestFrench::everyIdIsTranslated()
{
    QSet<QString> translated;
    for (const Entry& entry : m_french)
        translated.insert(entry.name());
    for (const Catalogue& catalogue : catalogues())
        for (const CatalogueEntry& entry : catalogue.entries)
            QVERIFY2(translated.contains(QString::fromLatin1(catalogue.context) + u": "_qs +
                                         QString::fromUtf8(entry.english)),
                     entry.id);
}

void TestFrench::englishHasItsPlurals()
{
    QSet<QString> english;
    for (const Entry& entry : m_english) {
        QVERIFY2(entry.isFinished && entry.isCounted, qPrintable(entry.name()));
        QCOMPARE(entry.forms.size(), 2);
        for (const QString& form : entry.forms)
            QVERIFY2(places(form) == places(entry.source), qPrintable(entry.name()));
        english.insert(entry.name());
    }
    for (const Entry& entry : m_french)
        QVERIFY2(!entry.isCounted || english.contains(entry.name()), qPrintable(entry.name()));
}

void TestFrench::classesAreNamedWhole()
{
    // QObject::tr() looks under the full name of the class: without its namespace nothing is found.
    for (const Entry& entry : m_french)
        QVERIFY2(entry.context.front().isLower(), qPrintable(entry.context));
}

void TestFrench::placesAreThoseOfTheSource()
{
    for (const Entry& entry : m_french)
        for (const QString& form : entry.forms)
            QVERIFY2(places(form) == places(entry.source), qPrintable(entry.name()));
}

void TestFrench::sentencesEndAlike()
{
    static const QString ends = u".…:"_qs;
    for (const Entry& entry : m_french)
        for (const QString& form : entry.forms)
            for (const QChar end : ends)
                QVERIFY2(form.endsWith(end) == entry.source.endsWith(end),
                         qPrintable(entry.name()));
}

void TestFrench::typography()
{
    for (const Entry& entry : m_french)
        for (const QString& form : entry.forms)
            QVERIFY2(typographyFault(form).isEmpty(),
                     qPrintable(typographyFault(form) + u" in "_qs + form));
}

void TestFrench::typographyIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("apostrophe") << u"l'hôte"_qs << false;
    QTest::newRow("right apostrophe") << u"l’hôte"_qs << true;
    QTest::newRow("colon") << u"Hôte : %1"_qs << false;
    QTest::newRow("right colon") << u"Hôte\u00A0: %1"_qs << true;
    QTest::newRow("colon in an address") << u"utilisateur@hôte:port"_qs << true;
    QTest::newRow("semicolon") << u"un ; deux"_qs << false;
    QTest::newRow("right semicolon") << u"un\u202F; deux"_qs << true;
    QTest::newRow("quotation marks") << u"« un »"_qs << false;
    QTest::newRow("right quotation marks") << u"«\u00A0un\u00A0»"_qs << true;
    QTest::newRow("open quotation") << u"«\u00A0un"_qs << false;
    QTest::newRow("English quotation") << u"“un”"_qs << false;
    QTest::newRow("percentage") << u"95 % du disque"_qs << false;
    QTest::newRow("right percentage") << u"95\u00A0% du disque"_qs << true;
    QTest::newRow("question") << u"Accepter ?"_qs << false;
}

void TestFrench::typographyIsTold()
{
    QFETCH(QString, text);
    QFETCH(bool, isRight);
    QCOMPARE(typographyFault(text).isEmpty(), isRight);
}

void TestFrench::mnemonicsAreKept()
{
    for (const Entry& entry : m_french)
        for (const QString& form : entry.forms)
            QVERIFY2(form.count(u'&') == entry.source.count(u'&'), qPrintable(entry.name()));
}

void TestFrench::menusHaveDistinctMnemonics()
{
    const QStringList menus = {u"&File"_qs, u"&Edit"_qs,   u"&Go"_qs,    u"&Language"_qs,
                               u"&Help"_qs, u"‹ &Back"_qs, u"&Next ›"_qs};
    const QStringList file = {u"&New plan"_qs, u"&Open…"_qs,    u"Open the &demonstration plan"_qs,
                              u"&Save"_qs,     u"Save &as…"_qs, u"Open &recent"_qs,
                              u"&Quit"_qs};
    for (const QStringList& menu : {menus, file}) {
        QSet<QChar> letters;
        qsizetype found = 0;
        for (const Entry& entry : m_french) {
            if (!menu.contains(entry.source) || !(entry.context.endsWith(u"WizardWindow"_qs) ||
                                                  entry.context.endsWith(u"FileActions"_qs)))
                continue;
            const QString& words = entry.forms.first();
            letters.insert(words.at(words.indexOf(u'&') + 1).toLower());
            ++found;
        }
        QCOMPARE(found, menu.size());
        QCOMPARE(letters.size(), menu.size());
    }
}

QTEST_GUILESS_MAIN(TestFrench)
#include "tst_french.moc"
