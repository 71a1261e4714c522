// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/importreport.h"
#include "app/cli/planedit.h"
#include "core/inventory/preview.h"
#include "core/inventory/pstfolder.h"
#include "core/inventory/readsource.h"
#include "core/plan/factsdocument.h"

#include <QFileInfo>

#include <algorithm>

namespace jalon {

using namespace inventory;

namespace {

/// What the options of `import` say.
struct ImportWishes {
    QString kind;
    ColumnMapping mapping;
    bool hasMapping = false;
    bool takeNew = false;
    bool keepGoodRows = false;
    bool dryRun = false;
};

/// A file understood: facts of servers, or mailboxes.
struct ReadFile {
    QString path;
    bool isFacts = false;
    Batch batch;
    std::optional<ColumnMapping> mapping; ///< to be remembered
};

Expected<ImportWishes> wishesOf(const QCommandLineParser& options)
{
    ImportWishes wishes;
    wishes.kind = options.value(QStringLiteral("as"));
    wishes.takeNew = options.isSet(QStringLiteral("take-new"));
    wishes.keepGoodRows = options.isSet(QStringLiteral("keep-good-rows"));
    wishes.dryRun = options.isSet(QStringLiteral("dry-run"));
    wishes.mapping.volumeUnit = options.value(QStringLiteral("unit"));
    for (const QString& list : options.values(QStringLiteral("map"))) {
        for (const QString& pair : list.split(u',', Qt::SkipEmptyParts)) {
            const qsizetype equals = pair.lastIndexOf(u'=');
            if (equals < 1)
                return failure(ErrorKind::Usage, "command.wrong-map", {pair});
            wishes.mapping.fields.insert(pair.first(equals).trimmed(),
                                         pair.sliced(equals + 1).trimmed());
        }
    }
    wishes.hasMapping = !wishes.mapping.fields.isEmpty() || !wishes.mapping.volumeUnit.isEmpty();
    return wishes;
}

bool isFactsDocument(const FileBytes& file)
{
    return file.head().trimmed().startsWith('{');
}

/// The mapping remembered for these titles, with what the options add to it.
std::optional<ColumnMapping> mappingFor(const QString& path, const ImportWishes& wishes,
                                        const QList<ColumnMapping>& remembered)
{
    const auto preview = previewTable(path, remembered);
    if (!preview || (!wishes.hasMapping && !preview->isRemembered))
        return std::nullopt;
    ColumnMapping mapping = preview->isRemembered ? preview->mapping : ColumnMapping{};
    mapping.titles = preview->titles;
    for (auto it = wishes.mapping.fields.cbegin(); it != wishes.mapping.fields.cend(); ++it)
        mapping.fields.insert(it.key(), it.value());
    if (!wishes.mapping.volumeUnit.isEmpty())
        mapping.volumeUnit = wishes.mapping.volumeUnit;
    return mapping;
}

Expected<ReadFile> readOne(const QString& path, const ImportWishes& wishes,
                           const QList<ColumnMapping>& remembered, const QDateTime& now,
                           const CancelToken& cancel)
{
    ReadFile read;
    read.path = path;
    read.isFacts = wishes.kind == QLatin1String("facts");
    if (!read.isFacts && wishes.kind.isEmpty() && !isPstSource(path)) {
        const auto mapped = mapFile(path);
        if (!mapped)
            return tl::unexpected(mapped.error());
        read.isFacts = isFactsDocument(mapped->bytes);
    }
    if (read.isFacts)
        return read;
    if (!isPstSource(path))
        read.mapping = mappingFor(path, wishes, remembered);
    ImportOptions options;
    options.mapping = read.mapping ? &*read.mapping : nullptr;
    options.now = now;
    options.cancel = cancel;
    auto batch = readSource(path, wishes.kind, options);
    // A table that nothing recognises is still one when the operator says what its columns are.
    if (!batch && wishes.kind.isEmpty() && wishes.hasMapping &&
        batch.error().message.id == QLatin1String("import.unrecognised"))
        batch = readSource(path, QStringLiteral("table"), options);
    if (!batch)
        return tl::unexpected(batch.error());
    read.batch = std::move(*batch);
    return read;
}

Expected<QList<ReadFile>> readAll(const QStringList& files, const ImportWishes& wishes,
                                  const Plan& plan, const QDateTime& now, const CancelToken& cancel)
{
    QList<ReadFile> all;
    for (const QString& file : files) {
        auto read = readOne(file, wishes, plan.inventory.mappings, now, cancel);
        if (!read)
            return tl::unexpected(read.error());
        all.append(std::move(*read));
    }
    // Files that name mailboxes go before those that only mention them, whatever the order given.
    std::ranges::stable_sort(all, {}, [](const ReadFile& file) { return mergeRank(file.batch); });
    return all;
}

void remember(QList<ColumnMapping>& mappings, const ColumnMapping& mapping)
{
    const auto known = std::ranges::find(mappings, mapping.titles, &ColumnMapping::titles);
    if (known == mappings.end())
        mappings.append(mapping);
    else
        *known = mapping;
}

/// The plan with the files in it. Their mailboxes are moved into it.
Expected<Plan> taken(const Plan& before, QList<ReadFile>& files, const ImportWishes& wishes,
                     const QDateTime& now, QList<ImportedFile>& done)
{
    Plan plan = before;
    for (ReadFile& file : files) {
        if (file.isFacts) {
            auto with = readFactsFile(file.path).and_then(
                [&](const QByteArray& text) { return importFacts(plan, text, file.path, now); });
            if (!with)
                return with;
            plan = std::move(*with);
            done.append({file.path, {}, {}, true, {}});
            continue;
        }
        file.batch.source.rowsRefused = file.batch.refusedCount;
        QList<Mailbox> mailboxes = std::exchange(file.batch.mailboxes, {});
        ImportedFile imported{file.path, file.batch, {}, false, {}};
        file.batch.mailboxes = std::move(mailboxes);
        imported.merge = merge(plan, std::move(file.batch),
                               wishes.takeNew ? OnConflict::TakeNew : OnConflict::KeepKnown);
        plan = std::exchange(imported.merge.plan, {});
        if (file.mapping)
            remember(plan.inventory.mappings, *file.mapping);
        imported.source = sourceOf(plan, imported.batch);
        done.append(std::move(imported));
    }
    return plan;
}

} // namespace

int runImport(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const auto wishes = wishesOf(options);
    if (!wishes)
        return console.fail(wishes.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto loaded = loadPlan(arguments.first());
    if (!loaded)
        return console.fail(loaded.error());
    auto files = readAll(arguments.sliced(1), *wishes, loaded->plan, now, console.cancel);
    if (!files)
        return console.fail(files.error());

    qint64 refused = 0;
    for (const ReadFile& file : std::as_const(*files))
        refused += file.batch.refusedCount;
    const bool asJson = options.isSet(QStringLiteral("json"));
    const bool keeps = refused == 0 || wishes->keepGoodRows;
    QList<ImportedFile> done;
    Expected<Plan> result = Plan();
    if (keeps && !wishes->dryRun)
        result = editPlanFile(arguments.first(), [&](const Plan& plan) {
            return taken(plan, *files, *wishes, now, done);
        });
    else
        result = taken(loaded->plan, *files, *wishes, now, done);
    if (!result)
        return console.fail(result.error());
    reportImport(done, keeps, wishes->dryRun, asJson, console);
    if (keeps)
        return 0;
    return console.fail(failure(ErrorKind::Input, "import.rows-refused", {refused}).value());
}

} // namespace jalon
