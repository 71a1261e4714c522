// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/creation/creationsample.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace jalon;
using namespace jalon::literals;
using namespace jalon::test;

class TestCreation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutASurveyNothingIsSaidToBeMissing();
    void tellsWhatExistsFromWhatIsMissing();
    void collisionsNameBoth();
    void aliasOfADomainSharesItsLogins();
    void otherAddressesAreTakenOnce();
    void aliasDomainsAreProposed();
    void domainsMustBeAssigned();
    void domainsMustBeValid();
    void quotaHoldsLiveMailAndArchives();
    void quotasFollowThePolicy();
    void suspendedAccountsAreToldApart();
    void namesAreProposedWithANote();
    void serversByHandAndByVolume();
    void sharedMailboxesAreFilledByAMember();
    void whoFillsIsOfTheDomainAndRatherOfTheWave();
    void whatDoesNotMoveIsNotThere();
    void jsonByHand();
};

void TestCreation::withoutASurveyNothingIsSaidToBeMissing()
{
    const Creation creation = created({}, {user("anne@a.example")});
    QCOMPARE(creation.mailboxes.first().state, EntryState::Unknown);
    QCOMPARE(creation.domains.first().state, EntryState::Unknown);
    QVERIFY(creation.mailboxes.first().server.isEmpty());
    QVERIFY(creation.placements.isEmpty());
    QCOMPARE(problems(creation.domains.first().problems),
             QStringList(text("creation.no-mail-server")));
}

void TestCreation::tellsWhatExistsFromWhatIsMissing()
{
    Plan plan = twoServers();
    plan.servers[1].facts.mailboxes = {existing("Anne@a.example"),
                                       existing("desk@a.example", "mailshare")};
    const Creation creation = created(plan, {user("anne@a.example"), user("bob@a.example"),
                                             user("desk@a.example"), user("zoe@new.example")});
    QCOMPARE(creation.mailboxes.at(0).state, EntryState::Exists);
    QCOMPARE(creation.mailboxes.at(0).server, text("bm2"));
    QCOMPARE(creation.mailboxes.at(1).state, EntryState::Missing);
    QCOMPARE(creation.mailboxes.at(2).state, EntryState::Conflict);
    QCOMPARE(problems(creation.mailboxes.at(2).problems),
             QStringList(text("!creation.other-kind")));
    QCOMPARE(creation.mailboxes.at(3).state, EntryState::Missing);
    QCOMPARE(findDomain(creation, text("new.example"))->state, EntryState::Missing);
    plan.servers[0].survey.outcome = SurveyOutcome::Failed; // bob may be there
    QCOMPARE(created(plan, {user("bob@a.example")}).mailboxes.first().state, EntryState::Unknown);
}

void TestCreation::collisionsNameBoth()
{
    const Creation creation =
        created(twoServers(), {user("hélène@a.example"), user("helene@a.example")});
    for (const MailboxEntry& entry : creation.mailboxes) {
        const auto collision =
            std::find_if(entry.problems.cbegin(), entry.problems.cend(), [](const auto& problem) {
                return problem.message.id == QLatin1String("creation.collision");
            });
        QVERIFY(collision != entry.problems.cend() && collision->blocks);
        const QStringList told = argumentsOf(*collision);
        QCOMPARE(told.first(), text("helene@a.example"));
        QVERIFY(told.contains(text("hélène@a.example")));
        QCOMPARE(told.count(text("helene@a.example")), 2);
    }
}

void TestCreation::aliasOfADomainSharesItsLogins()
{
    const Creation creation =
        created(twoServers(), {user("anne@a.example"), user("anne@old.example")});
    QCOMPARE(creation.domains.size(), 1);
    QCOMPARE(creation.domains.first().mailboxes, 2);
    QCOMPARE(creation.mailboxes.at(1).domain, text("a.example"));
    QVERIFY(isBlocked(creation.mailboxes.at(0).problems));
    QVERIFY(isBlocked(creation.mailboxes.at(1).problems));
}

void TestCreation::otherAddressesAreTakenOnce()
{
    Plan plan = twoServers();
    plan.servers[0].facts.mailboxes = {existing("info@a.example", "group")};
    Mailbox anne = user("anne@a.example");
    anne.aliases = cited(QStringList{text("anne@old.example"), text("bob@old.example"),
                                     text("info@a.example"), text("a.nne@a.example")});
    const Creation creation = created(plan, {anne, user("bob@a.example")});
    QCOMPARE(problems(creation.mailboxes.at(0).problems),
             QStringList({text("!creation.alias-taken"), text("!creation.alias-exists")}));
    QVERIFY(creation.mailboxes.at(0).problems.size() == 2);
    QCOMPARE(argumentsOf(creation.mailboxes.at(0).problems.first()),
             QStringList({text("bob@old.example"), text("anne@a.example"), text("bob@a.example")}));
}

