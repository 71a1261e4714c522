// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace jalon {

/// The one way an operator's text enters a shell script: a single word, in single quotes.
QByteArray shellQuoted(const QByteArray& text);

/// A directory the operator gave, quoted: absolute, at most 4095 bytes, without control
/// characters. Nothing otherwise.
std::optional<QByteArray> quotedDirectory(const QString& path);

} // namespace jalon
