// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/creation/creationpage.h"

#include "core/plan/mailboxedits.h"
#include "core/units/untrusted.h"
#include "ui/models/creationmodels.h"
#include "ui/pages/creation/entrydetail.h"
#include "ui/pages/creation/entryfilters.h"
#include "ui/pages/creation/placementsview.h"
#include "ui/pages/mailboxes/fielddialog.h"
#include "ui/pages/parts.h"
#include "ui/pages/steps.h"
#include "ui/text/texts.h"
#include "ui/wizard/plansession.h"

#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace jalon {

const MailboxEntry* CreationPage::chosenMailbox() const
{
    return m_entries->entry(m_entryTable->currentIndex());
}

const DomainEntry* CreationPage::chosenDomain() const
{
    return m_domains->domain(m_domainTable->currentIndex());
}

/// The rows of the plan as it is now: what is shown may be of the one before.
QList<qsizetype> CreationPage::chosenRows() const
{
    const EntryRows& shown = m_entries->rows();
    const MailboxTable& mailboxes = session().plan()->inventory.mailboxes;
    QList<qsizetype> rows;
    for (const QModelIndex& index : m_entryTable->selectionModel()->selectedRows()) {
        const MailboxEntry& entry = *m_entries->entry(index);
        const qsizetype row = session().isOutcomeCurrent()
                                  ? entry.row
                                  : mailboxes.rowOf(shown.mailbox(entry).address);
        if (row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString CreationPage::fixWords(const Fix& fix) const
{
    const auto words = [&] {
        switch (fix.kind) {
        case Fix::Kind::Field:
            return texts().sentence(
                mailboxFieldTitle(*findMailboxField(QString::fromLatin1(fix.where))));
        case Fix::Kind::Place:
            return tr("another mail server", "correction");
        case Fix::Kind::Restore:
            return tr("the computed mail server", "correction");
        case Fix::Kind::Leave:
            return tr("leave it behind", "correction");
        case Fix::Kind::Show:
            return tr("its mailboxes", "correction");
        case Fix::Kind::Step:
            return QLatin1String(fix.where) == QLatin1String("survey")
                       ? tr("step Survey", "correction")
                       : tr("step Servers", "correction");
        case Fix::Kind::Nothing:
            break;
        }
        return QString();
    }();
    //: Button: what there is to correct
    return words.isEmpty() ? tr("&Correct…") : tr("&Correct: %1…").arg(words);
}

void CreationPage::onMailboxChosen()
{
    const MailboxEntry* entry = chosenMailbox();
    const EntryProblem* problem = entry ? firstFixable(entry->problems) : nullptr;
    const bool isChosen = m_entryTable->selectionModel()->hasSelection();
    m_correct->setText(fixWords(problem ? fixOf(*problem) : Fix{}));
    m_correct->setEnabled(problem);
    m_place->setEnabled(isChosen && !m_servers->isEmpty());
    m_leave->setEnabled(isChosen);
    const auto rows = m_entryTable->selectionModel()->selectedRows();
    m_restore->setEnabled(std::ranges::any_of(rows, [this](const QModelIndex& index) {
        const auto& by = m_entries->rows().mailbox(*m_entries->entry(index)).server;
        return by.has_value();
    }));
    if (entry)
        m_entryDetail->show(*entry, m_entries->rows().mailbox(*entry), texts());
    else
        m_entryDetail->clear();
    showCount();
}

void CreationPage::onDomainChosen()
{
    const DomainEntry* domain = chosenDomain();
    const EntryProblem* problem = domain ? firstFixable(domain->problems) : nullptr;
    m_correctDomain->setText(fixWords(problem ? fixOf(*problem) : Fix{}));
    m_correctDomain->setEnabled(problem);
    m_showMailboxes->setEnabled(domain);
    if (domain)
        m_domainDetail->show(*domain, texts());
    else
        m_domainDetail->clear();
}

void CreationPage::onCorrectMailbox()
{
    const MailboxEntry* entry = chosenMailbox();
    const EntryProblem* problem = entry ? firstFixable(entry->problems) : nullptr;
    if (!problem)
        return;
    const Fix fix = fixOf(*problem);
    switch (fix.kind) {
    case Fix::Kind::Field:
        return editField(*entry, *problem, fix.where);
    case Fix::Kind::Place:
        return m_place->showMenu();
    case Fix::Kind::Restore:
        return restore();
    case Fix::Kind::Leave:
        return onLeaveBehind();
    case Fix::Kind::Step:
        return context().goToStep(fix.where);
    case Fix::Kind::Show:
    case Fix::Kind::Nothing:
        break;
    }
}

void CreationPage::onCorrectDomain()
{
    const DomainEntry* domain = chosenDomain();
    const EntryProblem* problem = domain ? firstFixable(domain->problems) : nullptr;
    if (!problem)
        return onShowMailboxes();
    const Fix fix = fixOf(*problem);
    if (fix.kind == Fix::Kind::Step)
        context().goToStep(fix.where);
    else
        onShowMailboxes();
}

void CreationPage::onShowMailboxes()
{
    if (const DomainEntry* domain = chosenDomain()) {
        m_filters->showDomain(domain->name);
        m_tabs->setCurrentIndex(0);
        m_entryTable->setFocus();
    }
}

void CreationPage::editField(const MailboxEntry& entry, const EntryProblem& problem,
                             const char* field)
{
    const PlanPtr plan = session().plan();
    const qsizetype row = plan->inventory.mailboxes.rowOf(m_entries->rows().mailbox(entry).address);
    if (row < 0)
        return;
    const QList<qsizetype> rows{row};
    FieldDialog dialog(*plan, rows, texts(), this);
    dialog.choose(findMailboxField(QString::fromLatin1(field)));
    if (const auto value = proposedValue(entry, problem))
        dialog.propose(*value);
    if (dialog.exec() == QDialog::Accepted)
        session().edit(tr("Correct a mailbox"), dialog.edited());
}

void CreationPage::place(const QString& server)
{
    auto plan =
        withMailboxField(*session().plan(), chosenRows(), *findMailboxField(u"server"), server);
    m_problem->show(plan ? QString() : texts().error(plan.error()));
    if (plan)
        session().edit(tr("Place mailboxes"), std::move(*plan));
}

void CreationPage::restore()
{
    session().edit(
        tr("Restore the computed server"),
        withoutMailboxField(*session().plan(), chosenRows(), *findMailboxField(u"server")));
}

void CreationPage::onLeaveBehind()
{
    const QList<qsizetype> rows = chosenRows();
    bool isAccepted = false;
    const QString reason = QInputDialog::getText(
        this, tr("Leave behind"),
        tr("Why %Ln mailbox(es) are not moved. The document prints it.", nullptr, int(rows.size())),
        QLineEdit::Normal, {}, &isAccepted);
    if (!isAccepted || reason.trimmed().isEmpty())
        return;
    auto plan = withLeftBehind(*session().plan(), rows, reason);
    m_problem->show(plan ? QString() : texts().error(plan.error()));
    if (plan)
        session().edit(tr("Leave mailboxes behind"), std::move(*plan));
}

} // namespace jalon
