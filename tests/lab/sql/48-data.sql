-- The tables of a BlueMind 4.8 mail database that a survey reads.
CREATE EXTENSION hstore;
CREATE TABLE t_container (id serial PRIMARY KEY, uid text NOT NULL UNIQUE, container_type text, name text, owner text,
    domain_uid text);
CREATE TABLE t_container_item (id serial PRIMARY KEY, container_id int4 REFERENCES t_container(id), uid text NOT NULL,
    displayname text, version int8, created timestamp DEFAULT now(), updated timestamp DEFAULT now());
CREATE TABLE t_message_body (guid bytea PRIMARY KEY, size int4, subject text, date_header timestamp, headers jsonb,
    recipients jsonb, structure jsonb, preview text, created timestamp DEFAULT now());
CREATE TABLE t_mailbox_replica (item_id int4 PRIMARY KEY REFERENCES t_container_item(id), name text, parent_uid text,
    last_uid int8, highest_mod_seq int8, last_append_date timestamp, uid_validity int8, quotaroot text,
    unique_id text, container_id int4 REFERENCES t_container(id));
CREATE TABLE t_mailbox_record (item_id int4 PRIMARY KEY REFERENCES t_container_item(id), message_body_guid bytea,
    imap_uid int8, internal_date timestamp, last_updated timestamp, system_flags int4,
    container_id int4 REFERENCES t_container(id));
CREATE TABLE t_message_body_purge_queue (message_body_guid bytea PRIMARY KEY, created date DEFAULT now());
