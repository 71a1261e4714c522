// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/factedits.h"
#include "core/units/message.h"

#include <QString>

namespace jalon {

class Texts;

/// The name of a fact in the application's language; a path nobody named is shown as it is.
QString factName(const QString& path, const Texts& texts);
/// A value as it is read.
QString factValue(const Argument& value, const Texts& texts);
/// A value as it is edited: exact, and understood by `parseFact`.
QString factEditText(const Argument& value, const Texts& texts);
/// What the operator typed: numbers in the reader's own way of writing, volumes with a unit
/// ("1.5 TB", "512 GiB", « 1,5 To ») or in bytes, "yes" and "no" in the application's language.
std::optional<Argument> parseFact(const QString& text, FactKind kind, const Texts& texts);
/// Why a text was not understood, with an example of one that would be.
QString factExample(FactKind kind, const QString& text);

} // namespace jalon