void TestCreation::aliasDomainsAreProposed()
{
    Mailbox anne = user("anne@a.example");
    anne.aliases = cited(QStringList{text("anne@brand.example"), text("anne@both.example")});
    Mailbox zoe = user("zoe@z.example");
    zoe.aliases = cited(QStringList{text("zoe@both.example")});
    const Creation creation = created(twoServers(), {anne, zoe});
    const DomainEntry* home = findDomain(creation, text("a.example"));
    QCOMPARE(home->aliases, QStringList({text("old.example"), text("brand.example")}));
    QCOMPARE(problems(home->problems), QStringList(text("creation.domain-alias-proposed")));
    QCOMPARE(problems(creation.mailboxes.at(0).problems),
             QStringList(text("!creation.alias-domain-unknown")));
    QCOMPARE(problems(creation.mailboxes.at(1).problems),
             QStringList(text("!creation.alias-domain-unknown")));
}

void TestCreation::domainsMustBeAssigned()
{
    Plan plan = twoServers();
    plan.servers[0].facts.domains = {domain("a.example", {}, {text("mail/imap@bm1")})};
    const Creation creation = created(plan, {user("anne@a.example"), user("bob@a.example")});
    QCOMPARE(problems(creation.domains.first().problems),
             QStringList(text("!creation.domain-unassigned")));
    QCOMPARE(argumentsOf(creation.domains.first().problems.first()).last(), text("bm/pgsql-data"));
    // its mailboxes go where it is assigned
    QCOMPARE(creation.mailboxes.at(0).server, text("bm1"));
    QCOMPARE(creation.mailboxes.at(1).server, text("bm1"));
    plan.servers[0].facts.domains = {domain("a.example", {}, {})};
    plan.servers[0].facts.unread = {{text("database-bj assignment"), text("unread.refused"), {}}};
    QVERIFY(created(plan, {user("anne@a.example")}).domains.first().problems.isEmpty());
}

void TestCreation::domainsMustBeValid()
{
    const Creation creation = created(
        twoServers(), {user("anne@global.virt"), user("bob@localhost"), user("zoe@café.example")});
    for (const DomainEntry& entry : creation.domains)
        QVERIFY(isBlocked(entry.problems));
    QCOMPARE(problems(findDomain(creation, text("global.virt"))->problems),
             QStringList(text("!creation.domain-reserved")));
    QCOMPARE(findDomain(creation, text("global.virt"))->state, EntryState::Conflict);
}

