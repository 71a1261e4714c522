// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/mounttable.h"
#include "core/survey/probereading.h"
#include "core/survey/probes.h"

namespace jalon {

// Every mount is asked by a process of its own, under a time limit of its own: a mount that never
// answers costs three seconds and its own figures, nothing else.
static constexpr char script[] = R"sh(
cat /proc/self/mountinfo || exit
sed 's/\\\([0-7][0-7][0-7]\)/\\0\1/g' /proc/self/mountinfo | {
  count=0
  while read -r id parent device root mount rest; do
    type=${rest#* - }
    case ${type%% *} in
    autofs|binfmt_misc|bpf|cgroup|cgroup2|configfs|debugfs|devfs|devpts|devtmpfs|efivarfs) continue ;;
    fuse.gvfsd-fuse|fuse.lxcfs|fuse.portal|fusectl|hugetlbfs|iso9660|mqueue|nfsd|nsfs|proc) continue ;;
    pstore|ramfs|rootfs|rpc_pipefs|securityfs|selinuxfs|smackfs|squashfs|sysfs|tmpfs|tracefs|udf) continue ;;
    esac
    count=$((count + 1))
    [ $count -le 200 ] || break
    case $mount in *\\*) mount=$(printf '%bx' "$mount"); mount=${mount%x} ;; esac
    {
      numbers=$(limit 3 stat -f -c '%S %b %f %a %c %d' "$mount")
      echo "@$id $? $numbers"
    } &
  done
  wait
})sh";

namespace {
struct Figures {
    qint64 status = 0;
    QList<qint64> numbers;
};
} // namespace

// "@36 0 4096 5120710 3380000 3113000 1310720 1200000": mount id, status of stat, then block size,
// blocks, free, available, inodes, free inodes
static QHash<qint64, Figures> readFigures(const QByteArray& text)
{
    QHash<qint64, Figures> figures;
    for (const QByteArray& line : linesOf(text)) {
        const QList<QByteArray> words = line.split(' ');
        const auto id = line.startsWith('@') ? wholeNumber(words.front().mid(1)) : std::nullopt;
        const auto status = words.size() > 1 ? wholeNumber(words[1]) : std::nullopt;
        if (!id || !status)
            continue;
        Figures found{*status, {}};
        for (qsizetype i = 2; i < words.size(); ++i)
            if (const auto number = wholeNumber(words[i]))
                found.numbers.append(*number);
        figures.insert(id.value_or(0), found);
    }
    return figures;
}

static ByteSize blocks(qint64 count, qint64 size)
{
    qint64 bytes = 0;
    return __builtin_mul_overflow(count, size, &bytes) ? ByteSize::max() : ByteSize(bytes);
}

static void fill(Filesystem& filesystem, const QList<qint64>& n, const ProbeAnswer& answer)
{
    filesystem.capacity = SurveyDraft::measured(blocks(n[1], n[0]), answer);
    filesystem.used = SurveyDraft::measured(blocks(qMax(qint64(0), n[1] - n[2]), n[0]), answer);
    filesystem.available = SurveyDraft::measured(blocks(n[3], n[0]), answer);
    filesystem.inodes = SurveyDraft::measured(n[4], answer);
    filesystem.inodesUsed = SurveyDraft::measured(qMax(qint64(0), n[4] - n[5]), answer);
}

static void noteStuck(const QString& mount, const Figures& figures, const ProbeAnswer& answer, SurveyDraft& draft)
{
    const QString what = QStringLiteral("filesystem:") + mount;
    const bool isLate = figures.status == 124 || figures.status == 137 || figures.status == 143;
    if (isLate)
        draft.unread(what, "unread.mount-silent");
    else if (figures.status == 127)
        draft.unread(what, "unread.missing-tool", QStringLiteral("stat"));
    else
        draft.unread(what, "unread.failed", QString::fromUtf8(firstLine(answer.errors)));
}

static Filesystem readFilesystem(const MountLine& line, const Figures& figures, const ProbeAnswer& answer,
                                 SurveyDraft& draft)
{
    Filesystem filesystem;
    filesystem.mount = shown(line.path);
    filesystem.device = SurveyDraft::measured(shown(line.source), answer);
    filesystem.type = SurveyDraft::measured(shown(line.type, 64), answer);
    if (figures.status == 0 && figures.numbers.size() == 6)
        fill(filesystem, figures.numbers, answer);
    else
        noteStuck(filesystem.mount, figures, answer, draft);
    return filesystem;
}

static void readFilesystems(const ProbeAnswer& answer, SurveyDraft& draft)
{
    const QList<MountLine> lines = parseMountInfo(answer.output);
    if (lines.isEmpty())
        return noteUnusable(answer, draft);
    const QHash<qint64, Figures> figures = readFigures(answer.output);
    const QHash<QByteArray, qsizetype> canonical = canonicalMounts(lines);
    const Figures silent{124, {}};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto stands = canonical.constFind(lines[i].device);
        const bool isReal = stands != canonical.constEnd();
        draft.mounts().append({lines[i].path, isReal ? shown(lines[*stands].path) : QString()});
        // A file bound into a container shows its host's disk, which is not this server's.
        const bool isBoundFile = lines[i].root != "/" && lines[i].path.startsWith("/etc/");
        if (isReal && *stands == i && !isBoundFile)
            draft.facts().filesystems.append(
                readFilesystem(lines[i], figures.value(lines[i].id, silent), answer, draft));
    }
}

std::span<const Probe> filesystemProbes()
{
    static const Probe probes[] = {
        {.id = "filesystems", .script = script, .read = readFilesystems, .command = "stat -f -c '%S %b %f %a %c %d' MOUNT"},
    };
    return probes;
}

} // namespace jalon
