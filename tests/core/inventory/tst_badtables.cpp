// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/inventory/tablefixture.h"

using namespace jalon;
using namespace jalon::inventory;

class TestBadTables : public QObject, private TableFixture {
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void lineEnds_data();
    void lineEnds();
    void refusedRows_data();
    void refusedRows();
    void refusedFiles_data();
    void refusedFiles();
    void aHugeFileIsRefusedBeforeItIsRead();
    void aLogOfMessagesIsNoListOfMailboxes();
    void doubts_data();
    void doubts();
    void aHugeCellIsBounded();
    void anUnclosedQuoteLosesOneRow();
    void formulasAreText();
    void datesFollowTheirColumn();
    void volumesFollowTheirColumn();
    void wrongMappings();
    void cancelled();
    void longTablesAreReadInTwo_data();
    void longTablesAreReadInTwo();
};

void TestBadTables::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QStringList>("doubts");
    const QString text = u"Nom;Courriel\nHélène €;h@ville.example\n"_qs;
    const auto utf16 = [&text](bool isBig) {
        QByteArray bytes;
        for (const QChar c : text) {
            const char low = char(c.unicode() & 0xFF);
            const char high = char(c.unicode() >> 8);
            bytes.append(isBig ? high : low).append(isBig ? low : high);
        }
        return bytes;
    };
    const QByteArray cp1252 = "Nom;Courriel\nH\xE9l\xE8ne \x80;h@ville.example\n";
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_qs << QStringList();
    QTest::newRow("UTF-8 with mark")
        << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_qs << QStringList();
    QTest::newRow("UTF-16LE") << "\xFF\xFE" + utf16(false) << u"UTF-16LE"_qs << QStringList();
    QTest::newRow("UTF-16BE") << "\xFE\xFF" + utf16(true) << u"UTF-16BE"_qs << QStringList();
    QTest::newRow("UTF-16LE without mark") << utf16(false) << u"UTF-16LE"_qs << QStringList();
    QTest::newRow("UTF-16BE without mark") << utf16(true) << u"UTF-16BE"_qs << QStringList();
    QTest::newRow("windows-1252") << cp1252 << u"windows-1252"_qs << QStringList();
    QTest::newRow("mixed") << cp1252 + "L\xC3\xA9o;l@ville.example\n"
                           << u"UTF-8+windows-1252"_qs << QStringList{u"import.mixed-encodings"_qs};
}

void TestBadTables::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QStringList, doubts);
    const Batch batch = read(written(bytes));
    QCOMPARE(batch.source.encoding, encoding);
    QCOMPARE(batch.mailboxes.value(0).name.value_or(Cited<QString>{}).value, u"Hélène €"_qs);
    QCOMPARE(doubtIds(batch), doubts);
}

void TestBadTables::lineEnds_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CRLF") << QByteArray("\r\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void TestBadTables::lineEnds()
{
    QFETCH(QByteArray, end);
    const QByteArray text = "email,name\na@b.example,\"two\nlines\"\n\nc@d.example,last";
    const Batch batch = read(written(QByteArray(text).replace("\n", end)));
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(batch.mailboxes.size(), 2);
    QCOMPARE(batch.mailboxes[0].name->value, u"two\nlines"_qs);
    QCOMPARE(batch.mailboxes[1].name->from.line, 5U);
}

