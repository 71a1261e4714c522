// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/storeplaces.h"

#include "core/plan/enums.h"
#include "core/survey/mounttable.h"

namespace jalon {

// Nothing but the listing of files sizes a meta partition that shares its filesystem.
static void measureByFilesystem(Store& store, const ServerFacts& facts)
{
    if (store.store != StoreKind::MailMeta || store.bytes || !store.mount)
        return;
    for (const Filesystem& filesystem : facts.filesystems) {
        if (filesystem.mount != store.mount->value || filesystem.mount != store.path->value ||
            !filesystem.used)
            continue;
        store.bytes = filesystem.used;
        store.tier =
            Fact<QString>{enumName(Tier::FilesystemTotals), filesystem.used->provenance, {}};
    }
}

void placeStores(SurveyDraft& draft)
{
    for (Store& store : draft.facts().stores) {
        if (store.mount || !store.path)
            continue;
        if (const auto mount = mountOf(draft.mounts(), store.path->value.toUtf8()))
            store.mount = Fact<QString>{*mount, store.path->provenance, std::nullopt};
        measureByFilesystem(store, draft.facts());
    }
}

} // namespace jalon
