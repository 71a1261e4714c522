// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/charttheme.h"
#include "ui/text/texts.h"

#include <QPainter>

#include <memory>

class QGraphicsScene;

namespace jalon {

/// Bars beyond this leave Qt Charts' 16 ms frame (`design` §9).
constexpr qsizetype barLimit = 200;

/// The `limit` bars that are filled most, in the order they had.
ChartSpec fullestBars(const ChartSpec& spec, qsizetype limit);

/// A scene that holds the chart at this size: stacked bars, an axis in the reader's units, the
/// usable capacity and the thresholds of each bar, and a legend. Labels are plain text.
std::unique_ptr<QGraphicsScene> chartScene(const ChartSpec& spec, const Texts& texts,
                                           const ChartTheme& theme, const QSizeF& size);

/// Where the bars are in such a scene.
QRectF plotAreaOf(const QGraphicsScene& scene);

/// Draws the chart as vectors. `unit` is how many of the painter's units a point takes. On another
/// thread than the application's, waits for that one to draw it.
void drawChart(QPainter& painter, const QRectF& area, double unit, const ChartSpec& spec,
               const Texts& texts, const ChartTheme& theme);

/// Height in points that shows every bar well.
double chartHeight(const ChartSpec& spec);

} // namespace jalon
