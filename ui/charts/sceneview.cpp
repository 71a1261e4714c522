// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/sceneview.h"

#include "ui/charts/barchart.h"

#include <QEvent>
#include <QGraphicsScene>
#include <QToolTip>

namespace jalon {

SceneView::SceneView(QWidget* parent)
    : QGraphicsView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setTransform(QTransform::fromScale(zoom, zoom));
}

void SceneView::rebuild()
{
    auto scene = drawn(theme(), QSizeF(viewport()->size()) / zoom);
    if (!scene)
        return;
    setScene(scene.get());
    m_scene = std::move(scene);
}

ChartTheme SceneView::theme() const
{
    return palette().color(QPalette::Window).lightness() < 128 ? ChartTheme::screenDark()
                                                               : ChartTheme::screenLight();
}

QRectF SceneView::plot() const
{
    return m_scene ? plotAreaOf(*m_scene) : QRectF();
}

void SceneView::tell(const QString& words, const QPoint& at)
{
    // A name that looks like markup must not become it.
    QToolTip::showText(at,
                       words.isEmpty() ? QString()
                                       : QStringLiteral("<pre>%1</pre>").arg(words.toHtmlEscaped()),
                       this);
}

void SceneView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    rebuild();
}

void SceneView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace jalon
