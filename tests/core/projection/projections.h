// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/projection.h"
#include "core/sizing/waveorder.h"
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
struct WaveIn {
    QString server;
    QString name;
    ByteSize volume;
};

inline WaveIn wave(const char* server, const char* name, qint64 bytes)
{
    return {text(server), text(name), ByteSize(bytes)};
}

inline Moves movesIn(QList<WaveIn> waves)
{
    std::stable_sort(waves.begin(), waves.end(),
                     [](const WaveIn& a, const WaveIn& b) { return a.server < b.server; });
    QSet<QString> names;
    for (const WaveIn& in : waves)
        names.insert(in.name);
    Moves moves;
    moves.waveNames = wavesInOrder(names);
    QMap<QString, MovedMail> servers;
    for (const WaveIn& in : waves) {
        MovedWave moved{in.server, int(moves.waveNames.indexOf(in.name)), {}, {}};
        moved.volumes[std::nullopt] = in.volume;
        moved.bySize[size_t(SizeClass::Medium)] = in.volume;
        moves.waves.append(moved);
        servers[in.server].server = in.server;
        servers[in.server].volumes[std::nullopt] += in.volume;
    }
    moves.servers = servers.values();
    return moves;
}

} // namespace jalon::facts
