-- 4.0 and 4.1: bodies are named by text.
CREATE TABLE t_message_body (guid text PRIMARY KEY, subject text, size int, preview text,
    created timestamp DEFAULT now());
CREATE TABLE t_mailbox_record (item_id bigint PRIMARY KEY, message_body_guid text, imap_uid bigint,
    internal_date timestamp, last_updated timestamp, system_flags int NOT NULL);
