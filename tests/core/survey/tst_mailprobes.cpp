// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/mailprobes.h"
#include "tests/support/indexwriter.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace jalon;
using test::IndexWriter;

namespace {

const Probe& probeNamed(const char* id)
{
    for (const Probe& probe : mailProbes())
        if (qstrcmp(probe.id, id) == 0)
            return probe;
    return fileCountProbes().front();
}

const Store* storeOf(const ServerFacts& facts, StoreKind kind)
{
    for (const Store& store : facts.stores)
        if (store.store == kind)
            return &store;
    return nullptr;
}

const MailboxVolume* boxOf(const ServerFacts& facts, const QString& address)
{
    for (const MailboxVolume& box : facts.mailboxes)
        if (box.address == address)
            return &box;
    return nullptr;
}

bool isUnread(const ServerFacts& facts, const QString& what, const QString& why)
{
    return std::any_of(facts.unread.cbegin(), facts.unread.cend(), [&](const Unread& unread) {
        return unread.what.contains(what) && unread.why.startsWith(why);
    });
}

} // namespace

/// Runs the real scripts on a spool made for the purpose.
class TestMailProbes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFolderToTheByte_data();
    void everyFolderToTheByte();
    void archivedSplitFromRecords();
    void expungedBytesAreUnknownFromHeadersAlone();
    void badIndexesAreNamed();
    void unreadableFoldersAreNamed();
    void listingWhenThereIsNoIndex();
    void noSpoolIsAPlainFact();
    void cutAnswersAreRefused();
    void strangeNamesAreData();
    void snappyArchives();
    void filesAndInodes();
    void scriptsHoldNoWrites();

private:
    ProbeAnswer run(const char* id, const QStringList& prefix = {}, const QByteArray& noTool = {});
    ServerFacts survey(const char* id, const QStringList& prefix = {},
                       const QByteArray& noTool = {});
    QString meta(const QString& folder) const
    {
        return m_dir->path() + QStringLiteral("/meta/p__d/domain/d/d.org/") + folder;
    }
    QString data(const QString& folder) const
    {
        return m_dir->path() + QStringLiteral("/data/p__d/domain/d/d.org/") + folder;
    }
    void writeFile(const QString& path, const QByteArray& content);

    std::unique_ptr<QTemporaryDir> m_dir;
    QProcessEnvironment m_environment;
};

void TestMailProbes::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    const QString root = m_dir->path();
    QVERIFY(QFile::setPermissions(root, QFile::Permissions(0x7755)));
    QVERIFY(QDir().mkpath(root + QStringLiteral("/data")));
    QVERIFY(QDir().mkpath(root + QStringLiteral("/meta")));
    QVERIFY(QDir().mkpath(root + QStringLiteral("/archives")));
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(QStringLiteral("R"), QString());
    m_environment.insert(QStringLiteral("N"), QString());
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    m_environment.insert(QStringLiteral("P_MAIL_DATA"), root + QStringLiteral("/data"));
    m_environment.insert(QStringLiteral("P_MAIL_META"), root + QStringLiteral("/meta"));
    m_environment.insert(QStringLiteral("P_ARCHIVES"), root + QStringLiteral("/archives"));
    m_environment.insert(QStringLiteral("P_ARCHIVES_SNAPPY"), root + QStringLiteral("/snappy"));
}

