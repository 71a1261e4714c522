// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importreport.h"

#include "core/plan/factsdocument.h"
#include "core/plan/mailboxfields.h"
#include "core/units/untrusted.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace jalon {

using namespace inventory;

InventorySource sourceOf(const Plan& plan, const Batch& batch)
{
    const auto& sources = plan.inventory.sources;
    const auto found = std::ranges::find_if(sources, [&batch](const InventorySource& source) {
        return source.digest == batch.source.digest && source.file == batch.source.file;
    });
    return found == sources.end() ? batch.source : *found;
}

namespace {

constexpr qsizetype shownRefusals = 20;
constexpr qsizetype shownConflicts = 10;

Message message(const char* id, QList<Argument> arguments = {})
{
    return {QString::fromLatin1(id), std::move(arguments)};
}

void printRefusals(const ImportedFile& file, Console& console)
{
    for (const RefusedRow& row : file.batch.refused.mid(0, shownRefusals)) {
        const QString why = console.texts.sentence(row.why);
        console.out << "  "
                    << (row.line == 0 ? why
                        : row.column.isEmpty()
                            ? console.texts.sentence(message("import.at-line", {row.line, why}))
                            : console.texts.sentence(
                                  message("import.at-cell", {row.line, row.column, why})))
                    << '\n';
    }
    if (file.batch.refusedCount > shownRefusals)
        console.out << "  "
                    << console.texts.sentence(message("import.more-refused",
                                                      {file.batch.refusedCount - shownRefusals}))
                    << '\n';
}

QString citationText(const InventorySource& source, const Citation& from, const Texts& texts)
{
    return from.source == 0 ? texts.sentence(message("import.by-hand"))
                            : visibleText(source.file) + u':' + QString::number(from.line);
}

void printConflicts(const ImportedFile& file, Console& console)
{
    for (const Conflict& conflict : file.merge.conflicts.mid(0, shownConflicts)) {
        const MailboxField* field = findMailboxField(conflict.field);
        const QString name =
            field ? console.texts.sentence(mailboxFieldTitle(*field)) : conflict.field;
        console.out << "  "
                    << console.texts.sentence(message(
                           conflict.taken ? "import.conflict-taken" : "import.conflict-kept",
                           {conflict.address, name, conflict.known, conflict.offered,
                            citationText(file.source, conflict.offeredFrom, console.texts)}))
                    << '\n';
    }
}

ByteSize bytesOf(const QList<PstFile>& files)
{
    ByteSize bytes;
    for (const PstFile& file : files)
        bytes += file.bytes.value_or(ByteSize());
    return bytes;
}

void printFile(const ImportedFile& file, Console& console)
{
    const QString name = QFileInfo(file.path).fileName();
    if (file.isFacts) {
        console.print(message("import.facts-taken", {name}));
        return;
    }
    const Merge& merge = file.merge;
    console.print(message("import.summary", {name, file.source.kind, file.source.rows, merge.added,
                                             merge.completed, merge.changed, merge.unchanged,
                                             file.batch.refusedCount, file.source.encoding}));
    const auto note = [&console](const Message& what) {
        console.out << "  " << console.texts.sentence(what) << '\n';
    };
    if (merge.alreadyImported)
        note(message("import.same-file"));
    if (file.batch.leftOut > 0)
        note(message("import.left-out", {file.batch.leftOut}));
    if (!file.batch.delegations.isEmpty())
        note(message("import.delegations", {qint64(file.batch.delegations.size())}));
    if (!file.batch.pstFiles.isEmpty())
        note(message("import.pst-files",
                     {qint64(file.batch.pstFiles.size()), bytesOf(file.batch.pstFiles)}));
    for (const Message& doubt : file.source.doubts)
        note(doubt);
    if (merge.conflictCount > 0)
        note(message("import.conflicts", {merge.conflictCount}));
    printConflicts(file, console);
    printRefusals(file, console);
}

QJsonValue jsonOf(const Argument& argument)
{
    struct Writer {
        QJsonValue operator()(const QString& text) const { return text; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(ByteSize size) const { return size.bytes(); }
        QJsonValue operator()(Ratio ratio) const { return ratio.ppm; }
        QJsonValue operator()(const QDateTime& at) const { return at.toString(Qt::ISODate); }
        QJsonValue operator()(std::chrono::milliseconds time) const { return qint64(time.count()); }
    };
    return std::visit(Writer{}, argument);
}

QJsonArray refusalsOf(const Batch& batch, const Texts& texts)
{
    QJsonArray rows;
    for (const RefusedRow& row : batch.refused)
        rows.append(QJsonObject{{QStringLiteral("line"), row.line},
                                {QStringLiteral("column"), row.column},
                                {QStringLiteral("why"), row.why.id},
                                {QStringLiteral("text"), texts.sentence(row.why)}});
    return rows;
}

QJsonArray conflictsOf(const Merge& merge)
{
    QJsonArray rows;
    for (const Conflict& conflict : merge.conflicts)
        rows.append(QJsonObject{{QStringLiteral("address"), conflict.address},
                                {QStringLiteral("field"), conflict.field},
                                {QStringLiteral("known"), jsonOf(conflict.known)},
                                {QStringLiteral("offered"), jsonOf(conflict.offered)},
                                {QStringLiteral("line"), qint64(conflict.offeredFrom.line)},
                                {QStringLiteral("taken"), conflict.taken}});
    return rows;
}

QJsonObject fileOf(const ImportedFile& file, const Texts& texts)
{
    const QString name = QFileInfo(file.path).fileName();
    if (file.isFacts)
        return {{QStringLiteral("file"), name}, {QStringLiteral("kind"), QStringLiteral("facts")}};
    QJsonArray doubts;
    for (const Message& doubt : file.source.doubts)
        doubts.append(QJsonObject{{QStringLiteral("id"), doubt.id},
                                  {QStringLiteral("text"), texts.sentence(doubt)}});
    return {{QStringLiteral("file"), name},
            {QStringLiteral("kind"), file.source.kind},
            {QStringLiteral("encoding"), file.source.encoding},
            {QStringLiteral("bytes"), file.source.bytes},
            {QStringLiteral("digest"), file.source.digest},
            {QStringLiteral("rows"), file.source.rows},
            {QStringLiteral("added"), file.merge.added},
            {QStringLiteral("completed"), file.merge.completed},
            {QStringLiteral("changed"), file.merge.changed},
            {QStringLiteral("unchanged"), file.merge.unchanged},
            {QStringLiteral("leftOut"), file.batch.leftOut},
            {QStringLiteral("delegations"), qint64(file.batch.delegations.size())},
            {QStringLiteral("pstFiles"), qint64(file.batch.pstFiles.size())},
            {QStringLiteral("alreadyImported"), file.merge.alreadyImported},
            {QStringLiteral("doubts"), doubts},
            {QStringLiteral("conflictCount"), file.merge.conflictCount},
            {QStringLiteral("conflicts"), conflictsOf(file.merge)},
            {QStringLiteral("refusedCount"), file.batch.refusedCount},
            {QStringLiteral("refused"), refusalsOf(file.batch, texts)}};
}

} // namespace

void reportImport(const QList<ImportedFile>& files, bool isTaken, bool isDryRun, bool asJson,
                  Console& console)
{
    if (asJson) {
        QJsonArray all;
        for (const ImportedFile& file : files)
            all.append(fileOf(file, console.texts));
        console.out << schemaDocument(
            QStringLiteral("jalon.import/1"),
            {{QStringLiteral("files"), all}, {QStringLiteral("saved"), isTaken && !isDryRun}});
        console.out.flush();
        return;
    }
    for (const ImportedFile& file : files)
        printFile(file, console);
    if (isTaken && isDryRun)
        console.print(message("import.dry-run"));
    console.out.flush();
}

} // namespace jalon
