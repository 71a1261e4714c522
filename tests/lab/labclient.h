// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/survey.h"
#include "tests/support/sshd.h"

#include <QJsonObject>

namespace jalon::test {

/// The running lab of $JALON_LAB_DIR.
class LabClient {
public:
    LabClient();

    bool isRunning() const { return !m_addresses.isEmpty(); }
    QString directory() const { return m_directory; }
    QString address(const QString& name) const { return m_addresses.value(name); }
    /// What a hand calculation says of a server.
    QJsonObject handCheck(const QString& name) const;
    /// Runs a shell command on a server as root, by OpenSSH; its output.
    QByteArray root(const QString& name, const QString& command) const;
    /// `lab VERB NAME`; whether it went well.
    bool verb(const QString& verb, const QString& name) const;

    /// A server of a plan, "user@name".
    Server server(const QString& account) const;
    /// Reaches such servers with the lab's key and host keys.
    ShellFactory connect(SshInteraction& interaction, bool withKey = true) const;
    ServerSurvey survey(const QString& account, const SurveyOptions& options = {}) const;

private:
    QByteArray tool(const QStringList& arguments, int* status = nullptr) const;

    QString m_directory;
    QHash<QString, QString> m_addresses;
};

/// Why something is unread, or nothing.
QString whyUnread(const ServerFacts& facts, const QString& what);
const Store* storeOf(const ServerFacts& facts, StoreKind kind);

} // namespace jalon::test