void TestMailProbes::writeFile(const QString& path, const QByteArray& content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

ProbeAnswer TestMailProbes::run(const char* id, const QStringList& prefix, const QByteArray& noTool)
{
    QProcessEnvironment environment = m_environment;
    if (!noTool.isEmpty()) {
        const QString bin = m_dir->path() + QStringLiteral("/bin");
        QDir().mkpath(bin);
        for (const char* tool : {"sh", "sed", "readlink", "ls", "stat", "sort", "find", "xargs",
                                 "head", "gzip", "awk", "cat", "perl", "grep"})
            if (noTool != tool)
                QFile::link(QStandardPaths::findExecutable(QString::fromLatin1(tool)),
                            bin + QLatin1Char('/') + QString::fromLatin1(tool));
        environment.insert(QStringLiteral("PATH"), bin);
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    QStringList arguments =
        prefix + QStringList{QStandardPaths::findExecutable(QStringLiteral("sh")),
                             QStringLiteral("-c"), QString::fromUtf8(probeNamed(id).script)};
    const QString program = arguments.takeFirst();
    process.start(program, arguments);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    ProbeAnswer answer;
    answer.probe = QString::fromLatin1(id);
    answer.command = QStringLiteral("test");
    answer.at = QDateTime::currentDateTimeUtc();
    answer.status = process.exitCode();
    answer.output = process.readAllStandardOutput();
    answer.errors = process.readAllStandardError();
    return answer;
}

ServerFacts TestMailProbes::survey(const char* id, const QStringList& prefix,
                                   const QByteArray& noTool)
{
    const Server server;
    SurveyDraft draft(server);
    probeNamed(id).read(run(id, prefix, noTool), draft);
    return draft.facts();
}

void TestMailProbes::everyFolderToTheByte_data()
{
    QTest::addColumn<QByteArray>("without");
    QTest::newRow("perl, gzip") << QByteArray();
    QTest::newRow("no perl") << QByteArray("perl");
    QTest::newRow("no gzip") << QByteArray("gzip");
}

void TestMailProbes::everyFolderToTheByte()
{
    QFETCH(QByteArray, without);
    QRandomGenerator random(7);
    qint64 messages = 0, bytes = 0;
    for (int user = 0; user < 200; ++user) {
        for (int folder = 0; folder < 15; ++folder) {
            IndexWriter index;
            index.version = user % 7 == 0 ? 20 : 13;
            index.exists = random.bounded(1000U);
            index.bytes = random.generate64() % 1'000'000'000;
            messages += index.exists;
            bytes += qint64(index.bytes);
            const QString name = folder == 0 ? QString() : QStringLiteral("/f%1").arg(folder);
            QVERIFY(index.save(meta(QStringLiteral("u/user/user^%1").arg(user) + name)));
        }
    }
    IndexWriter shared;
    shared.exists = 5;
    shared.bytes = 500;
    QVERIFY(shared.save(meta(QStringLiteral("s/shar&AOk-"))));
    QVERIFY(shared.save(meta(QStringLiteral("x/shar&AOk-/xyz"))));
    QVERIFY(shared.save(meta(QStringLiteral("u/DELETED/user/user^1/f1/5F5E1000"))));

    const ServerFacts facts = survey("spool-headers", {}, without);
    const Store* store = storeOf(facts, StoreKind::MailData);
    QVERIFY(store);
    QCOMPARE(store->path->value, m_dir->path() + QStringLiteral("/data"));
    QCOMPARE(store->messages->value, messages + 10);
    QCOMPARE(store->bytes->value.bytes(), bytes + 1000);
    QCOMPARE(store->expungedBytes->value.bytes(), 500);
    QCOMPARE(store->tier->value, QStringLiteral("index-headers"));
    QVERIFY(!store->bytes->provenance.estimated);
    QCOMPARE(facts.deletedFolders->value, 1);
    QCOMPARE(facts.mailboxes.size(), 201);
    const MailboxVolume* box = boxOf(facts, QStringLiteral("user.3@d.org"));
    QVERIFY(box);
    QCOMPARE(box->folders->value, 15);
    QCOMPARE(box->kind->value, QStringLiteral("user"));
    QCOMPARE(box->lastAppend->value, QDateTime::fromSecsSinceEpoch(1'600'000'000, Qt::UTC));
    const MailboxVolume* mailshare = boxOf(facts, QStringLiteral("sharé@d.org"));
    QVERIFY(mailshare);
    QCOMPARE(mailshare->folders->value, 2);
    QCOMPARE(mailshare->volume->value.bytes(), 1000);
    QVERIFY(facts.unread.isEmpty());
}

void TestMailProbes::archivedSplitFromRecords()
{
    for (const quint32 version : {12U, 13U, 17U, 19U, 20U}) {
        IndexWriter index;
        index.version = version;
        for (quint32 i = 0; i < 3000; ++i)
            index.addRecord(100 + i, i % 3 == 0    ? 0x20000000U
                                     : i % 7 == 0  ? 0x80000000U
                                     : i % 11 == 0 ? 0xC0000000U
                                                   : 0);
        QVERIFY(index.save(meta(QStringLiteral("u/user/bob/v%1").arg(version))));
    }
    qint64 live = 0, archived = 0, expunged = 0, liveCount = 0, archivedCount = 0;
    for (quint32 i = 0; i < 3000; ++i) {
        if (i % 3 == 0)
            archived += 100 + i, ++archivedCount;
        else if (i % 7 == 0)
            expunged += 100 + i;
        else if (i % 11 != 0)
            live += 100 + i, ++liveCount;
    }
    writeFile(m_dir->path() + QStringLiteral("/archives/p__d/domain/d/d.org/u/user/bob/1."), "x");
    const ServerFacts facts = survey("spool-headers");
    const Store* data = storeOf(facts, StoreKind::MailData);
    const Store* archives = storeOf(facts, StoreKind::Archives);
    QVERIFY(data && archives);
    QCOMPARE(data->tier->value, QStringLiteral("index-records"));
    QCOMPARE(data->bytes->value.bytes(), 5 * live);
    QCOMPARE(data->messages->value, 5 * liveCount);
    QCOMPARE(data->expungedBytes->value.bytes(), 5 * expunged);
    QCOMPARE(archives->bytes->value.bytes(), 5 * archived);
    QCOMPARE(archives->messages->value, 5 * archivedCount);
    const MailboxVolume* box = boxOf(facts, QStringLiteral("bob@d.org"));
    QVERIFY(box);
    QCOMPARE(box->volume->value.bytes(), 5 * live);
    QCOMPARE(box->archives->value.bytes(), 5 * archived);
    QCOMPARE(box->messages->value, 5 * (liveCount + archivedCount));
}

void TestMailProbes::expungedBytesAreUnknownFromHeadersAlone()
{
    IndexWriter index;
    index.exists = 60;
    index.expunged = 40;
    QVERIFY(index.save(meta(QStringLiteral("u/user/bob"))));
    const ServerFacts facts = survey("spool-headers");
    QVERIFY(!storeOf(facts, StoreKind::MailData)->expungedBytes);
    QVERIFY(
        isUnread(facts, QStringLiteral("expunged"), QStringLiteral("unread.spool-expunged: 40")));
}

void TestMailProbes::badIndexesAreNamed()
{
    IndexWriter good;
    good.exists = 2;
    good.bytes = 20;
    QVERIFY(good.save(meta(QStringLiteral("u/user/good"))));
    IndexWriter torn = good;
    torn.breakChecksum = true;
    QVERIFY(torn.save(meta(QStringLiteral("u/user/torn"))));
    QByteArray unknown = good.header();
    IndexWriter::put(unknown, 8, 99);
    writeFile(meta(QStringLiteral("u/user/unknown/cyrus.index")), unknown);
    writeFile(meta(QStringLiteral("u/user/empty/cyrus.index")), QByteArray());
    QVERIFY(QDir().mkpath(meta(QStringLiteral("u/user/fifo"))));
    QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"),
                               {meta(QStringLiteral("u/user/fifo/cyrus.index"))}),
             0);
    QVERIFY(QFile::link(meta(QStringLiteral("u/user/loop")), meta(QStringLiteral("u/user/loop"))));
    QVERIFY(QFile::link(meta(QStringLiteral("u")), meta(QStringLiteral("u/user/good/up"))));

    for (const QByteArray& without : {QByteArray(), QByteArray("perl")}) {
        const ServerFacts facts = survey("spool-headers", {}, without);
        const Store* store = storeOf(facts, StoreKind::MailData);
        QCOMPARE(store->messages->value, 2);
        QVERIFY(store->messages->provenance.estimated);
        QVERIFY(isUnread(facts, QStringLiteral("user/torn"),
                         QStringLiteral("unread.spool-index-torn")));
        QVERIFY(isUnread(facts, QStringLiteral("user/unknown"),
                         QStringLiteral("unread.spool-index-version")));
        QVERIFY(
            isUnread(facts, QStringLiteral("user/empty"), QStringLiteral("unread.spool-index")));
        QVERIFY(isUnread(facts, QStringLiteral("user/fifo"),
                         QStringLiteral("unread.spool-index-kind")));
        QVERIFY(isUnread(facts, QStringLiteral("spool-headers"),
                         QStringLiteral("unread.spool-folders: 4")));
    }
}

void TestMailProbes::unreadableFoldersAreNamed()
{
    IndexWriter good;
    good.exists = 2;
    QVERIFY(good.save(meta(QStringLiteral("u/user/good"))));
    QVERIFY(good.save(meta(QStringLiteral("u/user/closed"))));
    QVERIFY(good.save(meta(QStringLiteral("u/user/file"))));
    QVERIFY(QFile::setPermissions(meta(QStringLiteral("u/user/closed")), QFile::ReadOwner));
    QVERIFY(
        QFile::setPermissions(meta(QStringLiteral("u/user/file/cyrus.index")), QFile::ReadOwner));
    const QStringList asNobody{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                               QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"),
                               QStringLiteral("--")};
    for (const QByteArray& without : {QByteArray(), QByteArray("perl")}) {
        const ServerFacts facts =
            survey("spool-headers", getuid() == 0 ? asNobody : QStringList(), without);
        const Store* store = storeOf(facts, StoreKind::MailData);
        QVERIFY(store);
        QCOMPARE(store->messages->value, 2);
        QVERIFY(
            isUnread(facts, QStringLiteral("user/closed"), QStringLiteral("unread.spool-denied")));
        QVERIFY(
            isUnread(facts, QStringLiteral("user/file"), QStringLiteral("unread.spool-denied")));
        QVERIFY(isUnread(facts, QStringLiteral("spool-headers"),
                         QStringLiteral("unread.spool-folders: 2")));
    }
}

void TestMailProbes::listingWhenThereIsNoIndex()
{
    for (int i = 1; i <= 30; ++i)
        writeFile(data(QStringLiteral("u/user/bob/%1.").arg(i)), QByteArray(i * 100, 'x'));
    writeFile(data(QStringLiteral("u/user/bob/Sent/7.")), "1234567");
    writeFile(data(QStringLiteral("u/user/bob/Sent/notes")), "no message");
    const ServerFacts facts = survey("spool-headers");
    const Store* store = storeOf(facts, StoreKind::MailData);
    QVERIFY(store);
    QCOMPARE(store->tier->value, QStringLiteral("file-listing"));
    QCOMPARE(store->messages->value, 31);
    QVERIFY(!store->expungedBytes);
    QCOMPARE(boxOf(facts, QStringLiteral("bob@d.org"))->volume->value.bytes(), 46'507);
}

void TestMailProbes::noSpoolIsAPlainFact()
{
    for (const char* name : {"P_MAIL_DATA", "P_MAIL_META", "P_ARCHIVES", "P_ARCHIVES_SNAPPY"})
        m_environment.insert(QString::fromLatin1(name), QString());
    QVERIFY2(!QFile::exists(QStringLiteral("/var/spool/bm-hsm/snappy")),
             "this machine has a real spool");
    const ServerFacts facts = survey("archives-snappy");
    QVERIFY(facts.stores.isEmpty());
    QVERIFY(facts.unread.isEmpty());
}

void TestMailProbes::cutAnswersAreRefused()
{
    for (int i = 0; i < 40; ++i) {
        IndexWriter index;
        index.exists = 1;
        QVERIFY(index.save(meta(QStringLiteral("u/user/b%1").arg(i))));
    }
    const Server server;
    for (const QByteArray& without : {QByteArray(), QByteArray("gzip")}) {
        const ProbeAnswer whole = run("spool-headers", {}, without);
        for (qsizetype size = 0; size < whole.output.size(); size += 1 + whole.output.size() / 97) {
            ProbeAnswer cut = whole;
            cut.output.truncate(size);
            SurveyDraft draft(server);
            probeNamed("spool-headers").read(cut, draft);
            QVERIFY(draft.facts().stores.isEmpty());
            QVERIFY(isUnread(draft.facts(), QStringLiteral("spool-headers"),
                             QStringLiteral("unread.spool-answer")));
        }
    }
}

void TestMailProbes::strangeNamesAreData()
{
    IndexWriter index;
    index.exists = 1;
    index.bytes = 3;
    const QStringList names{QStringLiteral("a\nP\tdata\tx\t1\t/evil"),
                            QStringLiteral("'; echo \"$(id)\""), QStringLiteral("\x1b[2J"),
                            QStringLiteral("-rf")};
    for (const QString& name : names)
        QVERIFY(index.save(meta(QStringLiteral("u/user/") + name)));
    const ServerFacts facts = survey("spool-headers");
    QCOMPARE(storeOf(facts, StoreKind::MailData)->messages->value, 4);
    QCOMPARE(facts.stores.size(), 3);
    QCOMPARE(facts.mailboxes.size(), 4);
    for (const MailboxVolume& box : facts.mailboxes)
        QVERIFY(!box.address.contains(QLatin1Char('\x1b')) &&
                !box.address.contains(QLatin1Char('\n')));
}

void TestMailProbes::snappyArchives()
{
    const QString user = m_dir->path() + QStringLiteral("/snappy/user/d.org/bob/");
    for (int i = 0; i < 25; ++i)
        writeFile(user + QStringLiteral("a/%1/%2").arg(i % 5).arg(i), QByteArray(1000 + i, 'x'));
    writeFile(user + QStringLiteral("hsm.promote.completed"), "");
    writeFile(m_dir->path() + QStringLiteral("/snappy/user/d.org/ann/b/c/1"), QByteArray(10, 'x'));
    const ServerFacts facts = survey("archives-snappy");
    const Store* store = storeOf(facts, StoreKind::ArchivesSnappy);
    QVERIFY(store);
    QCOMPARE(store->files->value, 26);
    QCOMPARE(boxOf(facts, QStringLiteral("bob@d.org"))->archives->value.bytes(), 25'300);
    QCOMPARE(boxOf(facts, QStringLiteral("ann@d.org"))->archives->value.bytes(), 10);
    QVERIFY(facts.unread.isEmpty());
}

void TestMailProbes::filesAndInodes()
{
    for (int i = 1; i <= 20; ++i)
        writeFile(data(QStringLiteral("u/user/bob/%1.").arg(i)), "message");
    QVERIFY(QDir().mkpath(data(QStringLiteral("u/user/ann"))));
    QCOMPARE(link(QFile::encodeName(data(QStringLiteral("u/user/bob/1."))).constData(),
                  QFile::encodeName(data(QStringLiteral("u/user/ann/9."))).constData()),
             0);
    writeFile(data(QStringLiteral("u/user/ann/other")), "no message");
    const Server server;
    SurveyDraft draft(server);
    probeNamed("spool-headers").read(run("spool-headers"), draft);
    probeNamed("spool-files").read(run("spool-files"), draft);
    const Store* store = storeOf(draft.facts(), StoreKind::MailData);
    QCOMPARE(store->files->value, 22);
    QCOMPARE(store->messages->value, 21);
    QCOMPARE(store->uniqueMessages->value, 20);
}

void TestMailProbes::scriptsHoldNoWrites()
{
    for (const Probe& probe : mailProbes()) {
        QByteArray script(probe.script);
        script.replace("2>/dev/null", "").replace(">/dev/null 2>&1", "").replace("2>&1", "");
        for (const char* verb : {" rm ", " mv ", " cp ", " touch ", " tee ", "mktemp", " -delete",
                                 "chmod", "flock", "unlink", ">>"})
            QVERIFY2(!script.contains(verb), verb);
    }
}

QTEST_GUILESS_MAIN(TestMailProbes)
#include "tst_mailprobes.moc"
