// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cells.h"
#include "ui/text/texts.h"

namespace jalon {

QString Texts::verdict(Verdict verdict) const
{
    return sentence(report::wordOf(verdict));
}
QString Texts::severity(Severity severity) const
{
    return sentence(report::wordOf(severity));
}
QString Texts::state(FindingState state) const
{
    return sentence(report::wordOf(state));
}
QString Texts::origin(Origin origin) const
{
    return sentence(report::wordOf(origin));
}
QString Texts::store(StoreKind store) const
{
    return sentence(report::wordOf(store));
}
QString Texts::role(ServerRole role) const
{
    return sentence(report::wordOf(role));
}

QString Texts::assumption(const QString& key) const
{
    return sentence({QStringLiteral("assumption.") + key, {}});
}

} // namespace jalon
