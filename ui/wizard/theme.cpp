// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>

namespace jalon {

namespace {

struct Shade {
    QPalette::ColorRole role;
    QRgb light, dark;
};

constexpr Shade shades[] = {
    {QPalette::Window, 0xf4f6f8, 0x1f262d},
    {QPalette::WindowText, 0x1f2933, 0xe4e7eb},
    {QPalette::Base, 0xffffff, 0x181e24},
    {QPalette::AlternateBase, 0xf7f9fb, 0x1d242b},
    {QPalette::Text, 0x1f2933, 0xe4e7eb},
    {QPalette::PlaceholderText, 0x5f6b78, 0xa3aeb9},
    {QPalette::Button, 0xe9edf1, 0x2c353e},
    {QPalette::ButtonText, 0x1f2933, 0xe4e7eb},
    {QPalette::BrightText, 0x9b1c1c, 0xff8a80},
    {QPalette::Highlight, 0x235a8c, 0x3a78b0},
    {QPalette::HighlightedText, 0xffffff, 0xffffff},
    {QPalette::Link, 0x235a8c, 0x9fc3e6},
    {QPalette::ToolTipBase, 0xffffff, 0x2c353e},
    {QPalette::ToolTipText, 0x1f2933, 0xe4e7eb},
};

constexpr Shade disabledShades[] = {
    {QPalette::WindowText, 0x8a94a0, 0x7b8794},
    {QPalette::Text, 0x8a94a0, 0x7b8794},
    {QPalette::ButtonText, 0x8a94a0, 0x7b8794},
    {QPalette::Highlight, 0xc9d2db, 0x3b4651},
};

/// Fusion's outlines are darker than the window: on a dark one, an empty box would not be seen.
class OutlinedStyle : public QProxyStyle {
public:
    OutlinedStyle()
        : QProxyStyle(QStringLiteral("Fusion"))
    {
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isOutlined = element == PE_IndicatorCheckBox ||
                                element == PE_IndicatorItemViewItemCheck ||
                                element == PE_FrameLineEdit || element == PE_Frame;
        if (isOutlined)
            outline(option, painter);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_SpinBox)
            outline(option, painter);
    }

private:
    static void outline(const QStyleOption* option, QPainter* painter)
    {
        if (option->state.testFlag(State_HasFocus))
            return;
        painter->save();
        painter->setPen(QColor(0x66737f));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
};

} // namespace

static QPalette paletteFor(bool isDark)
{
    QPalette palette;
    for (const Shade& shade : shades)
        palette.setColor(shade.role, QColor(isDark ? shade.dark : shade.light));
    for (const Shade& shade : disabledShades)
        palette.setColor(QPalette::Disabled, shade.role, QColor(isDark ? shade.dark : shade.light));
    return palette;
}

void applyTheme(QApplication& application)
{
    const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(isDark ? new OutlinedStyle
                                  : QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteFor(isDark));
    application.setStyleSheet(QStringLiteral("QGroupBox { font-weight: 600; }"
                                             "QGroupBox > * { font-weight: normal; }"));
}

} // namespace jalon
