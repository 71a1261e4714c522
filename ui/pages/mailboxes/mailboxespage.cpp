// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/mailboxes/mailboxespage.h"

#include "core/plan/mailboxedits.h"
#include "ui/dialogs/question.h"
#include "ui/models/mailboxesmodel.h"
#include "ui/models/mailboxtotals.h"
#include "ui/pages/mailboxes/addmailboxdialog.h"
#include "ui/pages/mailboxes/delegationspane.h"
#include "ui/pages/mailboxes/distributionpane.h"
#include "ui/pages/mailboxes/fielddialog.h"
#include "ui/pages/mailboxes/importdialog.h"
#include "ui/pages/mailboxes/mailboxfilterbar.h"
#include "ui/pages/mailboxes/mailboxlist.h"
#include "ui/pages/mailboxes/pstpane.h"
#include "ui/pages/mailboxes/totalspane.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"
#include "ui/wizard/plansession.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QInputDialog>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace jalon {

MailboxesPage::MailboxesPage(WizardContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new MailboxesModel(this))
{
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(makeButtons());
    layout->addWidget(m_empty = plainLabel());
    layout->addWidget(makeTabs(), 1);
    layout->addStretch();
}

QLayout* MailboxesPage::makeButtons()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_import = new QPushButton);
    row->addWidget(m_importFolder = new QPushButton);
    row->addWidget(m_add = new QPushButton);
    row->addWidget(m_edit = new QPushButton);
    row->addWidget(m_leave = new QPushButton);
    row->addWidget(m_remove = new QPushButton);
    row->addStretch();
    row->addWidget(m_count = new QLabel);
    connect(m_import, &QPushButton::clicked, this, &MailboxesPage::onImport);
    connect(m_importFolder, &QPushButton::clicked, this, &MailboxesPage::onImportFolder);
    connect(m_add, &QPushButton::clicked, this, &MailboxesPage::onAdd);
    connect(m_edit, &QPushButton::clicked, this, &MailboxesPage::onEdit);
    connect(m_leave, &QPushButton::clicked, this, &MailboxesPage::onLeaveBehind);
    connect(m_remove, &QPushButton::clicked, this, &MailboxesPage::onRemove);
    return row;
}

static QWidget* inTab(QWidget* content)
{
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(content, 1);
    return tab;
}

QWidget* MailboxesPage::makeTabs()
{
    m_tabs = new QTabWidget;
    m_filter = new MailboxFilterBar;
    m_tabs->addTab(inTab(m_list = new MailboxList(m_model)), QString());
    m_tabs->addTab(inTab(m_totals = new TotalsPane), QString());
    m_tabs->addTab(inTab(m_distribution = new DistributionPane), QString());
    m_tabs->addTab(inTab(m_pst = new PstPane), QString());
    m_tabs->addTab(inTab(m_delegations = new DelegationsPane), QString());
    connect(m_tabs, &QTabWidget::currentChanged, this, &MailboxesPage::onTabChanged);
    connect(m_filter, &MailboxFilterBar::changed, this, &MailboxesPage::onFiltered);
    connect(m_totals, &TotalsPane::opened, this, &MailboxesPage::openTotal);
    openRows(m_list, [this] { onEdit(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MailboxesPage::updateButtons);
    connect(m_pst, &PstPane::edited, this,
            [this](const QString& label, const Plan& plan) { session().edit(label, plan); });
    onTabChanged();
    return m_tabs;
}

// The same filter narrows three of the tabs: it goes where it is looked at.
void MailboxesPage::onTabChanged()
{
    const int tab = m_tabs->currentIndex();
    if (tab <= Distribution) {
        auto* layout = static_cast<QVBoxLayout*>(m_tabs->currentWidget()->layout());
        layout->insertWidget(0, m_filter);
        m_filter->setVisible(true);
    }
    const bool isThere = !session().plan()->inventory.mailboxes.isEmpty();
    for (QPushButton* button : {m_edit, m_leave, m_remove})
        button->setVisible(isThere && tab == List);
    m_count->setVisible(isThere && tab <= Distribution);
    showFiltered();
}

void MailboxesPage::onFiltered()
{
    m_model->setFilter(m_filter->filter());
    showFiltered();
}

void MailboxesPage::showFiltered()
{
    if (!m_model->rows().plan)
        return;
    const MailboxRows& rows = m_model->rows();
    const QList<qsizetype> which = m_model->planRows();
    const MailboxTotal total = totalOf(rows, which);
    const QString volume = texts().bytes(total.volume);
    //: How many mailboxes the filters let through, of how many, and their volume together
    m_count->setText(tr("%Ln of %1 mailboxes · %2", nullptr, int(which.size()))
                         .arg(texts().count(rows.plan->inventory.mailboxes.size()),
                              total.unknownVolumes > 0 ? tr("%1 at least").arg(volume) : volume));
    if (m_tabs->currentIndex() == Totals)
        m_totals->show(rows, which, texts());
    if (m_tabs->currentIndex() == Distribution) {
        const auto assumptions = Assumptions::of(*rows.plan);
        m_distribution->setVisible(assumptions.has_value());
        if (assumptions)
            m_distribution->show(rows, m_model->filter(), which, *assumptions, texts());
    }
    updateButtons();
}

void MailboxesPage::openTotal(TotalsBy by, const MailboxTotal& total)
{
    m_filter->narrow(by, total);
    m_tabs->setCurrentIndex(List);
    m_list->setFocus();
}

void MailboxesPage::updateButtons()
{
    const bool isChosen = m_list->selectionModel()->hasSelection();
    for (QPushButton* button : {m_edit, m_leave, m_remove})
        button->setEnabled(isChosen);
}

void MailboxesPage::onImport()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Import mailboxes"));
    if (!files.isEmpty())
        import(files);
}

void MailboxesPage::onImportFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of PST files"));
    if (!folder.isEmpty())
        import({folder});
}

