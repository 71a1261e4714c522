// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/merge.h"
#include "core/inventory/surveybatch.h"
#include "core/survey/survey.h"

#include <QTest>

using namespace jalon;
using namespace jalon::inventory;

namespace {

Mailbox mailbox(const char* address, std::optional<qint64> volume = {}, quint32 line = 2)
{
    Mailbox made;
    made.address = QLatin1String(address);
    if (volume)
        made.volume = Cited<ByteSize>{ByteSize(*volume), {1, line}};
    return made;
}

Batch batchOf(const char* digest, QList<Mailbox> mailboxes)
{
    Batch batch;
    batch.source.file = QStringLiteral("%1.csv").arg(QLatin1String(digest));
    batch.source.digest = QLatin1String(digest);
    batch.mailboxes = std::move(mailboxes);
    return batch;
}

Mailbox read(const char* name)
{
    return mailbox(name);
}

QStringList doubtIds(const Merge& merge, qsizetype source)
{
    QStringList ids;
    for (const Message& doubt : merge.plan.inventory.sources[source].doubts)
        ids.append(doubt.id);
    return ids;
}

} // namespace

class TestMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void citationsNameThePlansSource();
    void nothingIsOverwrittenSilently();
    void newValuesAreTakenWhenAsked();
    void whatWasEnteredByHandStays();
    void duplicatesAreMergedAndTold();
    void theSameFileCountsOnce();
    void aliasesAddUp();
    void rowsWithoutAddressFindTheirMailbox();
    void namesakesAreNotGuessed();
    void archivesJoinTheirMailbox();
    void peopleOfDelegationsAreFound();
    void theOrderOfRowsDoesNotMatter();
    void surveysAreBatches();
    void aSurveyBringsItsMailboxes();
};

void TestMerge::citationsNameThePlansSource()
{
    const Merge first =
        merge({}, batchOf("one", {mailbox("b@x.example", 5, 7), mailbox("a@x.example")}),
              OnConflict::KeepKnown);
    QCOMPARE(first.added, 2);
    QCOMPARE(first.plan.inventory.mailboxes.at(1).volume->from, (Citation{1, 7}));
    const Merge second =
        merge(first.plan, batchOf("two", {mailbox("a@x.example", 9, 4)}), OnConflict::KeepKnown);
    QCOMPARE(second.added, 0);
    QCOMPARE(second.completed, 1);
    QCOMPARE(second.plan.inventory.sources.size(), 2);
    QCOMPARE(second.plan.inventory.mailboxes.at(0).volume->from, (Citation{2, 4}));
    QCOMPARE(second.plan.inventory.mailboxes.at(1).volume->from, (Citation{1, 7}));
}

void TestMerge::nothingIsOverwrittenSilently()
{
    const Merge first =
        merge({}, batchOf("one", {mailbox("a@x.example", 5)}), OnConflict::KeepKnown);
    const Merge second =
        merge(first.plan, batchOf("two", {mailbox("a@x.example", 6)}), OnConflict::KeepKnown);
    QCOMPARE(second.unchanged, 1);
    QCOMPARE(second.conflictCount, 1);
    const Conflict& conflict = second.conflicts[0];
    QCOMPARE(conflict.field, u"volume"_qs);
    QCOMPARE(std::get<ByteSize>(conflict.known), ByteSize(5));
    QCOMPARE(std::get<ByteSize>(conflict.offered), ByteSize(6));
    QCOMPARE(conflict.knownFrom, (Citation{1, 2}));
    QCOMPARE(conflict.offeredFrom, (Citation{2, 2}));
    QVERIFY(!conflict.taken);
    QCOMPARE(second.plan.inventory.mailboxes.at(0).volume->value, ByteSize(5));
}

void TestMerge::newValuesAreTakenWhenAsked()
{
    const Merge first =
        merge({}, batchOf("one", {mailbox("a@x.example", 5)}), OnConflict::KeepKnown);
    const Merge second =
        merge(first.plan, batchOf("two", {mailbox("a@x.example", 6)}), OnConflict::TakeNew);
    QCOMPARE(second.changed, 1);
    QVERIFY(second.conflicts[0].taken);
    QCOMPARE(second.plan.inventory.mailboxes.at(0).volume->value, ByteSize(6));
}

