// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/mailprobes.h"
#include "tests/support/indexwriter.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace jalon::test {

/// A spool made for each test, and the real scripts run on it.
class SpoolFixture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

protected:
    ProbeAnswer run(const char* id, const QStringList& prefix = {}, const QByteArray& noTool = {});
    ServerFacts survey(const char* id, const QStringList& prefix = {},
                       const QByteArray& noTool = {});
    QString meta(const QString& folder) const
    {
        return m_dir->path() + QStringLiteral("/meta/p__d/domain/d/d.org/") + folder;
    }
    QString data(const QString& folder) const
    {
        return m_dir->path() + QStringLiteral("/data/p__d/domain/d/d.org/") + folder;
    }
    void writeFile(const QString& path, const QByteArray& content);

    std::unique_ptr<QTemporaryDir> m_dir;
    QProcessEnvironment m_environment;
};

const Probe& mailProbeNamed(const char* id);
const Store* storeOf(const ServerFacts& facts, StoreKind kind);
const MailboxVolume* boxOf(const ServerFacts& facts, const QString& address);
bool mentionsUnread(const ServerFacts& facts, const QString& what, const QString& why);

} // namespace jalon::test
