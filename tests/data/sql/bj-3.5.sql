-- 3.5: one database, no replication of the mail.
\ir directory.sql
