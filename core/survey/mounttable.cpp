// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/mounttable.h"

#include "core/survey/probereading.h"

#include <algorithm>

namespace jalon {

static bool isOctal(char c) { return c >= '0' && c <= '7'; }

QByteArray unescapedMount(const QByteArray& text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == '\\' && i + 3 < text.size() && isOctal(text[i + 1]) &&
                              isOctal(text[i + 2]) && isOctal(text[i + 3]);
        if (!isEscape) {
            plain += text[i];
            continue;
        }
        plain += char((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0'));
        i += 3;
    }
    return plain;
}

// "36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue"
QList<MountLine> parseMountInfo(const QByteArray& text)
{
    QList<MountLine> mounts;
    for (const QByteArray& line : linesOf(text)) {
        const QList<QByteArray> words = line.split(' ');
        const qsizetype dash = words.indexOf("-", 6);
        const auto id = wholeNumber(words.front());
        if (dash < 0 || dash + 2 >= words.size() || !id)
            continue;
        mounts.append({*id, words[2], unescapedMount(words[3]), unescapedMount(words[4]), words[dash + 1],
                       unescapedMount(words[dash + 2])});
    }
    return mounts;
}

bool isPseudoFilesystem(const QByteArray& type)
{
    static constexpr const char* pseudo[] = {
        "autofs",     "binfmt_misc", "bpf",    "cgroup",     "cgroup2",  "configfs",    "debugfs",
        "devfs",      "devpts",      "devtmpfs", "efivarfs", "fuse.gvfsd-fuse", "fuse.lxcfs", "fuse.portal",
        "fusectl",    "hugetlbfs",   "iso9660", "mqueue",    "nfsd",     "nsfs",        "proc",
        "pstore",     "ramfs",       "rootfs",  "rpc_pipefs", "securityfs", "selinuxfs", "smackfs",
        "squashfs",   "sysfs",       "tmpfs",   "tracefs",   "udf"};
    return std::any_of(std::begin(pseudo), std::end(pseudo), [&](const char* name) { return type == name; });
}

// Containers lay their image's layers over one another; only the one they live in holds data.
static bool isReal(const MountLine& line)
{
    const bool isLayer = line.type == "overlay" && line.path != "/";
    return !isPseudoFilesystem(line.type) && !isLayer;
}

QHash<QByteArray, qsizetype> canonicalMounts(const QList<MountLine>& lines)
{
    QHash<QByteArray, qsizetype> canonical;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isReal(lines[i]))
            continue;
        const auto known = canonical.constFind(lines[i].device);
        const bool isBetter = known == canonical.constEnd() ||
                              (lines[i].root == "/" && lines[*known].root != "/");
        if (isBetter)
            canonical.insert(lines[i].device, i);
    }
    return canonical;
}

std::optional<QString> mountOf(const QList<MountPoint>& mounts, const QByteArray& path)
{
    const MountPoint* best = nullptr;
    for (const MountPoint& mount : mounts) {
        const bool holds = mount.path == "/" || path == mount.path || path.startsWith(mount.path + '/');
        if (holds && (!best || mount.path.size() >= best->path.size()))
            best = &mount;
    }
    if (!best || best->filesystem.isEmpty())
        return std::nullopt;
    return best->filesystem;
}

} // namespace jalon
