// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/charttheme.h"
#include "ui/text/texts.h"

#include <QWidget>

namespace jalon {

/// What each of several causes alone does to a volume, around what it is now. Words are plain text.
struct TornadoSpec {
    struct Bar {
        QString label;
        QString lowLabel, highLabel; ///< the cause at either end
        ByteSize low, high;          ///< the volume there
    };
    QString title;
    QString summary;
    ByteSize base;
    QList<Bar> bars;
};

/// Horizontal bars of swings, the widest first. The low end is hatched, the high end plain: they
/// are told apart without colours. The arrows walk the bars.
class TornadoView : public QWidget {
    Q_OBJECT

public:
    explicit TornadoView(QWidget* parent = nullptr);

    /// `texts` must outlive the view.
    void setTornado(const TornadoSpec& spec, const Texts& texts);
    QString describe(qsizetype bar) const;
    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double rowHeight() const;
    double at(ByteSize size, const QRectF& plot) const;
    QRectF plotArea() const;
    void paintBar(QPainter& painter, qsizetype index, const ChartTheme& theme) const;
    void tell(qsizetype bar, const QPoint& at);

    TornadoSpec m_spec;
    const Texts* m_texts = nullptr;
    qsizetype m_current = -1;
};

} // namespace jalon
