// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/timelinespec.h"
#include "ui/charts/charttheme.h"
#include "ui/text/texts.h"

#include <QPainter>

#include <memory>

class QGraphicsScene;

namespace jalon {

/// A scene that holds the timeline at this size: bands or stacked areas, capacity and thresholds as
/// lines of their own dash, the worst moment marked, axes in the reader's units and dates, a
/// legend. Lines are told apart by dash and lightness as well as by hue. Labels are plain text.
std::unique_ptr<QGraphicsScene> timelineScene(const TimelineSpec& spec, const Texts& texts,
                                              const ChartTheme& theme, const QSizeF& size);

/// Draws it as vectors. `unit` is how many of the painter's units a point takes. On another thread
/// than the application's, waits for that one to draw it.
void drawTimeline(QPainter& painter, const QRectF& area, double unit, const TimelineSpec& spec,
                  const Texts& texts, const ChartTheme& theme);

} // namespace jalon
