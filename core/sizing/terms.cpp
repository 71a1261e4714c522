// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/terms.h"

#include "core/sizing/exact.h"
#include "core/sizing/placement.h"
#include "core/sizing/ratioterms.h"
#include "core/sizing/termtext.h"

#include <algorithm>

namespace jalon {

QList<TargetServer> targetsOf(const Plan& plan, const Assumptions& assumptions)
{
    QList<TargetServer> targets;
    for (const Server& server : plan.servers) {
        if (server.as != ServerRole::Target)
            continue;
        TargetServer target{&server, generationOf(plan, server), {}, isMailServer(server)};
        if (target.hasMail)
            target.mail = mailVolume(server, target.generation, assumptions);
        targets.append(target);
    }
    return targets;
}

bool isFilled(const TargetServer& target)
{
    return target.hasMail && target.generation != Generation::Version5;
}

QList<const TargetServer*> holdersOf(StoreKind store, const TargetServer& mail,
                                     const QList<TargetServer>& targets)
{
    if (findStore(mail.server->facts, store))
        return {&mail};
    QList<QLatin1String> tags{QLatin1String("bm/core")};
    if (store == StoreKind::Search)
        tags = {QLatin1String("bm/es")};
    else if (store == StoreKind::Database)
        tags = {QLatin1String("bm/pgsql-data"), QLatin1String("bm/pgsql")};
    for (const QLatin1String tag : std::as_const(tags)) {
        QList<const TargetServer*> tagged;
        for (const TargetServer& target : targets)
            if (hasTag(target.server->facts, tag))
                tagged.append(&target);
        if (!tagged.isEmpty())
            return tagged;
    }
    return targets.size() == 1 ? QList{&mail} : QList<const TargetServer*>{};
}

qsizetype countMailServers(const QList<TargetServer>& targets)
{
    return std::ranges::count_if(targets, &TargetServer::hasMail);
}

MovedIn movedTo(const TargetServer& target, const IncomingMail& incoming, qsizetype mailServers)
{
    if (!target.hasMail || incoming.isNone())
        return {};
    const QString& name = target.server->name;
    MovedIn moved;
    moved.expansions = incoming.expansions;
    moved.amount = incoming.placed.value(name);
    moved.amount.low += exact::share(incoming.shared.low, 1, mailServers);
    moved.amount.high += exact::share(incoming.shared.high, 1, mailServers);
    if (incoming.explained == Explained::No)
        return moved;
    if (incoming.placed.contains(name))
        moved.operands.append(QStringLiteral("inventory"));
    if (incoming.shared.high > ByteSize() || moved.operands.isEmpty())
        moved.operands.append(termtext::quotient(incoming.sharedText, mailServers));
    for (const TermInput& input : incoming.inputs)
        if (const qsizetype at = input.name.indexOf(u'@');
            !input.name.startsWith(QLatin1String("inventory")) || at < 0 ||
            QStringView(input.name).mid(at + 1) == name)
            moved.inputs.append(input);
    return moved;
}

QString expandedText(const MovedIn& moved)
{
    const QString sum = moved.operands.join(QStringLiteral(" + "));
    const QString whole = moved.operands.size() > 1 ? u'(' + sum + u')' : sum;
    const QString sign = moved.expansions > 1 ? QStringLiteral("Σ ") : QString();
    return sign + QStringLiteral("expansion × ") + whole;
}

static void addDatabaseCopy(const TargetServer& target, Disks& disks)
{
    const ServerFacts& facts = target.server->facts;
    const Database* bj = findDatabase(facts, QLatin1String("bj"));
    const Store* store = findStore(facts, StoreKind::Database);
    const bool hasDatabase = bj || store || hasTag(facts, QLatin1String("bm/pgsql"));
    if (target.generation != Generation::Version35 || !hasDatabase)
        return;
    SizeTerm term;
    term.store = StoreKind::Database;
    term.rule = QStringLiteral("database.copy");
    term.formula = QStringLiteral("bj");
    const Maybe<ByteSize> size = bj && bj->bytes ? bj->bytes
                                 : store         ? store->bytes
                                                 : Maybe<ByteSize>();
    if (size) {
        term.amount = {size->value, size->value};
        term.inputs.append({QStringLiteral("bj"), size->value, size->provenance, {}});
    } else {
        term.missing = QStringLiteral("database");
    }
    placeTerm(*target.server, term, false, disks);
}

static void addFill(const TargetServer& target, const IncomingMail& incoming, qsizetype mailServers,
                    Disks& disks)
{
    if (!isFilled(target) || incoming.isNone())
        return;
    const MovedIn moved = movedTo(target, incoming, mailServers);
    SizeTerm term;
    term.store = StoreKind::MailData;
    term.rule = QStringLiteral("mail.fill");
    if (incoming.explained == Explained::Yes) {
        term.inputs = moved.inputs;
        term.formula = QStringLiteral("ceil(%1)").arg(expandedText(moved));
    }
    if (!incoming.isKnown()) {
        SizeTerm unknown = term;
        unknown.missing = incoming.missing;
        placeTerm(*target.server, unknown, false, disks);
    }
    term.amount = moved.amount;
    if (incoming.isKnown() || moved.amount.high > ByteSize())
        placeTerm(*target.server, term, false, disks);
}

static void addLogs(const TargetServer& target, const Assumptions& assumptions, Explained explained,
                    Disks& disks)
{
    const ServerFacts& facts = target.server->facts;
    const bool hasLogs = findStore(facts, StoreKind::Logs) || target.hasMail ||
                         hasTag(facts, QLatin1String("bm/core"));
    if (!hasLogs || target.generation == Generation::Version5)
        return;
    SizeTerm term;
    term.store = StoreKind::Logs;
    term.kind = TermKind::Reserve;
    term.rule = QStringLiteral("logs.reserve");
    const ByteSize reserve = assumptions.bytes("logs.reserve");
    term.amount = {reserve, reserve};
    if (explained == Explained::Yes) {
        term.inputs.append(inputOf(QStringLiteral("reserve"), "logs.reserve", assumptions));
        term.formula = QStringLiteral("reserve");
    }
    placeTerm(*target.server, term, false, disks);
}

static void refuseVersion5(const TargetServer& target, Disks& disks)
{
    if (target.generation != Generation::Version5)
        return;
    for (const Store& store : target.server->facts.stores)
        for (const StorePart& part : disks.partsOf(*target.server, store.store))
            disks.filesystems[part.filesystem].why = {QStringLiteral("sizing.missing.version-5"),
                                                      {target.server->name}};
}

SizingBasis basisOf(const Plan& plan, const Moves& moves, const Assumptions& assumptions,
                    Explained explained)
{
    return {targetsOf(plan, assumptions), incomingMail(plan, moves, assumptions, explained),
            Disks(plan)};
}

void addTerms(SizingBasis& basis, const Assumptions& assumptions)
{
    auto& [targets, incoming, disks] = basis;
    addRatioTerms(targets, incoming, assumptions, disks);
    for (const TargetServer& target : targets) {
        addDatabaseCopy(target, disks);
        addFill(target, incoming, countMailServers(targets), disks);
        addLogs(target, assumptions, incoming.explained, disks);
        refuseVersion5(target, disks);
    }
}

} // namespace jalon
