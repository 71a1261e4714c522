// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttheme.h"

namespace jalon {

// Hues that those who confuse red and green still tell apart, from dark to light and back.
static constexpr std::array<QRgb, 8> darkLines{0x12355b, 0x9a4a00, 0x006b52, 0x7d2a70,
                                               0x2f2f2f, 0x2b7cb3, 0x8a6d00, 0xa63c5f};
static constexpr std::array<QRgb, 8> paleLines{0x9fd0ff, 0xffb266, 0x5fd6b4, 0xe6a6da,
                                               0xffffff, 0x6aa6d6, 0xe6cc4d, 0xff9fb8};
static constexpr std::array<QRgb, 8> lightAreas{0x3b5b7a, 0xbcd4e8, 0x6f93b3, 0xe3edf5,
                                                0x22384e, 0x9dbdd8, 0x557a9c, 0xd0e0ee};
static constexpr std::array<QRgb, 8> darkAreas{0x9fc3e6, 0x2f4a63, 0x6f96bd, 0x1f3142,
                                               0xc9def2, 0x476a8c, 0x87aed4, 0x3a5873};
static constexpr std::array<QRgb, 8> printAreas{0x41566b, 0xc4d1dc, 0x7d91a4, 0xe8eef2,
                                                0x263442, 0xa9bccd, 0x5f7488, 0xd7e1e9};

ChartTheme ChartTheme::screenLight()
{
    ChartTheme theme;
    theme.text = QColor(0x1f2933);
    theme.line = QColor(0x3e4c59);
    theme.grid = QColor(0xe4e7eb);
    theme.m_used = {QColor(0x3b5b7a)};
    theme.m_growth = {QColor(0x8fb3d3)};
    theme.m_reserve = {QColor(0x7b8794), Qt::BDiagPattern};
    theme.m_free = {QColor(0xf5f7fa)};
    theme.m_missing = {QColor(0xb3261e), Qt::DiagCrossPattern};
    theme.m_lines = darkLines;
    theme.m_areas = lightAreas;
    return theme;
}

ChartTheme ChartTheme::screenDark()
{
    ChartTheme theme;
    theme.text = QColor(0xe4e7eb);
    theme.line = QColor(0xcbd2d9);
    theme.grid = QColor(0x5a6874);
    theme.m_used = {QColor(0x9fc3e6)};
    theme.m_growth = {QColor(0x4f7396)};
    theme.m_reserve = {QColor(0x9aa5b1), Qt::BDiagPattern};
    theme.m_free = {QColor(0x2a333c)};
    theme.m_missing = {QColor(0xff8a80), Qt::DiagCrossPattern};
    theme.m_lines = paleLines;
    theme.m_areas = darkAreas;
    return theme;
}

ChartTheme ChartTheme::print(const QString& family)
{
    ChartTheme theme;
    theme.text = QColor(0x202428);
    theme.line = QColor(0x30363c);
    theme.grid = QColor(0xe2e5e8);
    theme.family = family;
    theme.m_used = {QColor(0x41566b)};
    theme.m_growth = {QColor(0xa9bccd)};
    theme.m_reserve = {QColor(0x6b747c), Qt::BDiagPattern};
    theme.m_free = {QColor(0xffffff)};
    theme.m_missing = {QColor(0x9c1c1c), Qt::DiagCrossPattern};
    theme.m_lines = darkLines;
    theme.m_areas = printAreas;
    return theme;
}

QBrush ChartTheme::brush(ChartRole role) const
{
    const Fill& fill = role == ChartRole::Used      ? m_used
                       : role == ChartRole::Growth  ? m_growth
                       : role == ChartRole::Reserve ? m_reserve
                       : role == ChartRole::Free    ? m_free
                                                    : m_missing;
    return QBrush(fill.colour, fill.pattern);
}

QPen ChartTheme::pen(qsizetype index) const
{
    static const std::array<QList<qreal>, size_t(lineLimit)> dashes{
        {{}, {6, 2}, {1, 2}, {6, 2, 1, 2}, {6, 2, 1, 2, 1, 2}, {10, 3}, {3, 3}, {10, 2, 3, 2}}};
    const size_t place = size_t(index % lineLimit);
    QPen pen(QColor::fromRgb(m_lines[place]), 1.4);
    pen.setCapStyle(Qt::FlatCap);
    if (!dashes[place].isEmpty())
        pen.setDashPattern(dashes[place]);
    return pen;
}

QBrush ChartTheme::band(qsizetype index) const
{
    QColor veil(m_lines[size_t(index % lineLimit)]);
    veil.setAlphaF(0.22F);
    return veil;
}

QBrush ChartTheme::area(qsizetype index) const
{
    return QColor(m_areas[size_t(index % lineLimit)]);
}

} // namespace jalon
