// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/mounttable.h"
#include "core/survey/probereading.h"
#include "core/survey/probes.h"

#include "core/plan/enums.h"
namespace jalon {

// The store's directory, then its size. Where it is the root of a filesystem of its own, that
// filesystem's totals say it and nothing is walked.
static QByteArray scriptFor(const char* variable, const char* usual)
{
    return QByteArray("d=${") + variable + ":-" + usual + R"sh(}
real=$(limit 5 readlink -f "$d" && echo x)
case $? in 124|137|143) exit 124 ;; esac
if [ ! -d "$d" ]; then
  case $(ls -d "$d/." 2>&1) in *denied*) echo "$d: Permission denied" >&2; exit 1 ;; esac
  echo absent; exit
fi
d=${real%?x}
printf 'path\0%s\0' "$d"
while read -r id parent device root mount rest; do
  [ "$mount" = "$d" ] && own=$root
done </proc/self/mountinfo
[ "$own" = / ] && { printf own; exit; }
printf 'du\0'
$R du -skx "$d")sh";
}

static std::optional<StoreKind> storeOf(const QString& probe)
{
    return enumFromName<StoreKind>(probe.mid(int(qstrlen("store-"))));
}

static const Filesystem* filesystemAt(const ServerFacts& facts, const QString& mount)
{
    for (const Filesystem& filesystem : facts.filesystems)
        if (filesystem.mount == mount)
            return &filesystem;
    return nullptr;
}

static void measureByTotals(Store& store, const QString& mount, const ProbeAnswer& answer, SurveyDraft& draft)
{
    const Filesystem* filesystem = filesystemAt(draft.facts(), mount);
    if (!filesystem || !filesystem->used)
        return draft.unread(answer.probe, "unread.no-totals", mount);
    store.bytes = filesystem->used;
    store.tier = SurveyDraft::measured(enumName(Tier::FilesystemTotals), answer);
}

// "1234567\t/var/spool/bm-elasticsearch"
static void measureByListing(Store& store, const QByteArray& text, const ProbeAnswer& answer, SurveyDraft& draft)
{
    const auto kib = wholeNumber(text.left(qMax(qsizetype(0), text.indexOf('\t'))));
    // du says 1 when it could not enter some directory: its sum is then too small to be one.
    if (!kib || answer.status != 0 || *kib > ByteSize::max().bytes() / 1024)
        return noteUnusable(answer, draft);
    store.bytes = SurveyDraft::measured(ByteSize(*kib * 1024), answer);
    store.tier = SurveyDraft::measured(enumName(Tier::FileListing), answer);
}

// Filesystems mounted below the store's directory hold a part of it each.
static void addMountsBelow(StoreKind kind, const QByteArray& path, const ProbeAnswer& answer, SurveyDraft& draft)
{
    for (const MountPoint& mount : draft.mounts()) {
        const QString place = shown(mount.path);
        if (!mount.path.startsWith(path + '/') || mount.filesystem != place)
            continue;
        Store store;
        store.store = kind;
        store.path = SurveyDraft::measured(place, answer);
        store.mount = SurveyDraft::measured(place, answer);
        measureByTotals(store, place, answer, draft);
        draft.facts().stores.append(store);
    }
}

// "path\0/var/spool/bm-elasticsearch\0own", or "…\0du\0" and du's line
static void readStore(const ProbeAnswer& framed, SurveyDraft& draft)
{
    if (firstLine(framed.output) == "absent")
        return;
    const auto kind = storeOf(framed.probe);
    const QList<QByteArray> parts = framed.output.split('\0');
    if (!kind || parts.size() < 3 || parts[0] != "path" || !parts[1].startsWith('/'))
        return noteUnusable(framed, draft);
    ProbeAnswer answer = framed;
    answer.command = (parts[2] == "own" ? QStringLiteral("stat -f ") : QStringLiteral("du -skx ")) + shown(parts[1]);
    Store store;
    store.store = *kind;
    store.path = SurveyDraft::measured(shown(parts[1]), answer);
    if (parts[2] == "own")
        measureByTotals(store, shown(parts[1]), answer, draft);
    else
        measureByListing(store, parts.value(3), answer, draft);
    if (const auto mount = mountOf(draft.mounts(), parts[1]))
        store.mount = SurveyDraft::measured(*mount, answer);
    draft.facts().stores.append(store);
    addMountsBelow(*kind, parts[1], answer, draft);
}

std::span<const Probe> storeProbes()
{
    static const QByteArray database = scriptFor("P_DATABASE", "/var/lib/postgresql");
    static const QByteArray search = scriptFor("P_SEARCH", "/var/spool/bm-elasticsearch");
    static const QByteArray replication = scriptFor("P_REPLICATION", "/var/spool/bm-replication");
    static const QByteArray logs = scriptFor("P_LOGS", "/var/log/bm");
    static const Probe probes[] = {
        {.id = "store-database", .script = database.constData(), .isLong = true, .read = readStore,
         .command = "du -skx /var/lib/postgresql"},
        {.id = "store-search", .script = search.constData(), .isLong = true, .read = readStore,
         .command = "du -skx /var/spool/bm-elasticsearch"},
        {.id = "store-replication", .script = replication.constData(), .isLong = true, .read = readStore,
         .command = "du -skx /var/spool/bm-replication"},
        {.id = "store-logs", .script = logs.constData(), .isLong = true, .read = readStore,
         .command = "du -skx /var/log/bm"},
    };
    return probes;
}

} // namespace jalon
