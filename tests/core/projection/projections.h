// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/projection.h"
#include "tests/support/facts.h"

namespace jalon::facts {

inline constexpr qint64 GB = 1'000'000'000;

inline QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

inline AssumptionValue given(const char* key, qint64 value)
{
    AssumptionValue result;
    result.key = text(key);
    result.value = value;
    return result;
}

inline ProjectedSizing projected(const Plan& plan, const Moves& moves = {},
                                 const QList<AssumptionValue>& overrides = {},
                                 Detail detail = Detail::Days)
{
    return projectSizing(plan, moves, *Assumptions::of(plan, {}, overrides), {}, detail);
}

inline qsizetype indexOf(const ProjectedSizing& projected, const char* server, const char* mount)
{
    for (qsizetype i = 0; i < projected.sizing.filesystems.size(); ++i)
        if (projected.sizing.filesystems.at(i).server == text(server) &&
            projected.sizing.filesystems.at(i).mount == text(mount))
            return i;
    return -1;
}

inline const FilesystemProjection& at(const ProjectedSizing& projected, const char* server,
                                      const char* mount)
{
    return projected.projection->filesystems.at(indexOf(projected, server, mount));
}

inline const FilesystemSizing& sizingAt(const ProjectedSizing& projected, const char* server,
                                        const char* mount)
{
    return projected.sizing.filesystems.at(indexOf(projected, server, mount));
}

/// Mail moved into one server in one wave, of mailboxes of the middle size.
inline MovedWave wave(const char* server, const char* name, qint64 bytes)
{
    MovedWave moved{text(server), text(name), ByteSize(bytes), {}};
    moved.bySize[size_t(SizeClass::Medium)] = ByteSize(bytes);
    return moved;
}

inline Moves movesIn(const QList<MovedWave>& waves)
{
    Moves moves;
    moves.waves = waves;
    QMap<QString, MovedMail> servers;
    for (const MovedWave& moved : waves) {
        servers[moved.server].server = moved.server;
        servers[moved.server].volume += moved.volume;
    }
    moves.servers = servers.values();
    return moves;
}

} // namespace jalon::facts
