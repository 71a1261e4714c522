// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/sshroute.h"

#include "core/ssh/sshconfig.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

namespace jalon {

constexpr int deepestJump = 8;

static QString localUser()
{
    const passwd* entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : qEnvironmentVariable("USER");
}

static QString expandHost(QString name, const QString& host)
{
    return name.replace(QStringLiteral("%h"), host)
        .replace(QStringLiteral("%%"), QStringLiteral("%"));
}

static QString expandFile(QString file, const SshHop& hop)
{
    if (file == u"~" || file.startsWith(QStringLiteral("~/")))
        file.replace(0, 1, QDir::homePath());
    const std::pair<const char*, QString> tokens[] = {{"%d", QDir::homePath()},
                                                      {"%h", hop.host},
                                                      {"%u", localUser()},
                                                      {"%r", hop.user},
                                                      {"%%", QStringLiteral("%")}};
    for (const auto& [token, value] : tokens)
        file.replace(QLatin1String(token), value);
    return QDir(QDir::homePath()).absoluteFilePath(file);
}

static Expected<QList<SshHop>> follow(const Endpoint& endpoint, const QString& identity,
                                      const std::optional<Endpoint>& jump, const QByteArray& config,
                                      int depth)
{
    if (depth > deepestJump)
        return failure(ErrorKind::Usage, "ssh.jump-circle", {toText(endpoint)});
    const SshHostConfig said = readSshConfig(config, endpoint.host);
    SshHop hop;
    hop.host = said.hostName.isEmpty() ? endpoint.host : expandHost(said.hostName, endpoint.host);
    // A name of the configuration is held to the same rules as one that was typed.
    if (!said.hostName.isEmpty() && !parseEndpoint(toText({{}, hop.host, 0})))
        return failure(ErrorKind::Usage, "ssh.config-host", {endpoint.host, hop.host});
    hop.port = endpoint.port != 0 ? endpoint.port : said.port != 0 ? said.port : quint16(22);
    hop.user = !endpoint.user.isEmpty() ? endpoint.user
               : !said.user.isEmpty()   ? said.user
                                        : localUser();
    hop.identity = identity;
    for (const QString& file : said.identityFiles) {
        if (file != u"none")
            hop.identities << expandFile(file, hop);
    }

    QList<SshHop> hops;
    QList<Endpoint> jumps;
    if (jump) {
        jumps << *jump;
    } else if (!said.proxyJump.isEmpty() && said.proxyJump != u"none") {
        for (const QString& text : said.proxyJump.split(u',')) {
            const Expected<Endpoint> one = parseEndpoint(text.trimmed());
            if (!one)
                return tl::unexpected(one.error());
            jumps << *one;
        }
    }
    for (qsizetype i = 0; i < jumps.size(); ++i) {
        // Only the first of a list may have a way of its own: the others come after it.
        const Expected<QList<SshHop>> before =
            follow(jumps.at(i), {}, {}, config, depth + 1 + int(jumps.size()));
        if (!before)
            return before;
        hops << (i == 0 ? *before : QList<SshHop>{before->last()});
    }
    hops << hop;
    return hops;
}

Expected<QList<SshHop>> routeTo(const SshTarget& target, const QByteArray& config)
{
    return follow(target.endpoint, target.identity, target.jump, config, 0);
}

Expected<QList<SshHop>> routeTo(const SshTarget& target)
{
    const QString name = target.configFile.isEmpty()
                             ? QDir::homePath() + QStringLiteral("/.ssh/config")
                             : target.configFile;
    QFile file(name);
    if (!QFileInfo(name).isFile())
        return routeTo(target, QByteArray());
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, "ssh.config-unreadable", {name}, file.errorString());
    return routeTo(target, file.read(1 << 20));
}

} // namespace jalon
