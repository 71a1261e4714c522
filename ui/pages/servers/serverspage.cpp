// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/servers/serverspage.h"

#include "core/plan/edits.h"
#include "ui/models/serversmodel.h"
#include "ui/pages/parts.h"
#include "ui/pages/servers/serverform.h"
#include "ui/pages/servers/serverproblems.h"
#include "ui/text/texts.h"
#include "ui/wizard/plansession.h"
#include "ui/wizard/surveyrunner.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace jalon {

ServersPage::ServersPage(WizardContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new ServersModel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(makeList(), 1);
    auto* column = new QVBoxLayout;
    column->addWidget(m_form = new ServerForm, 1);
    column->addStretch();
    layout->addLayout(column, 1);
    m_form->setMaximumHeight(620);
    connect(m_form, &ServerForm::edited, this, &ServersPage::onEdited);
    connect(m_form->testButton(), &QPushButton::clicked, this, &ServersPage::onTest);
    connect(m_form->cancelTestButton(), &QPushButton::clicked, &context.survey,
            &SurveyRunner::cancel);
    connect(&context.survey, &SurveyRunner::tested, this, &ServersPage::onTested);
    connect(&context.survey, &SurveyRunner::started, this, &ServersPage::onSelected);
    connect(&context.survey, &SurveyRunner::testStarted, this, &ServersPage::onSelected);
    connect(&context.survey, &SurveyRunner::stopping, this, &ServersPage::onSelected);
    connect(&context.survey, &SurveyRunner::ended, this, &ServersPage::onSelected);
}

QWidget* ServersPage::makeList()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty = plainLabel());
    layout->addWidget(m_table = new QTableView, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add = new QPushButton);
    buttons->addWidget(m_duplicate = new QPushButton);
    buttons->addWidget(m_remove = new QPushButton);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
    setUpTable(m_table);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ServersPage::onSelected);
    connect(m_add, &QPushButton::clicked, this, &ServersPage::onAdd);
    connect(m_duplicate, &QPushButton::clicked, this, &ServersPage::onDuplicate);
    connect(m_remove, &QPushButton::clicked, this, &ServersPage::onRemove);
    return side;
}

int ServersPage::row() const
{
    return m_table->currentIndex().row();
}

void ServersPage::select(int row)
{
    m_table->setCurrentIndex(m_model->index(row, 0));
}

void ServersPage::onSelected()
{
    const Plan& plan = *session().plan();
    const bool isChosen = row() >= 0 && row() < plan.servers.size();
    m_form->setVisible(isChosen);
    m_duplicate->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
    if (!isChosen)
        return;
    const Server& server = plan.servers.at(row());
    QStringList others;
    for (qsizetype i = 0; i < plan.servers.size(); ++i)
        if (i != row())
            others.append(plan.servers.at(i).name);
    m_form->show(server, others, texts());
    m_form->testButton()->setEnabled(!server.address.isEmpty() &&
                                     serverProblems(server).isEmpty() &&
                                     !context().survey.isRunning());
    m_form->showTesting(context().survey.isTesting());
    m_form->cancelTestButton()->setEnabled(!context().survey.isStopping());
}

QString ServersPage::freeName(const QString& stem) const
{
    const Plan& plan = *session().plan();
    for (int number = 1;; ++number) {
        const QString name = stem + QString::number(number);
        if (!findServer(plan, name))
            return name;
    }
}

void ServersPage::append(Server server, const QString& label)
{
    if (const auto edited = withServer(*session().plan(), std::move(server))) {
        session().edit(label, *edited);
        select(m_model->rowCount() - 1);
        m_form->focusName();
    }
}

void ServersPage::onAdd()
{
    Server server;
    server.name = freeName(QStringLiteral("bm"));
    append(server, tr("Add a server"));
}

void ServersPage::onDuplicate()
{
    const Server& original = session().plan()->servers.at(row());
    Server server;
    server.name = freeName(original.name.left(60) + QLatin1Char('-'));
    server.as = original.as;
    server.address = original.address;
    server.identity = original.identity;
    server.jump = original.jump;
    server.paths = original.paths;
    append(server, tr("Duplicate %1").arg(original.name));
}

void ServersPage::onRemove()
{
    const QString name = session().plan()->servers.at(row()).name;
    if (const auto edited = withoutServer(*session().plan(), name))
        session().edit(tr("Remove %1").arg(name), *edited);
}

void ServersPage::onEdited(const Server& server, const QString& label, const QString& field)
{
    // Not withServerReplaced: an address is stored as it is typed, half-written too, and told to be
    // wrong beside the field.
    Plan plan = *session().plan();
    plan.servers[row()] = server;
    session().edit(label, plan, QStringLiteral("server.%1.%2").arg(row()).arg(field));
}

void ServersPage::onTest()
{
    m_form->showTest(tr("Connecting…"));
    context().survey.test(session().plan()->servers.at(row()));
}

void ServersPage::onTested(const QString& server, const std::optional<Error>& problem)
{
    if (row() < 0 || session().plan()->servers.at(row()).name != server)
        return;
    const bool isCancelled = problem && problem->kind == ErrorKind::Cancelled;
    m_form->showTest(isCancelled ? QStringLiteral("■ ") + tr("The test was cancelled.")
                     : problem   ? QStringLiteral("⚠ ") + texts().error(*problem)
                                 : QStringLiteral("✓ ") + tr("Reached, proven, and signed in."));
}

QString ServersPage::title() const
{
    return tr("Servers");
}

QString ServersPage::purpose() const
{
    return tr("Every server the migration touches: where BlueMind 4 will run, where mail comes "
              "from, and where it is "
              "rehearsed. Nothing is connected to yet.");
}

StepStatus ServersPage::status() const
{
    const Plan& plan = *session().plan();
    if (plan.servers.isEmpty())
        return {StepState::NotStarted, tr("No server is named yet.")};
    for (const Server& server : plan.servers)
        if (!serverProblems(server).isEmpty())
            return {StepState::Problem,
                    tr("%1 cannot be reached as it is described.").arg(server.name)};
    if (std::ranges::none_of(plan.servers,
                             [](const Server& server) { return server.as == ServerRole::Target; }))
        return {StepState::ToComplete,
                tr("No server is the target: disks are sized on target servers only.")};
    return {StepState::Done, {}};
}

void ServersPage::retranslate()
{
    m_add->setText(tr("A&dd a server"));
    m_duplicate->setText(tr("Du&plicate"));
    m_remove->setText(tr("&Remove"));
    m_empty->setText(tr("No server yet. Add them one by one: first the one BlueMind 4 runs on or "
                        "will run on, then those the mail comes from. A BlueMind spread over "
                        "several machines has one line a machine."));
    m_table->setAccessibleName(tr("Servers"));
    m_form->retranslate(texts());
}

void ServersPage::refresh()
{
    const int chosen = row();
    m_model->show(session().plan(), texts());
    m_empty->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    m_duplicate->setVisible(m_model->rowCount() > 0);
    m_remove->setVisible(m_model->rowCount() > 0);
    if (row() < 0 && m_model->rowCount() > 0)
        select(qBound(0, chosen, m_model->rowCount() - 1));
    onSelected();
}

} // namespace jalon
