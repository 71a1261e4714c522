// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QGroupBox>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jalon {

class FieldProblem;
class StorePaths;
class Texts;

/// The fields of one server. Emits the server as it would be after each edit; keeps nothing.
class ServerForm : public QGroupBox {
    Q_OBJECT

public:
    explicit ServerForm(QWidget* parent = nullptr);

    void retranslate(const Texts& texts);
    /// `others` are the names that are taken.
    void show(const Server& server, const QStringList& others, const Texts& texts);
    void focusName();

    QPushButton* testButton() const { return m_test; }
    QPushButton* cancelTestButton() const { return m_cancelTest; }
    void showTest(const QString& result);
    /// Offers to cancel the test that runs, in the place of the button that starts one.
    void showTesting(bool isTesting);

Q_SIGNALS:
    /// `field` names the series of edits, `label` is what the operator reads in Undo.
    void edited(const Server& server, const QString& label, const QString& field);

private:
    void addFields(QFormLayout* form);
    void bind(QLineEdit* field, QString Server::*member, const char* series);
    void onNameEdited();
    void onBrowse();
    void showProblems(const Texts& texts);

    Server m_server;
    QStringList m_others;
    QLineEdit *m_name, *m_address, *m_identity, *m_jump;
    QComboBox* m_as;
    StorePaths* m_paths;
    QPushButton *m_browse, *m_test, *m_cancelTest;
    FieldProblem *m_nameProblem, *m_addressProblem, *m_identityProblem, *m_jumpProblem,
        *m_pathsProblem;
    QLabel *m_nameLabel, *m_asLabel, *m_addressLabel, *m_identityLabel, *m_jumpLabel, *m_pathsLabel;
    QLabel *m_addressHint, *m_pathsHint, *m_testResult;
};

} // namespace jalon
