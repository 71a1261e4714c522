// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/secretdialog.h"

#include "core/units/untrusted.h"
#include "ui/pages/parts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jalon {

static QString wordsOf(const SecretQuestion& question)
{
    const QString account = visibleText(question.account);
    switch (question.kind) {
    case SecretKind::Password:
        //: %1 is user@host
        return SecretDialog::tr("The server wants the password of %1.").arg(account);
    case SecretKind::Passphrase:
        //: %1 is a file name
        return SecretDialog::tr("The key %1 is protected by a passphrase.")
            .arg(visibleText(question.subject));
    case SecretKind::KeyboardInteractive:
        //: %1 is user@host, what follows is the server's own prompt
        return SecretDialog::tr("The server asks, to let %1 in:").arg(account) + QLatin1Char('\n') +
               visibleText(question.subject, true, 500);
    }
    Q_UNREACHABLE();
}

static QString fieldName(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Password:
        return SecretDialog::tr("&Password:");
    case SecretKind::Passphrase:
        return SecretDialog::tr("&Passphrase:");
    case SecretKind::KeyboardInteractive:
        return SecretDialog::tr("&Answer:");
    }
    Q_UNREACHABLE();
}

SecretDialog::SecretDialog(const SecretQuestion& question, QWidget* parent)
    : QDialog(parent)
{
    //: %1 is a server's name
    setWindowTitle(tr("Signing in to %1").arg(visibleText(question.server)));
    setMinimumWidth(460);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(wordsOf(question)));
    auto* form = new QFormLayout;
    m_field = new QLineEdit;
    m_field->setEchoMode(question.echo ? QLineEdit::Normal : QLineEdit::Password);
    nameRow(addRow(form, m_field), fieldName(question.kind));
    layout->addLayout(form);
    QLabel* promise = hintLabel();
    promise->setText(tr("It is used for this connection only, and written nowhere."));
    layout->addWidget(promise);

    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Sign in"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_field->setFocus();
}

Secret SecretDialog::take()
{
    QString text = m_field->text();
    Secret secret(text.toUtf8());
    text.fill(QChar(0));
    m_field->clear();
    return secret;
}

} // namespace jalon
