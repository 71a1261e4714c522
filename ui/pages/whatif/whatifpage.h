// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"
#include "ui/pages/whatif/filesystemwords.h"
#include "ui/pages/whatif/projector.h"
#include "ui/pages/whatif/scenariodialog.h"

class QLabel;
class QTabWidget;

namespace jalon {

class AssumptionsPane;
class ComparePane;
class DaysPane;
class FieldProblem;
class FiguresPane;
class ScenarioBar;
class SwingsPane;
class WorstPane;

/// What becomes of the disks when the assumptions are others.
class WhatIfPage : public Page {
    Q_OBJECT

public:
    explicit WhatIfPage(WizardContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    StepStatus status() const override;

    /// The disks as they are shown; null until they are computed.
    const WhatIfAnswerPtr& answer() const { return m_projector.answer(); }
    const WhatIfStudyPtr& study() const { return m_projector.study(); }

protected:
    void retranslate() override;
    void refresh() override;

private:
    QWidget* makeTabs();
    void connectBar();

    // Edits.
    void ask(const QString& title, const QString& suggested, const QString& label,
             const ScenarioDialog::Make& make);
    void editAssumption(const QString& key, qint64 value, int movement);
    void takeBack(const QString& key);
    void onNew();
    void onDuplicate();
    void onRename();
    void onRemove();
    void onPromote();
    void onRemedy(const Remedy& remedy);
    qint64 formerValue(const QString& key) const;

    void choose(const QString& scenario);
    void chooseFilesystem(const FilesystemName& filesystem);
    void explain(int day);
    void showProjected();
    void showPane();

    QString m_scenario; ///< empty: the base
    FilesystemName m_filesystem;
    int m_explainedDay = -1; ///< of the step's figures; −1: the worst moment alone
    OutcomePtr m_outcome;    ///< the last of this plan: what is moved does not follow a hand
    Projector m_projector;
    QLabel* m_empty = nullptr;
    QWidget* m_body = nullptr;
    ScenarioBar* m_bar = nullptr;
    FieldProblem* m_problem = nullptr;
    AssumptionsPane* m_assumptions = nullptr;
    QTabWidget* m_tabs = nullptr;
    DaysPane* m_days = nullptr;
    FiguresPane* m_figures = nullptr;
    WorstPane* m_worst = nullptr;
    ComparePane* m_compare = nullptr;
    SwingsPane* m_swings = nullptr;
};

} // namespace jalon
