-- 4.8: records know their folder; orphan bodies wait in a queue.
\ir bj-data-4.3.sql
ALTER TABLE t_mailbox_record ADD COLUMN container_id int;
CREATE TABLE t_message_body_purge_queue (message_body_guid bytea PRIMARY KEY, created timestamp DEFAULT now());
