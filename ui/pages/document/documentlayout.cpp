// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/document/documentlayout.h"

#include "ui/print/face.h"

namespace jalon {

ReportDocument documentOf(const Outcome& outcome)
{
    return buildReport(*outcome.plan, *outcome.sizing, outcome.findings);
}

LaidOutDocument::LaidOutDocument(const OutcomePtr& shown, const CancelToken& cancel)
    : outcome(shown)
    , texts(shown->plan->language)
    , preview(documentOf(*shown), texts, cancel)
{
}

DocumentLayout::DocumentLayout(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

DocumentLayout::~DocumentLayout()
{
    giveUp();
    m_pool.waitForDone();
}

void DocumentLayout::start(const OutcomePtr& outcome)
{
    if (m_wanted == outcome)
        return;
    giveUp();
    m_wanted = outcome;
    // Fonts are added to the application from its own thread only.
    const Faces loaded;
    m_pool.start([this, outcome, cancel = m_cancel] {
        auto document = std::make_shared<const LaidOutDocument>(outcome, cancel);
        if (!cancel.isCancelled())
            QMetaObject::invokeMethod(
                this, [this, document = std::move(document)] { onLaidOut(document); });
    });
}

void DocumentLayout::giveUp()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_wanted.reset();
}

void DocumentLayout::onLaidOut(const LaidOutDocumentPtr& document)
{
    // Another one may have been asked for while this one was on its way.
    if (document->outcome != m_wanted)
        return;
    m_wanted.reset();
    Q_EMIT laidOut(document);
}

} // namespace jalon
