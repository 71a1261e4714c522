# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers of the lab: what each one claims to be and what it carries."""
from dataclasses import dataclass, field

MIB = 1024 * 1024


@dataclass(frozen=True)
class Mount:
    path: str
    kind: str  # "ext4" on a loop file, or "tmpfs"
    size: int


@dataclass(frozen=True)
class Account:
    name: str
    uid: int
    sudo: bool = False
    password: str = ""


@dataclass(frozen=True)
class Server:
    name: str
    number: int  # last byte of its address
    fqdn: str
    machine_id: str
    os_release: dict
    root_size: int
    mounts: tuple
    accounts: tuple = ()
    packages: dict = field(default_factory=dict)
    links: dict = field(default_factory=dict)
    sudo: bool = True
    bluemind: str = ""  # "3.5", "4.8" or nothing


DEBIAN = {
    9: {"PRETTY_NAME": "Debian GNU/Linux 9 (stretch)", "NAME": "Debian GNU/Linux", "VERSION_ID": "9",
        "VERSION": "9 (stretch)", "ID": "debian"},
    11: {"PRETTY_NAME": "Debian GNU/Linux 11 (bullseye)", "NAME": "Debian GNU/Linux", "VERSION_ID": "11",
         "VERSION": "11 (bullseye)", "VERSION_CODENAME": "bullseye", "ID": "debian"},
    12: {"PRETTY_NAME": "Debian GNU/Linux 12 (bookworm)", "NAME": "Debian GNU/Linux", "VERSION_ID": "12",
         "VERSION": "12 (bookworm)", "VERSION_CODENAME": "bookworm", "ID": "debian"},
}


BLUEMIND = ("bm-core bm-full bm-conf bm-cyrus-imapd bm-elasticsearch bm-hps bm-lmtpd bm-milter bm-nginx bm-node"
            " bm-php-fpm bm-postgresql bm-setup-wizard bm-tika bm-webserver bm-xmpp bm-ysnp bm-eas")


def bluemind_packages(version, others):
    """What every BlueMind has installed, and what only this version has."""
    return {name: version for name in f"{BLUEMIND} {others}".split()}


SERVERS = (
    Server(
        name="bm35", number=11, fqdn="mail.verger.example", machine_id="35aa0c1de0b14b7d9f6d0f5e6a7b8c35",
        os_release=DEBIAN[9], root_size=224 * MIB, bluemind="3.5",
        mounts=(
            Mount("/var/spool/cyrus/data", "ext4", 96 * MIB),
            Mount("/var/spool/cyrus/meta", "ext4", 32 * MIB),
            Mount("/var/spool/bm-hsm", "ext4", 64 * MIB),
            Mount("/var/spool/bm-elasticsearch", "ext4", 48 * MIB),
            Mount("/var/lib/postgresql", "ext4", 192 * MIB),
            Mount("/var/log", "tmpfs", 24 * MIB),
        ),
        packages=bluemind_packages("3.1.61842", "bm-locator"),
    ),
    Server(
        name="bm4", number=12, fqdn="bm4.verger.example", machine_id="48bb0c1de0b14b7d9f6d0f5e6a7b8c48",
        os_release=DEBIAN[11], root_size=224 * MIB, bluemind="4.8",
        mounts=(
            Mount("/var/spool", "ext4", 128 * MIB),
            Mount("/var/spool/cyrus/meta", "ext4", 32 * MIB),
            Mount("/srv/search", "ext4", 48 * MIB),
            Mount("/var/lib/postgresql", "ext4", 224 * MIB),
            Mount("/var/log", "tmpfs", 24 * MIB),
            Mount("/var/backups/bluemind", "tmpfs", 16 * MIB),
        ),
        links={"/var/spool/bm-elasticsearch": "/srv/search"},
        accounts=(Account("ops", 1001, sudo=True), Account("helpdesk", 1002)),
        packages=bluemind_packages("4.1.64205", "bm-mailbox-role bm-mapi bm-plugin-cli-setup"),
    ),
    Server(
        name="plain", number=13, fqdn="files.verger.example", machine_id="12cc0c1de0b14b7d9f6d0f5e6a7b8c12",
        os_release=DEBIAN[12], root_size=64 * MIB, sudo=False,
        mounts=(Mount("/srv", "ext4", 32 * MIB), Mount("/var/log", "tmpfs", 8 * MIB)),
        accounts=(Account("guest", 1001), Account("typed", 1002, password="verger")),
    ),
)

BY_NAME = {server.name: server for server in SERVERS}
