// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QMessageBox;
class QWidget;

namespace jalon {

/// A question with a few named answers, in plain text. Escape is the one that changes nothing.
class Question {
public:
    enum class Role { Safe, Destructive, Cancel };

    Question(QWidget* parent, const QString& title, const QString& words);
    ~Question();

    /// The first choice is the default one. Returns its number.
    int addChoice(const QString& words, Role role);
    /// The number of the answer, −1 when the question was closed without one.
    int ask();

    /// Says something that needs no answer.
    static void tell(QWidget* parent, const QString& title, const QString& words);

private:
    QMessageBox* m_box;
    int m_count = 0;
};

} // namespace jalon
