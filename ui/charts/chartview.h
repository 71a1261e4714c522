// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/barchart.h"
#include "ui/charts/sceneview.h"

namespace jalon {

/// A chart on the screen. The keyboard reaches it and walks its bars with the arrows; what it says
/// is in its accessible description, the values of each bar in tool tips.
class ChartView : public SceneView {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    /// `texts` must outlive the view.
    void setChart(const ChartSpec& spec, const Texts& texts);
    /// Words of one bar: name, parts, capacity. Plain text, one part a line.
    QString describe(qsizetype bar) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Clicked, or Enter was pressed while it was read: the label of the bar.
    void barSelected(const QString& label);

protected:
    std::unique_ptr<QGraphicsScene> drawn(const ChartTheme& theme, QSizeF size) const override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    qsizetype barAt(const QPoint& position) const;

    ChartSpec m_spec;
    const Texts* m_texts = nullptr;
    qsizetype m_current = -1;
};

} // namespace jalon
