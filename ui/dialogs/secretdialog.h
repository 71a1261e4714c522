// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/interaction.h"

#include <QDialog>

class QLineEdit;

namespace jalon {

/// Asks for a password, a passphrase or a server's own prompt. What was typed is kept nowhere.
class SecretDialog : public QDialog {
    Q_OBJECT

public:
    explicit SecretDialog(const SecretQuestion& question, QWidget* parent = nullptr);

    /// What was typed; the field is emptied.
    Secret take();

private:
    QLineEdit* m_field;
};

} // namespace jalon
