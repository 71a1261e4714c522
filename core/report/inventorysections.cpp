// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/outliers.h"
#include "core/report/cells.h"
#include "core/report/reportbuilder.h"
#include "core/report/sections.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace jalon::report {

namespace {

constexpr std::size_t mostDomains = 30;
constexpr qsizetype mostOutliers = 50;

struct Sum {
    qint64 mailboxes = 0;
    ByteSize live;
    ByteSize archives;
    qint64 messages = 0;
    qint64 unknownVolumes = 0;
    qint64 unknownMessages = 0;
    bool hasArchive = false;
};

void add(Sum& sum, const Mailbox& mailbox)
{
    ++sum.mailboxes;
    sum.live += mailbox.volume ? mailbox.volume->value : ByteSize();
    sum.archives += mailbox.archive ? mailbox.archive->value : ByteSize();
    sum.messages += mailbox.messages ? mailbox.messages->value : 0;
    sum.unknownVolumes += !mailbox.volume;
    sum.unknownMessages += !mailbox.messages;
    sum.hasArchive |= mailbox.archive.has_value();
}

void add(Sum& sum, const Sum& other)
{
    sum.mailboxes += other.mailboxes;
    sum.live += other.live;
    sum.archives += other.archives;
    sum.messages += other.messages;
    sum.unknownVolumes += other.unknownVolumes;
    sum.unknownMessages += other.unknownMessages;
    sum.hasArchive |= other.hasArchive;
}

/// A figure of which some mailboxes tell nothing is no less than it says.
ReportText messagesOf(const Sum& sum)
{
    if (sum.unknownMessages == sum.mailboxes)
        return unknown();
    return sum.unknownMessages > 0 ? words("report.at-least", {sum.messages}) : value(sum.messages);
}

QList<ReportText> cells(const ReportText& name, const Sum& sum)
{
    return {name,
            value(sum.mailboxes),
            sum.unknownVolumes < sum.mailboxes ? value(sum.live) : unknown(),
            sum.hasArchive ? value(sum.archives) : none(),
            messagesOf(sum),
            sum.unknownVolumes > 0 ? value(sum.unknownVolumes) : none()};
}

ReportTable sumTable(const char* caption, const char* name)
{
    ReportTable table;
    table.caption = message(caption);
    table.columns = {column(name, 9),
                     column("report.count", 3, true),
                     column("report.volume", 4, true),
                     column("report.archives", 4, true),
                     column("report.messages", 4, true),
                     column("report.unknown-volumes", 4, true)};
    return table;
}

/// One row a key, in the order of the keys.
template <class Key, class KeyOf, class NameOf>
ReportTable grouped(const Material& material, const char* caption, const char* name, KeyOf keyOf,
                    NameOf nameOf)
{
    std::map<Key, Sum> sums;
    qsizetype row = 0;
    for (const Mailbox& mailbox : material.plan.inventory.mailboxes)
        add(sums[keyOf(mailbox, material.choices.at(row++))], mailbox);
    ReportTable table = sumTable(caption, name);
    for (const auto& [key, sum] : sums)
        table.rows.append(cells(nameOf(key), sum));
    return table;
}

ReportTable systemTable(const Material& material)
{
    return grouped<int>(
        material, "report.by-system", "report.old-system",
        [](const Mailbox& mailbox, const MethodChoice&) {
            return mailbox.system ? int(mailbox.system->value) : -1;
        },
        [](int key) { return key < 0 ? unknown() : ReportText{wordOf(MailSystem(key))}; });
}

ReportTable kindTable(const Material& material)
{
    return grouped<int>(
        material, "report.by-kind", "report.kind",
        [](const Mailbox& mailbox, const MethodChoice&) {
            return mailbox.kind ? int(mailbox.kind->value) : -1;
        },
        [](int key) { return key < 0 ? unknown() : ReportText{wordOf(MailboxKind(key))}; });
}

ReportTable methodTable(const Material& material)
{
    return grouped<int>(
        material, "report.by-method", "report.method",
        [](const Mailbox&, const MethodChoice& choice) {
            return choice.leftBehind            ? 102
                   : choice.method              ? int(*choice.method)
                   : choice.rule->nothingToFill ? 100
                                                : 101;
        },
        [](int key) {
            return key == 102   ? words("report.left-behind")
                   : key == 101 ? words("report.no-method", {}, Emphasis::Caution)
                   : key == 100 ? words("report.nothing-to-fill")
                                : ReportText{wordOf(Method(key))};
        });
}

ReportTable domainTable(const Material& material)
{
    std::map<QString, Sum> sums;
    for (const Mailbox& mailbox : material.plan.inventory.mailboxes)
        add(sums[domainOf(mailbox.address).toString()], mailbox);
    std::vector<std::pair<QString, Sum>> order(sums.begin(), sums.end());
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return a.second.mailboxes > b.second.mailboxes;
    });
    ReportTable table = sumTable("report.by-domain", "report.domain");
    Sum others;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i < mostDomains)
            table.rows.append(cells(value(order[i].first), order[i].second));
        else
            add(others, order[i].second);
    }
    if (others.mailboxes > 0)
        table.rows.append(
            cells(words("report.others", {qint64(order.size() - mostDomains)}), others));
    return table;
}

