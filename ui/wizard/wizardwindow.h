// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"
#include "ui/wizard/fileactions.h"

#include <QMainWindow>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace jalon {

class GuiInteraction;
class StepList;

/// The wizard's window: the steps and their state, the page of one of them, and the ways to move.
/// No step is ever locked; what a step wants is said beside the button that leaves it.
class WizardWindow : public QMainWindow {
    Q_OBJECT

public:
    WizardWindow(PlanSession& session, SurveyRunner& survey, GuiInteraction& interaction,
                 UiLanguage& language, RecentFiles& recent);
    ~WizardWindow() override;

    FileActions& files() { return *m_files; }
    /// What the window opens on: the demonstration, a file, what a killed session left, or nothing.
    void start(bool isDemo, const QString& file, const RecoveryFolder& folder);
    int step() const;
    int stepCount() const { return int(m_pages.size()); }
    Page* page(int step) const { return m_pages.at(step); }
    void goTo(int step);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeFooter();
    void makePages();
    void makeMenus();
    void makeLanguageMenu();
    void retranslate();
    void showState();
    void showStep();
    void showStatus();
    void about();

    WizardContext m_context;
    GuiInteraction& m_interaction;
    FileActions* m_files;
    QList<Page*> m_pages;
    StepList* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_purpose = nullptr;
    QLabel* m_missing = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QMenu* m_fileMenu = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_goMenu = nullptr;
    QMenu* m_languageMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    QAction *m_quit = nullptr, *m_undo = nullptr, *m_redo = nullptr, *m_goBack = nullptr,
            *m_goNext = nullptr, *m_about = nullptr;
    QList<QAction*> m_stepActions;
};

} // namespace jalon
