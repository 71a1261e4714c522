// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/units/error.h"
#include "ui/pages/document/documentlayout.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;

namespace jalon {

class PagesView;

/// The document the customer signs: seen, printed, written to a file.
class DocumentPage : public Page {
    Q_OBJECT

public:
    explicit DocumentPage(WizardContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    StepStatus status() const override;

    /// Writes the document as the file's suffix says, showing progress; the operator may cancel.
    Expected<void> write(const QString& file);

protected:
    void retranslate() override;
    void refresh() override;

private:
    QLayout* makeBar();
    void onLaidOut(const LaidOutDocumentPtr& document);
    void showReady();
    void onLanguageChosen(int index);
    void onPrint();
    void onExport();
    void paintAll(QPrinter& printer);

    Latest<OutcomePtr, LaidOutDocumentPtr> m_layout;
    PlanPtr m_written; ///< the plan the document was written of last
    QLabel *m_languageLabel = nullptr, *m_pages = nullptr, *m_result = nullptr, *m_empty = nullptr;
    QComboBox* m_language = nullptr;
    QPushButton *m_print = nullptr, *m_export = nullptr;
    PagesView* m_view = nullptr;
};

} // namespace jalon
