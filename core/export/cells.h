// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <initializer_list>

namespace jalon::exporting {

/// An address that a list may hold: a dot-atom of RFC 5322 in lower case, and an ASCII domain.
bool isPlainAddress(QStringView address);

/// A text that a list may hold: one line, no tab, no control or invisible character, 500 characters
/// at most; each of these becomes a space. `-` where nothing is left.
QByteArray listText(const QString& text);

/// Columns joined by tabs, with the line's end.
QByteArray listLine(std::initializer_list<QByteArray> columns);

/// A cell of a CSV file (RFC 4180). One that a spreadsheet would take for a formula begins with an
/// apostrophe; control and bidirectional characters are made visible.
QByteArray csvCell(const QString& text);
QByteArray csvLine(const QStringList& cells);
/// A row for a spreadsheet's clipboard: cells joined by tabs, with the line's end. Formulas as in
/// `csvCell`; tabs, new lines and what is invisible become spaces.
QString pastedLine(const QStringList& cells);

/// A name of a folder made of a-z, 0-9 and -, never empty; different texts may give the same.
QString slug(const QString& text);

} // namespace jalon::exporting
