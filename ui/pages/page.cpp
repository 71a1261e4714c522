// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/page.h"

#include "ui/wizard/plansession.h"
#include "ui/wizard/uilanguage.h"

#include <QEvent>

namespace jalon {

Page::Page(WizardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    connect(&context.session, &PlanSession::planChanged, this, &Page::onChanged);
    connect(&context.session, &PlanSession::outcomeChanged, this, &Page::onChanged);
}

void Page::setUp()
{
    m_isSetUp = true;
    retranslate();
    onChanged();
}

void Page::takeFocus()
{
    for (QWidget* each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        const bool isInput = (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy();
        if (isInput && isAncestorOf(each) && each->isVisibleTo(this) && each->isEnabledTo(this))
            return each->setFocus(Qt::TabFocusReason);
    }
}

const Texts& Page::texts() const
{
    return m_context.language.texts();
}

void Page::onChanged()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        refresh();
    Q_EMIT statusChanged();
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_isSetUp) {
        retranslate();
        onChanged();
    }
}

void Page::showEvent(QShowEvent* event)
{
    if (std::exchange(m_isStale, false))
        refresh();
    QWidget::showEvent(event);
}

} // namespace jalon
