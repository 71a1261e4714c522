// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importreport.h"

#include "core/plan/factsdocument.h"
#include "ui/text/importwords.h"

#include <QFileInfo>
#include <QJsonArray>

namespace jalon {

using namespace inventory;

namespace {

Message message(const char* id, QList<Argument> arguments = {})
{
    return {QString::fromLatin1(id), std::move(arguments)};
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
    for (const QString& note : importNotes(file, console.texts))
        console.out << "  " << note << '\n';
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
