// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/probereading.h"

namespace jalon {

QList<QByteArray> linesOf(const QByteArray& text)
{
    QList<QByteArray> lines = text.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QByteArray firstLine(const QByteArray& text)
{
    const qsizetype end = text.indexOf('\n');
    return (end < 0 ? text : text.left(end)).trimmed();
}

QByteArray shellValue(const QByteArray& text, const char* key)
{
    const QByteArray prefix = key + QByteArray("=");
    QByteArray value;
    for (const QByteArray& line : linesOf(text)) {
        if (!line.trimmed().startsWith(prefix))
            continue;
        value = line.trimmed().mid(prefix.size());
        const char quote = value.isEmpty() ? '\0' : value.front();
        if ((quote == '"' || quote == '\'') && value.size() > 1 && value.back() == quote)
            value = value.mid(1, value.size() - 2);
    }
    return value;
}

std::optional<qint64> wholeNumber(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.front() < '0' || trimmed.front() > '9')
        return std::nullopt;
    bool isNumber = false;
    const qint64 value = trimmed.toByteArray().toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

Service& serviceNamed(ServerFacts& facts, const QString& name)
{
    for (Service& service : facts.services)
        if (service.name == name)
            return service;
    facts.services.append(Service{name, {}, {}, {}});
    return facts.services.last();
}

void noteUnusable(const ProbeAnswer& answer, SurveyDraft& draft, const QString& what)
{
    const QString subject = what.isEmpty() ? answer.probe : what;
    const QByteArray words = firstLine(answer.errors);
    const QString detail = QString::fromUtf8(words);
    const bool isRefused = words.contains("ermission denied") || words.contains("not permitted");
    if (isRefused)
        draft.unread(subject, "unread.permission", detail);
    else if (answer.status == 127 || words.contains("not found"))
        draft.unread(subject, "unread.missing-tool", detail);
    else if (answer.status == 124 || answer.status == 137)
        draft.unread(subject, "unread.timed-out");
    else if (answer.status != 0)
        draft.unread(subject, "unread.failed", detail);
    else
        draft.unread(subject, "unread.unexpected", QString::fromUtf8(firstLine(answer.output)));
}

} // namespace jalon
