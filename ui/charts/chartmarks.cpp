// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartmarks.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace jalon {

namespace {

constexpr int fontPixels = 9;
constexpr double legendLine = 18;

struct Swatch {
    std::optional<ChartRole> role; ///< nothing: a mark
    QPen pen;
    QString words;
    QPointF place; ///< of its left end, from the left and the top of the legend
};

QFont fontOf(const ChartTheme& theme)
{
    QFont font = theme.family.isEmpty() ? QFont() : QFont(theme.family);
    font.setPixelSize(fontPixels);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

/// What the chart calls this part; nothing where it has none.
const Message* labelOf(const ChartSpec& spec, ChartRole role)
{
    for (const ChartSpec::Bar& bar : spec.bars)
        for (const ChartSpec::Segment& segment : bar.segments)
            if (segment.role == role && segment.size > ByteSize())
                return &segment.label;
    return nullptr;
}

QList<Swatch> swatchesOf(const ChartSpec& spec, const Texts& texts, const ChartTheme& theme)
{
    static constexpr ChartRole roles[] = {ChartRole::Used, ChartRole::Growth, ChartRole::Reserve,
                                          ChartRole::Free, ChartRole::Missing};
    const auto words = [&texts](const char* id) {
        return texts.sentence({QString::fromLatin1(id), {}});
    };
    QList<Swatch> swatches;
    for (const ChartRole role : roles)
        if (const Message* label = labelOf(spec, role))
            swatches.append({role, {}, texts.sentence(*label), {}});
    if (std::ranges::any_of(spec.bars,
                            [](const ChartSpec::Bar& bar) { return bar.capacity.has_value(); }))
        swatches.append({std::nullopt, QPen(theme.line, 2), words("chart.usable"), {}});
    if (std::ranges::any_of(spec.bars,
                            [](const ChartSpec::Bar& bar) { return !bar.thresholds.isEmpty(); }))
        swatches.append(
            {std::nullopt, QPen(theme.line, 0.8, Qt::DashLine), words("chart.thresholds"), {}});
    return swatches;
}

/// In lines no wider than the chart.
QList<Swatch> legendOf(const ChartSpec& spec, const Texts& texts, const ChartTheme& theme,
                       double width)
{
    const QFontMetricsF metrics(fontOf(theme));
    QList<Swatch> swatches = swatchesOf(spec, texts, theme);
    QPointF place(2, 0);
    for (Swatch& swatch : swatches) {
        const double taken = 16 + metrics.horizontalAdvance(swatch.words);
        if (place.x() > 2 && place.x() + taken > width)
            place = {2, place.y() + legendLine};
        swatch.place = place;
        place.rx() += taken + 8;
    }
    return swatches;
}

void paintSwatch(QPainter& painter, const Swatch& swatch, double top, const ChartTheme& theme)
{
    const double x = swatch.place.x();
    const double middle = top + swatch.place.y() + legendLine / 2;
    if (swatch.role) {
        painter.setPen(QPen(theme.line, 0.5));
        painter.setBrush(theme.brush(*swatch.role));
        painter.drawRect(QRectF(x, middle - 4, 12, 8));
    } else {
        painter.setPen(swatch.pen);
        painter.drawLine(QPointF(x + 6, middle - 6), QPointF(x + 6, middle + 6));
    }
    painter.setPen(theme.text);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(swatch.words);
    painter.drawText(QRectF(x + 16, middle - 8, width + 4, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     swatch.words);
}

} // namespace

ChartMarks::ChartMarks(const ChartSpec& spec, const Texts& texts, const ChartTheme& theme,
                       QChart* chart, const ChartScale& scale)
    : QGraphicsItem(chart)
    , m_spec(spec)
    , m_texts(texts)
    , m_theme(theme)
    , m_chart(chart)
    , m_scale(scale)
{
    setZValue(100);
}

QRectF ChartMarks::boundingRect() const
{
    return {QPointF(0, 0), m_chart->size()};
}

void ChartMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setFont(fontOf(m_theme));
    painter->setRenderHint(QPainter::Antialiasing);
    paintAxis(*painter);
    for (qsizetype i = 0; i < m_spec.bars.size(); ++i)
        paintBar(*painter, i);
    paintLegend(*painter);
}

double ChartMarks::at(const ChartSpec::Bar& bar, ByteSize size) const
{
    const QRectF plot = m_chart->plotArea();
    return plot.left() +
           plot.width() * m_scale.place(bar, double(size.bytes())) / m_scale.longest();
}

void ChartMarks::paintAxis(QPainter& painter) const
{
    const QRectF plot = m_chart->plotArea();
    painter.setPen(m_theme.text);
    for (double value = 0; value <= m_scale.longest(); value += m_scale.step()) {
        const double x = plot.left() + plot.width() * value / m_scale.longest();
        painter.drawText(QRectF(x - 40, plot.bottom() + 3, 80, axisHeight - 4),
                         Qt::AlignHCenter | Qt::AlignTop, m_scale.label(value, m_texts));
    }
}

void ChartMarks::paintName(QPainter& painter, const ChartSpec::Bar& bar, const QRectF& place) const
{
    const QString name = QFontMetricsF(painter.font())
                             .elidedText(nameOf(bar, m_texts), Qt::ElideMiddle, place.width());
    painter.setPen(m_theme.text);
    if (!m_scale.isRelative()) {
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, name);
        return;
    }
    // The axis does not tell how large each is.
    const QPointF middle(0, place.height() / 2);
    painter.drawText(place.translated(-middle), Qt::AlignRight | Qt::AlignBottom, name);
    painter.drawText(place.translated(middle), Qt::AlignRight | Qt::AlignTop,
                     m_texts.bytes(*bar.capacity));
}

