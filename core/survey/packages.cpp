// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/probereading.h"
#include "core/survey/probes.h"

namespace jalon {

// As root, rpm makes and locks files beside its database even to read it; whoever may not write
// there reads the same database and leaves nothing. Without setpriv rpm is not asked at all.
static constexpr char script[] = R"sh(
if command -v dpkg-query >/dev/null; then
  echo "manager dpkg"
  dpkg-query -W -f '${Status}\t${Package}\t${Version}\n' 'bm-*' 2>/dev/null
  exit 0
fi
command -v rpm >/dev/null || exit 127
echo "manager rpm"
as=
case $(id -u) in 0) as="setpriv --reuid=65534 --regid=65534 --clear-groups" ;; esac
$as rpm -qa --nosignature --nodigest --qf 'install ok installed\t%{NAME}\t%{VERSION}\n' 'bm-*')sh";

// "4:4.1.51294-1" → "4.1.51294"
static QString technicalVersion(const QByteArray& version)
{
    QByteArray digits = version.mid(version.indexOf(':') + 1);
    qsizetype end = 0;
    while (end < digits.size() &&
           ((digits[end] >= '0' && digits[end] <= '9') || digits[end] == '.'))
        ++end;
    digits.truncate(end);
    while (digits.endsWith('.'))
        digits.chop(1);
    return QString::fromLatin1(digits.left(32));
}

// The package that decides, first found first: core, then what a server without core carries.
static QString decisiveVersion(const QHash<QByteArray, QString>& packages)
{
    for (const char* name : {"bm-core", "bm-full", "bm-mailbox-role", "bm-edge-role", "bm-node",
                             "bm-cyrus-imapd", "bm-elasticsearch"})
        if (const QString version = packages.value(name); version.contains(QLatin1Char('.')))
            return version;
    return {};
}

// "install ok installed\tbm-core\t4.1.51294"
static void readPackages(const ProbeAnswer& answer, SurveyDraft& draft)
{
    if (answer.status != 0)
        return noteUnusable(answer, draft, QStringLiteral("packages"));
    QHash<QByteArray, QString> packages;
    for (const QByteArray& line : linesOf(answer.output)) {
        const QList<QByteArray> words = line.split('\t');
        if (words.size() == 3 && words[0] == "install ok installed")
            packages.insert(words[1], technicalVersion(words[2]));
    }
    BlueMind& bluemind = draft.facts().bluemind;
    bluemind.installed = SurveyDraft::measured(!packages.isEmpty(), answer);
    const QString technical = decisiveVersion(packages);
    if (technical.isEmpty())
        return;
    bluemind.technical = SurveyDraft::measured(technical, answer);
    // Software 3.1 is sold as 3.5. The public number of a 4 cannot be told from 4.1.x: all are.
    if (technical.startsWith(QLatin1String("3.1.")))
        bluemind.commercial = SurveyDraft::measured(QStringLiteral("3.5"), answer);
}

std::span<const Probe> packageProbes()
{
    static const Probe probes[] = {
        {.id = "packages",
         .script = script,
         .read = readPackages,
         .command = "dpkg-query -W 'bm-*' || rpm -qa 'bm-*'"},
    };
    return probes;
}

} // namespace jalon
