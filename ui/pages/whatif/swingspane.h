// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/sensitivity.h"
#include "ui/pages/whatif/filesystemwords.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace jalon {

class TextRowsModel;
class TornadoView;

/// What each assumption alone does to one filesystem: what to measure next.
class SwingsPane : public QWidget {
    Q_OBJECT

public:
    explicit SwingsPane(QWidget* parent = nullptr);

    /// `swings` is nothing while they are being computed. `texts` must outlive the pane.
    void show(const ProjectedSizing& projected, const FilesystemName& chosen,
              const std::optional<QList<Swing>>& swings, const Texts& texts);
    void retranslate();

Q_SIGNALS:
    void assumptionChosen(const QString& key);

private:
    QString text(int row, int column) const;
    QString summaryWords(const QString& filesystem) const;
    void draw(const QString& filesystem, ByteSize base);

    QLabel* m_summary;
    TornadoView* m_chart;
    TextRowsModel* m_model;
    QTableView* m_table;
    QList<Swing> m_swings; ///< that move this filesystem, most first
    qsizetype m_filesystem = -1;
    const Texts* m_texts = nullptr;
};

} // namespace jalon
