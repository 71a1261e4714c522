// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/methods/methodspage.h"

#include "core/report/cells.h"
#include "core/units/untrusted.h"
#include "ui/models/methodgroupsmodel.h"
#include "ui/pages/methods/methoddialog.h"
#include "ui/pages/methods/sourcesform.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"
#include "ui/wizard/plansession.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace jalon {

MethodsPage::MethodsPage(WizardContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new MethodGroupsModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty = plainLabel());
    layout->addWidget(m_body = new QWidget, 1);
    layout->addStretch();
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_sourcesTitle = headingLabel());
    body->addWidget(m_sources = new SourcesForm);
    body->addWidget(m_problem = new FieldProblem);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table = new QTableView);
    splitter->addWidget(makeDetail());
    splitter->setSizes({720, 340});
    body->addWidget(splitter, 1);
    setUpTable(m_table);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MethodsPage::showChosen);
    openRows(m_table, [this] { onChoose(); });
    connect(m_sources, &SourcesForm::edited, this, &MethodsPage::onSourceEdited);
}

QWidget* MethodsPage::makeDetail()
{
    auto* detail = new QWidget;
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->addWidget(m_method = headingLabel());
    layout->addWidget(m_why = plainLabel());
    layout->addWidget(m_notes = plainLabel());
    layout->addWidget(m_from = hintLabel());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_choose = new QPushButton);
    buttons->addWidget(m_restore = new QPushButton);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &MethodsPage::onChoose);
    connect(m_restore, &QPushButton::clicked, this, &MethodsPage::onRestore);
    return detail;
}

const MethodGroup* MethodsPage::chosen() const
{
    return m_model->group(m_table->currentIndex());
}

static QString notesOf(const MethodChoice& choice, const Texts& texts)
{
    QStringList sentences;
    for (const QString& id : noteIds(choice.notes))
        sentences.append(texts.sentence({id, {}}));
    return sentences.join(u'\n');
}

void MethodsPage::showChosen()
{
    const MethodGroup* group = chosen();
    const MethodRule* rule = group ? group->choice.rule : nullptr;
    m_method->setText(group ? MethodGroupsModel::methodWord(group->choice, texts()) : QString());
    QStringList why;
    if (group)
        for (const QString& reason : group->reasons)
            why.append(group->choice.overridden ? tr("Chosen by hand: %1").arg(visibleText(reason))
                                                : visibleText(reason));
    if (rule) {
        const QString reason = texts().sentence({QString::fromLatin1(rule->reason), {}});
        why.append(group->choice.overridden && rule->method
                       ? tr("Proposed: %1. %2")
                             .arg(texts().sentence(report::wordOf(*rule->method)), reason)
                       : reason);
    }
    m_why->setText(why.join(QStringLiteral("\n\n")));
    m_notes->setText(group ? notesOf(group->choice, texts()) : QString());
    m_notes->setVisible(!m_notes->text().isEmpty());
    m_from->setText(rule ? tr("Source: %1").arg(QString::fromUtf8(rule->source)) : QString());
    m_choose->setEnabled(rule && rule->allowed.size() > 1 && session().isOutcomeCurrent());
    m_restore->setEnabled(group && group->choice.overridden && session().isOutcomeCurrent());
}

void MethodsPage::onSourceEdited(const SourceProfile& profile)
{
    auto plan = withSource(*session().plan(), profile);
    m_problem->show(plan ? QString() : texts().error(plan.error()));
    if (plan)
        session().edit(tr("Describe an old system"), std::move(*plan));
}

void MethodsPage::onChoose()
{
    if (!m_choose->isEnabled())
        return;
    // The dialog outlives a refresh of the model behind it.
    const MethodGroup group = *chosen();
    MethodDialog dialog(group.rows.size(), group.choice.rule->allowed, group.choice.method, texts(),
                        this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto plan = withMethod(*session().plan(), group.rows, dialog.method(), dialog.reason(),
                           QDateTime::currentDateTimeUtc());
    m_problem->show(plan ? QString() : texts().error(plan.error()));
    if (plan)
        session().edit(tr("Choose a method"), std::move(*plan));
}

void MethodsPage::onRestore()
{
    session().edit(tr("Restore the method"),
                   withoutMethodOverride(*session().plan(), chosen()->rows));
}

QString MethodsPage::title() const
{
    return tr("Methods");
}

QString MethodsPage::purpose() const
{
    return tr("How each mailbox is moved, and why. Say who can read the mailboxes of each old "
              "system and what must move beside mail; the method follows for every group.");
}

StepStatus MethodsPage::status() const
{
    const OutcomePtr outcome = session().outcome();
    if (!outcome || outcome->plan->inventory.mailboxes.isEmpty())
        return {StepState::NotStarted, tr("No mailbox is known yet.")};
    qsizetype open = 0;
    for (const MethodGroup& group : outcome->methodGroups) {
        const MethodChoice& choice = group.choice;
        const bool isSettled =
            choice.method || choice.leftBehind || (choice.rule && choice.rule->nothingToFill);
        open += isSettled ? 0 : group.rows.size();
    }
    if (open > 0)
        return {StepState::ToComplete,
                tr("%Ln mailbox(es) have no method yet.", nullptr, int(open))};
    return {StepState::Done, {}};
}

void MethodsPage::retranslate()
{
    m_empty->setText(tr("No mailbox is known yet: import what the old system says of them in the "
                        "step Mailboxes."));
    m_sourcesTitle->setText(tr("Old systems"));
    m_table->setAccessibleName(tr("Groups of mailboxes"));
    m_choose->setText(tr("Choose &another method…"));
    m_restore->setText(tr("&Restore the proposed one"));
    m_sources->retranslate();
}

void MethodsPage::refresh()
{
    const OutcomePtr outcome = session().outcome();
    const bool isThere = outcome && !outcome->plan->inventory.mailboxes.isEmpty();
    m_body->setVisible(isThere);
    m_empty->setVisible(!isThere);
    if (!isThere)
        return;
    m_sources->show(*session().plan(), texts());
    m_model->show(outcome->methodGroups, texts());
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

} // namespace jalon
