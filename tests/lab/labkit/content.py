# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lab's mail servers hold. Everything follows from fixed seeds: two labs hold the same mail."""
import base64
import hashlib
import random
import time
import uuid
from dataclasses import dataclass

DAY = 86400


@dataclass(frozen=True)
class Folder:
    name: str  # "" is the mailbox's root
    messages: int
    size: tuple = (300, 4000)
    expunged: int = 0  # of the messages
    old: int = 0  # of the messages, old enough for the archive
    copied_from: str = ""  # copies of another folder's messages: hard links
    stubs: int = 0  # besides the messages: what the archive of 3.5 leaves in their place
    deleted: bool = False
    damaged: bool = False


@dataclass(frozen=True)
class Mailbox:
    kind: str  # "user" or "mailshare"
    name: str  # a user's login, or the shared mailbox's name
    display: str
    folders: tuple
    quota: int = 0  # KiB, 0 is none
    suspended: bool = False

    def uid(self, domain):
        return str(uuid.uuid5(uuid.NAMESPACE_DNS, f"{self.name}.{domain}")).upper()


@dataclass(frozen=True)
class Domain:
    uid: str
    aliases: tuple
    partition: str
    mailboxes: tuple


@dataclass(frozen=True)
class Message:
    folder: Folder
    body: bytes
    date: int
    stub_of: str = ""  # the identifier of the archived message it stands for

    @property
    def guid(self):
        return hashlib.sha1(self.body).hexdigest()


def _verger(uid, aliases, partition, archive):
    """The same small company on both servers; `archive` says how its old mail is kept."""
    stubs = 12 if archive == "snappy" else 0
    old = 30 if archive == "cyrus" else 0
    return Domain(uid, aliases, partition, (
        Mailbox("user", "jean.petit", "Jean Petit", quota=40960, folders=(
            Folder("", 120, (300, 6000), expunged=15, old=old, stubs=stubs), Folder("Sent", 40, (400, 30000)),
            Folder("Trash", 8), Folder("Outbox", 0), Folder("Drafts", 3), Folder("Junk", 5, expunged=5),
            Folder("Projets/Été 2019", 25, (2000, 90000), old=old // 2), Folder("Vieux devis", 9, deleted=True))),
        Mailbox("user", "emilie.durand", "Émilie Durand", quota=102400, folders=(
            Folder("", 80, (500, 2500), old=old, stubs=stubs * 2), Folder("Sent", 20), Folder("Trash", 0),
            Folder("Boîte à idées", 30, (300, 900)), Folder("Copies", 0, copied_from="Boîte à idées"),
            Folder("v1.2", 4))),
        Mailbox("user", "paul", "Paul Roux", folders=(
            Folder("", 60, (300, 1200), expunged=20), Folder("Sent", 10), Folder("Abîmé", 6, damaged=True))),
        Mailbox("user", "7eme.etage", "Septième étage", quota=20480, folders=(
            Folder("", 12, (100, 400)), Folder("Sent", 0))),
        Mailbox("user", "ancien", "Ancien Salarié", suspended=True, folders=(
            Folder("", 18, (300, 3000)), Folder("Sent", 6))),
        Mailbox("mailshare", "compta", "Comptabilité", quota=51200, folders=(
            Folder("", 22, (1000, 20000), expunged=2), Folder("Factures", 35, (8000, 60000), old=old),
            Folder("Archives 2015", 14), Folder("Échéances", 7))),
        Mailbox("mailshare", "_accueil", "Accueil", folders=(Folder("", 5),)),
    ))


DOMAINS = {
    "3.5": (
        _verger("verger.example", ("verger.test",), "verger_example", "snappy"),
        Domain("pepiniere.example", (), "pepiniere_example", (
            Mailbox("user", "zoe", "Zoé Noël", quota=10240, folders=(Folder("", 15), Folder("Sent", 4))),)),
    ),
    "4.8": (_verger("7f3a90c2.internal", ("verger.example", "verger.test"), "bm-master__7f3a90c2_internal",
                    "cyrus"),),
}

WORDS = ("verger", "facture", "réunion", "livraison", "pommes", "devis", "planning", "serre", "bonjour", "merci",
         "semaine", "contrat", "stock", "camion", "récolte", "client", "commande", "cordialement")


def modified_utf7(name):
    """A folder name as IMAP writes it."""
    out, pending = [], []

    def flush():
        if pending:
            encoded = base64.b64encode("".join(pending).encode("utf-16-be")).decode().rstrip("=")
            out.append("&" + encoded.replace("/", ",") + "-")
            pending.clear()

    for character in name:
        if " " <= character <= "~":
            flush()
            out.append("&-" if character == "&" else character)
        else:
            pending.append(character)
    flush()
    return "".join(out)


def _text(dice, size):
    lines, length = [], 0
    while length < size:
        line = " ".join(dice.choice(WORDS) for _ in range(9)) if dice.random() < 0.6 else dice.randbytes(33).hex()
        lines.append(line)
        length += len(line.encode()) + 2
    return "\r\n".join(lines).encode()[:size].decode(errors="ignore") + "\r\n"


def _message(dice, mailbox, domain, extra="", size=600):
    identifier = dice.getrandbits(64)
    head = (f"From: {dice.choice(WORDS)}@fournisseur.example\r\nTo: {mailbox.name}@{domain.uid}\r\n"
            f"Subject: =?utf-8?q?{dice.choice(WORDS).encode().hex()}?=\r\nMessage-ID: <{identifier:x}@lab>\r\n"
            f"{extra}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n")
    return (head + _text(dice, size)).encode()


def messages(domain, mailbox):
    """Every message to append to a mailbox, in order, folder by folder; copies are left out."""
    dice = random.Random(f"{domain.uid}/{mailbox.name}")
    now = int(time.time())
    found = []
    for folder in mailbox.folders:
        for number in range(folder.messages):
            age = 400 * DAY if number < folder.old else 2 * DAY
            found.append(Message(folder, _message(dice, mailbox, domain, size=dice.randint(*folder.size)),
                                 now - age - number * 60))
        for number in range(folder.stubs):
            identifier = str(uuid.UUID(int=dice.getrandbits(128), version=4))
            extra = f"X-BM_HSM_ID: {identifier}\r\nX-BM_HSM_DATETIME: {(now - 500 * DAY) * 1000}\r\n"
            found.append(Message(folder, _message(dice, mailbox, domain, extra, 0), now - 500 * DAY, identifier))
    return found


def archived(domain, mailbox, identifier):
    """The original of an archived message of 3.5."""
    dice = random.Random(identifier)
    return _message(dice, mailbox, domain, size=dice.choice((700, 5000, 32768, 90000, 200000)))
