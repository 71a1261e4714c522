// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/incomingmail.h"

#include <algorithm>

namespace jalon {

static bool isSet(const Assumptions& assumptions, const char* key)
{
    for (const AssumptionInForce& inForce : assumptions.all())
        if (qstrcmp(inForce.assumption->key, key) == 0)
            return inForce.origin != AssumptionOrigin::Default;
    return false;
}

static std::optional<ByteSize> mailOf(const Server& source, QList<TermInput>& inputs)
{
    if (!findStore(source.facts, StoreKind::MailData))
        return std::nullopt;
    ByteSize total;
    for (const Store& store : source.facts.stores) {
        if (store.store != StoreKind::MailData && store.store != StoreKind::Archives)
            continue;
        if (!store.bytes)
            return std::nullopt;
        inputs.append({QStringLiteral("moved@%1").arg(source.name),
                       store.bytes->value,
                       store.bytes->provenance,
                       {}});
        total += store.bytes->value;
    }
    return total;
}

/// The mail of the source servers; nothing when there are none. `isKnown`: all of them tell.
static std::optional<ByteSize> spooledMail(const Plan& plan, QList<TermInput>& inputs,
                                           bool& isKnown)
{
    std::optional<ByteSize> total;
    for (const Server& server : plan.servers) {
        if (server.as != ServerRole::Source)
            continue;
        const auto mail = mailOf(server, inputs);
        isKnown = isKnown && mail;
        total = total.value_or(ByteSize()) + mail.value_or(ByteSize());
    }
    return total;
}

static bool isMailTarget(const Plan& plan, const QString& name)
{
    const Server* server = findServer(plan, name);
    return server && server->as == ServerRole::Target && isMailServer(*server);
}

Expansion expansionOf(std::optional<Method> method)
{
    if (method == Method::ExchangeTool)
        return {"expansion.exchangeLow", "expansion.exchangeHigh", "exchange"};
    if (method == Method::PstServerSide)
        return {"expansion.pstLow", "expansion.pstHigh", "pst"};
    if (method == Method::ImapsyncAsUser)
        return {"expansion.imapsyncLow", "expansion.imapsyncHigh", "imapsync"};
    if (method == Method::DominoTool)
        return {"expansion.dominoLow", "expansion.dominoHigh", "domino"};
    return {"fill.expansionLow", "fill.expansionHigh", ""};
}

std::span<const std::optional<Method>> movingMethods()
{
    static constexpr std::array<std::optional<Method>, 5> methods{
        std::nullopt, Method::ExchangeTool, Method::PstServerSide, Method::ImapsyncAsUser,
        Method::DominoTool};
    return methods;
}

SizeRange expanded(ByteSize volume, std::optional<Method> method, const Assumptions& assumptions)
{
    if (volume == ByteSize())
        return {};
    const Expansion expansion = expansionOf(method);
    const Ratio low = assumptions.ratio(expansion.low);
    const Ratio high = assumptions.ratio(expansion.high);
    return {volume.scaledUp(std::min(low, high)), volume.scaledUp(std::max(low, high))};
}

SizeRange expanded(const MethodVolumes& volumes, const Assumptions& assumptions)
{
    SizeRange sum;
    for (const std::optional<Method> method : movingMethods()) {
        const SizeRange one = expanded(volumes.of(method), method, assumptions);
        sum = {sum.low + one.low, sum.high + one.high};
    }
    return sum;
}

namespace {

/// Adds up what is moved in, and names the ratios it was multiplied by.
class IncomingBuilder {
public:
    IncomingBuilder(const Plan& plan, const Moves& moves, const Assumptions& assumptions,
                    Explained explained)
        : m_plan(plan)
        , m_moves(moves)
        , m_assumptions(assumptions)
    {
        m_incoming.explained = explained;
        m_incoming.sharedText = QStringLiteral("moved");
    }

    IncomingMail build();

private:
    void share(const SizeRange& volume);
    ByteSize takeMoves();
    void takeVolume(const MovedMail& moved, std::optional<Method> method, bool isPlaced);
    void explain(const MovedMail& moved, std::optional<Method> method, bool isPlaced);
    void nameExpansions();

