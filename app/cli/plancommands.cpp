// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/planedit.h"
#include "core/plan/edits.h"
#include "core/plan/enums.h"
#include "core/plan/factsdocument.h"
#include "core/ssh/endpoint.h"

#include <QFileInfo>
#include <QJsonArray>

namespace jalon {

template <class E>
static Expected<E> wordOf(const QString& text, const char* messageId)
{
    if (const auto value = enumFromName<E>(text))
        return *value;
    return failure(ErrorKind::Usage, messageId, {text});
}

int runInit(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const QString file = arguments.first();
    if (QFileInfo::exists(file))
        return console.fail(failure(ErrorKind::Io, "command.file-exists", {file}).value());
    auto language = Expected<Language>(console.texts.language());
    if (options.isSet(QStringLiteral("language")))
        language =
            wordOf<Language>(options.value(QStringLiteral("language")), "command.wrong-language");
    if (!language)
        return console.fail(language.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto plan = newPlan(options.value(QStringLiteral("customer")), *language, now);
    if (plan && options.isSet(QStringLiteral("demo")))
        plan = loadPlan(QStringLiteral(":/demo/demo.jalon")).map([&](const LoadedPlan& loaded) {
            Plan demo = loaded.plan;
            demo.customer = plan->customer;
            demo.language = *language;
            return demo;
        });
    const auto saved = plan.and_then([&](const Plan& made) { return savePlan(made, file); });
    return saved ? 0 : console.fail(saved.error());
}

static Expected<QMap<QString, QString>> pathsOf(const QString& text)
{
    QMap<QString, QString> paths;
    for (const QString& pair : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return failure(ErrorKind::Usage, "command.wrong-path", {pair});
        paths.insert(pair.first(equals), pair.sliced(equals + 1));
    }
    return paths;
}

static Expected<Server> serverOf(const QString& name, const QCommandLineParser& options)
{
    Server server;
    server.name = name;
    server.address = options.value(QStringLiteral("address"));
    server.jump = options.value(QStringLiteral("jump"));
    if (options.isSet(QStringLiteral("identity")))
        server.identity = QFileInfo(options.value(QStringLiteral("identity"))).absoluteFilePath();
    for (const QString& address : {server.address, server.jump})
        if (!address.isEmpty())
            if (const auto endpoint = parseEndpoint(address); !endpoint)
                return tl::unexpected(endpoint.error());
    if (options.isSet(QStringLiteral("as"))) {
        const auto role =
            wordOf<ServerRole>(options.value(QStringLiteral("as")), "command.wrong-role");
        if (!role)
            return tl::unexpected(role.error());
        server.as = *role;
    }
    const Provenance entered{Origin::Entered, QDateTime::currentDateTimeUtc(),
                             QStringLiteral("jalon-cli server add"), false};
    for (const QString& tag : options.value(QStringLiteral("tags")).split(u',', Qt::SkipEmptyParts))
        server.facts.tags.append({tag.trimmed(), entered, std::nullopt});
    return pathsOf(options.value(QStringLiteral("paths")))
        .map([&](const QMap<QString, QString>& paths) {
            server.paths = paths;
            return server;
        });
}

static int listServers(const QString& file, bool asJson, Console& console)
{
    const auto loaded = loadPlan(file);
    if (!loaded)
        return console.fail(loaded.error());
    if (asJson) {
        QJsonArray servers;
        for (const Server& server : loaded->plan.servers)
            servers.append(
                QJsonObject{{QStringLiteral("name"), server.name},
                            {QStringLiteral("as"), enumName(server.as)},
                            {QStringLiteral("address"), server.address},
                            {QStringLiteral("survey"), enumName(server.survey.outcome)}});
        console.out << schemaDocument(QStringLiteral("jalon.servers/1"),
                                      {{QStringLiteral("servers"), servers}});
        return 0;
    }
    QList<QStringList> rows;
    for (const Server& server : loaded->plan.servers)
        rows.append({server.name, console.texts.role(server.as), server.address,
                     console.texts.sentence(
                         {QStringLiteral("outcome.") + enumName(server.survey.outcome), {}})});
    console.printTable(rows);
    return 0;
}

int runServer(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const QString verb = arguments.at(0);
    const QString file = arguments.at(1);
    const QString name = arguments.value(2);
    if (verb == QLatin1String("list") && name.isEmpty())
        return listServers(file, options.isSet(QStringLiteral("json")), console);
    Expected<Plan> edited = failure(ErrorKind::Usage, "command.wrong-verb", {verb});
    if (verb == QLatin1String("add"))
        edited = serverOf(name, options).and_then([&](const Server& server) {
            return editPlanFile(file, [&](const Plan& plan) { return withServer(plan, server); });
        });
    else if (verb == QLatin1String("remove"))
        edited = editPlanFile(file, [&](const Plan& plan) { return withoutServer(plan, name); });
    return edited ? 0 : console.fail(edited.error());
}

} // namespace jalon
