# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Creating, checking, keys and their undoing, against a server that answers as BlueMind does."""
import glob
import os
import random
import signal
import stat
import subprocess
import time
import unittest

import bluemindapi
from exportlab import ExportTest, mailbox

MANY = [mailbox(f"u{number}@example.org", name=f"Nom {number}") for number in range(30)]
SHARE = mailbox("compta@example.org", kind="shared", aliases="facture@example.org paie@example.org")
OTHER = mailbox("anne@verger.example", name="Lemaire")


class Creation(ExportTest):
    def test_second_run_changes_nothing(self):
        self.export(*MANY, SHARE, OTHER)
        self.create_all()
        self.run_script("04-tokens")
        bluemind = self.bluemind
        self.assertEqual(len(bluemind.entries["example.org"]), 32)
        self.assertEqual(len(bluemind.members["example.org", "g-user"]), 30)
        self.assertEqual(sum(len(keys) for keys in bluemind.keys.values()), 31)
        tags = {(row["serverUid"], row["tag"]) for row in bluemind.assignments["example.org"]}
        self.assertLessEqual({("bm-master", "mail/imap"), ("bm-master", "bm/pgsql-data"), ("shard-2", "mail/imap"),
                              ("shard-2", "bm/pgsql-data"), ("bm-master", "bm/core")}, tags)
        share = next(entry["value"] for entry in bluemind.entries["example.org"].values() if entry["value"]["name"] == "compta")
        self.assertEqual([mail["address"] for mail in share["emails"]],
                         ["compta@example.org", "facture@example.org", "paie@example.org"])
        self.assertEqual(share["quota"], 1048576)
        before = len(bluemind.writes())
        self.create_all()
        self.run_script("04-tokens")
        self.assertEqual(bluemind.writes()[before:], [])

    def test_dry_runs_write_nothing(self):
        self.export(*MANY, SHARE)
        for script in ("01-create-domains", "02-create-mailboxes", "01-undo-create-domains", "02-undo-create-mailboxes"):
            self.run_script(script, "--dry-run")
        self.create_all()
        before = len(self.bluemind.writes())
        for script in ("04-tokens", "09-revoke-tokens", "02-undo-create-mailboxes", "01-undo-create-domains", "06-go-live"):
            self.run_script(script, "--dry-run", expect=1 if script == "01-undo-create-domains" else 0)
        self.assertEqual(self.bluemind.writes()[before:], [])
        self.assertFalse(os.path.exists(self.path("state/go-live")))

    def test_undo_removes_only_its_own_and_only_what_is_empty(self):
        bluemind = self.bluemind
        bluemind.domains["example.org"] = {"name": "example.org", "aliases": []}
        bluemind.entries["example.org"] = {}
        bluemind.members["example.org", "g-user"] = []
        self.export(*MANY, OTHER)
        self.run_script("01-create-domains")
        bluemind.put_entry("users", "example.org", "theirs", {
            "routing": "internal", "archived": False, "dataLocation": "bm-master",
            "emails": [{"address": "u0@example.org", "isDefault": True}]}, name="u0")
        self.run_script("02-create-mailboxes")
        full = next(uid for uid, entry in bluemind.entries["example.org"].items() if entry["value"]["name"] == "u1")
        bluemind.used[full] = 12
        out = self.run_script("02-undo-create-mailboxes", expect=1)
        self.assertIn("holds 12 KiB", out)
        self.assertEqual(set(bluemind.entries["example.org"]), {"theirs", full})
        self.run_script("01-undo-create-domains")
        self.assertIn("example.org", bluemind.domains)
        self.assertNotIn("verger.example", bluemind.domains)

    def test_version_decides_the_body(self):
        self.bluemind = bluemindapi.BlueMind("4.3.20", "4.1.51294")
        self.serve()
        self.export(*MANY[:2])
        self.assertIn("survey it again", self.run_script("01-create-domains", expect=3))
        self.settings(BLUEMIND_VERSION="4.3.20")
        self.run_script("01-create-domains")
        self.assertNotIn("defaultAlias", self.bluemind.domains["example.org"])

    def test_other_versions_are_refused(self):
        for software in ("3.1.45512", "5.0.4859", ""):
            self.bluemind.software = software
            self.export(*MANY[:1])
            self.assertIn("not BlueMind 4", self.run_script("01-create-domains", expect=3))
        self.assertEqual(self.bluemind.writes(), [])

    def test_preconditions(self):
        self.export(*MANY[:2])
        self.assertIn("run 01-create-domains", self.run_script("02-create-mailboxes", expect=3))
        self.assertIn("run 01-create-domains", self.run_script("03-check-mailboxes", expect=4))
        self.run_script("04-tokens", expect=4)
        self.write("key", "wrong-key-000\n")
        self.assertIn("AUTHENTICATION_FAIL", self.run_script("01-create-domains", expect=3))
        self.settings(API_URL="http://127.0.0.1:1/api")
        self.assertIn("does not answer", self.run_script("01-create-domains", expect=3))
        self.settings(API_URL="http://bluemind.example.org/api")
        self.assertIn("in clear", self.run_script("01-create-domains", expect=3))
        self.settings(NONSENSE="1")
        self.assertIn("not a setting", self.run_script("01-create-domains", expect=3))
        self.settings()
        with open(self.path("export/lists/all/example.org/mailboxes.tsv"), "a", encoding="utf-8") as file:
            file.write("\n")
        self.assertIn("was changed", self.run_script("01-create-domains", expect=3))
        self.assertEqual(self.bluemind.writes(), [])
        self.run_script("01-create-domains", "--nonsense", expect=2)
        for script in glob.glob(self.path("export", "0*")):
            self.assertIn("Exit status", self.run_script(os.path.basename(script), "--help"))

    def test_missing_tool(self):
        self.export(*MANY[:1])
        tools = self.path("tools")
        os.makedirs(tools)
        for tool in ("bash", "env", "dirname", "basename", "date", "awk", "sha256sum", "flock", "stat", "mkdir", "curl"):
            os.symlink(subprocess.check_output(["which", tool], text=True).strip(), os.path.join(tools, tool))
        self.assertIn("jq is not installed", self.run_script("01-create-domains", expect=3, env={"PATH": tools}))

    def test_check_names_what_is_wrong(self):
        self.export(*MANY[:6])
        self.create_all()
        values = {entry["value"]["name"]: entry for entry in self.bluemind.entries["example.org"].values()}
        values["u0"]["value"]["archived"] = True
        values["u1"]["value"]["routing"] = "none"
        values["u2"]["value"]["dataLocation"] = "elsewhere"
        values["u3"]["value"]["type"] = "mailshare"
        values["u4"]["value"]["emails"] = [{"address": "other@example.org"}]
        out = self.run_script("03-check-mailboxes", expect=4)
        for words in ("u0@example.org is suspended", "u1@example.org is not routed", "u2@example.org is on another server",
                      "u3@example.org exists as another kind", "u4@example.org does not exist", "1 mailboxes ready, 5 not"):
            self.assertIn(words, out)
        values["u5"]["value"]["emails"] = [{"address": "u5@alias.example", "allAliases": True}]
        self.assertIn("1 mailboxes ready", self.run_script("03-check-mailboxes", expect=4))

    def test_keys_are_private_and_revoked(self):
        self.export(*MANY[:3])
        self.create_all()
        self.bluemind.keys["u0@example.org"] = {"his-own-key": "phone"}
        self.run_script("04-tokens")
        files = glob.glob(self.path("state/tokens/example.org/*"))
        self.assertEqual(len(files), 3)
        for file in files:
            self.assertEqual(stat.S_IMODE(os.stat(file).st_mode), 0o600)
        self.assertEqual(stat.S_IMODE(os.stat(self.path("state")).st_mode), 0o700)
        for log in glob.glob(self.path("state/log/*")):
            with open(log, encoding="utf-8") as file:
                self.assertNotIn("sid-", file.read())
        os.remove(files[0])
        self.run_script("09-revoke-tokens")
        self.run_script("09-revoke-tokens", "--every-user")
        self.assertEqual([keys for keys in self.bluemind.keys.values() if keys], [{"his-own-key": "phone"}])
        self.assertEqual(glob.glob(self.path("state/tokens/example.org/*")), [])

    def test_faults_are_told_and_retried(self):
        self.export(*MANY[:5])
        self.run_script("01-create-domains")

        def refuse(method, path):
            if method == "PUT" and path.startswith("/users/") and self.bluemind.calls[-1][2]["login"] in ("u1", "u3"):
                raise bluemindapi.Fault(500, "SQL_ERROR", "the database is\u202e tired\n")
        self.bluemind.refuse = refuse
        out = self.run_script("02-create-mailboxes", expect=1)
        self.assertIn("SQL_ERROR: the database is", out)
        self.assertEqual(len(self.bluemind.entries["example.org"]), 4)
        self.bluemind.refuse = None
        self.create_all()

    def test_killed_at_random_and_run_again(self):
        self.export(*MANY, SHARE, OTHER)
        seed = random.randrange(2**32)
        chance = random.Random(seed)
        for script in ("01-create-domains", "02-create-mailboxes", "04-tokens", "09-revoke-tokens"):
            for _ in range(4):
                run = subprocess.Popen(self.command(script), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                       start_new_session=True)
                time.sleep(chance.uniform(0.05, 1.5))
                os.killpg(run.pid, signal.SIGKILL)
                run.wait()
            self.run_script(script)
            if script == "02-create-mailboxes":
                self.run_script("03-check-mailboxes")
        puts = [call[1] for call in self.bluemind.calls if call[0] == "PUT" and "/keys" not in call[1]]
        names = [path for path in puts if not path.endswith("/members")]
        with self.subTest(seed=seed):
            self.assertEqual(len(names), len(set(names)))
            self.assertEqual(len(self.bluemind.entries["example.org"]), 32)
            self.assertEqual(len(self.bluemind.members["example.org", "g-user"]), 30)
            keys = [call for call in self.bluemind.calls if call[0] == "PUT" and "/auth/keys" in call[1]]
            self.assertEqual(len(keys), 31)
            self.assertFalse(any(self.bluemind.keys.values()))
        self.run_script("02-undo-create-mailboxes")
        self.run_script("01-undo-create-domains")
        self.assertEqual(set(self.bluemind.domains), {"global.virt"})


if __name__ == "__main__":
    unittest.main()
