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
ps -e -o args= 2>/dev/null || ps -o args)sh";

// "bm-core.service loaded active running BlueMind Core"
static void readUnit(const QByteArray& line, const ProbeAnswer& answer, SurveyDraft& draft)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() < 4 || !words[0].endsWith(".service") || words[1] == "not-found")
        return;
    serviceNamed(draft.facts(), shown(words[0].chopped(8), 128)).state =
        SurveyDraft::measured(shown(words[2] + '/' + words[3], 64), answer);
}

// "/usr/lib/jvm/bm-jdk/bin/java -Dnet.bluemind.property.product=bm-core -Xmx2g …"
// "postgres: 14/main: walwriter"
static void readProcess(const QByteArray& line, const ProbeAnswer& answer, SurveyDraft& draft)
{
    static const QByteArray products[] = {
        "bm-core", "bm-cyrus-imapd", "bm-eas", "bm-mapi", "bm-elasticsearch", "bm-hps", "bm-lmtpd", "bm-milter",
        "bm-nginx", "bm-node", "bm-php-fpm", "bm-tika", "bm-webserver", "bm-xmpp", "bm-ysnp", "bm-sds-proxy"};
    const auto isRunning = [&](const QByteArray& name) {
        serviceNamed(draft.facts(), QString::fromLatin1(name)).state =
            SurveyDraft::measured(QStringLiteral("active/running"), answer, true);
    };
    const bool isJava = line.left(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' ')).endsWith("java");
    for (const QByteArray& product : products)
        if (isJava && (line.contains("/" + product + "/") || line.contains("=" + product + " ")))
            isRunning(product);
    if (line.contains("bin/postgres ") || line.startsWith("postgres: "))
        isRunning("postgresql");
    if (line.contains("postfix/sbin/master") || line.contains("postfix/master"))
        isRunning("postfix");
    if (line.contains("cyrus") && line.contains("master"))
        isRunning("bm-cyrus-imapd");
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
        {.id = "services", .script = script, .read = readServices},
    };
    return probes;
}

} // namespace jalon
