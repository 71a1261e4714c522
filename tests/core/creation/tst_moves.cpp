// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/moves.h"
#include "core/outcome/outcome.h"
#include "tests/core/sizing/sizings.h"

#include <QTest>

using namespace jalon;
using namespace jalon::facts;

namespace {

Mailbox mailbox(const char* address, qint64 volume, qint64 archive = 0)
{
    Mailbox made;
    made.address = text(address);
    made.system = Cited<MailSystem>{MailSystem::Exchange, {1, 2}};
    if (volume >= 0)
        made.volume = Cited<ByteSize>{ByteSize(volume), {1, 2}};
    if (archive > 0)
        made.archive = Cited<ByteSize>{ByteSize(archive), {1, 2}};
    return made;
}

/// Two mail servers of version 4 on a disk each, and an Exchange to be moved in.
Plan filledFromExchange(const QList<Mailbox>& mailboxes)
{
    Plan plan;
    for (const char* name : {"one", "two"}) {
        Server server = healthy().servers.first();
        server.name = text(name);
        plan.servers.append(server);
    }
    InventorySource source;
    source.file = text("mailboxes.csv");
    plan.inventory.sources.append(source);
    plan.inventory.mailboxes = MailboxTable(mailboxes);
    SourceProfile exchange;
    exchange.system = MailSystem::Exchange;
    exchange.access = SourceAccess::Administrator;
    plan.inventory.profiles = {exchange};
    return plan;
}

Outcome outcomeOf(const Plan& plan, const QList<AssumptionValue>& overrides = {})
{
    return computeOutcome(std::make_shared<const Plan>(plan), {}, overrides);
}

const SizeTerm* fillOf(const Outcome& outcome, const char* server)
{
    for (const FilesystemSizing& filesystem : outcome.sizing->filesystems)
        if (filesystem.server == text(server) && term(filesystem, "mail.fill"))
            return term(filesystem, "mail.fill");
    return nullptr;
}

} // namespace

class TestMoves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachServerTakesWhatIsPlacedOnIt();
    void eachMethodHasAnExpansionOfItsOwn();
    void whatIsLeftBehindWeighsNothing();
    void unknownVolumesMakeTheDiskUnknown();
    void filesOfNobodyAreShared();
    void aLargerSpoolCountsInTheHighFigure();
    void theAssumptionComesBeforeAll();
};

