// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <functional>

namespace jalon {

/// Hands out the plain bytes of a gzip answer, a piece at a time; an answer that is not gzip is
/// handed out as it is. False when it is damaged or cut, when `limit` plain bytes were passed, or
/// when `sink` said so.
bool unpackAnswer(QByteArrayView packed, qint64 limit,
                  const std::function<bool(QByteArrayView)>& sink);

} // namespace jalon
