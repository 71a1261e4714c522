// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportbuilder.h"

#include "core/report/sections.h"

namespace jalon {

static ReportDocument documentOf(const report::Material& material)
{
    const Plan& plan = material.plan;
    const QDateTime at = plan.modified.isValid() ? plan.modified : plan.created;
    ReportDocument document{plan.customer, plan.reference, plan.author, at, {}};
    document.sections << report::coverSection(material) << report::summarySection(material)
                      << report::inventorySections(material) << report::serversSection(material)
                      << report::diskSections(material) << report::memorySection(material)
                      << report::archiveSections(material) << report::findingSections(material)
                      << report::waiversSection(material) << report::assumptionsSection(material)
                      << report::unreadSection(material) << report::signOffSection(material)
                      << report::evidenceSections(material)
                      << report::inventoryListSections(material)
                      << report::mailboxSections(material);
    return document;
}

static QDate dayOf(const Plan& plan)
{
    return (plan.modified.isValid() ? plan.modified : plan.created).toUTC().date();
}

ReportDocument buildReport(const Outcome& outcome)
{
    return buildReport(outcome, forecastOf(outcome));
}

ReportDocument buildReport(const Outcome& outcome, const Forecast& forecast)
{
    const Plan& plan = *outcome.plan;
    return documentOf({plan, *outcome.sizing, outcome.findings, dayOf(plan), *outcome.choices,
                       *outcome.creation, forecast});
}

ReportDocument buildReport(const Plan& plan, const Sizing& sizing, const QList<Finding>& findings)
{
    const QList<MethodChoice> choices = chooseMethods(plan);
    const Creation creation = planCreation(plan, choices, sizing.assumptions);
    const Forecast none;
    return documentOf({plan, sizing, findings, dayOf(plan), choices, creation, none});
}

} // namespace jalon
