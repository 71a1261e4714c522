// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets.h"

#include <QList>

#include <algorithm>

namespace jalon::fuzz {

std::span<const Target> targets()
{
    static const QList<Target> all = [] {
        QList<Target> list;
        for (const auto& part : {planTargets(), sshTargets(), surveyTargets(), inventoryTargets()})
            std::ranges::copy(part, std::back_inserter(list));
        return list;
    }();
    return all;
}

const Target* findTarget(QByteArrayView name)
{
    const auto found = std::ranges::find_if(
        targets(), [name](const Target& target) { return name == target.name; });
    return found == targets().end() ? nullptr : &*found;
}

} // namespace jalon::fuzz
