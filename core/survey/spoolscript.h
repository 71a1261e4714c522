// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace jalon {

// The mail probes' shell, verbatim. Each is one `sh -c` under $R and $N, so that sudo is asked
// once; its body holds no single quote. Nothing is written, no lock taken; of message files only
// the block headers of 3.5's archives are read, of a sample or of all.

/// Quota files of Cyrus: `path NUL line` a line, `!word NUL detail` for what went wrong.
extern const char* const spoolQuotaScript;
/// Partitions, then headers of every cyrus.index: see `spoolstream.h` for the answer's layout.
extern const char* const spoolHeadersScript;
/// 3.5's Snappy archives: files and bytes a user, tab separated.
extern const char* const snappyScript;
/// Sizes of an even sample of those archives, packed, on disk and plain, from their block headers.
extern const char* const archivesSampleScript;
/// The same of every file, added up on the server: opens each of millions.
extern const char* const archivesWholeScript;
/// Message files and distinct inodes of each partition, tab separated.
extern const char* const spoolFilesScript;

} // namespace jalon
