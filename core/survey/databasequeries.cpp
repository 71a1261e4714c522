// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/databasequeries.h"

namespace jalon {

// Estimates of partitioned tables are the sum of their children's: PostgreSQL keeps none for
// parents.
const char* const catalogueQuery = R"sql(WITH known AS (
  SELECT c.oid, c.relname, c.relkind, c.reltuples, c.relpages
  FROM pg_class c
  WHERE c.relkind IN ('r', 'p') AND pg_table_is_visible(c.oid)
    AND c.relname IN ('t_component_version', 't_systemconf', 't_domain', 't_server', 't_server_assignment',
      't_directory_entry', 't_mailbox', 't_container', 't_container_item', 't_message_body', 't_mailbox_record')
), parts AS (
  SELECT k.oid, p.reltuples, p.relpages
  FROM known k JOIN pg_inherits i ON i.inhparent = k.oid JOIN pg_class p ON p.oid = i.inhrelid
  UNION ALL
  SELECT k.oid, k.reltuples, k.relpages FROM known k
  WHERE NOT EXISTS (SELECT 1 FROM pg_inherits i WHERE i.inhparent = k.oid)
)
SELECT 'database', d.datname::text, NULL::text,
  CASE WHEN has_database_privilege(d.oid, 'CONNECT') THEN pg_database_size(d.oid) ELSE -1 END
FROM pg_database d WHERE d.datname IN ('bj', 'bj-data')
UNION ALL
SELECT 'table', k.relname::text,
  (SELECT string_agg(a.attname::text, ' ') FROM pg_attribute a
   WHERE a.attrelid = k.oid AND a.attnum > 0 AND NOT a.attisdropped),
  (SELECT CASE WHEN bool_or(p.reltuples < 0 OR (p.reltuples = 0 AND p.relpages = 0)) THEN -1
          ELSE sum(p.reltuples)::bigint END FROM parts p WHERE p.oid = k.oid)
FROM known k)sql";

const char* const countBodiesQuery = "SELECT count(*) FROM t_message_body";
// Bit 31 of the flags: expunged.
const char* const countRecordsQuery =
    "SELECT count(*) FROM t_mailbox_record WHERE (system_flags::bigint & 2147483648) = 0";

// Columns that only some versions have are read through row_to_json, which has no opinion on them.
static constexpr DirectoryQuery queries[] = {
    {"component", "t_component_version.component t_component_version.version",
     "SELECT 'component', v.component::text, v.version::text, NULL::text, NULL::text, NULL::text, "
     "NULL::text, NULL::text, NULL::text FROM t_component_version v"},
    {"systemconf", "t_systemconf.configuration",
     "SELECT 'systemconf', (s.configuration -> 'db_version')::text, "
     "(s.configuration -> 'archive_kind')::text, NULL, NULL, NULL, NULL, NULL, NULL FROM "
     "t_systemconf s"},
    {"domain", "t_domain.name t_domain.aliases",
     "SELECT 'domain', d.name::text, array_to_string(d.aliases, ' '), NULL, NULL, NULL, NULL, "
     "NULL, "
     "NULL FROM t_domain d WHERE d.name <> 'global.virt'"},
    {"server", "t_server.item_id t_server.tags t_container_item.id t_container_item.uid",
     "SELECT 'server', i.uid::text, s.ip::text, s.fqdn::text, s.name::text, "
     "array_to_string(s.tags, ' '), NULL, NULL, NULL "
     "FROM t_server s JOIN t_container_item i ON i.id = s.item_id"},
    {"assignment",
     "t_server_assignment.server_uid t_server_assignment.domain_uid t_server_assignment.tag",
     "SELECT 'assignment', a.server_uid::text, a.domain_uid::text, a.tag::text, NULL, NULL, NULL, "
     "NULL, NULL FROM t_server_assignment a"},
    {"entries", "t_directory_entry.entry_uid",
     "SELECT 'entries', count(*)::text, NULL, NULL, NULL, NULL, NULL, NULL, NULL "
     "FROM t_directory_entry"},
    {"mailbox",
     "t_mailbox.item_id t_mailbox.name t_mailbox.type t_mailbox.quota t_container_item.id "
     "t_container_item.container_id t_container.id t_container.uid t_directory_entry.entry_uid",
     "SELECT 'mailbox', m.name::text, m.type::text, m.quota::text, row_to_json(m) ->> 'archived', "
     "row_to_json(m) ->> 'routing', coalesce(row_to_json(c) ->> 'domain_uid', c.uid::text), "
     "e.location, i.uid::text "
     "FROM t_mailbox m JOIN t_container_item i ON i.id = m.item_id JOIN t_container c ON c.id = "
     "i.container_id "
     "LEFT JOIN (SELECT d.entry_uid, max(row_to_json(d) ->> 'datalocation') AS location FROM "
     "t_directory_entry d "
     "GROUP BY d.entry_uid) e ON e.entry_uid = i.uid"},
};

std::span<const DirectoryQuery> directoryQueries()
{
    return queries;
}

bool DatabaseCatalogue::fits(const DirectoryQuery& query) const
{
    for (const QByteArray& need : QByteArray(query.needs).split(' ')) {
        const qsizetype dot = need.indexOf('.');
        const auto table = tables.constFind(need.first(dot));
        if (table == tables.constEnd() || !table->columns.contains(need.mid(dot + 1)))
            return false;
    }
    return true;
}

DatabaseCatalogue readCatalogue(const DatabaseRows& rows)
{
    DatabaseCatalogue catalogue;
    for (const auto& row : rows) {
        if (row.size() != 4 || !row.at(0) || !row.at(1))
            continue;
        const qint64 number = row.at(3) ? row.at(3)->toLongLong() : -1;
        if (*row.at(0) == "database") {
            catalogue.databases.insert(*row.at(1), number);
            continue;
        }
        DatabaseCatalogue::Table table;
        const QList<QByteArray> columns = row.at(2).value_or(QByteArray()).split(' ');
        table.columns = QSet<QByteArray>(columns.cbegin(), columns.cend());
        table.estimate = number;
        catalogue.tables.insert(*row.at(1), table);
    }
    return catalogue;
}

QByteArray directoryStatement(const DatabaseCatalogue& catalogue)
{
    QByteArray statement;
    for (const DirectoryQuery& query : queries) {
        if (!catalogue.fits(query))
            continue;
        if (!statement.isEmpty())
            statement += "\nUNION ALL\n";
        statement += query.sql;
    }
    return statement;
}

} // namespace jalon
