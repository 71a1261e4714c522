// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/listingline.h"
#include "tests/core/inventory/tablefixture.h"

using namespace jalon;
using namespace jalon::inventory;

class TestPstListing : public QObject, private TableFixture {
    Q_OBJECT

private Q_SLOTS:
    void lists_data();
    void lists();
    void consolesWriteTheirCodePage();
    void theFolderOfEachFileIsKnown();
    void whatIsRefused();
    void linesPassedOver();
    void otherFilesAreNotRecognised();
    void tables();
    void tablesWithBadRows();
    void cancelled();
};

/// "path size" of each file; "?" where the size is not known.
static QStringList told(const Batch& batch)
{
    QStringList files;
    for (const PstFile& file : batch.pstFiles)
        files.append(file.path + u' ' +
                     (file.bytes ? QString::number(file.bytes->bytes()) : u"?"_qs));
    return files;
}

void TestPstListing::lists_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<quint32>("firstLine");
    const auto row = [](const char* name, const QByteArray& text, const QStringList& files,
                        quint32 firstLine = 1) {
        QTest::newRow(name) << text << files << firstLine;
    };
    const QStringList two{u"/srv/p/a b.pst 271360"_qs, u"/srv/p/C.PST 5000000000"_qs};
    row("find %s %p", "271360 /srv/p/a b.pst\n12 /srv/p/x.txt\n5000000000 /srv/p/C.PST\n", two);
    row("find %p tab %s", "/srv/p/a b.pst\t271360\n/srv/p/C.PST\t5000000000\n", two);
    row("find %p %s", "/srv/p/a b.pst 271360\n/srv/p/C.PST 5000000000\n", two);
    row("find %s %T+ %p",
        "271360 2025-01-31+10:00:00.0000000000 /srv/p/a b.pst\n"
        "5000000000 2025-01-31+10:00:00.0000000000 /srv/p/C.PST\n",
        two);
    row("find %TF %TT %s %p",
        "2025-01-31 10:00:00.0000000000 271360 /srv/p/a b.pst\n"
        "2025-01-31 10:00:00.0000000000 5000000000 /srv/p/C.PST\n",
        two);
    row("find %T@ %s %p",
        "1738317600.0000000000 271360 /srv/p/a b.pst\n"
        "1738317600.0000000000 5000000000 /srv/p/C.PST\n",
        two);
    row("du -b --time",
        "271360\t2025-01-31 10:00\t/srv/p/a b.pst\n5000000000\t2025-01-31 10:00\t/srv/p/C.PST\n",
        two);
    row("names that begin with a date", "7 2025-01-31 old.pst\n", {u"2025-01-31 old.pst 7"_qs});
    row("paths", "/srv/p/a b.pst\n/srv/p/C.PST\n", {u"/srv/p/a b.pst ?"_qs, u"/srv/p/C.PST ?"_qs});
    row("dir /b /s", "C:\\Users\\a\\a b.pst\r\n\\\\nas\\p\\c.pst\r\n",
        {u"C:\\Users\\a\\a b.pst ?"_qs, u"\\\\nas\\p\\c.pst ?"_qs});
    row("names", "a.pst\njean.dupont@ville.example.pst\n",
        {u"a.pst ?"_qs, u"jean.dupont@ville.example.pst ?"_qs});
    row("quoted", "\"/srv/p/a b.pst\"\n", {u"/srv/p/a b.pst ?"_qs});
    row("ls -l",
        "total 12\n-rw-r--r-- 1 root root 271360 Jan 31 10:00 a b.pst\n"
        "drwxr-xr-x 2 root root 4096 Jan 31 10:00 old.pst\n"
        "-rw-rw----+ 1 VILLE\\jdupont domain users 5000000000 31 janv. 2025 C.PST\n",
        {u"a b.pst 271360"_qs, u"C.PST 5000000000"_qs}, 2);
    row("ls -lR",
        "/srv/p:\ntotal 3\n-rw-r--r-- 1 a b 271360 2025-01-31 10:00 a b.pst\n\n"
        "/srv/p/x:\ntotal 3\n-rw-r--r-- 1 a b 7 2025-01-31 10:00:00.000000000 +0100 d.pst\n",
        {u"/srv/p/a b.pst 271360"_qs, u"/srv/p/x/d.pst 7"_qs}, 3);
    row("ls -lh", "-rw-r--r-- 1 a b 1.5G Jan 31 10:00 /srv/a.pst\n", {u"/srv/a.pst 1610612736"_qs});
    row("find -ls",
        "  1234   264 -rw-r--r--   1 root  root   271360 Jan 31 10:00 /srv/p/a\\ b.pst\n"
        "  1235     4 drwxr-xr-x   1 root  root     4096 Jan 31 10:00 /srv/p\n"
        "  1236   264 -rw-r--r--   1 root  root  5000000000 Jan 31  2025 "
        "/srv/\\303\\251t\\303\\251.pst\n",
        {u"/srv/p/a b.pst 271360"_qs, u"/srv/été.pst 5000000000"_qs});
    row("dir /s in English",
        " Volume in drive C is Windows\r\n Volume Serial Number is 1234-5678\r\n\r\n"
        " Directory of C:\\Users\\a\r\n\r\n"
        "01/31/2025  10:23 AM    <DIR>          .\r\n"
        "01/31/2025  10:23 AM     5,000,000,000 2019 old.pst\r\n"
        "01/31/2025  10:23 AM           271,360 100 200.pst\r\n"
        "               2 File(s)  5,000,271,360 bytes\r\n\r\n"
        "     Total Files Listed:\r\n               2 File(s)  5,000,271,360 bytes\r\n"
        "               0 Dir(s)  10,000,000,000 bytes free\r\n",
        {u"C:\\Users\\a\\2019 old.pst 5000000000"_qs, u"C:\\Users\\a\\100 200.pst 271360"_qs}, 7);
    row("dir /s in French",
        " Le volume dans le lecteur C s’appelle Windows\r\n"
        " Répertoire de C:\\Users\\Hélène\r\n\r\n"
        "31/01/2025  10:23    <DIR>          ..\r\n"
        "31/01/2025  10:23     5\u202F000\u202F000\u202F000 2019 old.pst\r\n"
        "31/01/2025  10:23           271\u00A0360 a.pst\r\n"
        "31/01/2025  10:23           271 360 123 b.pst\r\n"
        "               3 fichier(s)    5 000 542 720 octets\r\n",
        {u"C:\\Users\\Hélène\\2019 old.pst 5000000000"_qs, u"C:\\Users\\Hélène\\a.pst 271360"_qs,
         u"C:\\Users\\Hélène\\123 b.pst 271360"_qs},
        5);
    row("Get-ChildItem",
        "\n\n    Répertoire : D:\\p\n\n\nMode                 LastWriteTime         Length Name\n"
        "----                 -------------         ------ ----\n"
        "d-----        31/01/2025     10:23                x.pst\n"
        "-a----        31/01/2025     10:23         271360 a b.pst\n",
        {u"D:\\p\\a b.pst 271360"_qs}, 9);
    row("Select-Object",
        "FullName                      Length\n--------                      ------\n"
        "C:\\p\\a b.pst            271360\nC:\\p\\c.pst         5000000000\n",
        {u"C:\\p\\a b.pst 271360"_qs, u"C:\\p\\c.pst 5000000000"_qs}, 3);
}

