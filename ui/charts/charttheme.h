// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/chartspec.h"

#include <QBrush>
#include <QColor>
#include <QString>

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

private:
    struct Fill {
        QColor colour;
        Qt::BrushStyle pattern = Qt::SolidPattern;
    };
    Fill m_used, m_growth, m_reserve, m_free, m_missing;
};

} // namespace jalon
