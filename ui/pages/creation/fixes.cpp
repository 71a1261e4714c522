// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/creation/fixes.h"

#include <algorithm>
#include <array>

namespace jalon {

using Kind = Fix::Kind;

Fix fixOf(const EntryProblem& problem)
{
    struct Row {
        const char* problem;
        Fix fix;
    };
    static constexpr std::array rows{
        Row{"creation.login-impossible", {Kind::Leave}},
        Row{"creation.collision", {Kind::Leave}},
        Row{"creation.other-kind", {Kind::Field, "kind"}},
        Row{"creation.alias-taken", {Kind::Field, "aliases"}},
        Row{"creation.alias-exists", {Kind::Field, "aliases"}},
        Row{"creation.alias-domain-unknown", {Kind::Field, "aliases"}},
        Row{"creation.last-name-missing", {Kind::Field, "lastName"}},
        Row{"creation.last-name-guessed", {Kind::Field, "lastName"}},
        Row{"creation.last-name-derived", {Kind::Field, "lastName"}},
        Row{"creation.quota-below-volume", {Kind::Field, "quota"}},
        Row{"creation.quota-kept", {Kind::Field, "quota"}},
        Row{"creation.quota-raised", {Kind::Field, "quota"}},
        Row{"creation.server-unknown", {Kind::Place}},
        Row{"creation.placed-elsewhere", {Kind::Restore}},
        Row{"creation.target-quota", {Kind::Step, "survey"}},
        Row{"creation.suspended-on-target", {Kind::Step, "survey"}},
        Row{"creation.domain-unassigned", {Kind::Step, "survey"}},
        Row{"creation.domain-invalid", {Kind::Show}},
        Row{"creation.domain-reserved", {Kind::Show}},
        Row{"creation.no-mail-server", {Kind::Step, "servers"}},
    };
    const auto row = std::ranges::find_if(
        rows, [&](const Row& each) { return problem.message.id == QLatin1String(each.problem); });
    return row == rows.end() ? Fix{} : row->fix;
}

const EntryProblem* firstFixable(const QList<EntryProblem>& problems)
{
    const EntryProblem* found = nullptr;
    for (const EntryProblem& problem : problems)
        if (fixOf(problem).kind != Kind::Nothing && (!found || (problem.blocks && !found->blocks)))
            found = &problem;
    return found;
}

std::optional<Argument> proposedValue(const MailboxEntry& entry, const EntryProblem& problem)
{
    const QLatin1String field(fixOf(problem).where);
    if (field == QLatin1String("lastName") && !entry.lastName.isEmpty())
        return entry.lastName;
    // The address, the quota there is, the one it takes.
    if (field == QLatin1String("quota") && problem.message.arguments.size() > 2)
        return problem.message.arguments.at(2);
    return std::nullopt;
}

} // namespace jalon
