// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/placement.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace jalon {

static ByteSize meanOf(const QList<Load>& loads)
{
    ByteSize total;
    qint64 known = 0;
    for (const Load& load : loads) {
        total += load.volume.value_or(ByteSize());
        known += load.volume.has_value();
    }
    // With no volume at all the mailboxes are spread by their number.
    return ByteSize(known > 0 ? std::max<qint64>(1, total.bytes() / known) : 1);
}

static qsizetype leastHeld(const QList<ByteSize>& held, quint64 servers)
{
    qsizetype least = -1;
    for (qsizetype server = 0; server < held.size(); ++server) {
        const bool isAllowed = servers >> std::min<qsizetype>(server, 63) & 1;
        if (isAllowed && (least < 0 || held.at(server) < held.at(least)))
            least = server;
    }
    return least;
}

QList<qsizetype> placedOn(const QList<Load>& loads, QList<ByteSize> held)
{
    const ByteSize mean = meanOf(loads);
    std::vector<std::pair<ByteSize, qsizetype>> order;
    order.reserve(std::size_t(loads.size()));
    for (qsizetype i = 0; i < loads.size(); ++i)
        order.emplace_back(loads.at(i).volume.value_or(mean), i);
    std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    QList<qsizetype> places(loads.size(), -1);
    for (const auto& [volume, load] : order) {
        const qsizetype server = leastHeld(held, loads.at(load).servers);
        places[load] = server;
        if (server >= 0)
            held[server] += volume;
    }
    return places;
}

} // namespace jalon
