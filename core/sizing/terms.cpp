// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/terms.h"

#include "core/sizing/exact.h"
#include "core/sizing/termtext.h"

#include <algorithm>

namespace jalon {

namespace {

// What a rule multiplies: a volume, or the reason why there is none.
struct Need {
    SizeRange base;
    QString missing;
    QList<TermInput> inputs;
    QString text;
};

struct Rule {
    StoreKind store;
    TermKind kind;
    const char* id;
    const char* low;
    const char* high;
};

constexpr Rule replicationRule{StoreKind::Replication, TermKind::Final, "replication.final",
                               "replication.ratio", "replication.ratio"};
constexpr Rule searchRule{StoreKind::Search, TermKind::Final, "search.final", "search.lowRatio",
                          "search.highRatio"};
constexpr Rule databaseRule{StoreKind::Database, TermKind::Growth, "database.growth",
                            "database.growthRatio", "database.growthRatio"};

class Builder {
public:
    Builder(const QList<TargetServer>& targets, const IncomingMail& incoming,
            const Assumptions& assumptions, Disks& disks)
        : m_targets(targets)
        , m_incoming(incoming)
        , m_assumptions(assumptions)
        , m_disks(disks)
    {
        for (const TargetServer& target : targets)
            m_mailServers += target.hasMail ? 1 : 0;
    }

    void run()
    {
        for (const Rule& rule : {replicationRule, searchRule, databaseRule})
            addRule(rule);
        for (const TargetServer& target : m_targets) {
            addDatabaseCopy(target);
            addFill(target);
            addLogs(target);
            refuseVersion5(target);
        }
    }

private:
    QList<const TargetServer*> holders(StoreKind store, const TargetServer& mail) const;
    SizeRange moved(const TargetServer& target) const;
    void addMoved(Need& need, QStringList& operands) const;
    Need needOf(const Rule& rule, const TargetServer& mail) const;
    void addRule(const Rule& rule);
    void place(const Rule& rule, const TargetServer& holder,
               const QList<std::pair<Need, qsizetype>>& needs);
    void put(const TargetServer& holder, SizeTerm term, bool isRebuilt);
    void addDatabaseCopy(const TargetServer& target);
    void addFill(const TargetServer& target);
    void addLogs(const TargetServer& target);
    void refuseVersion5(const TargetServer& target);

    const QList<TargetServer>& m_targets;
    const IncomingMail& m_incoming;
    const Assumptions& m_assumptions;
    Disks& m_disks;
    qsizetype m_mailServers = 0;
};

QList<const TargetServer*> Builder::holders(StoreKind store, const TargetServer& mail) const
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
        for (const TargetServer& target : m_targets)
            if (hasTag(target.server->facts, tag))
                tagged.append(&target);
        if (!tagged.isEmpty())
            return tagged;
    }
    return m_targets.size() == 1 ? QList{&mail} : QList<const TargetServer*>{};
}

SizeRange Builder::moved(const TargetServer& target) const
{
    if (!target.hasMail || m_mailServers == 0)
        return {};
    return {exact::share(m_incoming.moved.low, 1, m_mailServers),
            exact::share(m_incoming.moved.high, 1, m_mailServers)};
}

void Builder::addMoved(Need& need, QStringList& operands) const
{
    if (m_incoming.isNone())
        return;
    operands.append(m_mailServers > 1 ? QStringLiteral("moved ÷ %1").arg(m_mailServers)
                                      : QStringLiteral("moved"));
    need.inputs += m_incoming.inputs;
    if (!m_incoming.isKnown)
        need.missing = QStringLiteral("moved");
}

Need Builder::needOf(const Rule& rule, const TargetServer& mail) const
{
    Need need;
    QStringList operands;
    const bool isGrowth = rule.kind == TermKind::Growth;
    const bool countsPresent = !isGrowth || mail.generation != Generation::Version4;
    if (countsPresent) {
        need.inputs += mail.mail.liveInputs;
        operands.append(QStringLiteral("L"));
        need.base.high = mail.mail.live.value_or(ByteSize());
        if (!mail.mail.live)
            need.missing = QStringLiteral("live");
    }
    if (countsPresent && rule.store != StoreKind::Replication) {
        need.inputs += mail.mail.archiveInputs;
        operands.append(QStringLiteral("A"));
        need.base.high += mail.mail.archives.value_or(ByteSize());
        if (!mail.mail.archives && need.missing.isEmpty())
            need.missing = QStringLiteral("archives");
    }
    const SizeRange in = moved(mail);
    need.base = {need.base.high + in.low, need.base.high + in.high};
    addMoved(need, operands);
    if (mail.generation == Generation::Unknown)
        need.missing = QStringLiteral("version");
    need.text = operands.isEmpty() ? QStringLiteral("0") : operands.join(QStringLiteral(" + "));
    return need;
}