/// A bar that goes on beyond the axis ends in the figure it would reach.
void ChartMarks::paintCut(QPainter& painter, const ChartSpec::Bar& bar, const QRectF& row) const
{
    const double reached = m_scale.place(bar, lengthOf(bar));
    if (reached <= m_scale.longest())
        return;
    const QString words = m_scale.label(reached, m_texts) + QStringLiteral(" ›");
    QRectF plate(0, 0, painter.fontMetrics().horizontalAdvance(words) + 6, 14);
    plate.moveCenter(row.center());
    plate.moveRight(row.right());
    painter.setPen(m_theme.text);
    painter.setBrush(m_theme.text.lightness() < 128 ? Qt::white : Qt::black);
    painter.drawRect(plate);
    painter.drawText(plate, Qt::AlignCenter, words);
}

void ChartMarks::paintBar(QPainter& painter, qsizetype index) const
{
    const ChartSpec::Bar& bar = m_spec.bars.at(index);
    const QRectF plot = m_chart->plotArea();
    const double height = plot.height() / double(m_spec.bars.size());
    const double top = plot.top() + height * double(index);
    paintName(painter, bar, QRectF(0, top, plot.left() - 8, height));
    painter.setPen(QPen(m_theme.line, 0.8, Qt::DashLine));
    for (const ByteSize threshold : bar.thresholds)
        painter.drawLine(QPointF(at(bar, threshold), top + height * 0.14),
                         QPointF(at(bar, threshold), top + height * 0.86));
    paintCut(painter, bar, QRectF(plot.left(), top, plot.width(), height));
    if (!bar.capacity)
        return;
    painter.setPen(QPen(m_theme.line, 2));
    painter.drawLine(QPointF(at(bar, *bar.capacity), top + height * 0.08),
                     QPointF(at(bar, *bar.capacity), top + height * 0.92));
}

void ChartMarks::paintLegend(QPainter& painter) const
{
    const QSizeF size = m_chart->size();
    const double top = size.height() - legendHeight(m_spec, m_texts, m_theme, size.width());
    for (const Swatch& swatch : legendOf(m_spec, m_texts, m_theme, size.width()))
        paintSwatch(painter, swatch, top, m_theme);
}

double ChartMarks::legendHeight(const ChartSpec& spec, const Texts& texts, const ChartTheme& theme,
                                double width)
{
    const QList<Swatch> swatches = legendOf(spec, texts, theme, width);
    return swatches.isEmpty() ? 0 : swatches.last().place.y() + legendLine;
}

ChartGrid::ChartGrid(const ChartTheme& theme, QChart* chart, const ChartScale& scale)
    : QGraphicsItem(chart)
    , m_theme(theme)
    , m_chart(chart)
    , m_scale(scale)
{
    setZValue(-1);
}

QRectF ChartGrid::boundingRect() const
{
    return {QPointF(0, 0), m_chart->size()};
}

void ChartGrid::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const QRectF plot = m_chart->plotArea();
    for (double value = 0; value <= m_scale.longest(); value += m_scale.step()) {
        const double x = plot.left() + plot.width() * value / m_scale.longest();
        painter->setPen(value == 0 ? QPen(m_theme.line, 0.8) : QPen(m_theme.grid, 0.6));
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
}

} // namespace jalon
