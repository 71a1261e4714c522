// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/timelinespec.h"

#include <QTableView>

namespace jalon {

class Texts;
class TextRowsModel;

/// The figures of a timeline, a day a line: what stands beside its chart.
class DaysTable : public QTableView {
    Q_OBJECT

public:
    explicit DaysTable(QWidget* parent = nullptr);

    /// `texts` must outlive the table.
    void show(const TimelineSpec& spec, const Texts& texts);
    /// Selects the line of that day, or of the last one before it.
    void choose(int day);

private:
    TextRowsModel* m_model;
    QList<int> m_days;
};

/// Columns as wide as what they show, nothing cut.
void showWhole(QTableView* table);

} // namespace jalon
