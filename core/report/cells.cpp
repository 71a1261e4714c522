// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cells.h"

#include "core/plan/enums.h"
#include "core/report/wordlists.h"

#include <algorithm>

namespace jalon::report {

Message message(const char* id, QList<Argument> arguments)
{
    return {QString::fromLatin1(id), std::move(arguments)};
}

ReportText words(const char* id, QList<Argument> arguments, Emphasis emphasis)
{
    return {message(id, std::move(arguments)), emphasis};
}

ReportText value(Argument argument, Emphasis emphasis)
{
    return {std::move(argument), emphasis};
}

ReportText formula(const QString& text, Emphasis emphasis)
{
    return {Formula{text}, emphasis};
}

ReportText unknown()
{
    return words("report.unknown", {}, Emphasis::Muted);
}

ReportText none()
{
    return words("report.none", {}, Emphasis::Muted);
}

ReportText exact(ByteSize size)
{
    return words("report.exact-bytes", {size.bytes()});
}

ReportText range(const SizeRange& range, Emphasis emphasis)
{
    if (range.low == range.high)
        return value(range.high, emphasis);
    return words("report.range", {range.low, range.high}, emphasis);
}

ReportText figure(const FilesystemSizing& filesystem, const SizeRange& range)
{
    if (!filesystem.isLowerBound())
        return report::range(range);
    if (range.low == range.high)
        return figure(filesystem, range.high);
    return words("report.at-least-range", {range.low, range.high});
}

ReportText figure(const FilesystemSizing& filesystem, ByteSize size, Emphasis emphasis)
{
    return filesystem.isLowerBound() ? words("report.at-least", {size}, emphasis)
                                     : value(size, emphasis);
}

constexpr qsizetype longestCommand = 240;

bool isLongCommand(const QString& command)
{
    return command.size() > longestCommand;
}

ReportText commandOf(const Plan& plan, const QString& command)
{
    if (!isLongCommand(command))
        return value(command, Emphasis::Code);
    for (const Server& server : plan.servers)
        for (const Evidence& evidence : server.survey.evidence)
            if (evidence.command == command)
                return probeIn("report.long-command", evidence.probe);
    return value(command.first(longestCommand) + QChar(0x2026), Emphasis::Code);
}

bool isBinary(const QString& excerpt)
{
    const auto isOdd = [](QChar c) {
        const bool isPicture = c >= QChar(0x2401) && c < QChar(0x2420) && c != QChar(0x2409);
        return isPicture || c == QChar::ReplacementCharacter || (c < u' ' && !c.isSpace());
    };
    const auto odd = std::count_if(excerpt.cbegin(), excerpt.cend(), isOdd);
    return odd * 10 > excerpt.size();
}

ReportText output(const QString& excerpt)
{
    if (isBinary(excerpt))
        return words("report.not-text", {}, Emphasis::Muted);
    qsizetype end = excerpt.size();
    while (end > 0 && excerpt.at(end - 1).isSpace())
        --end;
    return value(excerpt.first(end), Emphasis::Code);
}

ReportText known(const std::optional<ByteSize>& size)
{
    return size ? value(*size) : unknown();
}

ReportText marked(Argument argument, const Provenance& provenance)
{
    if (provenance.origin == Origin::Entered)
        return words("report.entered-value", {std::move(argument)});
    if (provenance.origin == Origin::Assumed)
        return words("report.assumed-value", {std::move(argument)});
    if (provenance.estimated)
        return words("report.estimated-value", {std::move(argument)});
    return value(std::move(argument));
}

template <class E>
static Message enumWord(const char* area, E value)
{
    return {QLatin1String(area) + u'.' + enumName(value), {}};
}

ReportText methodText(const MethodChoice& choice)
{
    if (choice.leftBehind)
        return words("report.left-behind", {}, Emphasis::Muted);
    if (choice.method)
        return {wordOf(*choice.method)};
    return choice.rule->nothingToFill ? words("report.nothing-to-fill", {}, Emphasis::Muted)
                                      : words("report.no-method", {}, Emphasis::Caution);
}

ReportText shortMethodText(const MethodChoice& choice)
{
    const bool isMoved = choice.method && !choice.leftBehind;
    return isMoved ? ReportText{enumWord("move-method-short", *choice.method)} : methodText(choice);
}

Message findingTitle(const QString& key)
{
    return {QStringLiteral("finding.%1.title").arg(key), {}};
}

bool isSameInput(const TermInput& a, const TermInput& b)
{
    return a.name == b.name && a.value == b.value && a.assumption == b.assumption &&
           a.provenance == b.provenance;
}

Message wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        return message("verdict.fits");
    case Verdict::Tight:
        return message("verdict.tight");
    case Verdict::Full:
        return message("verdict.full");
    case Verdict::Unknown:
        break;
    }
    return message("verdict.unknown");
}

Message wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return message("severity.info");
    case Severity::Low:
        return message("severity.low");
    case Severity::Medium:
        return message("severity.medium");
    case Severity::High:
        break;
    }
    return message("severity.high");
}

Message wordOf(FindingState state)
{
    switch (state) {
    case FindingState::Holds:
        return message("state.holds");
    case FindingState::Fails:
        return message("state.fails");
    case FindingState::Unknown:
        break;
    }
    return message("state.unknown");
}

Message wordOf(TermKind kind)
{
    switch (kind) {
    case TermKind::Final:
        return message("term.final");
    case TermKind::Growth:
        return message("term.growth");
    case TermKind::Reserve:
        break;
    }
    return message("term.reserve");
}

Message wordOf(AssumptionOrigin origin)
{
    switch (origin) {
    case AssumptionOrigin::Default:
        return message("assumption-origin.default");
    case AssumptionOrigin::Measured:
        return message("assumption-origin.measured");
    case AssumptionOrigin::Entered:
        return message("assumption-origin.entered");
    case AssumptionOrigin::Scenario:
        break;
    }
    return message("assumption-origin.scenario");
}

Message wordOf(Origin origin)
{
    return enumWord("origin", origin);
}
Message wordOf(StoreKind store)
{
    return enumWord("store", store);
}
Message wordOf(ServerRole role)
{
    return enumWord("role", role);
}
Message wordOf(MailboxKind kind)
{
    return enumWord("mailbox-kind", kind);
}
Message wordOf(MailSystem system)
{
    return enumWord("mail-system", system);
}
Message wordOf(Method method)
{
    return enumWord("move-method", method);
}
Message wordOf(EntryState state)
{
    switch (state) {
    case EntryState::Exists:
        return message("entry-state.exists");
    case EntryState::Missing:
        return message("entry-state.missing");
    case EntryState::Conflict:
        return message("entry-state.conflict");
    case EntryState::Unknown:
        break;
    }
    return message("entry-state.unknown");
}
Message wordOf(SourceAccess access)
{
    return enumWord("source-access", access);
}
Message wordOf(SurveyOutcome outcome)
{
    return enumWord("outcome", outcome);
}

Emphasis emphasisOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        return Emphasis::Good;
    case Verdict::Tight:
        return Emphasis::Caution;
    case Verdict::Full:
        return Emphasis::Bad;
    case Verdict::Unknown:
        break;
    }
    return Emphasis::Muted;
}

ReportTable::Column column(const char* titleId, int weight, bool isNumber)
{
    return {message(titleId), weight, isNumber};
}

ReportBlock paragraph(ReportText text)
{
    return ReportParagraph{std::move(text)};
}

} // namespace jalon::report
