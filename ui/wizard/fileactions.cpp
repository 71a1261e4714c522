// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/fileactions.h"

#include "ui/dialogs/question.h"
#include "ui/wizard/plansession.h"
#include "ui/wizard/recentfiles.h"
#include "ui/wizard/recoveryfolder.h"
#include "ui/wizard/uilanguage.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace jalon {

FileActions::FileActions(PlanSession& session, RecentFiles& recent, UiLanguage& language,
                         QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_recent(recent)
    , m_language(language)
    , m_window(window)
{
    m_new.setShortcut(QKeySequence::New);
    m_open.setShortcut(QKeySequence::Open);
    m_save.setShortcut(QKeySequence::Save);
    m_saveAs.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(&m_new, &QAction::triggered, this, &FileActions::begin);
    connect(&m_open, &QAction::triggered, this, &FileActions::chooseFile);
    connect(&m_demo, &QAction::triggered, this, &FileActions::openDemo);
    connect(&m_save, &QAction::triggered, this, &FileActions::startSaving);
    connect(&m_saveAs, &QAction::triggered, this, &FileActions::startSavingAs);
}

void FileActions::fill(QMenu* menu)
{
    menu->addAction(&m_new);
    menu->addAction(&m_open);
    m_recentMenu = menu->addMenu(QString());
    menu->addAction(&m_demo);
    menu->addSeparator();
    menu->addAction(&m_save);
    menu->addAction(&m_saveAs);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &FileActions::fillRecent);
}

void FileActions::retranslate()
{
    m_new.setText(tr("&New plan"));
    m_open.setText(tr("&Open…"));
    m_demo.setText(tr("Open the &demonstration plan"));
    m_save.setText(tr("&Save"));
    m_saveAs.setText(tr("Save &as…"));
    m_recentMenu->setTitle(tr("Open &recent"));
}

void FileActions::fillRecent()
{
    m_recentMenu->clear();
    const QStringList files = m_recent.files();
    for (const QString& file : files) {
        QString shown = QDir::toNativeSeparators(file);
        QAction* action =
            m_recentMenu->addAction(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, file] { openFile(file); });
    }
    if (files.isEmpty())
        m_recentMenu->addAction(tr("No recent plan"))->setEnabled(false);
}

bool FileActions::report(const Expected<void>& result, const QString& what)
{
    if (!result)
        Question::tell(m_window, what, m_language.texts().error(result.error()));
    return result.has_value();
}

bool FileActions::maybeSave()
{
    m_session.finishSaving();
    if (!m_session.isModified())
        return true;
    Question question(m_window, tr("Unsaved changes"),
                      tr("The plan has changes that are not saved."));
    question.addChoice(tr("&Save"), Question::Role::Safe);
    const int discard = question.addChoice(tr("&Discard the changes"), Question::Role::Destructive);
    question.addChoice(tr("Cancel"), Question::Role::Cancel);
    const int answer = question.ask();
    if (answer == 0)
        return save();
    if (answer != discard)
        return false;
    m_session.discard();
    return true;
}

void FileActions::begin()
{
    if (!maybeSave())
        return;
    Plan plan;
    plan.created = plan.modified = QDateTime::currentDateTimeUtc();
    plan.language = m_language.language();
    m_session.begin(plan);
}

void FileActions::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Open a plan"),
                                                      QFileInfo(m_session.file()).path(),
                                                      tr("Migration plans (*.jalon)"));
    if (!file.isEmpty())
        openFile(file);
}

void FileActions::openFile(const QString& file)
{
    if (!maybeSave())
        return;
    const QString path = QFileInfo(file).absoluteFilePath();
    if (offerRecovery(path) || report(m_session.open(path), tr("The plan was not opened")))
        m_recent.add(path);
}

void FileActions::openDemo()
{
    if (!maybeSave())
        return;
    const auto loaded = loadPlan(QLatin1String(demoFile));
    if (loaded)
        m_session.begin(loaded->plan);
    else
        report(tl::unexpected(loaded.error()), tr("The demonstration plan was not opened"));
}

