# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real PostgreSQL of the server's own, on its loopback only."""
import glob
import os

from . import rows
from .common import LabError, POSTGRES, make_directory, run, write

CLUSTER = "/var/lib/postgresql/main"
CONF = """\
listen_addresses = '127.0.0.1'
port = 5432
unix_socket_directories = '/run/postgresql'
password_encryption = 'scram-sha-256'
shared_buffers = 16MB
min_wal_size = 8MB
max_wal_size = 32MB
fsync = off
logging_collector = off
"""
HBA = """\
local all postgres peer
local all all scram-sha-256
host all all 127.0.0.1/32 scram-sha-256
"""


def read_schemas(folder):
    """The text of each schema; read before the server's root hides this folder."""
    found = {}
    for path in glob.glob(folder + "/*.sql"):
        with open(path, encoding="utf-8") as file:
            found[os.path.basename(path)[:-4]] = file.read()
    return found


def _tool(name, *options, data=None):
    places = sorted(glob.glob("/usr/lib/postgresql/*/bin/"), key=lambda path: int(path.split("/")[4]))
    if not places:
        raise LabError("PostgreSQL is not installed")
    return run(places[-1] + name, *options, data=data, user=POSTGRES[0], group=POSTGRES[1], extra_groups=[], cwd="/")


def _psql(database, sql):
    _tool("psql", "-h", "/run/postgresql", "-qX", "-v", "ON_ERROR_STOP=1", "-d", database, data=sql.encode())


def _run_server():
    make_directory("/run/postgresql", POSTGRES, 0o755)
    _tool("pg_ctl", "-D", CLUSTER, "-l", CLUSTER + "/server.log", "-w", "-t", "30", "start")


def boot(server, address, password, schemas):
    """Makes the cluster, its databases and their rows."""
    make_directory("/var/lib/postgresql", POSTGRES, 0o755)
    _tool("initdb", "-D", CLUSTER, "-E", "UTF8", "--locale=C.UTF-8", "--wal-segsize=1", "-A", "peer", "--no-sync")
    with open(CLUSTER + "/postgresql.conf", "a", encoding="utf-8") as file:
        file.write(CONF)
    write(CLUSTER + "/pg_hba.conf", HBA, 0o600, POSTGRES)
    _run_server()
    _psql("postgres", "CREATE ROLE bj LOGIN PASSWORD '" + password.replace("'", "''") + "';"
          " CREATE DATABASE bj OWNER bj;")
    grant = "GRANT SELECT ON ALL TABLES IN SCHEMA public TO bj;\n"
    _psql("bj", schemas["35"] + (schemas["48"] if server.bluemind != "3.5" else "") + grant)
    _psql("bj", rows.directory(server, address))
    if server.bluemind != "3.5":
        _psql("postgres", 'CREATE DATABASE "bj-data" OWNER bj;')
        _psql("bj-data", schemas["48-data"] + grant)
        _psql("bj-data", rows.messages(server))
