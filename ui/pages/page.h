// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizard/wizardcontext.h"

#include <QWidget>

namespace jalon {

class Texts;

enum class StepState { NotStarted, ToComplete, Done, Problem };

/// How a step stands, and in one sentence what it still wants. Never keeps anyone from going on.
struct StepStatus {
    StepState state = StepState::NotStarted;
    QString missing; ///< empty when done
};

/// One step of the wizard: widgets that show the plan and hand edits to the session.
/// A page brings itself up to date when it is shown; while hidden it only knows its status.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(WizardContext& context, QWidget* parent = nullptr);

    /// To be called once, after construction.
    void setUp();

    /// Gives the keyboard to the first input of the page that takes it.
    void takeFocus();

    virtual QString title() const = 0;
    virtual QString
    purpose() const = 0; ///< what the step is for and what to do, in one or two sentences
    virtual StepStatus status() const = 0;

Q_SIGNALS:
    void statusChanged();

protected:
    virtual void retranslate() = 0; ///< sets every text that does not depend on the plan
    virtual void refresh() = 0;     ///< shows the plan and its outcome as they are now

    PlanSession& session() const { return m_context.session; }
    WizardContext& context() const { return m_context; }
    const Texts& texts() const;

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void onChanged();

    WizardContext& m_context;
    bool m_isStale = true;
    bool m_isSetUp = false;
};

} // namespace jalon