void TestCreation::quotaHoldsLiveMailAndArchives()
{
    Mailbox anne = user("anne@a.example", 2);
    anne.archive = cited(ByteSize(1'000'000'000));
    anne.quota = cited(2_GiB);
    Mailbox byHand = anne;
    byHand.address = text("bob@a.example");
    byHand.quota->from = {};
    Mailbox unlimited = anne;
    unlimited.address = text("carl@a.example");
    unlimited.quota = cited(ByteSize());
    Mailbox there = anne;
    there.address = text("dora@a.example");
    Plan plan = twoServers();
    plan.servers[0].facts.mailboxes = {existing("dora@a.example")};
    plan.servers[0].facts.mailboxes[0].quota = fact(3_GiB);
    const Creation creation = created(plan, {anne, byHand, unlimited, there});
    // 3 GB and a tenth, up to the next MiB: 3,148 MiB
    QCOMPARE(creation.mailboxes.at(0).quota, 3148_MiB);
    QCOMPARE(problems(creation.mailboxes.at(0).problems),
             QStringList(text("creation.quota-raised")));
    QCOMPARE(creation.mailboxes.at(1).quota, 2_GiB);
    QCOMPARE(problems(creation.mailboxes.at(1).problems),
             QStringList(text("!creation.quota-below-volume")));
    QCOMPARE(creation.mailboxes.at(2).quota, ByteSize());
    QVERIFY(creation.mailboxes.at(2).problems.isEmpty());
    QCOMPARE(problems(creation.mailboxes.at(3).problems),
             QStringList(text("!creation.target-quota")));
    plan.assumptions = {{text("creation.quotaMargin"), 0, {}, {}, {}}};
    // 3 GB alone, up to the next MiB
    QCOMPARE(created(plan, {anne}).mailboxes.first().quota, 2862_MiB);
}

// The policy: quotas that are too small stay and are said, and who brings none gets one that holds
// its mail at least; who was unlimited stays so.
void TestCreation::quotasFollowThePolicy()
{
    Mailbox small = user("anne@a.example", 2);
    small.quota = cited(1_GiB);
    Mailbox none = user("bob@a.example", 2);
    none.quota.reset();
    Mailbox little = none;
    little.address = text("carl@a.example");
    little.volume = cited(ByteSize(1));
    Mailbox unlimited = none;
    unlimited.address = text("dora@a.example");
    unlimited.quota = cited(ByteSize());
    Plan plan = twoServers();
    plan.assumptions = {{text("creation.quotaRaise"), 0, {}, {}, {}},
                        {text("creation.quotaDefault"), (1_GiB).bytes(), {}, {}, {}}};
    const Creation creation = created(plan, {small, none, little, unlimited});
    QCOMPARE(creation.mailboxes.at(0).quota, 1_GiB);
    QCOMPARE(problems(creation.mailboxes.at(0).problems),
             QStringList(text("!creation.quota-kept")));
    // 2 GB and a tenth, up to the next MiB
    QCOMPARE(creation.mailboxes.at(1).quota, 2099_MiB);
    QCOMPARE(creation.mailboxes.at(2).quota, 1_GiB);
    QVERIFY(creation.mailboxes.at(2).problems.isEmpty());
    QCOMPARE(creation.mailboxes.at(3).quota, ByteSize());
}

void TestCreation::suspendedAccountsAreToldApart()
{
    Mailbox anne = user("anne@a.example");
    anne.suspended = cited(true);
    Plan plan = twoServers();
    plan.servers[0].facts.mailboxes = {existing("bob@a.example")};
    plan.servers[0].facts.mailboxes[0].suspended = fact(true);
    const Creation creation = created(plan, {anne, user("bob@a.example")});
    QCOMPARE(problems(creation.mailboxes.at(0).problems), QStringList(text("creation.suspended")));
    QCOMPARE(problems(creation.mailboxes.at(1).problems),
             QStringList(text("!creation.suspended-on-target")));
}

void TestCreation::namesAreProposedWithANote()
{
    Mailbox derived = user("a@a.example", 1, "");
    derived.name = cited(text("DUPONT Marie"));
    Mailbox guessed = user("b@a.example", 1, "");
    guessed.name = cited(text("Marie Dupont"));
    Plan plan = twoServers();
    plan.servers[0].facts.mailboxes = {existing("d@a.example")};
    const Creation creation =
        created(plan, {derived, guessed, user("c@a.example", 1, ""), user("d@a.example", 1, "")});
    QCOMPARE(creation.mailboxes.at(0).lastName, text("DUPONT"));
    QCOMPARE(creation.mailboxes.at(0).firstName, text("Marie"));
    QCOMPARE(problems(creation.mailboxes.at(0).problems),
             QStringList(text("creation.last-name-derived")));
    QCOMPARE(problems(creation.mailboxes.at(1).problems),
             QStringList(text("creation.last-name-guessed")));
    QCOMPARE(problems(creation.mailboxes.at(2).problems),
             QStringList(text("!creation.last-name-missing")));
    QVERIFY(creation.mailboxes.at(3).problems.isEmpty()); // it is there and has one
}

void TestCreation::serversByHandAndByVolume()
{
    Mailbox byHand = user("c@a.example", 1);
    byHand.server = cited(text("bm1"), 0);
    Mailbox nowhere = user("d@a.example", 0);
    nowhere.server = cited(text("bm9"), 0);
    const Creation creation =
        created(twoServers(), {user("a@a.example", 5), user("b@a.example", 3), byHand, nowhere});
    // bm1 holds 1 by hand: 5 → bm2; 3 → bm1 (4); 0 → bm1
    QCOMPARE(creation.mailboxes.at(0).server, text("bm2"));
    QCOMPARE(creation.mailboxes.at(1).server, text("bm1"));
    QCOMPARE(creation.mailboxes.at(2).server, text("bm1"));
    QVERIFY(creation.mailboxes.at(2).placedByHand);
    QCOMPARE(problems(creation.mailboxes.at(3).problems),
             QStringList(text("!creation.server-unknown")));
    QCOMPARE(creation.placements.size(), 2);
    QCOMPARE(creation.placements.at(0).mailboxes, 3);
    QCOMPARE(creation.placements.at(0).volume, 4_GB);
    QCOMPARE(creation.placements.at(1).volume, 5_GB);
    QCOMPARE(creation.placements.at(0).present, std::optional(ByteSize()));

    Plan unread = twoServers();
    unread.servers[0].survey.outcome = SurveyOutcome::Failed;
    const Creation unknown = created(unread, {user("a@a.example", 5)});
    QVERIFY(!unknown.placements.at(0).present && unknown.placements.at(1).present);
}

void TestCreation::whoFillsIsOfTheDomainAndRatherOfTheWave()
{
    Mailbox desk = user("desk@a.example", 1, "");
    desk.kind = cited(MailboxKind::Shared);
    desk.wave = cited(text("2"));
    Mailbox early = user("anne@a.example");
    early.wave = cited(text("1"));
    Mailbox along = user("zoe@a.example");
    along.wave = cited(text("2"));
    Plan plan = twoServers();
    for (const char* delegate : {"kim@b.example", "anne@a.example", "zoe@a.example"})
        plan.inventory.delegations.append(
            {desk.address, text(delegate), DelegationRight::FullAccess, {}, {}});
    const auto filler = [&](const QList<Mailbox>& users) {
        const Creation creation = created(plan, users + QList<Mailbox>{desk});
        for (const MailboxEntry& entry : creation.mailboxes)
            if (entry.login == QLatin1String("desk"))
                return entry.filledAs;
        return QString();
    };
    QCOMPARE(filler({user("kim@b.example"), early, along}), text("zoe@a.example"));
    QCOMPARE(filler({user("kim@b.example"), early}), text("anne@a.example"));
    QVERIFY(filler({user("kim@b.example")}).isEmpty());
}

void TestCreation::sharedMailboxesAreFilledByAMember()
{
    Mailbox desk = user("desk@a.example", 1, "");
    desk.kind = cited(MailboxKind::Shared);
    Mailbox gone = user("anne@a.example");
    gone.suspended = cited(true);
    Plan plan = twoServers();
    plan.inventory.delegations = {
        {desk.address, gone.address, DelegationRight::FullAccess, {}, {}},
        {desk.address, text("bob@a.example"), DelegationRight::SendAs, {}, {}},
        {desk.address, text("zoe@a.example"), DelegationRight::FullAccess, {}, {}}};
    Creation creation = created(plan, {desk, gone, user("bob@a.example"), user("zoe@a.example")});
    QCOMPARE(creation.mailboxes.at(2).filledAs, text("zoe@a.example"));
    QCOMPARE(creation.mailboxes.at(1).filledAs, text("bob@a.example"));
    plan.inventory.delegations.clear();
    creation = created(plan, {desk});
    QVERIFY(creation.mailboxes.first().filledAs.isEmpty());
    QCOMPARE(problems(creation.mailboxes.first().problems),
             QStringList(text("creation.no-filler")));
}

void TestCreation::whatDoesNotMoveIsNotThere()
{
    Mailbox behind = user("anne@a.example");
    behind.leftBehind = text("left");
    Mailbox kept = user("bob@a.example");
    kept.system = cited(MailSystem::BlueMind);
    Plan plan = twoServers();
    SourceProfile bluemind;
    bluemind.system = MailSystem::BlueMind;
    bluemind.hosting = Hosting::Kept;
    plan.inventory.profiles.prepend(bluemind);
    const Creation creation = created(plan, {behind, kept, user("zoe@a.example")});
    QCOMPARE(creation.mailboxes.size(), 1);
    QCOMPARE(creation.mailboxes.first().row, 2);
}

void TestCreation::jsonByHand()
{
    Plan plan = twoServers();
    plan.inventory.mailboxes = MailboxTable({user("anne@a.example", 2)});
    const QJsonObject body = creationBody(plan, planCreation(plan, chooseMethods(plan)),
                                          [](const Message& message) { return message.id; });
    const QJsonObject expected{
        {text("domains"),
         QJsonArray{QJsonObject{{text("name"), text("a.example")},
                                {text("aliases"), QJsonArray{text("old.example")}},
                                {text("state"), text("exists")},
                                {text("servers"), QJsonArray{text("bm1"), text("bm2")}},
                                {text("mailboxes"), 1},
                                {text("volumeBytes"), 2'000'000'000LL},
                                {text("problems"), QJsonArray{}}}}},
        {text("mailboxes"), QJsonArray{QJsonObject{{text("address"), text("anne@a.example")},
                                                   {text("login"), text("anne")},
                                                   {text("domain"), text("a.example")},
                                                   {text("lastName"), text("Nom")},
                                                   {text("firstName"), QJsonValue()},
                                                   {text("state"), text("missing")},
                                                   {text("server"), text("bm1")},
                                                   {text("placedByHand"), false},
                                                   {text("quotaBytes"), 0},
                                                   {text("filledAs"), text("anne@a.example")},
                                                   {text("problems"), QJsonArray{}}}}},
        {text("placements"), QJsonArray{QJsonObject{{text("server"), text("bm1")},
                                                    {text("mailboxes"), 1},
                                                    {text("volumeBytes"), 2'000'000'000LL},
                                                    {text("presentBytes"), 0}},
                                        QJsonObject{{text("server"), text("bm2")},
                                                    {text("mailboxes"), 0},
                                                    {text("volumeBytes"), 0},
                                                    {text("presentBytes"), 0}}}}};
    QCOMPARE(body, expected);
}

QTEST_GUILESS_MAIN(TestCreation)
#include "tst_creation.moc"