    const Plan& m_plan;
    const Moves& m_moves;
    const Assumptions& m_assumptions;
    IncomingMail m_incoming;
    QList<std::optional<Method>> m_expanded;
};

/// Mail that no inventory tells of.
void IncomingBuilder::share(const SizeRange& volume)
{
    m_incoming.shared.low += expanded(volume.low, std::nullopt, m_assumptions).low;
    m_incoming.shared.high += expanded(volume.high, std::nullopt, m_assumptions).high;
    if (volume.high > ByteSize() && !m_expanded.contains(std::nullopt))
        m_expanded.append(std::nullopt);
}

void IncomingBuilder::takeVolume(const MovedMail& moved, std::optional<Method> method,
                                 bool isPlaced)
{
    const ByteSize volume = moved.volumes.of(method);
    if (volume == ByteSize())
        return;
    const SizeRange grown = expanded(volume, method, m_assumptions);
    SizeRange& to = isPlaced ? m_incoming.placed[moved.server] : m_incoming.shared;
    to = {to.low + grown.low, to.high + grown.high};
    if (m_incoming.explained == Explained::Yes)
        explain(moved, method, isPlaced);
}

void IncomingBuilder::explain(const MovedMail& moved, std::optional<Method> method, bool isPlaced)
{
    QString name = isPlaced ? QStringLiteral("inventory") : QStringLiteral("moved");
    if (method)
        name += u'.' + QLatin1String(expansionOf(method).name);
    if (isPlaced)
        name += u'@' + moved.server;
    m_incoming.inputs.append({name, moved.volumes.of(method), m_moves.provenance, {}});
    if (!m_expanded.contains(method))
        m_expanded.append(method);
}

/// Takes the moves in and returns what they move in all, before its expansion.
ByteSize IncomingBuilder::takeMoves()
{
    ByteSize total;
    for (const MovedMail& moved : m_moves.servers) {
        const bool isPlaced = isMailTarget(m_plan, moved.server);
        if (isPlaced)
            m_incoming.placed[moved.server];
        for (const std::optional<Method> method : movingMethods())
            takeVolume(moved, method, isPlaced);
        total += moved.volumes.sum();
        if (moved.unknownVolumes > 0)
            m_incoming.missing = QStringLiteral("volumes");
    }
    return total;
}

void IncomingBuilder::nameExpansions()
{
    for (const std::optional<Method> method : std::as_const(m_expanded)) {
        const Expansion expansion = expansionOf(method);
        const QString of = method ? QLatin1Char('.') + QLatin1String(expansion.name) : QString();
        const QString name = QStringLiteral("expansion") + of;
        m_incoming.inputs.append(
            inputOf(name + QStringLiteral(".low"), expansion.low, m_assumptions));
        m_incoming.inputs.append(
            inputOf(name + QStringLiteral(".high"), expansion.high, m_assumptions));
    }
    m_incoming.expansions = int(m_expanded.size());
}

IncomingMail IncomingBuilder::build()
{
    bool isKnown = true;
    QList<TermInput> spoolInputs;
    const auto spooled = spooledMail(m_plan, spoolInputs, isKnown);
    if (isSet(m_assumptions, "fill.incomingBytes") || (m_moves.servers.isEmpty() && !spooled)) {
        const ByteSize told = m_assumptions.bytes("fill.incomingBytes");
        m_incoming.inputs = {inputOf(QStringLiteral("moved"), "fill.incomingBytes", m_assumptions)};
        share({told, told});
    } else if (m_moves.servers.isEmpty()) {
        m_incoming.inputs = spoolInputs;
        share({*spooled, *spooled});
        if (!isKnown)
            m_incoming.missing = QStringLiteral("moved");
    } else {
        const ByteSize total = takeMoves();
        if (spooled && *spooled > total) {
            share({ByteSize(), *spooled - total});
            m_incoming.sharedText = QStringLiteral("moved − inventory");
            m_incoming.inputs += spoolInputs;
        }
    }
    nameExpansions();
    return m_incoming;
}

} // namespace

IncomingMail incomingMail(const Plan& plan, const Moves& moves, const Assumptions& assumptions,
                          Explained explained)
{
    return IncomingBuilder(plan, moves, assumptions, explained).build();
}

} // namespace jalon
