// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/exportlists.h"

namespace jalon {

QString kindName(LeftOut::Kind kind)
{
    switch (kind) {
    case LeftOut::Kind::Domain:
        return QStringLiteral("domain");
    case LeftOut::Kind::Mailbox:
        return QStringLiteral("mailbox");
    case LeftOut::Kind::PstFile:
        break;
    }
    return QStringLiteral("pst-file");
}

Expected<Export> exportedFiles(const Plan& plan, const ExportOptions& options)
{
    const QList<MethodChoice> choices = chooseMethods(plan);
    return exporting::filesOf(plan, choices, planCreation(plan, choices), options);
}

} // namespace jalon