void TestBadTables::refusedRows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char* name, QByteArray rows, const char* told) {
        QTest::newRow(name) << rows << QStringList{QLatin1String(told)};
    };
    row("too few cells", "a@b.example,1 MB\n", "2::import.wrong-column-count");
    row("too many cells", "a@b.example,1 MB,3,4\n", "2::import.wrong-column-count");
    row("cut in the middle", "c@d.example,1 MB,3\na@b.example,1", "3::import.cut-line");
    row("cut within quotes", "c@d.example,1 MB,3\na@b.example,\"1 M", "3::import.cut-line");
    row("no address", ",1 MB,3\n", "2::import.no-address");
    row("not an address", "nobody,1 MB,3\n", "2:email:import.address-unfit");
    row("quotes", "\"\"\"a b\"\"@c.example\",1 MB,3\n", "2:email:import.address-unfit");
    row("new line", "\"a\nb@c.example\",1 MB,3\n", "2:email:import.address-unfit");
    row("bidi", "a\xE2\x80\xAE@c.example,1 MB,3\n", "2:email:import.address-unfit");
    row("metacharacters", "a;rm -rf /@c.example,1 MB,3\n", "2:email:import.address-unfit");
    row("substitution", "a@$(reboot).example,1 MB,3\n", "2:email:import.address-unfit");
    row("option", "a@c.example;b,1 MB,3\n", "2:email:import.address-unfit");
    row("ambiguous volume", "a@b.example,\"1,234 MB\",3\n", "2:size:import.size-ambiguous");
    row("no volume", "a@b.example,big,3\n", "2:size:import.size-unfit");
    row("formula", "a@b.example,=1+1,3\n", "2:size:import.size-unfit");
    row("no count", "a@b.example,1 MB,many\n", "2:items:import.count-unfit");
    row("titles again", "c@d.example,1 MB,3\nemail,size,items\n", "3::import.titles-again");
    row("misplaced quote", "a\"b@c.example,1 MB,3\n", "2::import.quote-misplaced");
}

void TestBadTables::refusedRows()
{
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, told);
    const Batch batch = read(written("email,size,items\n" + rows));
    QCOMPARE(refusals(batch), told);
    QCOMPARE(batch.refusedCount, 1);
    QCOMPARE(batch.source.rows, batch.mailboxes.size());
}

void TestBadTables::refusedFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("error");
    const QString none;
    QTest::newRow("directory") << m_directory.path() << none << u"import.no-pst"_qs;
    QTest::newRow("directory as a table")
        << m_directory.path() << u"table"_qs << u"file.is-directory"_qs;
    QTest::newRow("absent") << u"/nonexistent.csv"_qs << none << u"file.unreadable"_qs;
    QTest::newRow("empty") << written("", "empty.csv") << none << u"import.empty"_qs;
    QTest::newRow("blank") << written("\r\n \r\n", "blank.csv") << u"table"_qs
                           << u"import.empty"_qs;
    QTest::newRow("NUL") << written(QByteArray("email,name\na@b.example,x\0y\n", 27), "nul.csv")
                         << u"table"_qs << u"import.nul-byte"_qs;
    QTest::newRow("NUL, and no kind given")
        << written(QByteArray("email,name\na@b.example,x\0y\n", 27), "nul.csv") << none
        << u"import.nul-byte"_qs;
    QTest::newRow("NULs alone") << written(QByteArray(5000, '\0'), "nuls.csv") << none
                                << u"import.unrecognised"_qs;
    QTest::newRow("prose") << written("Dear colleague,\nthe list follows.\n", "prose.txt") << none
                           << u"import.unrecognised"_qs;
    QTest::newRow("unknown kind") << dataFile("main.csv") << u"lotus-123"_qs
                                  << u"import.unknown-kind"_qs;
    QTest::newRow("no address") << written("size,items\n1 MB,2\n", "none.csv") << u"table"_qs
                                << u"import.no-address-column"_qs;
    QTest::newRow("two tables")
        << written("email,size,items\na@b.example,1 MB,2\nname,first name,wave,login\nx,y,z,w\n",
                   "two.csv")
        << none << u"import.two-tables"_qs;
}

void TestBadTables::refusedFiles()
{
    QFETCH(QString, path);
    QFETCH(QString, kind);
    QFETCH(QString, error);
    const auto batch = readSource(path, kind, options());
    QVERIFY(!batch);
    QCOMPARE(batch.error().message.id, error);
    if (error == u"import.nul-byte")
        QCOMPARE(std::get<qint64>(batch.error().message.arguments.at(1)), 2);
    if (error == u"import.two-tables")
        QCOMPARE(std::get<qint64>(batch.error().message.arguments.at(1)), 3);
}

