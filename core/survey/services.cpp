// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/probereading.h"
#include "core/survey/probes.h"

namespace jalon {

static constexpr char script[] = R"sh(
if [ -d /run/systemd/system ] && command -v systemctl >/dev/null; then
  echo "manager systemd"
  systemctl list-units --all --type=service --no-pager --no-legend --plain 'bm-*' 'postgresql*' 'cyrus*' \
    'postfix*' 'influxdb*' 'telegraf*' 'kapacitor*' 'chronograf*' 'elasticsearch*' && exit
fi
echo "manager ps"
ps -e -o args= | awk '
$1 ~ /(^|\/)postgres:?$/ { print "postgresql" }
$1 ~ /cyrus.*\/master$|\/cyrmaster$/ { print "bm-cyrus-imapd" }
$1 ~ /postfix.*\/master$/ { print "postfix" }
$1 ~ /java$/ { $1 = ""; if (match($0, /[\/=]bm-[a-z-]+/)) print substr($0, RSTART + 1, RLENGTH - 1) }' | sort -u)sh";

// "bm-core.service loaded active running BlueMind Core"
static void readUnit(const QByteArray& line, const ProbeAnswer& answer, SurveyDraft& draft)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() < 4 || !words[0].endsWith(".service") || words[1] == "not-found")
        return;
    serviceNamed(draft.facts(), shown(words[0].chopped(8), 128)).state =
        SurveyDraft::measured(shown(words[2] + '/' + words[3], 64), answer);
}

// "postgresql", deduced from a process that runs
static void readProcess(const QByteArray& line, const ProbeAnswer& answer, SurveyDraft& draft)
{
    if (!line.isEmpty())
        serviceNamed(draft.facts(), shown(line, 128)).state =
            Fact<QString>{QStringLiteral("active/running"),
                          {Origin::Measured, answer.at, QStringLiteral("ps -e -o args="), true}, std::nullopt};
}

static void readServices(const ProbeAnswer& answer, SurveyDraft& draft)
{
    QList<QByteArray> lines = linesOf(answer.output);
    const qsizetype byProcess = lines.indexOf("manager ps");
    if (lines.isEmpty() || answer.status != 0)
        return noteUnusable(answer, draft);
    for (const QByteArray& line : lines.mid(byProcess + 1))
        byProcess < 0 ? readUnit(line, answer, draft) : readProcess(line, answer, draft);
}

std::span<const Probe> serviceProbes()
{
    static const Probe probes[] = {
        {.id = "services", .script = script, .read = readServices, .command = "systemctl list-units --all --type=service"},
    };
    return probes;
}

} // namespace jalon
