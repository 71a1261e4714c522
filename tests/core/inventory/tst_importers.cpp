// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/preview.h"
#include "core/plan/enums.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jalon;
using namespace jalon::inventory;

namespace {

QString dataFile(const char* name)
{
    return QStringLiteral(JALON_TEST_DATA "/inventory/") + QLatin1String(name);
}

ImportOptions options()
{
    ImportOptions made;
    made.now = QDateTime(QDate(2026, 2, 1), QTime(10, 0), Qt::UTC);
    return made;
}

const Mailbox* find(const QList<Mailbox>& mailboxes, const char* address)
{
    for (const Mailbox& mailbox : mailboxes)
        if (mailbox.address == QLatin1String(address))
            return &mailbox;
    return nullptr;
}

QStringList doubtIds(const Batch& batch)
{
    QStringList ids;
    for (const Message& doubt : batch.source.doubts)
        ids.append(doubt.id);
    return ids;
}

QStringList refusals(const Batch& batch)
{
    QStringList told;
    for (const RefusedRow& row : batch.refused)
        told.append(QStringLiteral("%1:%2:%3").arg(row.line).arg(row.column, row.why.id));
    return told;
}

} // namespace

class TestImporters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exactlyOneRecognisesEachFile();
    void exchangeInFrench();
    void exchangeMailboxesInUtf16();
    void exchangeStatisticsHaveNoAddress();
    void exchangeFolders();
    void exchangePermissions();
    void zimbra();
    void kerio();
    void google();
    void domino();
    void handMade();
    void apostrophesAsQuotes();
    void encodings_data();
    void encodings();
    void lineEnds_data();
    void lineEnds();
    void refusedRows_data();
    void refusedRows();
    void refusedFiles_data();
    void refusedFiles();
    void aHugeFileIsRefusedBeforeItIsRead();
    void doubts_data();
    void doubts();
    void aHugeCellIsBounded();
    void anUnclosedQuoteLosesOneRow();
    void formulasAreText();
    void datesFollowTheirColumn();
    void volumesFollowTheirColumn();
    void mappingsDecide();
    void wrongMappings();
    void theAddressIsGuessedByContent();
    void previews();
    void cancelled();
    void longTablesAreReadInTwo_data();
    void longTablesAreReadInTwo();

private:
    Batch read(const char* name) { return read(dataFile(name)); }
    Batch read(const QString& path, const QString& kind = {}, const ImportOptions& with = options())
    {
        auto batch = readSource(path, kind, with);
        if (!batch)
            QTest::qFail(qPrintable(batch.error().message.id), __FILE__, __LINE__);
        return batch ? std::move(*batch) : Batch{};
    }
    QString written(const QByteArray& bytes, const char* name = "table.csv")
    {
        const QString path = m_directory.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            QTest::qFail("the file cannot be written", __FILE__, __LINE__);
        return path;
    }

    QTemporaryDir m_directory;
};

void TestImporters::exactlyOneRecognisesEachFile()
{
    const std::pair<const char*, const char*> kinds[] = {
        {"exchange-francais.csv", "exchange-mailboxes"},
        {"get-mailbox-utf16.csv", "exchange-mailboxes"},
        {"get-mailboxstatistics.csv", "exchange-statistics"},
        {"get-mailboxfolderstatistics.csv", "exchange-folders"},
        {"get-mailboxpermission.csv", "exchange-permissions"},
        {"zimbra-gqu.txt", "zimbra-quota"},
        {"kerio-users.csv", "kerio-users"},
        {"google-users.csv", "google-users"},
        {"google-usage.csv", "google-users"},
        {"domino-users.csv", "domino-users"},
        {"main.csv", "table"},
        {"apostrophes.csv", "table"},
    };
    for (const auto& [name, kind] : kinds) {
        QFile file(dataFile(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), name);
        const QByteArray bytes = file.readAll();
        QByteArray sure;
        for (const Importer& importer : importers())
            if (importer.recognises({file.fileName(), bytes}))
                sure += QByteArray(importer.id) + ' ';
        QCOMPARE(sure.trimmed(), QByteArray(kind));
    }
}

