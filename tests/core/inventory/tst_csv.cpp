// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/csv.h"

#include <QTest>

#include <random>

using namespace jalon::inventory;

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void rowsOfOneLineAreReadAsThoseOfMany();
    void aRowAfterOneOfManyLines();
};

/// The cells of every row, "<broken>" for one that breaks the rules; `dropped` cells are left out
/// at the beginning of each.
static QList<QStringList> read(const QByteArray& text, Dialect dialect = {}, qsizetype dropped = 0)
{
    auto source = TextSource::of({QStringLiteral("a.csv"), text});
    if (!source)
        return {};
    QList<QStringList> rows;
    CsvReader reader(*source, dialect);
    while (reader.next()) {
        QStringList cells;
        for (qsizetype i = dropped; i < reader.size(); ++i)
            cells.append(reader.text(i));
        rows.append(reader.broken() ? QStringList{QStringLiteral("<broken>")} : cells);
    }
    return rows;
}

void TestCsv::rows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char* name, const char* text, const char* cells) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(cells);
    };
    row("plain", "a,b\n", "a|b");
    row("quoted", "\"a, b\",\"\"\n", "a, b|");
    row("empty at the end", "a,\n", "a|");
    row("doubled quotes", "\"a \"\"b\"\"\",c\n", "a \"b\"|c");
    row("blanks around", " a ,\t\"b\" ,c d\n", "a|b|c d");
    row("blanks in quotes", "\" a \",b\n", " a |b");
    row("no end of line", "a,\"b\"", "a|b");
    row("quote inside", "a\"b,c\n", "<broken>");
    row("text after a quote", "\"a\"b,c\n", "<broken>");
}

void TestCsv::rows()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, cells);
    QCOMPARE(read(text), QList<QStringList>{cells.split(u'|')});
}

/// A first cell over two lines takes the way of the library: both ways must tell the same.
void TestCsv::rowsOfOneLineAreReadAsThoseOfMany()
{
    std::mt19937 random(7);
    for (const Dialect dialect : {Dialect{}, Dialect{';', '\''}, Dialect{'\t', '"'}}) {
        const QByteArray letters =
            QByteArray("ab \t'\"") + dialect.delimiter + dialect.delimiter + dialect.quote;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray line = "x";
            for (auto left = random() % 12; left > 0; --left)
                line += letters[qsizetype(random() % size_t(letters.size()))];
            line += QByteArray(1, dialect.delimiter) + "y\n";
            const QByteArray before =
                QByteArray(1, dialect.quote) + '\n' + dialect.quote + dialect.delimiter;
            const auto alone = read(line, dialect);
            const auto after = read(before + line, dialect, 1);
            if (alone.first().first() != QStringLiteral("<broken>"))
                QVERIFY2(alone == after, line.constData());
            else
                QVERIFY2(after.first().first() == QStringLiteral("<broken>"), line.constData());
        }
    }
}

void TestCsv::aRowAfterOneOfManyLines()
{
    const auto rows = read("\"a\nb\",c\nd,e\n");
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0), QStringList({QStringLiteral("a\nb"), QStringLiteral("c")}));
    QCOMPARE(rows.at(1), QStringList({QStringLiteral("d"), QStringLiteral("e")}));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
