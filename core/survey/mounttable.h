// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/probe.h"

namespace jalon {

/// One line of /proc/self/mountinfo.
struct MountLine {
    qint64 id = 0;
    QByteArray device; ///< "8:1"
    QByteArray root;   ///< the directory of the filesystem that is mounted here
    QByteArray path;
    QByteArray type;
    QByteArray source;
};

/// The lines that make sense, in order.
QList<MountLine> parseMountInfo(const QByteArray& text);
/// Undoes mountinfo's octal escapes: "\040" is a space.
QByteArray unescapedMount(const QByteArray& text);
/// Kernel and desktop filesystems, which hold no data of their own.
bool isPseudoFilesystem(const QByteArray& type);
/// Which line stands for each real filesystem, by device: the one that shows its root, else the first.
QHash<QByteArray, qsizetype> canonicalMounts(const QList<MountLine>& lines);
/// The mount whose filesystem holds this path, or nothing.
std::optional<QString> mountOf(const QList<MountPoint>& mounts, const QByteArray& path);

} // namespace jalon
