// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/sizing.h"
#include "tests/support/facts.h"

namespace jalon::facts {

inline constexpr qint64 GB = 1'000'000'000;

inline QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

inline Sizing sized(const Plan& plan, const QList<AssumptionValue>& overrides = {})
{
    return sizePlan(plan, {}, *Assumptions::of(plan, {}, overrides));
}

inline const FilesystemSizing* at(const Sizing& sizing, const char* server, const char* mount)
{
    for (const FilesystemSizing& filesystem : sizing.filesystems)
        if (filesystem.server == text(server) && filesystem.mount == text(mount))
            return &filesystem;
    return nullptr;
}

inline const SizeTerm* term(const FilesystemSizing& filesystem, const char* rule)
{
    for (const SizeTerm& candidate : filesystem.terms)
        if (candidate.rule == text(rule))
            return &candidate;
    return nullptr;
}

inline AssumptionValue given(const char* key, qint64 value)
{
    AssumptionValue result;
    result.key = text(key);
    result.value = value;
    return result;
}

} // namespace jalon::facts
