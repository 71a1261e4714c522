// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/timelinespec.h"
#include "ui/text/texts.h"

namespace jalon {

/// A timeline as a drawing within a page of HTML, with its legend: bands or stacked areas, the
/// capacity and the thresholds, the worst moment. Every text is escaped.
QByteArray timelineHtml(const TimelineSpec& spec, const Texts& texts);

} // namespace jalon
