// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace jalon {

class PlanSession;
class RecentFiles;
class SurveyRunner;
class UiLanguage;

/// What every page may use. All of it outlives the pages.
struct WizardContext {
    PlanSession& session;
    SurveyRunner& survey;
    UiLanguage& language;
    RecentFiles& recent;
    std::function<void()> openDemo;
    std::function<void()> chooseFile;             ///< asks which plan to open
    std::function<void(const QString&)> openFile; ///< opens this one
    std::function<void(const char*)> goToStep;    ///< shows the step of that id
};

} // namespace jalon
