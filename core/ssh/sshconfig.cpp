// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/sshconfig.h"

#include <utility>

namespace jalon {

bool matchesHostPattern(const QString& pattern, const QString& host)
{
    qsizetype p = 0, h = 0, star = -1, resume = 0;
    while (h < host.size()) {
        if (p < pattern.size() && (pattern.at(p) == u'?' || pattern.at(p) == host.at(h))) {
            ++p;
            ++h;
        } else if (p < pattern.size() && pattern.at(p) == u'*') {
            star = p++;
            resume = h;
        } else if (star >= 0) {
            p = star + 1;
            h = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == u'*')
        ++p;
    return p == pattern.size();
}

static QStringList words(const QString& text)
{
    QStringList found;
    QString word;
    bool isQuoted = false, isOpen = false;
    for (const QChar c : text) {
        if (c == u'"') {
            isQuoted = !isQuoted;
            isOpen = true;
        } else if (c.isSpace() && !isQuoted) {
            if (isOpen)
                found << std::exchange(word, {});
            isOpen = false;
        } else if (c == u'#' && !isQuoted && !isOpen) {
            break;
        } else {
            word += c;
            isOpen = true;
        }
    }
    if (isOpen)
        found << word;
    return found;
}

static bool blockApplies(const QStringList& patterns, const QString& host)
{
    bool applies = false;
    for (const QString& pattern : patterns) {
        if (pattern.startsWith(u'!')) {
            if (matchesHostPattern(pattern.mid(1), host))
                return false;
        } else if (matchesHostPattern(pattern, host)) {
            applies = true;
        }
    }
    return applies;
}

static void apply(const QString& keyword, const QString& value, SshHostConfig& config)
{
    if (keyword == u"hostname" && config.hostName.isEmpty())
        config.hostName = value;
    else if (keyword == u"user" && config.user.isEmpty())
        config.user = value;
    else if (keyword == u"port" && config.port == 0)
        config.port = value.toUShort();
    else if (keyword == u"identityfile" && config.identityFiles.size() < 32)
        config.identityFiles << value;
    else if (keyword == u"proxyjump" && config.proxyJump.isEmpty())
        config.proxyJump = value;
}

SshHostConfig readSshConfig(const QByteArray& config, const QString& host)
{
    constexpr qsizetype bound = 1 << 20;
    SshHostConfig found;
    bool applies = true;
    const QString text = QString::fromUtf8(config.left(bound));
    for (const QString& line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        qsizetype end = 0;
        while (end < trimmed.size() && !trimmed.at(end).isSpace() && trimmed.at(end) != u'=')
            ++end;
        const QString keyword = trimmed.left(end).toLower();
        // `Keyword=value` and `Keyword = value` are as good as `Keyword value`.
        QString rest = trimmed.mid(end).trimmed();
        if (rest.startsWith(u'='))
            rest = rest.mid(1);
        const QStringList values = words(rest);
        if (keyword == u"host")
            applies = blockApplies(values, host);
        else if (keyword == u"match")
            applies = false;
        else if (applies && !values.isEmpty())
            apply(keyword, values.first(), found);
    }
    return found;
}

} // namespace jalon
