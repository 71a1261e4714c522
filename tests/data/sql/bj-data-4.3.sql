-- 4.2 and 4.3: bodies are named by bytes.
CREATE TABLE t_message_body (guid bytea PRIMARY KEY, subject text, size int, preview text,
    created timestamp DEFAULT now());
CREATE TABLE t_mailbox_record (item_id bigint PRIMARY KEY, message_body_guid bytea, imap_uid bigint,
    internal_date timestamp, last_updated timestamp, system_flags int NOT NULL);
