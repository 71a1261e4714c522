// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/whatif/whatifpage.h"

#include "core/sizing/verdict.h"
#include "ui/pages/parts.h"
#include "ui/pages/whatif/assumptionspane.h"
#include "ui/pages/whatif/comparepane.h"
#include "ui/pages/whatif/dayspane.h"
#include "ui/pages/whatif/figurespane.h"
#include "ui/pages/whatif/scenariobar.h"
#include "ui/pages/whatif/swingspane.h"
#include "ui/pages/whatif/worstpane.h"
#include "ui/wizard/plansession.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jalon {

WhatIfPage::WhatIfPage(WizardContext& context, QWidget* parent)
    : Page(context, parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty = plainLabel());
    layout->addWidget(m_body = new QWidget, 1);
    layout->addStretch();
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_bar = new ScenarioBar);
    body->addWidget(m_problem = new FieldProblem);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_assumptions = new AssumptionsPane);
    splitter->addWidget(makeTabs());
    splitter->setSizes({470, 630});
    body->addWidget(splitter, 1);
    connectBar();
    connect(m_assumptions, &AssumptionsPane::edited, this, &WhatIfPage::editAssumption);
    connect(m_assumptions, &AssumptionsPane::takenBack, this, &WhatIfPage::takeBack);
    connect(&m_projector, &Projector::answered, this, &WhatIfPage::showProjected);
    connect(&m_projector, &Projector::studied, this, &WhatIfPage::showPane);
    connect(&context.session, &PlanSession::restarted, this, [this] {
        m_projector.reset();
        m_outcome.reset();
        m_scenario.clear();
        m_filesystem = {};
    });
}

QWidget* WhatIfPage::makeTabs()
{
    m_tabs = new QTabWidget;
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->addTab(m_days = new DaysPane, {});
    m_tabs->addTab(m_figures = new FiguresPane, {});
    m_tabs->addTab(m_worst = new WorstPane, {});
    m_tabs->addTab(m_compare = new ComparePane, {});
    m_tabs->addTab(m_swings = new SwingsPane, {});
    // Otherwise all that lies under them is painted again with every move of a slider.
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->widget(i)->setAutoFillBackground(true);
    connect(m_tabs, &QTabWidget::currentChanged, this, &WhatIfPage::showPane);
    connect(m_days, &DaysPane::chosen, this, &WhatIfPage::chooseFilesystem);
    connect(m_worst, &WorstPane::chosen, this, &WhatIfPage::chooseFilesystem);
    connect(m_compare, &ComparePane::chosen, this, &WhatIfPage::chooseFilesystem);
    connect(m_worst, &WorstPane::remedyAsked, this, &WhatIfPage::onRemedy);
    connect(m_worst, &WorstPane::explanationAsked, this, [this] { explain(-1); });
    connect(m_days, &DaysPane::dayChosen, this, &WhatIfPage::explain);
    connect(m_swings, &SwingsPane::assumptionChosen, m_assumptions, &AssumptionsPane::choose);
    return m_tabs;
}

void WhatIfPage::connectBar()
{
    connect(m_bar, &ScenarioBar::chosen, this, &WhatIfPage::choose);
    connect(m_bar, &ScenarioBar::newAsked, this, &WhatIfPage::onNew);
    connect(m_bar, &ScenarioBar::duplicateAsked, this, &WhatIfPage::onDuplicate);
    connect(m_bar, &ScenarioBar::renameAsked, this, &WhatIfPage::onRename);
    connect(m_bar, &ScenarioBar::removeAsked, this, &WhatIfPage::onRemove);
    connect(m_bar, &ScenarioBar::promoteAsked, this, &WhatIfPage::onPromote);
}

QString WhatIfPage::title() const
{
    return tr("What if");
}

QString WhatIfPage::purpose() const
{
    return tr("What becomes of the disks, day by day, when an assumption is another. Change the "
              "base itself, or try changes in a scenario and compare.");
}

