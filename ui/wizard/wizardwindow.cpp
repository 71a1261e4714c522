// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/wizardwindow.h"

#include "ui/dialogs/guiinteraction.h"
#include "ui/pages/parts.h"
#include "ui/pages/steps.h"
#include "ui/wizard/plansession.h"
#include "ui/wizard/recentfiles.h"
#include "ui/wizard/steplist.h"
#include "ui/wizard/surveyrunner.h"
#include "ui/wizard/uilanguage.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>

namespace jalon {

WizardWindow::WizardWindow(PlanSession& session, SurveyRunner& survey, GuiInteraction& interaction,
                           UiLanguage& language, RecentFiles& recent)
    : m_context{session, survey, language, recent, {}, {}, {}, {}}
    , m_interaction(interaction)
    , m_files(new FileActions(session, recent, language, this))
{
    m_context.openDemo = [this] { m_files->openDemo(); };
    m_context.chooseFile = [this] { m_files->chooseFile(); };
    m_context.openFile = [this](const QString& file) { m_files->openFile(file); };
    m_context.goToStep = [this](const char* id) { goTo(stepOf(id)); };

    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list = new StepList);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 12);
    column->setSpacing(12);
    column->addWidget(makeHeader());
    column->addWidget(m_stack = new QStackedWidget, 1);
    column->addWidget(makeFooter());
    row->addLayout(column, 1);
    setCentralWidget(centre);

    makePages();
    makeMenus();
    retranslate();
    showState();
    goTo(0);
    resize(1280, 700);
    connect(&session, &PlanSession::stateChanged, this, &WizardWindow::showState);
    connect(&session.recovery(), &RecoveryWriter::failed, this, [this](const Error& error) {
        statusBar()->showMessage(m_context.language.texts().error(error), 20'000);
    });
    connect(&survey, &SurveyRunner::stopping, &interaction, &GuiInteraction::abandon);
    interaction.setParentWidget(this);
}

WizardWindow::~WizardWindow() = default;

QWidget* WizardWindow::makeHeader()
{
    auto* header = new QWidget;
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title = headingLabel());
    layout->addWidget(m_purpose = hintLabel());
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    m_title->setFont(font);
    return header;
}

QWidget* WizardWindow::makeFooter()
{
    auto* footer = new QWidget;
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_missing = plainLabel(), 1);
    layout->addWidget(m_back = new QPushButton);
    layout->addWidget(m_next = new QPushButton);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(step() + 1); });
    return footer;
}

void WizardWindow::makePages()
{
    for (const Step& each : steps()) {
        Page* made = each.make(m_context).release();
        made->setObjectName(QLatin1String(each.id));
        auto* scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(made);
        m_stack->addWidget(scroll);
        const int number = int(m_pages.size());
        m_pages.append(made);
        connect(made, &Page::statusChanged, this, [this, number] {
            m_list->update(number);
            showStatus();
        });
    }
    m_list->setPages(m_pages);
    connect(m_list, &QListWidget::currentRowChanged, this, &WizardWindow::showStep);
}

int WizardWindow::step() const
{
    return m_list->currentRow();
}

void WizardWindow::goTo(int step)
{
    m_list->setCurrentRow(qBound(0, step, stepCount() - 1));
    page(this->step())->takeFocus();
}

void WizardWindow::showStep()
{
    m_stack->setCurrentIndex(step());
    m_title->setText(page(step())->title());
    m_purpose->setText(page(step())->purpose());
    m_back->setEnabled(step() > 0);
    m_goBack->setEnabled(step() > 0);
    m_next->setEnabled(step() + 1 < stepCount());
    m_goNext->setEnabled(step() + 1 < stepCount());
    showStatus();
}

void WizardWindow::showStatus()
{
    if (step() < 0)
        return;
    const StepStatus status = page(step())->status();
    //: %1 is the state of the step, %2 what it still wants
    m_missing->setText(status.missing.isEmpty()
                           ? StepList::word(status.state)
                           : tr("%1 – %2").arg(StepList::word(status.state), status.missing));
}

void WizardWindow::showState()
{
    const PlanSession& session = m_context.session;
    const QString name =
        session.file().isEmpty() ? tr("Unsaved plan") : QFileInfo(session.file()).fileName();
    //: Title of the window: %1 is the file's name, [*] the mark of unsaved changes
    setWindowTitle(tr("%1[*] – Jalon").arg(name));
    setWindowModified(session.isModified());
    m_undo->setEnabled(session.canUndo());
    m_redo->setEnabled(session.canRedo());
    m_undo->setText(session.canUndo() ? tr("&Undo: %1").arg(session.undoLabel()) : tr("&Undo"));
    m_redo->setText(session.canRedo() ? tr("&Redo: %1").arg(session.redoLabel()) : tr("&Redo"));
}

void WizardWindow::start(bool isDemo, const QString& file, const RecoveryFolder& folder)
{
    if (!file.isEmpty())
        m_files->openFile(file);
    else if (isDemo)
        m_files->openDemo();
    else if (!m_files->offerOrphans(folder))
        m_files->begin();
    page(step())->takeFocus();
}

void WizardWindow::closeEvent(QCloseEvent* event)
{
    m_context.session.finishSaving();
    if (m_context.session.isBusy() || !m_files->maybeSave())
        return event->ignore();
    m_context.survey.cancel();
    m_interaction.abandon();
    event->accept();
}

void WizardWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_fileMenu) {
        retranslate();
        showState();
        m_list->retranslate();
        showStep();
    }
}

} // namespace jalon
