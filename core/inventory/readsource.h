// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/importer.h"

#include <QFile>

#include <memory>

namespace jalon::inventory {

/// A file opened for reading, with its bytes mapped into memory.
struct MappedFile {
    std::unique_ptr<QFile> file;
    FileBytes bytes; ///< as long as `file` lives
};

/// Errors: `file.is-directory`, `import.no-file`, `file.unreadable`, `import.too-large`,
/// `import.empty`.
Expected<MappedFile> mapFile(const QString& path);

/// Whether the error says that no importer knows the file.
bool isUnrecognised(const Error& error);

/// The importer of that id, or the one that recognises the file. Errors: `import.unknown-kind`,
/// `import.unrecognised`, both naming the kinds there are.
Expected<const Importer*> importerFor(const FileBytes& file, const QString& kind);

} // namespace jalon::inventory
