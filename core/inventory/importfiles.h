// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/merge.h"

namespace jalon::inventory {

/// How the files of one import are to be read.
struct FilesOptions {
    QString kind;                    ///< an importer's id, or "facts"; empty: each is recognised
    QList<ColumnMapping> remembered; ///< for tables that have their titles
    ColumnMapping added;             ///< said of every table besides; its titles are not looked at
    QDateTime now;                   ///< UTC
    CancelToken cancel;
    std::function<void(qint64 done, qint64 total)> progress; ///< bytes of all; may be empty
};

/// A file: mailboxes, or the facts of servers, or why it cannot be read.
struct ReadFile {
    QString path;
    std::optional<Error> problem; ///< there is nothing else, then
    QByteArray facts;             ///< the text of a facts document; null: it is a batch
    Batch batch;
    std::optional<ColumnMapping> mapping; ///< it was read by, to be remembered

    bool isFacts() const { return !facts.isNull(); }
};

/// Reads every file; nothing of them is in a plan yet. Sorted so that those that name mailboxes
/// come before those that only mention them. A table nothing recognises is read as a hand-made one
/// where a mapping says what its columns are. Problems are those of `readSource`; once cancelled,
/// it is every file's.
QList<ReadFile> readFiles(const QStringList& paths, const FilesOptions& options);

/// The rows no mailbox could be made of, of all files.
qint64 refusedRows(const QList<ReadFile>& files);

/// One file of an import, and what came of it.
struct ImportedFile {
    QString path;
    bool isFacts = false;
    Batch batch;            ///< its mailboxes moved away
    Merge merge;            ///< its plan moved away
    InventorySource source; ///< as the plan keeps it, with the doubts the merge found
};

struct Import {
    Plan plan;
    QList<ImportedFile> files; ///< in the order they were merged in
};

/// Pure. The plan with the files in it, or nothing of any of them. Rows that were refused and files
/// with a problem are left out: whether that is agreed to is the caller's to ask. Errors: those of
/// `importFacts`.
Expected<Import> importFiles(const Plan& plan, QList<ReadFile> files, OnConflict onConflict,
                             const QDateTime& now);

/// The mappings with this one in the place of what was remembered for its titles.
void remember(QList<ColumnMapping>& mappings, const ColumnMapping& mapping);

} // namespace jalon::inventory
