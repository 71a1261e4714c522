// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/merge.h"

#include <QDialog>
#include <QThreadPool>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace jalon {

class FieldProblem;
class Texts;

/// What files say of the mailboxes, read aside and shown before any of it is in the plan.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// `texts` outlives the dialog; reading begins at once.
    ImportDialog(PlanPtr plan, QStringList files, const Texts& texts, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// The plan with the files in it; only once accepted.
    const Plan& imported() const { return m_plan; }

private:
    /// Every file of one import, or why there is none.
    struct Reading {
        QList<inventory::Batch> batches;
        qint64 refused = 0;
        std::optional<Error> problem;
    };
    struct Merged {
        Plan plan;
        QString words;
    };

    void startReading();
    static Reading read(const QStringList& files, const QDateTime& now, const CancelToken& cancel,
                        const std::function<void(qint64, qint64)>& progress);
    void onRead(const std::shared_ptr<const Reading>& reading);
    void startMerging();
    Merged merged(const Reading& reading, inventory::OnConflict onConflict) const;
    QString refusals(const inventory::Batch& batch) const;
    void onMerged(const std::shared_ptr<const Merged>& merged);
    void updateAccept();

    PlanPtr m_before;
    QStringList m_files;
    const Texts& m_texts;
    Plan m_plan;
    std::shared_ptr<const Reading> m_reading;
    CancelToken m_cancel;
    QThreadPool m_pool;
    bool m_isMerged = false;
    QLabel* m_title;
    QProgressBar* m_progress;
    QPlainTextEdit* m_words;
    FieldProblem* m_problem;
    QCheckBox *m_takeNew, *m_leaveOut;
    QPushButton* m_accept;
};

} // namespace jalon
