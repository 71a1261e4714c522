// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jalon {

/// The parts of an export, in the order its reader needs them.
enum class ExportGroup { First, Scripts, Lists, Tables, Checklists, Parts, Proof };

/// What a file of an export is for, by its path. A path nobody named belongs to a group by its
/// place and has no words.
struct ExportPurpose {
    ExportGroup group = ExportGroup::Parts;
    QString words;
};
ExportPurpose exportPurpose(const QString& path);

/// The heading of a group.
QString exportGroupWords(ExportGroup group);

/// What a setting of the scripts is, by its key; empty for one nobody named.
QString settingWords(const QString& key);

} // namespace jalon
