// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/importer.h"
#include "core/inventory/pstheader.h"

namespace jalon::inventory {

/// A folder, or a file that begins as a PST file does. Never waits for a pipe.
bool isPstSource(const QString& path);

/// The PST files below a folder, or the one file given, each by its header: no more of a file is
/// read. Symbolic links are not followed, the path itself apart, and a folder is entered once.
/// What is named as a PST file and is none, and what may not be read, are refused rows without a
/// line; links are a doubt (`import.links-not-followed`). Errors: `import.no-pst`,
/// `import.folder-too-large`, `import.cancelled`, `file.unreadable`.
Expected<Batch> readPstFolder(const QString& path, const ImportOptions& options);

/// A folder beyond this is refused: parts of it can be given one by one.
constexpr qint64 folderEntryLimit = 2'000'000;

/// Takes a file by what its name, size and first bytes tell.
void takePst(Batch& batch, const QString& path, ByteSize size, const PstHeader& header);
/// Refuses a row of a batch of PST files; `line` is 0 where the source has none.
void refusePst(Batch& batch, qint64 line, const char* why, QList<Argument> arguments);
/// Whether a path holds what cannot be shown or handed on: control characters, marks that turn
/// the direction of text, bytes that are no UTF-8; or more than Windows and Linux take.
bool isUnfitPath(const QString& path);

} // namespace jalon::inventory
