// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QTableView;

namespace jalon {

struct FilesystemProjection;
struct FilesystemSizing;
struct ServerSizing;
class ChartView;
class Explanation;
class FilesystemsModel;

/// Whether every disk holds, and why.
class SizingPage : public Page {
    Q_OBJECT

public:
    explicit SizingPage(WizardContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    StepStatus status() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    QWidget* makeFigures();
    QWidget* makeExplanation();
    void showServers();
    void selectWorst();
    void showServer();
    void showFilesystem();
    QString memoryWords(const ServerSizing& server) const;
    const FilesystemProjection* projectionOf(const FilesystemSizing& filesystem) const;
    void chooseMount(const QString& mount);

    FilesystemsModel* m_model;
    QLabel* m_empty = nullptr;
    QWidget* m_body = nullptr;
    QLabel *m_serverLabel = nullptr, *m_memory = nullptr, *m_verdict = nullptr, *m_why = nullptr;
    QComboBox* m_server = nullptr;
    ChartView* m_chart = nullptr;
    QTableView* m_table = nullptr;
    Explanation* m_explanation = nullptr;
};

} // namespace jalon
