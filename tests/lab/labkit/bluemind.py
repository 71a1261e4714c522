# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""BlueMind's own files on a server, of 3.5 or 4.8."""
import os

from . import content, cyrus, postgres, snappy
from .common import make_directory, write

BM_INI = """\
[global]
external-url = {fqdn}
external-protocol = https
dbtype = PGSQL
host = 127.0.0.1
db = bj
user = bj
password = {password}
port = 5432
hz-member-address = {fqdn}
"""

PASSWORD = "c0ing&poire"
SNAPPY = "/var/spool/bm-hsm/snappy"


def _archives_of_35():
    for domain in content.DOMAINS["3.5"]:
        for mailbox in domain.mailboxes:
            for message in content.messages(domain, mailbox):
                if message.stub_of:
                    name = message.stub_of
                    write(f"{SNAPPY}/user/{domain.uid}/{mailbox.uid(domain.uid)}/{name[0]}/{name[1]}/{name}",
                          snappy.stream(content.archived(domain, mailbox, name)), 0o600)


def _configuration(server):
    write("/etc/bm/bm.ini", BM_INI.format(fqdn=server.fqdn, password=PASSWORD), 0o640)
    write("/etc/bm/server.uid", "bm-master")
    write("/etc/bm/mcast.id", "4f1d6b1e-9d0a-4a53-9be8-0f3f5a7c2d10")
    write("/etc/bm/bm-core.tok", "never-read-this-one", 0o440)
    write("/etc/bm/default/bm-core.ini", "MEM=1024\nDMEM=512\n")
    write("/etc/bm/default/bm-elasticsearch.ini", "MEM=1536\nDMEM=512\n")
    write("/etc/bm/local/bm-core.ini", "MEM=2048\n")
    if server.bluemind == "3.5":
        write("/etc/bm/bm-xmpp.disabled", "")
    else:
        write("/etc/bm/no.mail.indexing", "")
        write("/etc/bm/bm-eas.disabled", "")


def _other_stores(server):
    elasticsearch = os.path.realpath("/var/spool/bm-elasticsearch")
    write(elasticsearch + "/data/nodes/0/indices/mailspool_1/0/index/_0.cfs", bytes(3_000_017))
    if server.bluemind != "3.5":
        write("/var/spool/bm-replication/bodies.replicated.tgz", bytes(700_001))
    make_directory("/var/log/bm")
    write("/var/log/bm/core.log", "started\n" * 5000)


def boot(server, address, schemas):
    """Brings up what the server's version of BlueMind would have left on it."""
    _configuration(server)
    postgres.boot(server, address, PASSWORD, schemas)
    cyrus.boot(server)
    if server.bluemind == "3.5":
        _archives_of_35()
    _other_stores(server)
