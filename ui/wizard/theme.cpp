// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace jalon {

static QPalette lightPalette()
{
    QPalette palette;
    const QColor ink(0x1f, 0x29, 0x33);
    const QColor faint(0x8a, 0x94, 0xa0);
    palette.setColor(QPalette::Window, QColor(0xf4, 0xf6, 0xf8));
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf9, 0xfb));
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::PlaceholderText, QColor(0x5f, 0x6b, 0x78));
    palette.setColor(QPalette::Button, QColor(0xe9, 0xed, 0xf1));
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::BrightText, QColor(0x9b, 0x1c, 0x1c));
    palette.setColor(QPalette::Highlight, QColor(0x23, 0x5a, 0x8c));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x23, 0x5a, 0x8c));
    palette.setColor(QPalette::ToolTipBase, Qt::white);
    palette.setColor(QPalette::ToolTipText, ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0xc9, 0xd2, 0xdb));
    return palette;
}

static QPalette darkPalette()
{
    QPalette palette;
    const QColor ink(0xe4, 0xe7, 0xeb);
    const QColor faint(0x7b, 0x87, 0x94);
    palette.setColor(QPalette::Window, QColor(0x1f, 0x26, 0x2d));
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, QColor(0x18, 0x1e, 0x24));
    palette.setColor(QPalette::AlternateBase, QColor(0x1d, 0x24, 0x2b));
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::PlaceholderText, QColor(0xa3, 0xae, 0xb9));
    palette.setColor(QPalette::Button, QColor(0x2c, 0x35, 0x3e));
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::BrightText, QColor(0xff, 0x8a, 0x80));
    palette.setColor(QPalette::Highlight, QColor(0x3a, 0x78, 0xb0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x9f, 0xc3, 0xe6));
    palette.setColor(QPalette::ToolTipBase, QColor(0x2c, 0x35, 0x3e));
    palette.setColor(QPalette::ToolTipText, ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x3b, 0x46, 0x51));
    return palette;
}

void applyTheme(QApplication& application)
{
    const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(isDark ? darkPalette() : lightPalette());
    application.setStyleSheet(QStringLiteral("QGroupBox { font-weight: 600; }"
                                             "QGroupBox > * { font-weight: normal; }"));
}

} // namespace jalon
