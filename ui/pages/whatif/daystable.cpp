// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/whatif/daystable.h"

#include "ui/charts/timelinescale.h"
#include "ui/models/textrowsmodel.h"
#include "ui/pages/parts.h"

#include <QHeaderView>

#include <algorithm>

namespace jalon {

void showWhole(QTableView* table)
{
    setUpTable(table);
    table->setTextElideMode(Qt::ElideNone);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setTextElideMode(Qt::ElideNone);
    // What is out of sight would cost more than it is worth while a hand moves.
    table->horizontalHeader()->setResizeContentsPrecision(0);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(false);
}

DaysTable::DaysTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new TextRowsModel(this))
{
    showWhole(this);
    setModel(m_model);
}

static QString cellOf(const TimelineSpec& spec, const Texts& texts, int day, int column)
{
    if (column == 0)
        return dayWords(spec, day, texts);
    const SizeRange value = valueAt(spec.lines.at(column - 1), day);
    const QString low = texts.bytes(value.low);
    const QString high = texts.bytes(value.high);
    if (spec.form == TimelineSpec::Form::Stacked || low == high)
        return high;
    return texts.sentence({QStringLiteral("timeline.range"), {low, high}});
}

void DaysTable::show(const TimelineSpec& spec, const Texts& texts)
{
    // Several lines have days of their own: those of the first tell enough.
    TimelineSpec first = spec;
    if (spec.form == TimelineSpec::Form::Bands && !first.lines.isEmpty())
        first.lines.resize(1);
    m_days = daysOf(first);
    QList<TextRowsModel::Column> columns{{tr("Day")}};
    for (const TimelineSpec::Line& line : spec.lines)
        columns.append({texts.sentence(line.label), true});
    m_model->show(columns, int(m_days.size()), [spec, &texts, days = m_days](int row, int column) {
        return cellOf(spec, texts, days.at(row), column);
    });
}

void DaysTable::choose(int day)
{
    const auto after = std::ranges::upper_bound(std::as_const(m_days), day);
    if (after == m_days.cbegin())
        return;
    selectRow(int(after - m_days.cbegin()) - 1);
    scrollTo(currentIndex());
}

} // namespace jalon