template <class T>
ReportText told(const MaybeCited<T>& known)
{
    return known ? value(known->value) : unknown();
}

void addOutliers(const Material& material, ReportSection& section)
{
    const OutlierLimits limits = OutlierLimits::of(material.sizing.assumptions);
    QList<const Mailbox*> found;
    for (const Mailbox& mailbox : material.plan.inventory.mailboxes)
        if (mailbox.leftBehind.isEmpty() && limits.areExceededBy(mailbox))
            found.append(&mailbox);
    const auto held = [](const Mailbox* mailbox) {
        return (mailbox->volume ? mailbox->volume->value : ByteSize()) +
               (mailbox->archive ? mailbox->archive->value : ByteSize());
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const Mailbox* a, const Mailbox* b) { return held(a) > held(b); });
    section.blocks << paragraph(
        words("report.outliers-reading", {limits.volume, limits.messages, limits.folders,
                                          limits.largestFolder, qint64(found.size())}));
    if (found.isEmpty())
        return;
    ReportTable table;
    table.caption = message("report.outliers");
    table.columns = {column("report.mailbox", 9),        column("report.volume", 4, true),
                     column("report.archives", 4, true), column("report.messages", 4, true),
                     column("report.folders", 3, true),  column("report.largest-folder", 4, true)};
    for (const Mailbox* mailbox : found.first(std::min(mostOutliers, found.size())))
        table.rows.append({value(mailbox->address, Emphasis::Strong), told(mailbox->volume),
                           mailbox->archive ? value(mailbox->archive->value) : none(),
                           told(mailbox->messages), told(mailbox->folders),
                           told(mailbox->largestFolder)});
    section.blocks << table;
    if (found.size() > mostOutliers)
        section.blocks << paragraph(
            words("report.and-more", {qint64(found.size() - mostOutliers)}, Emphasis::Muted));
}

void addLinks(const Inventory& inventory, ReportSection& section)
{
    if (!inventory.delegations.isEmpty()) {
        qint64 full = 0;
        QSet<QString> linked;
        for (const Delegation& delegation : inventory.delegations) {
            full += delegation.right == DelegationRight::FullAccess;
            linked.insert(delegation.mailbox);
            linked.insert(delegation.delegate);
        }
        section.blocks << paragraph(
            words("report.delegations",
                  {qint64(inventory.delegations.size()), full, qint64(linked.size())}));
    }
    if (inventory.pstFiles.isEmpty())
        return;
    ByteSize bytes;
    qint64 ownerless = 0;
    for (const PstFile& file : inventory.pstFiles) {
        bytes += file.bytes.value_or(ByteSize());
        ownerless += !file.owner;
    }
    section.blocks << paragraph(
        words("report.pst-files", {qint64(inventory.pstFiles.size()), bytes, ownerless}));
}

ReportTable sourceTable(const Inventory& inventory)
{
    ReportTable table;
    table.caption = message("report.inventory-sources");
    table.columns = {column("report.file", 8), column("report.date", 4),
                     column("report.rows", 3, true), column("report.rows-refused", 3, true)};
    for (const InventorySource& source : inventory.sources)
        table.rows.append({value(source.file), value(source.at), value(source.rows),
                           source.rowsRefused > 0 ? value(source.rowsRefused) : none()});
    return table;
}

ReportSection summaryOf(const Material& material)
{
    const Inventory& inventory = material.plan.inventory;
    ReportSection section{QStringLiteral("inventory"), message("report.inventory"), true, 1, {}};
    Sum all;
    qint64 behind = 0;
    for (const Mailbox& mailbox : inventory.mailboxes) {
        add(all, mailbox);
        behind += !mailbox.leftBehind.isEmpty();
    }
    section.blocks << paragraph(
        words("report.inventory-reading", {all.mailboxes, all.mailboxes - behind, behind, all.live,
                                           all.archives, all.unknownVolumes}));
    section.blocks << systemTable(material) << methodTable(material) << kindTable(material)
                   << domainTable(material);
    const ChartSpec chart = distributionChart(material.plan, material.sizing.assumptions);
    if (!chart.bars.isEmpty())
        section.blocks << ReportFigure{chart} << paragraph({chart.summary});
    addOutliers(material, section);
    addLinks(inventory, section);
    if (!inventory.sources.isEmpty())
        section.blocks << sourceTable(inventory);
    return section;
}

} // namespace

QList<ReportSection> inventorySections(const Material& material)
{
    if (material.plan.inventory.mailboxes.isEmpty())
        return {};
    return {summaryOf(material), methodSection(material), creationSection(material)};
}

} // namespace jalon::report
