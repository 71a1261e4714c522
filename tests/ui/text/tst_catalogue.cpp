// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"
#include "ui/text/texts.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace jalon;

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreUnique();
    void placesAreNumberedFromOne();
    void translationsKeepThePlaces();
    void everyIdOfTheSourcesHasWords();

private:
    static QSet<QString> places(const QString& text);
};

QSet<QString> TestCatalogue::places(const QString& text)
{
    static const QRegularExpression place(u"%[1-9n]"_qs);
    QSet<QString> found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

void TestCatalogue::idsAreUnique()
{
    QSet<QString> ids;
    for (const Catalogue& catalogue : catalogues()) {
        for (const CatalogueEntry& entry : catalogue.entries) {
            const QString id = QString::fromLatin1(entry.id);
            QVERIFY2(!ids.contains(id), entry.id);
            QVERIFY2(QRegularExpression(u"^[a-z-]+(\\.[A-Za-z0-9-]+)+$"_qs).match(id).hasMatch(),
                     entry.id);
            ids.insert(id);
        }
    }
    QVERIFY(ids.size() > 10);
}

void TestCatalogue::placesAreNumberedFromOne()
{
    for (const Catalogue& catalogue : catalogues()) {
        for (const CatalogueEntry& entry : catalogue.entries) {
            QSet<QString> found = places(QString::fromUtf8(entry.english));
            found.remove(u"%n"_qs);
            for (int i = 1; i <= found.size(); ++i)
                QVERIFY2(found.contains(u"%%1"_qs.arg(i)), entry.id);
        }
    }
}

void TestCatalogue::translationsKeepThePlaces()
{
    QTranslator french;
    QVERIFY(french.load(u":/i18n/jalon_fr.qm"_qs));
    for (const Catalogue& catalogue : catalogues()) {
        for (const CatalogueEntry& entry : catalogue.entries) {
            const QString english = QString::fromUtf8(entry.english);
            const int n = english.contains(u"%n"_qs) ? 2 : -1;
            const QString words = french.translate(catalogue.context, entry.english, nullptr, n);
            if (!words.isEmpty())
                QVERIFY2(places(words) == places(english), entry.id);
        }
    }
}

void TestCatalogue::everyIdOfTheSourcesHasWords()
{
    QSet<QString> ids;
    QString all;
    for (const Catalogue& catalogue : catalogues())
        for (const CatalogueEntry& entry : catalogue.entries) {
            ids.insert(QString::fromLatin1(entry.id));
            all += u' ' + QString::fromLatin1(entry.id);
        }
    // An id that ends with a dot or a dash is the beginning of those made of it.
    static const QRegularExpression literal(
        u"\"((?:plan|file|facts|ssh|survey|unread|probe|sizing|"
        u"finding|remedy|report|command|assumption|import|method|"
        u"source|creation)"
        "\\.[a-z0-9.-]+)\""_qs);
    int seen = 0;
    for (const char* folder : {"core", "ui", "app"}) {
        QDirIterator files(QStringLiteral(JALON_TEST_DATA "/../../") + QLatin1String(folder),
                           {u"*.cpp"_qs, u"*.h"_qs}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = literal.globalMatch(text); match.hasNext(); ++seen) {
                const QString id = match.next().captured(1);
                if (ids.contains(u"finding."_qs + id + u".title"_qs))
                    continue;
                const bool isBeginning = id.endsWith(u'.') || id.endsWith(u'-');
                QVERIFY2(ids.contains(id) || (isBeginning && all.contains(u' ' + id)),
                         qPrintable(id));
            }
        }
    }
    QVERIFY(seen > 100);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
