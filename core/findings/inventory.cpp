// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rule.h"
#include "core/plan/mailboxfields.h"

#include <algorithm>

namespace jalon {

namespace {

constexpr qsizetype shownMailboxes = 20;

const QLatin1String duplicates("import.duplicate-addresses");
const QLatin1String allZero("import.all-zero");

/// The line a doubt names: its last argument, where it names one.
qint64 lineOf(const Message& doubt)
{
    if (doubt.arguments.isEmpty() || doubt.id == allZero)
        return 0;
    const qint64* line = std::get_if<qint64>(&doubt.arguments.last());
    return line ? *line : 0;
}

QString placeOf(const QString& file, qint64 line)
{
    return line > 0 ? file + u':' + QString::number(line) : file;
}

FindingEvidence evidenceOf(const InventorySource& source, const Message& doubt)
{
    QStringList words{doubt.id.section(u'.', 1)};
    for (const Argument& argument : doubt.arguments)
        if (const QString* text = std::get_if<QString>(&argument))
            words.append(*text);
    return {source.file, placeOf(source.file, lineOf(doubt)), source.at, words.join(u' ')};
}

template <class Wanted>
void judgeDoubts(const RuleContext& context, Answer& answer, const Wanted& isWanted)
{
    if (context.plan.inventory.sources.isEmpty()) {
        knowNothingImported(context, answer);
        return;
    }
    qint64 count = 0;
    for (const InventorySource& source : context.plan.inventory.sources) {
        QList<FindingEvidence> evidence;
        for (const Message& doubt : source.doubts)
            if (isWanted(doubt))
                evidence.append(evidenceOf(source, doubt));
        count += evidence.size();
        if (evidence.isEmpty())
            answer.holds();
        else
            answer.fails(source.file, evidence);
    }
    answer.arguments = {count};
}

void judgeSourceDoubts(const RuleContext& context, Answer& answer)
{
    judgeDoubts(context, answer, [](const Message& doubt) { return doubt.id != duplicates; });
}

void judgeDuplicates(const RuleContext& context, Answer& answer)
{
    judgeDoubts(context, answer, [](const Message& doubt) { return doubt.id == duplicates; });
}

// A group holds no mail of its own, and what stays behind takes no room.
bool needsVolume(const Mailbox& mailbox)
{
    const bool isGroup = mailbox.kind && mailbox.kind->value == MailboxKind::Group;
    return mailbox.leftBehind.isEmpty() && !isGroup;
}

/// Where the first of its values that cites a source comes from.
Citation toldBy(const Mailbox& mailbox)
{
    for (const MailboxField& field : mailboxFields())
        if (const auto value = fieldValue(mailbox, field); value && value->from.source > 0)
            return value->from;
    return {};
}

void judgeVolumes(const RuleContext& context, Answer& answer)
{
    const Inventory& inventory = context.plan.inventory;
    if (inventory.mailboxes.isEmpty()) {
        knowNothingImported(context, answer);
        return;
    }
    QStringList domains;
    QList<FindingEvidence> evidence;
    qint64 missing = 0;
    qint64 all = 0;
    for (const Mailbox& mailbox : inventory.mailboxes) {
        if (!needsVolume(mailbox))
            continue;
        ++all;
        if (mailbox.volume)
            continue;
        ++missing;
        const QString domain = domainOf(mailbox.address).toString();
        if (!domains.contains(domain) && domains.size() < shownMailboxes)
            domains.append(domain);
        if (missing > shownMailboxes)
            continue;
        const Citation from = toldBy(mailbox);
        const bool isCited = from.source > 0 && from.source <= quint32(inventory.sources.size());
        if (!isCited)
            continue;
        const InventorySource& source = inventory.sources[from.source - 1];
        evidence.append({source.file, placeOf(source.file, from.line), source.at, mailbox.address});
    }
    answer.holds();
    for (const QString& domain : std::as_const(domains))
        answer.fails(domain, std::exchange(evidence, {}));
    answer.arguments = {missing, all};
}

} // namespace

void knowNothingImported(const RuleContext& context, Answer& answer)
{
    for (const Server& server : context.plan.servers)
        if (server.as == ServerRole::Source)
            answer.unknown(server.name);
    if (!context.plan.servers.isEmpty())
        answer.holds();
}

std::span<const Rule> inventoryRules()
{
    static const Rule rules[] = {
        {"inventory.source-doubts", Severity::Medium, false, "Jalon: FastTrack issue 90", "",
         judgeSourceDoubts},
        {"inventory.volumes-missing", Severity::Medium, false, "Jalon", "", judgeVolumes},
        {"inventory.duplicate-addresses", Severity::Medium, false, "Jalon", "", judgeDuplicates},
    };
    return rules;
}

} // namespace jalon
