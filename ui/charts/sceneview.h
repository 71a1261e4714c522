// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/charttheme.h"

#include <QGraphicsView>

#include <memory>

namespace jalon {

/// A drawing on the screen, made anew whenever its size, its colours or its language change.
class SceneView : public QGraphicsView {
    Q_OBJECT

public:
    explicit SceneView(QWidget* parent = nullptr);

protected:
    /// A scene is drawn in the sizes of paper; a screen is read from further away.
    static constexpr double zoom = 1.15;

    /// The drawing for a place of that size; null while there is nothing to draw.
    virtual std::unique_ptr<QGraphicsScene> drawn(const ChartTheme& theme, QSizeF size) const = 0;
    void rebuild();
    ChartTheme theme() const;
    /// Where the values stand, in the scene; empty without one.
    QRectF plot() const;
    /// Shows plain text beside a place of the screen.
    void tell(const QString& words, const QPoint& at);

    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::unique_ptr<QGraphicsScene> m_scene;
};

} // namespace jalon
