// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartview.h"

#include "ui/charts/chartscale.h"

#include <QGraphicsScene>
#include <QHelpEvent>
#include <QKeyEvent>

namespace jalon {

// What a bar may take beyond its least height.
constexpr double tallestBar = 40;

ChartView::ChartView(QWidget* parent)
    : SceneView(parent)
{
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
    QStringList lines{nameOf(bar, *m_texts)};
    for (const ChartSpec::Segment& segment : bar.segments)
        lines << QStringLiteral("%1  %2").arg(m_texts->sentence(segment.label),
                                              amountOf(segment.size, m_spec.unit, *m_texts));
    if (bar.capacity)
        lines << QStringLiteral("%1  %2").arg(
            m_texts->sentence({QStringLiteral("chart.usable"), {}}), m_texts->bytes(*bar.capacity));
    return lines.join(u'\n');
}

QSize ChartView::sizeHint() const
{
    return {640, int(chartHeight(m_spec) * zoom)};
}

std::unique_ptr<QGraphicsScene> ChartView::drawn(const ChartTheme& theme, QSizeF size) const
{
    return m_texts ? chartScene(m_spec, *m_texts, theme, size) : nullptr;
}

qsizetype ChartView::barAt(const QPoint& position) const
{
    const QRectF area = plot();
    const double y = mapToScene(position).y();
    if (area.isEmpty() || y < area.top() || y >= area.bottom())
        return -1;
    return qsizetype((y - area.top()) / area.height() * double(m_spec.bars.size()));
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    tell(describe(barAt(help->pos())), help->globalPos());
    return true;
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    const qsizetype bar = event->button() == Qt::LeftButton ? barAt(event->pos()) : -1;
    if (bar < 0)
        return;
    m_current = bar;
    Q_EMIT barSelected(m_spec.bars.at(bar).label);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_current >= 0)
        return Q_EMIT barSelected(m_spec.bars.at(m_current).label);
    const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!isStep || m_spec.bars.isEmpty())
        return QGraphicsView::keyPressEvent(event);
    m_current = qBound(qsizetype(0), m_current + (event->key() == Qt::Key_Down ? 1 : -1),
                       m_spec.bars.size() - 1);
    const QString words = describe(m_current);
    setAccessibleDescription(words);
    tell(words, mapToGlobal(QPoint(width() / 3, height() / 3)));
    event->accept();
}

} // namespace jalon
