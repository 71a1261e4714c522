// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttheme.h"

namespace jalon {

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
    return theme;
}

ChartTheme ChartTheme::screenDark()
{
    ChartTheme theme;
    theme.text = QColor(0xe4e7eb);
    theme.line = QColor(0xcbd2d9);
    theme.grid = QColor(0x3e4c59);
    theme.m_used = {QColor(0x9fc3e6)};
    theme.m_growth = {QColor(0x4f7396)};
    theme.m_reserve = {QColor(0x9aa5b1), Qt::BDiagPattern};
    theme.m_free = {QColor(0x2a333c)};
    theme.m_missing = {QColor(0xff8a80), Qt::DiagCrossPattern};
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

} // namespace jalon
