// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/mailboxes/mailboxespage.h"

#include "core/plan/mailboxedits.h"
#include "core/report/cells.h"
#include "core/units/untrusted.h"
#include "ui/dialogs/question.h"
#include "ui/models/mailboxesmodel.h"
#include "ui/pages/mailboxes/fielddialog.h"
#include "ui/pages/mailboxes/importdialog.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"
#include "ui/wizard/plansession.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

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
    layout->addWidget(m_body = new QWidget, 1);
    layout->addStretch();
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addLayout(makeFilters());
    body->addWidget(m_table = new QTableView, 1);
    setUpTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(MailboxesModel::Address, Qt::AscendingOrder);
    m_table->setColumnWidth(MailboxesModel::Address, 230);
    m_table->setColumnWidth(MailboxesModel::Name, 150);
    for (const int column : {MailboxesModel::Kind, MailboxesModel::LargestFolder,
                             MailboxesModel::Archive, MailboxesModel::TargetServer})
        m_table->setColumnWidth(column, 150);
    m_table->setColumnWidth(MailboxesModel::MoveMethod, 190);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MailboxesPage::updateButtons);
    connect(m_table, &QTableView::doubleClicked, this, &MailboxesPage::onEdit);
}

QLayout* MailboxesPage::makeButtons()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_import = new QPushButton);
    row->addWidget(m_edit = new QPushButton);
    row->addWidget(m_leave = new QPushButton);
    row->addWidget(m_remove = new QPushButton);
    row->addStretch();
    row->addWidget(m_count = new QLabel);
    connect(m_import, &QPushButton::clicked, this, &MailboxesPage::onImport);
    connect(m_edit, &QPushButton::clicked, this, &MailboxesPage::onEdit);
    connect(m_leave, &QPushButton::clicked, this, &MailboxesPage::onLeaveBehind);
    connect(m_remove, &QPushButton::clicked, this, &MailboxesPage::onRemove);
    return row;
}

QLayout* MailboxesPage::makeFilters()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_textLabel = new QLabel);
    row->addWidget(m_text = new QLineEdit, 1);
    row->addWidget(m_systemLabel = new QLabel);
    row->addWidget(m_system = new QComboBox);
    row->addWidget(m_domainLabel = new QLabel);
    row->addWidget(m_domain = new QComboBox);
    row->addWidget(m_onlyProblems = new QCheckBox);
    m_textLabel->setBuddy(m_text);
    m_systemLabel->setBuddy(m_system);
    m_domainLabel->setBuddy(m_domain);
    m_text->setClearButtonEnabled(true);
    m_domain->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_domain->setMinimumContentsLength(18);
    connect(m_text, &QLineEdit::textChanged, this, &MailboxesPage::onFiltered);
    connect(m_system, &QComboBox::currentIndexChanged, this, &MailboxesPage::onFiltered);
    connect(m_domain, &QComboBox::currentIndexChanged, this, &MailboxesPage::onFiltered);
    connect(m_onlyProblems, &QCheckBox::toggled, this, &MailboxesPage::onFiltered);
    return row;
}

void MailboxesPage::fillFilters()
{
    std::set<MailSystem> systems;
    std::set<QString> domains;
    for (const Mailbox& mailbox : session().plan()->inventory.mailboxes) {
        if (mailbox.system)
            systems.insert(mailbox.system->value);
        const QStringView domain = domainOf(mailbox.address);
        if (domains.empty() || *domains.rbegin() != domain)
            domains.insert(domain.toString());
    }
    const QSignalBlocker quietSystem(m_system);
    const QSignalBlocker quietDomain(m_domain);
    const QVariant system = m_system->currentData();
    const QVariant domain = m_domain->currentData();
    m_system->clear();
    m_system->addItem(tr("All", "every old system"));
    for (const MailSystem each : systems)
        m_system->addItem(texts().sentence(report::wordOf(each)), int(each));
    m_domain->clear();
    m_domain->addItem(tr("All", "every domain"));
    for (const QString& each : domains)
        m_domain->addItem(visibleText(each), each);
    m_system->setCurrentIndex(qMax(0, system.isValid() ? m_system->findData(system) : 0));
    m_domain->setCurrentIndex(qMax(0, domain.isValid() ? m_domain->findData(domain) : 0));
}

void MailboxesPage::onFiltered()
{
    MailboxFilter filter;
    filter.text = m_text->text().trimmed();
    if (const QVariant system = m_system->currentData(); system.isValid())
        filter.system = MailSystem(system.toInt());
    filter.domain = m_domain->currentData().toString();
    filter.onlyProblems = m_onlyProblems->isChecked();
    m_model->setFilter(filter);
    showCount();
}

