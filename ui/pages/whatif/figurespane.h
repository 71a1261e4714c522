// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/whatif/filesystemwords.h"

#include <QWidget>

class QLabel;

namespace jalon {

class Explanation;

/// Where the figures of one filesystem come from: what makes up a day and the worst moment, and the
/// formulas with their inputs.
class FiguresPane : public QWidget {
    Q_OBJECT

public:
    explicit FiguresPane(QWidget* parent = nullptr);

    /// `day`: the day to tell of; −1: none. `texts` must outlive the pane.
    void show(const ProjectedSizing& projected, const FilesystemName& chosen, int day,
              const Texts& texts);
    void retranslate();

private:
    QLabel *m_heading, *m_why;
    Explanation* m_explanation;
};

} // namespace jalon
