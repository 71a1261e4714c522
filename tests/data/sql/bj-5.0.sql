-- 5.0: the directory of 4.8.
\ir bj-4.8.sql
