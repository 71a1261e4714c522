// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cells.h"
#include "core/report/projectionwords.h"
#include "core/report/sections.h"

namespace jalon::report {

ReportSection assumptionsSection(const Material& material)
{
    ReportSection section{
        QStringLiteral("assumptions"), message("report.assumptions"), false, 1, {}};
    section.blocks << paragraph(words("report.assumptions-reading"));
    ReportTable table;
    table.columns = {column("report.assumption", 8), column("report.value", 3, true),
                     column("report.origin", 4), column("report.allowed", 5, true),
                     column("report.source", 9)};
    for (const AssumptionInForce& inForce : material.sizing.assumptions.all()) {
        const Assumption& assumption = *inForce.assumption;
        const Message name = nameOf(QString::fromLatin1(assumption.key));
        const bool isEntered = inForce.origin != AssumptionOrigin::Default;
        table.rows.append({{name, isEntered ? Emphasis::Strong : Emphasis::Normal},
                           inUnit(assumption.unit, inForce.value, Emphasis::Strong),
                           assumptionOrigin(inForce),
                           rangeOf(assumption),
                           assumptionSource(inForce)});
    }
    if (!table.rows.isEmpty())
        section.blocks << table;
    return section;
}

ReportSection signOffSection(const Material& material)
{
    ReportSection section{QStringLiteral("sign-off"), message("report.sign-off"), true, 1, {}};
    section.blocks << paragraph(words("report.sign-off-words", {material.plan.customer}));
    section.blocks << ReportSignature{message("report.sign-customer", {material.plan.customer})}
                   << ReportSignature{material.plan.author.isEmpty()
                                          ? message("report.sign-partner")
                                          : message("report.sign-author", {material.plan.author})};
    return section;
}

} // namespace jalon::report
