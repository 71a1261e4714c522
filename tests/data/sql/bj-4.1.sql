-- 4.0 to 4.3: entries say which server holds their data.
\ir directory.sql
ALTER TABLE t_directory_entry ADD COLUMN account_type text, ADD COLUMN datalocation text;
