// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/scripts/scriptspage.h"

#include "core/units/untrusted.h"
#include "ui/dialogs/question.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"
#include "ui/wizard/aside.h"
#include "ui/wizard/plansession.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTimer>
#include <QUrl>

#include <atomic>

namespace jalon {

/// The step in which what an error tells is put right.
static const char* stepFor(const Error& error)
{
    if (error.message.id == QLatin1String("export.no-server"))
        return "servers";
    if (error.message.id == QLatin1String("export.blocked"))
        return "creation";
    return "mailboxes";
}

/// The catalogue's sentence names a command of the command line.
QString ScriptsPage::wordsOf(const Error& error) const
{
    if (error.message.id != QLatin1String("export.blocked"))
        return texts().error(error);
    return tr("Nothing remains to be written: neither %1 nor any other can be created as it is. "
              "Correct them in the step Domains and mailboxes.")
        .arg(texts().argument(error.message.arguments.at(1)));
}

/// What keeps the scripts, or some of their entries, from being written.
void ScriptsPage::showNote()
{
    const bool isThere = !session().plan()->inventory.mailboxes.isEmpty();
    QString words;
    m_whereToCorrect = "";
    if (isThere && !isCurrent()) {
        words = tr("The scripts are being prepared…");
    } else if (isThere && !m_prepared->made) {
        const Error& error = m_prepared->made.error();
        m_whereToCorrect = stepFor(error);
        words = QStringLiteral("✕ ") + wordsOf(error);
    } else if (isThere && !m_prepared->made->leftOut.isEmpty()) {
        m_whereToCorrect = "creation";
        words =
            QStringLiteral("▲ ") +
            tr("Kept out of the scripts: %Ln. The file left-out.csv names each with its reason.",
               nullptr, int(m_prepared->made->leftOut.size()));
    }
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    m_goThere->setVisible(*m_whereToCorrect != '\0');
}

void ScriptsPage::showReady()
{
    const bool isThere = !session().plan()->inventory.mailboxes.isEmpty();
    const bool hasFiles = m_prepared && m_prepared->made;
    showNote();
    m_body->setVisible(isThere && (hasFiles || !isCurrent()));
    m_write->setEnabled(hasFiles && isCurrent() && !m_folder->text().trimmed().isEmpty());
    const bool isTold = !m_result->text().isEmpty();
    m_result->setVisible(isTold);
    m_open->setVisible(isTold);
}

/// Beside the plan, else among the operator's documents.
void ScriptsPage::suggestFolder()
{
    const QFileInfo plan(session().file());
    const QString name =
        plan.fileName().isEmpty() ? QStringLiteral("jalon") : plan.completeBaseName();
    const QDir place =
        plan.fileName().isEmpty()
            ? QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            : plan.absoluteDir();
    m_folder->setText(QDir::toNativeSeparators(place.filePath(name + QStringLiteral("-scripts"))));
}

/// What is typed, as a path from the root: `~` is the operator's home, a bare name stands beside
/// the plan.
QString ScriptsPage::folder() const
{
    QString typed = m_folder->text().trimmed();
    if (typed == QLatin1String("~") || typed.startsWith(QLatin1String("~/")))
        typed = QDir::homePath() + typed.sliced(1);
    const QDir base =
        session().file().isEmpty() ? QDir::home() : QFileInfo(session().file()).absoluteDir();
    return QDir::cleanPath(base.absoluteFilePath(typed));
}

void ScriptsPage::onChooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(
        this, tr("Where the scripts are written"), QFileInfo(folder()).path());
    if (chosen.isEmpty())
        return;
    const QDir place(chosen);
    const bool isFree = place.isEmpty() || place.exists(QStringLiteral("manifest.json"));
    // Among other files the scripts get a folder of their own.
    m_folder->setText(isFree ? chosen : place.filePath(QFileInfo(folder()).fileName()));
    m_folder->setModified(true);
}

Expected<void> ScriptsPage::write(const QString& folder)
{
    const PreparedExportPtr prepared = m_prepared;
    QProgressDialog progress(tr("Writing the scripts…"), tr("Cancel"), 0,
                             int(prepared->made->files.size()), this);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(0);
    progress.setAutoClose(false);
    progress.setAutoReset(false);
    const CancelToken cancel;
    connect(&progress, &QProgressDialog::canceled, this, [cancel] { cancel.cancel(); });
    progress.show();
    std::atomic<qint64> written = 0;
    QTimer tick;
    connect(&tick, &QTimer::timeout, &progress, [&] { progress.setValue(int(written)); });
    tick.start(50);
    // The dialog keeps the window from its user meanwhile.
    return runAside(
        [prepared, folder, cancel, &written] {
            ExportOptions options;
            options.cancel = cancel;
            options.progress = [&written](qint64 done, qint64) { written = done; };
            return writeExport(prepared->made->files, folder, options);
        },
        QEventLoop::AllEvents);
}

void ScriptsPage::onWrite()
{
    const PreparedExportPtr prepared = m_prepared;
    const QString place = folder();
    m_problem->show({});
    m_result->clear();
    const auto written = write(place);
    showReady();
    if (!written)
        return m_problem->show(texts().error(written.error()));
    m_written = prepared->plan;
    m_writtenFolder = place;
    m_result->setText(QStringLiteral("✓ ") +
                      texts().sentence({QStringLiteral("export.written"),
                                        {qint64(prepared->made->files.size()), place}}));
    showReady();
    Q_EMIT statusChanged();
}

void ScriptsPage::onOpenFolder()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_writtenFolder)))
        Question::tell(this, tr("Open the folder"),
                       tr("No program of this computer shows folders. The scripts are in %1.")
                           .arg(visibleText(m_writtenFolder)));
}

} // namespace jalon
