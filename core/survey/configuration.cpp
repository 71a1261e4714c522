// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/probereading.h"
#include "core/survey/probes.h"

namespace jalon {

static constexpr char flagsScript[] = R"sh(
[ -e /etc/bm ] || { echo absent; exit; }
$R ls -1 /etc/bm && echo "listed")sh";

// "bm-lmtpd.disabled"
static void readFlags(const ProbeAnswer& answer, SurveyDraft& draft)
{
    const QList<QByteArray> names = linesOf(answer.output);
    const bool isListed = !names.isEmpty() && names.last() == "listed";
    const bool isAbsent = names == QList<QByteArray>{"absent"};
    if (!isListed && !isAbsent)
        return noteUnusable(answer, draft);
    if (isAbsent)
        return;
    ServerFacts& facts = draft.facts();
    facts.noMailIndexing = SurveyDraft::measured(names.contains("no.mail.indexing"), answer);
    for (const QByteArray& name : names)
        if (name.endsWith(".disabled") && name.size() < 200)
            serviceNamed(facts, shown(name.chopped(9))).disabled =
                SurveyDraft::measured(true, answer);
    for (Service& service : facts.services)
        if (!service.disabled)
            service.disabled = SurveyDraft::measured(false, answer);
}

// "/etc/bm/local/bm-core.ini:MEM=2048", in MB
static void readMemorySettings(const ProbeAnswer& answer, SurveyDraft& draft)
{
    if (answer.status == 2 && answer.output.isEmpty() && !answer.errors.isEmpty())
        return noteUnusable(answer, draft);
    QMap<QString, MemorySetting> settings;
    // What is set locally overrides what the package says, whatever the order of the files.
    for (const char* folder : {"/etc/bm/default/", "/etc/bm/local/"}) {
        for (const QByteArray& line : linesOf(answer.output)) {
            const qsizetype colon = line.indexOf(".ini:");
            const qsizetype equals = line.indexOf('=', colon);
            if (!line.startsWith(folder) || colon < 0 || equals < 0)
                continue;
            const QByteArray start(folder);
            const QString product = shown(line.mid(start.size(), colon - start.size()), 128);
            const auto megabytes = wholeNumber(line.mid(equals + 1));
            if (!megabytes || *megabytes > (1 << 30) || product.contains(QLatin1Char('/')))
                continue;
            MemorySetting& setting = settings[product];
            setting.product = product;
            const bool isDirect = line.mid(colon + 5).trimmed().startsWith('D');
            (isDirect ? setting.direct : setting.heap) =
                SurveyDraft::measured(ByteSize(*megabytes << 20), answer);
        }
    }
    draft.facts().memorySettings = settings.values();
}

// "password = bj" in [global]
static void readBmIni(const ProbeAnswer& answer, SurveyDraft& draft)
{
    if (firstLine(answer.output) == "absent")
        return;
    QHash<QByteArray, QByteArray> values;
    for (const QByteArray& line : linesOf(answer.output)) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0 && !line.startsWith('#') && !line.startsWith(';'))
            values.insert(line.left(equals).trimmed().toLower(), line.mid(equals + 1).trimmed());
    }
    if (answer.status != 0 || values.value("user").isEmpty())
        return noteUnusable(answer, draft);
    DatabaseAccess access;
    access.host = QString::fromUtf8(values.value("host", "localhost"));
    const qint64 port = wholeNumber(values.value("port")).value_or(0);
    if (port > 0 && port < 65536)
        access.port = quint16(port);
    access.user = QString::fromUtf8(values.value("user"));
    access.password = Secret(values.value("password"));
    draft.databaseAccess() = std::move(access);
}

// "Defaults    requiretty"
static void readSudoers(const ProbeAnswer& answer, SurveyDraft& draft)
{
    if (firstLine(answer.output) == "absent") {
        draft.facts().requiretty = SurveyDraft::measured(false, answer);
        return;
    }
    if (answer.status > 1)
        return noteUnusable(answer, draft);
    bool asks = false;
    for (const QByteArray& line : linesOf(answer.output)) {
        const QByteArray rule = line.simplified();
        if (rule.startsWith("Defaults") && rule.contains("requiretty"))
            asks = !rule.contains("!requiretty");
    }
    draft.facts().requiretty = SurveyDraft::measured(asks, answer);
}

std::span<const Probe> configurationProbes()
{
    static const Probe probes[] = {
        {.id = "flags", .script = flagsScript, .read = readFlags, .command = "ls -1 /etc/bm"},
        {.id = "memory-settings",
         .script = "[ -e /etc/bm ] || exit 0\n$R grep -rHE '^[[:space:]]*D?MEM[[:space:]]*=' "
                   "/etc/bm/default /etc/bm/local",
         .read = readMemorySettings,
         .command = "grep -rHE 'D?MEM=' /etc/bm/default /etc/bm/local"},
        {.id = "bm-ini",
         .script = "[ -e /etc/bm/bm.ini ] || { echo absent; exit; }\n$R cat /etc/bm/bm.ini",
         .outputLimit = ByteSize(64 << 10),
         .holdsSecret = true,
         .read = readBmIni,
         .command = "cat /etc/bm/bm.ini"},
        {.id = "sudoers",
         .script = "[ -e /etc/sudoers ] || { echo absent; exit; }\n"
                   "set -- /etc/sudoers; [ ! -e /etc/sudoers.d ] || set -- \"$@\" /etc/sudoers.d\n"
                   "$R grep -rhE '^[[:space:]]*Defaults.*requiretty' \"$@\"",
         .read = readSudoers,
         .command = "grep -rhE 'Defaults.*requiretty' /etc/sudoers /etc/sudoers.d"},
    };
    return probes;
}

} // namespace jalon
