-- The tables of BlueMind's directory database that every version has, with the columns they share.
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE TABLE t_component_version (component text PRIMARY KEY, version text NOT NULL);
CREATE TABLE t_systemconf (configuration hstore);
CREATE TABLE t_container (id serial PRIMARY KEY, uid text UNIQUE NOT NULL, container_type text NOT NULL,
    name text NOT NULL, owner text NOT NULL, domain_uid text);
CREATE TABLE t_container_item (id bigserial PRIMARY KEY, container_id int REFERENCES t_container (id),
    uid text NOT NULL, UNIQUE (container_id, uid));
CREATE TABLE t_domain (item_id bigint PRIMARY KEY REFERENCES t_container_item (id), label text, name text UNIQUE,
    description text, global boolean, aliases text[], properties hstore);
CREATE TABLE t_server (item_id bigint PRIMARY KEY REFERENCES t_container_item (id), ip text, fqdn text, name text,
    tags text[]);
CREATE TABLE t_server_assignment (server_uid text, domain_uid text, tag text);
CREATE TABLE t_directory_entry (item_id bigint PRIMARY KEY REFERENCES t_container_item (id), kind text,
    entry_uid text, displayname text, email text, flag_hidden boolean, flag_system boolean, flag_archived boolean);
CREATE TABLE t_domain_user (item_id bigint PRIMARY KEY REFERENCES t_container_item (id), login varchar(64),
    archived boolean, system boolean, hidden boolean, routing text, server_id text);
CREATE TYPE t_mailbox_type AS ENUM ('user', 'mailshare', 'resource', 'group');
CREATE TYPE t_mailbox_routing AS ENUM ('internal', 'external', 'none');
CREATE TABLE t_mailbox (item_id bigint PRIMARY KEY REFERENCES t_container_item (id), name text,
    type t_mailbox_type, system boolean, hidden boolean, archived boolean, routing t_mailbox_routing, quota int);
CREATE TABLE t_mailbox_email (item_id bigint REFERENCES t_container_item (id), left_address text,
    right_address text, all_aliases boolean, is_default boolean);
