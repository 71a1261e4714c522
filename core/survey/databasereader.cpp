// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/databasereader.h"

#include "core/survey/databasequeries.h"
#include "core/survey/directoryfacts.h"
#include "core/units/untrusted.h"

#include <QElapsedTimer>

#include <future>

namespace jalon {

static const auto directoryName = QStringLiteral("bj");
static const auto mailName = QStringLiteral("bj-data");

namespace {

class Reader {
public:
    Reader(DatabaseAccess access, const SurveyOptions& options, const CancelToken& cancel,
           const SurveyObserver& observe, SurveyDraft& draft)
        : m_access(std::move(access))
        , m_options(options)
        , m_cancel(cancel)
        , m_observe(observe)
        , m_draft(draft)
    {
        m_reading.complete = true;
    }

    DatabaseReading read(RemoteShell& shell)
    {
        auto forward = shell.forward(m_access.host, m_access.port);
        if (!forward) {
            fail(QStringLiteral("database"), forward.error());
            return std::move(m_reading);
        }
        m_socket = (*forward)->socketPath();
        const bool hasDirectory = readDatabase(directoryName);
        // A server that could not be reached for one is not asked for the other.
        if (!m_isOver && (!hasDirectory || m_hasMail != Presence::Absent))
            readDatabase(mailName);
        return std::move(m_reading);
    }

private:
    enum class Presence { Unknown, Present, Absent };
    using Session = Expected<std::unique_ptr<DatabaseSession>>;

    Session open(const QString& name) const
    {
        DatabaseLimits limits;
        limits.statement = m_options.exactCountBudget;
        return DatabaseSession::open(m_socket, m_access, name, limits, m_cancel);
    }

    bool readDatabase(const QString& name)
    {
        m_probe = QStringLiteral("database-") + name;
        report(ProbeState::Running, {});
        const Session session = m_next.valid() ? m_next.get() : open(name);
        if (!session) {
            noteRefusal(session.error());
            return false;
        }
        const auto catalogue = readCatalogueOf(**session);
        if (!catalogue)
            return false;
        // The other session costs some round trips: they are spent while this one works.
        if (name == directoryName && m_hasMail == Presence::Present)
            m_next = std::async(std::launch::async, [this] { return open(mailName); });
        writeSizes(*catalogue, name);
        bool isGood = name != directoryName || readDirectory(**session, *catalogue);
        isGood = count(**session, *catalogue, name) && isGood;
        report(isGood ? ProbeState::Done : ProbeState::Unread, {});
        return true;
    }

    void noteRefusal(const Error& error)
    {
        m_isOver = error.kind == ErrorKind::Unreachable ||
                   error.kind == ErrorKind::Authentication || error.kind == ErrorKind::Cancelled;
        // On a shard there is no directory, on 3.5 no bj-data: plain facts.
        const bool isAbsent = error.kind == ErrorKind::Input;
        if (isAbsent)
            report(ProbeState::Done, error.message);
        else
            fail(m_probe, error);
    }

    std::optional<DatabaseCatalogue> readCatalogueOf(DatabaseSession& session)
    {
        const auto rows = ask(session, catalogueQuery);
        if (!rows)
            return std::nullopt;
        const DatabaseCatalogue catalogue = readCatalogue(*rows);
        m_hasMail =
            catalogue.databases.contains(mailName.toUtf8()) ? Presence::Present : Presence::Absent;
        return catalogue;
    }

    /// One database's entry in the facts.
    Database& databaseOf(const QString& name)
    {
        QList<Database>& databases = m_draft.facts().databases;
        for (Database& database : databases)
            if (database.name == name)
                return database;
        Database database;
        database.name = name;
        databases.append(database);
        return databases.last();
    }

    void writeSizes(const DatabaseCatalogue& catalogue, const QString& name)
    {
        const qint64 size = catalogue.databases.value(name.toUtf8(), -1);
        Database& database = databaseOf(name);
        if (size >= 0)
            database.bytes =
                SurveyDraft::measured(ByteSize(size), briefly("SELECT pg_database_size(…)"));
        else
            m_draft.unread(m_probe, "unread.database-permission");
    }

    bool readDirectory(DatabaseSession& session, const DatabaseCatalogue& catalogue)
    {
        for (const DirectoryQuery& query : directoryQueries())
            if (!catalogue.fits(query))
                m_draft.unread(m_probe + QLatin1Char(' ') + QString::fromLatin1(query.id),
                               "unread.database-schema");
        const QByteArray statement = directoryStatement(catalogue);
        if (statement.isEmpty())
            return true;
        const auto rows = ask(session, statement);
        if (rows)
            writeDirectory(*rows, briefly("SELECT … FROM t_domain, t_server, t_mailbox…"), m_draft);
        return rows.has_value();
    }

    bool count(DatabaseSession& session, const DatabaseCatalogue& catalogue, const QString& name)
    {
        const bool bodies = countTable(session, catalogue, "t_message_body", countBodiesQuery,
                                       databaseOf(name).messageBodies);
        return countTable(session, catalogue, "t_mailbox_record", countRecordsQuery,
                          databaseOf(name).messageRecords) &&
               bodies;
    }

