# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Cyrus server laid out as BlueMind lays it out, and the mail put into it through IMAP."""
import glob
import imaplib
import os
import socket
import subprocess
import time

from . import content
from .common import CYRUS, LabError, make_directory, run, write

BIN = "/usr/lib/cyrus/bin/"
DATA, META, ARCHIVES = "/var/spool/cyrus/data", "/var/spool/cyrus/meta", "/var/spool/bm-hsm/cyrus-archives"
PORT = 1143

IMAPD_CONF = """\
configdirectory: /var/lib/cyrus
proc_path: /run/cyrus/proc
mboxname_lockpath: /run/cyrus/lock
idlesocket: /run/cyrus/socket/idle
notifysocket: /run/cyrus/socket/notify
lmtpsocket: /run/cyrus/socket/lmtp
sievedir: /var/spool/sieve
defaultpartition: default
partition-default: /var/spool/cyrus/data/default
metapartition-default: /var/spool/cyrus/meta/default
metapartition_files: header index cache expunge squat annotations lock dav archivecache
mailbox_legacy_dirs: yes
virtdomains: userid
unixhierarchysep: yes
altnamespace: no
hashimapspool: yes
fulldirhash: no
admins: admin0
expunge_mode: delayed
delete_mode: delayed
deletedprefix: DELETED
allowplaintext: yes
sasl_mech_list: PLAIN
servername: {fqdn}
@include: /etc/cyrus-partitions
@include: /etc/cyrus-hsm
"""

# -N: any password is right. Only this server's loopback reaches the port.
CYRUS_CONF = """\
START {
  recover cmd="/usr/sbin/cyrus ctl_cyrusdb -r"
}
SERVICES {
  imap cmd="imapd -N" listen="127.0.0.1:1143" prefork=1
}
EVENTS {
}
"""


def _configure(server, domains):
    archive = server.bluemind != "3.5"
    lines, roots = [], {"partition": DATA, "metapartition": META}
    if archive:
        roots["archivepartition"] = ARCHIVES
    for domain in domains:
        for kind, root in roots.items():
            lines.append(f"{kind}-{domain.partition}: {root}/{domain.partition}")
            make_directory(f"{root}/{domain.partition}", CYRUS, 0o700)
    write("/etc/cyrus-partitions", "\n".join(lines) + "\n", 0o640, CYRUS)
    write("/etc/cyrus-hsm", "archive_enabled: 1\narchive_days: 30\narchive_maxsize: 10240\n"
          "archive_keepflagged: 0\n" if archive else "archive_enabled: 0\n")
    write("/etc/imapd.conf", IMAPD_CONF.format(fqdn=server.fqdn))
    write("/etc/cyrus.conf", CYRUS_CONF)
    for path in ("/var/lib/cyrus", "/run/cyrus", "/run/cyrus/socket", "/run/cyrus/proc", "/run/cyrus/lock",
                 "/var/spool/sieve", DATA, META, *([ARCHIVES] if archive else [])):
        make_directory(path, CYRUS, 0o755)


def _tool(name, *options):
    return run(BIN + name, *options, user=CYRUS[0], group=CYRUS[1], extra_groups=[], cwd="/")


def _session(user):
    limit = time.monotonic() + 20
    while True:
        try:
            session = imaplib.IMAP4("127.0.0.1", PORT)
            break
        except OSError:
            if time.monotonic() > limit:
                raise
            time.sleep(0.05)
    # imaplib writes a literal and its line end apart: without this each message costs a delayed acknowledgement.
    session.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    session.login(user, "any")
    return session


def _ask(session, *command):
    kind, answer = session._simple_command(*command)
    if kind != "OK":
        raise LabError(f"{' '.join(command)}: {answer}")
    return answer


def quoted(name):
    return '"' + name + '"'


def external(domain, mailbox, folder=""):
    """A folder's name as the administrator sees it: user/login/Sub@domain."""
    base = ("user/" if mailbox.kind == "user" else "") + mailbox.name
    return f"{base}/{content.modified_utf7(folder)}@{domain.uid}" if folder else f"{base}@{domain.uid}"


