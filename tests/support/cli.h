// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace jalon::test {

struct CliRun {
    int status;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const;
};

/// Prepares jalon-cli: in English, with no terminal to ask on, no agent, and `home` for the
/// user's own files. Start it to run it.
void prepareCli(QProcess& process, const QStringList& arguments, const QString& home = {});
CliRun runCli(const QStringList& arguments, const QString& home = {});
/// Runs a shell text in a mount namespace of its own, where "$@" is jalon-cli with its arguments;
/// needs root.
CliRun runCliWithin(const QString& shell, const QStringList& arguments);
/// Waits for its end; a status of -1 is a crash or no end.
CliRun endOf(QProcess& process);

bool isOneLine(const QByteArray& text);

} // namespace jalon::test
