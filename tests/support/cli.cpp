// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cli.h"

#include <QJsonDocument>

#include <unistd.h>

namespace jalon::test {

QJsonObject CliRun::json() const
{
    return QJsonDocument::fromJson(out).object();
}

void prepareCli(QProcess& process, const QStringList& arguments, const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("SSH_AUTH_SOCK"));
    if (!home.isEmpty())
        environment.insert(QStringLiteral("HOME"), home);
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(JALON_CLI));
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier([] { ::setsid(); });
}

CliRun endOf(QProcess& process)
{
    const bool isEnded =
        process.state() == QProcess::NotRunning || process.waitForFinished(120'000);
    const bool isWhole = isEnded && process.exitStatus() == QProcess::NormalExit;
    return {isWhole ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

CliRun runCli(const QStringList& arguments, const QString& home)
{
    QProcess process;
    prepareCli(process, arguments, home);
    process.start();
    return endOf(process);
}

CliRun runCliWithin(const QString& shell, const QStringList& arguments)
{
    QProcess process;
    prepareCli(process, {});
    process.setProgram(QStringLiteral("unshare"));
    process.setArguments(QStringList{QStringLiteral("--mount"), QStringLiteral("sh"),
                                     QStringLiteral("-c"), shell, QStringLiteral("sh"),
                                     QStringLiteral(JALON_CLI)} +
                         arguments);
    process.start();
    return endOf(process);
}

bool isOneLine(const QByteArray& text)
{
    return text.endsWith('\n') && text.count('\n') == 1;
}

} // namespace jalon::test
