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

/// Of every list, as they come.
QStringList listedAddresses(const QList<ExportedFile>& files)
{
    QStringList addresses;
    for (const ExportedFile& file : files)
        if (file.path.endsWith(QLatin1String("/mailboxes.tsv")))
            for (const QByteArray& line : file.bytes.split('\n').sliced(1))
                if (!line.isEmpty())
                    addresses.append(QString::fromUtf8(line.first(line.indexOf('\t'))));
    return addresses;
}

QStringList idsOf(const QList<Message>& messages)
{
    QStringList ids;
    for (const Message& message : messages)
        ids.append(message.id);
    return ids;
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

    void blockedMailboxesAreLeftOut()
    {
        SampleExport sample = small();
        sample.creation.mailboxes[1].problems = {{{QStringLiteral("creation.x"), {}}, true},
                                                 {{QStringLiteral("creation.y"), {}}, false},
                                                 {{QStringLiteral("creation.z"), {}}, true}};
        const auto made = sample.make();
        QVERIFY(made);
        QCOMPARE(made->leftOut.size(), 1);
        QCOMPARE(made->leftOut[0].kind, LeftOut::Kind::Mailbox);
        QCOMPARE(made->leftOut[0].name, QStringLiteral("bob@verger.example"));
        QCOMPARE(idsOf(made->leftOut[0].reasons),
                 (QStringList{QStringLiteral("creation.x"), QStringLiteral("creation.z")}));
        QCOMPARE(listedAddresses(made->files), QStringList{QStringLiteral("anne@example.org")});
        QCOMPARE(bytesOf(made->files, QStringLiteral("left-out.csv")),
                 "\xef\xbb\xbfkind,name,reasons\r\n"
                 "mailbox,bob@verger.example,creation.x creation.z\r\n");
        QVERIFY(bytesOf(made->files, QStringLiteral("mailboxes.csv"))
                    .contains(",no,creation.x creation.y creation.z\r\n"));
        sample.creation.mailboxes[1].problems = {{{QStringLiteral("creation.y"), {}}, false}};
        const auto whole = sample.make();
        QVERIFY(whole && whole->leftOut.isEmpty());
        QCOMPARE(listedAddresses(whole->files).size(), 2);
        QVERIFY(bytesOf(whole->files, QStringLiteral("left-out.csv")).isNull());
    }

    void aBlockedDomainTakesItsMailboxesAlong()
    {
        SampleExport sample = small();
        sample.creation.domains[1].problems.append({{QStringLiteral("creation.x"), {}}, true});
        const auto made = sample.make();
        QVERIFY(made);
        QCOMPARE(made->leftOut.size(), 2);
        QCOMPARE(made->leftOut[0].kind, LeftOut::Kind::Domain);
        QCOMPARE(made->leftOut[0].name, QStringLiteral("verger.example"));
        QCOMPARE(idsOf(made->leftOut[1].reasons),
                 QStringList{QStringLiteral("export.domain-left-out")});
        QCOMPARE(listedAddresses(made->files), QStringList{QStringLiteral("anne@example.org")});
        for (const ExportedFile& file : made->files)
            QVERIFY2(!file.path.contains(QLatin1String("verger")), qPrintable(file.path));
    }

    void isRefusedWhenNothingRemains()
    {
        SampleExport sample = small();
        for (MailboxEntry& entry : sample.creation.mailboxes)
            entry.server.clear();
        const Error homeless{
            ErrorKind::Input,
            {QStringLiteral("export.no-server"), {qint64(2), QStringLiteral("anne@example.org")}},
            {}};
        QCOMPARE(sample.make().error(), homeless);
        sample.creation.mailboxes[1].problems.append({{QStringLiteral("creation.x"), {}}, true});
        QCOMPARE(sample.make().error().message.id, QStringLiteral("export.blocked"));
        sample.creation.mailboxes.clear();
        QCOMPARE(sample.make().error().message.id, QStringLiteral("export.nothing"));
    }

    void whatNoListMayHoldIsLeftOutAlone()
    {
        Mailbox login = sampleMailbox(QStringLiteral("c@example.org"));
        login.login = cited(QStringLiteral("a\nb"));
        Mailbox alias = sampleMailbox(QStringLiteral("d@example.org"));
        alias.aliases = cited(QStringList{QStringLiteral("$(x)@example.org")});
        SampleExport sample =
            sampleExport({sampleMailbox(QStringLiteral("a@example.org")),
                          sampleMailbox(QStringLiteral("b;id@example.org")), login, alias});
        PstFile good, bad, nobodys;
        good.path = QStringLiteral("\\\\files\\été $(id).pst");
        bad.path = QStringLiteral("\\\\files\\gnp\u202e.pst");
        good.owner = bad.owner = cited(QStringLiteral("a@example.org"));
        nobodys.path = QStringLiteral("lost\n.pst");
        nobodys.owner = cited(QStringLiteral("d@example.org"));
        sample.plan.inventory.pstFiles = {good, bad, nobodys};
        const auto made = sample.make();
        QVERIFY(made);
        QStringList names;
        for (const LeftOut& one : made->leftOut)
            names.append(one.name);
        QCOMPARE(names,
                 (QStringList{QStringLiteral("b;id@example.org"), QStringLiteral("c@example.org"),
                              QStringLiteral("d@example.org"), bad.path}));
        QCOMPARE(listedAddresses(made->files), QStringList{QStringLiteral("a@example.org")});
        const QByteArray pst =
            bytesOf(made->files, QStringLiteral("lists/all/example.org/pst.tsv"));
        QCOMPARE(pst.count('\n'), 2);
        QVERIFY(pst.contains(good.path.toUtf8()));
    }

    void aMailboxIsInTheListOfItsDomainAndNotOfItsAddress()
    {
        Mailbox share = sampleMailbox(QStringLiteral("compta@alias.example"));
        share.kind = cited(MailboxKind::Shared);
        Mailbox orphan = sampleMailbox(QStringLiteral("vieux@alias.example"));
        orphan.kind = cited(MailboxKind::Shared);
        SampleExport sample =
            sampleExport({sampleMailbox(QStringLiteral("anne@alias.example")), share, orphan,
                          sampleMailbox(QStringLiteral("bob@example.org"))});
        for (MailboxEntry& entry : sample.creation.mailboxes)
            entry.domain = QStringLiteral("example.org");
        sample.creation.mailboxes[2].filledAs = QStringLiteral("anne@alias.example");
        sample.creation.mailboxes[3].filledAs = QStringLiteral("parti@example.org");
        const auto files = sample.files();
        QVERIFY(files);
        QCOMPARE(listedAddresses(*files).size(), 4);
        QCOMPARE(bytesOf(*files, QStringLiteral("lists/all/example.org/imapsync.tsv")),
                 "address\tkind\tsystem\tlogin\towner\n"
                 "anne@alias.example\tuser\tcyrus\t-\tanne@alias.example\n"
                 "bob@example.org\tuser\tcyrus\t-\tbob@example.org\n"
                 "compta@alias.example\tmailshare\tcyrus\t-\tanne@alias.example\n"
                 "vieux@alias.example\tmailshare\tcyrus\t-\t-\n");
        QVERIFY(bytesOf(*files, QStringLiteral("lists/all/alias.example/domain.json")).isNull());
        sample.creation.mailboxes[0].problems.append({{QStringLiteral("creation.x"), {}}, true});
        QVERIFY(bytesOf(*sample.files(), QStringLiteral("lists/all/example.org/imapsync.tsv"))
                    .contains("compta@alias.example\tmailshare\tcyrus\t-\t-\n"));
    }

    void eachWaveAndEachDomainHasItsList()
    {
        QList<Mailbox> mailboxes;
        for (const char* wave : {"Été 2026", "", "Vague 2"})
            for (const char* address : {"a%1@example.org", "b%1@verger.example"}) {
                mailboxes.append(sampleMailbox(QString::fromLatin1(address).arg(mailboxes.size())));
                if (*wave != 0)
                    mailboxes.last().wave = cited(QString::fromUtf8(wave));
            }
        const auto files = sampleExport(mailboxes).files();
        QVERIFY(files);
        QStringList folders;
        for (const ExportedFile& file : *files)
            if (file.path.endsWith(QLatin1String("/mailboxes.tsv"))) {
                folders.append(file.path.chopped(14));
                QCOMPARE(file.bytes.count('\n'), 2);
            }
        const QStringList expected{QStringLiteral("lists/ete-2026/example.org"),
                                   QStringLiteral("lists/ete-2026/verger.example"),
                                   QStringLiteral("lists/no-wave/example.org"),
                                   QStringLiteral("lists/no-wave/verger.example"),
                                   QStringLiteral("lists/vague-2/example.org"),
                                   QStringLiteral("lists/vague-2/verger.example")};
        QCOMPARE(folders, expected);
        const QByteArray index = bytesOf(*files, QStringLiteral("lists.csv"));
        QCOMPARE(index.count('\n'), 7);
        QVERIFY(index.contains(
            "lists/ete-2026/example.org,Été 2026,example.org,1,5000000,1,0,0,0,0\r\n"));
    }

    void concurrencyIsThePlansAssumption()
    {
        SampleExport sample = small();
        const auto setting = [&] {
            const auto lines = bytesOf(*sample.files(), QStringLiteral("settings")).split('\n');
            for (const QByteArray& line : lines)
                if (line.startsWith("CONCURRENCY="))
                    return line.sliced(12);
            return QByteArray();
        };
        QCOMPARE(setting(), "10");
        AssumptionValue entered;
        entered.key = QStringLiteral("fill.concurrentMailboxes");
        entered.value = 33;
        sample.plan.assumptions.append(entered);
        QCOMPARE(setting(), "33");
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
        // As the refusal asks for: a file that was moved away is written again.
        QVERIFY(QFile::remove(folder + QLatin1String("/settings")));
        QVERIFY(writeExport(*files, folder, {}));
        QVERIFY(QFile::exists(folder + QLatin1String("/settings")));
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
