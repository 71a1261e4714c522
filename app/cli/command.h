// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"

#include <QCommandLineParser>

#include <span>

namespace jalon {

/// One command of `jalon-cli` (design §6). `run` gets options already understood and returns the
/// exit status.
struct Command {
    const char* name;
    const char* usage; ///< what follows the name, shown as it is
    int leastArguments;
    int mostArguments; ///< −1: any number
    bool draws;        ///< needs Qt's painting, though never a display
    QList<QCommandLineOption> (*options)();
    int (*run)(const QStringList& arguments, const QCommandLineParser& options, Console& console);
};

std::span<const Command> commands();

/// An option with a value, or a flag when `valueName` is empty.
QCommandLineOption option(const char* name, const char* valueName = "");

int runInit(const QStringList&, const QCommandLineParser&, Console&);
int runServer(const QStringList&, const QCommandLineParser&, Console&);
int runSurvey(const QStringList&, const QCommandLineParser&, Console&);
int runFacts(const QStringList&, const QCommandLineParser&, Console&);
int runImport(const QStringList&, const QCommandLineParser&, Console&);
int runMailboxes(const QStringList&, const QCommandLineParser&, Console&);
int runSize(const QStringList&, const QCommandLineParser&, Console&);
int runScenario(const QStringList&, const QCommandLineParser&, Console&);
int runAssume(const QStringList&, const QCommandLineParser&, Console&);
int runCheck(const QStringList&, const QCommandLineParser&, Console&);
int runMethods(const QStringList&, const QCommandLineParser&, Console&);
int runSource(const QStringList&, const QCommandLineParser&, Console&);
int runCreation(const QStringList&, const QCommandLineParser&, Console&);
int runExport(const QStringList&, const QCommandLineParser&, Console&);
int runReport(const QStringList&, const QCommandLineParser&, Console&);

} // namespace jalon
