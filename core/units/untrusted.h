// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace jalon {

/// Bytes from outside, made fit to show: decoded as UTF-8 with U+FFFD for what is not; control
/// characters become their Unicode pictures (ESC → ␛) or U+FFFD, bidirectional controls become
/// ‹U+202E›; new lines and tabs stay when `keepLines`. At most `limit` characters, then “…”.
QString visibleText(QByteArrayView bytes, bool keepLines = false, qsizetype limit = 4096);
QString visibleText(const QString& text, bool keepLines = false, qsizetype limit = 4096);

} // namespace jalon