void TestPstListing::lists()
{
    QFETCH(QByteArray, text);
    const Batch batch = read(written(text, "list.txt"));
    QCOMPARE(batch.source.kind, u"pst-listing"_qs);
    QTEST(told(batch), "files");
    QCOMPARE(inventory::refusals(batch), QStringList());
    QCOMPARE(doubtIds(batch), QStringList());
    QTEST(batch.pstFiles[0].from.line, "firstLine");
    QCOMPARE(batch.source.rows, batch.pstFiles.size());
}

void TestPstListing::consolesWriteTheirCodePage()
{
    const Batch batch = read(written(" R\x82pertoire de C:\\Users\\H\x82l\x8Ane\r\n\r\n"
                                     "31/01/2025  10:23     5\xFF"
                                     "000\xFF"
                                     "000\xFF"
                                     "000 \x82t\x82.pst\r\n"
                                     "31/01/2025  10:23           271?360 no\x89l.pst\r\n",
                                     "dir.txt"));
    QCOMPARE(batch.source.encoding, u"cp850"_qs);
    QCOMPARE(told(batch), (QStringList{u"C:\\Users\\Hélène\\été.pst 5000000000"_qs,
                                       u"C:\\Users\\Hélène\\noël.pst 271360"_qs}));
    QCOMPARE(doubtIds(batch), QStringList());
    const Batch latin = read(written(" R\xE9pertoire de C:\\H\xE9l\xE8ne\r\n"
                                     "31/01/2025  10:23           271\xA0"
                                     "360 a.pst\r\n",
                                     "dir.txt"));
    QCOMPARE(latin.source.encoding, u"windows-1252"_qs);
    QCOMPARE(told(latin), QStringList{u"C:\\Hélène\\a.pst 271360"_qs});
}

