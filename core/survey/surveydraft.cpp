// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/probe.h"

#include "core/units/untrusted.h"

namespace jalon {

void SurveyDraft::unread(const QString& what, const char* messageId, const QString& detail)
{
    QString why = QString::fromLatin1(messageId);
    if (!detail.isEmpty())
        why += QStringLiteral(": ") + visibleText(detail);
    m_facts.unread.append({what, why, {}});
}

} // namespace jalon
