-- Bodies and records, one record in ten expunged. Variables: bodies, records.
SELECT atttypid = 'bytea'::regtype AS named_by_bytes FROM pg_attribute
    WHERE attrelid = 't_message_body'::regclass AND attname = 'guid' \gset
\if :named_by_bytes
INSERT INTO t_message_body (guid, subject, size)
    SELECT sha224(i::text::bytea), 'Message ' || i, 1000 + i FROM generate_series(1, :bodies) AS i;
INSERT INTO t_mailbox_record (item_id, message_body_guid, imap_uid, system_flags)
    SELECT i, sha224((1 + i % :bodies)::text::bytea), i, CASE WHEN i % 10 = 0 THEN (1 << 31) | 16 ELSE 16 END
    FROM generate_series(1, :records) AS i;
\else
INSERT INTO t_message_body (guid, subject, size)
    SELECT md5(i::text), 'Message ' || i, 1000 + i FROM generate_series(1, :bodies) AS i;
INSERT INTO t_mailbox_record (item_id, message_body_guid, imap_uid, system_flags)
    SELECT i, md5((1 + i % :bodies)::text), i, CASE WHEN i % 10 = 0 THEN (1 << 31) | 16 ELSE 16 END
    FROM generate_series(1, :records) AS i;
\endif
