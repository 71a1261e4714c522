// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/importfiles.h"

#include "core/inventory/preview.h"
#include "core/inventory/pstfolder.h"
#include "core/inventory/readsource.h"
#include "core/plan/factsdocument.h"
#include "core/plan/planfile.h"

#include <QFileInfo>

#include <algorithm>

namespace jalon::inventory {

namespace {

constexpr QLatin1String factsKind("facts");

bool says(const ColumnMapping& mapping)
{
    return !mapping.fields.isEmpty() || !mapping.volumeUnit.isEmpty();
}

bool isFactsDocument(const FileBytes& file, const QString& kind)
{
    return kind == factsKind ||
           (kind.isEmpty() && file.head().trimmed().startsWith('{') && !importerFor(file, {}));
}

/// The mapping remembered for the file's titles, with what is said of every table besides.
std::optional<ColumnMapping> mappingFor(const QString& path, const FilesOptions& options)
{
    if (options.remembered.isEmpty() && !says(options.added))
        return std::nullopt;
    const auto preview = previewTable(path, options.remembered);
    if (!preview || (!says(options.added) && !preview->isRemembered))
        return std::nullopt;
    ColumnMapping mapping = preview->isRemembered ? preview->mapping : ColumnMapping{};
    mapping.titles = preview->titles;
    mapping.fields.insert(options.added.fields);
    if (!options.added.volumeUnit.isEmpty())
        mapping.volumeUnit = options.added.volumeUnit;
    return mapping;
}

Expected<ReadFile> readFacts(const QString& path, const FileBytes& file)
{
    if (file.bytes.size() > planSizeLimit.bytes())
        return failure(ErrorKind::TooLarge, "plan.too-large",
                       {path, ByteSize(file.bytes.size()), planSizeLimit});
    ReadFile read;
    read.path = path;
    read.facts = file.bytes.toByteArray();
    return read;
}

Expected<ReadFile> readOne(const QString& path, const FilesOptions& options,
                           const std::function<void(qint64, qint64)>& progress)
{
    const bool isPst = isPstSource(path);
    if (!isPst && (options.kind.isEmpty() || options.kind == factsKind)) {
        const auto mapped = mapFile(path);
        if (!mapped)
            return tl::unexpected(mapped.error());
        if (isFactsDocument(mapped->bytes, options.kind))
            return readFacts(path, mapped->bytes);
    }
    ReadFile read;
    read.path = path;
    if (!isPst)
        read.mapping = mappingFor(path, options);
    ImportOptions one;
    one.mapping = read.mapping ? &*read.mapping : nullptr;
    one.now = options.now;
    one.cancel = options.cancel;
    one.progress = progress;
    auto batch = readSource(path, options.kind, one);
    if (!batch && options.kind.isEmpty() && read.mapping && isUnrecognised(batch.error()))
        batch = readSource(path, QStringLiteral("table"), one);
    if (!batch)
        return tl::unexpected(batch.error());
    read.batch = std::move(*batch);
    read.batch.source.rowsRefused = read.batch.refusedCount;
    return read;
}

InventorySource sourceOf(const Plan& plan, const Batch& batch)
{
    const auto& sources = plan.inventory.sources;
    const auto found = std::ranges::find_if(sources, [&batch](const InventorySource& source) {
        return source.digest == batch.source.digest && source.file == batch.source.file;
    });
    return found == sources.end() ? batch.source : *found;
}

/// Merges the batch into the plan.
ImportedFile importBatch(Plan& plan, ReadFile&& file, OnConflict onConflict)
{
    ImportedFile imported;
    imported.path = file.path;
    QList<Mailbox> mailboxes = std::exchange(file.batch.mailboxes, {});
    imported.batch = file.batch;
    file.batch.mailboxes = std::move(mailboxes);
    imported.merge = merge(plan, std::move(file.batch), onConflict);
    plan = std::exchange(imported.merge.plan, {});
    if (file.mapping)
        remember(plan.inventory.mappings, *file.mapping);
    imported.source = sourceOf(plan, imported.batch);
    return imported;
}

} // namespace

void remember(QList<ColumnMapping>& mappings, const ColumnMapping& mapping)
{
    const auto known = std::ranges::find(mappings, mapping.titles, &ColumnMapping::titles);
    if (known == mappings.end())
        mappings.append(mapping);
    else
        *known = mapping;
}

QList<ReadFile> readFiles(const QStringList& paths, const FilesOptions& options)
{
    qint64 total = 0;
    for (const QString& path : paths)
        total += QFileInfo(path).size();
    qint64 before = 0;
    QList<ReadFile> all;
    for (const QString& path : paths) {
        const auto progress = [&options, before, total](qint64 done, qint64) {
            if (options.progress)
                options.progress(before + done, total);
        };
        auto read = readOne(path, options, progress);
        all.append(read ? std::move(*read) : ReadFile{path, read.error(), {}, {}, {}});
        before += QFileInfo(path).size();
    }
    std::ranges::stable_sort(all, {}, [](const ReadFile& file) { return mergeRank(file.batch); });
    return all;
}

qint64 refusedRows(const QList<ReadFile>& files)
{
    qint64 refused = 0;
    for (const ReadFile& file : files)
        refused += file.batch.refusedCount;
    return refused;
}

Expected<Import> importFiles(const Plan& plan, QList<ReadFile> files, OnConflict onConflict,
                             const QDateTime& now)
{
    Import import{plan, {}};
    for (ReadFile& file : files) {
        if (file.problem)
            continue;
        if (!file.isFacts()) {
            import.files.append(importBatch(import.plan, std::move(file), onConflict));
            continue;
        }
        auto with = importFacts(import.plan, file.facts, file.path, now);
        if (!with)
            return tl::unexpected(with.error());
        import.plan = std::move(*with);
        import.files.append({file.path, true, {}, {}, {}});
    }
    return import;
}

} // namespace jalon::inventory
