// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/sshshell.h"
#include "core/survey/databasereader.h"
#include "core/survey/probes.h"
#include "core/survey/survey.h"
#include "tests/bench/measure.h"
#include "tests/support/postgrescluster.h"

#include <QDir>

#include <mutex>

using namespace jalon;

// usage: bench_survey commands DIR                            each probe's shell in a file of its own
//        bench_survey exchange KEY KNOWN_HOSTS USER@HOST:PORT what a survey says, no probe running
//        bench_survey cluster PORT                           PostgreSQL with both databases, until its input ends
//        bench_survey database KEY KNOWN_HOSTS USER@HOST:PORT CLUSTER_PORT reads them over the connection
//        bench_survey servers KEY KNOWN_HOSTS USER@HOST:PORT… surveys them at once

namespace {

class Nobody : public SshInteraction {
public:
    bool acceptHostKey(const HostKeyQuestion&) override { return false; }
    std::optional<Secret> secret(const SecretQuestion&) override { return std::nullopt; }
};

int writeCommands(const QString& directory)
{
    if (!QDir().mkpath(directory))
        return 1;
    for (const Probe& probe : surveyProbes({})) {
        QFile file(directory + QLatin1Char('/') + QLatin1String(probe.id));
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        file.write("export LC_ALL=C R= N= systemLang=C P_MAIL_DATA= P_MAIL_META= P_ARCHIVES= "
                   "P_ARCHIVES_SNAPPY= P_REPLICATION= P_SEARCH= P_DATABASE= P_LOGS=\n");
        file.write(probe.script);
        file.write("\n");
    }
    return 0;
}

Expected<std::unique_ptr<RemoteShell>> reach(const Server& server, const QString& key,
                                             const QString& knownHosts, const CancelToken& cancel)
{
    Nobody nobody;
    SshTarget target;
    target.server = server.name;
    target.endpoint = *parseEndpoint(server.address);
    target.identity = key;
    target.knownHosts = knownHosts;
    target.configFile = QStringLiteral("/dev/null");
    target.connectTimeout = std::chrono::minutes(2);
    return connectSsh(target, nobody, cancel);
}

Server serverAt(const QString& address, qsizetype number)
{
    Server server;
    server.name = QStringLiteral("s%1").arg(number);
    server.address = address;
    return server;
}

/// Connects and sends the whole script as a survey does; the far end only counts it, as what the
/// probes answer comes while they run. Prints milliseconds and bytes.
int exchange(const QString& key, const QString& knownHosts, const QString& address)
{
    QElapsedTimer clock;
    clock.start();
    const Server server = serverAt(address, 0);
    const auto shell = reach(server, key, knownHosts, {});
    if (!shell)
        return 1;
    const QByteArray script = surveyScript(server, {}, QByteArray(32, 'f'));
    const auto answer = (*shell)->run({"exec wc -c", script, std::chrono::minutes(2)}, {});
    const double took = double(clock.nsecsElapsed()) / 1e6;
    std::printf("%.1f %lld\n", took, static_cast<long long>(script.size()));
    return answer && answer->result.output.trimmed().toLongLong() == script.size() ? 0 : 1;
}

int serveCluster(quint16 port)
{
    test::PostgresCluster cluster;
    if (!cluster.start(port))
        return 1;
    const auto load = [&](const char* database, const char* file, const QStringList& variables) {
        QStringList arguments;
        for (const QString& variable : variables)
            arguments << QStringLiteral("-v") << variable;
        arguments << QStringLiteral("-f")
                  << QStringLiteral(JALON_TEST_DATA "/sql/") + QLatin1String(file);
        return !cluster.psql(QString::fromLatin1(database), arguments).startsWith("psql:");
    };
    for (const char* name : {"bj", "bj-data"})
        cluster.sql(QStringLiteral("postgres"),
                    QStringLiteral("CREATE DATABASE \"%1\"").arg(QLatin1String(name)));
    const bool isFilled =
        load("bj", "bj-4.8.sql", {}) &&
        load("bj", "fill-bj.sql",
             {QStringLiteral("users=20"), QStringLiteral("version=4.1.51294"),
              QStringLiteral("server=mail1.example.org"), QStringLiteral("ip=192.0.2.10")}) &&
        load("bj-data", "bj-data-4.8.sql", {}) &&
        load("bj-data", "fill-bj-data.sql",
             {QStringLiteral("bodies=300"), QStringLiteral("records=500")});
    std::printf("%s\n", isFilled ? "ready" : "failed");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return isFilled ? 0 : 1;
}

/// Prints milliseconds, from the connection made to both databases read, and statements.
int readThem(const QString& key, const QString& knownHosts, const QString& address, quint16 port)
{
    const Server server = serverAt(address, 0);
    const auto shell = reach(server, key, knownHosts, {});
    // In a survey the script comes first: sshd stops coalescing its packets with the first command.
    if (!shell || !(*shell)->run({"true", {}, std::chrono::minutes(2)}, {}))
        return 1;
    SurveyDraft draft(server);
    QElapsedTimer clock;
    clock.start();
    const DatabaseReading reading =
        readDatabases({QStringLiteral("127.0.0.1"), port, QStringLiteral("postgres"),
                       Secret(QByteArray("admin"))},
                      **shell, {}, {}, {}, draft);
    std::printf("%.1f %lld\n", double(clock.nsecsElapsed()) / 1e6,
                static_cast<long long>(reading.evidence.size()));
    return reading.complete ? 0 : 1;
}

qint64 slowestProbe(const ServerSurvey& survey)
{
    qint64 most = 0;
    for (const Evidence& evidence : survey.record.evidence)
        most = std::max(most, evidence.milliseconds);
    return most;
}

/// Prints: the whole, the slowest server, the slowest probe (milliseconds), servers done.
int surveyThem(const QString& key, const QString& knownHosts, const QStringList& addresses)
{
    QList<Server> servers;
    for (const QString& address : addresses)
        servers.append(serverAt(address, servers.size()));
    QElapsedTimer clock;
    std::mutex lock;
    QHash<QString, qint64> begun;
    double slowest = 0;
    const ShellFactory connect = [&](const Server& server, const CancelToken& cancel)
        -> Expected<std::unique_ptr<RemoteShell>> {
        {
            const std::scoped_lock hold(lock);
            begun[server.name] = clock.nsecsElapsed();
        }
        return reach(server, key, knownHosts, cancel);
    };
    const auto finished = [&](const ServerSurvey& survey) {
        const std::scoped_lock hold(lock);
        slowest = std::max(slowest, double(clock.nsecsElapsed() - begun[survey.server]) / 1e6);
    };
    clock.start();
    const auto surveys = surveyServers(servers, {}, connect, {}, {}, finished);
    const double whole = double(clock.nsecsElapsed()) / 1e6;
    qint64 probe = 0;
    int reached = 0;
    for (const ServerSurvey& survey : surveys) {
        probe = std::max(probe, slowestProbe(survey));
        reached += survey.record.outcome == SurveyOutcome::Done ||
                   survey.record.outcome == SurveyOutcome::Partial;
        if (!survey.record.failure.isEmpty())
            std::fprintf(stderr, "%s: %s\n", qPrintable(survey.record.failure.id),
                         qPrintable(survey.record.detail));
    }
    std::printf("%.1f %.1f %lld %d\n", whole, slowest, static_cast<long long>(probe), reached);
    return reached == surveys.size() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (words.size() == 2 && words.at(0) == QLatin1String("commands"))
        return writeCommands(words.at(1));
    if (words.size() == 4 && words.at(0) == QLatin1String("exchange"))
        return exchange(words.at(1), words.at(2), words.at(3));
    if (words.size() == 2 && words.at(0) == QLatin1String("cluster"))
        return serveCluster(words.at(1).toUShort());
    if (words.size() == 5 && words.at(0) == QLatin1String("database"))
        return readThem(words.at(1), words.at(2), words.at(3), words.at(4).toUShort());
    if (words.size() >= 4 && words.at(0) == QLatin1String("servers"))
        return surveyThem(words.at(1), words.at(2), words.mid(3));
    return 2;
}
