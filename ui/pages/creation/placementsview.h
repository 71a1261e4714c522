// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creation.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace jalon {

class PlacementsModel;
class Texts;

/// The mail servers beside one another, with what each will hold.
class PlacementsView : public QWidget {
    Q_OBJECT

public:
    explicit PlacementsView(QWidget* parent = nullptr);

    void show(const QList<Creation::Placement>& placements, const Texts& texts);
    void retranslate();

private:
    PlacementsModel* m_model;
    QLabel* m_title;
    QTableView* m_table;
};

} // namespace jalon
