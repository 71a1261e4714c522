// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/importwords.h"

#include "core/plan/mailboxfields.h"
#include "core/units/untrusted.h"

namespace jalon {

using namespace inventory;

namespace {

Message message(const char* id, QList<Argument> arguments = {})
{
    return {QString::fromLatin1(id), std::move(arguments)};
}

QString citationText(const InventorySource& source, const Citation& from, const Texts& texts)
{
    return from.source == 0 ? texts.sentence(message("import.by-hand"))
                            : visibleText(source.file) + u':' + QString::number(from.line);
}

QString conflictText(const Conflict& conflict, const InventorySource& source, const Texts& texts)
{
    const MailboxField* field = findMailboxField(conflict.field);
    const QString name = field ? texts.sentence(mailboxFieldTitle(*field)) : conflict.field;
    return texts.sentence(message(conflict.taken ? "import.conflict-taken" : "import.conflict-kept",
                                  {conflict.address, name, conflict.known, conflict.offered,
                                   citationText(source, conflict.offeredFrom, texts)}));
}

QString refusalText(const RefusedRow& row, const Texts& texts)
{
    const QString why = texts.sentence(row.why);
    if (row.line == 0)
        return why;
    return texts.sentence(row.column.isEmpty()
                              ? message("import.at-line", {row.line, why})
                              : message("import.at-cell", {row.line, row.column, why}));
}

ByteSize bytesOf(const QList<PstFile>& files)
{
    ByteSize bytes;
    for (const PstFile& file : files)
        bytes += file.bytes.value_or(ByteSize());
    return bytes;
}

} // namespace

QString importKind(const QString& id, const Texts& texts)
{
    const Message words{QStringLiteral("import-kind.") + id, {}};
    const QString text = texts.sentence(words);
    return text.startsWith(words.id) ? id : text;
}

QStringList importNotes(const ImportedFile& file, const Texts& texts)
{
    QStringList notes;
    const auto note = [&](const Message& what) { notes.append(texts.sentence(what)); };
    if (file.merge.alreadyImported)
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
    if (file.merge.conflictCount > 0)
        note(message("import.conflicts", {file.merge.conflictCount}));
    for (const Conflict& conflict : file.merge.conflicts.mid(0, shownNotes))
        notes.append(conflictText(conflict, file.source, texts));
    for (const RefusedRow& row : file.batch.refused.mid(0, shownNotes))
        notes.append(refusalText(row, texts));
    if (file.batch.refusedCount > shownNotes)
        note(message("import.more-refused", {file.batch.refusedCount - shownNotes}));
    return notes;
}

} // namespace jalon
