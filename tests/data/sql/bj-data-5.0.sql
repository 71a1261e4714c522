-- 5.0: records are spread over 256 tables by mailbox.
CREATE TABLE t_message_body (guid bytea PRIMARY KEY, subject text, size int, preview text,
    created timestamp DEFAULT now());
CREATE TABLE t_mailbox_record (subtree_id int NOT NULL DEFAULT 1, item_id bigint, message_body_guid bytea,
    imap_uid bigint, internal_date timestamp, last_updated timestamp, system_flags int NOT NULL, container_id int,
    PRIMARY KEY (subtree_id, item_id)) PARTITION BY HASH (subtree_id);
SELECT format('CREATE TABLE t_mailbox_record_%s PARTITION OF t_mailbox_record
    FOR VALUES WITH (MODULUS 256, REMAINDER %s)', part, part) FROM generate_series(0, 255) AS part \gexec
