// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/mailboxorder.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace jalon {

class ChartView;
class MailboxesModel;
class Texts;

/// How many mailboxes there are of each size, and those that will decide the calendar by name: the
/// chart and the limits that the document prints.
class DistributionPane : public QWidget {
    Q_OBJECT

public:
    explicit DistributionPane(QWidget* parent = nullptr);

    /// `which` are the rows of the plan's table that `filter` lets through.
    void show(const MailboxRows& rows, const MailboxFilter& filter, const QList<qsizetype>& which,
              const Assumptions& assumptions, const Texts& texts);
    void retranslate();

private:
    MailboxesModel* m_model;
    QLabel *m_summary, *m_limits;
    ChartView* m_chart;
    QTableView* m_table;
};

} // namespace jalon
