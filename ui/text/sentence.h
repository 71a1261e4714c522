// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace jalon {

/// Puts the arguments where the sentence numbers them (%1 to %9), in one pass: what an argument
/// says is never taken for a place of another. Places without an argument stay as they are.
QString filled(const QString& sentence, const QStringList& arguments);

} // namespace jalon
