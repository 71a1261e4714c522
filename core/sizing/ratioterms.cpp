// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/ratioterms.h"

#include "core/sizing/exact.h"
#include "core/sizing/placement.h"
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

class RatioTerms {
public:
    RatioTerms(const QList<TargetServer>& targets, const IncomingMail& incoming,
               const Assumptions& assumptions, Disks& disks)
        : m_targets(targets)
        , m_incoming(incoming)
        , m_assumptions(assumptions)
        , m_disks(disks)
        , m_mailServers(countMailServers(targets))
    {
    }

    void addRule(const Rule& rule);

private:
    bool isExplained() const { return m_incoming.explained == Explained::Yes; }
    void addMoved(const TargetServer& mail, Need& need, QStringList& operands) const;
    Need needOf(const Rule& rule, const TargetServer& mail) const;
    void place(const Rule& rule, const TargetServer& holder,
               const QList<std::pair<Need, qsizetype>>& needs);
    void explain(const Rule& rule, const QList<std::pair<Need, qsizetype>>& needs,
                 SizeTerm& term) const;

    const QList<TargetServer>& m_targets;
    const IncomingMail& m_incoming;
    const Assumptions& m_assumptions;
    Disks& m_disks;
    const qsizetype m_mailServers;
};

void RatioTerms::addMoved(const TargetServer& mail, Need& need, QStringList& operands) const
{
    if (m_incoming.isNone())
        return;
    const MovedIn moved = movedTo(mail, m_incoming, m_mailServers);
    need.base = {need.base.low + moved.amount.low, need.base.high + moved.amount.high};
    if (isExplained()) {
        operands += expandedText(moved);
        need.inputs += moved.inputs;
    }
    if (!m_incoming.isKnown())
        need.missing = m_incoming.missing;
}

Need RatioTerms::needOf(const Rule& rule, const TargetServer& mail) const
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
    need.base.low = need.base.high;
    addMoved(mail, need, operands);
    if (mail.generation == Generation::Unknown)
        need.missing = QStringLiteral("version");
    if (isExplained())
        need.text = operands.isEmpty() ? QStringLiteral("0") : operands.join(QStringLiteral(" + "));
    return need;
}

void RatioTerms::addRule(const Rule& rule)
{
    QHash<const TargetServer*, QList<std::pair<Need, qsizetype>>> needs;
    for (const TargetServer& mail : m_targets) {
        if (!isFilled(mail))
            continue;
        const Need need = needOf(rule, mail);
        const auto shared = holdersOf(rule.store, mail, m_targets);
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

void RatioTerms::place(const Rule& rule, const TargetServer& holder,
                       const QList<std::pair<Need, qsizetype>>& needs)
{
    SizeTerm term;
    term.store = rule.store;
    term.kind = rule.kind;
    term.rule = QString::fromLatin1(rule.id);
    SizeRange base;
    for (const auto& [need, holders] : needs) {
        base.low += exact::share(need.base.low, 1, holders);
        base.high += exact::share(need.base.high, 1, holders);
        if (!need.missing.isEmpty())
            term.missing = need.missing;
    }
    const Ratio low = m_assumptions.ratio(rule.low);
    const Ratio high = m_assumptions.ratio(rule.high);
    term.amount = {base.low.scaledUp(std::min(low, high)), base.high.scaledUp(std::max(low, high))};
    if (isExplained())
        explain(rule, needs, term);
    placeTerm(*holder.server, term, holder.generation == Generation::Version35, m_disks);
}

void RatioTerms::explain(const Rule& rule, const QList<std::pair<Need, qsizetype>>& needs,
                         SizeTerm& term) const
{
    QStringList texts;
    for (qsizetype i = 0; i < needs.size(); ++i) {
        const auto& [need, holders] = needs.at(i);
        texts.append(termtext::quotient(need.text, holders));
        termtext::addInputs(term.inputs, need.inputs, needs.size() > 1 ? i + 1 : 0);
    }
    const Ratio low = m_assumptions.ratio(rule.low);
    const Ratio high = m_assumptions.ratio(rule.high);
    if (low == high && qstrcmp(rule.low, rule.high) == 0) {
        term.inputs.append(inputOf(QStringLiteral("ratio"), rule.low, m_assumptions));
    } else {
        term.inputs.append(inputOf(QStringLiteral("ratio.low"), rule.low, m_assumptions));
        term.inputs.append(inputOf(QStringLiteral("ratio.high"), rule.high, m_assumptions));
    }
    term.formula = termtext::product(std::min(low, high), std::max(low, high), texts);
}

} // namespace

void addRatioTerms(const QList<TargetServer>& targets, const IncomingMail& incoming,
                   const Assumptions& assumptions, Disks& disks)
{
    RatioTerms terms(targets, incoming, assumptions, disks);
    for (const Rule& rule : {replicationRule, searchRule, databaseRule})
        terms.addRule(rule);
}

} // namespace jalon
