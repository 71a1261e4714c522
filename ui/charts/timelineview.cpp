// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timelineview.h"

#include "ui/charts/timelinescale.h"

#include <QGraphicsScene>
#include <QKeyEvent>

#include <algorithm>

namespace jalon {

static constexpr int monthDays = 30;

TimelineView::TimelineView(QWidget* parent)
    : SceneView(parent)
{
    setMouseTracking(true);
    setMinimumSize(320, 170);
}

void TimelineView::setTimeline(const TimelineSpec& spec, const Texts& texts)
{
    m_spec = spec;
    m_texts = &texts;
    if (m_day > m_spec.lastDay || m_spec.lines.isEmpty())
        m_day = -1;
    setAccessibleName(texts.sentence(spec.title));
    setAccessibleDescription(texts.sentence(spec.summary) + u' ' +
                             texts.sentence({QStringLiteral("timeline.keys"), {}}));
    rebuild();
}

QString TimelineView::figure(const TimelineSpec::Line& line, int day) const
{
    const SizeRange value = valueAt(line, day);
    const QString high = m_texts->bytes(value.high);
    const QString low = m_texts->bytes(value.low);
    if (m_spec.form == TimelineSpec::Form::Stacked || low == high)
        return high;
    return m_texts->sentence({QStringLiteral("timeline.range"), {low, high}});
}

QString TimelineView::describe(int day) const
{
    if (!m_texts || day < 0 || day > m_spec.lastDay || m_spec.lines.isEmpty())
        return {};
    QStringList lines{dayWords(m_spec, day, *m_texts)};
    for (const TimelineSpec::Line& line : m_spec.lines)
        lines << QStringLiteral("%1  %2").arg(m_texts->sentence(line.label), figure(line, day));
    if (m_spec.capacity)
        lines << QStringLiteral("%1  %2").arg(
            m_texts->sentence({QStringLiteral("chart.usable"), {}}),
            m_texts->bytes(*m_spec.capacity));
    return lines.join(u'\n');
}

QSize TimelineView::sizeHint() const
{
    return {560, 260};
}

std::unique_ptr<QGraphicsScene> TimelineView::drawn(const ChartTheme& theme, QSizeF size) const
{
    return m_texts ? timelineScene(m_spec, *m_texts, theme, size) : nullptr;
}

int TimelineView::dayAt(const QPoint& position) const
{
    const QRectF area = plot();
    const QPointF place = mapToScene(position);
    if (m_spec.lines.isEmpty() || !area.contains(place))
        return -1;
    return qRound((place.x() - area.left()) / area.width() * m_spec.lastDay);
}

void TimelineView::read(int day, const QPoint& at)
{
    if (m_day != day) {
        m_day = day;
        viewport()->update();
    }
    tell(describe(day), at);
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    read(dayAt(event->pos()), event->globalPosition().toPoint());
}

void TimelineView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    if (!hasFocus())
        read(-1, {});
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    const int day = event->button() == Qt::LeftButton ? dayAt(event->pos()) : -1;
    if (day < 0)
        return;
    read(day, event->globalPosition().toPoint());
    Q_EMIT daySelected(day);
}

/// Where a key leads from the day that is read; nothing for a key that leads nowhere.
int TimelineView::dayAfter(int key) const
{
    switch (key) {
    case Qt::Key_Left:
        return m_day - 1;
    case Qt::Key_Right:
        return m_day + 1;
    case Qt::Key_PageUp:
        return m_day - monthDays;
    case Qt::Key_PageDown:
        return m_day + monthDays;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return m_spec.lastDay;
    case Qt::Key_Space:
        return m_spec.worst ? m_spec.worst->day : m_day;
    }
    return std::numeric_limits<int>::min();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_day >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter))
        return Q_EMIT daySelected(m_day);
    const int next = dayAfter(key);
    if (m_spec.lines.isEmpty() || next == std::numeric_limits<int>::min())
        return QGraphicsView::keyPressEvent(event);
    read(std::clamp(next, 0, m_spec.lastDay), mapToGlobal(QPoint(width() / 3, height() / 3)));
    setAccessibleDescription(describe(m_day));
    event->accept();
}

void TimelineView::drawForeground(QPainter* painter, const QRectF&)
{
    const QRectF area = plot();
    if (m_day < 0 || area.isEmpty())
        return;
    const double x = area.left() + area.width() * m_day / std::max(m_spec.lastDay, 1);
    painter->setPen(QPen(theme().text, 0, Qt::DotLine));
    painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

} // namespace jalon
