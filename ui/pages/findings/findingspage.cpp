// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/findings/findingspage.h"

#include "core/plan/edits.h"
#include "core/report/wordlists.h"
#include "ui/dialogs/waiverdialog.h"
#include "ui/models/findingsmodel.h"
#include "ui/pages/findings/findingdetail.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"
#include "ui/wizard/plansession.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace jalon {

// Beside the states' own numbers in the filter's list.
static constexpr int openChoice = -1;

namespace {

/// Air above and under sentences of several lines.
class RoomyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 10);
    }
};

} // namespace

FindingsPage::FindingsPage(WizardContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new FindingsModel(this))
    , m_filtered(new FindingsFilter(this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setOnlyOpen(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty = plainLabel());
    layout->addWidget(m_body = new QWidget, 1);
    layout->addStretch();
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addLayout(makeFilters());
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table = new QTableView);
    splitter->addWidget(m_detail = new FindingDetail);
    splitter->setSizes({620, 440});
    body->addWidget(splitter, 1);
    setUpTable(m_table);
    m_table->setModel(m_filtered);
    for (const int column : {FindingsModel::State, FindingsModel::Severity, FindingsModel::Blocks})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(FindingsModel::Statement,
                                                      QHeaderView::Stretch);
    m_table->setColumnHidden(FindingsModel::Subjects, true); // the statement and the detail say it
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsPage::showChosen);
    connect(m_detail, &FindingDetail::waiverAsked, this, &FindingsPage::onWaiverAsked);
    connect(m_detail, &FindingDetail::waiverRemovalAsked, this,
            &FindingsPage::onWaiverRemovalAsked);
}

QLayout* FindingsPage::makeFilters()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_stateLabel = new QLabel);
    row->addWidget(m_state = new QComboBox);
    row->addWidget(m_severityLabel = new QLabel);
    row->addWidget(m_severity = new QComboBox);
    row->addWidget(m_onlyBlocking = new QCheckBox);
    row->addWidget(m_textLabel = new QLabel);
    row->addWidget(m_text = new QLineEdit, 1);
    row->addWidget(m_count = new QLabel);
    m_stateLabel->setBuddy(m_state);
    m_severityLabel->setBuddy(m_severity);
    m_textLabel->setBuddy(m_text);
    m_text->setClearButtonEnabled(true);
    const auto chosenOf = [](const QComboBox* box) {
        return box->currentData().isValid() ? std::optional(box->currentData().toInt())
                                            : std::nullopt;
    };
    const auto filter = [this, chosenOf] {
        const auto state = chosenOf(m_state);
        const auto severity = chosenOf(m_severity);
        const bool isOpen = state == openChoice;
        m_filtered->setOnlyOpen(isOpen);
        m_filtered->setState(state && !isOpen ? std::optional(FindingState(*state)) : std::nullopt);
        m_filtered->setSeverity(severity ? std::optional(Severity(*severity)) : std::nullopt);
        m_filtered->setOnlyBlocking(m_onlyBlocking->isChecked());
        m_filtered->setText(m_text->text());
        showCount();
    };
    connect(m_state, &QComboBox::currentIndexChanged, this, filter);
    connect(m_severity, &QComboBox::currentIndexChanged, this, filter);
    connect(m_onlyBlocking, &QCheckBox::toggled, this, filter);
    connect(m_text, &QLineEdit::textChanged, this, filter);
    return row;
}

void FindingsPage::fillFilters()
{
    const QSignalBlocker quietState(m_state);
    const QSignalBlocker quietSeverity(m_severity);
    const int state = qMax(0, m_state->currentIndex());
    const int severity = qMax(0, m_severity->currentIndex());
    m_state->clear();
    //: Filter: findings that fail or are unknown
    m_state->addItem(tr("Open"), openChoice);
    //: Filter: every state
    m_state->addItem(tr("All"));
    for (const auto each : {FindingState::Fails, FindingState::Unknown, FindingState::Holds})
        m_state->addItem(texts().state(each), int(each));
    m_severity->clear();
    m_severity->addItem(tr("All", "every severity"));
    for (const auto each : {Severity::High, Severity::Medium, Severity::Low, Severity::Info})
        m_severity->addItem(texts().severity(each), int(each));
    m_state->setCurrentIndex(state);
    m_severity->setCurrentIndex(severity);
}

