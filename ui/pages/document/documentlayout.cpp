// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/document/documentlayout.h"

namespace jalon {

ReportDocument documentOf(const Outcome& outcome)
{
    return buildReport(outcome);
}

LaidOutDocument::LaidOutDocument(const OutcomePtr& shown, const CancelToken& cancel)
    : outcome(shown)
    , texts(shown->plan->language)
    , preview(documentOf(*shown), texts, cancel)
{
}

LaidOutDocumentPtr layOut(const OutcomePtr& outcome, const CancelToken& cancel)
{
    return std::make_shared<const LaidOutDocument>(outcome, cancel);
}

} // namespace jalon