void Builder::addRule(const Rule& rule)
{
    QHash<const TargetServer*, QList<std::pair<Need, qsizetype>>> needs;
    for (const TargetServer& mail : m_targets) {
        if (!mail.hasMail || mail.generation == Generation::Version5)
            continue;
        const Need need = needOf(rule, mail);
        const auto shared = holders(rule.store, mail);
        for (const TargetServer* holder : shared)
            needs[holder].append({need, shared.size()});
        if (shared.isEmpty()) {
            FilesystemSizing& nowhere = m_disks.filesystems[m_disks.unplaced(*mail.server)];
            nowhere.why = {QStringLiteral("sizing.missing.role"), {mail.server->name}};
        }
    }
    for (const TargetServer& holder : m_targets)
        if (needs.contains(&holder))
            place(rule, holder, needs.value(&holder));
}

void Builder::place(const Rule& rule, const TargetServer& holder,
                    const QList<std::pair<Need, qsizetype>>& needs)
{
    SizeTerm term;
    term.store = rule.store;
    term.kind = rule.kind;
    term.rule = QString::fromLatin1(rule.id);
    SizeRange base;
    QStringList texts;
    for (const auto& [need, holders] : needs) {
        base.low += exact::share(need.base.low, 1, holders);
        base.high += exact::share(need.base.high, 1, holders);
        texts.append(termtext::quotient(need.text, holders));
        if (!need.missing.isEmpty())
            term.missing = need.missing;
    }
    for (qsizetype i = 0; i < needs.size(); ++i)
        termtext::addInputs(term.inputs, needs.at(i).first.inputs, needs.size() > 1 ? i + 1 : 0);
    const Ratio low = m_assumptions.ratio(rule.low);
    const Ratio high = m_assumptions.ratio(rule.high);
    term.amount = {base.low.scaledUp(std::min(low, high)), base.high.scaledUp(std::max(low, high))};
    if (low == high && qstrcmp(rule.low, rule.high) == 0) {
        term.inputs.append(inputOf(QStringLiteral("ratio"), rule.low, m_assumptions));
    } else {
        term.inputs.append(inputOf(QStringLiteral("ratio.low"), rule.low, m_assumptions));
        term.inputs.append(inputOf(QStringLiteral("ratio.high"), rule.high, m_assumptions));
    }
    term.formula = termtext::product(std::min(low, high), std::max(low, high), texts);
    put(holder, term, holder.generation == Generation::Version35);
}

void Builder::put(const TargetServer& holder, SizeTerm whole, bool isRebuilt)
{
    const QList<StorePart> parts = m_disks.partsOf(*holder.server, whole.store);
    ByteSize total;
    bool isMeasured = true;
    for (const StorePart& part : parts) {
        total += part.bytes.value_or(ByteSize());
        isMeasured = isMeasured && part.bytes;
    }
    const bool byMeasure = isMeasured && total > ByteSize() && parts.size() > 1;
    for (const StorePart& part : parts) {
        SizeTerm term = whole;
        if (parts.size() > 1 && whole.kind != TermKind::Reserve)
            termtext::takePart(term, byMeasure ? part.bytes->bytes() : 1,
                               byMeasure ? total.bytes() : parts.size(), part.provenance);
        if (term.kind == TermKind::Growth)
            term.increase = term.amount;
        if (term.kind == TermKind::Final)
            termtext::subtractPresent(term, part, isRebuilt);
        if (term.amount.high.isSaturated())
            term.missing = QStringLiteral("too-large");
        term.isKnown = term.missing.isEmpty();
        if (!term.isKnown)
            term.amount = term.increase = {};
        m_disks.filesystems[part.filesystem].terms.append(term);
    }
}

void Builder::addDatabaseCopy(const TargetServer& target)
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
    put(target, term, false);
}

void Builder::addFill(const TargetServer& target)
{
    if (!target.hasMail || m_incoming.isNone() || target.generation == Generation::Version5)
        return;
    SizeTerm term;
    term.store = StoreKind::MailData;
    term.rule = QStringLiteral("mail.fill");
    term.amount = moved(target);
    term.inputs = m_incoming.inputs;
    term.formula = termtext::quotient(QStringLiteral("ceil(expansion × moved)"), m_mailServers);
    if (!m_incoming.isKnown)
        term.missing = QStringLiteral("moved");
    put(target, term, false);
}

void Builder::addLogs(const TargetServer& target)
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
    const ByteSize reserve = m_assumptions.bytes("logs.reserve");
    term.amount = {reserve, reserve};
    term.inputs.append(inputOf(QStringLiteral("reserve"), "logs.reserve", m_assumptions));
    term.formula = QStringLiteral("reserve");
    put(target, term, false);
}

void Builder::refuseVersion5(const TargetServer& target)
{
    if (target.generation != Generation::Version5)
        return;
    for (const Store& store : target.server->facts.stores)
        for (const StorePart& part : m_disks.partsOf(*target.server, store.store))
            m_disks.filesystems[part.filesystem].why = {QStringLiteral("sizing.missing.version-5"),
                                                        {target.server->name}};
}

} // namespace

void addTerms(const QList<TargetServer>& targets, const IncomingMail& incoming,
              const Assumptions& assumptions, Disks& disks)
{
    Builder(targets, incoming, assumptions, disks).run();
}

} // namespace jalon
