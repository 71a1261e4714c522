-- 4.8: domains have a default alias.
\ir bj-4.1.sql
ALTER TABLE t_domain ADD COLUMN default_alias text;
