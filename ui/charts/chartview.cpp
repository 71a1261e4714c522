// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartview.h"

#include <QGraphicsScene>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace jalon {

// A scene is drawn in the sizes of paper; a screen is read from further away.
constexpr double zoom = 1.15;
// What a bar may take beyond its least height.
constexpr double tallestBar = 40;

ChartView::ChartView(QWidget* parent)
    : QGraphicsView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
}

void ChartView::setChart(const ChartSpec& spec, const Texts& texts)
{
    m_spec = fullestBars(spec, barLimit);
    m_texts = &texts;
    m_current = -1;
    setAccessibleName(texts.sentence(spec.title));
    setAccessibleDescription(texts.sentence(spec.summary));
    setMinimumHeight(int(chartHeight(m_spec) * zoom));
    setMaximumHeight(int((chartHeight(m_spec) + tallestBar * double(m_spec.bars.size())) * zoom));
    rebuild();
}

QString ChartView::describe(qsizetype index) const
{
    if (!m_texts || index < 0 || index >= m_spec.bars.size())
        return {};
    const ChartSpec::Bar& bar = m_spec.bars.at(index);
    QStringList lines{m_texts->argument(bar.label)};
    for (const ChartSpec::Segment& segment : bar.segments)
        lines << QStringLiteral("%1  %2").arg(m_texts->sentence(segment.label),
                                              m_texts->bytes(segment.size));
    if (bar.capacity)
        lines << QStringLiteral("%1  %2").arg(
            m_texts->sentence({QStringLiteral("chart.usable"), {}}), m_texts->bytes(*bar.capacity));
    return lines.join(u'\n');
}

QSize ChartView::sizeHint() const
{
    return {640, int(chartHeight(m_spec) * zoom)};
}

void ChartView::rebuild()
{
    if (!m_texts)
        return;
    const bool isDark = palette().color(QPalette::Window).lightness() < 128;
    auto scene =
        chartScene(m_spec, *m_texts, isDark ? ChartTheme::screenDark() : ChartTheme::screenLight(),
                   QSizeF(viewport()->size()) / zoom);
    setTransform(QTransform::fromScale(zoom, zoom));
    setScene(scene.get());
    m_scene = std::move(scene);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    rebuild();
}

void ChartView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        rebuild();
}

qsizetype ChartView::barAt(const QPoint& position) const
{
    const QRectF plot = m_scene ? plotAreaOf(*m_scene) : QRectF();
    const double y = mapToScene(position).y();
    if (plot.isEmpty() || y < plot.top() || y >= plot.bottom())
        return -1;
    return qsizetype((y - plot.top()) / plot.height() * double(m_spec.bars.size()));
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString words = describe(barAt(help->pos()));
    // A name that looks like markup must not become it.
    QToolTip::showText(help->globalPos(),
                       words.isEmpty() ? QString()
                                       : QStringLiteral("<pre>%1</pre>").arg(words.toHtmlEscaped()),
                       this);
    return true;
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!isStep || m_spec.bars.isEmpty())
        return QGraphicsView::keyPressEvent(event);
    m_current = qBound(qsizetype(0), m_current + (event->key() == Qt::Key_Down ? 1 : -1),
                       m_spec.bars.size() - 1);
    const QString words = describe(m_current);
    setAccessibleDescription(words);
    QToolTip::showText(mapToGlobal(QPoint(width() / 3, height() / 3)),
                       QStringLiteral("<pre>%1</pre>").arg(words.toHtmlEscaped()), this);
    event->accept();
}

} // namespace jalon
