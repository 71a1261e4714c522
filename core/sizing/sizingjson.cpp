// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/codec.h"
#include "core/sizing/sizing.h"

namespace jalon {

static QString nameOf(TermKind kind)
{
    switch (kind) {
    case TermKind::Final:
        return QStringLiteral("final");
    case TermKind::Growth:
        return QStringLiteral("growth");
    case TermKind::Reserve:
        return QStringLiteral("reserve");
    }
    return {};
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        return QStringLiteral("fits");
    case Verdict::Tight:
        return QStringLiteral("tight");
    case Verdict::Full:
        return QStringLiteral("full");
    case Verdict::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

static QString nameOf(AssumptionOrigin origin)
{
    switch (origin) {
    case AssumptionOrigin::Default:
        return QStringLiteral("default");
    case AssumptionOrigin::Measured:
        return QStringLiteral("measured");
    case AssumptionOrigin::Entered:
        return QStringLiteral("entered");
    case AssumptionOrigin::Scenario:
        return QStringLiteral("scenario");
    }
    return {};
}

static QJsonValue ratioJson(qint64 ppm)
{
    return double(ppm) / 1'000'000;
}

static QJsonValue bytesJson(const std::optional<ByteSize>& size)
{
    return size ? QJsonValue(size->bytes()) : QJsonValue();
}

static QJsonObject rangeJson(const SizeRange& range)
{
    return {{QStringLiteral("lowBytes"), range.low.bytes()},
            {QStringLiteral("highBytes"), range.high.bytes()}};
}

static QJsonValue valueJson(const TermInput& input)
{
    if (const auto* size = std::get_if<ByteSize>(&input.value))
        return size->bytes();
    if (const auto* ratio = std::get_if<Ratio>(&input.value))
        return ratioJson(ratio->ppm);
    return std::get<qint64>(input.value);
}

static QJsonObject inputsJson(const QList<TermInput>& inputs)
{
    QJsonObject json;
    for (const TermInput& input : inputs) {
        QJsonObject leaf{{QStringLiteral("value"), valueJson(input)}};
        codec::writeProvenance(leaf, input.provenance);
        if (!input.assumption.isEmpty())
            leaf.insert(QStringLiteral("assumption"), input.assumption);
        QString name = input.name;
        for (int i = 2; json.contains(name); ++i)
            name = QStringLiteral("%1.%2").arg(input.name).arg(i);
        json.insert(name, leaf);
    }
    return json;
}

static QJsonObject termJson(const SizeTerm& term)
{
    QJsonObject json{{QStringLiteral("store"), enumName(term.store)},
                     {QStringLiteral("kind"), nameOf(term.kind)},
                     {QStringLiteral("rule"), term.rule},
                     {QStringLiteral("lowBytes"), QJsonValue()},
                     {QStringLiteral("highBytes"), QJsonValue()},
                     {QStringLiteral("formula"), term.formula},
                     {QStringLiteral("inputs"), inputsJson(term.inputs)}};
    if (!term.isKnown) {
        json.insert(QStringLiteral("missing"), term.missing);
        return json;
    }
    json.insert(QStringLiteral("lowBytes"), term.amount.low.bytes());
    json.insert(QStringLiteral("highBytes"), term.amount.high.bytes());
    json.insert(QStringLiteral("increase"), rangeJson(term.increase));
    return json;
}

static QJsonObject filesystemJson(const FilesystemSizing& filesystem)
{
    QJsonArray stores;
    for (const StoreKind store : filesystem.stores)
        stores.append(enumName(store));
    QJsonArray terms;
    for (const SizeTerm& term : filesystem.terms)
        terms.append(termJson(term));
    const bool isKnown = filesystem.verdict != Verdict::Unknown;
    QJsonObject peak = isKnown ? rangeJson(filesystem.peak)
                               : QJsonObject{{QStringLiteral("lowBytes"), QJsonValue()},
                                             {QStringLiteral("highBytes"), QJsonValue()}};
    QJsonObject json{{QStringLiteral("server"), filesystem.server},
                     {QStringLiteral("mount"), filesystem.mount},
                     {QStringLiteral("type"), filesystem.type},
                     {QStringLiteral("capacityBytes"), bytesJson(filesystem.capacity)},
                     {QStringLiteral("usedBytes"), bytesJson(filesystem.used)},
                     {QStringLiteral("availableBytes"), bytesJson(filesystem.available)},
                     {QStringLiteral("stores"), stores},
                     {QStringLiteral("terms"), terms},
                     {QStringLiteral("end"), peak},
                     {QStringLiteral("missingBytes"),
                      isKnown ? QJsonValue(filesystem.missing.bytes()) : QJsonValue()},
                     {QStringLiteral("verdict"), verdictName(filesystem.verdict)}};
    if (isKnown)
        json.insert(QStringLiteral("end"), rangeJson(filesystem.end));
    peak.insert(QStringLiteral("on"), filesystem.peakOn
                                          ? QJsonValue(filesystem.peakOn->toString(Qt::ISODate))
                                          : QJsonValue());
    json.insert(QStringLiteral("peak"), peak);
    if (filesystem.isLowerBound())
        json.insert(QStringLiteral("lowerBound"), true);
    if (!filesystem.alsoOn.isEmpty())
        json.insert(QStringLiteral("alsoOn"), QJsonArray::fromStringList(filesystem.alsoOn));
    return json;
}

static QJsonObject memoryJson(const MemorySizing& memory)
{
    return {{QStringLiteral("presentBytes"), bytesJson(memory.present)},
            {QStringLiteral("increaseBytes"), memory.increase.bytes()},
            {QStringLiteral("availableBytes"), bytesJson(memory.available)},
            {QStringLiteral("formula"), memory.formula},
            {QStringLiteral("verdict"), verdictName(memory.verdict)}};
}

QJsonObject sizingBody(const Sizing& sizing)
{
    QJsonObject assumptions;
    for (const AssumptionInForce& inForce : sizing.assumptions.all()) {
        const bool isRatio = inForce.assumption->unit == AssumptionUnit::Ratio;
        assumptions.insert(
            QLatin1String(inForce.assumption->key),
            QJsonObject{{QStringLiteral("value"),
                         isRatio ? ratioJson(inForce.value) : QJsonValue(inForce.value)},
                        {QStringLiteral("origin"), nameOf(inForce.origin)}});
    }
    QJsonArray servers;
    for (const ServerSizing& server : sizing.servers)
        servers.append(QJsonObject{{QStringLiteral("server"), server.server},
                                   {QStringLiteral("memory"), memoryJson(server.memory)}});
    QJsonArray filesystems;
    for (const FilesystemSizing& filesystem : sizing.filesystems)
        filesystems.append(filesystemJson(filesystem));
    return {{QStringLiteral("scenario"),
             sizing.scenario.isEmpty() ? QJsonValue() : QJsonValue(sizing.scenario)},
            {QStringLiteral("assumptions"), assumptions},
            {QStringLiteral("servers"), servers},
            {QStringLiteral("filesystems"), filesystems}};
}

} // namespace jalon
