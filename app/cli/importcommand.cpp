// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/importreport.h"
#include "app/cli/planedit.h"

namespace jalon {

using namespace inventory;

namespace {

/// What the options of `import` say.
struct ImportWishes {
    FilesOptions files;
    OnConflict onConflict = OnConflict::KeepKnown;
    bool keepGoodRows = false;
    bool dryRun = false;
};

Expected<ColumnMapping> mappingOf(const QCommandLineParser& options)
{
    ColumnMapping mapping;
    mapping.volumeUnit = options.value(QStringLiteral("unit"));
    for (const QString& list : options.values(QStringLiteral("map"))) {
        for (const QString& pair : list.split(u',', Qt::SkipEmptyParts)) {
            const qsizetype equals = pair.lastIndexOf(u'=');
            if (equals < 1)
                return failure(ErrorKind::Usage, "command.wrong-map", {pair});
            mapping.fields.insert(pair.first(equals).trimmed(), pair.sliced(equals + 1).trimmed());
        }
    }
    return mapping;
}

Expected<ImportWishes> wishesOf(const QCommandLineParser& options, const CancelToken& cancel)
{
    const auto mapping = mappingOf(options);
    if (!mapping)
        return tl::unexpected(mapping.error());
    ImportWishes wishes;
    wishes.files.kind = options.value(QStringLiteral("as"));
    wishes.files.added = *mapping;
    wishes.files.now = QDateTime::currentDateTimeUtc();
    wishes.files.cancel = cancel;
    if (options.isSet(QStringLiteral("take-new")))
        wishes.onConflict = OnConflict::TakeNew;
    wishes.keepGoodRows = options.isSet(QStringLiteral("keep-good-rows"));
    wishes.dryRun = options.isSet(QStringLiteral("dry-run"));
    return wishes;
}

} // namespace

int runImport(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    auto wishes = wishesOf(options, console.cancel);
    if (!wishes)
        return console.fail(wishes.error());
    const auto loaded = loadPlan(arguments.first());
    if (!loaded)
        return console.fail(loaded.error());
    wishes->files.remembered = loaded->plan.inventory.mappings;
    auto files = readFiles(arguments.sliced(1), wishes->files);
    for (const ReadFile& file : std::as_const(files))
        if (file.problem)
            return console.fail(*file.problem);

    const qint64 refused = refusedRows(files);
    const bool keeps = refused == 0 || wishes->keepGoodRows;
    QList<ImportedFile> done;
    const auto imported = [&](const Plan& plan) -> Expected<Plan> {
        auto import = importFiles(plan, std::move(files), wishes->onConflict, wishes->files.now);
        if (!import)
            return tl::unexpected(import.error());
        done = std::move(import->files);
        return std::move(import->plan);
    };
    const auto result = keeps && !wishes->dryRun ? editPlanFile(arguments.first(), imported)
                                                 : imported(loaded->plan);
    if (!result)
        return console.fail(result.error());
    reportImport(done, keeps, wishes->dryRun, options.isSet(QStringLiteral("json")), console);
    if (keeps)
        return 0;
    return console.fail(failure(ErrorKind::Input, "import.rows-refused", {refused}).value());
}

} // namespace jalon