void TestBadTables::aHugeFileIsRefusedBeforeItIsRead()
{
    QFile file(m_directory.filePath(u"huge.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(importSizeLimit.bytes() + 1)); // sparse
    const auto batch = readSource(file.fileName(), {}, options());
    QVERIFY(!batch);
    QCOMPARE(batch.error().message.id, u"import.too-large"_qs);
    QCOMPARE(batch.error().kind, ErrorKind::TooLarge);
}

void TestBadTables::aLogOfMessagesIsNoListOfMailboxes()
{
    QByteArray text("email,name\n");
    for (int i = 0; i < 3000; ++i)
        text += "a" + QByteArray::number(i % 7) + "@b.example,x\n";
    ImportOptions limited = options();
    limited.mostMailboxes = 3000;
    const QString path = written(text, "log.csv");
    QVERIFY(readSource(path, {}, limited));
    limited.mostMailboxes = 2999;
    const auto batch = readSource(path, {}, limited);
    QVERIFY(!batch);
    QCOMPARE(batch.error().message.id, u"import.too-many-mailboxes"_qs);
    QCOMPARE(batch.error().kind, ErrorKind::TooLarge);
}

void TestBadTables::doubts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char* name, const char* text, const char* id) {
        QTest::newRow(name) << QByteArray(text) << QStringList{QLatin1String(id)};
    };
    row("zeros", "email,size\na@b.example,0 MB\nc@d.example,0 MB\n", "import.all-zero");
    row("no unit", "email,size\na@b.example,12\nc@d.example,1 MB\n", "import.unit-lost");
    row("type names",
        "PrimarySmtpAddress,EmailAddresses,ItemCount\na@b.example,"
        "Microsoft.Exchange.Data.ProxyAddressCollection,2\n",
        "import.column-lost");
    row("dates", "email,last logon\na@b.example,03/04/2026\n", "import.dates-ambiguous");
    row("letters", "email,full name\na@b.example,H?l?ne\n", "import.letters-lost");
    row("code page 850", "email,full name\na@b.example,H\x82l\x8Ane\n", "import.unknown-encoding");
}

void TestBadTables::doubts()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, ids);
    const Batch batch = read(written(text));
    QCOMPARE(doubtIds(batch), ids);
    QCOMPARE(refusals(batch), QStringList());
    QVERIFY(!batch.mailboxes.isEmpty());
    QVERIFY(!batch.mailboxes[0].volume);
    QVERIFY(!batch.mailboxes[0].lastUse);
}

void TestBadTables::aHugeCellIsBounded()
{
    const QByteArray huge(10 << 20, 'x');
    for (const char* quote : {"", "\""}) {
        const Batch batch = read(
            written("email,name\na@b.example," + (quote + huge) + quote + "\nc@d.example,fine\n"));
        QCOMPARE(refusals(batch), QStringList{u"2::import.row-too-long"_qs});
        QCOMPARE(batch.mailboxes.size(), 1);
        QCOMPARE(batch.mailboxes[0].name->from.line, 3U);
    }
}

void TestBadTables::anUnclosedQuoteLosesOneRow()
{
    const Batch batch =
        read(written("email,name\na@b.example,\"open\nc@d.example,x\ne@f.example,y\n"));
    QCOMPARE(refusals(batch), QStringList{u"2::import.quote-unclosed"_qs});
    QCOMPARE(batch.mailboxes.size(), 2);
    QCOMPARE(batch.mailboxes[0].name->from.line, 3U);
}

void TestBadTables::formulasAreText()
{
    const Batch batch =
        read(written("email,full name,service\na@b.example,=cmd|' /C calc'!A0,@SUM(1)\n"));
    QCOMPARE(batch.mailboxes.size(), 1);
    QCOMPARE(batch.mailboxes[0].name->value, u"=cmd|' /C calc'!A0"_qs);
    QCOMPARE(batch.mailboxes[0].group->value, u"@SUM(1)"_qs);
}

void TestBadTables::datesFollowTheirColumn()
{
    const Batch months =
        read(written("email,last logon\na@b.example,03/04/2026\nc@d.example,1/31/2026\n"));
    QCOMPARE(months.mailboxes[0].lastUse->value, QDate(2026, 3, 4));
    const Batch both = read(
        written("email,last "
                "logon\na@b.example,03/04/2026\nc@d.example,1/31/2026\ne@f.example,31/1/2026\n"));
    QVERIFY(!both.mailboxes[0].lastUse);
    QCOMPARE(doubtIds(both), QStringList{u"import.dates-ambiguous"_qs});
}

