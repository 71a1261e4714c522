-- 4.3: the directory of 4.1.
\ir bj-4.1.sql
