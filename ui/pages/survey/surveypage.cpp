// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/survey/surveypage.h"

#include "core/units/untrusted.h"
#include "ui/models/probemodel.h"
#include "ui/pages/parts.h"
#include "ui/pages/survey/commandspane.h"
#include "ui/pages/survey/factspane.h"
#include "ui/text/texts.h"
#include "ui/wizard/plansession.h"
#include "ui/wizard/surveyrunner.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace jalon {

SurveyPage::SurveyPage(WizardContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new ProbeModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(makeBar());
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeTree());
    splitter->addWidget(makeTabs());
    splitter->setSizes({490, 580});
    layout->addWidget(splitter, 1);
    m_tick.setInterval(200);
    SurveyRunner& runner = context.survey;
    connect(&m_tick, &QTimer::timeout, this, &SurveyPage::showRunning);
    connect(&runner, &SurveyRunner::started, this, &SurveyPage::onStarted);
    connect(&runner, &SurveyRunner::testStarted, this, &SurveyPage::showRunning);
    connect(&runner, &SurveyRunner::progressed, this, &SurveyPage::onProgress);
    connect(&runner, &SurveyRunner::serverEnded, this, &SurveyPage::onServerEnded);
    connect(&runner, &SurveyRunner::stopping, this, &SurveyPage::onStopping);
    connect(&runner, &SurveyRunner::ended, this, &SurveyPage::onEnded);
}

QLayout* SurveyPage::makeBar()
{
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_start = new QPushButton);
    bar->addWidget(m_cancel = new QPushButton);
    bar->addWidget(m_retry = new QPushButton);
    bar->addWidget(m_countFiles = new QCheckBox);
    bar->addWidget(m_everyArchive = new QCheckBox);
    bar->addStretch();
    bar->addWidget(m_elapsed = new QLabel);
    bar->addWidget(m_progress = new QProgressBar);
    m_progress->setMaximumWidth(220);
    connect(m_start, &QPushButton::clicked, this, &SurveyPage::onStart);
    connect(m_retry, &QPushButton::clicked, this, &SurveyPage::onRetry);
    connect(m_cancel, &QPushButton::clicked, &context().survey, &SurveyRunner::cancel);
    for (const QCheckBox* box : {m_countFiles, m_everyArchive})
        connect(box, &QCheckBox::toggled, this, &SurveyPage::showCommands);
    return bar;
}

QWidget* SurveyPage::makeTree()
{
    m_tree = new QTreeView;
    setUpTree(m_tree);
    m_tree->setModel(m_model);
    m_tree->header()->setSectionResizeMode(ProbeModel::What, QHeaderView::ResizeToContents);
    m_tree->setColumnWidth(ProbeModel::State, 100);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SurveyPage::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SurveyPage::showRunning);
    return m_tree;
}

QWidget* SurveyPage::makeTabs()
{
    m_tabs = new QTabWidget;
    m_log = codeView();
    m_log->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_log->setMaximumBlockCount(20'000);
    m_tabs->addTab(m_commands = new CommandsPane, QString());
    m_tabs->addTab(m_facts = new FactsPane(context()), QString());
    m_tabs->addTab(m_log, QString());
    return m_tabs;
}

SurveyOptions SurveyPage::options() const
{
    SurveyOptions options;
    options.countFiles = m_countFiles->isChecked();
    options.readEveryArchive = m_everyArchive->isChecked();
    return options;
}

QString SurveyPage::chosen() const
{
    return m_model->server(m_tree->currentIndex());
}

void SurveyPage::onStart()
{
    context().survey.start(m_model->checkedServers(), options());
}

void SurveyPage::onRetry()
{
    context().survey.start({chosen()}, options());
}

void SurveyPage::onStarted(const QStringList& servers)
{
    const QString was = chosen();
    m_model->start(servers);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        m_tree->setExpanded(index, servers.size() <= 3 && servers.contains(m_model->server(index)));
        if (m_model->server(index) == was)
            m_tree->setCurrentIndex(index);
    }
    log(tr("Survey of %1 started").arg(servers.join(QStringLiteral(", "))));
    m_tabs->setCurrentWidget(m_log);
    m_tick.start();
    showRunning();
    Q_EMIT statusChanged();
}

void SurveyPage::onProgress(const ProbeProgress& progress)
{
    m_model->progress(progress);
    if (progress.state == ProbeState::Waiting ||
        (progress.state == ProbeState::Running && progress.bytes > 0))
        return;
    QString line =
        QStringLiteral("%1  %2  %3")
            .arg(progress.server, texts().probe(progress.probe), ProbeModel::word(progress.state));
    if (!progress.note.isEmpty())
        line += QStringLiteral("  ") + texts().sentence(progress.note);
    log(line);
}

