// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/sceneview.h"
#include "ui/charts/timelinechart.h"

namespace jalon {

/// A timeline on the screen. The pointer reads the values of the day under it; the arrows walk the
/// days, Home, End and the space bar go to the first, the last and the worst. What it says is in
/// its accessible description.
class TimelineView : public SceneView {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    /// The day that was read stays where there still is one. `texts` must outlive the view.
    void setTimeline(const TimelineSpec& spec, const Texts& texts);
    const TimelineSpec& timeline() const { return m_spec; }
    /// The day that is being read; −1: none.
    int day() const { return m_day; }
    /// Words of one day: its date, then each line. Plain text, one line a line.
    QString describe(int day) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Clicked, or Enter was pressed while it was read.
    void daySelected(int day);

protected:
    std::unique_ptr<QGraphicsScene> drawn(const ChartTheme& theme, QSizeF size) const override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    QString figure(const TimelineSpec::Line& line, int day) const;
    int dayAt(const QPoint& position) const;
    int dayAfter(int key) const;
    void read(int day, const QPoint& at);

    TimelineSpec m_spec;
    const Texts* m_texts = nullptr;
    int m_day = -1;
};

} // namespace jalon
