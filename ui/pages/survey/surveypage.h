// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/survey.h"
#include "ui/pages/page.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace jalon {

class CommandsPane;
class FactsPane;
class ProbeModel;

/// The read-only look at the servers: what would run, how it goes, what was found.
class SurveyPage : public Page {
    Q_OBJECT

public:
    explicit SurveyPage(WizardContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    StepStatus status() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    QLayout* makeBar();
    QWidget* makeTree();
    QWidget* makeTabs();
    void onStart();
    void onRetry();
    void onStarted(const QStringList& servers);
    void onProgress(const ProbeProgress& progress);
    void onServerEnded(const QString& server);
    void onStopping();
    void onEnded();
    void showRunning();
    void showCommands();
    void showChosen();
    QString chosen() const;
    void log(const QString& line);
    SurveyOptions options() const;

    ProbeModel* m_model;
    QTimer m_tick;
    QPushButton *m_start = nullptr, *m_cancel = nullptr, *m_retry = nullptr;
    QCheckBox *m_countFiles = nullptr, *m_everyArchive = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_elapsed = nullptr;
    QTreeView* m_tree = nullptr;
    QTabWidget* m_tabs = nullptr;
    CommandsPane* m_commands = nullptr;
    QPlainTextEdit* m_log = nullptr;
    FactsPane* m_facts = nullptr;
};

} // namespace jalon
