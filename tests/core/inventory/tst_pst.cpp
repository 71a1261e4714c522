// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/merge.h"
#include "core/inventory/pstfolder.h"
#include "tests/core/inventory/pstfixture.h"
#include "tests/core/inventory/tablefixture.h"

#include <QDir>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace jalon;
using namespace jalon::inventory;

class TestPst : public QObject, private TableFixture {
    Q_OBJECT

private Q_SLOTS:
    void headers_data();
    void headers();
    void folders();
    void foldersHoldWhatIsNoFile();
    void foldersLeadNowhereElse();
    void foldersWithoutPst();
    void namesThatCannotBeWritten();
    void unreadableFolders();
    void singleFiles();
    void progressAndCancel();
    void ownersAreFoundInPaths_data();
    void ownersAreFoundInPaths();
    void ownersAreFoundLater();
    void listsSayWhoOwns();
    void listsKeepWhatHeadersSaid();
    void sameFolderAgain();

private:
    QString folder(const char* name)
    {
        const QString path = m_directory.filePath(QLatin1String(name));
        QDir().mkpath(path);
        return path;
    }
    void put(const QString& path, const QByteArray& bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

static Mailbox mailbox(const char* address, const char* login = "", const char* name = "")
{
    Mailbox made;
    made.address = QLatin1String(address);
    if (*login)
        made.login = Cited<QString>{QLatin1String(login), {}};
    if (*name)
        made.name = Cited<QString>{QString::fromUtf8(name), {}};
    return made;
}

static Batch listOf(const QStringList& paths, const QString& owner = {})
{
    Batch batch;
    batch.source.file = QStringLiteral("list.txt");
    batch.source.digest = paths.join(u' ') + owner;
    quint32 line = 0;
    for (const QString& path : paths) {
        PstFile file;
        file.path = path;
        file.from = {1, ++line};
        file.ownerSpelling = owner;
        batch.pstFiles.append(file);
    }
    return batch;
}

void TestPst::headers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("refused");
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("encryption");
    QTest::addColumn<qint64>("declared"); // −1: not told
    const auto row = [](const char* name, const QByteArray& bytes, const char* refused,
                        PstFormat format = PstFormat::Unknown,
                        PstEncryption encryption = PstEncryption::Unknown, qint64 declared = -1) {
        QTest::newRow(name) << bytes << QByteArray(refused) << int(format) << int(encryption)
                            << declared;
    };
    const auto unicode = PstFormat::Unicode;
    const auto ansi = PstFormat::Ansi;
    row("unicode", PstBytes{}.header(), "", unicode, PstEncryption::Compressible, 271'360);
    row("unicode, 60 GB", PstBytes{.version = 23, .crypt = 2, .declared = 60'000'000'000}.header(),
        "", unicode, PstEncryption::High, 60'000'000'000);
    row("4K pages", PstBytes{.version = 36, .crypt = 0}.header(), "", unicode, PstEncryption::None,
        271'360);
    row("ansi 14", PstBytes{.isAnsi = true, .version = 14, .declared = 0xFFFFFFFF}.header(), "",
        ansi, PstEncryption::Compressible, 0xFFFFFFFF);
    row("ansi 15", PstBytes{.isAnsi = true, .version = 15, .crypt = 0}.header(), "", ansi,
        PstEncryption::None, 271'360);
    row("wrong checksum", PstBytes{.isDamaged = true}.header(), "", unicode);
    row("unknown cipher", PstBytes{.crypt = 9}.header(), "", unicode, PstEncryption::Unknown,
        271'360);
    row("more than there can be", PstBytes{.declared = ~0ULL}.header(), "", unicode,
        PstEncryption::Compressible);
    row("protected", PstBytes{.crypt = 0x10}.header(), "import.pst-protected");
    row("ost", PstBytes{.client = "SO"}.header(), "import.pst-ost");
    row("pab", PstBytes{.client = "AB"}.header(), "import.pst-address-book");
    row("another client", PstBytes{.client = "XX"}.header(), "import.pst-not");
    row("version 20", PstBytes{.version = 20}.header(), "import.pst-version");
    row("cut ansi", PstBytes{.isAnsi = true, .version = 14}.header().first(511), "import.pst-cut");
    row("cut unicode", PstBytes{}.header().first(563), "import.pst-cut");
    row("cut magic", "!BD", "import.pst-not");
    row("empty", "", "import.pst-not");
    row("a text", QByteArray(1000, 'x'), "import.pst-not");
}

void TestPst::headers()
{
    QFETCH(QByteArray, bytes);
    const PstHeader header = readPstHeader(bytes);
    QTEST(QByteArray(header.refused), "refused");
    QTEST(int(header.format), "format");
    QTEST(int(header.encryption), "encryption");
    QTEST(header.declared ? header.declared->bytes() : -1, "declared");
    QCOMPARE(header.isDamaged, QByteArray(QTest::currentDataTag()) == "wrong checksum");
}

void TestPst::folders()
{
    const QString root = folder("pst");
    put(root + u"/jdupont/archive.pst"_qs, PstBytes{}.file(271'360));
    put(root + u"/jdupont/2019/CUT.PST"_qs, PstBytes{.declared = 300'000}.file(299'999));
    put(root + u"/marie curie/vieux.pst"_qs,
        PstBytes{.isAnsi = true, .version = 14, .crypt = 2, .declared = 1000}.file(1000));
    put(root + u"/marie curie/bad.pst"_qs, PstBytes{.isDamaged = true}.file(271'360));
    put(root + u"/notes.txt"_qs, "x");
    put(root + u"/z/letter.pst"_qs, "Dear all");
    put(root + u"/z/outlook.ost"_qs, PstBytes{.client = "SO"}.file(271'360));
    const Batch batch = read(root);
    QCOMPARE(batch.source.kind, u"pst-folder"_qs);
    QCOMPARE(batch.source.file, u"pst"_qs);
    QCOMPARE(batch.source.rows, 4);
    QCOMPARE(batch.source.bytes, 271'360 + 299'999 + 1000 + 271'360);
    QCOMPARE(doubtIds(batch), QStringList());
    QCOMPARE(inventory::refusals(batch),
             (QStringList{u"0::import.pst-not"_qs, u"0::import.pst-ost"_qs}));
    QCOMPARE(batch.refused[0].why.arguments, QList<Argument>{root + u"/z/letter.pst"_qs});
    QCOMPARE(batch.pstFiles.size(), 4);
    const PstFile& cut = batch.pstFiles[0];
    QCOMPARE(cut.path, root + u"/jdupont/2019/CUT.PST"_qs);
    QCOMPARE(cut.from, (Citation{1, 0}));
    QCOMPARE(cut.bytes, ByteSize(299'999));
    QCOMPARE(cut.declared, ByteSize(300'000));
    QVERIFY(isDamaged(cut));
    QVERIFY(!isDamaged(batch.pstFiles[1]));
    QCOMPARE(batch.pstFiles[1].encryption, PstEncryption::Compressible);
    QVERIFY(isDamaged(batch.pstFiles[2]) && !batch.pstFiles[2].declared);
    const PstFile& old = batch.pstFiles[3];
    QCOMPARE(old.path, root + u"/marie curie/vieux.pst"_qs);
    QCOMPARE(old.format, PstFormat::Ansi);
    QCOMPARE(old.encryption, PstEncryption::High);
    QVERIFY(!isDamaged(old));
}

void TestPst::foldersHoldWhatIsNoFile()
{
    const QString root = folder("odd");
    put(root + u"/good.pst"_qs, PstBytes{}.file(271'360));
    QDir().mkpath(root + u"/folder.pst"_qs);
    QCOMPARE(::mkfifo(QFile::encodeName(root + u"/pipe.pst"_qs).constData(), 0600), 0);
    const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(root + u"/socket.pst"_qs).constData(),
             sizeof address.sun_path);
    QCOMPARE(::bind(listener, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    const Batch batch = read(root);
    ::close(listener);
    QCOMPARE(batch.pstFiles.size(), 1);
    QCOMPARE(inventory::refusals(batch),
             (QStringList{u"0::import.pst-no-file"_qs, u"0::import.pst-no-file"_qs}));
    const auto pipe = readSource(root + u"/pipe.pst"_qs, {}, options());
    QCOMPARE(pipe.error().message.id, u"import.no-file"_qs);
}

void TestPst::foldersLeadNowhereElse()
{
    const QString away = folder("away");
    put(away + u"/other.pst"_qs, PstBytes{}.file(271'360));
    const QString root = folder("linked");
    put(root + u"/good.pst"_qs, PstBytes{}.file(271'360));
    QVERIFY(QFile::link(away, root + u"/away"_qs));
    QVERIFY(QFile::link(root, root + u"/loop"_qs));
    QVERIFY(QFile::link(away + u"/other.pst"_qs, root + u"/link.pst"_qs));
    QVERIFY(QFile::link(u"/nowhere"_qs, root + u"/nowhere.txt"_qs));
    const Batch batch = read(root);
    QCOMPARE(batch.pstFiles.size(), 1);
    QCOMPARE(doubtIds(batch), QStringList{u"import.links-not-followed"_qs});
    QCOMPARE(batch.source.doubts[0].arguments[0], Argument(qint64(3)));
    QVERIFY(QFile::link(away, m_directory.filePath(u"given"_qs)));
    const Batch given = read(m_directory.filePath(u"given"_qs));
    QCOMPARE(given.pstFiles.size(), 1); // the operator's own link is followed
}

void TestPst::foldersWithoutPst()
{
    const QString root = folder("none");
    put(root + u"/a.txt"_qs, "x");
    const auto batch = readSource(root, {}, options());
    QCOMPARE(batch.error().message.id, u"import.no-pst"_qs);
    QCOMPARE(batch.error().message.arguments, (QList<Argument>{root, qint64(1)}));
    QCOMPARE(readSource(root, u"table"_qs, options()).error().message.id, u"file.is-directory"_qs);
}

void TestPst::namesThatCannotBeWritten()
{
    const QString root = folder("names");
    put(root + u"/a\nb.pst"_qs, PstBytes{}.file(271'360));
    put(root + u"/\u202Etxt.pst"_qs, PstBytes{}.file(271'360));
    const QByteArray latin = QFile::encodeName(root) + "/\xE9t\xE9.pst";
    QVERIFY(::rename(QFile::encodeName(root + u"/a\nb.pst"_qs).constData(), latin.constData()) ==
            0);
    put(root + u"/c\td.pst"_qs, PstBytes{}.file(271'360));
    put(root + u"/été «1».pst"_qs, PstBytes{}.file(271'360));
    const Batch batch = read(root);
    QCOMPARE(batch.pstFiles.size(), 1);
    QCOMPARE(batch.pstFiles[0].path, root + u"/été «1».pst"_qs);
    QCOMPARE(batch.refusedCount, 3);
    for (const RefusedRow& row : batch.refused)
        QCOMPARE(row.why.id, u"import.pst-name-unfit"_qs);
}

// Root reads everything: what it may not enter is a folder that goes away.
void TestPst::unreadableFolders()
{
    const QString root = folder("closed");
    put(root + u"/a.pst"_qs, PstBytes{}.file(271'360));
    put(root + u"/inside/b.pst"_qs, PstBytes{}.file(271'360));
    const QByteArray inside = QFile::encodeName(root + u"/inside"_qs);
    QCOMPARE(::chmod(inside.constData(), 0), 0);
    const Batch batch = read(root);
    QCOMPARE(::chmod(inside.constData(), 0700), 0);
    if (::geteuid() == 0) {
        QCOMPARE(batch.pstFiles.size(), 2);
        return;
    }
    QCOMPARE(batch.pstFiles.size(), 1);
    QCOMPARE(inventory::refusals(batch), QStringList{u"0::import.folder-unreadable"_qs});
}

void TestPst::singleFiles()
{
    const Batch batch =
        read(written(PstBytes{.declared = 500'000}.file(271'360), "my archive.pst"));
    QCOMPARE(batch.source.kind, u"pst-folder"_qs);
    QCOMPARE(batch.source.file, u"my archive.pst"_qs);
    QCOMPARE(batch.source.digest.size(), 64);
    QCOMPARE(batch.pstFiles.size(), 1);
    QVERIFY(isDamaged(batch.pstFiles[0]));
    const Batch text = read(written("Dear all\n", "letter.pst"), u"pst-folder"_qs);
    QCOMPARE(inventory::refusals(text), QStringList{u"0::import.pst-not"_qs});
    // Larger than what is read as a text.
    const QString large = written(PstBytes{.declared = 60LL << 30}.header(), "large.pst");
    QVERIFY(QFile::resize(large, 60LL << 30));
    QCOMPARE(read(large).pstFiles[0].bytes, ByteSize(60LL << 30));
}

void TestPst::progressAndCancel()
{
    const QString root = folder("many");
    for (int i = 0; i < 20; ++i)
        put(root + QStringLiteral("/%1.pst").arg(i), PstBytes{}.header());
    ImportOptions asked = options();
    QList<std::pair<qint64, qint64>> told;
    asked.progress = [&told](qint64 done, qint64 total) { told.append({done, total}); };
    read(root, {}, asked);
    QCOMPARE(told.size(), 20);
    QCOMPARE(told.last(), std::pair(qint64(20), qint64(20)));
    asked.progress = [cancel = asked.cancel](qint64, qint64) { cancel.cancel(); };
    const auto batch = readSource(root, {}, asked);
    QCOMPARE(batch.error().kind, ErrorKind::Cancelled);
}

void TestPst::ownersAreFoundInPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("owner");
    const QString jean = u"jean.dupont@ville.example"_qs;
    QTest::newRow("login") << u"C:\\Users\\jdupont\\Documents\\Outlook Files\\archive.pst"_qs
                           << jean;
    QTest::newRow("login in capitals") << u"/srv/JDUPONT/a.pst"_qs << jean;
    QTest::newRow("address") << u"/pst/jean.dupont@ville.example/a.pst"_qs << jean;
    QTest::newRow("alias") << u"/pst/jd@ville.example.pst"_qs << jean;
    QTest::newRow("before the @") << u"/pst/jean.dupont.pst"_qs << jean;
    QTest::newRow("name") << u"\\\\nas\\pst\\Jean Dupont\\2019.pst"_qs << jean;
    QTest::newRow("the same twice") << u"/pst/jdupont/jean.dupont.pst"_qs << jean;
    QTest::newRow("two people") << u"/pst/jdupont/mcurie.pst"_qs << QString();
    QTest::newRow("of two domains") << u"/pst/contact/a.pst"_qs << QString();
    QTest::newRow("two of one name") << u"/pst/Paul Martin/a.pst"_qs << QString();
    QTest::newRow("a part of it") << u"/pst/archive-jdupont.pst"_qs << QString();
    QTest::newRow("a word of every path") << u"/home/archive/a.pst"_qs << QString();
    QTest::newRow("an address nobody has") << u"/pst/x@ville.example.pst"_qs << QString();
    QTest::newRow("nobody") << u"/pst/a.pst"_qs << QString();
    QTest::newRow("nothing") << u".pst"_qs << QString();
}

void TestPst::ownersAreFoundInPaths()
{
    QFETCH(QString, path);
    Plan plan;
    Mailbox jean = mailbox("jean.dupont@ville.example", "jdupont", "Jean Dupont");
    jean.aliases = Cited<QStringList>{{u"jd@ville.example"_qs}, {}};
    plan.inventory.mailboxes = MailboxTable(
        {jean, mailbox("marie@ville.example", "mcurie"), mailbox("archive@ville.example"),
         mailbox("contact@ville.example"), mailbox("contact@autre.example"),
         mailbox("p1@ville.example", "", "Paul Martin"),
         mailbox("p2@ville.example", "", "Paul Martin")});
    const Merge merged = merge(plan, listOf({path}), OnConflict::KeepKnown);
    const PstFile& file = merged.plan.inventory.pstFiles.constFirst();
    QTEST(file.owner ? file.owner->value : QString(), "owner");
    const QList<Message> doubts = merged.plan.inventory.sources[0].doubts;
    QCOMPARE(doubts.size(), file.owner ? 0 : 1);
    if (file.owner)
        QCOMPARE(file.owner->from, (Citation{1, 1}));
    else
        QCOMPARE(doubts[0], (Message{u"import.pst-ownerless"_qs, {qint64(1), path, qint64(1)}}));
}

void TestPst::ownersAreFoundLater()
{
    Plan plan =
        merge(Plan(), listOf({u"/pst/b/x.pst"_qs, u"/pst/a/x.pst"_qs}), OnConflict::KeepKnown).plan;
    QCOMPARE(plan.inventory.sources[0].doubts[0].arguments,
             (QList<Argument>{qint64(2), u"/pst/b/x.pst"_qs, qint64(1)}));
    Batch people;
    people.source.file = u"people.csv"_qs;
    people.source.digest = u"d"_qs;
    people.mailboxes = {mailbox("b@v.example")};
    plan = merge(plan, people, OnConflict::KeepKnown).plan;
    QVERIFY(!plan.inventory.pstFiles[0].owner);
    QCOMPARE(plan.inventory.pstFiles[1].owner->value, u"b@v.example"_qs);
    QCOMPARE(
        plan.inventory.sources[0].doubts,
        (QList<Message>{{u"import.pst-ownerless"_qs, {qint64(1), u"/pst/a/x.pst"_qs, qint64(2)}}}));
    people.source.digest = u"e"_qs;
    people.mailboxes = {mailbox("a@v.example")};
    plan = merge(plan, people, OnConflict::KeepKnown).plan;
    QCOMPARE(plan.inventory.sources[0].doubts.size(), 0);
}

void TestPst::listsSayWhoOwns()
{
    Plan plan;
    plan.inventory.mailboxes =
        MailboxTable({mailbox("a@v.example", "anne"), mailbox("b@v.example")});
    const QString path = u"/pst/b/x.pst"_qs;
    plan = merge(plan, listOf({path}), OnConflict::KeepKnown).plan;
    QCOMPARE(plan.inventory.pstFiles[0].owner->value, u"b@v.example"_qs);
    plan = merge(plan, listOf({path}, u"VILLE\\anne"_qs), OnConflict::KeepKnown).plan;
    QCOMPARE(plan.inventory.pstFiles.size(), 1);
    QCOMPARE(plan.inventory.pstFiles[0].owner->value, u"a@v.example"_qs);
    QCOMPARE(plan.inventory.pstFiles[0].owner->from, (Citation{2, 1}));
    plan = merge(plan, listOf({path, u"/other.pst"_qs}), OnConflict::KeepKnown).plan;
    QCOMPARE(plan.inventory.pstFiles[1].owner->value, u"a@v.example"_qs);
    plan.inventory.pstFiles[1].owner = Cited<QString>{u"b@v.example"_qs, {}};
    plan = merge(plan, listOf({path}, u"anne"_qs), OnConflict::TakeNew).plan;
    QVERIFY2(plan.inventory.pstFiles[1].owner->value == u"b@v.example"_qs, "given by hand");
}

void TestPst::listsKeepWhatHeadersSaid()
{
    const QString root = folder("kept");
    put(root + u"/a.pst"_qs, PstBytes{.declared = 300'000}.file(271'360));
    Plan plan = merge(Plan(), read(root), OnConflict::KeepKnown).plan;
    Batch list = listOf({root + u"/a.pst"_qs});
    list.pstFiles[0].bytes = ByteSize(271'360);
    plan = merge(plan, list, OnConflict::KeepKnown).plan;
    QCOMPARE(plan.inventory.pstFiles.size(), 1);
    QCOMPARE(plan.inventory.pstFiles[0].declared, ByteSize(300'000));
    QCOMPARE(plan.inventory.pstFiles[0].format, PstFormat::Unicode);
    list.source.digest = u"later"_qs;
    list.pstFiles[0].bytes = ByteSize(300'000);
    plan = merge(plan, list, OnConflict::KeepKnown).plan;
    QCOMPARE(plan.inventory.pstFiles[0].bytes, ByteSize(300'000));
    QVERIFY2(!plan.inventory.pstFiles[0].declared, "its header is another one by now");
}

void TestPst::sameFolderAgain()
{
    const QString root = folder("again");
    put(root + u"/a.pst"_qs, PstBytes{}.file(271'360));
    const Merge once = merge(Plan(), read(root), OnConflict::KeepKnown);
    QVERIFY(!once.alreadyImported);
    const Merge twice = merge(once.plan, read(root), OnConflict::KeepKnown);
    QVERIFY(twice.alreadyImported);
    QCOMPARE(twice.plan.inventory.sources.size(), 1);
    QCOMPARE(twice.plan.inventory.pstFiles, once.plan.inventory.pstFiles);
    put(root + u"/a.pst"_qs, PstBytes{.declared = 271'361}.file(271'361));
    const Merge changed = merge(twice.plan, read(root), OnConflict::KeepKnown);
    QVERIFY(!changed.alreadyImported);
    QCOMPARE(changed.plan.inventory.pstFiles.size(), 1);
    QCOMPARE(changed.plan.inventory.pstFiles[0].bytes, ByteSize(271'361));
}

QTEST_GUILESS_MAIN(TestPst)
#include "tst_pst.moc"
