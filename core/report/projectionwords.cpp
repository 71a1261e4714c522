// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/projectionwords.h"

#include "core/plan/enums.h"
#include "core/projection/flows.h"
#include "core/report/cells.h"
#include "core/sizing/exact.h"

#include <algorithm>

namespace jalon::report {

Message wordOf(Flow flow)
{
    return {QStringLiteral("flow.") + projection::flowRule(flow), {}};
}

Message formulaOf(Flow flow)
{
    switch (flow) {
    case Flow::Fill:
    case Flow::Replication:
    case Flow::Search:
    case Flow::DatabaseGrowth:
    case Flow::DatabaseCopy:
        return {};
    case Flow::Reintegration:
    case Flow::Growth:
    case Flow::ArchivedIn:
    case Flow::Logs:
    case Flow::Backups:
    case Flow::MovedHere:
    case Flow::ArchivedOut:
    case Flow::PackedRemoved:
    case Flow::StubsRemoved:
    case Flow::MovedAway:
        break;
    }
    return {QStringLiteral("flow-formula.") + projection::flowRule(flow), {}};
}

QString starsOf(const Confidence& confidence)
{
    constexpr int most = 5;
    const int stars = std::clamp(confidence.stars, 0, most);
    return QString(stars, QChar(0x2605)) + QString(most - stars, QChar(0x2606));
}

std::optional<Flow> heaviestFlow(const FilesystemProjection& filesystem)
{
    const FlowAmount* heaviest = nullptr;
    for (const FlowAmount& flow : filesystem.atPeak)
        if (!takesAway(flow.flow) && flow.amount.high > ByteSize() &&
            (!heaviest || flow.amount.high > heaviest->amount.high))
            heaviest = &flow;
    return heaviest ? std::optional(heaviest->flow) : std::nullopt;
}

Message sentenceOf(const Remedy& remedy)
{
    const qint64 changed = remedy.changes.isEmpty() ? 0 : remedy.changes.first().value;
    switch (remedy.kind) {
    case RemedyKind::ArchiveBatches:
        return message("remedy.archive-batches", {changed, remedy.peak.high});
    case RemedyKind::ArchivePolicy:
        return message("remedy.archive-policy", {changed, remedy.peak.high});
    case RemedyKind::LaterWaves:
        return message("remedy.later-waves", {changed, remedy.peak.high});
    case RemedyKind::SlowerFilling:
        return message("remedy.slower-filling", {ByteSize(changed), remedy.peak.high});
    case RemedyKind::MoveStore:
        // One sentence a store: its name is a word of the reader's language, no argument.
        return {QStringLiteral("remedy.move.") + enumName(remedy.relocation->store),
                {remedy.relocation->mount, remedy.peak.high}};
    case RemedyKind::MoreCapacity:
        break;
    }
    return message("remedy.more-capacity", {remedy.capacity});
}

Message nameOf(const QString& key)
{
    return {QStringLiteral("assumption.") + key, {}};
}

Message wordOfSwitch(qint64 value)
{
    return message(value > 0 ? "unit.yes" : "unit.no");
}

ReportText assumptionOrigin(const AssumptionInForce& inForce)
{
    if (inForce.assumption->isUncertain && inForce.origin == AssumptionOrigin::Default)
        return words("report.uncertain", {}, Emphasis::Caution);
    return {wordOf(inForce.origin)};
}

ReportText assumptionSource(const AssumptionInForce& inForce)
{
    return value(inForce.reason.isEmpty() ? QString::fromUtf8(inForce.assumption->source)
                                          : inForce.reason);
}

ReportText rangeOf(const Assumption& assumption)
{
    if (assumption.unit == AssumptionUnit::Switch)
        return words("unit.yes-or-no");
    const Argument least = argumentOf(assumption.unit, assumption.minimum);
    if (!assumption.hasMaximum())
        return words("report.range-from", {least});
    return words("report.range", {least, argumentOf(assumption.unit, assumption.maximum)});
}

ReportText inUnit(AssumptionUnit unit, qint64 number, Emphasis emphasis)
{
    if (unit == AssumptionUnit::Days)
        return words("unit.days", {number}, emphasis);
    if (unit == AssumptionUnit::Switch)
        return {wordOfSwitch(number), emphasis};
    return value(argumentOf(unit, number), emphasis);
}

ReportText dayText(const Projection& projection, int day)
{
    return projection.today.isValid() ? value(projection.dateOf(day).startOfDay(Qt::UTC))
                                      : words("report.day-number", {qint64(day)});
}

QList<qsizetype> fullestFirst(const Sizing& sizing)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < sizing.filesystems.size(); ++i)
        order.append(i);
    const auto isKnown = [](const FilesystemSizing& filesystem) {
        return filesystem.verdict != Verdict::Unknown && filesystem.usable &&
               *filesystem.usable > ByteSize();
    };
    std::ranges::stable_sort(order, [&](qsizetype i, qsizetype j) {
        const FilesystemSizing& a = sizing.filesystems.at(i);
        const FilesystemSizing& b = sizing.filesystems.at(j);
        if (!isKnown(a) || !isKnown(b))
            return isKnown(a) && !isKnown(b);
        if ((a.verdict == Verdict::Full) != (b.verdict == Verdict::Full))
            return a.verdict == Verdict::Full;
        // a ÷ b > c ÷ d, without a division.
        return exact::Wide(a.peak.high.bytes()) * b.usable->bytes() >
               exact::Wide(b.peak.high.bytes()) * a.usable->bytes();
    });
    return order;
}

qsizetype fullestOf(const Sizing& sizing, const QString& server)
{
    for (const qsizetype i : fullestFirst(sizing)) {
        const FilesystemSizing& filesystem = sizing.filesystems.at(i);
        if (filesystem.server == server && filesystem.verdict != Verdict::Unknown &&
            !filesystem.stores.isEmpty())
            return i;
    }
    return -1;
}

} // namespace jalon::report
