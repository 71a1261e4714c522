// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/error.h"

#include <QAction>
#include <QObject>

class QMenu;
class QWidget;

namespace jalon {

class PlanSession;
class RecentFiles;
class RecoveryFolder;
class UiLanguage;

/// New, open, recent, save: the questions they ask and the errors they tell. Nothing unsaved is
/// ever lost without having been asked about.
class FileActions : public QObject {
    Q_OBJECT

public:
    FileActions(PlanSession& session, RecentFiles& recent, UiLanguage& language, QWidget* window);

    void fill(QMenu* menu);
    void retranslate();

    /// False when the operator would rather stay.
    bool maybeSave();
    /// An empty plan, its document in the language of the screen.
    void begin();
    void openFile(const QString& file);
    void openDemo();
    void chooseFile();
    bool save();
    bool saveAs();
    /// Offers what killed sessions left unsaved; true when one was taken.
    bool offerOrphans(const RecoveryFolder& folder);

    /// The plan shipped with the program.
    static constexpr const char* demoFile = ":/demo/demo.jalon";

private:
    bool offerRecovery(const QString& file);
    void startSaving();
    void startSavingAs();
    QString chosenName();
    bool onSaved(const Expected<void>& saved);
    bool onChangedOnDisk();
    bool report(const Expected<void>& result, const QString& what);
    void fillRecent();

    PlanSession& m_session;
    RecentFiles& m_recent;
    UiLanguage& m_language;
    QWidget* m_window;
    QAction m_new, m_open, m_demo, m_save, m_saveAs;
    QMenu* m_recentMenu = nullptr;
};

} // namespace jalon
