// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/generation.h"

#include <algorithm>

namespace jalon {

static QList<int> numbersOf(const QString& version)
{
    QList<int> numbers;
    for (const QString& part : version.trimmed().split(QLatin1Char('.'))) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (!isNumber)
            break;
        numbers.append(number);
    }
    return numbers;
}

QList<int> commercialVersion(const ServerFacts& facts)
{
    if (facts.bluemind.commercial) {
        const QList<int> numbers = numbersOf(facts.bluemind.commercial->value);
        if (!numbers.isEmpty())
            return numbers;
    }
    if (!facts.bluemind.technical)
        return {};
    const QList<int> technical = numbersOf(facts.bluemind.technical->value);
    if (technical.value(0) == 3)
        return {3, 5};
    return technical.isEmpty() ? technical : QList<int>{technical.first()};
}

static bool looksLike35(const ServerFacts& facts)
{
    const Store* snappy = findStore(facts, StoreKind::ArchivesSnappy);
    const bool hasSnappy = snappy && snappy->bytes && snappy->bytes->value > ByteSize();
    return hasSnappy && findDatabase(facts, QLatin1String("bj")) &&
           !findDatabase(facts, QLatin1String("bj-data"));
}

Generation ownGeneration(const ServerFacts& facts)
{
    const int major = commercialVersion(facts).value(0);
    if (major == 3)
        return Generation::Version35;
    if (major == 4)
        return Generation::Version4;
    if (major >= 5)
        return Generation::Version5;
    if (looksLike35(facts))
        return Generation::Version35;
    if (findDatabase(facts, QLatin1String("bj-data")))
        return Generation::Version4;
    if (facts.bluemind.installed && !facts.bluemind.installed->value)
        return Generation::None;
    return Generation::Unknown;
}

Generation generationOf(const Plan& plan, const Server& server)
{
    const Generation own = ownGeneration(server.facts);
    if (own != Generation::Unknown)
        return own;
    Generation agreed = Generation::Unknown;
    for (const Server& other : plan.servers) {
        const Generation said =
            other.as == server.as ? ownGeneration(other.facts) : Generation::Unknown;
        if (said == Generation::Unknown || said == Generation::None)
            continue;
        if (agreed != Generation::Unknown && agreed != said)
            return Generation::Unknown;
        agreed = said;
    }
    return agreed;
}

bool hasTag(const ServerFacts& facts, QLatin1String tag)
{
    return std::any_of(facts.tags.cbegin(), facts.tags.cend(),
                       [tag](const Fact<QString>& fact) { return fact.value == tag; });
}

const Store* findStore(const ServerFacts& facts, StoreKind kind)
{
    const auto found = std::find_if(facts.stores.cbegin(), facts.stores.cend(),
                                    [kind](const Store& store) { return store.store == kind; });
    return found == facts.stores.cend() ? nullptr : &*found;
}

const Database* findDatabase(const ServerFacts& facts, QLatin1String name)
{
    const auto found =
        std::find_if(facts.databases.cbegin(), facts.databases.cend(),
                     [name](const Database& database) { return database.name == name; });
    return found == facts.databases.cend() ? nullptr : &*found;
}

} // namespace jalon
