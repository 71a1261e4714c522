// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/advice.h"
#include "core/report/reportdocument.h"

namespace jalon::report {

/// What flows, in a few words.
Message wordOf(Flow flow);
/// How it is computed, in words; empty for a flow whose term says it.
Message formulaOf(Flow flow);
/// "★★★☆☆": told apart without colours, and read out as what it is.
QString starsOf(const Confidence& confidence);
/// What adds most at the peak; nothing where nothing adds.
std::optional<Flow> heaviestFlow(const FilesystemProjection& filesystem);
/// A remedy as one sentence, with what it brings.
Message sentenceOf(const Remedy& remedy);
/// An assumption by its name.
Message nameOf(const QString& key);
/// "yes" or "no".
Message wordOfSwitch(qint64 value);
/// Where its value comes from, "uncertain" for a default that is a guess.
ReportText assumptionOrigin(const AssumptionInForce& inForce);
/// The reason given with it, else the source of its default.
ReportText assumptionSource(const AssumptionInForce& inForce);
/// A number of an assumption in a cell of its own.
ReportText inUnit(AssumptionUnit unit, qint64 number, Emphasis emphasis = Emphasis::Normal);
/// What an assumption may be: "0 % to 100 %", "1 or more", "yes or no".
ReportText rangeOf(const Assumption& assumption);
/// A day of a projection: its date, or its number where the figures tell no day.
ReportText dayText(const Projection& projection, int day);

/// The filesystems of a sizing, from the one that is fullest at its worst moment; what is unknown
/// comes last.
QList<qsizetype> fullestFirst(const Sizing& sizing);
/// The fullest filesystem of one server that holds a store, or −1.
qsizetype fullestOf(const Sizing& sizing, const QString& server);

} // namespace jalon::report
