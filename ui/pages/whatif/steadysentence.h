// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace jalon {

/// A sentence about figures that move. A label has the whole page laid out and painted again with
/// every new text; this one only where it needs another height.
class SteadySentence : public QWidget {
public:
    explicit SteadySentence(QWidget* parent = nullptr);

    void setText(const QString& text);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QLabel* m_label;
};

} // namespace jalon