void TestMerge::whatWasEnteredByHandStays()
{
    Plan plan;
    Mailbox byHand = mailbox("a@x.example", 5);
    byHand.volume->from = {};
    byHand.leftBehind = u"gone"_qs;
    plan.inventory.mailboxes = MailboxTable({byHand});
    const Merge merged =
        merge(plan, batchOf("one", {mailbox("a@x.example", 6)}), OnConflict::TakeNew);
    QCOMPARE(merged.changed, 0);
    QCOMPARE(merged.conflictCount, 1);
    QCOMPARE(merged.plan.inventory.mailboxes.at(0), byHand);
}

void TestMerge::duplicatesAreMergedAndTold()
{
    Mailbox later = mailbox("a@x.example", 7, 9);
    later.messages = Cited<qint64>{3, {1, 9}};
    const Merge merged =
        merge({}, batchOf("one", {mailbox("a@x.example", 5), mailbox("b@x.example"), later}),
              OnConflict::KeepKnown);
    QCOMPARE(merged.added, 2);
    QCOMPARE(merged.conflictCount, 1);
    const Mailbox& a = merged.plan.inventory.mailboxes.at(0);
    QCOMPARE(a.volume->value, ByteSize(5));
    QCOMPARE(a.messages->value, 3);
    QCOMPARE(doubtIds(merged, 0), QStringList{u"import.duplicate-addresses"_qs});
}

void TestMerge::theSameFileCountsOnce()
{
    const Batch batch = batchOf("one", {mailbox("a@x.example", 5), mailbox("b@x.example", 6)});
    const Merge first = merge({}, batch, OnConflict::KeepKnown);
    QVERIFY(!first.alreadyImported);
    const Merge second = merge(first.plan, batch, OnConflict::KeepKnown);
    QVERIFY(second.alreadyImported);
    QCOMPARE(second.added, 0);
    QCOMPARE(second.unchanged, 2);
    QCOMPARE(second.plan.inventory.sources.size(), 1);
    QVERIFY(second.plan.inventory.mailboxes == first.plan.inventory.mailboxes);
}

void TestMerge::aliasesAddUp()
{
    Mailbox a = mailbox("a@x.example");
    a.aliases = Cited<QStringList>{{u"one@x.example"_qs}, {1, 2}};
    Mailbox b = mailbox("a@x.example");
    b.aliases = Cited<QStringList>{{u"two@x.example"_qs}, {1, 2}};
    const Merge first = merge({}, batchOf("one", {a}), OnConflict::KeepKnown);
    const Merge second = merge(first.plan, batchOf("two", {b}), OnConflict::KeepKnown);
    QCOMPARE(second.completed, 1);
    QCOMPARE(second.conflictCount, 0);
    QCOMPARE(second.plan.inventory.mailboxes.at(0).aliases->value,
             (QStringList{u"one@x.example"_qs, u"two@x.example"_qs}));
}

void TestMerge::rowsWithoutAddressFindTheirMailbox()
{
    Mailbox jean = mailbox("jean@x.example");
    jean.name = Cited<QString>{u"Jean Dupont"_qs, {1, 2}};
    jean.login = Cited<QString>{u"jdupont"_qs, {1, 2}};
    jean.extra.insert(u"guid"_qs, u"77"_qs);
    const Merge first = merge({}, batchOf("one", {jean}), OnConflict::KeepKnown);
    Batch statistics = batchOf("two", {});
    Mailbox byGuid = mailbox("", 5);
    byGuid.name = Cited<QString>{u"Someone else by then"_qs, {1, 2}};
    byGuid.extra.insert(u"guid"_qs, u"77"_qs);
    Mailbox byLogin = read("");
    byLogin.name = Cited<QString>{u"JDUPONT"_qs, {1, 3}};
    byLogin.folders = Cited<qint64>{12, {1, 3}};
    Mailbox nobody = mailbox("", 6, 4);
    nobody.name = Cited<QString>{u"Nobody"_qs, {1, 4}};
    statistics.unaddressed = {byGuid, byLogin, nobody};
    const Merge second = merge(first.plan, statistics, OnConflict::KeepKnown);
    QCOMPARE(second.plan.inventory.mailboxes.size(), 1);
    const Mailbox& known = second.plan.inventory.mailboxes.at(0);
    QCOMPARE(known.volume->value, ByteSize(5));
    QCOMPARE(known.volume->from, (Citation{2, 2}));
    QCOMPARE(known.folders->value, 12);
    QCOMPARE(known.name->value, u"Jean Dupont"_qs);
    QVERIFY(doubtIds(second, 1).contains(u"import.rows-without-mailbox"_qs));
}

