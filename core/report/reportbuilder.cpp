// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportbuilder.h"

#include "core/report/sections.h"

namespace jalon {

ReportDocument buildReport(const Plan& plan, const Sizing& sizing, const QList<Finding>& findings)
{
    const QList<MethodChoice> choices = chooseMethods(plan);
    return buildReport(plan, sizing, findings, choices,
                       planCreation(plan, choices, sizing.assumptions));
}

ReportDocument buildReport(const Plan& plan, const Sizing& sizing, const QList<Finding>& findings,
                           const QList<MethodChoice>& choices, const Creation& creation)
{
    const QDateTime at = plan.modified.isValid() ? plan.modified : plan.created;
    const report::Material material{plan, sizing, findings, at.toUTC().date(), choices, creation};
    ReportDocument document{plan.customer, plan.reference, plan.author, at, {}};
    document.sections << report::coverSection(material) << report::summarySection(material)
                      << report::inventorySections(material) << report::serversSection(material)
                      << report::diskSections(material) << report::memorySection(material)
                      << report::archiveSections(material)
                      << report::findingSections(material) << report::waiversSection(material)
                      << report::assumptionsSection(material) << report::unreadSection(material)
                      << report::signOffSection(material) << report::evidenceSections(material)
                      << report::inventoryListSections(material)
                      << report::mailboxSections(material);
    return document;
}

} // namespace jalon
