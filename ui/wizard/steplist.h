// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

#include <QListWidget>

namespace jalon {

/// The steps with their state, in words and in shapes. Choosing one goes there.
class StepList : public QListWidget {
    Q_OBJECT

public:
    explicit StepList(QWidget* parent = nullptr);

    /// The pages in their order; they must outlive the list.
    void setPages(const QList<Page*>& pages);
    void update(int step);
    void retranslate();

    static QString word(StepState state);

private:
    QList<Page*> m_pages;
};

} // namespace jalon