void TestMerge::namesakesAreNotGuessed()
{
    Mailbox one = mailbox("one@x.example");
    Mailbox two = mailbox("two@x.example");
    one.name = two.name = Cited<QString>{u"Jean Martin"_qs, {1, 2}};
    Batch batch = batchOf("one", {one, two});
    Mailbox row = mailbox("", 5);
    row.name = Cited<QString>{u"Jean Martin"_qs, {1, 3}};
    batch.unaddressed = {row};
    const Merge merged = merge({}, batch, OnConflict::KeepKnown);
    QVERIFY(!merged.plan.inventory.mailboxes.at(0).volume);
    QVERIFY(!merged.plan.inventory.mailboxes.at(1).volume);
    QCOMPARE(doubtIds(merged, 0), QStringList{u"import.rows-without-mailbox"_qs});
}

void TestMerge::archivesJoinTheirMailbox()
{
    Mailbox archive = read("a@x.example");
    archive.archive = Cited<ByteSize>{ByteSize(50), {1, 3}};
    const Merge merged =
        merge({}, batchOf("one", {mailbox("a@x.example", 5), archive}), OnConflict::KeepKnown);
    QCOMPARE(merged.plan.inventory.mailboxes.at(0).archive->value, ByteSize(50));
    QCOMPARE(doubtIds(merged, 0), QStringList());
}

void TestMerge::peopleOfDelegationsAreFound()
{
    Mailbox jean = mailbox("jean@x.example");
    jean.name = Cited<QString>{u"Jean Dupont"_qs, {1, 2}};
    jean.login = Cited<QString>{u"jdupont"_qs, {1, 2}};
    jean.aliases = Cited<QStringList>{{u"jd@x.example"_qs}, {1, 2}};
    Batch batch = batchOf("one", {jean, mailbox("desk@x.example")});
    const auto right = [&batch](const char* of, const char* to, quint32 line) {
        batch.delegations.append(
            {QLatin1String(of), QLatin1String(to), DelegationRight::FullAccess, {1, line}});
    };
    right("desk@x.example", "X\\jdupont", 2);
    right("desk@x.example", "x.example/Users/Jean Dupont", 3);
    right("desk@x.example", "CN=Jean Dupont/O=X", 4);
    right("desk@x.example", "JD@x.example", 5);
    right("desk@x.example", "X\\gone", 6);
    right("jean@x.example", "jdupont", 7);
    right("desk@x.example", "outside@y.example", 8);
    const Merge merged = merge({}, batch, OnConflict::KeepKnown);
    const auto& delegations = merged.plan.inventory.delegations;
    QCOMPARE(delegations.size(), 2);
    QCOMPARE(delegations[0].delegate, u"jean@x.example"_qs);
    QCOMPARE(delegations[0].from, (Citation{1, 2}));
    QCOMPARE(delegations[1].delegate, u"outside@y.example"_qs);
    QCOMPARE(doubtIds(merged, 0), QStringList{u"import.unknown-people"_qs});
}

void TestMerge::theOrderOfRowsDoesNotMatter()
{
    QList<Mailbox> rows;
    for (int i = 0; i < 1000; ++i)
        rows.append(mailbox(qPrintable(QStringLiteral("u%1@x.example").arg(i * 7919 % 1000)), i));
    QList<Mailbox> sorted = rows;
    std::ranges::sort(sorted, {}, &Mailbox::address);
    const Merge one = merge({}, batchOf("one", rows), OnConflict::KeepKnown);
    const Merge two = merge({}, batchOf("one", sorted), OnConflict::KeepKnown);
    QVERIFY(one.plan.inventory.mailboxes == two.plan.inventory.mailboxes);
    QCOMPARE(one.added, 1000);
    const Merge known = merge(one.plan, batchOf("two", rows), OnConflict::KeepKnown);
    QCOMPARE(known.unchanged, 1000);
    QVERIFY(known.plan.inventory.mailboxes == one.plan.inventory.mailboxes);
}

