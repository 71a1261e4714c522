# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An export, written by the program from a plan made for the test, and what its scripts are run with."""
import glob
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

import bluemindapi

SAMPLE = sys.argv.pop(1) if len(sys.argv) > 1 else ""
SUPPORT = os.path.dirname(os.path.abspath(__file__))


def mailbox(address, kind="", system="", name="", wave="", aliases="", login="", method=""):
    return "\x1f".join([address, kind, system, name, wave, aliases, login, method])


class ExportTest(unittest.TestCase):
    """Each test has a folder of its own, a BlueMind, and a state."""

    def setUp(self):
        self.place = tempfile.mkdtemp(prefix="jalon-export-")
        self.addCleanup(shutil.rmtree, self.place, True)
        self.bluemind = bluemindapi.BlueMind()
        self.serve()

    def serve(self):
        server = bluemindapi.serve(self.bluemind)
        self.addCleanup(server.shutdown)
        self.addCleanup(server.server_close)
        self.port = server.server_port

    def path(self, *names):
        return os.path.join(self.place, *names)

    def export(self, *mailboxes, expect=0):
        done = subprocess.run([SAMPLE, self.path("export")], input="\0".join(mailboxes).encode(),
                              capture_output=True, check=False)
        self.assertEqual(done.returncode, expect, done.stderr.decode())
        if expect == 0:
            self.settings()
        return done.stderr.decode()

    def settings(self, **more):
        values = {"API_URL": f"http://127.0.0.1:{self.port}/api", "KEY_FILE": self.path("key"),
                  "STATE_DIR": self.path("state"), "SOURCE_CYRUS_HOST": "127.0.0.1", "SOURCE_CYRUS_PORT": "143",
                  "TARGET_IMAP_HOST": "127.0.0.1", **more}
        with open(self.path("export", "settings.local"), "w", encoding="utf-8") as file:
            file.writelines(f"{key}={value}\n" for key, value in values.items())
        self.write("key", bluemindapi.ADMIN_KEY + "\n")

    def write(self, name, text, mode=0o600):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(self.path(name), mode)

    def command(self, script, *options):
        return [self.path("export", script), *options, *([] if "--help" in options else ["--all"])]

    def run_script(self, script, *options, expect=0, env=None):
        done = subprocess.run(self.command(script, *options), capture_output=True, check=False, stdin=subprocess.DEVNULL,
                              env={**os.environ, **(env or {})}, text=True, errors="replace")
        self.assertEqual(done.returncode, expect, f"{script} {options}\n{done.stdout}\n{done.stderr}")
        return done.stdout + done.stderr

    def create_all(self):
        for script in ("01-create-domains", "02-create-mailboxes", "03-check-mailboxes"):
            self.run_script(script)

    def reseal(self):
        """Writes the check sums anew, as one would who wants the scripts to take a list he changed."""
        with open(self.path("export", "SHA256SUMS"), encoding="utf-8") as sums:
            names = [line.split("  ", 1)[1] for line in sums.read().splitlines()]
        with open(self.path("export", "SHA256SUMS"), "w", encoding="utf-8") as sums:
            for name in names:
                with open(self.path("export", name), "rb") as file:
                    sums.write(f"{hashlib.sha256(file.read()).hexdigest()}  {name}\n")

    def fake_imapsync(self):
        """The stand-in; what it was told is in the folder `ran`, one file a run."""
        os.makedirs(self.path("ran"), exist_ok=True)
        return {"IMAPSYNC_RECORD": self.path("ran")}

    def runs(self):
        told = []
        for name in glob.glob(self.path("ran/*.json")):
            with open(name, encoding="utf-8") as file:
                told.append(json.load(file))
        return sorted(told, key=lambda run: run["started"])

    def fill_settings(self, **more):
        self.settings(**{"IMAPSYNC": os.path.join(SUPPORT, "imapsync-stand-in"), "TARGET_IMAP_PORT": "143",
                         "TARGET_IMAP_TLS": "none", "SOURCE_CYRUS_TLS": "none", **more})
        self.write("state/secrets/cyrus/administrator.password", "source-secret-1\n")
