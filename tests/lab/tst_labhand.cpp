// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/labclient.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace jalon;
using namespace jalon::test;

namespace {

QString text(const QJsonValue& value, const char* key)
{
    return value[QLatin1String(key)].toString();
}

qint64 number(const QJsonValue& value, const char* key)
{
    return value[QLatin1String(key)].toInteger(-1);
}

/// "user/jean.petit@domain", as IMAP names it → "jean.petit@domain".
QString addressOf(QString imap)
{
    return imap.startsWith(QLatin1String("user/")) ? imap.sliced(5) : imap;
}

/// "user.jean^petit@domain", as a quota file is named.
QString quotaAddress(QString file)
{
    const qsizetype at = file.lastIndexOf(u'@');
    const QString root = file.first(at).replace(u'^', u'.');
    return (root.startsWith(QLatin1String("user.")) ? root.sliced(5) : root) + file.sliced(at);
}

QMap<QString, const MailboxVolume*> boxesOf(const ServerFacts& facts)
{
    QMap<QString, const MailboxVolume*> boxes;
    for (const MailboxVolume& box : facts.mailboxes)
        boxes.insert(box.address, &box);
    return boxes;
}

} // namespace

/// The survey's figures against a calculation by hand.
class TestLabHand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithTheHand_data();
    void agreesWithTheHand();

private:
    void checkFilesystems(const ServerFacts& facts, const QJsonObject& before,
                          const QJsonObject& after, int atLeast);
    void checkStores(const ServerFacts& facts, const QJsonObject& hand);
    void checkMailboxes(const ServerFacts& facts, const QJsonObject& hand);
    void checkDatabases(const ServerFacts& facts, const QJsonObject& before,
                        const QJsonObject& after);

    LabClient m_lab;
};

void TestLabHand::initTestCase()
{
    qunsetenv("SSH_AUTH_SOCK");
    QVERIFY2(m_lab.isRunning(), "start the lab and set JALON_LAB_DIR");
}

// /usr is this machine's; what moved between the two calculations cannot be compared.
void TestLabHand::checkFilesystems(const ServerFacts& facts, const QJsonObject& before,
                                   const QJsonObject& after, int atLeast)
{
    const QJsonArray rows = before.value(QLatin1String("filesystems")).toArray();
    const QJsonArray again = after.value(QLatin1String("filesystems")).toArray();
    int compared = 0;
    for (const QJsonValue& row : rows) {
        const QString mount = text(row, "mount");
        if (text(row, "type") == QLatin1String("tmpfs") || mount == QLatin1String("/usr"))
            continue;
        const auto found = std::find_if(facts.filesystems.begin(), facts.filesystems.end(),
                                        [&](const Filesystem& one) { return one.mount == mount; });
        QVERIFY2(found != facts.filesystems.end(), qPrintable(mount));
        QCOMPARE(found->device->value, text(row, "device"));
        QCOMPARE(found->type->value, text(row, "type"));
        QCOMPARE(found->capacity->value.bytes(), number(row, "capacityBytes"));
        QCOMPARE(found->inodes->value, number(row, "inodes"));
        if (!again.contains(row))
            continue;
        QCOMPARE(found->used->value.bytes(), number(row, "usedBytes"));
        QCOMPARE(found->available->value.bytes(), number(row, "availableBytes"));
        QCOMPARE(found->inodesUsed->value, number(row, "inodesUsed"));
        ++compared;
    }
    QVERIFY(compared >= atLeast);
}

