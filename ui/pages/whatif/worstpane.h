// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/remedies.h"
#include "ui/pages/whatif/filesystemwords.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace jalon {

class TextRowsModel;

/// Every filesystem at its worst moment, the fullest first, and what would help the chosen one.
class WorstPane : public QWidget {
    Q_OBJECT

public:
    explicit WorstPane(QWidget* parent = nullptr);

    /// `remedies` are those of the chosen filesystem; nothing while they are being looked for.
    /// `texts` must outlive the pane.
    void show(const ProjectedSizing& projected, const FilesystemName& chosen,
              const std::optional<QList<Remedy>>& remedies, const Texts& texts);
    void retranslate();

Q_SIGNALS:
    void chosen(const jalon::FilesystemName& filesystem);
    void remedyAsked(const jalon::Remedy& remedy);
    void explanationAsked();

private:
    QString text(int row, int column) const;
    void showMoments(const FilesystemName& chosen);
    void showRemedies(qsizetype filesystem, const std::optional<QList<Remedy>>& remedies);
    void onRemedyChosen();

    TextRowsModel* m_model;
    QTableView* m_table;
    QLabel *m_heading, *m_why;
    QListWidget* m_list;
    QPushButton *m_try, *m_explain;
    ProjectedSizing m_projected;
    QList<qsizetype> m_order;
    QList<Remedy> m_remedies;
    const Texts* m_texts = nullptr;
};

} // namespace jalon
