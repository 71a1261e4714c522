// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/cells.h"
#include "tests/core/export/sampleexport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace jalon;
using namespace jalon::test;

namespace {

QByteArray bytesOf(const QList<ExportedFile>& files, const QString& path)
{
    for (const ExportedFile& file : files)
        if (file.path == path)
            return file.bytes;
    return {};
}

SampleExport small()
{
    Mailbox anne = sampleMailbox(QStringLiteral("anne@example.org"));
    anne.aliases =
        cited(QStringList{QStringLiteral("a@example.org"), QStringLiteral("a@example.org")});
    return sampleExport({anne, sampleMailbox(QStringLiteral("bob@verger.example"))});
}

QMap<QString, QByteArray> contentOf(const QString& directory)
{
    QMap<QString, QByteArray> content;
    QDirIterator it(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            content.insert(QDir(directory).relativeFilePath(file.fileName()), file.readAll());
    }
    return content;
}

QMap<QString, QByteArray> contentOf(const QList<ExportedFile>& files)
{
    QMap<QString, QByteArray> content;
    for (const ExportedFile& file : files)
        content.insert(file.path, file.bytes);
    return content;
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samePlanSameBytes()
    {
        const auto once = small().files();
        const auto again = small().files();
        QVERIFY(once && again);
        QCOMPARE(contentOf(*once), contentOf(*again));
        QVERIFY(std::is_sorted(once->begin(), once->end(),
                               [](const auto& a, const auto& b) { return a.path < b.path; }));
    }

    void manifestNamesEveryFile()
    {
        const auto files = small().files();
        QVERIFY(files);
        const auto manifest =
            QJsonDocument::fromJson(bytesOf(*files, QStringLiteral("manifest.json"))).object();
        QMap<QString, QString> sums;
        for (const auto& value : manifest[QStringLiteral("files")].toArray())
            sums.insert(value[QStringLiteral("path")].toString(),
                        value[QStringLiteral("sha256")].toString());
        QCOMPARE(sums.size(), files->size() - 2);
        for (const ExportedFile& file : *files) {
            const QString digest = QString::fromLatin1(
                QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
            if (sums.contains(file.path))
                QCOMPARE(sums.value(file.path), digest);
            if (file.path != QLatin1String("SHA256SUMS"))
                QVERIFY(bytesOf(*files, QStringLiteral("SHA256SUMS"))
                            .contains((digest + QLatin1String("  ") + file.path + u'\n').toUtf8()));
            QCOMPARE(file.isExecutable, file.path.startsWith(u'0'));
        }
    }

    void listsSayWhatIsToBeCreated()
    {
        const auto files = small().files();
        QVERIFY(files);
        const QList<QByteArray> lines =
            bytesOf(*files, QStringLiteral("lists/all/example.org/mailboxes.tsv")).split('\n');
        QCOMPARE(lines.size(), 3);
        const QList<QByteArray> anne = lines[1].split('\t');
        QCOMPARE(anne[0], "anne@example.org");
        QCOMPARE(anne[2], "user");
        QCOMPARE(anne[3], "anne");
        QCOMPARE(anne[6], "1048576");
        QCOMPARE(anne[8], "a@example.org");
        QVERIFY(
            !bytesOf(*files, QStringLiteral("lists/all/verger.example/imapsync.tsv")).isEmpty());
    }

    void upgradedInPlaceIsInTheTableAlone()
    {
        SampleExport sample = small();
        sample.choices[0].method = Method::UpgradeInPlace;
        const auto files = sample.files();
        QVERIFY(files);
        QVERIFY(bytesOf(*files, QStringLiteral("lists/all/example.org/mailboxes.tsv")).isEmpty());
        QVERIFY(bytesOf(*files, QStringLiteral("mailboxes.csv")).contains("anne@example.org"));
    }

    void blockedEntriesAreCounted()
    {
        SampleExport sample = small();
        sample.creation.mailboxes[1].problems.append({{QStringLiteral("creation.x"), {}}, true});
        const auto files = sample.files();
        QVERIFY(!files);
        const Error expected{
            ErrorKind::Input,
            {QStringLiteral("export.blocked"), {qint64(1), QStringLiteral("bob@verger.example")}},
            {}};
        QCOMPARE(files.error(), expected);
        sample.creation.mailboxes[1].problems.first().blocks = false;
        QVERIFY(sample.files());
        sample.creation.mailboxes[1].server.clear();
        QCOMPARE(sample.files().error().message.id, QStringLiteral("export.no-server"));
        sample.creation.mailboxes.clear();
        QCOMPARE(sample.files().error().message.id, QStringLiteral("export.nothing"));
    }

    void cellsAreNoFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << QStringLiteral("abc") << QByteArray("abc");
        QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus") << QStringLiteral("+33 1") << QByteArray("'+33 1");
        QTest::newRow("minus") << QStringLiteral("-1") << QByteArray("'-1");
        QTest::newRow("at") << QStringLiteral("@sum(a1)") << QByteArray("'@sum(a1)");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
        QTest::newRow("quoted formula")
            << QStringLiteral("=a,\"b\"") << QByteArray("\"'=a,\"\"b\"\"\"");
        QTest::newRow("lines") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("empty") << QString() << QByteArray();
    }
    void cellsAreNoFormulas()
    {
        QFETCH(QString, text);
        QTEST(exporting::csvCell(text), "cell");
    }

    void aPastedRowStaysARow()
    {
        QCOMPARE(exporting::pastedLine({QStringLiteral("a"), {}, QStringLiteral("b\tc\nd")}),
                 QStringLiteral("a\t\tb c d\n"));
        QCOMPARE(exporting::pastedLine({QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("\"a"),
                                        QStringLiteral("\u202ex")}),
                 QStringLiteral("'=cmd|' /C calc'!A0\t'\"a\t x\n"));
    }

    void aFormerExportIsReplacedWhole()
    {
        const QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("out"));
        const auto first = small().files();
        QVERIFY(first && writeExport(*first, folder, {}));
        QCOMPARE(contentOf(folder), contentOf(*first));
        put(folder + QLatin1String("/settings.local"), "CONCURRENCY=2\n");
        const auto second = sampleExport({sampleMailbox(QStringLiteral("x@example.org"))}).files();
        QVERIFY(second && writeExport(*second, folder, {}));
        auto expected = contentOf(*second);
        expected.insert(QStringLiteral("settings.local"), "CONCURRENCY=2\n");
        QCOMPARE(contentOf(folder), expected);
        QCOMPARE(
            QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{QStringLiteral("out")});
    }

