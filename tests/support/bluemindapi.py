# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that answers as BlueMind 4's API does, for the calls the exported scripts make, and remembers them."""
import http.server
import json
import re
import threading
import urllib.parse

ADMIN_KEY = "admin-key-0123456789"
LOGIN = re.compile(r"[a-z0-9][a-z0-9-._]{0,63}")
SHARE = re.compile(r"[_a-z0-9][a-z0-9-._]{0,63}")
ENTRY_FIELDS = {"login", "name", "routing", "hidden", "archived", "system", "dataLocation", "quota", "emails",
                "accountType", "contactInfos", "properties", "card"}
DOMAIN_FIELDS = {"label", "name", "description", "properties", "global", "aliases", "defaultAlias"}


class Fault(Exception):
    def __init__(self, status, code, message):
        super().__init__(message)
        self.status, self.code = status, code


def need(condition, code, message):
    if not condition:
        raise Fault(500, code, message)


class BlueMind:
    """What the server holds. `version` is the public one, "4.8.2"."""

    def __init__(self, version="4.8.2", software="4.1.60000"):
        self.version, self.software = version, software
        self.minor = int(version.split(".")[1])
        self.lock = threading.RLock()
        self.calls = []
        self.domains = {"global.virt": {"name": "global.virt", "aliases": []}}
        self.servers = {"bm-master": {"ip": "10.0.0.1", "fqdn": "bm1.example.org", "name": "bm1", "tags": [
            "bm/core", "bm/es", "bm/nginx", "mail/imap", "bm/pgsql-data", "mail/smtp"]},
                        "shard-2": {"ip": "10.0.0.2", "fqdn": "bm2.example.org", "name": "bm2",
                                    "tags": ["mail/imap", "bm/pgsql-data"]}}
        self.assignments = {}
        self.entries = {}   # domain → uid → {"kind", "value"}
        self.members = {}
        self.used = {}      # uid → KiB
        self.keys = {}      # login@domain → {sid: displayName}
        self.sessions = {}
        self.tasks = 0
        self.refuse = None  # method, path → Fault or None

    def writes(self):
        return [call for call in self.calls if call[0] != "GET" and "/auth/_su" not in call[1]
                and call[1] != "/auth/logout"]

    def addresses(self, domain):
        return {mail["address"] for entry in self.entries.get(domain, {}).values() for mail in entry["value"]["emails"]}

    def answer(self, method, path, query, key, body):
        who = "admin0" if key == ADMIN_KEY else self.sessions.get(key)
        need(who, "AUTHENTICATION_FAIL", "unknown key")
        if self.refuse:
            self.refuse(method, path)
        parts = [urllib.parse.unquote(part) for part in path.strip("/").split("/")]
        return getattr(self, "on_" + parts[0])(method, parts[1:], query, who, body)

    def task(self):
        self.tasks += 1
        return {"id": f"task-{self.tasks}"}

    def on_tasks(self, method, parts, query, who, body):
        return {"state": "Success", "ended": True, "succeed": True, "result": None}

    def on_system(self, method, parts, query, who, body):
        return {"softwareVersion": self.software, "versionName": self.version, "databaseVersion": self.software,
                "needsUpgrade": False}

    def on_domains(self, method, parts, query, who, body):
        need(who == "admin0", "PERMISSION_DENIED", "not the administrator")
        if not parts:
            return [{"uid": uid, "value": value} for uid, value in self.domains.items()]
        uid = parts[0]
        if method == "PUT":
            need(uid not in self.domains, "ALREADY_EXISTS", uid)
            need(set(body) <= DOMAIN_FIELDS, "INVALID_PARAMETER", f"unknown fields in {sorted(body)}")
            need(body["name"] == uid and body["label"], "INVALID_PARAMETER", "name")
            need(("defaultAlias" in body) == (self.minor >= 4), "INVALID_PARAMETER", "defaultAlias and version")
            self.domains[uid] = body
            self.entries[uid] = {"g-user": {"kind": "groups", "value": {
                "name": "user", "type": "group", "system": False, "routing": "none", "emails": []}}}
            self.members[uid, "g-user"] = []
            return None
        need(uid in self.domains, "NOT_FOUND", uid)
        need(method == "DELETE", "UNKNOWN", method)
        if parts[1:] == ["_items"]:
            self.entries[uid] = {}
            return self.task()
        need(not self.entries[uid], "FORBIDDEN", "the domain holds items")
        del self.domains[uid]
        self.assignments.pop(uid, None)
        return None

    def on_servers(self, method, parts, query, who, body):
        need(parts[0] == "default" and who == "admin0", "NOT_FOUND", "servers")
        if parts[1] == "_complete":
            return [{"uid": uid, "value": value} for uid, value in self.servers.items()]
        domain = parts[1]
        need(domain in self.domains and parts[2] == "assignments", "NOT_FOUND", domain)
        rows = self.assignments.setdefault(domain, [])
        if method == "GET":
            return rows
        need(parts[4] == "_assign", "NOT_FOUND", "assignments")
        row = {"domainUid": domain, "serverUid": parts[3], "tag": query["tag"][0]}
        need(row["tag"] in self.servers[parts[3]]["tags"], "INVALID_PARAMETER", "the server has not this tag")
        need(row not in rows, "ALREADY_EXISTS", "assigned already")
        rows.append(row)
        return None

    def check_entry(self, domain, kind, body):
        need(set(body) <= ENTRY_FIELDS, "INVALID_PARAMETER", f"unknown fields in {sorted(body)}")
        name = body["login"] if kind == "users" else body["name"]
        need((LOGIN if kind == "users" else SHARE).fullmatch(name), "INVALID_PARAMETER", f"login {name}")
        need(all(entry["value"]["name"] != name for entry in self.entries[domain].values()), "ALREADY_EXISTS", name)
        if kind == "users":
            need(body["contactInfos"]["identification"]["name"]["familyNames"], "EMPTY_LASTNAME", "last name")
            need(body["accountType"] == "FULL", "INVALID_PARAMETER", "accountType")
        need(body["emails"] and all(mail["address"] == mail["address"].lower() for mail in body["emails"]),
             "INVALID_PARAMETER", "emails")
        for mail in body["emails"]:
            need(mail["address"] not in self.addresses(domain), "ALREADY_EXISTS", mail["address"])
        place = {"domainUid": domain, "serverUid": body["dataLocation"], "tag": "mail/imap"}
        need(place in self.assignments.get(domain, []), "INVALID_PARAMETER", "dataLocation is not assigned")
        return name

    def put_entry(self, kind, domain, uid, body, name=None):
        name = name or self.check_entry(domain, kind, body)
        need(uid not in self.entries[domain], "ALREADY_EXISTS", uid)
        self.entries[domain][uid] = {"kind": kind, "value": dict(body, name=name, type=kind[:-1])}

    def entry(self, method, kind, parts, body):
        domain, uid = parts[0], parts[1]
        need(domain in self.domains, "NOT_FOUND", domain)
        if method == "PUT":
            return self.put_entry(kind, domain, uid, body)
        if method == "GET":
            entry = self.entries[domain].get(uid)
            return {"uid": uid, "value": entry["value"]} if entry and entry["kind"] == kind else None
        need(uid in self.entries[domain], "NOT_FOUND", uid)
        del self.entries[domain][uid]
        return self.task() if kind == "users" else None

    def on_users(self, method, parts, query, who, body):
        return self.entry(method, "users", parts, body)

    def on_mailshares(self, method, parts, query, who, body):
        return self.entry(method, "mailshares", parts, body)

    def on_mailboxes(self, method, parts, query, who, body):
        need(parts[0] in self.domains, "NOT_FOUND", parts[0])
        if parts[1] == "_list":
            return [{"uid": uid, "value": entry["value"]} for uid, entry in self.entries[parts[0]].items()]
        need(parts[2] == "_quota", "NOT_FOUND", "mailboxes")
        return {"used": self.used.get(parts[1], 0), "quota": 1048576}

    def on_groups(self, method, parts, query, who, body):
        domain = parts[0]
        if parts[1] == "byName":
            return {"uid": "g-" + parts[2], "value": {"name": parts[2]}}
        need(parts[2] == "members", "NOT_FOUND", "groups")
        members = self.members[domain, parts[1]]
        if method == "PUT":
            for member in body:
                need(member["uid"] in self.entries[domain] and member["type"] == "user", "NOT_FOUND", "member")
                need(member not in members, "ALREADY_EXISTS", "member")
                members.append(member)
            return None
        return members

    def on_auth(self, method, parts, query, who, body):
        if parts == ["_su"]:
            need(who == "admin0", "PERMISSION_DENIED", "not the administrator")
            login = query["login"][0]
            name, domain = login.split("@")
            exists = any(entry["kind"] == "users" and entry["value"]["name"] == name
                         for entry in self.entries.get(domain, {}).values())
            if not exists:
                return {"status": "Bad", "authKey": None}
            key = f"session-{len(self.sessions) + 1:08d}"
            self.sessions[key] = login
            return {"status": "Ok", "authKey": key}
        if parts == ["logout"]:
            return None
        need(parts[0] == "keys" and who != "admin0", "NOT_FOUND", "auth")
        keys = self.keys.setdefault(who, {})
        if method == "PUT":
            need(query["displayName"][0], "INVALID_PARAMETER", "displayName")
            sid = f"sid-{who.split('@')[0]}-{len(keys) + 1:04d}-{abs(hash(who)) % 10**8:08d}"
            keys[sid] = query["displayName"][0]
            return {"sid": sid, "displayName": keys[sid], "subject": who, "domainUid": who.split("@")[1]}
        if method == "DELETE":
            need(parts[1] in keys, "NOT_FOUND", "key")
            del keys[parts[1]]
            return None
        return [{"sid": sid, "displayName": name} for sid, name in keys.items()]


