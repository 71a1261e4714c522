// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/sizing.h"

namespace jalon::termtext {

/// "0.25", without a rounding.
QString decimal(Ratio ratio);
/// "(L + A) ÷ 2", or the text itself when there is one part.
QString quotient(const QString& text, qsizetype parts);
/// "ceil(0.2…0.25 × (L + A))".
QString product(Ratio low, Ratio high, const QStringList& operands);

/// Adds inputs under names that stay apart: "L", or "L#2" for the second server's.
void addInputs(QList<TermInput>& to, const QList<TermInput>& inputs, qsizetype number);

} // namespace jalon::termtext