void TestPstListing::theFolderOfEachFileIsKnown()
{
    QCOMPARE(pathInFolder(u"C:\\"_qs, u"a.pst"_qs, ListingStyle::Windows), u"C:\\a.pst"_qs);
    QCOMPARE(pathInFolder(u"/srv"_qs, u"a.pst"_qs, ListingStyle::LongList), u"/srv/a.pst"_qs);
    QCOMPARE(pathInFolder(u"/srv"_qs, u"/x/a.pst"_qs, ListingStyle::LongList), u"/x/a.pst"_qs);
    QCOMPARE(pathInFolder({}, u"a.pst"_qs, ListingStyle::LongList), u"a.pst"_qs);
}

void TestPstListing::whatIsRefused()
{
    QByteArray text("1 /p/a.pst\n2 /p/outlook.ost\n/p/b.pst\n3 /p/\xE2\x80\xAEx.pst\n4 /p/");
    text += QByteArray(9000, 'x') + ".pst\n5 /p/\x1B[31m.pst\n";
    QStringList good{u"/p/a.pst 1"_qs};
    for (int i = 0; i < 10; ++i) {
        text += "6 /p/c" + QByteArray::number(i) + ".pst\n";
        good.append(QStringLiteral("/p/c%1.pst 6").arg(i));
    }
    const Batch batch = read(written(text, "list.txt"));
    QCOMPARE(told(batch), good);
    QCOMPARE(inventory::refusals(batch),
             (QStringList{u"2::import.pst-ost"_qs, u"3::import.listing-line-unfit"_qs,
                          u"4::import.pst-name-unfit"_qs, u"5::import.listing-line-unfit"_qs,
                          u"6::import.pst-name-unfit"_qs}));
    QCOMPARE(batch.refused[0].why.arguments, QList<Argument>{u"/p/outlook.ost"_qs});
}

void TestPstListing::linesPassedOver()
{
    QByteArray text("find: '/srv/closed': Permission denied\n");
    for (int i = 0; i < 10; ++i)
        text += "1 /srv/" + QByteArray::number(i) + ".pst\n";
    const Batch batch = read(written(text, "list.txt"));
    QCOMPARE(batch.pstFiles.size(), 10);
    QCOMPARE(batch.source.doubts,
             (QList<Message>{{u"import.listing-lines-unread"_qs, {qint64(1), qint64(1)}}}));
    const Batch links = read(written("-rw-r--r-- 1 a b 7 Jan 31 10:00 a.pst\n"
                                     "lrwxrwxrwx 1 a b 7 Jan 31 10:00 l.pst -> /x/a.pst\n",
                                     "ls.txt"));
    QCOMPARE(told(links), QStringList{u"a.pst 7"_qs});
    QCOMPARE(links.source.doubts,
             (QList<Message>{{u"import.links-not-followed"_qs, {qint64(1), u"l.pst"_qs}}}));
}