void FindingsPage::showCount()
{
    if (!m_table->currentIndex().isValid() && m_filtered->rowCount() > 0)
        m_table->setCurrentIndex(m_filtered->index(0, 0));
    //: How many findings the filters let through, of how many
    m_count->setText(tr("%1 of %2").arg(m_filtered->rowCount()).arg(m_model->rowCount()));
}

const Finding* FindingsPage::chosen() const
{
    return m_model->finding(m_filtered->mapToSource(m_table->currentIndex()));
}

void FindingsPage::showChosen()
{
    m_detail->show(chosen(), texts(), QDate::currentDate());
}

void FindingsPage::onWaiverAsked()
{
    const Finding finding = *chosen();
    const QString statement = texts().text(report::statementOf(finding));
    WaiverDialog dialog(statement, {}, QDate::currentDate(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Waiver waiver;
    waiver.finding = finding.key;
    waiver.subjects = finding.subjects;
    waiver.person = dialog.person();
    waiver.reason = dialog.reason();
    waiver.until = dialog.until();
    waiver.at = QDateTime::currentDateTimeUtc();
    if (const auto plan = withWaiver(*session().plan(), waiver))
        session().edit(tr("Accept a finding"), *plan);
}

void FindingsPage::onWaiverRemovalAsked()
{
    session().edit(tr("Remove a waiver"), withoutWaiver(*session().plan(), chosen()->key));
}

QString FindingsPage::title() const
{
    return tr("Findings");
}

QString FindingsPage::purpose() const
{
    return tr(
        "What keeps the migration from going well, with the proof and the remedy. "
        "What nobody can change may be accepted by a named person, for a reason, until a date.");
}

StepStatus FindingsPage::status() const
{
    const OutcomePtr outcome = session().outcome();
    if (!outcome || session().plan()->servers.isEmpty())
        return {StepState::NotStarted, tr("There is no server to check yet.")};
    int blocking = 0;
    int failing = 0;
    int unknown = 0;
    for (const Finding& finding : outcome->findings) {
        if (finding.state == FindingState::Unknown)
            ++unknown;
        if (finding.state != FindingState::Fails || finding.isWaived(QDate::currentDate()))
            continue;
        ++failing;
        blocking += finding.blocks ? 1 : 0;
    }
    if (blocking > 0)
        return {StepState::Problem, tr("%Ln finding(s) block the migration.", nullptr, blocking)};
    if (failing > 0)
        return {StepState::ToComplete, tr("%Ln finding(s) fail.", nullptr, failing)};
    if (unknown > 0)
        return {StepState::ToComplete,
                tr("%Ln finding(s) are unknown: facts are missing.", nullptr, unknown)};
    return {StepState::Done, {}};
}

void FindingsPage::retranslate()
{
    nameRow(m_stateLabel, tr("&State:"));
    nameRow(m_severityLabel, tr("Se&verity:"));
    nameRow(m_textLabel, tr("F&ilter:"));
    m_onlyBlocking->setText(tr("Only what blo&cks"));
    m_text->setPlaceholderText(tr("Part of a word or a name"));
    m_table->setAccessibleName(tr("Findings"));
    m_empty->setText(tr("There is nothing to check yet: name the servers in the step Servers, then "
                        "survey them or enter their facts in the step Survey."));
    fillFilters();
    m_detail->retranslate();
}

void FindingsPage::refresh()
{
    const OutcomePtr outcome = session().outcome();
    m_model->show(outcome ? outcome->findings : QList<Finding>{}, texts(), QDate::currentDate());
    const bool isThere = !session().plan()->servers.isEmpty();
    m_body->setVisible(isThere);
    m_empty->setVisible(!isThere);
    showCount();
    showChosen();
}

} // namespace jalon