void MailboxesPage::showCount()
{
    ByteSize volume;
    for (const qsizetype row : m_model->planRows())
        if (const auto& known = m_model->rows().mailbox(row).volume)
            volume += known->value;
    //: How many mailboxes the filters let through, of how many, and their volume together
    m_count->setText(tr("%1 of %2 · %3")
                         .arg(texts().count(m_model->rowCount()),
                              texts().count(session().plan()->inventory.mailboxes.size()),
                              texts().bytes(volume)));
    updateButtons();
}

QList<qsizetype> MailboxesPage::chosenRows() const
{
    QList<qsizetype> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(m_model->planRow(index));
    std::sort(rows.begin(), rows.end());
    return rows;
}

void MailboxesPage::updateButtons()
{
    const bool isChosen = m_table->selectionModel()->hasSelection();
    for (QPushButton* button : {m_edit, m_leave, m_remove})
        button->setEnabled(isChosen);
}

void MailboxesPage::onImport()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Import mailboxes"));
    if (!files.isEmpty())
        import(files);
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

void MailboxesPage::onEdit()
{
    const QList<qsizetype> rows = chosenRows();
    if (rows.isEmpty())
        return;
    const PlanPtr plan = session().plan();
    FieldDialog dialog(*plan, rows, texts(), this);
    if (dialog.exec() == QDialog::Accepted)
        session().edit(tr("Edit mailboxes"), dialog.edited());
}

void MailboxesPage::onLeaveBehind()
{
    const QList<qsizetype> rows = chosenRows();
    const Mailbox& first = session().plan()->inventory.mailboxes.at(rows.first());
    bool isAccepted = false;
    const QString reason = QInputDialog::getText(
        this, tr("Leave behind"),
        tr("Why %n mailbox(es) are not moved; left empty, they are moved again:", nullptr,
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
    session().edit(tr("Forget mailboxes"), withoutMailboxes(*session().plan(), chosenRows()));
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
    const auto unknown = std::ranges::count_if(mailboxes, [](const Mailbox& mailbox) {
        return !mailbox.volume && mailbox.leftBehind.isEmpty();
    });
    if (unknown > 0)
        return {StepState::ToComplete,
                tr("The volume of %n mailbox(es) is unknown.", nullptr, int(unknown))};
    return {StepState::Done, {}};
}

void MailboxesPage::retranslate()
{
    m_import->setText(tr("&Import files…"));
    m_edit->setText(tr("E&dit…"));
    m_leave->setText(tr("Lea&ve behind…"));
    m_remove->setText(tr("Fo&rget"));
    nameRow(m_textLabel, tr("Fil&ter:"));
    nameRow(m_systemLabel, tr("Old s&ystem:"));
    nameRow(m_domainLabel, tr("Do&main:"));
    m_text->setPlaceholderText(tr("Part of an address, a name or a group"));
    m_onlyProblems->setText(tr("Only &problems"));
    m_table->setAccessibleName(tr("Mailboxes"));
    m_empty->setText(
        tr("No mailbox is known yet. Files that are understood: the CSV exports of Exchange "
           "(Get-Mailbox, Get-MailboxStatistics, Get-MailboxFolderStatistics, permissions), "
           "Zimbra quotas (zmprov gqu), Kerio, Google Workspace and Domino lists of users, and "
           "any table with a column of addresses. An upgrade in place needs none."));
    fillFilters();
}

void MailboxesPage::refresh()
{
    const OutcomePtr outcome = session().outcome();
    MailboxRows rows;
    rows.plan = session().plan();
    // What was computed counts in rows of its own plan.
    if (outcome &&
        outcome->plan->inventory.mailboxes.size() == rows.plan->inventory.mailboxes.size()) {
        rows.choices = outcome->choices;
        rows.creation = outcome->creation;
        rows.entries.fill(-1, rows.plan->inventory.mailboxes.size());
        if (rows.creation)
            for (qsizetype i = 0; i < rows.creation->mailboxes.size(); ++i)
                rows.entries[rows.creation->mailboxes.at(i).row] = qint32(i);
    }
    const bool isThere = !rows.plan->inventory.mailboxes.isEmpty();
    m_model->show(rows, texts());
    m_body->setVisible(isThere);
    m_empty->setVisible(!isThere);
    for (QPushButton* button : {m_edit, m_leave, m_remove})
        button->setVisible(isThere);
    m_count->setVisible(isThere);
    fillFilters();
    showCount();
}

} // namespace jalon