void MailboxesPage::import(const QStringList& files)
{
    ImportDialog dialog(session().plan(), files, texts(), this);
    if (dialog.exec() == QDialog::Accepted)
        session().edit(tr("Import mailboxes"), dialog.imported());
}

void MailboxesPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void MailboxesPage::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        files.append(url.toLocalFile());
    event->acceptProposedAction();
    // The program that files are dragged from waits until this returns.
    QMetaObject::invokeMethod(
        this, [this, files] { import(files); }, Qt::QueuedConnection);
}

void MailboxesPage::onAdd()
{
    const PlanPtr plan = session().plan();
    AddMailboxDialog dialog(*plan, texts(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    session().edit(tr("Add a mailbox"), dialog.edited());
    const qsizetype row = session().plan()->inventory.mailboxes.rowOf(dialog.address());
    if (const int shown = m_model->screenRow(row); shown >= 0)
        m_list->selectRow(shown);
}

void MailboxesPage::onEdit()
{
    const QList<qsizetype> rows = m_list->chosenRows();
    if (rows.isEmpty())
        return;
    const PlanPtr plan = session().plan();
    FieldDialog dialog(*plan, rows, texts(), this);
    const int column = m_list->currentIndex().column();
    dialog.choose(column >= 0 ? MailboxesModel::fieldOf(column) : nullptr);
    if (dialog.exec() == QDialog::Accepted)
        session().edit(tr("Edit mailboxes"), dialog.edited());
}

void MailboxesPage::onLeaveBehind()
{
    const QList<qsizetype> rows = m_list->chosenRows();
    const Mailbox& first = session().plan()->inventory.mailboxes.at(rows.first());
    bool isAccepted = false;
    const QString reason = QInputDialog::getText(
        this, tr("Leave behind"),
        tr("Why %Ln mailbox(es) are not moved; left empty, they are moved again:", nullptr,
           int(rows.size())),
        QLineEdit::Normal, first.leftBehind, &isAccepted);
    if (!isAccepted)
        return;
    auto plan = withLeftBehind(*session().plan(), rows, reason);
    if (plan)
        session().edit(tr("Leave mailboxes behind"), std::move(*plan));
    else
        Question::tell(this, tr("Leave behind"), texts().error(plan.error()));
}

void MailboxesPage::onRemove()
{
    session().edit(tr("Forget mailboxes"),
                   withoutMailboxes(*session().plan(), m_list->chosenRows()));
}

QString MailboxesPage::title() const
{
    return tr("Mailboxes");
}

QString MailboxesPage::purpose() const
{
    return tr("What is to be moved. Import what the old system exports; files are recognised by "
              "themselves and may be dropped here.");
}

StepStatus MailboxesPage::status() const
{
    const auto& mailboxes = session().plan()->inventory.mailboxes;
    if (mailboxes.isEmpty())
        return {StepState::NotStarted, tr("No mailbox is known yet.")};
    // Asked after every edit of any page: counted anew only where the mailboxes are others.
    if (!m_counted || *m_counted != mailboxes) {
        m_counted = mailboxes;
        m_unknownVolumes = int(std::ranges::count_if(mailboxes, [](const Mailbox& mailbox) {
            return !mailbox.volume && mailbox.leftBehind.isEmpty();
        }));
    }
    if (m_unknownVolumes > 0)
        return {StepState::ToComplete,
                tr("The volume of %Ln mailbox(es) is unknown.", nullptr, m_unknownVolumes)};
    return {StepState::Done, {}};
}

void MailboxesPage::retranslate()
{
    m_import->setText(tr("Im&port files…"));
    m_importFolder->setText(tr("PST director&y…"));
    m_importFolder->setToolTip(tr("Reads the headers of the PST files in a folder, and in those "
                                  "below it, without changing them"));
    m_add->setText(tr("Add a mailbo&x…"));
    m_edit->setText(tr("Ed&it…"));
    m_leave->setText(tr("Lea&ve behind…"));
    m_remove->setText(tr("Fo&rget"));
    m_list->setAccessibleName(tr("Mailboxes"));
    m_tabs->setAccessibleName(tr("What is shown of the inventory"));
    m_empty->setText(
        tr("No mailbox is known yet. Files that are understood: the CSV exports of Exchange "
           "(Get-Mailbox, Get-MailboxStatistics, Get-MailboxFolderStatistics, permissions), logs "
           "of imapsync, quotas of Cyrus (quota), Dovecot (doveadm) and Zimbra (zmprov gqu), "
           "Kerio, Google Workspace and Domino lists of users, LDIF of a directory, lists of PST "
           "files (dir, find), and any table with a column of addresses. A folder of PST files "
           "is read as it stands. An upgrade in place needs none."));
    m_filter->retranslate();
    m_totals->retranslate();
    m_distribution->retranslate();
    m_pst->retranslate();
    m_delegations->retranslate();
    showTabTitles();
}

void MailboxesPage::showTabTitles()
{
    const Inventory& inventory = session().plan()->inventory;
    m_tabs->setTabText(List, tr("M&ailboxes"));
    m_tabs->setTabText(Totals, tr("T&otals"));
    m_tabs->setTabText(Distribution, tr("Si&zes"));
    m_tabs->setTabText(PstFiles,
                       tr("P&ST files (%1)").arg(texts().count(inventory.pstFiles.size())));
    m_tabs->setTabText(Delegations,
                       tr("&Delegations (%1)").arg(texts().count(inventory.delegations.size())));
    m_tabs->setTabVisible(PstFiles, !inventory.pstFiles.isEmpty());
    m_tabs->setTabVisible(Delegations, !inventory.delegations.isEmpty());
}

/// What is known of the mailboxes of `plan`.
static MailboxRows rowsOf(const PlanPtr& plan, const OutcomePtr& outcome)
{
    MailboxRows rows;
    rows.plan = plan;
    const qsizetype count = plan->inventory.mailboxes.size();
    // What was computed counts in rows of its own plan.
    if (!outcome || outcome->plan->inventory.mailboxes.size() != count)
        return rows;
    rows.choices = outcome->choices;
    rows.creation = outcome->creation;
    rows.entries.fill(-1, count);
    if (rows.creation)
        for (qsizetype i = 0; i < rows.creation->mailboxes.size(); ++i)
            rows.entries[rows.creation->mailboxes.at(i).row] = qint32(i);
    return rows;
}

void MailboxesPage::refresh()
{
    const PlanPtr plan = session().plan();
    const MailboxRows rows = rowsOf(plan, session().outcome());
    const Inventory& inventory = plan->inventory;
    const bool isThere = !inventory.mailboxes.isEmpty() || !inventory.pstFiles.isEmpty() ||
                         !inventory.delegations.isEmpty();
    m_filter->show(rows, texts());
    m_model->setFilter(m_filter->filter());
    m_model->show(rows, texts());
    m_pst->show(plan, texts());
    m_delegations->show(plan, texts());
    m_tabs->setVisible(isThere);
    m_empty->setVisible(!isThere);
    showTabTitles();
    onTabChanged();
}

} // namespace jalon
