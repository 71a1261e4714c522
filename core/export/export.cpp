// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/exportlists.h"

namespace jalon {

Expected<QList<ExportedFile>> exportedFiles(const Plan& plan, const ExportOptions& options)
{
    const QList<MethodChoice> choices = chooseMethods(plan);
    return exporting::filesOf(plan, choices, planCreation(plan, choices), options);
}

} // namespace jalon
