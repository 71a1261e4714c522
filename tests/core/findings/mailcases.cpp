// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/findings/rulecases.h"

namespace jalon::facts {

QList<Case> mailCases()
{
    return {
        {"indexing.disabled", "flag there", Fails,
         [](Plan&, ServerFacts& f) { f.noMailIndexing->value = true; }},
        {"indexing.disabled", "not read", Unknown,
         [](Plan&, ServerFacts& f) { f.noMailIndexing.reset(); }},
        {"spool.directories-without-mailbox", "one", Fails,
         [](Plan&, ServerFacts& f) {
             f.spoolDirectoriesWithoutMailbox = {known(text("user/stranger"))};
         }},
        {"spool.directories-without-mailbox", "mailboxes not read", Unknown,
         [](Plan&, ServerFacts& f) { f.directoryEntries.reset(); }},
        {"spool.directories-without-mailbox", "spool not read", Unknown,
         [](Plan&, ServerFacts& f) { f.stores[0].messages.reset(); }},
        {"replication.counts", "5 % and one off", Fails,
         [](Plan&, ServerFacts& f) { f.databases[1].messageRecords->value = 949'999; }},
        {"replication.counts", "5 % off", Holds,
         [](Plan&, ServerFacts& f) { f.databases[1].messageRecords->value = 950'000; }},
        {"replication.counts", "not of 3.5", Holds,
         [](Plan&, ServerFacts& f) { makeVersion35(f); }},
        {"replication.counts", "no database", Unknown,
         [](Plan&, ServerFacts& f) { f.databases.clear(); }},
        {"archives.to-reintegrate", "some", Fails,
         [](Plan&, ServerFacts& f) {
             f.stores.append(store(StoreKind::ArchivesSnappy, text("/"), 1));
         }},
        {"archives.to-reintegrate", "an empty directory", Holds,
         [](Plan&, ServerFacts& f) {
             f.stores.append(store(StoreKind::ArchivesSnappy, text("/"), 0));
         }},
        {"archives.to-reintegrate", "not counted", Unknown,
         [](Plan&, ServerFacts& f) {
             f.stores.append(store(StoreKind::ArchivesSnappy, text("/"), 0));
             f.stores.last().bytes.reset();
         }},
    };
}

} // namespace jalon::facts
