// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/methods/sourcesform.h"

#include "core/report/cells.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <set>

namespace jalon {

enum TitleColumn { System, Reading, Calendars, Contacts, Host, Port, Administrator, TitleCount };

SourcesForm::SourcesForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(Host, 2);
    m_grid->setColumnStretch(Administrator, 2);
    for (int column = 0; column < TitleCount; ++column) {
        m_titles.append(hintLabel());
        m_titles.last()->setWordWrap(false);
        m_grid->addWidget(m_titles.last(), 0, column);
    }
}

/// The systems a profile says something of: those of mailboxes, PST files apart.
static std::set<MailSystem> systemsOf(const Plan& plan)
{
    std::set<MailSystem> systems;
    for (const Mailbox& mailbox : plan.inventory.mailboxes)
        if (mailbox.system && mailbox.system->value != MailSystem::Pst)
            systems.insert(mailbox.system->value);
    return systems;
}

/// In the order of the titles.
QList<QWidget*> SourcesForm::widgetsOf(const Row& row) const
{
    return {row.name, row.reading, row.calendars,    row.contacts,
            row.host, row.port,    row.administrator};
}

SourcesForm::Row SourcesForm::makeRow(MailSystem system, int line)
{
    Row row{{},           new QLabel,   new QComboBox, new QCheckBox, new QCheckBox, new QLineEdit,
            new QSpinBox, new QLineEdit};
    row.name->setTextFormat(Qt::PlainText);
    row.port->setRange(1, 65535);
    for (int column = 0; QWidget * widget : widgetsOf(row))
        m_grid->addWidget(widget, line, column++);
    const auto onChange = [this, system] { onEdited(system); };
    connect(row.reading, &QComboBox::activated, this, onChange);
    connect(row.calendars, &QCheckBox::clicked, this, onChange);
    connect(row.contacts, &QCheckBox::clicked, this, onChange);
    connect(row.host, &QLineEdit::editingFinished, this, onChange);
    connect(row.port, &QSpinBox::editingFinished, this, onChange);
    connect(row.administrator, &QLineEdit::editingFinished, this, onChange);
    return row;
}

QString SourcesForm::hostingWord(Hosting hosting) const
{
    switch (hosting) {
    case Hosting::Unknown:
        return tr("as the servers’ roles tell");
    case Hosting::Kept:
        return tr("the installation is kept and upgraded");
    case Hosting::Replaced:
        return tr("another installation takes over");
    }
    Q_UNREACHABLE();
}

void SourcesForm::fillReading(QComboBox* box, const SourceProfile& profile)
{
    box->clear();
    if (profile.system == MailSystem::BlueMind) {
        for (const auto hosting : {Hosting::Unknown, Hosting::Kept, Hosting::Replaced})
            box->addItem(hostingWord(hosting), int(hosting));
        return box->setCurrentIndex(box->findData(int(profile.hosting)));
    }
    for (const auto access :
         {SourceAccess::Unknown, SourceAccess::Administrator, SourceAccess::EachPassword})
        // Domino lets no administrator read the mailboxes of others.
        if (access != SourceAccess::Administrator || profile.system != MailSystem::Domino)
            box->addItem(m_texts->sentence(report::wordOf(access)), int(access));
    box->setCurrentIndex(box->findData(int(profile.access)));
}

void SourcesForm::fill(Row& row, const SourceProfile& profile)
{
    row.shown = profile;
    const QString system = m_texts->sentence(report::wordOf(profile.system));
    row.name->setText(system);
    fillReading(row.reading, profile);
    row.calendars->setChecked(profile.calendars);
    row.contacts->setChecked(profile.contacts);
    showText(row.host, profile.host);
    row.port->setValue(int(profile.port));
    showText(row.administrator, profile.administrator);
    row.administrator->setEnabled(profile.access == SourceAccess::Administrator);
    for (int column = 0; QWidget * widget : widgetsOf(row))
        //: Name of a field for screen readers: an old system, then the column's title
        widget->setAccessibleName(tr("%1: %2").arg(system, m_titles.at(column++)->text()));
}

void SourcesForm::show(const Plan& plan, const Texts& texts)
{
    m_texts = &texts;
    const std::set<MailSystem> systems = systemsOf(plan);
    for (const MailSystem system : systems) {
        if (!m_rows.contains(system))
            m_rows.insert(system, makeRow(system, int(system) + 1));
        fill(m_rows[system], sourceProfile(plan, system));
    }
    for (const auto& [system, row] : m_rows.asKeyValueRange())
        for (QWidget* widget : widgetsOf(row))
            widget->setVisible(systems.contains(system));
    setVisible(!systems.empty());
}

void SourcesForm::retranslate()
{
    m_titles[System]->setText(tr("Old system"));
    m_titles[Reading]->setText(tr("Who reads its mailboxes"));
    m_titles[Calendars]->setText(tr("Calendars move"));
    m_titles[Contacts]->setText(tr("Contacts move"));
    m_titles[Host]->setText(tr("IMAP server"));
    m_titles[Port]->setText(tr("Port"));
    m_titles[Administrator]->setText(tr("Administrator’s login"));
}

void SourcesForm::onEdited(MailSystem system)
{
    const Row& row = m_rows[system];
    SourceProfile profile = row.shown;
    if (system == MailSystem::BlueMind)
        profile.hosting = Hosting(row.reading->currentData().toInt());
    else
        profile.access = SourceAccess(row.reading->currentData().toInt());
    profile.calendars = row.calendars->isChecked();
    profile.contacts = row.contacts->isChecked();
    profile.host = row.host->text().trimmed();
    profile.port = row.port->value();
    profile.administrator = row.administrator->text().trimmed();
    if (profile != row.shown)
        Q_EMIT edited(profile);
}

} // namespace jalon
