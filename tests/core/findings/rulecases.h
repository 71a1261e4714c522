// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/finding.h"
#include "tests/support/facts.h"

#include <functional>

namespace jalon::facts {

inline constexpr qint64 GB = 1'000'000'000;

/// What a case changes of a healthy plan: the plan, or the facts of its first server.
using Change = std::function<void(Plan&, ServerFacts&)>;

/// One rule, what is changed, and the answer expected.
struct Case {
    const char* key;
    const char* name;
    FindingState state;
    Change change;
};

inline QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

inline constexpr auto Fails = FindingState::Fails;
inline constexpr auto Holds = FindingState::Holds;
inline constexpr auto Unknown = FindingState::Unknown;

void makeVersion(ServerFacts& facts, const char* version);
/// Makes it a 3.5, with one database.
void makeVersion35(ServerFacts& facts);
/// Adds a second server that carries the mail, so that the first is only the core.
void splitMail(Plan& plan);

QList<Case> diskCases();
QList<Case> topologyCases();
QList<Case> mailCases();
QList<Case> archiveCases();
QList<Case> prerequisiteCases();
QList<Case> inventoryCases();
QList<Case> pstCases();

} // namespace jalon::facts
