// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/whatif/steadysentence.h"

#include "ui/pages/parts.h"

#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace jalon {

// Without a layout, the label's request for one ends here.
SteadySentence::SteadySentence(QWidget* parent)
    : QWidget(parent)
    , m_label(plainLabel({}, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SteadySentence::setText(const QString& text)
{
    m_label->setText(text);
}

bool SteadySentence::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void SteadySentence::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SteadySentence::fit()
{
    // −1 of a label that says nothing.
    const int height = std::max(0, m_label->heightForWidth(width()));
    m_label->resize(width(), height);
    if (height != minimumHeight())
        setFixedHeight(height);
}

} // namespace jalon
