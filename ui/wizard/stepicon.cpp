// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/stepicon.h"

#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QPalette>

namespace jalon {

static QColor onThisDesktop(const QColor& onLight, const QColor& onDark)
{
    return QGuiApplication::palette().color(QPalette::Base).lightness() < 128 ? onDark : onLight;
}

static void drawNotStarted(QPainter& painter)
{
    painter.setPen(QPen(QColor(0x7b, 0x87, 0x94), 4));
    painter.drawEllipse(QPoint(32, 32), 22, 22);
}

static void drawToComplete(QPainter& painter)
{
    const QColor blue = onThisDesktop(QColor(0x23, 0x5a, 0x8c), QColor(0x7f, 0xb2, 0xe0));
    painter.setPen(QPen(blue, 4));
    painter.drawEllipse(QPoint(32, 32), 22, 22);
    painter.setBrush(blue);
    painter.drawPie(10, 10, 44, 44, -90 * 16, 180 * 16);
}

static void drawDone(QPainter& painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x2a, 0x7d, 0x4f));
    painter.drawEllipse(QPoint(32, 32), 24, 24);
    painter.setPen(QPen(Qt::white, 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygon({QPoint(20, 33), QPoint(29, 42), QPoint(45, 24)}));
}

static void drawProblem(QPainter& painter)
{
    painter.setPen(QPen(QColor(0x9b, 0x1c, 0x1c), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(QColor(0xfb, 0xe4, 0xe0));
    painter.drawPolygon(QPolygon({QPoint(32, 8), QPoint(58, 54), QPoint(6, 54)}));
    painter.setPen(QPen(QColor(0x9b, 0x1c, 0x1c), 6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(32, 25, 32, 38);
    painter.drawPoint(32, 47);
}

static QIcon drawn(StepState state)
{
    QPixmap picture(64, 64);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (state) {
    case StepState::NotStarted:
        drawNotStarted(painter);
        break;
    case StepState::ToComplete:
        drawToComplete(painter);
        break;
    case StepState::Done:
        drawDone(painter);
        break;
    case StepState::Problem:
        drawProblem(painter);
        break;
    }
    painter.end();
    QIcon icon(picture);
    // The selection's colour must not wash over the sign.
    icon.addPixmap(picture, QIcon::Selected);
    return icon;
}

QIcon stepIcon(StepState state)
{
    static QHash<std::pair<int, QRgb>, QIcon> icons;
    QIcon& icon = icons[{int(state), QGuiApplication::palette().color(QPalette::Base).rgb()}];
    if (icon.isNull())
        icon = drawn(state);
    return icon;
}

} // namespace jalon
