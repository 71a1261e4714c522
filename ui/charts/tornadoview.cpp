// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/tornadoview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace jalon {

TornadoView::TornadoView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void TornadoView::setTornado(const TornadoSpec& spec, const Texts& texts)
{
    m_spec = spec;
    m_texts = &texts;
    m_current = -1;
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.summary);
    setMinimumHeight(sizeHint().height());
    updateGeometry();
    update();
}

QString TornadoView::describe(qsizetype index) const
{
    if (!m_texts || index < 0 || index >= m_spec.bars.size())
        return {};
    const TornadoSpec::Bar& bar = m_spec.bars.at(index);
    return QStringList{bar.label,
                       QStringLiteral("%1  %2").arg(bar.lowLabel, m_texts->bytes(bar.low)),
                       QStringLiteral("%1  %2").arg(bar.highLabel, m_texts->bytes(bar.high))}
        .join(u'\n');
}

// Two lines of text: the name over the bar, so that no name is cut.
double TornadoView::rowHeight() const
{
    return fontMetrics().height() * 2 + 6;
}

QSize TornadoView::sizeHint() const
{
    return {420, int(rowHeight() * double(m_spec.bars.size())) + 2 * fontMetrics().height() + 4};
}

QRectF TornadoView::plotArea() const
{
    int side = 0;
    for (const TornadoSpec::Bar& bar : m_spec.bars)
        side = std::max({side, fontMetrics().horizontalAdvance(bar.lowLabel),
                         fontMetrics().horizontalAdvance(bar.highLabel)});
    const double margin = side + 8;
    return {margin, 0, std::max(10.0, width() - 2 * margin),
            rowHeight() * double(m_spec.bars.size())};
}

double TornadoView::at(ByteSize size, const QRectF& plot) const
{
    double least = double(m_spec.base.bytes());
    double most = least;
    for (const TornadoSpec::Bar& bar : m_spec.bars) {
        least = std::min({least, double(bar.low.bytes()), double(bar.high.bytes())});
        most = std::max({most, double(bar.low.bytes()), double(bar.high.bytes())});
    }
    const double span = std::max(most - least, 1.0);
    return plot.left() + plot.width() * (double(size.bytes()) - least) / span;
}

void TornadoView::paintBar(QPainter& painter, qsizetype index, const ChartTheme& theme) const
{
    const TornadoSpec::Bar& bar = m_spec.bars.at(index);
    const QRectF plot = plotArea();
    const double line = fontMetrics().height();
    const double top = rowHeight() * double(index);
    const double base = at(m_spec.base, plot);
    painter.setPen(theme.text);
    painter.drawText(QRectF(4, top, width() - 8.0, line), Qt::AlignLeft | Qt::AlignVCenter,
                     bar.label);
    struct End {
        ByteSize size;
        QString label;
        ChartRole role;
    };
    for (const End& end : {End{bar.low, bar.lowLabel, ChartRole::Reserve},
                           End{bar.high, bar.highLabel, ChartRole::Used}}) {
        const double x = at(end.size, plot);
        const QRectF box(QPointF(std::min(base, x), top + line + 1),
                         QPointF(std::max(base, x), top + 2 * line - 1));
        painter.setPen(QPen(theme.line, 0.8));
        painter.setBrush(theme.brush(end.role));
        if (box.width() > 0)
            painter.drawRect(box);
        const bool isLeft =
            end.size < m_spec.base || (end.size == m_spec.base && end.role == ChartRole::Reserve);
        painter.setPen(theme.text);
        painter.drawText(isLeft ? QRectF(0, top + line, x - 4, line)
                                : QRectF(x + 4, top + line, width() - x - 4, line),
                         (isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, end.label);
    }
    if (index == m_current && hasFocus()) {
        painter.setPen(QPen(theme.line, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(1, top, width() - 2.0, rowHeight() - 2));
    }
}

void TornadoView::paintEvent(QPaintEvent*)
{
    if (!m_texts || m_spec.bars.isEmpty())
        return;
    const bool isDark = palette().color(QPalette::Window).lightness() < 128;
    const ChartTheme theme = isDark ? ChartTheme::screenDark() : ChartTheme::screenLight();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_spec.bars.size(); ++i)
        paintBar(painter, i, theme);
    const QRectF plot = plotArea();
    const double base = at(m_spec.base, plot);
    painter.setPen(QPen(theme.line, 2));
    // Along the bars alone: names are not crossed out.
    const double line = fontMetrics().height();
    for (qsizetype i = 0; i < m_spec.bars.size(); ++i) {
        const double top = rowHeight() * double(i) + line;
        painter.drawLine(QPointF(base, top), QPointF(base, top + line));
    }
    const QString words = m_texts->bytes(m_spec.base);
    const double half = fontMetrics().horizontalAdvance(words) / 2.0 + 2;
    const double middle = std::clamp(base, half, std::max(half, width() - half));
    painter.setPen(theme.text);
    painter.drawText(QRectF(middle - half, plot.bottom() + 4, 2 * half, fontMetrics().height()),
                     Qt::AlignCenter, words);
}

void TornadoView::tell(qsizetype bar, const QPoint& at)
{
    const QString words = describe(bar);
    // A name that looks like markup must not become it.
    QToolTip::showText(at,
                       words.isEmpty() ? QString()
                                       : QStringLiteral("<pre>%1</pre>").arg(words.toHtmlEscaped()),
                       this);
}

bool TornadoView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    tell(qsizetype(help->pos().y() / rowHeight()), help->globalPos());
    return true;
}

void TornadoView::keyPressEvent(QKeyEvent* event)
{
    const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!isStep || m_spec.bars.isEmpty())
        return QWidget::keyPressEvent(event);
    m_current = qBound(qsizetype(0), m_current + (event->key() == Qt::Key_Down ? 1 : -1),
                       m_spec.bars.size() - 1);
    setAccessibleDescription(describe(m_current));
    tell(m_current, mapToGlobal(QPoint(width() / 3, int(rowHeight() * double(m_current + 1)))));
    update();
    event->accept();
}

} // namespace jalon
