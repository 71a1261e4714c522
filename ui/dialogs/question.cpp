// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/question.h"

#include <QMessageBox>
#include <QPushButton>

namespace jalon {

static const char numberProperty[] = "choice";

Question::Question(QWidget* parent, const QString& title, const QString& words)
    : m_box(new QMessageBox(parent))
{
    m_box->setIcon(QMessageBox::Question);
    m_box->setWindowTitle(title);
    m_box->setTextFormat(Qt::PlainText);
    m_box->setText(words);
}

Question::~Question()
{
    delete m_box;
}

int Question::addChoice(const QString& words, Role role)
{
    const auto boxRole = role == Role::Safe          ? QMessageBox::AcceptRole
                         : role == Role::Destructive ? QMessageBox::DestructiveRole
                                                     : QMessageBox::RejectRole;
    QPushButton* button = m_box->addButton(words, boxRole);
    button->setProperty(numberProperty, m_count);
    if (m_count == 0)
        m_box->setDefaultButton(button);
    if (role == Role::Cancel)
        m_box->setEscapeButton(button);
    return m_count++;
}

int Question::ask()
{
    m_box->exec();
    const QAbstractButton* clicked = m_box->clickedButton();
    return clicked && clicked->property(numberProperty).isValid()
               ? clicked->property(numberProperty).toInt()
               : -1;
}

void Question::tell(QWidget* parent, const QString& title, const QString& words)
{
    QMessageBox box(QMessageBox::Warning, title, {}, QMessageBox::Close, parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(words);
    box.exec();
}

} // namespace jalon
