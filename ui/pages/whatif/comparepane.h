// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/scenarios.h"
#include "ui/pages/whatif/filesystemwords.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace jalon {

class TextRowsModel;
class TimelineView;

/// One filesystem in every scenario: a line each over the days, and a row each of a table.
class ComparePane : public QWidget {
    Q_OBJECT

public:
    explicit ComparePane(QWidget* parent = nullptr);

    /// `texts` must outlive the pane.
    void show(const QList<ScenarioResult>& scenarios, const FilesystemName& chosen,
              const Texts& texts);
    void retranslate();

private:
    QString text(int row, int column) const;
    QString differenceWords(const ScenarioResult& scenario) const;
    void draw();

    QLabel* m_heading;
    TimelineView* m_chart;
    TextRowsModel* m_model;
    QTableView* m_table;
    QList<ScenarioResult> m_scenarios;
    FilesystemName m_chosen;
    const Texts* m_texts = nullptr;
};

} // namespace jalon
