// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/labclient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace jalon::test {

LabClient::LabClient()
    : m_directory(qEnvironmentVariable("JALON_LAB_DIR"))
{
    QFile file(m_directory + QStringLiteral("/servers.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject listing = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue& one : listing.value(QLatin1String("servers")).toArray())
        m_addresses.insert(one[QLatin1String("name")].toString(),
                           one[QLatin1String("address")].toString());
}

QByteArray LabClient::tool(const QStringList& arguments, int* status) const
{
    QProcess process;
    process.start(QStringLiteral(JALON_LAB "/lab"),
                  QStringList{QStringLiteral("--dir"), m_directory} + arguments);
    process.waitForFinished(120'000);
    if (status)
        *status = process.exitCode();
    const QByteArray errors = process.readAllStandardError();
    if (process.exitCode() != 0)
        qInfo() << arguments << errors;
    return process.readAllStandardOutput();
}

QJsonObject LabClient::handCheck(const QString& name) const
{
    return QJsonDocument::fromJson(tool({QStringLiteral("hand-check"), name})).object();
}

QByteArray LabClient::root(const QString& name, const QString& command) const
{
    return tool({QStringLiteral("ssh"), QStringLiteral("root@") + name, command});
}

bool LabClient::verb(const QString& verb, const QString& name) const
{
    int status = -1;
    tool({verb, name}, &status);
    return status == 0;
}

Server LabClient::server(const QString& account) const
{
    Server server;
    server.name = account.section(u'@', 1);
    server.address = account.section(u'@', 0, 0) + u'@' + address(server.name);
    return server;
}

ShellFactory LabClient::connect(SshInteraction& interaction, bool withKey) const
{
    return [this, &interaction,
            withKey](const Server& server,
                     const CancelToken& cancel) -> Expected<std::unique_ptr<RemoteShell>> {
        SshTarget target;
        target.server = server.name;
        target.endpoint = parseEndpoint(server.address).value();
        if (withKey)
            target.identity = m_directory + QStringLiteral("/key");
        target.knownHosts = m_directory + QStringLiteral("/known_hosts");
        target.configFile = QStringLiteral("/dev/null");
        return connectSsh(target, interaction, cancel);
    };
}

ServerSurvey LabClient::survey(const QString& account, const SurveyOptions& options) const
{
    ScriptedInteraction nobody;
    SurveyOptions patient = options;
    patient.quickProbeTimeout = std::chrono::minutes(2);
    return surveyServer(server(account), patient, connect(nobody), {}, {});
}

QString whyUnread(const ServerFacts& facts, const QString& what)
{
    for (const Unread& unread : facts.unread)
        if (unread.what == what)
            return unread.why;
    return {};
}

const Store* storeOf(const ServerFacts& facts, StoreKind kind)
{
    for (const Store& store : facts.stores)
        if (store.store == kind)
            return &store;
    return nullptr;
}

} // namespace jalon::test
