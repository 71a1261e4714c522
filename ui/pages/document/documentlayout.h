// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reportbuilder.h"
#include "ui/print/reportwriter.h"
#include "ui/wizard/outcome.h"

#include <QObject>
#include <QThreadPool>

namespace jalon {

/// The document of an outcome, cut into pages. Belongs to the GUI thread once it is handed over.
struct LaidOutDocument {
    explicit LaidOutDocument(const OutcomePtr& shown, const CancelToken& cancel);

    OutcomePtr outcome;
    Texts texts; ///< of the plan's document language
    ReportPreview preview;
};
using LaidOutDocumentPtr = std::shared_ptr<const LaidOutDocument>;

/// Precondition: there is a sizing. Pure.
ReportDocument documentOf(const Outcome& outcome);

/// Lays documents out off the GUI thread: one at a time, the last asked for wins.
/// Lives on the GUI thread.
class DocumentLayout : public QObject {
    Q_OBJECT

public:
    explicit DocumentLayout(QObject* parent = nullptr);
    ~DocumentLayout() override;

    /// Precondition: the outcome has a sizing. `laidOut` follows, unless another one is asked for
    /// or it is given up meanwhile.
    void start(const OutcomePtr& outcome);
    void giveUp();

Q_SIGNALS:
    void laidOut(const LaidOutDocumentPtr& document);

private:
    void onLaidOut(const LaidOutDocumentPtr& document);

    QThreadPool m_pool;
    OutcomePtr m_wanted;
    CancelToken m_cancel;
};

} // namespace jalon
