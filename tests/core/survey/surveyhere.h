// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/survey.h"
#include "tests/support/localshell.h"

#include <QTemporaryDir>

namespace jalon::test {

Server here();

/// Surveys this machine through a local shell.
ServerSurvey surveyHere(const LocalShellOptions& shell, const Server& server = here(),
                        const CancelToken& cancel = {}, const SurveyObserver& observe = {},
                        SurveyOptions options = {});

/// Why something is unread, or nothing.
QString whyUnread(const ServerFacts& facts, const QString& what);

/// Where a tool is on this machine.
QString found(const QString& tool);

/// Fills a directory with links to the tools of this machine, but for some.
void linkTools(const QTemporaryDir& directory, const QStringList& missing,
               const QString& busybox = {});

/// Puts a program in the place of a tool.
void writeProgram(const QString& path, const QByteArray& text);

} // namespace jalon::test
