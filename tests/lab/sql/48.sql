-- What 4.8 has in its directory database over 3.5's tables.
ALTER TABLE t_domain ADD COLUMN default_alias text;
ALTER TABLE t_directory_entry ADD COLUMN account_type text;