    void foldersOfOthersAreLeftAlone()
    {
        const QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("out"));
        const auto files = small().files();
        QVERIFY(files);
        const auto refusal = [&] {
            const auto before = contentOf(folder);
            const auto written = writeExport(*files, folder, {});
            const bool untouched = contentOf(folder) == before;
            return written || !untouched ? QString() : written.error().message.id;
        };
        QDir().mkpath(folder);
        put(folder + QLatin1String("/thesis.odt"), "x");
        QCOMPARE(refusal(), QStringLiteral("export.foreign-file"));
        QVERIFY(QFile::remove(folder + QLatin1String("/thesis.odt")));
        QVERIFY(writeExport(*files, folder, {}));
        put(folder + QLatin1String("/lists/notes.txt"), "x");
        QCOMPARE(refusal(), QStringLiteral("export.foreign-file"));
        QVERIFY(QFile::remove(folder + QLatin1String("/lists/notes.txt")));
        put(folder + QLatin1String("/settings"), "CONCURRENCY=9\n");
        QCOMPARE(refusal(), QStringLiteral("export.changed-by-hand"));
        QVERIFY(QFile::remove(folder + QLatin1String("/settings")));
        QCOMPARE(refusal(), QStringLiteral("export.changed-by-hand"));
        QVERIFY(QDir(folder).removeRecursively());
        put(folder, "a file");
        QCOMPARE(writeExport(*files, folder, {}).error().message.id,
                 QStringLiteral("export.not-a-folder"));
    }

    void cancelledLeavesNothing()
    {
        const QTemporaryDir place;
        const auto files = small().files();
        QVERIFY(files);
        ExportOptions options;
        options.progress = [&](qint64 done, qint64) {
            if (done == 3)
                options.cancel.cancel();
        };
        const auto written = writeExport(*files, place.filePath(QStringLiteral("out")), options);
        QVERIFY(!written && written.error().kind == ErrorKind::Cancelled);
        QVERIFY(QDir(place.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void filesAreTheOwnersAlone()
    {
        const QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("out"));
        const auto files = small().files();
        QVERIFY(files && writeExport(*files, folder, {}));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        for (const ExportedFile& file : *files) {
            const QFileInfo info(folder + u'/' + file.path);
            QVERIFY(!(info.permissions() & others));
            QCOMPARE(info.isExecutable(), file.isExecutable);
        }
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
