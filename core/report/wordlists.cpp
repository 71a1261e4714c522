// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/wordlists.h"

#include <algorithm>

namespace jalon::report {

static Word probeWord(const QString& probe)
{
    return {QStringLiteral("probe.") + probe, probe};
}

static Word subjectWord(const Finding& finding, const QString& subject)
{
    const qsizetype colon = subject.indexOf(u':');
    if (finding.words != QLatin1String("probe.") || colon < 0)
        return {finding.words + subject, subject};
    return wordOf(Unread{subject.sliced(colon + 1), {}, {}}, subject.first(colon));
}

static WordList subjectWords(const Finding& finding)
{
    WordList list;
    for (const QString& subject : finding.subjects)
        list.words.append(subjectWord(finding, subject));
    return list;
}

ReportText statementOf(const Finding& finding, Emphasis emphasis)
{
    if (finding.words.isEmpty() || finding.statement.arguments.isEmpty())
        return {finding.statement, emphasis};
    WordList list = subjectWords(finding);
    list.sentence = finding.statement;
    return {list, emphasis};
}

ReportText subjectsOf(const Finding& finding)
{
    if (finding.words.isEmpty())
        return {Argument(finding.subjects.join(QStringLiteral(", ")))};
    return {subjectWords(finding)};
}

ReportText probeText(const QString& probe)
{
    return {WordList{{probeWord(probe)}}};
}

ReportText probeIn(const char* sentence, const QString& probe)
{
    return {WordList{{probeWord(probe)}, false, {QString::fromLatin1(sentence), {probe}}}};
}

/// What a probe calls a part of what it reads; the reason beside it says as much in words.
static bool isPartOfProbe(const QString& detail)
{
    return std::ranges::all_of(
        detail, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_' || c == u'-'; });
}

Word wordOf(const Unread& unread, const QString& server)
{
    static const QString filesystem = QStringLiteral("filesystem:");
    if (unread.what.startsWith(filesystem))
        return {QStringLiteral("report.filesystem"), unread.what,
                unread.what.sliced(filesystem.size()), server};
    Word word = probeWord(unread.what.section(u' ', 0, 0));
    word.detail = unread.what.section(u' ', 1);
    if (isPartOfProbe(word.detail))
        word.detail.clear();
    word.server = server;
    return word;
}

} // namespace jalon::report