void SurveyPage::onServerEnded(const QString& server)
{
    m_model->end(server);
    log(tr("%1 has ended").arg(server));
}

void SurveyPage::onStopping()
{
    if (!context().survey.isTesting())
        log(tr("Stopping: what was already learnt is kept"));
    showRunning();
}

void SurveyPage::onEnded()
{
    m_tick.stop();
    for (const Server& server : session().plan()->servers)
        m_model->end(server.name);
    showRunning();
    Q_EMIT statusChanged();
}

void SurveyPage::log(const QString& line)
{
    m_log->appendPlainText(QStringLiteral("%1  %2").arg(
        texts().duration(context().survey.elapsed()), visibleText(line)));
}

void SurveyPage::showRunning()
{
    const SurveyRunner& runner = context().survey;
    const auto [done, all] = m_model->done();
    m_progress->setVisible(runner.isRunning() && !runner.isTesting() && all > 0);
    m_progress->setMaximum(qMax(1, all));
    m_progress->setValue(done);
    m_elapsed->setText(
        runner.isStopping()  ? tr("Stopping… %1").arg(texts().duration(runner.elapsed()))
        : runner.isTesting() ? tr("A connection is being tested.")
        : runner.isRunning() ? tr("Running for %1").arg(texts().duration(runner.elapsed()))
                             : QString());
    const Server* server = findServer(*session().plan(), chosen());
    m_start->setEnabled(!runner.isRunning() && !m_model->checkedServers().isEmpty());
    m_retry->setEnabled(!runner.isRunning() && server && !server->address.isEmpty());
    m_cancel->setEnabled(runner.isRunning() && !runner.isStopping());
    m_countFiles->setEnabled(!runner.isRunning());
    m_everyArchive->setEnabled(!runner.isRunning());
}

void SurveyPage::showChosen()
{
    m_facts->show(chosen());
    showCommands();
    showRunning();
}

void SurveyPage::showCommands()
{
    const Plan& plan = *session().plan();
    m_commands->show(plan, findServer(plan, chosen()), options(), texts());
}

QString SurveyPage::title() const
{
    return tr("Survey");
}

QString SurveyPage::purpose() const
{
    return tr("A look at the servers that changes nothing on them. Read what will run, start, and "
              "correct by hand "
              "what you know better.");
}

StepStatus SurveyPage::status() const
{
    const Plan& plan = *session().plan();
    if (context().survey.isRunning() && !context().survey.isTesting())
        return {StepState::ToComplete, tr("The survey is running.")};
    QStringList failed;
    QStringList waiting;
    for (const Server& server : plan.servers) {
        const bool hasFacts = !server.facts.filesystems.isEmpty();
        if (server.survey.outcome == SurveyOutcome::Failed)
            failed.append(server.name);
        else if (!hasFacts)
            waiting.append(server.name);
    }
    if (!failed.isEmpty())
        return {StepState::Problem,
                tr("The survey failed on: %1.").arg(failed.join(QStringLiteral(", ")))};
    if (plan.servers.isEmpty() || waiting.size() == plan.servers.size())
        return {StepState::NotStarted, tr("Nothing is known of any server yet.")};
    if (!waiting.isEmpty())
        return {StepState::ToComplete,
                tr("Nothing is known yet of: %1.").arg(waiting.join(QStringLiteral(", ")))};
    return {StepState::Done, {}};
}

void SurveyPage::retranslate()
{
    m_start->setText(tr("&Start the survey"));
    //: Stops the survey that runs
    m_cancel->setText(tr("&Cancel"));
    m_retry->setText(tr("Survey the chosen ser&ver"));
    m_countFiles->setText(tr("Count ever&y file"));
    m_countFiles->setToolTip(
        tr("Lists the message files one by one: exact, but minutes to hours on a large spool."));
    m_everyArchive->setText(tr("Chec&k every archive of 3.5"));
    m_everyArchive->setToolTip(
        tr("Opens each archived mail instead of a sample: the exact size once "
           "written back, but hours where there are millions."));
    m_progress->setAccessibleName(tr("Progress of the survey"));
    m_tree->setAccessibleName(tr("Servers and probes"));
    m_log->setAccessibleName(tr("Log"));
    m_tabs->setTabText(0, tr("&What will run"));
    m_tabs->setTabText(1, tr("F&acts"));
    m_tabs->setTabText(2, tr("L&og"));
    m_commands->retranslate();
    m_facts->retranslate();
}

void SurveyPage::refresh()
{
    const QString was = chosen();
    m_model->show(session().plan(), texts());
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->server(m_model->index(row, 0)) == was && chosen() != was)
            m_tree->setCurrentIndex(m_model->index(row, 0));
    if (!m_tree->currentIndex().isValid() && m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

} // namespace jalon
