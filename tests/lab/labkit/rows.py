# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the lab's databases: the same users, quotas and messages as the spool holds."""
from . import content

SERVER_UID = "bm-master"
TAGS = {
    "3.5": "mail/imap mail/archive bm/es bm/core bm/hps bm/xmpp bm/ac bm/cal bm/webmail bm/contact bm/settings"
           " bm/redirector bm/nginx bm/pgsql mail/smtp",
    "4.8": "mail/imap bm/es bm/core bm/hps bm/xmpp bm/ac bm/cal bm/webmail bm/contact bm/settings bm/redirector"
           " bm/nginx bm/pgsql bm/pgsql-data mail/smtp",
}
EXPUNGED = -2 ** 31


def literal(value):
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, bytes):
        return f"'\\x{value.hex()}'"
    if isinstance(value, (list, tuple)):
        return "ARRAY[" + ",".join(map(literal, value)) + "]::text[]"
    return "'" + str(value).replace("'", "''") + "'"


class Database:
    """SQL for one database, with numbers for containers and items as PostgreSQL would give them."""

    def __init__(self):
        self.lines = []
        self.containers = 0
        self.items = 0

    def insert(self, table, **columns):
        self.lines.append(f"INSERT INTO {table} ({', '.join(columns)})"
                          f" VALUES ({', '.join(map(literal, columns.values()))});")

    def container(self, uid, kind, owner, domain):
        self.containers += 1
        self.insert("t_container", id=self.containers, uid=uid, container_type=kind, name=uid, owner=owner,
                    domain_uid=domain)
        return self.containers

    def item(self, container, uid, name=None):
        self.items += 1
        self.insert("t_container_item", id=self.items, container_id=container, uid=uid, displayname=name, version=1)
        return self.items

    def text(self):
        return "\n".join(["BEGIN;", *self.lines, "COMMIT;", "ANALYZE;"]) + "\n"


def _entry(base, server, domain, directory, mailbox):
    uid = mailbox.uid(domain.uid)
    left = mailbox.name.lstrip("_")
    right = domain.uid if server.bluemind == "3.5" else domain.aliases[0]
    item = base.item(directory, uid, mailbox.display)
    extra = {"account_type": "FULL"} if server.bluemind != "3.5" and mailbox.kind == "user" else {}
    base.insert("t_directory_entry", item_id=item, kind=mailbox.kind.upper(), entry_uid=uid,
                displayname=mailbox.display, email=f"{left}@{right}", flag_hidden=False, flag_system=False,
                flag_archived=mailbox.suspended, datalocation=SERVER_UID, **extra)
    if mailbox.kind == "user":
        base.insert("t_domain_user", item_id=item, login=mailbox.name, archived=mailbox.suspended, system=False,
                    hidden=False, routing="internal", server_id=SERVER_UID)
    base.insert("t_mailbox", item_id=item, name=mailbox.name, type=mailbox.kind, system=False, hidden=False,
                archived=mailbox.suspended, routing="internal", quota=mailbox.quota or None)
    base.insert("t_mailbox_email", item_id=item, left_address=left, right_address=right, all_aliases=True,
                is_default=True)


def directory(server, address):
    """The database `bj`."""
    base = Database()
    base.insert("t_component_version", component="bm/core", version=server.packages["bm-core"])
    base.lines.append("INSERT INTO t_systemconf (configuration) VALUES (hstore(ARRAY['db_version',"
                      f" '{server.packages['bm-core']}', 'external-url', '{server.fqdn}',"
                      " 'message_size_limit', '20971520', 'archive_kind', 'cyrus', 'archive_days', '30']));")
    installation = base.container("installation_default", "installation", "system", None)
    item = base.item(installation, SERVER_UID, server.fqdn)
    base.insert("t_server", item_id=item, ip=address, fqdn=server.fqdn, name=SERVER_UID,
                tags=TAGS[server.bluemind].split())
    domains = base.container("domains_default", "domains", "system", None)
    item = base.item(domains, "global.virt", "global.virt")
    base.lines.append("INSERT INTO t_domain (item_id, label, name, global, aliases, properties)"
                      f" VALUES ({item}, 'global.virt', 'global.virt', true, '{{}}', '');")
    for domain in content.DOMAINS[server.bluemind]:
        item = base.item(domains, domain.uid, domain.uid)
        base.lines.append("INSERT INTO t_domain (item_id, label, name, global, aliases, properties) VALUES"
                          f" ({item}, {literal(domain.uid)}, {literal(domain.uid)}, false,"
                          f" {literal(domain.aliases)}, '');")
        base.lines.append(f"INSERT INTO t_settings_domain (item_id, settings) VALUES ({item},"
                          " 'mailbox_default_user_quota=>0, mailbox_max_user_quota=>0, lang=>fr');")
        for tag in TAGS[server.bluemind].split():
            base.insert("t_server_assignment", server_uid=SERVER_UID, domain_uid=domain.uid, tag=tag)
        entries = base.container(f"dir_{domain.uid}", "dir", "system", domain.uid)
        for mailbox in domain.mailboxes:
            _entry(base, server, domain, entries, mailbox)
    return base.text()


def _by_folder(domain, mailbox):
    """Each folder's messages in the order of their IMAP numbers, as (message, number, expunged)."""
    found = {folder.name: [] for folder in mailbox.folders}
    for message in content.messages(domain, mailbox):
        rows = found[message.folder.name]
        rows.append((message, len(rows) + 1, len(rows) < message.folder.expunged))
    for folder in mailbox.folders:
        if folder.copied_from:
            live = [row[0] for row in found[folder.copied_from] if not row[2]]
            found[folder.name] += [(message, number, False) for number, message in enumerate(live, 1)]
    return {folder: found[folder.name] for folder in mailbox.folders if not folder.deleted}


def messages(server):
    """The database `bj-data`: everything is replicated but the mail of suspended users."""
    base = Database()
    seen = set()
    for domain in content.DOMAINS[server.bluemind]:
        flat = domain.uid.replace(".", "_")
        for mailbox in domain.mailboxes:
            if mailbox.suspended:
                continue
            uid = mailbox.uid(domain.uid)
            space = "user." if mailbox.kind == "user" else ""
            tree = base.container(f"subtree_{flat}!{space}{uid}", "replicated_mailboxes", uid, domain.uid)
            for folder, rows in _by_folder(domain, mailbox).items():
                _replicate(base, domain, uid, tree, folder, rows, seen)
    return base.text()


def _replicate(base, domain, owner, tree, folder, rows, seen):
    unique = content.uuid.uuid5(content.uuid.NAMESPACE_DNS, f"{owner}/{folder.name}")
    item = base.item(tree, str(unique), folder.name or "INBOX")
    records = base.container(f"mbox_records_{unique}", "mailbox_records", owner, domain.uid)
    base.insert("t_mailbox_replica", item_id=item, name=folder.name or "INBOX", last_uid=len(rows),
                unique_id=str(unique), container_id=tree)
    for message, number, expunged in rows:
        guid = bytes.fromhex(message.guid)
        if guid not in seen:
            seen.add(guid)
            base.insert("t_message_body", guid=guid, size=len(message.body))
        base.insert("t_mailbox_record", item_id=base.item(records, f"{number}."), message_body_guid=guid,
                    imap_uid=number, system_flags=EXPUNGED if expunged else 16, container_id=records)
