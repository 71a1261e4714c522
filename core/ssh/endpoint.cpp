// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/endpoint.h"

namespace jalon {

static bool isPlain(const QString& part)
{
    for (const QChar c : part) {
        if (c.isSpace() || !c.isPrint() || c == u'/' || c == u'@' || c == u'\'' || c == u'"')
            return false;
    }
    return !part.startsWith(u'-');
}

static tl::unexpected<Error> refused(const char* id, const QString& text)
{
    return failure(ErrorKind::Usage, id, {text});
}

static Expected<quint16> parsePort(const QString& port, const QString& whole)
{
    bool isNumber = false;
    const uint value = port.toUInt(&isNumber);
    if (!isNumber || value < 1 || value > 65535 || !port.front().isDigit())
        return refused("ssh.endpoint-port", whole);
    return quint16(value);
}

Expected<Endpoint> parseEndpoint(const QString& text)
{
    Endpoint endpoint;
    QString rest = text;
    const qsizetype at = rest.lastIndexOf(u'@');
    if (at >= 0) {
        endpoint.user = rest.left(at);
        rest = rest.mid(at + 1);
        if (endpoint.user.isEmpty() || !isPlain(endpoint.user) || endpoint.user.contains(u':'))
            return refused("ssh.endpoint-user", text);
    }
    QString port;
    bool hasPort = false;
    if (rest.startsWith(u'[')) {
        const qsizetype end = rest.indexOf(u']');
        if (end < 0 || (end + 1 < rest.size() && rest.at(end + 1) != u':'))
            return refused("ssh.endpoint-host", text);
        endpoint.host = rest.mid(1, end - 1);
        hasPort = end + 1 < rest.size();
        port = rest.mid(end + 2);
    } else {
        // A bare IPv6 address has several colons and no port: `::1`, never `::1:22`.
        hasPort = rest.count(u':') == 1;
        endpoint.host = hasPort ? rest.section(u':', 0, 0) : rest;
        port = hasPort ? rest.section(u':', 1) : QString();
    }
    if (endpoint.host.isEmpty() || !isPlain(endpoint.host) || endpoint.host.contains(u'[') ||
        endpoint.host.contains(u']'))
        return refused("ssh.endpoint-host", text);
    if (!hasPort)
        return endpoint;
    if (port.isEmpty())
        return refused("ssh.endpoint-port", text);
    const Expected<quint16> number = parsePort(port, text);
    if (!number)
        return tl::unexpected(number.error());
    endpoint.port = *number;
    return endpoint;
}

QString toText(const Endpoint& endpoint)
{
    QString text;
    if (!endpoint.user.isEmpty())
        text += endpoint.user + u'@';
    if (endpoint.host.contains(u':'))
        text += u'[' + endpoint.host + u']';
    else
        text += endpoint.host;
    if (endpoint.port != 0)
        text += u':' + QString::number(endpoint.port);
    return text;
}

} // namespace jalon
