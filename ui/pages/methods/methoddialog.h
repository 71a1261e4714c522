// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/mailbox.h"

#include <QDialog>

#include <span>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace jalon {

class Texts;

/// Which of the methods that are allowed, and why: the reason prints. Cannot be accepted without.
class MethodDialog : public QDialog {
    Q_OBJECT

public:
    /// Precondition: `allowed` is not empty.
    MethodDialog(qint64 mailboxes, std::span<const Method> allowed, std::optional<Method> chosen,
                 const Texts& texts, QWidget* parent = nullptr);

    Method method() const;
    QString reason() const;

private:
    QComboBox* m_method;
    QLineEdit* m_reason;
    QPushButton* m_accept;
};

} // namespace jalon
