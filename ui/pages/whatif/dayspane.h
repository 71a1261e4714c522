// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/whatif/filesystemwords.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace jalon {

class DaysTable;
class SteadySentence;
class TimelineView;

/// One filesystem day by day: its chart, and the figures under it.
class DaysPane : public QWidget {
    Q_OBJECT

public:
    explicit DaysPane(QWidget* parent = nullptr);

    /// `texts` must outlive the pane.
    void show(const ProjectedSizing& projected, const FilesystemName& chosen, const Texts& texts);
    void retranslate();

Q_SIGNALS:
    void chosen(const jalon::FilesystemName& filesystem);
    /// A day of the chart was clicked.
    void dayChosen(int day);

private:
    void fillFilesystems(const Sizing& sizing, const FilesystemName& chosen);
    void draw();

    QLabel* m_label;
    SteadySentence* m_summary;
    QComboBox* m_filesystem;
    QCheckBox* m_stacked;
    TimelineView* m_chart;
    DaysTable* m_days;
    ProjectedSizing m_projected;
    const Texts* m_texts = nullptr;
};

} // namespace jalon
