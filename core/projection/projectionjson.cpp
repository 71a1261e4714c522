// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/enums.h"
#include "core/projection/advice.h"
#include "core/projection/flows.h"
#include "core/projection/jsonparts.h"

#include <QJsonArray>

namespace jalon {

using projection::dayJson;
using projection::flowRule;
using projection::rangeJson;
using projection::valueJson;

static QString nameOf(RemedyKind kind)
{
    switch (kind) {
    case RemedyKind::ArchiveBatches:
        return QStringLiteral("archive-batches");
    case RemedyKind::ArchivePolicy:
        return QStringLiteral("archive-policy");
    case RemedyKind::LaterWaves:
        return QStringLiteral("later-waves");
    case RemedyKind::SlowerFilling:
        return QStringLiteral("slower-filling");
    case RemedyKind::MoveStore:
        return QStringLiteral("move-store");
    case RemedyKind::MoreCapacity:
        return QStringLiteral("more-capacity");
    }
    return {};
}

static QJsonArray flowsJson(const QList<FlowAmount>& flows)
{
    QJsonArray json;
    for (const FlowAmount& flow : flows) {
        const qint64 sign = takesAway(flow.flow) ? -1 : 1;
        json.append(QJsonObject{{QStringLiteral("flow"), flowRule(flow.flow)},
                                {QStringLiteral("store"), enumName(flow.store)},
                                {QStringLiteral("lowBytes"), sign * flow.amount.low.bytes()},
                                {QStringLiteral("highBytes"), sign * flow.amount.high.bytes()}});
    }
    return json;
}

static QJsonArray daysJson(const Projection& projection, const FilesystemProjection& filesystem)
{
    QJsonArray days;
    for (size_t day = 0; day < filesystem.used.size(); ++day) {
        QJsonObject json = rangeJson(filesystem.used[day]);
        json.insert(QStringLiteral("day"), qint64(day));
        json.insert(QStringLiteral("on"), dayJson(projection, int(day)));
        days.append(json);
    }
    return days;
}

static QJsonArray storeDaysJson(const FilesystemProjection& filesystem)
{
    QJsonArray stores;
    for (const StoreSeries& series : filesystem.stores) {
        QJsonArray low, high;
        for (const StoreSeries::Change& change : series.days) {
            low.append(change.low);
            high.append(change.high);
        }
        stores.append(
            QJsonObject{{QStringLiteral("store"), enumName(series.store)},
                        {QStringLiteral("presentBytes"),
                         series.present ? QJsonValue(series.present->bytes()) : QJsonValue()},
                        {QStringLiteral("changeLowBytes"), low},
                        {QStringLiteral("changeHighBytes"), high}});
    }
    return stores;
}

static QJsonObject remedyJson(const Projection& projection, const Remedy& remedy)
{
    QJsonObject changes;
    for (const AssumptionValue& change : remedy.changes)
        changes.insert(change.key, valueJson(*findAssumption(change.key), change.value));
    QJsonObject peak = rangeJson(remedy.peak);
    peak.insert(QStringLiteral("on"), dayJson(projection, remedy.peakDay));
    QJsonObject json{{QStringLiteral("kind"), nameOf(remedy.kind)},
                     {QStringLiteral("changes"), changes},
                     {QStringLiteral("peak"), peak},
                     {QStringLiteral("settledOn"), dayJson(projection, remedy.settledDay)}};
    if (remedy.relocation) {
        json.insert(QStringLiteral("store"), enumName(remedy.relocation->store));
        json.insert(QStringLiteral("toMount"), remedy.relocation->mount);
    }
    if (remedy.capacity > ByteSize())
        json.insert(QStringLiteral("addBytes"), remedy.capacity.bytes());
    return json;
}

static QJsonObject confidenceJson(const Confidence& confidence)
{
    return {{QStringLiteral("stars"), confidence.stars},
            {QStringLiteral("measuredBytes"), confidence.measured.bytes()},
            {QStringLiteral("importedBytes"), confidence.imported.bytes()},
            {QStringLiteral("enteredBytes"), confidence.entered.bytes()},
            {QStringLiteral("assumedBytes"), confidence.assumed.bytes()}};
}

static void addFlows(QJsonObject& json, const QString& key, const QList<FlowAmount>& flows)
{
    QJsonObject moment = json.value(key).toObject();
    moment.insert(QStringLiteral("flows"), flowsJson(flows));
    json.insert(key, moment);
}

static QJsonArray swingsJson(const ProjectedSizing& projected, const QList<Swing>& swings)
{
    QJsonArray json;
    for (const Swing& swing : swings) {
        QJsonArray filesystems;
        for (qsizetype i = 0; i < swing.filesystems.size(); ++i) {
            if (swing.swingOf(i) == ByteSize())
                continue;
            const FilesystemSizing& filesystem = projected.sizing.filesystems.at(i);
            filesystems.append(QJsonObject{
                {QStringLiteral("server"), filesystem.server},
                {QStringLiteral("mount"), filesystem.mount},
                {QStringLiteral("peakAtLowBytes"), swing.filesystems.at(i).peakLow.bytes()},
                {QStringLiteral("peakAtHighBytes"), swing.filesystems.at(i).peakHigh.bytes()},
                {QStringLiteral("verdictAtLow"), verdictName(swing.filesystems.at(i).verdictLow)},
                {QStringLiteral("verdictAtHigh"),
                 verdictName(swing.filesystems.at(i).verdictHigh)}});
        }
        json.append(
            QJsonObject{{QStringLiteral("assumption"), QLatin1String(swing.assumption->key)},
                        {QStringLiteral("low"), valueJson(*swing.assumption, swing.low)},
                        {QStringLiteral("high"), valueJson(*swing.assumption, swing.high)},
                        {QStringLiteral("filesystems"), filesystems}});
    }
    return json;
}

static QJsonObject projectionJson(const Projection& projection)
{
    QJsonArray waves, servers;
    for (const WaveDays& wave : projection.waves)
        waves.append(QJsonObject{
            {QStringLiteral("wave"), wave.wave.isEmpty() ? QJsonValue() : QJsonValue(wave.wave)},
            {QStringLiteral("first"), dayJson(projection, wave.first)},
            {QStringLiteral("last"), dayJson(projection, wave.last)}});
    for (const ServerCalendar& server : projection.servers) {
        QJsonObject json{{QStringLiteral("server"), server.server}};
        if (server.firstFillDay >= 0) {
            json.insert(QStringLiteral("fillFrom"), dayJson(projection, server.firstFillDay));
            json.insert(QStringLiteral("fillTo"), dayJson(projection, server.lastFillDay));
        }
        if (server.firstArchiveDay >= 0) {
            json.insert(QStringLiteral("archivesFrom"),
                        dayJson(projection, server.firstArchiveDay));
            json.insert(QStringLiteral("archivesTo"), dayJson(projection, server.lastArchiveDay));
            json.insert(QStringLiteral("plainArchives"), rangeJson(server.plainArchives));
        }
        servers.append(json);
    }
    return {{QStringLiteral("today"), dayJson(projection, 0)},
            {QStringLiteral("lastDay"), dayJson(projection, projection.lastDay)},
            {QStringLiteral("settledDay"), dayJson(projection, projection.settledDay)},
            {QStringLiteral("waves"), waves},
            {QStringLiteral("servers"), servers}};
}

QJsonObject projectedSizingBody(const ProjectedSizing& projected, const Advice& advice)
{
    QJsonObject body = sizingBody(projected.sizing);
    QJsonArray filesystems = body.value(QStringLiteral("filesystems")).toArray();
    for (qsizetype i = 0; i < filesystems.size(); ++i) {
        const FilesystemProjection& filesystem = projected.projection->filesystems.at(i);
        QJsonObject json = filesystems.at(i).toObject();
        if (projected.sizing.filesystems.at(i).verdict != Verdict::Unknown) {
            json.insert(QStringLiteral("days"), daysJson(*projected.projection, filesystem));
            json.insert(QStringLiteral("storeDays"), storeDaysJson(filesystem));
            addFlows(json, QStringLiteral("peak"), filesystem.atPeak);
            addFlows(json, QStringLiteral("end"), filesystem.atEnd);
        }
        json.insert(QStringLiteral("confidence"), confidenceJson(filesystem.confidence));
        QJsonArray remedies;
        for (const Remedy& remedy : advice.remedies.value(i))
            remedies.append(remedyJson(*projected.projection, remedy));
        json.insert(QStringLiteral("remedies"), remedies);
        filesystems[i] = json;
    }
    body.insert(QStringLiteral("filesystems"), filesystems);
    body.insert(QStringLiteral("projection"), projectionJson(*projected.projection));
    body.insert(QStringLiteral("sensitivity"), swingsJson(projected, advice.swings));
    return body;
}

} // namespace jalon
