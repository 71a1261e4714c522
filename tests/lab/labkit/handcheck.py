# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a hand calculation says of a server: df, file listings, IMAP and SQL; none of Jalon's own ways."""
import json

from . import content, control, cyrus
from .common import LabError
from .servers import BY_NAME

STORES = {
    "mail-data": ("/var/spool/cyrus/data", True), "mail-meta": ("/var/spool/cyrus/meta", False),
    "archives": ("/var/spool/bm-hsm/cyrus-archives", True),
    "archives-snappy": ("/var/spool/bm-hsm/snappy", False), "replication": ("/var/spool/bm-replication", False),
    "search": ("/var/spool/bm-elasticsearch", False), "database": ("/var/lib/postgresql", False),
    "logs": ("/var/log/bm", False),
}
COUNTS = {"messageBodies": "select count(*) from t_message_body",
          "messageRecords": "select count(*) from t_mailbox_record"
                            " where (system_flags::bit(32) & (1<<31)::bit(32)) <> (1<<31)::bit(32)",
          "mailboxes": "select count(*) from t_mailbox", "domains": "select count(*) from t_domain where not global",
          "entries": "select count(*) from t_directory_entry"}

# Run inside the server; answers IMAP's own count and byte sum of every folder that is not deleted.
FOLDERS = r"""
import imaplib, json, re
session = imaplib.IMAP4("127.0.0.1", 1143)
session.login("admin0", "any")
found = {}
for line in session.list()[1]:
    name = re.search(rb'"/" "?([^"]*)"?$', line).group(1).decode()
    if name.startswith("DELETED/"):
        continue
    kind, answer = session._simple_command("STATUS", '"' + name + '"', "(MESSAGES SIZE)")
    status = session._untagged_response(kind, answer, "STATUS")[1][0] or b""
    numbers = re.search(rb"MESSAGES (\d+) SIZE (\d+)", status)
    found[name] = {"messages": int(numbers[1]), "bytes": int(numbers[2])} if kind == "OK" and numbers else None
print(json.dumps(found))
"""


def _filesystems(inside):
    names = ("device", "type", "mount", "capacityBytes", "usedBytes", "availableBytes", "inodes", "inodesUsed")
    lines = inside("df", "-B1", "--output=source,fstype,target,size,used,avail,itotal,iused").splitlines()[1:]
    rows = [dict(zip(names, line.split())) for line in lines]
    for row in rows:
        row.update({name: int(row[name]) for name in names[3:]})
    return rows


def _store(inside, path, messages_only):
    listing = inside("sh", "-c", f"cd {path}/. 2>/dev/null && find . -type f -printf '%i %s %b %f\\n' || true")
    rows = [line.split(" ", 3) for line in listing.splitlines()]
    if messages_only:
        rows = [row for row in rows if row[3].endswith(".") and row[3][:-1].isdigit()]
    allocated = inside("sh", "-c", f"cd {path}/. 2>/dev/null && find . -xdev -printf '%i %b\\n' || true").split("\n")[:-1]
    return {"path": inside("sh", "-c", f"readlink -f {path}").strip(), "files": len(rows),
            "allocatedBytes": sum({line.split()[0]: int(line.split()[1]) * 512 for line in allocated}.values()),
            "uniqueFiles": len({row[0] for row in rows}), "bytes": sum(int(row[1]) for row in rows),
            "uniqueBytes": sum({row[0]: int(row[1]) for row in rows}.values()),
            "diskBytes": sum({row[0]: int(row[2]) * 512 for row in rows}.values())}


def _damaged(inside, index):
    """The message files of a folder whose index is damaged: no index tells of them."""
    folder = index.replace("/meta/", "/data/").rpartition("/")[0]
    return {"index": index, **_store(inside, f"'{folder}'", True)}


def _owner(name):
    """user/jean.petit/Sent@domain → user/jean.petit@domain; a shared mailbox likewise."""
    path, _, domain = name.rpartition("@")
    parts = path.split("/")
    return "/".join(parts[:2] if parts[0] == "user" else parts[:1]) + "@" + domain


def _mail(inside):
    folders = json.loads(inside("/usr/bin/python3", "-c", FOLDERS))
    mailboxes = {}
    for name, status in folders.items():
        box = mailboxes.setdefault(_owner(name), {"folders": 0, "messages": 0, "bytes": 0, "unreadable": 0})
        if status is None:
            box["unreadable"] += 1
            continue
        box["folders"] += 1
        box["messages"] += status["messages"]
        box["bytes"] += status["bytes"]
    return {"folders": {name: status for name, status in folders.items() if status is not None},
            "unreadableFolders": sorted(name for name, status in folders.items() if status is None),
            "mailboxes": mailboxes,
            "messages": sum(box["messages"] for box in mailboxes.values()),
            "bytes": sum(box["bytes"] for box in mailboxes.values())}


def _quotas(inside):
    found = {}
    for line in inside("sh", "-c", "cd /var/lib/cyrus/domain && grep -H '' */*/quota/*/*").splitlines():
        path, _, text = line.partition(":")
        words = text.replace("(", " ").replace(")", " ").split()
        _, domain, _, _, root = path.split("/")
        found[f"{root}@{domain}"] = {"usedBytes": int(words[2]), "limitKib": int(words[3]),
                                     "messages": int(words[words.index("M") + 1])}
    return found


def _archived(server):
    """What the Snappy archives hold once decompressed, by the definition of what was put in them."""
    found = {"messages": 0, "plainBytes": 0, "plainBlockBytes": 0}
    for domain in content.DOMAINS[server.bluemind]:
        for mailbox in domain.mailboxes:
            for message in content.messages(domain, mailbox):
                if message.stub_of:
                    found["messages"] += 1
                    size = len(content.archived(domain, mailbox, message.stub_of))
                    found["plainBytes"] += size
                    found["plainBlockBytes"] += -(-size // 4096) * 4096
    return found


def _databases(inside):
    def ask(database, sql):
        return inside("runuser", "-u", "postgres", "--", "psql", "-h", "/run/postgresql", "-XAtc", sql, database).strip()

    found = []
    for name in ask("postgres", "select datname from pg_database where datname like 'bj%' order by 1").splitlines():
        row = {"name": name, "bytes": int(ask(name, "select pg_database_size(current_database())"))}
        for key, sql in COUNTS.items():
            table = sql.split(" from ")[1].split()[0]
            if ask(name, f"select to_regclass('{table}')"):
                row[key] = int(ask(name, sql))
        found.append(row)
    return found


def check(directory, name):
    server = BY_NAME.get(name)
    if server is None:
        raise LabError(f"there is no server {name}")

    def inside(*command):
        return control.enter(directory, name, *command)

    found = {"server": name, "hostname": inside("hostname", "-f").strip(), "filesystems": _filesystems(inside)}
    if server.bluemind:
        found["stores"] = {store: _store(inside, path, messages_only)
                           for store, (path, messages_only) in STORES.items()}
        found["mail"] = _mail(inside)
        found["quotas"] = _quotas(inside)
        found["databases"] = _databases(inside)
        found["damagedFolders"] = [
            _damaged(inside, cyrus.index_path(domain, mailbox, folder.name)) for domain in content.DOMAINS[server.bluemind]
            for mailbox in domain.mailboxes for folder in mailbox.folders if folder.damaged]
        if server.bluemind == "3.5":
            found["archived"] = _archived(server)
    return found