def _create(admin, domain, mailbox):
    names = []
    for folder in mailbox.folders:
        parts = folder.name.split("/")
        names += [name for name in ("/".join(parts[:depth + 1]) for depth in range(len(parts))) if name not in names]
    for name in names:
        _ask(admin, "CREATE", quoted(external(domain, mailbox, name)), domain.partition)
        _ask(admin, "SETACL", quoted(external(domain, mailbox, name)), "admin0", "lrswipkxtea")
    if mailbox.quota:
        _ask(admin, "SETQUOTA", quoted(external(domain, mailbox)), f"(STORAGE {mailbox.quota})")


def _fill(admin, domain, mailbox):
    name_of = {folder.name: quoted(external(domain, mailbox, folder.name)) for folder in mailbox.folders}
    for message in content.messages(domain, mailbox):
        kind, answer = admin.append(name_of[message.folder.name], "Bmarchived" if message.stub_of else None,
                                    imaplib.Time2Internaldate(message.date), message.body)
        if kind != "OK":
            raise LabError(f"append to {name_of[message.folder.name]}: {answer}")
    for folder in mailbox.folders:
        if folder.copied_from:
            _ask_select(admin, name_of[folder.copied_from])
            admin.copy("1:*", name_of[folder.name])
        if folder.expunged:
            _ask_select(admin, name_of[folder.name])
            admin.store(f"1:{folder.expunged}", "+FLAGS", "(\\Deleted)")
            admin.expunge()
        if folder.deleted:
            admin.unselect()
            _ask(admin, "DELETE", name_of[folder.name])


def _ask_select(session, name):
    kind, answer = session.select(name)
    if kind != "OK":
        raise LabError(f"select {name}: {answer}")


def index_path(domain, mailbox, folder):
    """The index of a folder, found by the rules of the layout."""
    parts = [part.replace(".", "^") for part in content.modified_utf7(folder).split("/") if part]
    name = mailbox.name.replace(".", "^")
    hashed = name if mailbox.kind == "user" or not parts else parts[0]
    letter = hashed[0].lower() if hashed[0].isascii() and hashed[0].isalpha() else "q"
    box = ["user", name] if mailbox.kind == "user" else [name]
    return "/".join([META, domain.partition, "domain", domain.uid[0] if domain.uid[0].isalpha() else "q",
                     domain.uid, letter, *box, *parts, "cyrus.index"])


def _damage(domain, mailbox):
    """Flips one bit of the stored check sum of the header of the folders that are to be found damaged."""
    for folder in mailbox.folders:
        if folder.damaged:
            with open(index_path(domain, mailbox, folder.name), "r+b") as file:
                file.seek(127)
                last = file.read(1)
                file.seek(127)
                file.write(bytes([last[0] ^ 1]))


def boot(server):
    """Starts Cyrus and fills it; its indexes end in BlueMind's version, 13."""
    domains = content.DOMAINS[server.bluemind]
    _configure(server, domains)
    subprocess.Popen(["/usr/sbin/cyrmaster", "-p", "/run/cyrus/master.pid"], stdin=subprocess.DEVNULL)
    admin = _session("admin0")
    for domain in domains:
        for mailbox in domain.mailboxes:
            _create(admin, domain, mailbox)
            _fill(admin, domain, mailbox)
    admin.logout()
    if server.bluemind != "3.5":
        _tool("cyr_expire", "-E", "1", "-A", "30")
    _tool("reconstruct", "-V", "13")
    old = [path for path in glob.glob(META + "/**/cyrus.index", recursive=True) if _version(path) != 13]
    if old:
        raise LabError(f"not of version 13: {old}")
    for domain in domains:
        for mailbox in domain.mailboxes:
            _damage(domain, mailbox)


def _version(path):
    with open(path, "rb") as file:
        return int.from_bytes(file.read(12)[8:], "big")
