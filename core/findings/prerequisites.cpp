// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rule.h"

#include <algorithm>

namespace jalon {

// Judges one fact of every BlueMind target; what it fails on is said after the subjects.
template <class T, class Fails>
static void judgeFact(const RuleContext& context, Answer& answer, Maybe<T> ServerFacts::*member,
                      Fails fails)
{
    QStringList values;
    for (const Server* server : context.blueMindTargets()) {
        const Maybe<T>& fact = server->facts.*member;
        if (!fact) {
            answer.unknown(server->name);
        } else if (fails(*server, fact->value)) {
            answer.fails(server->name, {evidenceOf(*server, *fact)});
            if constexpr (std::is_same_v<T, QString>)
                values.append(fact->value);
        } else {
            answer.holds();
        }
    }
    values.removeDuplicates();
    answer.arguments = {values.join(QStringLiteral(", "))};
}

static void judgeFqdn(const RuleContext& context, Answer& answer)
{
    judgeFact(context, answer, &ServerFacts::fqdn, [](const Server&, const QString& name) {
        return !name.contains(QLatin1Char('.')) || name.startsWith(QLatin1Char('.')) ||
               name.startsWith(QLatin1String("localhost"));
    });
}

static void judgeHosts(const RuleContext& context, Answer& answer)
{
    judgeFact(context, answer, &ServerFacts::inHostsFile,
              [](const Server&, bool isThere) { return !isThere; });
}

static void judgeLocale(const RuleContext& context, Answer& answer)
{
    judgeFact(context, answer, &ServerFacts::locale, [](const Server&, const QString& locale) {
        return locale.toLower().remove(QLatin1Char('-')) != QLatin1String("en_us.utf8");
    });
}

static void judgeRequiretty(const RuleContext& context, Answer& answer)
{
    judgeFact(context, answer, &ServerFacts::requiretty,
              [](const Server&, bool asks) { return asks; });
}

static void judgeContainer(const RuleContext& context, Answer& answer)
{
    static const QStringList containers{
        QStringLiteral("lxc"),    QStringLiteral("lxc-libvirt"), QStringLiteral("docker"),
        QStringLiteral("podman"), QStringLiteral("openvz"),      QStringLiteral("systemd-nspawn"),
        QStringLiteral("rkt"),    QStringLiteral("wsl"),         QStringLiteral("container-other")};
    judgeFact(context, answer, &ServerFacts::virtualisation,
              [](const Server&, const QString& kind) { return containers.contains(kind); });
}

static bool isSupported(const QString& id, const QString& version, bool isVersion5)
{
    const QString major = version.section(QLatin1Char('.'), 0, 0);
    static const QStringList likeRedHat{QStringLiteral("rhel"), QStringLiteral("centos"),
                                        QStringLiteral("rocky"), QStringLiteral("almalinux")};
    if (id == QLatin1String("debian"))
        return (isVersion5
                    ? QStringList{QStringLiteral("10"), QStringLiteral("11"), QStringLiteral("12")}
                    : QStringList{QStringLiteral("9"), QStringLiteral("10"), QStringLiteral("11")})
            .contains(major);
    if (id == QLatin1String("ubuntu"))
        return version == QLatin1String("20.04") || version == QLatin1String("22.04") ||
               (version == QLatin1String("18.04") && !isVersion5);
    return likeRedHat.contains(id) &&
           (major == QLatin1String("8") || (major == QLatin1String("7") && !isVersion5));
}

static void judgeDistribution(const RuleContext& context, Answer& answer)
{
    QStringList names;
    for (const Server* server : context.blueMindTargets()) {
        const ServerFacts& facts = server->facts;
        if (!facts.osId || !facts.osVersion) {
            answer.unknown(server->name);
        } else if (isSupported(facts.osId->value, facts.osVersion->value,
                               context.generation(*server) == Generation::Version5)) {
            answer.holds();
        } else {
            const Fact<QString>& shown = facts.os ? *facts.os : *facts.osId;
            answer.fails(server->name, {evidenceOf(*server, shown)});
            names.append(shown.value);
        }
    }
    names.removeDuplicates();
    answer.arguments = {names.join(QStringLiteral(", "))};
}

static void judgeClock(const RuleContext& context, Answer& answer)
{
    const std::chrono::seconds tolerance(
        context.sizing.assumptions.value("clock.toleranceSeconds"));
    std::chrono::milliseconds worst(0);
    judgeFact(context, answer, &ServerFacts::clockOffset,
              [&](const Server&, std::chrono::milliseconds offset) {
                  // Compared without a negation: the smallest number has none.
                  const bool isFar = offset > tolerance || offset < -tolerance;
                  if (isFar)
                      worst = offset;
                  return isFar;
              });
    answer.arguments = {worst};
}

std::span<const Rule> prerequisiteRules()
{
    static constexpr char source[] = "BlueMind 4: Prérequis à l'installation";
    static const Rule rules[] = {
        {"prerequisite.fqdn", Severity::High, true, source, "hostname -f", judgeFqdn},
        {"prerequisite.hosts-file", Severity::High, true, source, "", judgeHosts},
        {"prerequisite.locale", Severity::High, true, source, "update-locale LANG=en_US.UTF-8",
         judgeLocale},
        {"prerequisite.requiretty", Severity::High, true, source, "", judgeRequiretty},
        {"prerequisite.container", Severity::High, true, source, "", judgeContainer},
        {"prerequisite.distribution", Severity::High, true, source, "", judgeDistribution},
        {"clock.offset", Severity::Low, false, "Jalon: clock", "timedatectl", judgeClock},
    };
    return rules;
}

} // namespace jalon