void TestLabHand::checkStores(const ServerFacts& facts, const QJsonObject& hand)
{
    const QJsonValue stores = hand.value(QLatin1String("stores"));
    const QJsonValue mail = hand.value(QLatin1String("mail"));
    const QJsonValue damaged = hand.value(QLatin1String("damagedFolders"))[0];
    const Store* data = storeOf(facts, StoreKind::MailData);
    QVERIFY(data);
    const QJsonValue dataByHand = stores[QLatin1String("mail-data")];
    qint64 live = data->bytes->value.bytes();
    qint64 messages = data->messages->value;
    if (const Store* archives = storeOf(facts, StoreKind::Archives)) {
        const QJsonValue byHand = stores[QLatin1String("archives")];
        QCOMPARE(archives->path->value, text(byHand, "path"));
        QCOMPARE(archives->files->value, number(byHand, "files"));
        QCOMPARE(archives->uniqueMessages->value, number(byHand, "uniqueFiles"));
        QCOMPARE(archives->bytes->value.bytes() + archives->expungedBytes->value.bytes(),
                 number(byHand, "bytes"));
        QCOMPARE(live + data->expungedBytes->value.bytes() + number(damaged, "bytes"),
                 number(dataByHand, "bytes"));
        live += archives->bytes->value.bytes();
        messages += archives->messages->value;
    }
    QCOMPARE(live, number(mail, "bytes"));
    QCOMPARE(messages, number(mail, "messages"));
    QCOMPARE(data->path->value, text(dataByHand, "path"));
    QCOMPARE(data->files->value, number(dataByHand, "files"));
    QCOMPARE(data->uniqueMessages->value, number(dataByHand, "uniqueFiles"));
    const Store* meta = storeOf(facts, StoreKind::MailMeta);
    QCOMPARE(meta->files->value, number(stores[QLatin1String("mail-meta")], "files"));
    QCOMPARE(meta->bytes->value.bytes(), number(stores[QLatin1String("mail-meta")], "diskBytes"));
    if (const Store* snappy = storeOf(facts, StoreKind::ArchivesSnappy)) {
        const QJsonValue byHand = stores[QLatin1String("archives-snappy")];
        QCOMPARE(snappy->files->value, number(byHand, "files"));
        QCOMPARE(snappy->bytes->value.bytes(), number(byHand, "diskBytes"));
        qint64 owned = 0;
        for (const MailboxVolume& box : facts.mailboxes)
            owned += box.archives ? box.archives->value.bytes() : 0;
        QCOMPARE(owned, number(byHand, "bytes"));
        const QJsonValue archived = hand.value(QLatin1String("archived"));
        QCOMPARE(snappy->messages->value, number(archived, "messages"));
        // Every archive was read: no interval, the very figure.
        QCOMPARE(snappy->sampledFiles->value, number(byHand, "files"));
        const qint64 disk = number(byHand, "diskBytes");
        const qint64 scaled = number(archived, "plainBlockBytes") * 1'000'000;
        QCOMPARE(snappy->expansionLowPpm->value, scaled / disk);
        QCOMPARE(snappy->expansionHighPpm->value, (scaled + disk - 1) / disk);
    }
    QCOMPARE(storeOf(facts, StoreKind::Logs)->bytes->value.bytes(),
             number(stores[QLatin1String("logs")], "allocatedBytes"));
    QCOMPARE(storeOf(facts, StoreKind::Search)->path->value,
             text(stores[QLatin1String("search")], "path"));
    if (const Store* replication = storeOf(facts, StoreKind::Replication))
        QCOMPARE(replication->bytes->value.bytes(),
                 number(stores[QLatin1String("replication")], "allocatedBytes"));
}

