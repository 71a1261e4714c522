// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/scripts/scriptspage.h"

#include "core/units/untrusted.h"
#include "ui/models/settingsmodel.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"
#include "ui/wizard/plansession.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace jalon {

ScriptsPage::ScriptsPage(WizardContext& context, QWidget* parent)
    : Page(context, parent)
    , m_prepare(prepareExport, [this](const PreparedExportPtr& prepared) { onPrepared(prepared); })
    , m_files(new ExportFilesModel(this))
    , m_settings(new SettingsModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty = plainLabel());
    auto* note = new QHBoxLayout;
    note->addWidget(m_note = plainLabel(), 1);
    note->addWidget(m_goThere = new QPushButton);
    layout->addLayout(note);
    layout->addWidget(m_body = new QWidget, 1);
    layout->addStretch();
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_tabs = new QTabWidget, 1);
    m_tabs->addTab(makeFiles(), {});
    m_tabs->addTab(makeSettings(), {});
    body->addLayout(makeFolder());
    body->addLayout(makeResult());
    connect(m_goThere, &QPushButton::clicked, this,
            [this] { this->context().goToStep(m_whereToCorrect); });
    connect(m_open, &QPushButton::clicked, this, &ScriptsPage::onOpenFolder);
    connect(&context.session, &PlanSession::restarted, this, [this] {
        m_prepare.giveUp();
        m_written.reset();
        m_result->clear();
        m_folder->setModified(false);
        m_problem->show({});
    });
}

QWidget* ScriptsPage::makeFiles()
{
    auto* tab = new QSplitter;
    tab->setChildrenCollapsible(false);
    tab->addWidget(m_tree = new QTreeView);
    setUpTree(m_tree);
    m_tree->setModel(m_files);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ExportFilesModel::Purpose, QHeaderView::Stretch);
    m_tree->header()->resizeSection(ExportFilesModel::Path, 230);
    m_tree->header()->resizeSection(ExportFilesModel::Content, 80);
    auto* shown = new QWidget;
    auto* layout = new QVBoxLayout(shown);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_path = headingLabel());
    layout->addWidget(m_purpose = hintLabel());
    layout->addWidget(m_content = codeView(), 1);
    tab->addWidget(shown);
    tab->setSizes({660, 420});
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ScriptsPage::showFile);
    return tab;
}

QWidget* ScriptsPage::makeSettings()
{
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->addWidget(m_settingsHint = plainLabel());
    layout->addWidget(m_settingsTable = new QTableView, 1);
    setUpTable(m_settingsTable);
    m_settingsTable->setModel(m_settings);
    m_settingsTable->setColumnWidth(SettingsModel::Key, 230);
    m_settingsTable->setColumnWidth(SettingsModel::Value, 290);
    return tab;
}

QLayout* ScriptsPage::makeFolder()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_folderLabel = new QLabel);
    row->addWidget(m_folder = new QLineEdit, 1);
    row->addWidget(m_choose = new QPushButton);
    row->addWidget(m_write = new QPushButton);
    m_folderLabel->setBuddy(m_folder);
    connect(m_choose, &QPushButton::clicked, this, &ScriptsPage::onChooseFolder);
    connect(m_write, &QPushButton::clicked, this, &ScriptsPage::onWrite);
    connect(m_folder, &QLineEdit::returnPressed, m_write, &QPushButton::click);
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        m_problem->show({});
        showReady();
    });
    return row;
}

/// What came of writing, or why nothing did: in a place of its own, so that nothing moves for it.
QLayout* ScriptsPage::makeResult()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_problem = new FieldProblem, 1);
    row->addWidget(m_result = plainLabel(), 1);
    row->addWidget(m_open = new QPushButton);
    QSizePolicy policy = m_open->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_open->setSizePolicy(policy);
    row->addStrut(2 * fontMetrics().lineSpacing());
    return row;
}

QString ScriptsPage::title() const
{
    return tr("Scripts");
}

QString ScriptsPage::purpose() const
{
    return tr("What the customer’s engineer runs: create, check, fill as each user. Read the "
              "scripts here, then write them into a folder.");
}

bool ScriptsPage::isCurrent() const
{
    return m_prepared && m_prepared->plan == session().plan();
}