bool FileActions::offerRecovery(const QString& file)
{
    const QFileInfo copy(recoveryFile(file, {}));
    if (!copy.exists() || !QFile::exists(file))
        return false;
    Question question(
        m_window, tr("Unsaved work was found"),
        tr("The last session on %1 ended before its changes were saved. "
           "They were kept on %2.")
            .arg(QFileInfo(file).fileName(), m_language.texts().time(copy.lastModified().toUTC())));
    question.addChoice(tr("&Recover the changes"), Question::Role::Safe);
    const int forget =
        question.addChoice(tr("&Delete them and open the file"), Question::Role::Destructive);
    const int answer = question.ask();
    if (answer == forget)
        QFile::remove(copy.filePath());
    return answer == 0 &&
           report(m_session.recover(copy.filePath(), file), tr("The changes were not recovered"));
}

bool FileActions::offerOrphans(const RecoveryFolder& folder)
{
    const QStringList orphans = folder.orphans();
    for (const QString& orphan : orphans) {
        Question question(
            m_window, tr("Unsaved work was found"),
            tr("A plan that was never saved was kept on %1, when a session ended unexpectedly.")
                .arg(m_language.texts().time(QFileInfo(orphan).lastModified().toUTC())));
        question.addChoice(tr("&Recover it"), Question::Role::Safe);
        const int forget = question.addChoice(tr("&Delete it"), Question::Role::Destructive);
        question.addChoice(tr("Decide later"), Question::Role::Cancel);
        const int answer = question.ask();
        const bool isTaken = answer == 0 && report(m_session.recover(orphan, {}),
                                                   tr("The changes were not recovered"));
        if (isTaken)
            m_session.recovery().flush();
        if (isTaken || answer == forget)
            RecoveryFolder::remove(orphan);
        if (isTaken)
            return true;
    }
    return false;
}

bool FileActions::save()
{
    if (m_session.file().isEmpty())
        return saveAs();
    return onSaved(m_session.save());
}

void FileActions::startSaving()
{
    if (m_session.file().isEmpty())
        return startSavingAs();
    m_session.startSaving(m_session.file(), false,
                          [this](const Expected<void>& saved) { onSaved(saved); });
}

bool FileActions::onSaved(const Expected<void>& saved)
{
    if (!saved && saved.error().message.id == QLatin1String("plan.changed-on-disk"))
        return onChangedOnDisk();
    if (!report(saved, tr("The plan was not saved")))
        return false;
    m_recent.add(m_session.file());
    return true;
}

bool FileActions::onChangedOnDisk()
{
    Question question(m_window, tr("The file was changed by somebody else"),
                      tr("%1 is no longer the file that was opened here. Saving would lose what "
                         "was written to it "
                         "meanwhile; opening it again would lose the changes made here.")
                          .arg(QDir::toNativeSeparators(m_session.file())));
    question.addChoice(tr("Save under &another name…"), Question::Role::Safe);
    const int overwrite = question.addChoice(tr("&Overwrite it"), Question::Role::Destructive);
    const int reload = question.addChoice(tr("Open it &again"), Question::Role::Destructive);
    question.addChoice(tr("Cancel"), Question::Role::Cancel);
    const int answer = question.ask();
    if (answer == 0)
        return saveAs();
    if (answer == overwrite)
        return report(m_session.save(true), tr("The plan was not saved"));
    if (answer == reload)
        return report(m_session.open(m_session.file()), tr("The plan was not opened"));
    return false;
}

bool FileActions::saveAs()
{
    const QString file = chosenName();
    return !file.isEmpty() && onSaved(m_session.saveAs(file));
}

void FileActions::startSavingAs()
{
    if (const QString file = chosenName(); !file.isEmpty())
        m_session.startSaving(file, true, [this](const Expected<void>& saved) { onSaved(saved); });
}

QString FileActions::chosenName()
{
    QString name = m_session.file();
    if (name.isEmpty()) {
        name = m_session.plan()->customer.trimmed();
        name.replace(QLatin1Char('/'), QLatin1Char('-'));
        //: Name proposed for the file of a plan that has no customer yet
        name = (name.isEmpty() ? tr("plan") : name) + QStringLiteral(".jalon");
    }
    QString file = QFileDialog::getSaveFileName(m_window, tr("Save the plan"), name,
                                                tr("Migration plans (*.jalon)"));
    if (file.isEmpty())
        return file;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".jalon");
    return QFileInfo(file).absoluteFilePath();
}

} // namespace jalon