void TestMerge::surveysAreBatches()
{
    Server server;
    server.name = u"old"_qs;
    server.survey.at = QDateTime(QDate(2026, 2, 1), QTime(8, 0), Qt::UTC);
    MailboxVolume volume;
    volume.address = u"Jean@x.example"_qs;
    volume.kind = Fact<QString>{u"mailshare"_qs, {}, {}};
    volume.volume = Fact<ByteSize>{ByteSize(5), {}, {}};
    volume.archives = Fact<ByteSize>{ByteSize(7), {}, {}};
    MailboxVolume folder;
    folder.address = u"no address"_qs;
    server.facts.mailboxes = {volume, folder};
    server.facts.bluemind.technical = Fact<QString>{u"3.1.45512"_qs, {}, {}};
    const Batch batch = surveyBatch(server);
    QCOMPARE(batch.leftOut, 1);
    const Merge merged = merge({}, batch, OnConflict::KeepKnown);
    const Mailbox& known = merged.plan.inventory.mailboxes.at(0);
    QCOMPARE(known.address, u"jean@x.example"_qs);
    QCOMPARE(known.kind->value, MailboxKind::Shared);
    QCOMPARE(known.system->value, MailSystem::BlueMind);
    QCOMPARE(known.archive->value, ByteSize(7));
    QVERIFY(merge(merged.plan, surveyBatch(server), OnConflict::KeepKnown).alreadyImported);
    server.survey.at = server.survey.at.addDays(1);
    QVERIFY(!merge(merged.plan, surveyBatch(server), OnConflict::KeepKnown).alreadyImported);
}

void TestMerge::aSurveyBringsItsMailboxes()
{
    Plan plan;
    Server server;
    server.name = u"old"_qs;
    server.as = ServerRole::Source;
    plan.servers = {server};
    ServerSurvey survey;
    survey.server = u"old"_qs;
    survey.record.outcome = SurveyOutcome::Partial;
    survey.record.at = QDateTime(QDate(2026, 2, 1), QTime(8, 0), Qt::UTC);
    for (const auto& [address, bytes] : {std::pair(u"a@x.example"_qs, 5), {u"b@x.example"_qs, 6}}) {
        MailboxVolume volume;
        volume.address = address;
        volume.volume = Fact<ByteSize>{ByteSize(bytes), {}, {}};
        survey.facts.mailboxes.append(volume);
    }
    survey.facts.unread = {{u"spool.headers"_qs, u"unread.failed"_qs, {}}};
    const auto surveyed = [&survey](const Plan& before) {
        return withSurveyedMailboxes(withSurvey(before, survey), u"old"_qs);
    };
    plan = surveyed(plan);
    QCOMPARE(plan.inventory.mailboxes.size(), 2);
    QCOMPARE(plan.servers[0].facts.unread.size(), 1);
    Mailbox typed = plan.inventory.mailboxes.at(0);
    typed.volume = Cited<ByteSize>{ByteSize(1), {}};
    plan.inventory.mailboxes = plan.inventory.mailboxes.with({typed});

    survey.record.outcome = SurveyOutcome::Done;
    survey.record.at = survey.record.at.addDays(1);
    survey.facts.unread.clear();
    for (MailboxVolume& each : survey.facts.mailboxes)
        each.volume->value = ByteSize(9);
    const Plan again = surveyed(plan);
    QCOMPARE(again.inventory.mailboxes.at(0).volume->value, ByteSize(1)); // entered by hand
    QCOMPARE(again.inventory.mailboxes.at(1).volume->value, ByteSize(9));
    QCOMPARE(again.servers[0].facts.unread.size(), 0);
    survey.record.at = survey.record.at.addDays(1);
    QCOMPARE(surveyed(again).inventory.sources.size(), again.inventory.sources.size());

    plan.servers[0].as = ServerRole::Target;
    QCOMPARE(surveyed(plan).inventory.mailboxes.at(1).volume->value, ByteSize(6));
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
