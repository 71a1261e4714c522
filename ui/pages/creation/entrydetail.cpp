// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/creation/entrydetail.h"

#include "core/report/cells.h"
#include "core/units/untrusted.h"
#include "ui/models/creationmodels.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QVBoxLayout>

namespace jalon {

EntryDetail::EntryDetail(QWidget* parent)
    : QScrollArea(parent)
{
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setSpacing(8);
    layout->addWidget(m_name = headingLabel());
    layout->addWidget(m_facts = hintLabel());
    layout->addWidget(m_problems = plainLabel());
    layout->addStretch();
    for (QLabel* label : {m_name, m_facts, m_problems})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(body);
}

void EntryDetail::clear()
{
    widget()->hide();
}

void EntryDetail::show(const QString& name, const QStringList& facts,
                       const QList<EntryProblem>& problems, const Texts& texts)
{
    m_name->setText(visibleText(name));
    m_facts->setText(facts.join(u'\n'));
    m_problems->setText(
        problems.isEmpty()
            ? QStringLiteral("✓ ") + tr("Nothing stands in its way.")
            : CreationModel::allProblems(problems, texts).replace(u'\n', QStringLiteral("\n\n")));
    widget()->show();
}

void EntryDetail::show(const MailboxEntry& entry, const Mailbox& mailbox, const Texts& texts)
{
    QStringList facts;
    //: A label, then its value
    const auto fact = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts.append(tr("%1: %2").arg(label, value));
    };
    fact(tr("Login"), visibleText(entry.login));
    fact(tr("Last name"), visibleText(entry.lastName));
    fact(tr("First name"), visibleText(entry.firstName));
    fact(tr("Kind"),
         mailbox.kind ? texts.sentence(report::wordOf(mailbox.kind->value)) : QString());
    const QString server = visibleText(entry.server);
    fact(tr("Mail server"), entry.placedByHand ? tr("%1, placed by hand").arg(server) : server);
    if (entry.filledAs != mailbox.address)
        fact(tr("Filled by"), visibleText(entry.filledAs));
    show(mailbox.address, facts, entry.problems, texts);
}

void EntryDetail::show(const DomainEntry& domain, const Texts& texts)
{
    const QStringList facts{texts.sentence(report::wordOf(domain.state)),
                            tr("%Ln mailbox(es)", nullptr, int(domain.mailboxes)) +
                                QStringLiteral(", ") + texts.bytes(domain.volume)};
    show(domain.name, facts, domain.problems, texts);
}

} // namespace jalon
