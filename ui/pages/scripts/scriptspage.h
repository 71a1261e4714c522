// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"
#include "ui/pages/scripts/preparedexport.h"
#include "ui/wizard/latest.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTableView;
class QTreeView;

namespace jalon {

class FieldProblem;
class SettingsModel;

/// The scripts of the migration: read before they are written, written into a folder.
class ScriptsPage : public Page {
    Q_OBJECT

public:
    explicit ScriptsPage(WizardContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    StepStatus status() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    QWidget* makeFiles();
    QWidget* makeSettings();
    QLayout* makeFolder();
    QLayout* makeResult();
    bool isCurrent() const;
    void suggestFolder();
    QString folder() const;
    void onPrepared(const PreparedExportPtr& prepared);
    void showPrepared();
    QString wordsOf(const Error& error) const;
    void showNote();
    void showReady();
    void showSettingsHint();
    void showFile();
    void onChooseFolder();
    void onWrite();
    Expected<void> write(const QString& folder);
    void onOpenFolder();

    Latest<PlanPtr, PreparedExportPtr> m_prepare;
    PreparedExportPtr m_prepared;
    PlanPtr m_written;       ///< the plan the scripts were written of last
    QString m_writtenFolder; ///< where
    ExportFilesModel* m_files;
    SettingsModel* m_settings;
    const char* m_whereToCorrect = "";
    QLabel *m_empty = nullptr, *m_note = nullptr;
    QPushButton* m_goThere = nullptr;
    QWidget* m_body = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTreeView* m_tree = nullptr;
    QLabel *m_path = nullptr, *m_purpose = nullptr, *m_settingsHint = nullptr,
           *m_folderLabel = nullptr, *m_result = nullptr;
    QPlainTextEdit* m_content = nullptr;
    QTableView* m_settingsTable = nullptr;
    QLineEdit* m_folder = nullptr;
    QPushButton *m_choose = nullptr, *m_write = nullptr, *m_open = nullptr;
    FieldProblem* m_problem = nullptr;
};

} // namespace jalon
