// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/labplan.h"

#include <QFile>

namespace jalon::test {

LabPlan::LabPlan()
{
    run({QStringLiteral("init"), file(), QStringLiteral("--customer"),
         QStringLiteral("Le Verger")});
}

QString LabPlan::write(const QString& name, const QByteArray& text) const
{
    QFile out(path(name));
    out.open(QIODevice::WriteOnly);
    out.write(text);
    return out.fileName();
}

CliRun LabPlan::add(const QString& account, const QString& as) const
{
    const Server server = m_lab.server(account);
    return run({QStringLiteral("server"), QStringLiteral("add"), file(), server.name,
                QStringLiteral("--address"), server.address, QStringLiteral("--as"), as,
                QStringLiteral("--identity"), key()});
}

CliRun LabPlan::run(const QString& command, const QStringList& options) const
{
    return run(QStringList{command, file()} + options);
}

QStringList LabPlan::surveyArguments(const QStringList& options) const
{
    return QStringList{QStringLiteral("survey"), file(), QStringLiteral("--known-hosts"),
                       knownHosts()} +
           options;
}

CliRun LabPlan::run(const QStringList& arguments) const
{
    return runCli(arguments, m_folder.path());
}

} // namespace jalon::test
