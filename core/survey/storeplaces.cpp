// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/storeplaces.h"

#include "core/survey/mounttable.h"

namespace jalon {

void placeStores(SurveyDraft& draft)
{
    for (Store& store : draft.facts().stores) {
        if (store.mount || !store.path)
            continue;
        if (const auto mount = mountOf(draft.mounts(), store.path->value.toUtf8()))
            store.mount = Fact<QString>{*mount, store.path->provenance, std::nullopt};
    }
}

} // namespace jalon