void TestPstListing::otherFilesAreNotRecognised()
{
    const auto kind = [this](const QByteArray& bytes) {
        QByteArray ids;
        for (const Importer& importer : importers())
            if (importer.recognises({u"file"_qs, bytes}))
                ids += QByteArray(importer.id) + ' ';
        return ids.trimmed();
    };
    QCOMPARE(kind("address;comment\na@b.example;his archive.pst\nc@b.example;old.pst\n"),
             QByteArray("table"));
    QCOMPARE(kind("a@b.example 0 5\nc@b.example 0 6\n"), QByteArray("zimbra-quota"));
    QCOMPARE(kind("Dear all,\nlook at my archive.pst and at this\nand that\n"), QByteArray());
    QCOMPARE(kind("1 /srv/a.txt\n"), QByteArray());
    const auto none = readSource(written("1 /srv/a.txt\n"), u"pst-listing"_qs, options());
    QCOMPARE(none.error().message.id, u"import.listing-no-pst"_qs);
}

void TestPstListing::tables()
{
    const Batch export1 =
        read(written("#TYPE Selected.System.IO.FileInfo\r\n\"FullName\",\"Length\"\r\n"
                     "\"C:\\p\\a, b.pst\",\"271360\"\r\n\"C:\\p\\x.txt\",\"3\"\r\n",
                     "gci.csv"));
    QCOMPARE(export1.source.kind, u"pst-listing"_qs);
    QCOMPARE(told(export1), QStringList{u"C:\\p\\a, b.pst 271360"_qs});
    QCOMPARE(export1.pstFiles[0].from, (Citation{1, 3}));
    const Batch owned = read(written("Fichier;Taille (Mo);Propriétaire\n"
                                     "D:\\a.pst;1,5;VILLE\\jdupont\nD:\\b.pst;;\n",
                                     "hand.csv"));
    QCOMPARE(told(owned), (QStringList{u"D:\\a.pst 1572864"_qs, u"D:\\b.pst ?"_qs}));
    QCOMPARE(owned.pstFiles[0].ownerSpelling, u"VILLE\\jdupont"_qs);
    const Batch own = read(written("path,bytes,declaredBytes,format,encryption,owner\r\n"
                                   "/a.pst,5,6,ansi,none,a@b.example\r\n",
                                   "pst-files.csv"));
    QCOMPARE(told(own), QStringList{u"/a.pst 5"_qs});
    QCOMPARE(own.pstFiles[0].ownerSpelling, u"a@b.example"_qs);
}

void TestPstListing::tablesWithBadRows()
{
    const Batch batch = read(written("FullName,Length\nC:\\a.pst,12\nC:\\b.pst,large\n"
                                     "C:\\c.pst\nC:\\d.ost,3\n\"C:\\e.pst,4\n",
                                     "bad.csv"));
    QCOMPARE(told(batch), QStringList{u"C:\\a.pst 12"_qs});
    QCOMPARE(inventory::refusals(batch),
             (QStringList{u"3::import.size-unfit"_qs, u"4::import.wrong-column-count"_qs,
                          u"5::import.pst-ost"_qs, u"6::import.quote-unclosed"_qs}));
}

void TestPstListing::cancelled()
{
    ImportOptions stopped = options();
    stopped.cancel.cancel();
    for (const char* text : {"/a.pst\n", "FullName,Length\n/a.pst,1\n"}) {
        const auto batch = readSource(written(text, "list.txt"), {}, stopped);
        QCOMPARE(batch.error().message.id, u"import.cancelled"_qs);
    }
}

QTEST_GUILESS_MAIN(TestPstListing)
#include "tst_pstlisting.moc"
