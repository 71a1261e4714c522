-- The tables of a BlueMind 3.5 database that a survey reads: names and columns as in 3.5, nothing besides.
CREATE EXTENSION hstore;
CREATE TABLE t_component_version (component text PRIMARY KEY, version text NOT NULL);
CREATE TABLE t_systemconf (configuration hstore);
CREATE TABLE t_container (id serial PRIMARY KEY, uid text NOT NULL UNIQUE, container_type text, name text, owner text,
    domain_uid text);
CREATE TABLE t_container_item (id serial PRIMARY KEY, container_id int4 REFERENCES t_container(id), uid text NOT NULL,
    displayname text, version int8, created timestamp DEFAULT now(), updated timestamp DEFAULT now());
CREATE TABLE t_domain (item_id int4 PRIMARY KEY REFERENCES t_container_item(id), label text NOT NULL,
    name text NOT NULL UNIQUE, description text, global boolean, aliases text[], properties hstore);
CREATE TABLE t_settings_domain (item_id int4 PRIMARY KEY REFERENCES t_container_item(id), settings hstore);
CREATE TABLE t_server (item_id int4 PRIMARY KEY REFERENCES t_container_item(id), ip text, fqdn text, name text,
    tags text[]);
CREATE TABLE t_server_assignment (server_uid text NOT NULL, domain_uid text NOT NULL, tag text NOT NULL);
CREATE TABLE t_directory_entry (item_id int4 PRIMARY KEY REFERENCES t_container_item(id), kind text, entry_uid text,
    displayname text, email text, flag_hidden boolean, flag_system boolean, flag_archived boolean, datalocation text);
CREATE TABLE t_domain_user (item_id int4 PRIMARY KEY REFERENCES t_container_item(id), login varchar(64) NOT NULL,
    archived boolean, system boolean, hidden boolean, routing text, server_id text);
CREATE TYPE t_mailbox_type AS ENUM ('user', 'mailshare', 'resource', 'group');
CREATE TYPE t_mailbox_routing AS ENUM ('internal', 'external', 'none');
CREATE TABLE t_mailbox (item_id int4 PRIMARY KEY REFERENCES t_container_item(id), name text NOT NULL,
    type t_mailbox_type NOT NULL, system boolean, hidden boolean, archived boolean, routing t_mailbox_routing,
    quota int4);
CREATE TABLE t_mailbox_email (item_id int4 NOT NULL REFERENCES t_container_item(id), left_address text NOT NULL,
    right_address text, all_aliases boolean NOT NULL, is_default boolean NOT NULL);
CREATE TABLE t_quota_root (root text, limit_kb int4);
