// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/probe.h"
#include "core/units/untrusted.h"

namespace jalon {

/// Bytes of an answer as they may be kept and shown: `visibleText` on one line.
inline QString shown(QByteArrayView bytes, qsizetype limit = 4096) { return visibleText(bytes, false, limit); }

/// The lines of an answer, without their ends; an empty last line is none.
QList<QByteArray> linesOf(const QByteArray& text);
/// The first line, without white space around it.
QByteArray firstLine(const QByteArray& text);
/// `KEY=value` or `KEY="value"` as os-release and locale files have it; empty when absent.
QByteArray shellValue(const QByteArray& text, const char* key);
/// A whole number from 0 to 2⁶³−1, or nothing.
std::optional<qint64> wholeNumber(QByteArrayView text);

/// The service of that name, added when it is not there yet.
Service& serviceNamed(ServerFacts& facts, const QString& name);

/// Notes a probe that answered nothing usable as unread, with the reason its status and its
/// errors give: no permission, no such tool, or else its own words.
void noteUnusable(const ProbeAnswer& answer, SurveyDraft& draft, const QString& what = {});

} // namespace jalon
