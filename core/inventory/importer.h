// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/canceltoken.h"
#include "core/plan/inventory.h"
#include "core/units/error.h"

#include <functional>
#include <span>

namespace jalon::inventory {

/// A row that could not be taken, and why. The sentence names the column and the remedy.
struct RefusedRow {
    qint64 line = 0; ///< 0: the source has no lines
    QString column;  ///< its title, or its number; empty: the row as a whole
    Message why;
};

/// What one file says. Nothing of it is in the plan yet.
struct Batch {
    InventorySource source;
    QList<Mailbox> mailboxes; ///< citations name source 1: this batch's own; addresses are keys and
                              ///< may repeat, in the order of the file
    QList<Mailbox> unaddressed; ///< rows with a name, a login or an identifier (`extra` "guid") but
                                ///< no address: `merge` looks for the mailbox they are of
    QList<PstFile> pstFiles;    ///< owners as the file spells them, if at all: `merge` finds them
    QList<Delegation> delegations; ///< people as the file spells them: `merge` looks for their keys
    qint64 leftOut = 0; ///< rows nobody moves: the old system's own mailboxes, contacts, computers
    QList<RefusedRow> refused; ///< the first `refusedLimit`
    qint64 refusedCount = 0;

    static constexpr qsizetype refusedLimit = 1000;
};

/// A file to read: its bytes, mapped rather than copied where that is possible.
struct FileBytes {
    QString path; ///< as the operator gave it
    QByteArrayView bytes;

    /// What recognising may look at: it decides in constant time.
    QByteArrayView head() const { return bytes.first(qMin(bytes.size(), qsizetype(64 << 10))); }
};

struct ImportOptions {
    const ColumnMapping* mapping = nullptr; ///< for hand-made tables
    QDateTime now;                          ///< UTC; the only clock an importer knows
    CancelToken cancel;
    /// A table that names more is refused while it is read: it is no list of mailboxes but, say, a
    /// log of messages, and would fill the memory.
    qint64 mostMailboxes = 1'000'000;
    /// Bytes, or the files of a folder; may be empty; any thread.
    std::function<void(qint64 done, qint64 total)> progress;
};

/// One kind of file. `read` refuses the file as a whole with an error that names it, the line and
/// the remedy, and rows one by one through `Batch::refused`. It never writes and keeps no state.
struct Importer {
    const char* id; ///< stable: in the plan, on the command line (`--as`)
    /// Certain of it from its first bytes; two importers are never certain of the same file.
    bool (*recognises)(const FileBytes& file);
    Expected<Batch> (*read)(const FileBytes& file, const ImportOptions& options);
};

/// Every kind, in the order they are asked.
std::span<const Importer> importers();

/// A file beyond this is refused before it is read.
constexpr ByteSize importSizeLimit{2LL << 30};

/// Reads a file, or a folder of PST files (`readPstFolder`). `kind` empty: it is recognised;
/// `import.unrecognised` names the kinds there are. Errors: `import.unrecognised`,
/// `import.unknown-kind`, `file.is-directory`, `file.unreadable`, `import.no-file` (a pipe, a
/// device), `import.too-large`, `import.too-many-mailboxes`, `import.empty`, and the importers'.
Expected<Batch> readSource(const QString& path, const QString& kind, const ImportOptions& options);

} // namespace jalon::inventory
