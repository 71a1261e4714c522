// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/shellquote.h"

#include <algorithm>

namespace jalon {

QByteArray shellQuoted(const QByteArray& text)
{
    QByteArray quoted = text;
    quoted.replace('\'', "'\\''");
    return '\'' + quoted + '\'';
}

std::optional<QByteArray> quotedDirectory(const QString& path)
{
    const QByteArray bytes = path.toUtf8();
    const bool hasControls = std::any_of(bytes.begin(), bytes.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
    if (!bytes.startsWith('/') || bytes.size() > 4095 || hasControls)
        return std::nullopt;
    return shellQuoted(bytes);
}

} // namespace jalon
