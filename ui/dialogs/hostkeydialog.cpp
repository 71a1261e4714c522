// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/hostkeydialog.h"

#include "core/units/untrusted.h"
#include "ui/pages/parts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace jalon {

HostKeyDialog::HostKeyDialog(const HostKeyQuestion& question, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Unknown server"));
    setMinimumWidth(620);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(headingLabel(this));
    static_cast<QLabel*>(layout->itemAt(0)->widget())
        ->setText(tr("%1 was never reached from this computer.").arg(visibleText(question.server)));
    layout->addWidget(
        plainLabel(tr("Compare this fingerprint with the one the server's administrator gives you. "
                      "If they differ, cancel: somebody may stand between you and the server.")));
    auto* form = new QFormLayout;
    const auto add = [form](const QString& name, const QString& value) {
        QLabel* shown = codeLabel();
        shown->setText(visibleText(value));
        shown->setAccessibleName(name);
        form->addRow(name, shown);
    };
    add(tr("Host:"), question.host);
    add(tr("Key type:"), question.keyType);
    add(tr("Fingerprint:"), question.fingerprint);
    layout->addLayout(form);
    layout->addWidget(plainLabel(tr("When you accept, this line is added to %1:")
                                     .arg(visibleText(question.knownHostsFile))));
    QLabel* line = codeLabel();
    // A key has no place to break: it is folded to the dialog's width.
    QString folded = visibleText(question.knownHostsLine);
    for (qsizetype at = 72; at < folded.size(); at += 73)
        folded.insert(at, QLatin1Char('\n'));
    line->setText(folded);
    layout->addWidget(line);

    auto* buttons = new QDialogButtonBox;
    QPushButton* accept =
        buttons->addButton(tr("&Accept and remember"), QDialogButtonBox::AcceptRole);
    QPushButton* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    accept->setAutoDefault(false);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace jalon
