// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/findings/rulecases.h"

namespace jalon::facts {

/// One user with 1 GB of archives, 4 GB of mail, and 10 GB of quota.
static MailboxVolume& addArchives(ServerFacts& f)
{
    f.stores.append(store(StoreKind::ArchivesSnappy, text("/"), GB));
    MailboxVolume box;
    box.address = text("ann@example.org");
    box.kind = known(text("user"));
    box.volume = known(ByteSize(4 * GB));
    box.archives = known(ByteSize(GB), f.stores.last().bytes->provenance.source);
    box.quota = known(ByteSize(10 * GB));
    box.suspended = known(false);
    f.mailboxes.append(box);
    return f.mailboxes.last();
}

static const QList<Case> unmeasured(const char* key)
{
    return {{key, "not counted", Unknown,
             [](Plan&, ServerFacts& f) {
                 addArchives(f);
                 f.stores.last().bytes.reset();
             }},
            {key, "of no mailbox that is known", Unknown,
             [](Plan&, ServerFacts& f) {
                 addArchives(f);
                 f.mailboxes.clear();
             }},
            {key, "an ordinary user", Holds, [](Plan&, ServerFacts& f) { addArchives(f); }}};
}

QList<Case> archiveCases()
{
    return unmeasured("archives.quota") + unmeasured("archives.suspended") +
           unmeasured("archives.shared") +
           QList<Case>{
               {"archives.quota", "on the high figure only", Fails,
                [](Plan&, ServerFacts& f) {
                    addArchives(f).quota = known(ByteSize(5 * GB + 500'000'000));
                }},
               {"archives.quota", "no quota", Holds,
                [](Plan&, ServerFacts& f) { addArchives(f).quota.reset(); }},
               {"archives.quota", "quota not read", Unknown,
                [](Plan&, ServerFacts& f) {
                    MailboxVolume& box = addArchives(f);
                    box.quota.reset();
                    box.suspended.reset();
                }},
               {"archives.suspended", "one", Fails,
                [](Plan&, ServerFacts& f) { addArchives(f).suspended->value = true; }},
               {"archives.shared", "one", Fails,
                [](Plan&, ServerFacts& f) { addArchives(f).kind->value = text("mailshare"); }},
           };
}

} // namespace jalon::facts
