// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creation.h"
#include "core/findings/finding.h"
#include "core/report/reportdocument.h"

namespace jalon::report {

/// A message of the report's catalogue.
Message message(const char* id, QList<Argument> arguments = {});
ReportText words(const char* id, QList<Argument> arguments = {},
                 Emphasis emphasis = Emphasis::Normal);
ReportText value(Argument argument, Emphasis emphasis = Emphasis::Normal);
ReportText formula(const QString& text, Emphasis emphasis = Emphasis::Normal);
/// "unknown", or "–" where nothing is meant.
ReportText unknown();
ReportText none();
/// A volume to the byte, in the reader's grouping.
ReportText exact(ByteSize size);
/// "low to high", or the one value they share.
ReportText range(const SizeRange& range, Emphasis emphasis = Emphasis::Normal);
/// A figure of a filesystem, marked "at least" when more of it is unknown.
ReportText figure(const FilesystemSizing& filesystem, const SizeRange& range);
ReportText figure(const FilesystemSizing& filesystem, ByteSize size,
                  Emphasis emphasis = Emphasis::Normal);

ReportText known(const std::optional<ByteSize>& size);
/// A command as a table can hold it: a whole script is named, and printed at the end.
ReportText commandOf(const Plan& plan, const QString& command);
bool isLongCommand(const QString& command);
/// Bytes that are no text, a compressed listing for one.
bool isBinary(const QString& excerpt);
/// What a server answered, without the blank lines it ends with.
ReportText output(const QString& excerpt);

/// A fact, marked when it was entered, imported or estimated; a missing one is unknown.
template <class T>
ReportText fact(const Maybe<T>& fact);

/// The method of a mailbox, or why it has none.
ReportText methodText(const MethodChoice& choice);
/// The same in a word, for the lists that follow what explains it.
ReportText shortMethodText(const MethodChoice& choice);

/// A finding's name in a few words.
Message findingTitle(const QString& key);
/// The same value of the same source under the same name.
bool isSameInput(const TermInput& a, const TermInput& b);

Message wordOf(Verdict verdict);
Message wordOf(Severity severity);
Message wordOf(FindingState state);
Message wordOf(Origin origin);
Message wordOf(StoreKind store);
Message wordOf(TermKind kind);
Message wordOf(ServerRole role);
Message wordOf(SurveyOutcome outcome);
Message wordOf(AssumptionOrigin origin);
Message wordOf(MailboxKind kind);
Message wordOf(MailSystem system);
Message wordOf(Method method);
Message wordOf(EntryState state);
Message wordOf(SourceAccess access);
Emphasis emphasisOf(Verdict verdict);

ReportTable::Column column(const char* titleId, int weight, bool isNumber = false);
ReportBlock paragraph(ReportText text);

ReportText marked(Argument argument, const Provenance& provenance);

template <class T>
ReportText fact(const Maybe<T>& fact)
{
    return fact ? marked(Argument(fact->value), fact->provenance) : unknown();
}

} // namespace jalon::report
