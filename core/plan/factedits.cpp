// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/factedits.h"

#include "core/plan/factidentity.h"
#include "core/plan/fields.h"

#include <algorithm>

namespace jalon {

namespace {

FactKind kindOf(const QString&)
{
    return FactKind::Text;
}
FactKind kindOf(qint64)
{
    return FactKind::Number;
}
FactKind kindOf(ByteSize)
{
    return FactKind::Bytes;
}
FactKind kindOf(bool)
{
    return FactKind::Truth;
}
FactKind kindOf(std::chrono::milliseconds)
{
    return FactKind::Duration;
}

template <class T>
std::optional<T> fromArgument(const Argument& value)
{
    if constexpr (std::same_as<T, bool>) {
        const auto* text = std::get_if<QString>(&value);
        if (!text || (*text != QLatin1String("true") && *text != QLatin1String("false")))
            return std::nullopt;
        return *text == QLatin1String("true");
    } else {
        const T* held = std::get_if<T>(&value);
        return held ? std::optional(*held) : std::nullopt;
    }
}

/// Calls `found(path, maybe)` for every place of a fact.
template <class F>
class Walker {
public:
    explicit Walker(F found)
        : m_found(std::move(found))
    {
    }

    template <HasFields T>
    void object(T& o, const QString& prefix)
    {
        fields(o,
               [&](const char* key, auto& member) { visit(member, prefix + QLatin1String(key)); });
    }

private:
    template <class T>
    void visit(std::optional<Fact<T>>& maybe, const QString& path)
    {
        m_found(path, maybe);
    }
    void visit(BlueMind& o, const QString& path) { object(o, path + u'.'); }
    template <HasFields T>
    void visit(QList<T>& list, const QString& path)
    {
        for (T& item : list)
            object(item, QStringLiteral("%1[%2].").arg(path, factIdentity(item)));
    }
    template <class T>
    void visit(QList<Fact<T>>&, const QString&)
    {
    }
    void visit(QList<MailboxVolume>&, const QString&) {}
    void visit(QList<Unread>&, const QString&) {}
    void visit(QString&, const QString&) {}
    void visit(StoreKind&, const QString&) {}

    F m_found;
};

} // namespace

QList<FactSlot> factSlots(const ServerFacts& facts)
{
    QList<FactSlot> places;
    ServerFacts copy = facts;
    const auto note = [&places]<class T>(const QString& path, std::optional<Fact<T>>& maybe) {
        places.append({path, kindOf(T{}), maybe.has_value()});
    };
    Walker(note).object(copy, {});
    return places;
}

std::optional<ServerFacts> withEnteredFact(ServerFacts facts, const QString& path,
                                           const Argument& value, const QDateTime& at,
                                           const QString& source)
{
    bool isEntered = false;
    const auto enter = [&]<class T>(const QString& here, std::optional<Fact<T>>& maybe) {
        const auto entered = here == path ? fromArgument<T>(value) : std::nullopt;
        if (!entered || isEntered)
            return;
        Fact<T> fact{*entered, {Origin::Entered, at, source, false}, std::nullopt};
        if (maybe && maybe->provenance.origin == Origin::Entered)
            fact.measured = maybe->measured;
        else if (maybe)
            fact.measured = {maybe->value, maybe->provenance};
        maybe = fact;
        isEntered = true;
    };
    Walker(enter).object(facts, {});
    return isEntered ? std::optional(facts) : std::nullopt;
}

ServerFacts withoutEnteredFact(ServerFacts facts, const QString& path)
{
    const auto revert = [&]<class T>(const QString& here, std::optional<Fact<T>>& maybe) {
        if (here != path || !maybe || maybe->provenance.origin != Origin::Entered)
            return;
        if (maybe->measured)
            maybe = Fact<T>{maybe->measured->value, maybe->measured->provenance, std::nullopt};
        else
            maybe.reset();
    };
    Walker(revert).object(facts, {});
    return facts;
}

QString elementOf(const QString& path)
{
    return path.left(path.lastIndexOf(u']') + 1);
}

std::optional<ServerFacts> withoutElement(ServerFacts facts, const QString& element)
{
    bool isRemoved = false;
    const auto visit = [&]<class M>(const char* key, M& member) {
        if constexpr (requires { factIdentity(member.front()); }) {
            const auto found = std::ranges::find_if(member, [&](const auto& item) {
                return element ==
                       QStringLiteral("%1[%2]").arg(QLatin1String(key), factIdentity(item));
            });
            if (found != member.end()) {
                member.erase(found);
                isRemoved = true;
            }
        }
    };
    fields(facts, visit);
    return isRemoved ? std::optional(facts) : std::nullopt;
}

} // namespace jalon
