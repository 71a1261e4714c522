// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/whatif/scenariobar.h"

#include "core/units/untrusted.h"
#include "ui/pages/parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace jalon {

ScenarioBar::ScenarioBar(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label = new QLabel);
    layout->addWidget(m_scenario = new QComboBox);
    layout->addSpacing(12);
    m_label->setBuddy(m_scenario);
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scenario->setMaximumWidth(320);
    m_scenario->addItem({}, QString());
    for (auto [button, asked] : {std::pair(&m_new, &ScenarioBar::newAsked),
                                 std::pair(&m_duplicate, &ScenarioBar::duplicateAsked),
                                 std::pair(&m_rename, &ScenarioBar::renameAsked),
                                 std::pair(&m_remove, &ScenarioBar::removeAsked),
                                 std::pair(&m_promote, &ScenarioBar::promoteAsked)}) {
        layout->addWidget(*button = new QPushButton);
        connect(*button, &QPushButton::clicked, this, asked);
    }
    layout->addStretch();
    connect(m_scenario, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT chosen(m_scenario->currentData().toString()); });
}

void ScenarioBar::show(const QList<Scenario>& scenarios, const QString& chosen)
{
    const QSignalBlocker quiet(m_scenario);
    while (m_scenario->count() > scenarios.size() + 1)
        m_scenario->removeItem(m_scenario->count() - 1);
    for (int i = 0; i < scenarios.size(); ++i) {
        if (m_scenario->count() == i + 1)
            m_scenario->addItem({});
        m_scenario->setItemText(i + 1, visibleText(scenarios.at(i).name));
        m_scenario->setItemData(i + 1, scenarios.at(i).name);
    }
    m_scenario->setCurrentIndex(qMax(0, m_scenario->findData(chosen)));
    const bool isBase = m_scenario->currentIndex() == 0;
    for (QPushButton* button : {m_duplicate, m_rename, m_remove, m_promote})
        button->setEnabled(!isBase);
}

void ScenarioBar::retranslate()
{
    const QSignalBlocker quiet(m_scenario);
    nameRow(m_label, tr("&Scenario:"));
    //: The scenario without any difference
    m_scenario->setItemText(0, tr("Base"));
    m_new->setText(tr("Ne&w…"));
    m_duplicate->setText(tr("&Duplicate…"));
    m_rename->setText(tr("&Rename…"));
    m_remove->setText(tr("Remo&ve"));
    m_promote->setText(tr("&Make it the base"));
}

} // namespace jalon