class _Handler(http.server.BaseHTTPRequestHandler):
    def respond(self):
        length = int(self.headers.get("Content-Length") or 0)
        raw = self.rfile.read(length)
        bluemind = self.server.bluemind
        url = urllib.parse.urlsplit(self.path)
        path = url.path.removeprefix("/api")
        with bluemind.lock:
            try:
                body = json.loads(raw) if raw else None
                bluemind.calls.append((self.command, path + ("?" + url.query if url.query else ""), body))
                status, answer = 200, bluemind.answer(self.command, path, urllib.parse.parse_qs(url.query),
                                                      self.headers.get("X-BM-ApiKey"), body)
            except Fault as fault:
                status = fault.status
                answer = {"errorCode": fault.code, "errorType": "ServerFault", "message": str(fault)}
            except (KeyError, AttributeError, IndexError, TypeError, ValueError) as error:
                status, answer = 500, {"errorCode": "UNKNOWN", "errorType": "ServerFault", "message": repr(error)}
        data = b"" if answer is None else json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_PUT = do_POST = do_DELETE = respond

    def log_message(self, *_):
        pass


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_):
        pass  # a client that was killed


def serve(bluemind):
    """Starts answering on a free port of the loopback; gives the server, whose port is server_port."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.bluemind = bluemind
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server
