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

/// What enters no list of the scripts, and why: it is neither created nor filled.
struct LeftOut {
    enum class Kind { Domain, Mailbox, PstFile };
    Kind kind = Kind::Mailbox;
    QString name;           ///< the domain, the address or the path
    QList<Message> reasons; ///< never empty
};

/// `domain`, `mailbox`, `pst-file`: as left-out.csv and the JSON name it.
QString kindName(LeftOut::Kind kind);

/// What `exportedFiles` makes.
struct Export {
    QList<ExportedFile> files; ///< in the order of their paths
    QList<LeftOut> leftOut;    ///< domains, then mailboxes in the order of the plan, then PST files
};

struct ExportOptions {
    CancelToken cancel;
    std::function<void(qint64 done, qint64 total)>
        progress; ///< lists made, files written; may be empty
    /// The words of the CSV's reasons, in the plan's language. Empty: message ids stand for them.
    std::function<QString(const Message&)> sentence;
};

/// The scripts, their lists, the CSV of everything and the manifest with its SHA-256 sums. Pure:
/// the same plan and words give the same bytes. Left out, one by one, are: a domain that a problem
/// blocks with all its mailboxes, a mailbox that a problem blocks, that has no mail server to go to
/// or holds a value that no list may hold, a PST file whose path none may hold. `left-out.csv`, a
/// file that is there when anything is, says which and why. Mailboxes upgraded in place are in the
/// CSV alone. Refuses a plan that moves nothing (`export.nothing`), and one of which nothing
/// remains
/// (`export.blocked`, which counts what is left out and names the first; `export.no-server` where
/// no server is all that is missing).
Expected<Export> exportedFiles(const Plan& plan, const ExportOptions& options);

/// Writes them into `directory`, which must be empty, absent, or a former export of this program
/// (it holds a manifest and nothing changed since: `export.changed-by-hand` names the file;
/// `export.foreign-file` one that is not the export's). `settings.local`, the operator's own, goes
/// along untouched. Whatever fails, the folder holds the former export or the new one; where the
/// filesystem cannot exchange two folders at once, a crash may leave the former one beside it.
Expected<void> writeExport(const QList<ExportedFile>& files, const QString& directory,
                           const ExportOptions& options);

} // namespace jalon
