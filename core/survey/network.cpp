// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/probereading.h"
#include "core/survey/probes.h"

namespace jalon {

// "mail.example.org"
static std::optional<QString> hostName(const ProbeAnswer& answer)
{
    const QByteArray name = firstLine(answer.output);
    if (name.isEmpty() || name.size() > 255 || name.contains(' '))
        return std::nullopt;
    return shown(name);
}

static void readHostname(const ProbeAnswer& answer, SurveyDraft& draft)
{
    if (const auto name = hostName(answer))
        draft.facts().hostname = SurveyDraft::measured(*name, answer);
    else
        noteUnusable(answer, draft);
}

static void readFqdn(const ProbeAnswer& answer, SurveyDraft& draft)
{
    const auto name = answer.status == 0 ? hostName(answer) : std::nullopt;
    if (name)
        draft.facts().fqdn = SurveyDraft::measured(*name, answer);
    else
        noteUnusable(answer, draft);
}

static bool isLoopback(const QByteArray& address)
{
    return address.startsWith("127.") || address == "::1";
}

// "10.1.2.3   mail.example.org mail   # the server itself"
static void readHosts(const ProbeAnswer& answer, SurveyDraft& draft)
{
    if (answer.status != 0)
        return noteUnusable(answer, draft);
    const auto& fqdn = draft.facts().fqdn;
    if (!fqdn)
        return draft.unread(answer.probe, "unread.no-fqdn");
    const QByteArray wanted = fqdn->value.toLower().toUtf8();
    bool isNamed = false;
    for (const QByteArray& line : linesOf(answer.output)) {
        const QList<QByteArray> words = line.split('#').first().simplified().toLower().split(' ');
        isNamed = isNamed || (words.indexOf(wanted, 1) > 0 && !isLoopback(words.front()));
    }
    draft.facts().inHostsFile = SurveyDraft::measured(isNamed, answer);
}

std::span<const Probe> networkProbes()
{
    static const Probe probes[] = {
        {.id = "hostname", .script = "hostname 2>/dev/null || uname -n", .read = readHostname},
        {.id = "fqdn", .script = "hostname -f", .read = readFqdn},
        {.id = "hosts", .script = "cat /etc/hosts", .read = readHosts},
    };
    return probes;
}

} // namespace jalon
