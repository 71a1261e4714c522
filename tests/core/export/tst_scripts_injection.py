# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing of a plan is ever run: hostile values in addresses, names, logins, waves, and in lists changed on purpose."""
import glob
import os
import subprocess
import unittest

from exportlab import ExportTest, mailbox

CANARY = "/tmp/jalon-injected"

# Legal addresses that shells, globs, options and regular expressions would love.
ADDRESSES = ["-rf@example.org", "--help@example.org", "`id`$ifs@example.org", "$home@example.org", "a&b|c@example.org",
             "*@example.org", "?x@example.org", "~root@example.org", "%41%s%n@example.org", "o'brien@example.org",
             "!x@example.org", "{a}@example.org", "x=y@example.org", "#x@example.org", "a/b@example.org", "^x$@example.org"]
NAMES = ["$(touch /tmp/jalon-injected)", "`touch /tmp/jalon-injected`", "'; touch /tmp/jalon-injected; '",
         '"; touch /tmp/jalon-injected; "', "a\nb\n$(touch /tmp/jalon-injected)", "tab\there", "\u202egnp.exe", "-n",
         "%s%s%n", "\\\"}],\"login\":\"admin0\"", "=cmd|' /C calc'!A0", "é \u0301 漢字 🦊", "\x1b[2J", "&& reboot", "\\$(id)", "|x"]
REFUSED = ["a;b@example.org", "$(touch x)@example.org", "\"quoted\"@example.org", "a\nb@example.org", "a b@example.org",
           "a\tb@example.org", "\u202ea@example.org", "a@exam;ple.org", "a@-example.org", "é@example.org", "a..b@example.org",
           "a@example.org/../..", "a\\b@example.org", "a@b@example.org", "a,b@example.org"]