StepStatus WhatIfPage::status() const
{
    const OutcomePtr outcome = session().outcome();
    if (!outcome)
        return {StepState::NotStarted, tr("The disks are being computed.")};
    if (outcome->problem)
        return {StepState::Problem, texts().error(*outcome->problem)};
    if (!isAnyKnown(*outcome->sizing))
        return {StepState::NotStarted, tr("No filesystem of a target server is known yet.")};
    const PlanPtr plan = session().plan();
    for (const Scenario& scenario : plan->scenarios)
        if (const auto assumptions = Assumptions::of(*plan, scenario.name); !assumptions)
            return {StepState::Problem, texts().error(assumptions.error())};
    return {StepState::Done, {}};
}

void WhatIfPage::retranslate()
{
    m_tabs->setTabText(0, tr("Da&y by day"));
    m_tabs->setTabText(1, tr("Fo&rmulas"));
    m_tabs->setTabText(2, tr("Worst m&oments"));
    m_tabs->setTabText(3, tr("&Compare"));
    m_tabs->setTabText(4, tr("What ma&tters most"));
    m_bar->retranslate();
    m_assumptions->retranslate();
    m_days->retranslate();
    m_figures->retranslate();
    m_worst->retranslate();
    m_compare->retranslate();
    m_swings->retranslate();
}

void WhatIfPage::refresh()
{
    if (session().isOutcomeCurrent())
        m_outcome = session().outcome();
    const bool isThere = m_outcome && (m_outcome->problem || isAnyKnown(*m_outcome->sizing));
    m_body->setVisible(isThere);
    m_empty->setVisible(!isThere);
    m_empty->setText(tr("There is nothing to try yet: survey a target server, or enter its "
                        "filesystems and stores by hand in the step Survey."));
    if (!isThere)
        return;
    const PlanPtr plan = session().plan();
    if (std::ranges::find(plan->scenarios, m_scenario, &Scenario::name) == plan->scenarios.cend())
        m_scenario.clear();
    m_bar->show(plan->scenarios, m_scenario);
    m_assumptions->show(*plan, m_scenario, texts());
    const WhatIf what{plan, m_outcome, m_scenario};
    // Other figures are on their way; these are drawn again for another language.
    if (!answer() || answer()->asked == what)
        showProjected();
    m_projector.ask(what);
}

void WhatIfPage::choose(const QString& scenario)
{
    m_scenario = scenario;
    refresh();
}

void WhatIfPage::chooseFilesystem(const FilesystemName& filesystem)
{
    m_filesystem = filesystem;
    showProjected();
}

void WhatIfPage::explain(int day)
{
    m_explainedDay = day;
    m_tabs->setCurrentWidget(m_figures);
    showPane();
}

void WhatIfPage::showProjected()
{
    const WhatIfAnswerPtr& answer = m_projector.answer();
    m_problem->show(answer && answer->problem ? texts().error(*answer->problem) : QString());
    m_tabs->setVisible(answer && !answer->problem);
    if (!answer || answer->problem || answer->projected.sizing.filesystems.isEmpty())
        return;
    const Sizing& sizing = answer->projected.sizing;
    if (indexOf(sizing, m_filesystem) < 0) {
        const FilesystemSizing& fullest =
            sizing.filesystems.at(qMax(qsizetype(0), fullestFilesystem(sizing)));
        m_filesystem = {fullest.server, fullest.mount};
    }
    showPane();
}

/// Also while it is being made: what was said of another answer is not said of this one.
void WhatIfPage::showPane()
{
    const WhatIfAnswerPtr& answer = m_projector.answer();
    if (!answer || answer->problem)
        return;
    const WhatIfStudyPtr& study = m_projector.study();
    std::optional<QList<Remedy>> remedies;
    std::optional<QList<Swing>> swings;
    if (m_projector.isStudyCurrent()) {
        remedies = study->advice.remedies.value(indexOf(answer->projected.sizing, m_filesystem));
        swings = study->advice.swings;
    }
    // What is out of sight need not follow.
    const QWidget* pane = m_tabs->currentWidget();
    if (pane == m_days)
        m_days->show(answer->projected, m_filesystem, texts());
    else if (pane == m_figures)
        m_figures->show(answer->projected, m_filesystem, m_explainedDay, texts());
    else if (pane == m_worst)
        m_worst->show(answer->projected, m_filesystem, remedies, texts());
    else if (pane == m_swings)
        m_swings->show(answer->projected, m_filesystem, swings, texts());
    else if (study)
        m_compare->show(study->scenarios, m_filesystem, texts());
}

} // namespace jalon
