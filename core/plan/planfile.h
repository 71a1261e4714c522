// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/units/error.h"

namespace jalon {

/// The plan file's version this program writes.
constexpr int planVersion = 2;
/// A plan file beyond this is refused before it is read: 100,000 mailboxes take about 25 MB.
constexpr ByteSize planSizeLimit{256LL << 20};

/// The file's text: one JSON object, UTF-8, sorted keys. The same plan gives the same bytes.
QByteArray encodePlan(const Plan& plan);

/// Understands any version up to `planVersion`, migrating it. Errors name the line and column, or
/// the JSON path, and the remedy. `name` is what errors call the file.
Expected<Plan> decodePlan(const QByteArray& text, const QString& name);

/// What identifies the content of a file on disk, to notice that somebody else wrote it.
struct FileStamp {
    QByteArray digest;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

struct LoadedPlan {
    Plan plan;
    FileStamp stamp;
    int version = planVersion; ///< as found on disk
};

Expected<LoadedPlan> loadPlan(const QString& file);

/// Writes atomically: whatever happens, `file` is the old plan or the new one, whole. When
/// `expected` is given and the file on disk is no longer that one, nothing is written and the
/// error is `plan.changed-on-disk`.
Expected<FileStamp> savePlan(const Plan& plan, const QString& file,
                             const std::optional<FileStamp>& expected = std::nullopt);

/// Before a file of an older version is overwritten: copies it to `<file>.v<version>`, once.
/// Does nothing when `version` is the present one.
Expected<void> backUpOlderVersion(const QString& file, int version, int present = planVersion);

/// The recovery copy of an unsaved plan: beside `file`, or in `directory` for a plan without one.
QString recoveryFile(const QString& file, const QString& directory);

} // namespace jalon
