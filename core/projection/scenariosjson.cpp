// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/jsonparts.h"
#include "core/projection/scenarios.h"

#include <QJsonArray>

namespace jalon {

static QJsonObject differencesJson(const QList<AssumptionValue>& differences)
{
    QJsonObject json;
    for (const AssumptionValue& difference : differences) {
        const Assumption* assumption = findAssumption(difference.key);
        json.insert(difference.key, assumption
                                        ? projection::valueJson(*assumption, difference.value)
                                        : QJsonValue(difference.value));
    }
    return json;
}

static QJsonArray filesystemsJson(const ProjectedSizing& projected)
{
    QJsonArray filesystems;
    for (qsizetype i = 0; i < projected.sizing.filesystems.size(); ++i) {
        const FilesystemSizing& filesystem = projected.sizing.filesystems.at(i);
        QJsonObject json{{QStringLiteral("server"), filesystem.server},
                         {QStringLiteral("mount"), filesystem.mount},
                         {QStringLiteral("verdict"), verdictName(filesystem.verdict)}};
        if (filesystem.verdict != Verdict::Unknown) {
            QJsonObject peak = projection::rangeJson(filesystem.peak);
            peak.insert(QStringLiteral("on"),
                        projection::dayJson(*projected.projection,
                                            projected.projection->filesystems.at(i).peakDay));
            json.insert(QStringLiteral("peak"), peak);
            json.insert(QStringLiteral("end"), projection::rangeJson(filesystem.end));
            json.insert(QStringLiteral("usableBytes"), filesystem.usable->bytes());
            json.insert(QStringLiteral("missingBytes"), filesystem.missing.bytes());
        }
        filesystems.append(json);
    }
    return filesystems;
}

QJsonObject scenariosBody(const QList<ScenarioResult>& results,
                          const std::function<QString(const Message&)>& words)
{
    QJsonArray scenarios;
    for (const ScenarioResult& result : results) {
        QJsonObject json{{QStringLiteral("name"),
                          result.name.isEmpty() ? QJsonValue() : QJsonValue(result.name)},
                         {QStringLiteral("differences"), differencesJson(result.differences)}};
        if (result.problem)
            json.insert(QStringLiteral("problem"), words(result.problem->message));
        else if (result.projected.projection)
            json.insert(QStringLiteral("filesystems"), filesystemsJson(result.projected));
        scenarios.append(json);
    }
    return {{QStringLiteral("scenarios"), scenarios}};
}

} // namespace jalon
