// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/inventory.h"

#include <QByteArrayView>

namespace jalon::inventory {

/// What the header of a PST file says, as [MS-PST] §2.2.2.6 lays it out.
struct PstHeader {
    /// Why the file is none that BlueMind's PST tool loads (`import.pst-not`, `import.pst-cut`,
    /// `import.pst-ost`, `import.pst-address-book`, `import.pst-version`, `import.pst-protected`),
    /// or nothing: then the rest holds.
    const char* refused = nullptr;
    /// Its checksum is wrong: what else it says is not to be trusted, and `declared` is left out.
    bool isDamaged = false;
    PstFormat format = PstFormat::Unknown;
    PstEncryption encryption = PstEncryption::Unknown;
    std::optional<ByteSize> declared; ///< `ibFileEof`: how large the file takes itself to be
};

/// As many bytes as the longer of the two headers has.
constexpr qsizetype pstHeaderBytes = 564;

/// Whether a file begins as PST files do, and their relatives (OST, PAB).
bool hasPstMagic(QByteArrayView head);
/// Reads the first bytes of a file; what follows the header is not looked at.
PstHeader readPstHeader(QByteArrayView head);

/// Whether a path ends as those of PST files do, or of OST files: the name alone tells.
bool isPstName(QStringView path);
bool isOstName(QStringView path);

/// Keeps in `file` what the header of it told.
void takeHeader(PstFile& file, const PstHeader& header);

} // namespace jalon::inventory
