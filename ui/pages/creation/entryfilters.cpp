// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/creation/entryfilters.h"

#include "core/report/cells.h"
#include "core/units/untrusted.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace jalon {

EntryFilters::EntryFilters(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_textLabel = new QLabel);
    row->addWidget(m_text = new QLineEdit, 1);
    row->addWidget(m_stateLabel = new QLabel);
    row->addWidget(m_state = new QComboBox);
    row->addWidget(m_domainLabel = new QLabel);
    row->addWidget(m_domain = new QComboBox);
    row->addWidget(m_serverLabel = new QLabel);
    row->addWidget(m_server = new QComboBox);
    row->addWidget(m_onlyProblems = new QCheckBox);
    m_textLabel->setBuddy(m_text);
    m_stateLabel->setBuddy(m_state);
    m_domainLabel->setBuddy(m_domain);
    m_serverLabel->setBuddy(m_server);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(140);
    for (QComboBox* names : {m_domain, m_server}) {
        names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        names->setMinimumContentsLength(12);
    }
    connect(m_text, &QLineEdit::textChanged, this, &EntryFilters::changed);
    for (const QComboBox* box : {m_state, m_domain, m_server})
        connect(box, &QComboBox::currentIndexChanged, this, &EntryFilters::changed);
    connect(m_onlyProblems, &QCheckBox::toggled, this, &EntryFilters::changed);
}

EntryFilter EntryFilters::filter() const
{
    EntryFilter filter;
    filter.text = m_text->text().trimmed();
    if (const QVariant state = m_state->currentData(); state.isValid())
        filter.state = EntryState(state.toInt());
    filter.domain = m_domain->currentData().toString();
    filter.server = m_server->currentData().toString();
    filter.onlyProblems = m_onlyProblems->isChecked();
    return filter;
}

static void refill(QComboBox* box, const QString& all,
                   const QList<std::pair<QString, QVariant>>& choices)
{
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(all);
    for (const auto& [words, value] : choices)
        box->addItem(words, value);
    box->setCurrentIndex(qMax(0, chosen.isValid() ? box->findData(chosen) : 0));
}

void EntryFilters::show(const Creation& creation, const Texts& texts)
{
    const EntryFilter before = filter();
    {
        const QSignalBlocker quiet(this);
        QList<std::pair<QString, QVariant>> states;
        for (const auto state :
             {EntryState::Missing, EntryState::Exists, EntryState::Conflict, EntryState::Unknown})
            states.append({texts.sentence(report::wordOf(state)), int(state)});
        refill(m_state, tr("All", "every state"), states);
        QList<std::pair<QString, QVariant>> domains;
        for (const DomainEntry& domain : creation.domains)
            domains.append({visibleText(domain.name), domain.name});
        refill(m_domain, tr("All", "every domain"), domains);
        QList<std::pair<QString, QVariant>> servers;
        for (const Creation::Placement& placement : creation.placements)
            servers.append({visibleText(placement.server), placement.server});
        refill(m_server, tr("All", "every server"), servers);
    }
    if (filter() != before)
        Q_EMIT changed();
}

void EntryFilters::showDomain(const QString& domain)
{
    {
        const QSignalBlocker quiet(this);
        m_text->clear();
        m_state->setCurrentIndex(0);
        m_server->setCurrentIndex(0);
        m_onlyProblems->setChecked(false);
        m_domain->setCurrentIndex(qMax(0, m_domain->findData(domain)));
    }
    Q_EMIT changed();
}

void EntryFilters::retranslate()
{
    nameRow(m_textLabel, tr("Fil&ter:"));
    nameRow(m_stateLabel, tr("&State:"));
    nameRow(m_domainLabel, tr("D&omain:"));
    nameRow(m_serverLabel, tr("Mail se&rver:"));
    m_text->setPlaceholderText(tr("Part of an address or a name"));
    m_onlyProblems->setText(tr("Only &problems"));
}

} // namespace jalon