    /// Exact up to the bound and within the budget, else PostgreSQL's estimate, else unknown.
    bool countTable(DatabaseSession& session, const DatabaseCatalogue& catalogue, const char* table,
                    const char* sql, Maybe<qint64>& fact)
    {
        const auto found = catalogue.tables.constFind(table);
        if (found == catalogue.tables.constEnd())
            return true;
        const bool isSmall = found->estimate <= m_options.exactCountBound;
        if (found->estimate >= 0)
            fact = SurveyDraft::measured(found->estimate, m_catalogued, true);
        if (!isSmall || m_isOver)
            return !m_isOver;
        const auto rows = ask(session, sql, found->estimate >= 0);
        if (!rows || rows->isEmpty() || !rows->first().first())
            return found->estimate >= 0 && !m_isOver;
        fact = SurveyDraft::measured(rows->first().first()->toLongLong(), m_asked);
        return true;
    }

    /// Runs a statement and keeps its evidence. A failure is an unread entry, but for a time-out
    /// where an estimate stands in.
    std::optional<DatabaseRows> ask(DatabaseSession& session, const QByteArray& sql,
                                    bool hasEstimate = false)
    {
        m_asked = ProbeAnswer();
        m_asked.probe = m_probe;
        m_asked.command = QString::fromUtf8(sql);
        m_asked.at = QDateTime::currentDateTimeUtc();
        QElapsedTimer timer;
        timer.start();
        auto rows = session.query(sql, m_cancel);
        m_asked.took = std::chrono::milliseconds(timer.elapsed());
        keepEvidence(rows);
        if (sql == catalogueQuery)
            m_catalogued = briefly("SELECT reltuples FROM pg_class");
        if (rows)
            return std::move(*rows);
        const ErrorKind kind = rows.error().kind;
        m_isOver = kind == ErrorKind::Cancelled || kind == ErrorKind::Unreachable;
        if (!hasEstimate || kind != ErrorKind::TimedOut)
            fail(m_probe, rows.error());
        return std::nullopt;
    }

    /// The last answer under a short command: each fact carries it, the evidence has the whole.
    ProbeAnswer briefly(const char* command) const
    {
        ProbeAnswer answer = m_asked;
        answer.command = QString::fromUtf8(command);
        return answer;
    }

    void keepEvidence(const Expected<DatabaseRows>& rows)
    {
        Evidence evidence;
        evidence.probe = m_probe;
        evidence.command = m_asked.command;
        evidence.at = m_asked.at;
        evidence.milliseconds = m_asked.took.count();
        evidence.status = rows ? 0 : 1;
        QByteArray shown;
        if (rows) {
            for (const auto& row : *rows) {
                QByteArray line;
                for (const auto& field : row)
                    line += field.value_or(QByteArray()) + '\t';
                line.chop(line.isEmpty() ? 0 : 1);
                evidence.bytes += line.size() + 1;
                if (shown.size() < 2048)
                    shown += line + '\n';
            }
        } else {
            shown = rows.error().detail.toUtf8();
        }
        evidence.excerpt = visibleText(QByteArrayView(shown), true, 2048);
        m_reading.evidence.append(evidence);
    }

    void fail(const QString& what, const Error& error)
    {
        m_reading.complete = false;
        m_draft.unread(what, error.message.id.toLatin1().constData(), error.detail.trimmed());
        m_probe = what;
        report(error.kind == ErrorKind::Cancelled ? ProbeState::Cancelled : ProbeState::Unread,
               error.message);
    }

    void report(ProbeState state, const Message& note) const
    {
        if (m_observe)
            m_observe({m_draft.server().name, m_probe, state, 0, note});
    }

    DatabaseAccess m_access;
    const SurveyOptions& m_options;
    const CancelToken& m_cancel;
    const SurveyObserver& m_observe;
    SurveyDraft& m_draft;
    DatabaseReading m_reading;
    QString m_socket;
    QString m_probe;
    ProbeAnswer m_asked;
    ProbeAnswer m_catalogued;
    Presence m_hasMail = Presence::Unknown;
    bool m_isOver = false;
    std::future<Session> m_next; ///< the session with the mail's database, being opened
};

} // namespace

DatabaseReading readDatabases(DatabaseAccess access, RemoteShell& shell,
                              const SurveyOptions& options, const CancelToken& cancel,
                              const SurveyObserver& observe, SurveyDraft& draft)
{
    return Reader(std::move(access), options, cancel, observe, draft).read(shell);
}

QList<PlannedCommand> plannedQueries(const SurveyOptions&)
{
    QList<PlannedCommand> commands;
    const auto add = [&commands](const QString& probe, const char* sql) {
        commands.append({probe, QString::fromUtf8(sql), true});
    };
    add(QStringLiteral("database-bj"), catalogueQuery);
    for (const DirectoryQuery& query : directoryQueries())
        add(QStringLiteral("database-bj"), query.sql);
    add(QStringLiteral("database-bj"), countBodiesQuery);
    add(QStringLiteral("database-bj"), countRecordsQuery);
    add(QStringLiteral("database-bj-data"), catalogueQuery);
    add(QStringLiteral("database-bj-data"), countBodiesQuery);
    add(QStringLiteral("database-bj-data"), countRecordsQuery);
    return commands;
}

} // namespace jalon