class Injection(ExportTest):
    def setUp(self):
        super().setUp()
        self.assertFalse(os.path.exists(CANARY))

    def tearDown(self):
        self.assertFalse(os.path.exists(CANARY))

    def test_hostile_values_are_data(self):
        rows = [mailbox(address, name=name, login=f"x{number}; touch {CANARY} $(touch {CANARY})")
                for number, (address, name) in enumerate(zip(ADDRESSES, NAMES))]
        self.export(*rows)
        self.fill_settings()
        self.create_all()
        self.run_script("04-tokens")
        env = self.fake_imapsync()
        self.run_script("05-fill-imapsync", "--pass", "first", "--dry-run", env=env)
        self.run_script("05-fill-imapsync", "--pass", "first", env=env)
        self.run_script("05-fill-imapsync", "--pass", "final", env=env)
        entries = [entry["value"] for entry in self.bluemind.entries["example.org"].values() if entry["kind"] == "users"]
        by_address = {entry["emails"][0]["address"]: entry for entry in entries}
        self.assertEqual(set(by_address), set(ADDRESSES))
        for address, name in zip(ADDRESSES, NAMES):
            last = by_address[address]["contactInfos"]["identification"]["name"]["familyNames"]
            expected = " ".join("".join(" " if c in "\n\t\x1b\u202e" else c for c in name).split())
            self.assertEqual(last, expected)
            self.assertNotEqual(by_address[address]["login"], "admin0")
        told = self.runs()
        self.assertEqual(sorted(run["user2"][0] for run in told), sorted(ADDRESSES * 2))
        for run in told:
            self.assertRegex(run["user1"][0], r"^x\d+; touch /tmp/jalon-injected \$\(touch /tmp/jalon-injected\)$")
        self.run_script("09-revoke-tokens")
        self.assertFalse(any(self.bluemind.keys.values()))
        self.assertTrue(all(os.path.dirname(name) == self.path("state/logs/first") for name in glob.glob(self.path("state/logs/first/**"))))
        with open(self.path("export/mailboxes.csv"), encoding="utf-8-sig") as file:
            csv = file.read()
        for line in csv.splitlines():
            for cell in line.replace('"', "").split(","):
                self.assertNotRegex(cell, r"^[=+@\t\r-]")

    def test_addresses_no_list_may_hold_are_refused(self):
        for address in REFUSED:
            with self.subTest(address=address):
                self.assertIn("export.unsafe-value", self.export(mailbox(address), expect=1))
                self.assertFalse(os.path.exists(self.path("export")))
        for alias in ("$(x)@example.org", "a,b@example.org"):
            self.assertIn("export.unsafe-value", self.export(mailbox("a@example.org", aliases=alias), expect=1))
        self.assertIn("export.unsafe-value", self.export(mailbox("a@example.org", login="a\nb"), expect=1))

    def test_wave_names_stay_names(self):
        self.export(*[mailbox(f"u{number}@example.org", wave=wave) for number, wave in enumerate(
            ["../../etc", "$(touch /tmp/jalon-injected)", "-rf", "a b", "a-b", "\u202e", "Été"])])
        waves = sorted(os.listdir(self.path("export/lists")))
        self.assertEqual(len(waves), 7)
        for wave in waves:
            self.assertRegex(wave, r"^[a-z0-9][a-z0-9-]*$")
        self.create_all()

    def test_a_list_changed_on_purpose_is_still_data(self):
        good = mailbox("u1@example.org")
        for column, hostile in [(0, "$(touch /tmp/jalon-injected)@example.org"), (0, "-o@exa mple.org"), (1, "../../domains/x"),
                                (2, "users/../domains"), (3, "a;touch /tmp/jalon-injected"), (3, "-x"), (4, "a\x1bb"),
                                (4, "\u202eb"), (6, "1+1"), (6, "-1"), (6, "a[$(touch /tmp/jalon-injected)]"),
                                (8, "a@b@c"), (9, "x y"), (0, ""), (4, "")]:
            with self.subTest(column=column, hostile=hostile):
                self.export(good)
                name = self.path("export/lists/all/example.org/mailboxes.tsv")
                with open(name, encoding="utf-8") as file:
                    title, row = file.read().splitlines()
                columns = row.split("\t")
                columns[column] = hostile
                with open(name, "w", encoding="utf-8") as file:
                    file.write(title + "\n" + "\t".join(columns) + "\n")
                self.assertIn("was changed", self.run_script("01-create-domains", expect=3))
                self.reseal()
                self.assertRegex(self.run_script("01-create-domains", expect=3), r"mailboxes\.tsv: line 2, column|columns where")
                subprocess.run(["rm", "-r", self.path("export")], check=True)
        self.assertEqual(self.bluemind.writes(), [])

    def test_settings_are_data(self):
        self.export(mailbox("u1@example.org"))
        for line in ("API_URL=http://127.0.0.1:1/$(touch /tmp/jalon-injected)", "API_URL=https://a\"\nurl=file:///etc/passwd",
                     "BLUEMIND_VERSION=a[$(touch /tmp/jalon-injected)]", "$(touch /tmp/jalon-injected)=1",
                     "; touch /tmp/jalon-injected", "CONCURRENCY=a[$(touch /tmp/jalon-injected)]"):
            self.settings()
            with open(self.path("export/settings.local"), "a", encoding="utf-8") as file:
                file.write(line + "\n")
            done = subprocess.run(self.command("01-create-domains", "--dry-run"), capture_output=True, check=False)
            self.assertIn(done.returncode, (0, 3), line)

    def test_answers_are_data(self):
        self.export(mailbox("u1@example.org"))
        self.create_all()
        entry = next(entry for entry in self.bluemind.entries["example.org"].values() if entry["kind"] == "users")
        for name in ("u1\tx\ty", "$(touch /tmp/jalon-injected)", "u1@example.org&login=admin0", "../admin0", "\x1b[2J"):
            entry["value"]["name"] = name
            self.run_script("03-check-mailboxes")
            self.run_script("04-tokens", expect=1)
        self.assertFalse(self.bluemind.keys)
        self.bluemind.servers["$(touch /tmp/jalon-injected)"] = self.bluemind.servers.pop("bm-master")
        self.assertIn("unknown form", self.run_script("03-check-mailboxes", expect=3))


if __name__ == "__main__":
    unittest.main()
