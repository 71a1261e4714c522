// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/databasereader.h"
#include "tests/support/forwardingshell.h"
#include "tests/support/postgrescluster.h"

#include <QTest>

namespace jalon::test {

/// A real PostgreSQL for a test class, with the databases of a version of BlueMind.
class DatabaseFixture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

protected:
    void create(const QString& version, int users = 20, int bodies = 300, int records = 500);
    QByteArray load(const QString& database, const QString& file,
                    const QStringList& variables = {});
    DatabaseReading read(SurveyDraft& draft, const QString& socket = {},
                         const char* password = "bj");
    static DatabaseAccess access(const char* password = "bj");

    std::unique_ptr<PostgresCluster> m_cluster;
    SurveyOptions m_options;
    CancelToken m_cancel;
    Server m_server;
};

const Database* databaseNamed(const ServerFacts& facts, const QString& name);
bool isUnread(const ServerFacts& facts, const QString& what, const QString& why);

} // namespace jalon::test
