// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/scenarios.h"
#include "ui/pages/whatif/filesystemwords.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace jalon {

class TextRowsModel;
class TimelineView;

/// One filesystem in every scenario: a line each over the days, and a row each of a table. Those
/// that the scenarios tell apart come first in its list.
class ComparePane : public QWidget {
    Q_OBJECT

public:
    explicit ComparePane(QWidget* parent = nullptr);

    /// `texts` must outlive the pane.
    void show(const QList<ScenarioResult>& scenarios, const FilesystemName& chosen,
              const Texts& texts);
    void retranslate();

Q_SIGNALS:
    void chosen(const FilesystemName& filesystem);

private:
    void fillFilesystems();
    QString headingWords() const;
    QString text(int row, int column) const;
    QString differenceWords(const ScenarioResult& scenario) const;
    void draw();

    QLabel* m_label;
    QComboBox* m_filesystem;
    QLabel* m_heading;
    TimelineView* m_chart;
    TextRowsModel* m_model;
    QTableView* m_table;
    QList<ScenarioResult> m_scenarios;
    FilesystemName m_chosen;
    QList<FilesystemName> m_listed; ///< by row of the list
    qsizetype m_differing = 0;      ///< how many of them the scenarios tell apart
    const Texts* m_texts = nullptr;
};

} // namespace jalon
