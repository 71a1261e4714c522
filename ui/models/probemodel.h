// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/survey.h"

#include <QAbstractItemModel>

namespace jalon {

class Texts;

/// The survey as a tree: servers, and below each its probes as they go. What the last survey
/// left in the plan is shown until the next one starts.
class ProbeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { What, State, Note, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// Takes over the plan's servers; states already shown of servers that stay are kept.
    void show(const PlanPtr& plan, const Texts& texts);
    /// The servers are about to be surveyed: their probes wait.
    void start(const QStringList& servers);
    void progress(const ProbeProgress& progress);
    /// The server's survey ended: its row says how from now on.
    void end(const QString& server);

    QString server(const QModelIndex& index) const;
    QStringList checkedServers() const;
    /// Done probes of all probes known, of the servers being surveyed.
    std::pair<int, int> done() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A sign and a word, so that the state is told without colour.
    static QString word(ProbeState state);

private:
    struct Row {
        QString server;
        bool isByHand = false;
        bool isChecked = true;
        bool isRunning = false;
        bool isInRun = false; ///< of the survey that runs or ran last
        SurveyRecord record;
        QList<ProbeProgress> probes;
    };

    /// What still waits when its server has ended was not wanted.
    void dropWaiting(int row);
    static QList<ProbeProgress> waitingProbes(const Server& server);
    Row* find(const QString& server, int* row);
    QVariant serverText(const Row& row, int column) const;
    QVariant probeText(const ProbeProgress& probe, int column) const;
    QString outcome(const Row& row) const;

    QList<Row> m_rows;
    const Texts* m_texts = nullptr;
    PlanPtr m_plan;
};

} // namespace jalon
