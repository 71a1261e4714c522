// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reportbuilder.h"
#include "ui/print/reportwriter.h"
#include "ui/wizard/outcomecomputer.h"

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

/// May run on any thread, once the faces are loaded. Precondition: there is a sizing.
LaidOutDocumentPtr layOut(const OutcomePtr& outcome, const CancelToken& cancel);

} // namespace jalon
