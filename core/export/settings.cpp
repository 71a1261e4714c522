// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/cells.h"
#include "core/export/exportlists.h"
#include "core/plan/enums.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace jalon::exporting {

/// The host of `[user@]host[:port]`.
static QString hostOf(const QString& address)
{
    QString host = address.sliced(address.lastIndexOf(u'@') + 1);
    if (host.startsWith(u'['))
        return host.mid(1, host.indexOf(u']') - 1);
    if (host.count(u':') == 1)
        host.truncate(host.indexOf(u':'));
    return host;
}

static QString nameOnNetwork(const Server& server)
{
    return server.facts.fqdn ? server.facts.fqdn->value : hostOf(server.address);
}

/// The target that answers the API, else the first one.
static const Server* coreOf(const Plan& plan)
{
    const Server* first = nullptr;
    for (const Server& server : plan.servers) {
        if (server.as != ServerRole::Target)
            continue;
        if (!first)
            first = &server;
        if (std::any_of(server.facts.tags.begin(), server.facts.tags.end(),
                        [](const auto& tag) { return tag.value == QLatin1String("bm/core"); }))
            return &server;
    }
    return first;
}

QByteArray planId(const Plan& plan)
{
    const QString identity =
        plan.customer + u'\n' + plan.created.toUTC().toString(Qt::ISODateWithMs);
    return QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
}

static QByteArray valueOf(const QString& text)
{
    const QByteArray value = listText(text);
    return value == "-" ? QByteArray() : value;
}

static QByteArray profileLines(const SourceProfile& profile)
{
    const QByteArray prefix =
        "SOURCE_" + enumName(profile.system).toUpper().replace(u'-', u'_').toLatin1();
    const QByteArray access = profile.access == SourceAccess::Unknown
                                  ? QByteArray()
                                  : enumName(profile.access).toLatin1();
    return prefix + "_HOST=" + valueOf(profile.host) + '\n' + prefix +
           "_PORT=" + QByteArray::number(profile.port) + '\n' + prefix + "_ACCESS=" + access +
           '\n' + prefix + "_ADMIN=" + valueOf(profile.administrator) + '\n';
}

ExportedFile settingsFile(const Plan& plan)
{
    const Assumptions assumptions = Assumptions::of(plan).value_or(Assumptions());
    const Server* core = coreOf(plan);
    const QByteArray host = core ? valueOf(nameOnNetwork(*core)) : QByteArray();
    const QByteArray version = core && core->facts.bluemind.commercial
                                   ? valueOf(core->facts.bluemind.commercial->value)
                                   : QByteArray();
    QByteArray text =
        "# What the plan knows. Do not edit: write KEY=VALUE lines in settings.local, "
        "beside this file; they come first and no new export touches them.\n";
    text += "PLAN_ID=" + planId(plan) + '\n';
    text += "API_URL=" + (host.isEmpty() ? QByteArray() : "https://" + host + "/api") + '\n';
    text += "BLUEMIND_VERSION=" + version + '\n';
    text += "KEY_FILE=/etc/bm/bm-core.tok\n";
    text += "STATE_DIR=/var/lib/jalon/" + planId(plan) + '\n';
    text +=
        "CONCURRENCY=" + QByteArray::number(assumptions.value("fill.concurrentMailboxes")) + '\n';
    text += "TARGET_IMAP_HOST=" + host + '\n';
    text += "TARGET_IMAP_PORT=993\n";
    text += "TARGET_IMAP_TLS=ssl\n";
    for (const SourceProfile& profile : plan.inventory.profiles)
        text += profileLines(profile);
    return {QStringLiteral("settings"), text, false};
}

ExportedFile serversFile(const Plan& plan)
{
    QJsonArray servers;
    for (const Server& server : plan.servers) {
        if (server.as != ServerRole::Target)
            continue;
        QStringList names{server.name, hostOf(server.address)};
        for (const auto* known : {&server.facts.fqdn, &server.facts.hostname})
            if (*known)
                names.append((*known)->value);
        for (QString& name : names)
            name = name.toLower();
        names.removeAll(QString());
        names.removeDuplicates();
        servers.append(QJsonObject{{QStringLiteral("name"), server.name},
                                   {QStringLiteral("names"), QJsonArray::fromStringList(names)}});
    }
    return {QStringLiteral("servers.json"), QJsonDocument(servers).toJson(), false};
}

} // namespace jalon::exporting
