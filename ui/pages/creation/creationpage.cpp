// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/creation/creationpage.h"

#include "core/units/untrusted.h"
#include "ui/models/creationmodels.h"
#include "ui/pages/creation/entrydetail.h"
#include "ui/pages/creation/entryfilters.h"
#include "ui/pages/creation/placementsview.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"
#include "ui/wizard/plansession.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace jalon {

CreationPage::CreationPage(WizardContext& context, QWidget* parent)
    : Page(context, parent)
    , m_entries(new EntriesModel(this))
    , m_domains(new DomainsModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty = plainLabel());
    layout->addWidget(m_body = new QWidget, 1);
    layout->addStretch();
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_filters = new EntryFilters);
    body->addWidget(m_tabs = new QTabWidget, 1);
    m_tabs->addTab(makeMailboxes(), {});
    m_tabs->addTab(makeDomains(), {});
    body->addWidget(m_problem = new FieldProblem);
    body->addWidget(m_placements = new PlacementsView);
    connect(m_filters, &EntryFilters::changed, this, [this] {
        m_entries->setFilter(m_filters->filter());
        m_domains->setFilter(m_filters->filter());
        showTabs();
    });
}

static void setUpEntries(QTableView* table, CreationModel* model, int problemColumn)
{
    setUpTable(table);
    table->setModel(model);
    table->setSortingEnabled(true);
    table->verticalHeader()->setDefaultSectionSize(2 * table->fontMetrics().lineSpacing() + 6);
    table->setWordWrap(true);
    // What stands in the way comes first.
    table->sortByColumn(problemColumn, Qt::AscendingOrder);
}

static void setWidths(QTableView* table, std::initializer_list<int> widths)
{
    for (int column = 0; const int width : widths)
        table->setColumnWidth(column++, width);
}

static QSplitter* besideDetail(QTableView* table, EntryDetail* detail)
{
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(table);
    splitter->addWidget(detail);
    splitter->setSizes({840, 240});
    splitter->setStretchFactor(0, 1);
    return splitter;
}

QWidget* CreationPage::makeMailboxes()
{
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    auto* row = new QHBoxLayout;
    row->addWidget(m_place = new QPushButton);
    row->addWidget(m_restore = new QPushButton);
    row->addWidget(m_correct = new QPushButton);
    row->addWidget(m_leave = new QPushButton);
    row->addStretch();
    row->addWidget(m_count = new QLabel);
    layout->addLayout(row);
    layout->addWidget(besideDetail(m_entryTable = new QTableView, m_entryDetail = new EntryDetail),
                      1);
    setUpEntries(m_entryTable, m_entries, EntriesModel::Problem);
    m_entryTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setWidths(m_entryTable, {100, 95, 100, 85, 65, 65, 70});
    m_place->setMenu(m_servers = new QMenu(this));
    connect(m_restore, &QPushButton::clicked, this, &CreationPage::restore);
    connect(m_correct, &QPushButton::clicked, this, &CreationPage::onCorrectMailbox);
    connect(m_leave, &QPushButton::clicked, this, &CreationPage::onLeaveBehind);
    connect(m_entryTable, &QTableView::activated, this, &CreationPage::onCorrectMailbox);
    connect(m_entryTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CreationPage::onMailboxChosen);
    return tab;
}

QWidget* CreationPage::makeDomains()
{
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    auto* row = new QHBoxLayout;
    row->addWidget(m_showMailboxes = new QPushButton);
    row->addWidget(m_correctDomain = new QPushButton);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(
        besideDetail(m_domainTable = new QTableView, m_domainDetail = new EntryDetail), 1);
    setUpEntries(m_domainTable, m_domains, DomainsModel::Problem);
    setWidths(m_domainTable, {130, 100, 85, 105, 65, 65});
    connect(m_showMailboxes, &QPushButton::clicked, this, &CreationPage::onShowMailboxes);
    connect(m_correctDomain, &QPushButton::clicked, this, &CreationPage::onCorrectDomain);
    connect(m_domainTable, &QTableView::activated, this, &CreationPage::onCorrectDomain);
    connect(m_domainTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CreationPage::onDomainChosen);
    return tab;
}

void CreationPage::fillServers()
{
    m_servers->clear();
    for (const Creation::Placement& placement : m_shown->creation->placements) {
        //: A mail server, how many mailboxes it gets and their volume
        QString words = tr("%1 (%2, %3)")
                            .arg(visibleText(placement.server),
                                 tr("%Ln mailbox(es)", nullptr, int(placement.mailboxes)),
                                 texts().bytes(placement.volume));
        words.replace(u'&', QStringLiteral("&&"));
        m_servers->addAction(words, this, [this, name = placement.server] { place(name); });
    }
}

ByteSize CreationPage::volumeOf(const MailboxEntry& entry) const
{
    return volumeToCome(m_entries->rows().mailbox(entry)).value_or(ByteSize());
}

