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

class TestLabSurvey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithTheHand_data();
    void agreesWithTheHand();
    void anAccountWithSudoSeesTheSame();
    void anAccountWithoutSudoSaysWhy();
    void aServerWithoutBlueMind();
    void aPasswordIsAsked();
    void aWrongPasswordIsRefused();
    void aStuckMountCostsOnlyItself();
    void cancelKeepsWhatWasLearnt();
    void oneServerOutOfReach();

private:
    void checkFilesystems(const ServerFacts& facts, const QJsonObject& before,
                          const QJsonObject& after, int atLeast);
    void checkStores(const ServerFacts& facts, const QJsonObject& hand);
    void checkMailboxes(const ServerFacts& facts, const QJsonObject& hand);
    void checkDatabases(const ServerFacts& facts, const QJsonObject& before,
                        const QJsonObject& after);

    LabClient m_lab;
};

void TestLabSurvey::initTestCase()
{
    qunsetenv("SSH_AUTH_SOCK");
    QVERIFY2(m_lab.isRunning(), "start the lab and set JALON_LAB_DIR");
}

// /usr is this machine's; what moved between the two calculations cannot be compared.
void TestLabSurvey::checkFilesystems(const ServerFacts& facts, const QJsonObject& before,
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

void TestLabSurvey::checkStores(const ServerFacts& facts, const QJsonObject& hand)
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
        QCOMPARE(snappy->messages->value,
                 number(hand.value(QLatin1String("archived")), "messages"));
    }
    QCOMPARE(storeOf(facts, StoreKind::Logs)->bytes->value.bytes(),
             number(stores[QLatin1String("logs")], "allocatedBytes"));
    QCOMPARE(storeOf(facts, StoreKind::Search)->path->value,
             text(stores[QLatin1String("search")], "path"));
    if (const Store* replication = storeOf(facts, StoreKind::Replication))
        QCOMPARE(replication->bytes->value.bytes(),
                 number(stores[QLatin1String("replication")], "allocatedBytes"));
}

void TestLabSurvey::checkMailboxes(const ServerFacts& facts, const QJsonObject& hand)
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

