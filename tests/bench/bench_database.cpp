// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/databasequeries.h"
#include "core/survey/databasesession.h"
#include "tests/bench/measure.h"
#include "tests/support/postgrescluster.h"

#include <cstdlib>

using namespace jalon;

// usage: bench_database [BODIES [RECORDS [ROUNDS]]]

namespace {

QString dataFile(const char* name)
{
    return QStringLiteral(JALON_TEST_DATA "/sql/") + QLatin1String(name);
}

void require(bool isGood, const QByteArray& what)
{
    if (isGood && !what.startsWith("psql: "))
        return;
    std::fprintf(stderr, "%s\n", what.constData());
    std::exit(1);
}

void fill(const test::PostgresCluster& cluster, const char* bodies, const char* records)
{
    const auto mail = QStringLiteral("bj-data");
    const QString sizes[] = {QStringLiteral("bodies=%1").arg(QLatin1String(bodies)),
                             QStringLiteral("records=%1").arg(QLatin1String(records))};
    require(true, cluster.sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE \"bj-data\"")));
    require(true, cluster.psql(mail, {QStringLiteral("-f"), dataFile("bj-data-4.8.sql")}));
    // Without their log, and with their keys made last: tens of millions of rows in minutes.
    for (const char* table : {"t_message_body", "t_mailbox_record"})
        require(true, cluster.sql(mail, QStringLiteral("ALTER TABLE %1 DROP CONSTRAINT %1_pkey, SET UNLOGGED")
                                            .arg(QLatin1String(table))));
    require(true, cluster.psql(mail, {QStringLiteral("-v"), sizes[0], QStringLiteral("-v"), sizes[1],
                                      QStringLiteral("-f"), dataFile("fill-bj-data.sql")}));
    require(true, cluster.sql(mail, QStringLiteral("ALTER TABLE t_message_body ADD PRIMARY KEY (guid)")));
    require(true, cluster.sql(mail, QStringLiteral("ALTER TABLE t_mailbox_record ADD PRIMARY KEY (item_id)")));
    require(true, cluster.sql(mail, QStringLiteral("VACUUM ANALYZE")));
}

/// A tenth goes and a twentieth comes after the last statistics, as on a living server.
void churn(const test::PostgresCluster& cluster)
{
    const auto mail = QStringLiteral("bj-data");
    require(true, cluster.sql(mail, QStringLiteral("DELETE FROM t_mailbox_record WHERE item_id % 10 = 3")));
    require(true, cluster.sql(mail, QStringLiteral(
        "INSERT INTO t_mailbox_record (item_id, message_body_guid, imap_uid, system_flags) "
        "SELECT item_id + 1000000000, message_body_guid, imap_uid, 16 FROM t_mailbox_record "
        "WHERE item_id % 20 = 7")));
}

struct Asker {
    DatabaseSession& session;
    CancelToken cancel;

    DatabaseRows ask(const QByteArray& sql)
    {
        auto rows = session.query(sql, cancel);
        require(rows.has_value(), rows ? QByteArray() : rows.error().detail.toUtf8());
        return *rows;
    }
    qint64 count(const QByteArray& sql) { return ask(sql).first().first()->toLongLong(); }
};

void printError(Asker& asker, const char* when)
{
    const DatabaseCatalogue catalogue = readCatalogue(asker.ask(catalogueQuery));
    for (const char* table : {"t_message_body", "t_mailbox_record"}) {
        const qint64 rows = asker.count(QByteArray("SELECT count(*) FROM ") + table);
        const qint64 estimate = catalogue.tables.value(table).estimate;
        std::printf("  %-18s %-24s %11lld rows, estimated %11lld: %+.2f %%\n", table, when,
                    static_cast<long long>(rows), static_cast<long long>(estimate),
                    100 * (double(estimate) / double(rows) - 1));
    }
}

} // namespace

int main(int argc, char** argv)
{
    const char* bodies = argc > 1 ? argv[1] : "10000000";
    const char* records = argc > 2 ? argv[2] : "20000000";
    const int rounds = argc > 3 ? std::atoi(argv[3]) : 7;
    const test::PostgresCluster& cluster = *[] {
        static test::PostgresCluster made;
        require(made.start(), "PostgreSQL does not start");
        return &made;
    }();
    fill(cluster, bodies, records);

    DatabaseAccess access;
    access.user = QStringLiteral("postgres");
    access.password = Secret(QByteArray("admin"));
    DatabaseLimits limits;
    limits.statement = std::chrono::minutes(10);
    const auto session = DatabaseSession::open(cluster.socketPath(), access, QStringLiteral("bj-data"),
                                               limits, {});
    require(session.has_value(), "the session is refused");
    Asker asker{**session, {}};

    const auto estimate = [&] { asker.ask(catalogueQuery); };
    bench::compare("estimates of both tables", "count(*) of both tables",
                   [&] {
                       asker.ask("SELECT count(*) FROM t_message_body");
                       asker.ask("SELECT count(*) FROM t_mailbox_record");
                   },
                   "the survey's catalogue question", estimate, rounds);
    const auto mail = QStringLiteral("bj-data");
    for (const char* sql : {countBodiesQuery, countRecordsQuery})
        bench::compare(sql, "psql", [&] { cluster.sql(mail, QString::fromLatin1(sql)); },
                       "the survey's session", [&] { asker.ask(sql); }, rounds);
    std::printf("error of the estimates\n");
    printError(asker, "after VACUUM ANALYZE");
    churn(cluster);
    printError(asker, "after -10 % and +5 %");
    return 0;
}
