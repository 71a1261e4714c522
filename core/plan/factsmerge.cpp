// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/factsmerge.h"

#include "core/plan/factidentity.h"
#include "core/plan/fields.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace jalon {

namespace {

template <HasFields T>
void mergeObject(T& known, const T& found);

template <class T>
void mergeValue(T& known, const T& found)
{
    if constexpr (HasFields<T>)
        mergeObject(known, found);
    else
        known = found;
}

void mergeValue(QString& known, const QString& found)
{
    if (!found.isEmpty())
        known = found;
}

template <class T>
typename Fact<T>::Overruled overruled(const Fact<T>& fact)
{
    return {fact.value, fact.provenance};
}

template <class T>
void mergeValue(Fact<T>& known, const Fact<T>& found)
{
    const Origin before = known.provenance.origin;
    const Origin now = found.provenance.origin;
    if (before == Origin::Entered && now == Origin::Measured) {
        known.measured = overruled(found);
        return;
    }
    Fact<T> merged = found;
    if (now == Origin::Entered && !found.measured && before == Origin::Measured)
        merged.measured = overruled(known);
    else if (now == Origin::Entered && !found.measured)
        merged.measured = std::move(known.measured);
    known = std::move(merged);
}

template <class T>
void mergeValue(std::optional<T>& known, const std::optional<T>& found)
{
    if (known && found)
        mergeValue(*known, *found);
    else if (found)
        known = found;
}

template <class T>
QString identityOf(const T& element)
{
    return factIdentity(element);
}
QString identityOf(const Fact<QString>& element)
{
    return element.value;
}

template <class T>
bool isEntered(const T&)
{
    return false;
}
template <class T>
bool isEntered(const Fact<T>& fact)
{
    return fact.provenance.origin == Origin::Entered;
}
template <class T>
bool isEntered(const std::optional<T>& maybe)
{
    return maybe && isEntered(*maybe);
}
template <class T>
bool isEntered(const QList<T>& list)
{
    return std::ranges::any_of(list, [](const T& element) { return isEntered(element); });
}
template <HasFields T>
bool isEntered(const T& object)
{
    bool found = false;
    fields(object,
           [&found](const char*, const auto& member) { found = found || isEntered(member); });
    return found;
}

template <class T>
void mergeValue(QList<T>& known, const QList<T>& found)
{
    if (found.isEmpty())
        return;
    QHash<QString, qsizetype> before;
    before.reserve(known.size());
    for (qsizetype i = 0; i < known.size(); ++i)
        before.insert(identityOf(known.at(i)), i);
    QList<T> merged;
    merged.reserve(found.size());
    for (const T& element : found) {
        const qsizetype older = before.isEmpty() ? -1 : before.value(identityOf(element), -1);
        merged.append(older < 0 ? element : known.at(older));
        if (older < 0)
            continue;
        mergeValue(merged.last(), element);
        before.remove(identityOf(element));
    }
    for (qsizetype i = 0; i < known.size(); ++i)
        if (before.value(identityOf(known.at(i)), -1) == i && isEntered(known.at(i)))
            merged.append(known.at(i));
    known = std::move(merged);
}

// `fields` visits one object at a time: the members of `found` are noted first, then met in the
// same order, and so with the same types, as those of `known`.
template <HasFields T>
void mergeObject(T& known, const T& found)
{
    std::vector<const void*> members;
    fields(found, [&members](const char*, const auto& member) { members.push_back(&member); });
    auto next = members.begin();
    fields(known, [&next]<class M>(const char*, M& member) {
        mergeValue(member, *static_cast<const M*>(*next++));
    });
    for (auto extra = found.extra.begin(); extra != found.extra.end(); ++extra)
        known.extra.insert(extra.key(), extra.value());
}

} // namespace

ServerFacts mergeFacts(const ServerFacts& known, const ServerFacts& found)
{
    ServerFacts merged = known;
    mergeObject(merged, found);
    return merged;
}

} // namespace jalon
