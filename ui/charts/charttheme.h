// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/chartspec.h"

#include <QBrush>
#include <QColor>
#include <QPen>
#include <QString>

#include <array>

namespace jalon {

/// Colours and patterns of a chart. In each, the parts differ in lightness and pattern as well as
/// in hue: they are told apart without colours.
struct ChartTheme {
    QColor text;
    QColor line; ///< axis, marks and outlines
    QColor grid;
    QString family; ///< of the font; empty: the application's

    static ChartTheme screenLight();
    static ChartTheme screenDark();
    static ChartTheme print(const QString& family);

    QBrush brush(ChartRole role) const;

    static constexpr qsizetype lineLimit = 8;
    /// One of several lines: each has a lightness and a dash of its own.
    QPen pen(qsizetype index) const;
    /// What lies between the low and the high figure of a line: a veil over the grid.
    QBrush band(qsizetype index) const;
    /// One of several areas on one another: each differs from its neighbours in lightness.
    QBrush area(qsizetype index) const;

private:
    struct Fill {
        QColor colour;
        Qt::BrushStyle pattern = Qt::SolidPattern;
    };
    Fill m_used, m_growth, m_reserve, m_free, m_missing;
    std::array<QRgb, size_t(lineLimit)> m_lines{};
    std::array<QRgb, size_t(lineLimit)> m_areas{};
};

} // namespace jalon