void TestBadTables::volumesFollowTheirColumn()
{
    const Batch batch = read(written("email;size (MB)\na@b.example;1,234\nc@d.example;12,5\n"));
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(1'293'943)); // 1.234 × 2²⁰, rounded up
    const Batch lone = read(written("email;size (MB)\na@b.example;1,234\nc@d.example;7\n"));
    QCOMPARE(refusals(lone), QStringList{u"2:size (MB):import.size-ambiguous"_qs});
    QCOMPARE(lone.mailboxes.size(), 1);
    QCOMPARE(lone.source.rows, 1);
}

void TestBadTables::wrongMappings()
{
    const QString path = written("email;size\na@b.example;5\n");
    const auto errorOf = [&path](const ColumnMapping& mapping) {
        ImportOptions with = options();
        with.mapping = &mapping;
        const auto batch = readSource(path, u"table"_qs, with);
        return batch ? QString() : batch.error().message.id;
    };
    ColumnMapping mapping;
    mapping.fields = {{u"size"_qs, u"colour"_qs}};
    QCOMPARE(errorOf(mapping), u"import.wrong-field"_qs);
    mapping.fields = {{u"weight"_qs, u"volume"_qs}};
    QCOMPARE(errorOf(mapping), u"import.unknown-column"_qs);
    mapping.fields = {};
    mapping.volumeUnit = u"furlong"_qs;
    QCOMPARE(errorOf(mapping), u"import.wrong-unit"_qs);
}

void TestBadTables::cancelled()
{
    QByteArray text = "email,name\n";
    for (int i = 0; i < 5000; ++i)
        text += "u" + QByteArray::number(i) + "@b.example,x\n";
    ImportOptions with = options();
    with.cancel.cancel();
    const auto batch = readSource(written(text), {}, with);
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, ErrorKind::Cancelled);
}

void TestBadTables::longTablesAreReadInTwo_data()
{
    QTest::addColumn<QByteArray>("special");
    QTest::newRow("plain") << QByteArray("x");
    QTest::newRow("lines in a cell") << "\"" + QByteArray("line\n").repeated(100) + "\"";
    QTest::newRow("a row over the middle") << "\"" + QByteArray("line\n").repeated(300'000) + "\"";
    QTest::newRow("a quote that never closes") << QByteArray("\"x");
}

void TestBadTables::longTablesAreReadInTwo()
{
    QFETCH(QByteArray, special);
    QByteArray text = "email,size (MB),last logon,full name\n";
    const auto add = [&text](int i, const QByteArray& name) {
        text += "u" + QByteArray::number(i) + "@b.example,\"1,23" + QByteArray::number(i % 10) +
                "\",03/04/2026," + name + "\n";
    };
    for (int i = 0; i < 20'000; ++i)
        add(i, "L\xE9on");
    add(0, "x\nt@b.example,\"12,5\",31/01/2026,x");
    text += "s@b.example,\"12,5\",31/01/2026," + special + "\n";
    for (int i = 20'000; i < 40'000; ++i)
        add(i, "L\xC3\xA9on");
    const Batch batch = read(written(text));
    const bool isOpen = special == "\"x";
    QCOMPARE(batch.refusedCount, isOpen ? 1 : 0);
    if (isOpen) {
        QCOMPARE(batch.refused[0].line, 20'004);
        return;
    }
    const qint64 lines = special.count('\n');
    QCOMPARE(batch.mailboxes.size(), 40'003);
    QCOMPARE(batch.source.rows, 40'003);
    QCOMPARE(batch.mailboxes[0].name->value, u"Léon"_qs);
    QCOMPARE(batch.mailboxes.last().name->value, u"Léon"_qs);
    QCOMPARE(qint64(batch.mailboxes.last().name->from.line), 40'004 + lines);
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(1'289'749)); // 1,230 is a decimal here
    QCOMPARE(batch.mailboxes.last().lastUse->value, QDate(2026, 4, 3));
    QCOMPARE(doubtIds(batch), QStringList{u"import.mixed-encodings"_qs});
}

QTEST_GUILESS_MAIN(TestBadTables)
#include "tst_badtables.moc"