void TestMoves::eachServerTakesWhatIsPlacedOnIt()
{
    // Largest first on the least loaded: 60 + 4 GB of archives on one, 40 GB on two; high × 1.3.
    Plan plan = filledFromExchange(
        {mailbox("a@x.example", 60 * GB, 4 * GB), mailbox("b@x.example", 40 * GB)});
    const Outcome outcome = outcomeOf(plan);
    const SizeTerm* one = fillOf(outcome, "one");
    QVERIFY(one);
    QCOMPARE(one->increase, (SizeRange{ByteSize(64 * GB), ByteSize(83'200'000'000)}));
    QCOMPARE(fillOf(outcome, "two")->increase, (SizeRange{ByteSize(40 * GB), ByteSize(52 * GB)}));
    QCOMPARE(one->formula, QStringLiteral("ceil(expansion × inventory)"));
    QCOMPARE(one->inputs.first().name, QStringLiteral("inventory.imapsync@one"));
    QCOMPARE(one->inputs.first().provenance.source, QStringLiteral("mailboxes.csv"));

    plan.inventory.mailboxes =
        plan.inventory.mailboxes.withEdited(QList<qsizetype>{0}, [](Mailbox& each) {
            each.server = Cited<QString>{text("two"), {}};
        });
    QCOMPARE(fillOf(outcomeOf(plan), "two")->increase.low, ByteSize(64 * GB));
}

void TestMoves::eachMethodHasAnExpansionOfItsOwn()
{
    // 60 GB by imapsync, × 1 to 1.5, and a PST file of 10 GB, × 1.1 to 2.
    Plan plan = filledFromExchange({mailbox("a@x.example", 60 * GB)});
    PstFile file;
    file.path = text("a.pst");
    file.bytes = ByteSize(10 * GB);
    file.owner = Cited<QString>{text("a@x.example"), {}};
    plan.inventory.pstFiles = {file};
    const Outcome outcome = outcomeOf(plan, {given("expansion.imapsyncHigh", 1'500'000),
                                             given("expansion.pstLow", 1'100'000),
                                             given("expansion.pstHigh", 2'000'000)});
    const SizeTerm* one = fillOf(outcome, "one");
    QCOMPARE(one->increase, (SizeRange{ByteSize(71 * GB), ByteSize(110 * GB)}));
    QCOMPARE(one->formula, QStringLiteral("ceil(Σ expansion × inventory)"));
    QStringList names;
    for (const TermInput& input : one->inputs)
        names.append(input.name);
    QCOMPARE(names, QStringList({text("inventory.pst@one"), text("inventory.imapsync@one"),
                                 text("expansion.pst.low"), text("expansion.pst.high"),
                                 text("expansion.imapsync.low"), text("expansion.imapsync.high")}));
}

void TestMoves::whatIsLeftBehindWeighsNothing()
{
    Plan plan =
        filledFromExchange({mailbox("a@x.example", 60 * GB), mailbox("b@x.example", 40 * GB)});
    plan.inventory.mailboxes = plan.inventory.mailboxes.withEdited(
        QList<qsizetype>{0}, [](Mailbox& each) { each.leftBehind = text("left"); });
    const Outcome outcome = outcomeOf(plan);
    QCOMPARE(fillOf(outcome, "one")->increase.low, ByteSize(40 * GB));
    QVERIFY(!fillOf(outcome, "two") || fillOf(outcome, "two")->increase.high == ByteSize());
}

void TestMoves::unknownVolumesMakeTheDiskUnknown()
{
    const Plan plan =
        filledFromExchange({mailbox("a@x.example", 60 * GB), mailbox("b@x.example", -1)});
    const Outcome outcome = outcomeOf(plan);
    for (const FilesystemSizing& filesystem : outcome.sizing->filesystems) {
        QCOMPARE(filesystem.verdict, Verdict::Unknown);
        QCOMPARE(filesystem.why.id, QStringLiteral("sizing.missing.volumes"));
    }
}

void TestMoves::filesOfNobodyAreShared()
{
    Plan plan = filledFromExchange({mailbox("a@x.example", 60 * GB)});
    PstFile owned;
    owned.path = text("a.pst");
    owned.bytes = ByteSize(2 * GB);
    owned.owner = Cited<QString>{text("a@x.example"), {}};
    PstFile stray;
    stray.path = text("b.pst");
    stray.bytes = ByteSize(10 * GB);
    plan.inventory.pstFiles = {owned, stray};
    const Outcome outcome = outcomeOf(plan);
    QCOMPARE(fillOf(outcome, "one")->increase.low, ByteSize(67 * GB));
    QCOMPARE(fillOf(outcome, "two")->increase.low, ByteSize(5 * GB));
}

void TestMoves::aLargerSpoolCountsInTheHighFigure()
{
    Plan plan = filledFromExchange({mailbox("a@x.example", 60 * GB)});
    Server source;
    source.name = text("old");
    source.as = ServerRole::Source;
    source.facts.stores = {store(StoreKind::MailData, text("/"), 100 * GB)};
    plan.servers.append(source);
    const Outcome outcome = outcomeOf(plan);
    // The inventory's 60 GB; the spool's 40 more, 20 a server, in the high figure alone.
    QCOMPARE(fillOf(outcome, "one")->increase, (SizeRange{ByteSize(60 * GB), ByteSize(104 * GB)}));
    QCOMPARE(fillOf(outcome, "two")->increase, (SizeRange{ByteSize(), ByteSize(26 * GB)}));
    QCOMPARE(fillOf(outcome, "one")->formula,
             QStringLiteral("ceil(Σ expansion × (inventory + (moved − inventory) ÷ 2))"));
}

void TestMoves::theAssumptionComesBeforeAll()
{
    const Plan plan = filledFromExchange({mailbox("a@x.example", 60 * GB)});
    const Outcome outcome = outcomeOf(plan, {given("fill.incomingBytes", 10 * GB)});
    QCOMPARE(fillOf(outcome, "one")->increase.low, ByteSize(5 * GB));
    QCOMPARE(fillOf(outcome, "two")->increase.low, ByteSize(5 * GB));
}

QTEST_GUILESS_MAIN(TestMoves)
#include "tst_moves.moc"