void TestLabHand::checkMailboxes(const ServerFacts& facts, const QJsonObject& hand)
{
    const auto boxes = boxesOf(facts);
    const QJsonValue mail = hand.value(QLatin1String("mail"));
    const QJsonObject known = mail[QLatin1String("mailboxes")].toObject();
    QCOMPARE(boxes.size(), known.size());
    const bool hasCyrusArchives = storeOf(facts, StoreKind::Archives);
    for (auto one = known.begin(); one != known.end(); ++one) {
        const MailboxVolume* box = boxes.value(addressOf(one.key()));
        QVERIFY2(box, qPrintable(one.key()));
        const qint64 archived = hasCyrusArchives ? box->archives->value.bytes() : 0;
        QCOMPARE(box->volume->value.bytes() + archived, number(one.value(), "bytes"));
        QCOMPARE(box->messages->value, number(one.value(), "messages"));
        QCOMPARE(box->folders->value, number(one.value(), "folders"));
        QCOMPARE(box->volume->provenance.estimated, number(one.value(), "unreadable") > 0);
        QCOMPARE(box->kind->value, one.key().startsWith(QLatin1String("user/"))
                                       ? QStringLiteral("user")
                                       : QStringLiteral("mailshare"));
        QCOMPARE(box->suspended->value, box->address.startsWith(QLatin1String("ancien@")));
    }
    const QJsonObject quotas = hand.value(QLatin1String("quotas")).toObject();
    for (auto one = quotas.begin(); one != quotas.end(); ++one) {
        const MailboxVolume* box = boxes.value(quotaAddress(one.key()));
        QVERIFY2(box, qPrintable(one.key()));
        QCOMPARE(box->quota->value.bytes(), number(one.value(), "limitKib") << 10);
    }
    QVERIFY(facts.spoolDirectoriesWithoutMailbox.isEmpty());
    QCOMPARE(facts.deletedFolders->value, 1);
    const QString index = text(hand.value(QLatin1String("damagedFolders"))[0], "index")
                              .prepend(QLatin1String("spool-headers "));
    QCOMPARE(whyUnread(facts, index), QStringLiteral("unread.spool-index-torn"));
}

void TestLabHand::checkDatabases(const ServerFacts& facts, const QJsonObject& before,
                                 const QJsonObject& after)
{
    const QJsonArray rows = before.value(QLatin1String("databases")).toArray();
    QCOMPARE(facts.databases.size(), rows.size());
    const auto same = [](const Maybe<qint64>& fact, const QJsonValue& row, const char* key) {
        return fact ? fact->value == number(row, key) && !fact->provenance.estimated
                    : number(row, key) < 0;
    };
    for (const QJsonValue& row : rows) {
        const auto found =
            std::find_if(facts.databases.begin(), facts.databases.end(),
                         [&](const Database& one) { return one.name == text(row, "name"); });
        QVERIFY(found != facts.databases.end());
        QVERIFY(same(found->messageBodies, row, "messageBodies"));
        QVERIFY(same(found->messageRecords, row, "messageRecords"));
        if (after.value(QLatin1String("databases")).toArray().contains(row))
            QCOMPARE(found->bytes->value.bytes(), number(row, "bytes"));
        if (number(row, "domains") >= 0) {
            QCOMPARE(facts.domains.size(), number(row, "domains"));
            QCOMPARE(facts.directoryEntries->value, number(row, "entries"));
            QCOMPARE(facts.mailboxes.size(), number(row, "mailboxes"));
        }
    }
}

void TestLabHand::agreesWithTheHand_data()
{
    QTest::addColumn<QString>("technical");
    QTest::newRow("bm35") << QStringLiteral("3.1.61842");
    QTest::newRow("bm4") << QStringLiteral("4.1.64205");
}

void TestLabHand::agreesWithTheHand()
{
    QFETCH(QString, technical);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    SurveyOptions options;
    options.countFiles = options.readEveryArchive = true;
    const QJsonObject before = m_lab.handCheck(name);
    const ServerSurvey survey = m_lab.survey(QStringLiteral("root@") + name, options);
    const QJsonObject after = m_lab.handCheck(name);
    QVERIFY2(survey.record.failure.isEmpty(), qPrintable(survey.record.failure.id));
    const ServerFacts& facts = survey.facts;
    QCOMPARE(facts.fqdn->value, text(before, "hostname"));
    QCOMPARE(facts.bluemind.technical->value, technical);
    QVERIFY(facts.inHostsFile->value);
    QVERIFY(!facts.tags.isEmpty());
    QVERIFY(!facts.domains.first().assignments.isEmpty());
    checkFilesystems(facts, before, after, 4);
    checkStores(facts, before);
    checkMailboxes(facts, before);
    checkDatabases(facts, before, after);
    for (const MailboxVolume& box : facts.mailboxes)
        QVERIFY(box.volume->provenance.source.size() < 80);
}

QTEST_GUILESS_MAIN(TestLabHand)
#include "tst_labhand.moc"
