// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creation.h"
#include "core/jobs/canceltoken.h"

#include <functional>

namespace jalon {

/// One file of an export.
struct ExportedFile {
    QString path; ///< relative to the folder
    QByteArray bytes;
    bool isExecutable = false;
};

struct ExportOptions {
    CancelToken cancel;
    std::function<void(qint64 done, qint64 total)> progress; ///< files; may be empty
    /// The words of the CSV's reasons, in the plan's language. Empty: message ids stand for them.
    std::function<QString(const Message&)> sentence;
};

/// The scripts, their lists, the CSV of everything and the manifest with its SHA-256 sums, in the
/// order of their paths. Pure: the same plan and words give the same bytes. Refuses a plan whose
/// entries block (`export.blocked`, which counts them and names the first), that moves nothing
/// (`export.nothing`), whose mailboxes have no server to go to (`export.no-server`), or with a
/// value that no list may hold (`export.unsafe-value`). Mailboxes upgraded in place are in the CSV
/// alone.
Expected<QList<ExportedFile>> exportedFiles(const Plan& plan, const ExportOptions& options);

/// Writes them into `directory`, which must be empty, absent, or a former export of this program
/// (it holds a manifest and nothing changed since: `export.changed-by-hand` names the file;
/// `export.foreign-file` one that is not the export's). `settings.local`, the operator's own, goes
/// along untouched. Whatever fails, the folder holds the former export or the new one; where the
/// filesystem cannot exchange two folders at once, a crash may leave the former one beside it.
Expected<void> writeExport(const QList<ExportedFile>& files, const QString& directory,
                           const ExportOptions& options);

} // namespace jalon
