// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QTableView;

namespace jalon {

struct Error;
struct Server;
class ServerForm;
class ServersModel;

/// Which servers the plan is about and how each is reached.
class ServersPage : public Page {
    Q_OBJECT

public:
    explicit ServersPage(WizardContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    StepStatus status() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    QWidget* makeList();
    int row() const;
    void select(int row);
    void onSelected();
    void onAdd();
    void onDuplicate();
    void onRemove();
    void onEdited(const Server& server, const QString& label, const QString& field);
    void onTest();
    void onTested(const QString& server, const std::optional<Error>& problem);
    void append(Server server, const QString& label);
    QString freeName(const QString& stem) const;

    ServersModel* m_model;
    QLabel* m_empty = nullptr;
    QTableView* m_table = nullptr;
    QPushButton *m_add = nullptr, *m_duplicate = nullptr, *m_remove = nullptr;
    ServerForm* m_form = nullptr;
};

} // namespace jalon
