// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creation.h"
#include "core/findings/answer.h"
#include "core/sizing/generation.h"

#include <span>

namespace jalon {

/// What a rule looks at.
struct RuleContext {
    const Plan& plan;
    const Sizing& sizing;
    const QList<MethodChoice>& choices; ///< of the inventory, row by row
    const Creation& creation;

    /// The target servers that run BlueMind or are meant to: all but those known to be without it
    /// and given no role of it.
    QList<const Server*> blueMindTargets() const;
    Generation generation(const Server& server) const { return generationOf(plan, server); }
};

/// One rule: what it is called, how much it matters, where it comes from, how it is judged.
struct Rule {
    const char* key;
    Severity severity;
    bool blocks;
    const char* source;
    const char* command; ///< what the operator may run himself, or empty
    void (*judge)(const RuleContext& context, Answer& answer);
};

std::span<const Rule> diskRules();
std::span<const Rule> versionRules();
std::span<const Rule> topologyRules();
std::span<const Rule> mailRules();
std::span<const Rule> archiveRules();
std::span<const Rule> prerequisiteRules();
std::span<const Rule> surveyRules();
std::span<const Rule> inventoryRules();
std::span<const Rule> pstRules();
std::span<const Rule> mailboxRules();

/// Where nothing was imported, nothing is known of what source servers hold; without any, nothing
/// moves, and an empty plan says nothing yet.
void knowNothingImported(const RuleContext& context, Answer& answer);

/// All of them, in the order documents list them.
QList<Rule> rules();

} // namespace jalon
