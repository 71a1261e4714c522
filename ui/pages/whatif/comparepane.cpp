// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/whatif/comparepane.h"

#include "core/report/timelinespec.h"
#include "ui/charts/timelineview.h"
#include "ui/models/textrowsmodel.h"
#include "ui/pages/parts.h"
#include "ui/pages/whatif/daystable.h"

#include <QComboBox>
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
    auto* top = new QHBoxLayout;
    top->addWidget(m_label = new QLabel);
    top->addWidget(m_filesystem = new QComboBox, 1);
    m_label->setBuddy(m_filesystem);
    layout->addLayout(top);
    layout->addWidget(m_heading = plainLabel());
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_chart = new TimelineView);
    splitter->addWidget(m_table = new QTableView);
    splitter->setSizes({280, 150});
    layout->addWidget(splitter, 1);
    showWhole(m_table);
    m_table->setModel(m_model);
    connect(m_filesystem, &QComboBox::activated, this,
            [this](int row) { Q_EMIT chosen(m_listed.at(row)); });
}

void ComparePane::fillFilesystems()
{
    m_listed.clear();
    QStringList names;
    const Sizing sizing = m_scenarios.isEmpty() ? Sizing() : m_scenarios.first().projected.sizing;
    QList<qsizetype> order = differingFilesystems(comparable(m_scenarios));
    m_differing = order.size();
    for (qsizetype i = 0; i < sizing.filesystems.size(); ++i)
        if (!order.contains(i))
            order.append(i);
    for (const qsizetype i : std::as_const(order)) {
        const FilesystemSizing& filesystem = sizing.filesystems.at(i);
        m_listed.append({filesystem.server, filesystem.mount});
        names.append(m_listed.size() <= m_differing ? QStringLiteral("≠ ") + nameWords(filesystem)
                                                    : nameWords(filesystem));
    }
    const QSignalBlocker quiet(m_filesystem);
    m_filesystem->clear();
    m_filesystem->addItems(names);
    m_filesystem->setCurrentIndex(int(m_listed.indexOf(m_chosen)));
}

QString ComparePane::headingWords() const
{
    if (m_scenarios.size() < 2)
        return tr("There is only the base: make a scenario to compare it with.");
    if (m_differing == 0)
        return tr("No disk is fuller or emptier in one scenario than in another.");
    if (m_listed.indexOf(m_chosen) < m_differing)
        return {};
    //: ≠ marks them in the list
    return tr("This filesystem is the same in every scenario. Those that differ are marked ≠.");
}

void ComparePane::show(const QList<ScenarioResult>& scenarios, const FilesystemName& chosen,
                       const Texts& texts)
{
    m_scenarios = scenarios;
    m_chosen = chosen;
    m_texts = &texts;
    fillFilesystems();
    m_heading->setText(headingWords());
    m_heading->setVisible(!m_heading->text().isEmpty());
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
    nameRow(m_label, tr("F&ilesystem:"));
    m_table->setAccessibleName(tr("Scenarios side by side"));
}

} // namespace jalon