/// The tabs' words, and a row chosen where there is one.
void CreationPage::showTabs()
{
    m_shownVolume = {};
    for (const qint32 entry : m_entries->shown())
        m_shownVolume += volumeOf(m_entries->rows().creation->mailboxes.at(entry));
    const auto blocks = [](const DomainEntry& domain) { return isBlocked(domain.problems); };
    const bool isBlocking = m_shown && std::ranges::any_of(m_shown->creation->domains, blocks);
    m_tabs->setTabText(0, tr("&Mailboxes (%1)").arg(texts().count(m_entries->rowCount())));
    m_tabs->setTabText(1, tr("&Domains (%1)").arg(texts().count(m_domains->rowCount())) +
                              (isBlocking ? QStringLiteral(" ✕") : QString()));
    for (QTableView* table : {m_entryTable, m_domainTable})
        if (!table->currentIndex().isValid() && table->model()->rowCount() > 0)
            table->setCurrentIndex(table->model()->index(0, 0));
    onMailboxChosen();
    onDomainChosen();
}

void CreationPage::showCount()
{
    if (!m_shown)
        return;
    const auto chosen = m_entryTable->selectionModel()->selectedRows();
    ByteSize volume = m_shownVolume;
    if (chosen.size() > 1) {
        volume = {};
        for (const QModelIndex& index : chosen)
            volume += volumeOf(*m_entries->entry(index));
    }
    const QString all = texts().count(m_shown->creation->mailboxes.size());
    //: How many mailboxes are chosen, of how many, and their volume together
    const QString some = tr("%1 chosen of %2 · %3");
    //: How many mailboxes the filters let through, of how many, and their volume together
    const QString shown = tr("%1 of %2 · %3");
    m_count->setText(
        (chosen.size() > 1 ? some : shown)
            .arg(texts().count(chosen.size() > 1 ? chosen.size() : m_entries->rowCount()), all,
                 texts().bytes(volume)));
}

QString CreationPage::title() const
{
    return tr("Domains and mailboxes");
}

QString CreationPage::purpose() const
{
    return tr("What is created on the target, and on which mail server, before anything is "
              "filled. Correct what stands in the way, and move mailboxes between servers where "
              "you know better.");
}

StepStatus CreationPage::status() const
{
    const OutcomePtr outcome = session().outcome();
    if (!outcome || !outcome->creation || outcome->plan->inventory.mailboxes.isEmpty())
        return {StepState::NotStarted, tr("No mailbox is known yet.")};
    const CreationTally& tally = outcome->creationTally;
    if (tally.blocked > 0)
        return {StepState::Problem,
                tr("%Ln domain(s) or mailbox(es) cannot be created as they are.", nullptr,
                   int(tally.blocked))};
    if (tally.homeless > 0)
        return {StepState::ToComplete,
                tr("%Ln mailbox(es) have no mail server to go to.", nullptr, int(tally.homeless))};
    if (tally.of(EntryState::Unknown) > 0)
        return {StepState::ToComplete,
                tr("What the target holds already is not known: survey its servers.")};
    return {StepState::Done, {}};
}

void CreationPage::retranslate()
{
    //: Button with a menu of mail servers
    m_place->setText(tr("Pl&ace on"));
    m_restore->setText(tr("Restore the comp&uted server"));
    m_leave->setText(tr("Lea&ve behind…"));
    m_showMailboxes->setText(tr("Sho&w its mailboxes"));
    m_correct->setText(tr("&Correct…"));
    m_correctDomain->setText(tr("&Correct…"));
    m_entryTable->setAccessibleName(tr("Mailboxes to be created"));
    m_domainTable->setAccessibleName(tr("Domains to be created"));
    m_filters->retranslate();
    m_placements->retranslate();
    m_shown.reset();
}

/// Why there is nothing to show.
QString CreationPage::reasonForNothing() const
{
    const OutcomePtr outcome = session().outcome();
    if (outcome && outcome->problem)
        return texts().error(*outcome->problem);
    if (!outcome || outcome->plan->inventory.mailboxes.isEmpty())
        return tr("No mailbox is known yet: import what the old system says of them in the step "
                  "Mailboxes.");
    return tr("Nothing is to be created: every mailbox is upgraded in place or left behind.");
}

void CreationPage::refresh()
{
    const OutcomePtr outcome = session().outcome();
    const bool isThere = outcome && outcome->creation && !outcome->creation->mailboxes.isEmpty();
    m_body->setVisible(isThere);
    m_empty->setVisible(!isThere);
    m_empty->setText(isThere ? QString() : reasonForNothing());
    if (!isThere)
        return m_shown.reset();
    if (m_shown == outcome)
        return;
    m_shown = outcome;
    const EntryRows rows{outcome->plan, outcome->creation};
    m_entries->show(rows, texts());
    m_domains->show(rows, texts());
    m_filters->show(*outcome->creation, texts());
    m_placements->show(outcome->creation->placements, texts());
    fillServers();
    showTabs();
}

} // namespace jalon
