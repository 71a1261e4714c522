// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/finding.h"
#include "core/plan/codec.h"

namespace jalon {

static QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Low:
        return QStringLiteral("low");
    case Severity::Medium:
        return QStringLiteral("medium");
    case Severity::High:
        return QStringLiteral("high");
    }
    return {};
}

static QString nameOf(FindingState state)
{
    switch (state) {
    case FindingState::Holds:
        return QStringLiteral("holds");
    case FindingState::Fails:
        return QStringLiteral("fails");
    case FindingState::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

static QJsonArray evidenceJson(const QList<FindingEvidence>& evidence)
{
    QJsonArray json;
    for (const FindingEvidence& item : evidence)
        json.append(QJsonObject{
            {QStringLiteral("server"), item.server},
            {QStringLiteral("command"), item.command},
            {QStringLiteral("at"), item.at.isValid() ? codec::write(item.at) : QJsonValue()},
            {QStringLiteral("excerpt"), item.excerpt}});
    return json;
}

QJsonObject findingsBody(const QList<Finding>& findings,
                         const std::function<QString(const Message&)>& text)
{
    QJsonArray array;
    for (const Finding& finding : findings) {
        const QJsonObject remedy{{QStringLiteral("text"), text(finding.remedy)},
                                 {QStringLiteral("command"), finding.command.isEmpty()
                                                                 ? QJsonValue()
                                                                 : QJsonValue(finding.command)}};
        array.append(
            QJsonObject{{QStringLiteral("key"), finding.key},
                        {QStringLiteral("severity"), nameOf(finding.severity)},
                        {QStringLiteral("blocks"), finding.blocks},
                        {QStringLiteral("state"), nameOf(finding.state)},
                        {QStringLiteral("subjects"), QJsonArray::fromStringList(finding.subjects)},
                        {QStringLiteral("statement"), text(finding.statement)},
                        {QStringLiteral("evidence"), evidenceJson(finding.evidence)},
                        {QStringLiteral("remedy"), remedy},
                        {QStringLiteral("source"), finding.source},
                        {QStringLiteral("waiver"),
                         finding.waiver ? codec::write(*finding.waiver) : QJsonValue()}});
    }
    return {{QStringLiteral("findings"), array}};
}

} // namespace jalon
