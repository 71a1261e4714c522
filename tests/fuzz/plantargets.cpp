// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/factsdocument.h"
#include "core/plan/planfile.h"
#include "tests/fuzz/targets.h"

namespace jalon::fuzz {

// A plan that could be read is written and read again without a change.
static void readPlan(const QByteArray& bytes)
{
    const auto plan = decodePlan(bytes, QStringLiteral("file"));
    if (!plan)
        return;
    const QByteArray once = encodePlan(*plan);
    const auto again = decodePlan(once, QStringLiteral("file"));
    if (!again || encodePlan(*again) != once)
        qFatal("a plan changes when it is saved and opened");
}

static void readFacts(const QByteArray& bytes)
{
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    const auto plan = importFacts(Plan(), bytes, QStringLiteral("file"), now);
    if (plan && !decodePlan(encodePlan(*plan), QStringLiteral("file")))
        qFatal("facts were taken that no plan can hold");
}

static const Target list[] = {
    {"plan", readPlan},
    {"facts", readFacts},
};

std::span<const Target> planTargets()
{
    return list;
}

} // namespace jalon::fuzz
