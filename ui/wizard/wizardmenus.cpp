// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/wizardwindow.h"

#include "ui/wizard/plansession.h"
#include "ui/wizard/steplist.h"
#include "ui/wizard/uilanguage.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace jalon {

/// Steps have digits for keys, the tenth one 0; those beyond it have the letter they begin with.
static constexpr int lastDigit = 10;

static QString numbered(int step, const QString& title)
{
    QString number = QString::number(step + 1);
    if (step >= lastDigit)
        return QStringLiteral("%1. &%2").arg(number, title);
    number.insert(number.size() - 1, u'&');
    return QStringLiteral("%1. %2").arg(number, title);
}

void WizardWindow::makeMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_files->fill(m_fileMenu);
    m_fileMenu->addSeparator();
    m_quit = m_fileMenu->addAction(QString(), this, &QWidget::close);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));

    m_editMenu = menuBar()->addMenu(QString());
    m_undo = m_editMenu->addAction(QString(), &m_context.session, &PlanSession::undo);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = m_editMenu->addAction(QString(), &m_context.session, &PlanSession::redo);
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});

    m_goMenu = menuBar()->addMenu(QString());
    m_goBack = m_goMenu->addAction(QString(), this, [this] { goTo(step() - 1); });
    m_goBack->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_goNext = m_goMenu->addAction(QString(), this, [this] { goTo(step() + 1); });
    m_goNext->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    m_goMenu->addSeparator();
    for (int i = 0; i < stepCount(); ++i) {
        QAction* action = m_goMenu->addAction(QString(), this, [this, i] { goTo(i); });
        if (i < lastDigit)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + (i + 1) % 10)));
        m_stepActions.append(action);
    }

    m_languageMenu = menuBar()->addMenu(QString());
    makeLanguageMenu();
    m_helpMenu = menuBar()->addMenu(QString());
    m_about = m_helpMenu->addAction(QString(), this, &WizardWindow::about);
}

void WizardWindow::makeLanguageMenu()
{
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& name, Language language, const QString& code) {
        QAction* action = m_languageMenu->addAction(name, this, [this, language, code] {
            QSettings().setValue(QStringLiteral("language"), code);
            m_context.language.set(language);
        });
        action->setCheckable(true);
        action->setChecked(m_context.language.language() == language);
        group->addAction(action);
    };
    // Each language is named in itself, so that its readers find it.
    add(QStringLiteral("&Français"), Language::French, QStringLiteral("fr"));
    add(QStringLiteral("&English"), Language::English, QStringLiteral("en"));
}

void WizardWindow::retranslate()
{
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    //: Menu that moves from step to step
    m_goMenu->setTitle(tr("&Go"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_quit->setText(tr("&Quit"));
    m_goBack->setText(tr("&Previous step"));
    m_goNext->setText(tr("&Next step"));
    m_about->setText(tr("&About Jalon"));
    m_back->setText(tr("‹ &Back"));
    m_next->setText(tr("&Next ›"));
    for (int i = 0; i < stepCount(); ++i)
        m_stepActions.at(i)->setText(numbered(i, page(i)->title()));
    m_files->retranslate();
}

void WizardWindow::about()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Jalon"), {}, QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Jalon %1\n\nPlans migrations to the BlueMind 4 mail server.\n"
                   "Looks at servers, changes nothing on them.\n\n"
                   "Free software under the GNU General Public Licence, version 3 or later.")
                    .arg(QStringLiteral(JALON_VERSION)));
    box.exec();
}

} // namespace jalon
