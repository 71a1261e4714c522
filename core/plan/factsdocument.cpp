// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/factsdocument.h"

#include "core/plan/codec.h"
#include "core/plan/factsmerge.h"

#include <QJsonDocument>

namespace jalon {

static const auto factsSchema = QStringLiteral("jalon.facts/1");

QByteArray schemaDocument(const QString& schema, const QJsonObject& body)
{
    const QByteArray rest = QJsonDocument(body).toJson(QJsonDocument::Compact);
    QByteArray text = "{\"schema\":\"" + schema.toUtf8() + '"';
    if (!body.isEmpty())
        text += ',';
    return text + rest.sliced(1) + '\n';
}

QJsonObject factsBody(const Plan& plan)
{
    QJsonArray servers;
    for (const Server& server : plan.servers) {
        QJsonObject json = codec::write(server.facts).toObject();
        json.insert(QStringLiteral("name"), server.name);
        json.insert(QStringLiteral("as"), enumName(server.as));
        servers.append(json);
    }
    return {{QStringLiteral("servers"), servers}};
}

static void addServer(Plan& plan, codec::Reader& reader, QJsonObject json, const QString& path)
{
    Server read;
    reader.read(json.take(QStringLiteral("name")), read.name, path + QStringLiteral(".name"));
    const bool saysRole = json.contains(QStringLiteral("as"));
    if (saysRole)
        reader.read(json.take(QStringLiteral("as")), read.as, path + QStringLiteral(".as"));
    reader.read(json, read.facts, path);
    if (reader.problem())
        return;
    Server* known = findServer(plan, read.name);
    if (!known) {
        plan.servers.append(read);
        return;
    }
    known->facts = mergeFacts(known->facts, read.facts);
    if (saysRole)
        known->as = read.as;
}

Expected<Plan> importFacts(const Plan& plan, const QByteArray& text, const QString& name,
                           const QDateTime& now)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = text.left(error.offset);
        return failure(ErrorKind::Input, "facts.not-json",
                       {name, qint64(before.count('\n') + 1),
                        qint64(before.size() - before.lastIndexOf('\n'))},
                       error.errorString());
    }
    const QJsonObject json = document.object();
    if (json.value(QLatin1String("schema")).toString() != factsSchema)
        return failure(ErrorKind::Input, "facts.not-facts", {name, factsSchema});
    if (!json.value(QLatin1String("servers")).isArray())
        return failure(ErrorKind::Input, "facts.no-servers", {name});

    codec::Reader reader(now, name);
    Plan result = plan;
    const QJsonArray servers = json.value(QLatin1String("servers")).toArray();
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const QString path = QStringLiteral("%1: servers[%2]").arg(name).arg(i);
        if (!servers.at(i).isObject())
            return failure(ErrorKind::Input, "plan.wrong-value", {path, QStringLiteral("object")});
        addServer(result, reader, servers.at(i).toObject(), path);
    }
    if (reader.problem())
        return tl::unexpected<Error>(Error{ErrorKind::Input, *reader.problem(), {}});
    return result;
}

} // namespace jalon
