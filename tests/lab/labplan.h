// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/lab/labclient.h"
#include "tests/support/cli.h"

#include <QTemporaryDir>

namespace jalon::test {

/// A plan of jalon-cli's, empty at first, for the servers of the running lab.
class LabPlan {
public:
    LabPlan();

    const LabClient& lab() const { return m_lab; }
    QString file() const { return path(QStringLiteral("lab.jalon")); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString key() const { return m_lab.directory() + QStringLiteral("/key"); }
    QString knownHosts() const { return m_lab.directory() + QStringLiteral("/known_hosts"); }
    /// "user@name" → "user@address".
    QString address(const QString& account) const { return m_lab.server(account).address; }
    /// Writes a file of that name beside the plan; its path.
    QString write(const QString& name, const QByteArray& text) const;

    /// `jalon-cli server add` of "user@name", with the lab's key.
    CliRun add(const QString& account, const QString& as) const;
    /// `jalon-cli COMMAND PLAN options`.
    CliRun run(const QString& command, const QStringList& options = {}) const;
    QStringList surveyArguments(const QStringList& options = {}) const;
    CliRun survey(const QStringList& options = {}) const { return run(surveyArguments(options)); }
    CliRun run(const QStringList& arguments) const;

private:
    LabClient m_lab;
    QTemporaryDir m_folder;
};

} // namespace jalon::test