void TestImporters::exchangeInFrench()
{
    const Batch batch = read("exchange-francais.csv");
    QCOMPARE(batch.source.kind, u"exchange-mailboxes"_qs);
    QCOMPARE(batch.source.encoding, u"windows-1252"_qs);
    QCOMPARE(batch.source.file, u"exchange-francais.csv"_qs);
    QCOMPARE(batch.source.rows, 3);
    QCOMPARE(batch.source.digest.size(), 64);
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(doubtIds(batch), QStringList());
    const Mailbox* helene = find(batch.mailboxes, "helene.lefevre@ville.example");
    QVERIFY(helene);
    QCOMPARE(helene->name->value, u"Hélène Lefèvre"_qs);
    QCOMPARE(helene->volume->value, ByteSize(1'288'490'188));
    QCOMPARE(helene->volume->from, (Citation{1, 2}));
    QCOMPARE(helene->messages->value, 12'034);
    QCOMPARE(helene->quota->value, ByteSize());
    QCOMPARE(helene->kind->value, MailboxKind::User);
    QCOMPARE(helene->system->value, MailSystem::Exchange);
    QCOMPARE(helene->lastUse->value, QDate(2026, 1, 31));
    QCOMPARE(helene->group->value, u"ville.example/Mairie/Finances"_qs);
    const Mailbox* desk = find(batch.mailboxes, "accueil@ville.example");
    QCOMPARE(desk->kind->value, MailboxKind::Shared);
    QCOMPARE(desk->lastUse->value, QDate(2026, 2, 3)); // as the column's other dates count
    const Mailbox* room = find(batch.mailboxes, "salle.conseil@ville.example");
    QCOMPARE(room->kind->value, MailboxKind::Resource);
    QCOMPARE(room->volume->value, ByteSize(6672));
    QVERIFY(!room->lastUse);
}

void TestImporters::exchangeMailboxesInUtf16()
{
    const Batch batch = read("get-mailbox-utf16.csv");
    QCOMPARE(batch.source.encoding, u"UTF-16LE"_qs);
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(batch.mailboxes.size(), 3);
    QCOMPARE(batch.leftOut, 1);
    const Mailbox* jean = find(batch.mailboxes, "jean.dupont@ville.example");
    QVERIFY(jean);
    QCOMPARE(jean->aliases->value, QStringList{u"jd@ville.example"_qs});
    QCOMPARE(jean->login->value, u"jdupont"_qs);
    QCOMPARE(jean->quota->value, ByteSize(53'687'091'200));
    QCOMPARE(jean->suspended->value, false);
    QCOMPARE(jean->name->from.line, 3U);
    const Mailbox* desk = find(batch.mailboxes, "accueil@ville.example");
    QVERIFY2(!desk->suspended, "the disabled account of a shared mailbox means nothing");
    QVERIFY2(!desk->quota, "the quota of the database holds, not this one");
    QCOMPARE(batch.delegations.size(), 1);
    QCOMPARE(batch.delegations[0].mailbox, u"jean.dupont@ville.example"_qs);
    QCOMPARE(batch.delegations[0].delegate, u"ville.example/Users/Marie Curie"_qs);
    QCOMPARE(batch.delegations[0].right, DelegationRight::SendOnBehalf);
}

void TestImporters::exchangeStatisticsHaveNoAddress()
{
    const Batch batch = read("get-mailboxstatistics.csv");
    QCOMPARE(batch.mailboxes.size(), 0);
    QCOMPARE(batch.unaddressed.size(), 4);
    QCOMPARE(batch.unaddressed[0].volume->value, ByteSize(1'989'568'835));
    QCOMPARE(batch.unaddressed[0].lastUse->value, QDate(2026, 1, 31));
    QVERIFY(!batch.unaddressed[1].volume);
    QCOMPARE(batch.unaddressed[1].archive->value, ByteSize(536'870'912));
    QCOMPARE(batch.unaddressed[1].archiveMessages->value, 1200);
}

void TestImporters::exchangeFolders()
{
    const Batch batch = read("get-mailboxfolderstatistics.csv");
    QCOMPARE(batch.source.rows, 5);
    QCOMPARE(batch.unaddressed.size(), 2);
    QCOMPARE(batch.unaddressed[0].name->value, u"jdupont"_qs);
    QCOMPARE(batch.unaddressed[0].folders->value, 2);
    QCOMPARE(batch.unaddressed[0].largestFolder->value, 20'321);
    QCOMPARE(batch.unaddressed[0].largestFolder->from.line, 3U);
}

void TestImporters::exchangePermissions()
{
    const Batch batch = read("get-mailboxpermission.csv");
    QCOMPARE(batch.source.rows, 5);
    QCOMPARE(batch.delegations.size(), 3);
    QCOMPARE(batch.delegations[0].right, DelegationRight::FullAccess);
    QCOMPARE(batch.delegations[1].right, DelegationRight::SendAs);
}

void TestImporters::zimbra()
{
    const Batch batch = read("zimbra-gqu.txt");
    QCOMPARE(batch.mailboxes.size(), 2);
    QCOMPARE(batch.mailboxes[0].quota->value, ByteSize(5'368'709'120));
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(1'288'490'188));
    QCOMPARE(batch.mailboxes[1].quota->value, ByteSize());
    QCOMPARE(batch.mailboxes[1].volume->from.line, 2U);
}

void TestImporters::kerio()
{
    const Batch batch = read("kerio-users.csv");
    QCOMPARE(batch.mailboxes.size(), 1);
    QCOMPARE(batch.mailboxes[0].address, u"jdupont@ville.example"_qs);
    QCOMPARE(batch.mailboxes[0].aliases->value, QStringList{u"jean.dupont@ville.example"_qs});
    QCOMPARE(batch.unaddressed.size(), 1); // the file does not tell its domain
    QCOMPARE(batch.unaddressed[0].login->value, u"mcurie"_qs);
}

void TestImporters::google()
{
    const Batch users = read("google-users.csv");
    QCOMPARE(users.mailboxes.size(), 2);
    QCOMPARE(users.mailboxes[0].volume->value, ByteSize(1'288'490'189));
    QCOMPARE(users.mailboxes[0].suspended->value, false);
    QCOMPARE(users.mailboxes[1].suspended->value, true);
    QVERIFY(!users.mailboxes[1].lastUse);
    QVERIFY2(!users.mailboxes[0].quota, "the limit is shared with files");
    const Batch usage = read("google-usage.csv");
    QCOMPARE(usage.mailboxes[0].volume->value, ByteSize(1228LL << 20));
}

void TestImporters::domino()
{
    const Batch batch = read("domino-users.csv");
    QCOMPARE(batch.mailboxes.size(), 1);
    QCOMPARE(batch.mailboxes[0].name->value, u"Jean Dupont"_qs);
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(150LL << 20)); // DAOS besides the file
    QCOMPARE(batch.mailboxes[0].quota->value, ByteSize(1000LL << 20));
    const Batch logical = read(written(
        "InternetAddress;ShortName;Logical size (MB);DAOS size (MB)\na@b.example;a;150;50\n"));
    QCOMPARE(logical.mailboxes[0].volume->value, ByteSize(150LL << 20)); // DAOS is in it
}

void TestImporters::handMade()
{
    const Batch batch = read("main.csv");
    QCOMPARE(batch.source.kind, u"table"_qs);
    const Mailbox* jean = find(batch.mailboxes, "jean.dupont@ville.example");
    QVERIFY(jean);
    QCOMPARE(jean->firstName->value, u"Jean"_qs);
    QCOMPARE(jean->lastName->value, u"Dupont"_qs);
    QCOMPARE(jean->volume->value, ByteSize(1LL << 30));
    QCOMPARE(jean->messages->value, 12'034);
    QCOMPARE(jean->folders->value, 35);
    QCOMPARE(jean->wave->value, u"1"_qs);
    QVERIFY(!jean->system);
    QCOMPARE(find(batch.mailboxes, "marie.curie@ville.example")->volume->value, ByteSize(524'288));
}

void TestImporters::apostrophesAsQuotes()
{
    const Batch batch = read("apostrophes.csv");
    QCOMPARE(batch.mailboxes.size(), 1);
    QCOMPARE(batch.mailboxes[0].name->value, u"D'Artagnan; Charles"_qs);
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(1'610'612'736));
}

void TestImporters::encodings_data()
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

void TestImporters::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QStringList, doubts);
    const Batch batch = read(written(bytes));
    QCOMPARE(batch.source.encoding, encoding);
    QCOMPARE(batch.mailboxes.value(0).name.value_or(Cited<QString>{}).value, u"Hélène €"_qs);
    QCOMPARE(doubtIds(batch), doubts);
}

void TestImporters::lineEnds_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CRLF") << QByteArray("\r\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void TestImporters::lineEnds()
{
    QFETCH(QByteArray, end);
    const QByteArray text = "email,name\na@b.example,\"two\nlines\"\n\nc@d.example,last";
    const Batch batch = read(written(QByteArray(text).replace("\n", end)));
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(batch.mailboxes.size(), 2);
    QCOMPARE(batch.mailboxes[0].name->value, u"two\nlines"_qs);
    QCOMPARE(batch.mailboxes[1].name->from.line, 5U);
}

void TestImporters::refusedRows_data()
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

void TestImporters::refusedRows()
{
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, told);
    const Batch batch = read(written("email,size,items\n" + rows));
    QCOMPARE(refusals(batch), told);
    QCOMPARE(batch.refusedCount, 1);
    QCOMPARE(batch.source.rows, batch.mailboxes.size());
}

void TestImporters::refusedFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("error");
    const QString none;
    QTest::newRow("directory") << m_directory.path() << none << u"file.is-directory"_qs;
    QTest::newRow("absent") << u"/nonexistent.csv"_qs << none << u"file.unreadable"_qs;
    QTest::newRow("empty") << written("", "empty.csv") << none << u"import.empty"_qs;
    QTest::newRow("blank") << written("\r\n \r\n", "blank.csv") << u"table"_qs
                           << u"import.empty"_qs;
    QTest::newRow("NUL") << written(QByteArray("email,name\na@b.example,x\0y\n", 27), "nul.csv")
                         << u"table"_qs << u"import.nul-byte"_qs;
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

void TestImporters::refusedFiles()
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

void TestImporters::aHugeFileIsRefusedBeforeItIsRead()
{
    QFile file(m_directory.filePath(u"huge.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(importSizeLimit.bytes() + 1)); // sparse
    const auto batch = readSource(file.fileName(), {}, options());
    QVERIFY(!batch);
    QCOMPARE(batch.error().message.id, u"import.too-large"_qs);
    QCOMPARE(batch.error().kind, ErrorKind::TooLarge);
}

void TestImporters::doubts_data()
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

void TestImporters::doubts()
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

void TestImporters::aHugeCellIsBounded()
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

void TestImporters::anUnclosedQuoteLosesOneRow()
{
    const Batch batch =
        read(written("email,name\na@b.example,\"open\nc@d.example,x\ne@f.example,y\n"));
    QCOMPARE(refusals(batch), QStringList{u"2::import.quote-unclosed"_qs});
    QCOMPARE(batch.mailboxes.size(), 2);
    QCOMPARE(batch.mailboxes[0].name->from.line, 3U);
}

void TestImporters::formulasAreText()
{
    const Batch batch =
        read(written("email,full name,service\na@b.example,=cmd|' /C calc'!A0,@SUM(1)\n"));
    QCOMPARE(batch.mailboxes.size(), 1);
    QCOMPARE(batch.mailboxes[0].name->value, u"=cmd|' /C calc'!A0"_qs);
    QCOMPARE(batch.mailboxes[0].group->value, u"@SUM(1)"_qs);
}

void TestImporters::datesFollowTheirColumn()
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

void TestImporters::volumesFollowTheirColumn()
{
    const Batch batch = read(written("email;size (MB)\na@b.example;1,234\nc@d.example;12,5\n"));
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(1'293'943)); // 1.234 × 2²⁰, rounded up
    const Batch lone = read(written("email;size (MB)\na@b.example;1,234\nc@d.example;7\n"));
    QCOMPARE(refusals(lone), QStringList{u"2:size (MB):import.size-ambiguous"_qs});
    QCOMPARE(lone.mailboxes.size(), 1);
    QCOMPARE(lone.source.rows, 1);
}

void TestImporters::mappingsDecide()
{
    ColumnMapping mapping;
    mapping.fields = {{u"Machin"_qs, u"address"_qs}, {u"2"_qs, u"volume"_qs}};
    mapping.volumeUnit = u"MB"_qs;
    ImportOptions with = options();
    with.mapping = &mapping;
    const Batch batch = read(written("Machin;Truc\na@b.example;5\n"), u"table"_qs, with);
    QCOMPARE(batch.mailboxes.size(), 1);
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(5'000'000));
    mapping.titles = {u"Other"_qs, u"Titles"_qs};
    const Batch without = read(written("email;size\na@b.example;5\n"), u"table"_qs, with);
    QVERIFY(!without.mailboxes[0].volume);
}

void TestImporters::wrongMappings()
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

void TestImporters::theAddressIsGuessedByContent()
{
    const Batch batch = read(written("Qui;Combien de messages\na@b.example;5\nc@d.example;6\n"));
    QCOMPARE(batch.source.kind, u"table"_qs);
    QCOMPARE(batch.mailboxes.size(), 2);
}

void TestImporters::previews()
{
    const QString path = written("Rapport du mois\n\nCourriel;Taille;Divers\na@b.example;12;x\n");
    const auto preview = previewTable(path);
    QVERIFY(preview);
    QCOMPARE(preview->kind, u"table"_qs);
    QCOMPARE(preview->titles, (QStringList{u"Courriel"_qs, u"Taille"_qs, u"Divers"_qs}));
    QCOMPARE(preview->titleLine, 3);
    QCOMPARE(preview->delimiter, u';');
    QCOMPARE(preview->rows, QList<QStringList>({{u"a@b.example"_qs, u"12"_qs, u"x"_qs}}));
    QCOMPARE(preview->mapping.fields.value(u"Courriel"_qs), u"address"_qs);
    QCOMPARE(preview->mapping.fields.value(u"Taille"_qs), u"volume"_qs);
    QVERIFY(!preview->mapping.fields.contains(u"Divers"_qs));
    QCOMPARE(preview->doubts.value(0).id, u"import.unit-unknown"_qs);
    ColumnMapping remembered;
    remembered.titles = preview->titles;
    remembered.volumeUnit = u"GiB"_qs;
    const auto again = previewTable(path, {remembered});
    QVERIFY(again && again->isRemembered);
    QCOMPARE(again->mapping.volumeUnit, u"GiB"_qs);
}

void TestImporters::cancelled()
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

void TestImporters::longTablesAreReadInTwo_data()
{
    QTest::addColumn<QByteArray>("special");
    QTest::newRow("plain") << QByteArray("x");
    QTest::newRow("lines in a cell") << "\"" + QByteArray("line\n").repeated(100) + "\"";
    QTest::newRow("a row over the middle") << "\"" + QByteArray("line\n").repeated(300'000) + "\"";
    QTest::newRow("a quote that never closes") << QByteArray("\"x");
}

void TestImporters::longTablesAreReadInTwo()
{
    QFETCH(QByteArray, special);
    QByteArray text = "email,size (MB),last logon,full name\n";
    const auto add = [&text](int i, const QByteArray& name) {
        text += "u" + QByteArray::number(i) + "@b.example,\"1,23" + QByteArray::number(i % 10) +
                "\",03/04/2026," + name + "\n";
    };
    for (int i = 0; i < 20'000; ++i)
        add(i, "L\xE9on");
    text += "s@b.example,\"12,5\",31/01/2026," + special + "\n";
    for (int i = 20'000; i < 40'000; ++i)
        add(i, "L\xC3\xA9on");
    const Batch batch = read(written(text));
    const bool isOpen = special == "\"x";
    QCOMPARE(batch.refusedCount, isOpen ? 1 : 0);
    if (isOpen) {
        QCOMPARE(batch.refused[0].line, 20'002);
        return;
    }
    const qint64 lines = special.count('\n');
    QCOMPARE(batch.mailboxes.size(), 40'001);
    QCOMPARE(batch.source.rows, 40'001);
    QCOMPARE(batch.mailboxes[0].name->value, u"Léon"_qs);
    QCOMPARE(batch.mailboxes.last().name->value, u"Léon"_qs);
    QCOMPARE(qint64(batch.mailboxes.last().name->from.line), 40'002 + lines);
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(1'289'749)); // 1,230 is a decimal here
    QCOMPARE(batch.mailboxes.last().lastUse->value, QDate(2026, 4, 3));
    QCOMPARE(doubtIds(batch), QStringList{u"import.mixed-encodings"_qs});
}

QTEST_GUILESS_MAIN(TestImporters)
#include "tst_importers.moc"