void TestLabSurvey::checkDatabases(const ServerFacts& facts, const QJsonObject& before,
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

void TestLabSurvey::agreesWithTheHand_data()
{
    QTest::addColumn<QString>("technical");
    QTest::newRow("bm35") << QStringLiteral("3.1.61842");
    QTest::newRow("bm4") << QStringLiteral("4.1.64205");
}

void TestLabSurvey::agreesWithTheHand()
{
    QFETCH(QString, technical);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    SurveyOptions options;
    options.countFiles = true;
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

void TestLabSurvey::anAccountWithSudoSeesTheSame()
{
    const ServerFacts root = m_lab.survey(QStringLiteral("root@bm4")).facts;
    const ServerFacts ops = m_lab.survey(QStringLiteral("ops@bm4")).facts;
    QCOMPARE(ops.unread.size(), root.unread.size());
    QCOMPARE(ops.mailboxes.size(), root.mailboxes.size());
    for (qsizetype i = 0; i < root.mailboxes.size(); ++i) {
        QCOMPARE(ops.mailboxes[i].address, root.mailboxes[i].address);
        QCOMPARE(ops.mailboxes[i].volume->value, root.mailboxes[i].volume->value);
    }
    QCOMPARE(ops.databases.size(), 2);
}

void TestLabSurvey::anAccountWithoutSudoSaysWhy()
{
    const ServerSurvey survey = m_lab.survey(QStringLiteral("helpdesk@bm4"));
    const ServerFacts& facts = survey.facts;
    QCOMPARE(survey.record.outcome, SurveyOutcome::Partial);
    const auto permission = QLatin1String("unread.permission");
    QVERIFY(whyUnread(facts, QStringLiteral("bm-ini")).startsWith(permission));
    QVERIFY(whyUnread(facts, QStringLiteral("sudoers")).startsWith(permission));
    QCOMPARE(whyUnread(facts, QStringLiteral("spool-headers /etc/cyrus-partitions")),
             QStringLiteral("unread.spool-settings"));
    QVERIFY(facts.memoryBytes && facts.bluemind.technical && !facts.filesystems.isEmpty());
    QVERIFY(facts.databases.isEmpty() && facts.mailboxes.isEmpty() && !facts.deletedFolders);
    for (const Store& store : facts.stores)
        QVERIFY(!store.bytes || store.bytes->value.bytes() > 0);
}

void TestLabSurvey::aServerWithoutBlueMind()
{
    const ServerSurvey survey = m_lab.survey(QStringLiteral("guest@plain"));
    const ServerFacts& facts = survey.facts;
    QCOMPARE(facts.bluemind.installed->value, false);
    QVERIFY(!facts.bluemind.technical && facts.stores.isEmpty() && facts.mailboxes.isEmpty());
    QVERIFY(!facts.deletedFolders && !facts.noMailIndexing && facts.databases.isEmpty());
    QCOMPARE(facts.unread.size(), 1);
    QVERIFY(
        whyUnread(facts, QStringLiteral("sudoers")).startsWith(QLatin1String("unread.permission")));
}

void TestLabSurvey::aPasswordIsAsked()
{
    ScriptedInteraction operator_;
    operator_.onSecret = [](const SecretQuestion&) { return Secret("verger"); };
    const ServerSurvey survey = surveyServer(m_lab.server(QStringLiteral("typed@plain")), {},
                                             m_lab.connect(operator_, false), {}, {});
    QCOMPARE(survey.record.failure.id, QString());
    QCOMPARE(survey.facts.hostname->value, QStringLiteral("files"));
    QVERIFY(!operator_.secrets.isEmpty());
    QVERIFY(operator_.secrets.first().account.startsWith(QLatin1String("typed@")));
    QVERIFY(operator_.secrets.first().kind != SecretKind::Passphrase);
    QVERIFY(!operator_.secrets.first().echo);
}

void TestLabSurvey::aWrongPasswordIsRefused()
{
    ScriptedInteraction operator_;
    operator_.onSecret = [&](const SecretQuestion&) {
        return operator_.secrets.size() < 3 ? std::optional<Secret>(Secret("pommier"))
                                            : std::nullopt;
    };
    const ServerSurvey survey = surveyServer(m_lab.server(QStringLiteral("typed@plain")), {},
                                             m_lab.connect(operator_, false), {}, {});
    QCOMPARE(survey.record.outcome, SurveyOutcome::Failed);
    QCOMPARE(survey.record.failure.id, QStringLiteral("ssh.auth-refused"));
    QCOMPARE(survey.record.failure.arguments.first(), Argument(QStringLiteral("plain")));
    QVERIFY(!survey.record.detail.contains(QLatin1String("pommier")));
}

void TestLabSurvey::aStuckMountCostsOnlyItself()
{
    const QString name = QStringLiteral("plain");
    QVERIFY(m_lab.verb(QStringLiteral("stick"), name));
    const ServerSurvey survey = m_lab.survey(QStringLiteral("root@plain"));
    const bool isFreed = m_lab.verb(QStringLiteral("unstick"), name);
    const ServerFacts& facts = survey.facts;
    QVERIFY(survey.record.failure.isEmpty());
    QCOMPARE(facts.unread.size(), 1);
    QCOMPARE(whyUnread(facts, QStringLiteral("filesystem:/mnt/archives")),
             QStringLiteral("unread.mount-silent"));
    for (const Filesystem& filesystem : facts.filesystems)
        QCOMPARE(bool(filesystem.used), filesystem.mount != QLatin1String("/mnt/archives"));
    QVERIFY(facts.memoryBytes && facts.fqdn);
    QVERIFY(isFreed);
}

// The stuck mount holds the survey for three seconds: it cannot end before it is cancelled.
void TestLabSurvey::cancelKeepsWhatWasLearnt()
{
    const QString name = QStringLiteral("plain");
    QVERIFY(m_lab.verb(QStringLiteral("stick"), name));
    const CancelToken cancel;
    std::atomic<int> seen = 0;
    const auto observe = [&](const ProbeProgress& progress) {
        if (progress.state == ProbeState::Running && progress.bytes > 0 && ++seen == 30)
            cancel.cancel();
    };
    ScriptedInteraction nobody;
    const ServerSurvey survey = surveyServer(m_lab.server(QStringLiteral("root@plain")), {},
                                             m_lab.connect(nobody), cancel, observe);
    const auto running = [&] {
        return m_lab.root(
            name, QStringLiteral("ps -e -o args= | grep -cE "
                                 "'^(/bin/sh -s|timeout -k|stat -f|/bin/sh -c enc)'; true"));
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), QByteArray("0\n"), 15'000);
    const bool isFreed = m_lab.verb(QStringLiteral("unstick"), name);
    QCOMPARE(survey.record.outcome, SurveyOutcome::Cancelled);
    QCOMPARE(whyUnread(survey.facts, QStringLiteral("filesystems")),
             QStringLiteral("unread.cancelled"));
    QVERIFY(std::any_of(survey.record.evidence.begin(), survey.record.evidence.end(),
                        [](const Evidence& one) { return one.status == 0 && one.bytes > 0; }));
    QVERIFY(survey.facts.kernel || survey.facts.memoryBytes || survey.facts.hostname);
    QVERIFY(isFreed);
}

void TestLabSurvey::oneServerOutOfReach()
{
    QList<Server> servers{m_lab.server(QStringLiteral("root@bm35")),
                          m_lab.server(QStringLiteral("root@plain")),
                          m_lab.server(QStringLiteral("root@bm4"))};
    servers[1].address += QStringLiteral(":2");
    Plan plan;
    plan.servers = servers;
    ScriptedInteraction nobody;
    const QList<ServerSurvey> surveys =
        surveyServers(servers, {}, m_lab.connect(nobody), {}, {}, {});
    for (const ServerSurvey& survey : surveys)
        plan = withSurvey(plan, survey);
    QCOMPARE(plan.servers[1].survey.outcome, SurveyOutcome::Failed);
    QCOMPARE(plan.servers[1].survey.failure.id, QStringLiteral("ssh.port-refused"));
    QCOMPARE(plan.servers[1].survey.failure.arguments.first(), Argument(QStringLiteral("plain")));
    QCOMPARE(plan.servers[0].facts.mailboxes.size(), 8);
    QCOMPARE(plan.servers[2].facts.mailboxes.size(), 7);
}

QTEST_GUILESS_MAIN(TestLabSurvey)
#include "tst_labsurvey.moc"
