// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/whatif/comparepane.h"

#include "core/report/timelinespec.h"
#include "core/units/untrusted.h"
#include "ui/charts/timelineview.h"
#include "ui/models/textrowsmodel.h"
#include "ui/pages/parts.h"
#include "ui/pages/whatif/daystable.h"

#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace jalon {

namespace {
enum ScenarioColumn { Name, Day, Peak, Missing, Judgement, Settled, Differences };
}

ComparePane::ComparePane(QWidget* parent)
    : QWidget(parent)
    , m_model(new TextRowsModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_heading = plainLabel());
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_chart = new TimelineView);
    splitter->addWidget(m_table = new QTableView);
    splitter->setSizes({280, 150});
    layout->addWidget(splitter, 1);
    showWhole(m_table);
    m_table->setModel(m_model);
}

void ComparePane::show(const QList<ScenarioResult>& scenarios, const FilesystemName& chosen,
                       const Texts& texts)
{
    m_scenarios = scenarios;
    m_chosen = chosen;
    m_texts = &texts;
    //: %1 is a filesystem
    m_heading->setText(scenarios.size() > 1
                           ? tr("%1 in each scenario. “Worst moments” chooses another filesystem.")
                                 .arg(visibleText(chosen.server + u':' + chosen.mount))
                           : tr("There is only the base: make a scenario to compare it with."));
    m_model->show({{tr("Scenario")},
                   {tr("Worst on")},
                   {tr("At worst"), true},
                   {tr("Missing"), true},
                   {tr("Verdict")},
                   //: The day from which only growth remains
                   {tr("All moved on")},
                   {tr("What differs from the base")}},
                  int(scenarios.size()), [this](int row, int column) { return text(row, column); });
    m_table->viewport()->update();
    draw();
}

void ComparePane::draw()
{
    QList<std::pair<Message, const ProjectedSizing*>> lines;
    for (const ScenarioResult& scenario : std::as_const(m_scenarios)) {
        const ProjectedSizing& projected = scenario.projected;
        const qsizetype index = indexOf(projected.sizing, m_chosen);
        const bool isDrawn = index >= 0 && projected.projection &&
                             !projected.projection->filesystems.at(index).used.empty();
        if (isDrawn && lines.size() < ChartTheme::lineLimit)
            lines.append({scenarioLabel(scenario.name), &projected});
    }
    m_chart->setVisible(!lines.isEmpty());
    if (!lines.isEmpty())
        m_chart->setTimeline(scenariosTimeline(lines, m_chosen.server, m_chosen.mount), *m_texts);
}

QString ComparePane::differenceWords(const ScenarioResult& scenario) const
{
    if (scenario.problem)
        return QStringLiteral("⚠ ") + m_texts->error(*scenario.problem);
    QStringList words;
    for (const AssumptionValue& value : scenario.differences)
        if (const Assumption* assumption = findAssumption(value.key))
            //: %1 is the name of an assumption, %2 its value
            words.append(tr("%1: %2").arg(m_texts->assumption(value.key),
                                          m_texts->assumptionValue(assumption->unit, value.value)));
    return words.isEmpty() ? QStringLiteral("–") : words.join(QStringLiteral(" · "));
}

QString ComparePane::text(int row, int column) const
{
    const ScenarioResult& scenario = m_scenarios.at(row);
    if (column == Name)
        return m_texts->sentence(scenarioLabel(scenario.name));
    if (column == Differences)
        return differenceWords(scenario);
    const qsizetype index = indexOf(scenario.projected.sizing, m_chosen);
    if (index < 0 || !scenario.projected.projection)
        return QStringLiteral("?");
    const WorstWords words(scenario.projected, index, *m_texts);
    switch (column) {
    case Day:
        return words.day();
    case Peak:
        return words.peak();
    case Missing:
        return words.missing();
    case Judgement:
        return words.verdict();
    case Settled: {
        const Projection& projection = *scenario.projected.projection;
        return projection.isCut ? QStringLiteral("?")
                                : dayWords(projection, projection.settledDay, *m_texts);
    }
    }
    return {};
}

void ComparePane::retranslate()
{
    m_table->setAccessibleName(tr("Scenarios side by side"));
}

} // namespace jalon
