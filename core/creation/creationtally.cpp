// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/creationtally.h"

namespace jalon {

CreationTally tallyOf(const Creation& creation)
{
    CreationTally tally;
    for (const MailboxEntry& entry : creation.mailboxes) {
        ++tally.states.at(std::size_t(entry.state));
        tally.blocked += isBlocked(entry.problems);
        tally.homeless += entry.server.isEmpty();
    }
    for (const DomainEntry& domain : creation.domains)
        tally.blocked += isBlocked(domain.problems);
    return tally;
}

} // namespace jalon
