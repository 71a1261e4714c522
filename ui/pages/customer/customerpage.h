// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace jalon {

struct Plan;

/// Whose migration this is. On an empty plan it also offers the ways to start.
class CustomerPage : public Page {
    Q_OBJECT

public:
    explicit CustomerPage(WizardContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    StepStatus status() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    QGroupBox* makeStart();
    QGroupBox* makeForm();
    void bind(QLineEdit* field, QString Plan::*member, const char* series);
    void onLanguageChosen(int index);
    void onNotesChanged();
    void showRecent();

    QGroupBox* m_start = nullptr;
    QLabel* m_startWords = nullptr;
    QPushButton* m_demo = nullptr;
    QPushButton* m_open = nullptr;
    QLabel* m_recentLabel = nullptr;
    QListWidget* m_recent = nullptr;

    QGroupBox* m_form = nullptr;
    QLineEdit* m_customer = nullptr;
    QLineEdit* m_reference = nullptr;
    QLineEdit* m_author = nullptr;
    QComboBox* m_language = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    QLabel* m_customerLabel = nullptr;
    QLabel* m_referenceLabel = nullptr;
    QLabel* m_authorLabel = nullptr;
    QLabel* m_languageLabel = nullptr;
    QLabel* m_languageHint = nullptr;
    QLabel* m_notesLabel = nullptr;
};

} // namespace jalon
