// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/findings/rulecases.h"

namespace jalon::facts {

QList<Case> diskCases()
{
    return {
        {"disk.full", "full", Fails,
         [](Plan&, ServerFacts& f) { f.filesystems[0].available->value = ByteSize(10 * GB); }},
        {"disk.full", "a full filesystem without any store", Holds,
         [](Plan&, ServerFacts& f) { f.filesystems.append(disk(text("/boot"), GB, 0)); }},
        {"disk.full", "no figures", Unknown,
         [](Plan&, ServerFacts& f) { f.filesystems[0].used.reset(); }},
        {"disk.full", "no filesystem", Unknown,
         [](Plan&, ServerFacts& f) { f.filesystems.clear(); }},
        {"disk.full", "full of what is known alone", Fails,
         [](Plan&, ServerFacts& f) {
             f.filesystems[0].available->value = ByteSize(10 * GB);
             f.stores[1].bytes.reset();
         }},
        {"disk.full", "not full of what is known alone", Unknown,
         [](Plan&, ServerFacts& f) { f.stores[1].bytes.reset(); }},
        {"disk.tight", "tight", Fails,
         [](Plan&, ServerFacts& f) { f.filesystems[0].available->value = ByteSize(80 * GB); }},
        {"disk.tight", "full is not tight", Holds,
         [](Plan&, ServerFacts& f) { f.filesystems[0].available->value = ByteSize(10 * GB); }},
        {"disk.tight", "full with more to come is not tight", Holds,
         [](Plan&, ServerFacts& f) {
             f.filesystems[0].available->value = ByteSize(10 * GB);
             f.stores[1].bytes.reset();
         }},
        {"disk.tight", "no figures", Unknown,
         [](Plan&, ServerFacts& f) { f.filesystems[0].available.reset(); }},
        {"logs.reserve", "a byte short", Fails,
         [](Plan&, ServerFacts& f) { f.filesystems[0].available->value = ByteSize(GB - 1); }},
        {"logs.reserve", "just enough", Holds,
         [](Plan&, ServerFacts& f) { f.filesystems[0].available->value = ByteSize(GB); }},
        {"logs.reserve", "enough, but for what is not known", Unknown,
         [](Plan&, ServerFacts& f) {
             f.filesystems[0].available->value = ByteSize(10 * GB);
             f.stores[1].bytes.reset();
         }},
        {"logs.reserve", "no figures", Unknown,
         [](Plan&, ServerFacts& f) { f.filesystems[0].available.reset(); }},
        {"memory.short", "upgrade on a small server", Fails,
         [](Plan&, ServerFacts& f) {
             makeVersion35(f);
             f.memoryBytes->value = ByteSize(9 * GB);
         }},
        {"memory.short", "upgrade on a large one", Holds,
         [](Plan&, ServerFacts& f) { makeVersion35(f); }},
        {"memory.short", "settings not read", Unknown,
         [](Plan&, ServerFacts& f) {
             makeVersion35(f);
             f.memorySettings.clear();
         }},
        {"search.read-only-risk", "above 90 %", Fails,
         [](Plan&, ServerFacts& f) { f.filesystems[0].available->value = ByteSize(60 * GB); }},
        {"search.read-only-risk", "at 90 %", Holds,
         [](Plan&, ServerFacts& f) {
             f.filesystems[0].used->value = ByteSize(900 * GB);
             f.filesystems[0].available->value = ByteSize(100 * GB);
         }},
        {"search.read-only-risk", "no figures", Unknown,
         [](Plan&, ServerFacts& f) { f.filesystems[0].used.reset(); }},
        {"inodes.short", "above 90 %", Fails,
         [](Plan&, ServerFacts& f) { f.filesystems[0].inodesUsed->value = 900'001; }},
        {"inodes.short", "at 90 %", Holds,
         [](Plan&, ServerFacts& f) { f.filesystems[0].inodesUsed->value = 900'000; }},
        {"inodes.short", "made as needed", Holds,
         [](Plan&, ServerFacts& f) {
             f.filesystems[0].inodes->value = 0;
             f.filesystems[0].inodesUsed->value = 0;
         }},
        {"inodes.short", "not read", Unknown,
         [](Plan&, ServerFacts& f) { f.filesystems[0].inodes.reset(); }},
        {"nfs.cyrus", "mail on NFS", Fails,
         [](Plan&, ServerFacts& f) {
             f.filesystems.append(disk(text("/nfs"), GB, 10 * GB, text("nas:/m"), text("nfs4")));
             f.stores[0].mount->value = text("/nfs");
         }},
        {"nfs.cyrus", "logs on NFS", Holds,
         [](Plan&, ServerFacts& f) {
             f.filesystems.append(disk(text("/nfs"), GB, 10 * GB, text("nas:/m"), text("nfs4")));
             f.stores[4].mount->value = text("/nfs");
         }},
        {"nfs.cyrus", "type not known", Unknown,
         [](Plan&, ServerFacts& f) { f.filesystems[0].type.reset(); }},
        {"nfs.search", "search on NFS", Fails,
         [](Plan&, ServerFacts& f) {
             f.filesystems.append(disk(text("/nfs"), GB, 10 * GB, text("nas:/m"), text("nfs")));
             f.stores[2].mount->value = text("/nfs");
         }},
        {"nfs.search", "mount not known", Unknown,
         [](Plan&, ServerFacts& f) { f.stores[2].mount.reset(); }},
    };
}

} // namespace jalon::facts
