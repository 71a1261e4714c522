// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

namespace jalon::test {

/// A PostgreSQL of the test's own: a temporary directory, a unix socket, no TCP port unless asked.
/// Its administrator is `postgres` with the password `admin`; under root it runs as that user.
class PostgresCluster {
public:
    /// `tcpPort`: listened to on loopback as well; 0: none.
    bool start(quint16 tcpPort = 0)
    {
        const QStringList versions = QDir(QStringLiteral("/usr/lib/postgresql"))
                                         .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        if (versions.isEmpty() || !m_dir.isValid())
            return false;
        m_bin = QStringLiteral("/usr/lib/postgresql/%1/bin/").arg(versions.last());
        m_port = tcpPort ? tcpPort : 5432;
        QFile password(m_dir.filePath(QStringLiteral("password")));
        if (!password.open(QIODevice::WriteOnly) || password.write("admin\n") != 6)
            return false;
        password.close();
        if (getuid() == 0 &&
            run(QStringLiteral("chown"),
                {QStringLiteral("-R"), QStringLiteral("postgres"), m_dir.path()}) != 0)
            return false;
        return asPostgres(QStringLiteral("initdb"),
                          {QStringLiteral("-D"), data(), QStringLiteral("-U"),
                           QStringLiteral("postgres"), QStringLiteral("-A"),
                           QStringLiteral("scram-sha-256"), QStringLiteral("--pwfile"),
                           password.fileName(), QStringLiteral("-E"), QStringLiteral("UTF8"),
                           QStringLiteral("--locale=C"), QStringLiteral("-N")}) == 0 &&
               asPostgres(QStringLiteral("pg_ctl"),
                          {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("-l"),
                           m_dir.filePath(QStringLiteral("log")), QStringLiteral("-o"),
                           QStringLiteral(
                               "-k %1 -p %2 -c listen_addresses=%3 -c fsync=off -c autovacuum=off")
                               .arg(m_dir.path())
                               .arg(m_port)
                               .arg(QLatin1String(tcpPort ? "127.0.0.1" : "")),
                           QStringLiteral("start")}) == 0;
    }
    ~PostgresCluster()
    {
        if (!m_bin.isEmpty())
            asPostgres(QStringLiteral("pg_ctl"),
                       {QStringLiteral("-D"), data(), QStringLiteral("-m"),
                        QStringLiteral("immediate"), QStringLiteral("stop")});
    }

    QString socketPath() const { return m_dir.filePath(QStringLiteral(".s.PGSQL.%1").arg(m_port)); }
    /// Runs psql as the administrator; its output, or "psql: …" when it fails.
    QByteArray psql(const QString& database, const QStringList& arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PGPASSWORD"), QStringLiteral("admin"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("psql"),
                      QStringList{QStringLiteral("-XAtq"), QStringLiteral("-v"),
                                  QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"),
                                  m_dir.path(), QStringLiteral("-p"), QString::number(m_port),
                                  QStringLiteral("-U"), QStringLiteral("postgres"),
                                  QStringLiteral("-d"), database} +
                          arguments);
        process.waitForFinished(-1);
        return process.exitCode() == 0 ? process.readAllStandardOutput().trimmed()
                                       : "psql: " + process.readAllStandardError();
    }
    QByteArray sql(const QString& database, const QString& statement) const
    {
        return psql(database, {QStringLiteral("-c"), statement});
    }

private:
    QString data() const { return m_dir.filePath(QStringLiteral("data")); }
    static int run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.setWorkingDirectory(QStringLiteral("/"));
        process.start(program, arguments);
        process.waitForFinished(120'000);
        return process.exitCode();
    }
    int asPostgres(const QString& program, const QStringList& arguments) const
    {
        if (getuid() != 0)
            return run(m_bin + program, arguments);
        return run(QStringLiteral("runuser"),
                   QStringList{QStringLiteral("-u"), QStringLiteral("postgres"),
                               QStringLiteral("--"), m_bin + program} +
                       arguments);
    }

    QTemporaryDir m_dir;
    QString m_bin;
    quint16 m_port = 5432;
};

} // namespace jalon::test
