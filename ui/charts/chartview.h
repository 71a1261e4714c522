// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/barchart.h"

#include <QGraphicsView>

namespace jalon {

/// A chart on the screen. The keyboard reaches it and walks its bars with the arrows; what it says
/// is in its accessible description, the values of each bar in tool tips.
class ChartView : public QGraphicsView {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    /// `texts` must outlive the view.
    void setChart(const ChartSpec& spec, const Texts& texts);
    /// Words of one bar: name, parts, capacity. Plain text, one part a line.
    QString describe(qsizetype bar) const;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    qsizetype barAt(const QPoint& position) const;

    ChartSpec m_spec;
    const Texts* m_texts = nullptr;
    std::unique_ptr<QGraphicsScene> m_scene;
    qsizetype m_current = -1;
};

} // namespace jalon