StepStatus ScriptsPage::status() const
{
    const OutcomePtr outcome = session().outcome();
    if (!outcome || !outcome->creation || outcome->plan->inventory.mailboxes.isEmpty())
        return {StepState::NotStarted, tr("No mailbox is known yet.")};
    if (outcome->creation->mailboxes.isEmpty())
        return {StepState::Done, {}};
    if (isCurrent() && !m_prepared->made)
        return {StepState::Problem, tr("The scripts cannot be written as the plan stands.")};
    if (outcome->creationTally.blocked > 0)
        return {StepState::ToComplete,
                tr("%Ln domain(s) or mailbox(es) are kept out of the scripts.", nullptr,
                   int(outcome->creationTally.blocked))};
    if (!m_written)
        return {StepState::ToComplete, tr("The scripts were not written in this session.")};
    if (m_written != session().plan())
        return {StepState::ToComplete, tr("The plan has changed since the scripts were written.")};
    return {StepState::Done, {}};
}

void ScriptsPage::retranslate()
{
    m_tabs->setTabText(0, tr("S&cripts and lists"));
    m_tabs->setTabText(1, tr("&Settings"));
    m_goThere->setText(tr("Show where &to correct it"));
    nameRow(m_folderLabel, tr("F&older:"));
    m_choose->setText(tr("Choose &a folder…"));
    m_write->setText(tr("&Write the scripts"));
    m_open->setText(tr("O&pen the folder"));
    m_tree->setAccessibleName(tr("Files of the export"));
    m_content->setAccessibleName(tr("Content of the file"));
    m_settingsTable->setAccessibleName(tr("Settings of the scripts"));
    if (m_prepared)
        showPrepared();
}

void ScriptsPage::refresh()
{
    const PlanPtr plan = session().plan();
    const bool isThere = !plan->inventory.mailboxes.isEmpty();
    m_empty->setVisible(!isThere);
    m_empty->setText(tr("There is nothing to export yet: import the mailboxes of the old system in "
                        "the step Mailboxes."));
    if (!isThere) {
        m_prepare.giveUp();
        m_files->show({}, texts());
        m_prepared.reset();
    } else if (!isCurrent()) {
        m_prepare.ask(plan);
    }
    if (!m_folder->isModified())
        suggestFolder();
    showReady();
}

void ScriptsPage::onPrepared(const PreparedExportPtr& prepared)
{
    // What is shown is still of its bytes.
    const PreparedExportPtr former = std::exchange(m_prepared, prepared);
    showPrepared();
    showReady();
    Q_EMIT statusChanged();
}

void ScriptsPage::showPrepared()
{
    const ExportedFile* former = m_files->file(m_tree->currentIndex());
    const QString path = former ? former->path : QString();
    m_files->show(m_prepared->listed, texts());
    m_tree->expandAll();
    for (int group = 0; group < m_files->rowCount(); ++group)
        m_tree->setFirstColumnSpanned(group, {}, true);
    const auto isFile = [](const QLatin1String name) {
        return [name](const ListedFile& each) { return each.file->path == name; };
    };
    const auto settings =
        std::ranges::find_if(m_prepared->listed, isFile(QLatin1String("settings")));
    m_settings->show(settings == m_prepared->listed.end() ? QByteArray() : settings->file->bytes);
    m_tree->setCurrentIndex(m_files->indexOf(path));
    showSettingsHint();
    showFile();
}

void ScriptsPage::showSettingsHint()
{
    const QStringList wanting = m_settings->wanting();
    QString words = tr("What the scripts take from the plan, and what may be added. Corrections "
                       "are written one a line, KEY=VALUE, into a file settings.local beside "
                       "settings: it comes first, and a new export leaves it alone.");
    if (!wanting.isEmpty())
        words += u'\n' + QStringLiteral("⚠ ") +
                 tr("The plan does not tell: %1.").arg(wanting.join(QStringLiteral(", ")));
    m_settingsHint->setText(words);
}

void ScriptsPage::showFile()
{
    constexpr qsizetype most = 256 * 1024;
    const ExportedFile* file = m_files->file(m_tree->currentIndex());
    m_path->setText(file ? visibleText(file->path) : QString());
    m_content->setPlainText(
        file ? visibleText(QByteArrayView(file->bytes).first(qMin(most, file->bytes.size())), true,
                           most)
             : QString());
    QString words = file ? exportPurpose(file->path).words : QString();
    if (file && file->bytes.size() > most)
        words = tr("%1. The first %2 of %3 are shown.")
                    .arg(words, texts().bytes(ByteSize(most)),
                         texts().bytes(ByteSize(file->bytes.size())));
    m_purpose->setText(words);
    m_purpose->setVisible(!words.isEmpty());
}

} // namespace jalon
