// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/scenarioedits.h"
#include "core/units/untrusted.h"
#include "ui/pages/parts.h"
#include "ui/pages/whatif/whatifpage.h"
#include "ui/wizard/plansession.h"

#include <algorithm>

namespace jalon {

static qint64 valueIn(const QList<AssumptionValue>& values, const QString& key, qint64 otherwise)
{
    const auto found = std::ranges::find(values, key, &AssumptionValue::key);
    return found == values.cend() ? otherwise : found->value;
}

/// What an assumption is without the change: of the base, or of the base its default.
qint64 WhatIfPage::formerValue(const QString& key) const
{
    const qint64 standard = findAssumption(key)->defaultValue;
    return m_scenario.isEmpty() ? standard : valueIn(session().plan()->assumptions, key, standard);
}

void WhatIfPage::editAssumption(const QString& key, qint64 value, int movement)
{
    if (value == formerValue(key) && movement < 0)
        return takeBack(key);
    const Plan& plan = *session().plan();
    AssumptionValue change;
    change.key = key;
    change.value = value;
    change.at = QDateTime::currentDateTimeUtc();
    // A scenario is its differences: none is kept that says what the base says.
    auto edited = value == formerValue(key) ? withoutAssumption(plan, m_scenario, key)
                                            : withAssumption(plan, m_scenario, change);
    if (!edited)
        return m_problem->show(texts().error(edited.error()));
    const QString series =
        movement < 0 ? QString()
                     : QStringLiteral("whatif/%1/%2/%3").arg(key).arg(movement).arg(m_scenario);
    //: %1 is the name of an assumption
    session().edit(tr("Change “%1”").arg(texts().assumption(key)), std::move(*edited), series);
}

void WhatIfPage::takeBack(const QString& key)
{
    auto edited = withoutAssumption(*session().plan(), m_scenario, key);
    if (!edited)
        return m_problem->show(texts().error(edited.error()));
    //: %1 is the name of an assumption
    session().edit(tr("Take back “%1”").arg(texts().assumption(key)), std::move(*edited));
}

void WhatIfPage::ask(const QString& title, const QString& suggested, const QString& label,
                     const ScenarioDialog::Make& make)
{
    ScenarioDialog dialog(title, suggested, make, texts(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    // Before the edit, which shows the plan anew.
    m_scenario = dialog.name();
    session().edit(label, dialog.edited());
}

void WhatIfPage::onNew()
{
    ask(tr("New scenario"), {}, tr("New scenario"),
        [plan = session().plan()](const QString& name) { return withScenario(*plan, name); });
}

void WhatIfPage::onDuplicate()
{
    //: The name of a copy; %1 is that of the scenario it is made of
    const QString suggested = tr("%1 (copy)").arg(m_scenario);
    ask(tr("Duplicate the scenario"), suggested, tr("Duplicate the scenario"),
        [plan = session().plan(), former = m_scenario](const QString& name) {
            return withScenarioCopied(*plan, former, name);
        });
}

void WhatIfPage::onRename()
{
    ask(tr("Rename the scenario"), m_scenario, tr("Rename the scenario"),
        [plan = session().plan(), former = m_scenario](const QString& name) {
            return withScenarioRenamed(*plan, former, name);
        });
}

void WhatIfPage::onRemove()
{
    if (auto edited = withoutScenario(*session().plan(), m_scenario))
        session().edit(tr("Remove the scenario “%1”").arg(visibleText(m_scenario)),
                       std::move(*edited));
}

void WhatIfPage::onPromote()
{
    if (auto edited = withScenarioPromoted(*session().plan(), m_scenario))
        session().edit(tr("Make “%1” the base").arg(visibleText(m_scenario)), std::move(*edited));
}

static Expected<Plan> withRemedy(const Plan& plan, const QString& former, const QString& name,
                                 const QList<AssumptionValue>& changes)
{
    auto edited = withScenarioCopied(plan, former, name);
    for (const AssumptionValue& change : changes)
        if (edited)
            edited = withAssumption(std::move(*edited), name, change);
    return edited;
}

static QString remedyName(const Remedy& remedy, const Texts& texts)
{
    const AssumptionValue& change = remedy.changes.constFirst();
    const Assumption* assumption = findAssumption(change.key);
    return QStringLiteral("%1 %2")
        .arg(texts.assumption(change.key),
             assumption ? texts.assumptionValue(assumption->unit, change.value) : QString())
        .left(64);
}

void WhatIfPage::onRemedy(const Remedy& remedy)
{
    ask(tr("Try it in a new scenario"), remedyName(remedy, texts()), tr("New scenario"),
        [plan = session().plan(), former = m_scenario, changes = remedy.changes](
            const QString& name) { return withRemedy(*plan, former, name, changes); });
}

} // namespace jalon
