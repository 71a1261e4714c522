// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/surveyedkey.h"

#include "core/plan/mailbox.h"

namespace jalon {

constexpr QLatin1String technicalEnd(".internal");

static bool isTechnical(QStringView domain)
{
    return domain.endsWith(technicalEnd, Qt::CaseInsensitive);
}

static QString publicName(const ServerFacts& facts, QStringView technical)
{
    for (const Domain& domain : facts.domains) {
        if (QStringView(domain.name).compare(technical, Qt::CaseInsensitive) != 0)
            continue;
        for (const Fact<QString>& alias : domain.aliases)
            if (!isTechnical(alias.value))
                return alias.value;
    }
    return technical.toString();
}

QString surveyedKey(const ServerFacts& facts, const QString& address)
{
    const QString key = mailboxKey(address);
    const QStringView domain = domainOf(key);
    if (!isTechnical(domain))
        return key;
    return mailboxKey(QString(key.chopped(domain.size()) + publicName(facts, domain)));
}

} // namespace jalon
