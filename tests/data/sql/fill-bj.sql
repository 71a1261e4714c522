-- A small directory. Variables: users, version, server (its name), ip.
INSERT INTO t_component_version VALUES ('bm/core', :'version');
INSERT INTO t_systemconf VALUES (hstore('db_version', :'version'));
INSERT INTO t_container (uid, container_type, name, owner, domain_uid) VALUES
    ('domains_bluemind-noid', 'domains', 'domains', 'system', NULL),
    ('installation', 'installation', 'servers', 'system', NULL),
    ('mailboxes_example.org', 'mailboxes', 'mailboxes', 'system', 'example.org'),
    ('dir_example.org', 'dir', 'directory', 'system', 'example.org');
CREATE FUNCTION pg_temp.item(container text, item text) RETURNS bigint LANGUAGE sql AS $$
    INSERT INTO t_container_item (container_id, uid) SELECT id, item FROM t_container WHERE uid = container
    RETURNING id $$;
INSERT INTO t_domain (item_id, label, name, global, aliases) VALUES
    (pg_temp.item('domains_bluemind-noid', 'example.org'), 'Example', 'example.org', false,
     ARRAY['example.net', 'example.com']),
    (pg_temp.item('domains_bluemind-noid', 'global.virt'), 'Global', 'global.virt', true, '{}');
INSERT INTO t_server (item_id, ip, fqdn, name, tags) VALUES
    (pg_temp.item('installation', 'bm-master'), :'ip', :'server', :'server',
     ARRAY['bm/core', 'mail/imap', 'bm/pgsql', 'bm/pgsql-data', 'bm/es']),
    (pg_temp.item('installation', 'edge'), '192.0.2.99', 'edge.example.org', 'edge', ARRAY['mail/smtp-edge']);
INSERT INTO t_server_assignment VALUES ('bm-master', 'example.org', 'mail/imap'), ('bm-master', 'example.org', 'bm/es');
INSERT INTO t_directory_entry (item_id, kind, entry_uid, displayname, email)
    SELECT pg_temp.item('dir_example.org', 'uid' || i), 'USER', 'uid' || i, 'User ' || i, 'user' || i || '@example.org'
    FROM generate_series(1, :users) AS i;
INSERT INTO t_mailbox (item_id, name, type, system, hidden, archived, routing, quota)
    SELECT pg_temp.item('mailboxes_example.org', 'uid' || i), 'user' || i, 'user', false, false, i % 10 = 0, 'internal',
           CASE WHEN i % 2 = 0 THEN 1024 * i END
    FROM generate_series(1, :users) AS i;
INSERT INTO t_mailbox (item_id, name, type, system, hidden, archived, routing, quota) VALUES
    (pg_temp.item('mailboxes_example.org', 'share1'), 'contact', 'mailshare', false, false, false, 'internal', 0),
    (pg_temp.item('mailboxes_example.org', 'outside'), 'outside', 'user', false, false, false, 'external', NULL);
