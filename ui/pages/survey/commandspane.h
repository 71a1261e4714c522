// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/survey.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace jalon {

class Texts;

/// What the survey would run on one server, verbatim.
class CommandsPane : public QWidget {
    Q_OBJECT

public:
    explicit CommandsPane(QWidget* parent = nullptr);

    void retranslate();
    /// Null: none is chosen.
    void show(const Plan& plan, const Server* server, const SurveyOptions& options,
              const Texts& texts);

private:
    QLabel* m_promise;
    QPlainTextEdit* m_commands;
};

} // namespace jalon
