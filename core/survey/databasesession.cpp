// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/databasesession.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <pqxx/pqxx>

#include <algorithm>
#include <future>
#include <thread>

#include <sys/socket.h>

namespace jalon {

using namespace std::chrono_literals;

static constexpr auto cancelPoll = 20ms;
static constexpr auto cancelGrace = 120ms;

struct DatabaseSession::State {
    std::shared_ptr<QTemporaryDir> directory; // for as long as the line may have to be cancelled
    std::shared_ptr<pqxx::connection> connection;
    bool isOver = false;
};

/// libpq finds a socket by its directory and a name made from the port: another name needs a link.
static Expected<std::pair<QString, QString>> addressOf(const QString& socketPath,
                                                       std::shared_ptr<QTemporaryDir>& directory)
{
    static const auto prefix = QStringLiteral(".s.PGSQL.");
    const QFileInfo socket(socketPath);
    if (socket.fileName().startsWith(prefix))
        return std::pair(socket.path(), socket.fileName().mid(prefix.size()));
    directory = std::make_shared<QTemporaryDir>();
    if (!directory->isValid() ||
        !QFile::link(socketPath, directory->filePath(prefix + QStringLiteral("5432"))))
        return failure(ErrorKind::Io, "unread.database-socket", {}, directory->errorString());
    return std::pair(directory->path(), QStringLiteral("5432"));
}

static void appendOption(std::string& to, const char* key, const QByteArray& value)
{
    to.append(key).append("='");
    for (const char c : value) {
        if (c == '\'' || c == '\\')
            to += '\\';
        to += c;
    }
    to += "' ";
}

static std::string connectionText(const std::pair<QString, QString>& address,
                                  const DatabaseAccess& access, const QString& database,
                                  const DatabaseLimits& limits)
{
    const auto number = [](std::chrono::milliseconds time) {
        return QByteArray::number(qint64(time.count()));
    };
    std::string text;
    // Room for all of it at once: a longer text would leave copies of the password behind.
    text.reserve(4096);
    appendOption(text, "host", address.first.toUtf8());
    appendOption(text, "port", address.second.toUtf8());
    appendOption(text, "dbname", database.toUtf8());
    appendOption(text, "user", access.user.toUtf8());
    appendOption(text, "application_name", "jalon");
    appendOption(text, "client_encoding", "UTF8");
    appendOption(text, "connect_timeout",
                 QByteArray::number(qMax(qint64(2), qint64(limits.connect.count() / 1000))));
    appendOption(text, "options",
                 "-c default_transaction_read_only=on -c statement_timeout=" +
                     number(limits.statement) + " -c lock_timeout=" + number(limits.lock) +
                     " -c idle_in_transaction_session_timeout=" + number(limits.statement));
    text.append("password='");
    for (const char* c = access.password.isEmpty() ? "" : access.password.text(); *c; ++c) {
        if (*c == '\'' || *c == '\\')
            text += '\\';
        text += *c;
    }
    return text += '\'';
}

static void wipe(std::string& text)
{
    volatile char* bytes = text.data();
    for (std::size_t i = 0; i < text.size(); ++i)
        bytes[i] = 0;
}

/// A refused connection has no SQLSTATE in libpqxx 6, and its words may be translated: only FATAL
/// is common to them, and says that the server spoke.
static tl::unexpected<Error> connectFailure(const char* words, const QString& database)
{
    const QByteArray text(words);
    const QString detail = QString::fromUtf8(text);
    const auto says = [&](std::initializer_list<const char*> any) {
        return std::any_of(any.begin(), any.end(),
                           [&](const char* one) { return text.contains(one); });
    };
    if (says({"FATAL"}) &&
        says({"password", "mot de passe", "authenti", "pg_hba", "role \"", "supplied"}))
        return failure(ErrorKind::Authentication, "unread.database-password", {database}, detail);
    if (says({"no password supplied"}))
        return failure(ErrorKind::Authentication, "unread.database-password", {database}, detail);
    if (says({"FATAL"}) && says({"does not exist", "existe pas"}))
        return failure(ErrorKind::Input, "unread.database-missing", {database}, detail);
    if (says({"FATAL"}))
        return failure(ErrorKind::Permission, "unread.database-refused", {database}, detail);
    return failure(ErrorKind::Unreachable, "unread.database-unreachable", {database}, detail);
}

/// libpqxx 6 leaves the SQLSTATE out of the classes it has an exception of its own for.
static QByteArray stateOf(const pqxx::sql_error& error)
{
    if (dynamic_cast<const pqxx::insufficient_privilege*>(&error))
        return "42501";
    if (dynamic_cast<const pqxx::syntax_error*>(&error))
        return "42601";
    return QByteArray::fromStdString(error.sqlstate());
}

static tl::unexpected<Error> queryFailure(const pqxx::sql_error& error, bool isCancelled)
{
    const QByteArray state = stateOf(error);
    const QString detail = QString::fromUtf8(error.what());
    if (isCancelled)
        return failure(ErrorKind::Cancelled, "unread.database-cancelled");
    if (state == "57014")
        return failure(ErrorKind::TimedOut, "unread.database-timeout", {}, detail);
    if (state == "55P03")
        return failure(ErrorKind::TimedOut, "unread.database-locked", {}, detail);
    if (state == "42501")
        return failure(ErrorKind::Permission, "unread.database-permission", {}, detail);
    if (state == "25006")
        return failure(ErrorKind::Permission, "unread.database-readonly", {}, detail);
    if (state.startsWith("42"))
        return failure(ErrorKind::Input, "unread.database-schema", {}, detail);
    return failure(ErrorKind::Protocol, "unread.database-query", {}, detail);
}

static DatabaseRows rowsOf(const pqxx::result& result)
{
    DatabaseRows rows;
    rows.reserve(qsizetype(result.size()));
    for (const auto& row : result) {
        QList<std::optional<QByteArray>> fields;
        for (const auto& field : row)
            fields.append(field.is_null()
                              ? std::nullopt
                              : std::optional(QByteArray(field.c_str(), qsizetype(field.size()))));
        rows.append(fields);
    }
    return rows;
}

DatabaseSession::DatabaseSession(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
DatabaseSession::~DatabaseSession() = default;

Expected<std::unique_ptr<DatabaseSession>> DatabaseSession::open(const QString& socketPath,
                                                                 const DatabaseAccess& access,
                                                                 const QString& database,
                                                                 const DatabaseLimits& limits,
                                                                 const CancelToken& cancel)
{
    if (cancel.isCancelled())
        return failure(ErrorKind::Cancelled, "unread.database-cancelled");
    auto state = std::make_unique<State>();
    const auto address = addressOf(socketPath, state->directory);
    if (!address)
        return tl::unexpected(address.error());
    std::promise<std::unique_ptr<pqxx::connection>> promise;
    auto opened = promise.get_future();
    // Its own thread, left behind on cancel: libpq cannot be interrupted while it connects, and
    // gives up by itself at its time-out.
    std::thread([promise = std::move(promise), directory = state->directory,
                 text = connectionText(*address, access, database, limits)]() mutable {
        try {
            auto connection = std::make_unique<pqxx::connection>(text);
            wipe(text);
            promise.set_value(std::move(connection));
        } catch (...) {
            wipe(text);
            promise.set_exception(std::current_exception());
        }
    }).detach();
    while (opened.wait_for(cancelPoll) != std::future_status::ready)
        if (cancel.isCancelled())
            return failure(ErrorKind::Cancelled, "unread.database-cancelled");
    try {
        state->connection = opened.get();
    } catch (const std::exception& error) {
        return connectFailure(error.what(), database);
    }
    return std::unique_ptr<DatabaseSession>(new DatabaseSession(std::move(state)));
}

Expected<DatabaseRows> DatabaseSession::query(const QByteArray& sql, const CancelToken& cancel)
{
    if (cancel.isCancelled())
        return failure(ErrorKind::Cancelled, "unread.database-cancelled");
    if (m_state->isOver)
        return failure(ErrorKind::Unreachable, "unread.database-dropped");
    pqxx::connection& connection = *m_state->connection;
    const int socket = connection.sock();
    auto running = std::async(std::launch::async, [&connection, &sql] {
        pqxx::nontransaction look(connection);
        return rowsOf(look.exec(sql.toStdString()));
    });
    bool isCancelled = false;
    while (running.wait_for(cancelPoll) != std::future_status::ready) {
        if (!cancel.isCancelled() || isCancelled)
            continue;
        isCancelled = true;
        m_state->isOver = true;
        // Left behind: over a slow line the request to stop outlives the call.
        std::thread([connection = m_state->connection, directory = m_state->directory] {
            try {
                connection->cancel_query();
            } catch (const std::exception&) {
            }
        }).detach();
        // A server that does not answer in time loses its line.
        if (running.wait_for(cancelGrace) != std::future_status::ready)
            ::shutdown(socket, SHUT_RDWR);
    }
    try {
        return running.get();
    } catch (const pqxx::broken_connection& error) {
        m_state->isOver = true;
        if (isCancelled)
            return failure(ErrorKind::Cancelled, "unread.database-cancelled");
        return failure(ErrorKind::Unreachable, "unread.database-dropped", {},
                       QString::fromUtf8(error.what()));
    } catch (const pqxx::sql_error& error) {
        return queryFailure(error, isCancelled);
    } catch (const std::exception& error) {
        return failure(isCancelled ? ErrorKind::Cancelled : ErrorKind::Protocol,
                       isCancelled ? "unread.database-cancelled" : "unread.database-query", {},
                       QString::fromUtf8(error.what()));
    }
}

} // namespace jalon
