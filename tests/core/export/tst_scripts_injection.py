# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing of a plan is ever run: hostile values in addresses, names, logins, waves, and in lists changed on purpose."""
import csv
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
        logins = [by_address[address]["login"] + "@example.org" for address in ADDRESSES]
        self.assertEqual(sorted(run["user2"][0] for run in told), sorted(logins * 2))
        for run in told:
            self.assertRegex(run["user1"][0], r"^x\d+; touch /tmp/jalon-injected \$\(touch /tmp/jalon-injected\)$")
        self.run_script("09-revoke-tokens")
        self.assertFalse(any(self.bluemind.keys.values()))
        self.assertTrue(all(os.path.dirname(name) == self.path("state/logs/first") for name in glob.glob(self.path("state/logs/first/**"))))
        for table in ("mailboxes.csv", "lists.csv", "domains.csv"):
            with open(self.path("export", table), encoding="utf-8-sig", newline="") as file:
                for row in csv.reader(file):
                    for cell in row:
                        self.assertNotRegex(cell, r"^[=+@\t\r-]")

    def test_addresses_no_list_may_hold_are_refused(self):
        for address in REFUSED:
            with self.subTest(address=address):
                self.assertIn("export.blocked", self.export(mailbox(address), expect=1))
                self.assertFalse(os.path.exists(self.path("export")))
        hostile = [mailbox(address) for address in REFUSED] + [
            mailbox("alias1@example.org", aliases="$(x)@example.org"), mailbox("alias2@example.org", aliases="a,b@example.org"),
            mailbox("login@example.org", login="a\nb")]
        self.export(mailbox("u1@example.org"), *hostile)
        with open(self.path("export/lists/all/example.org/mailboxes.tsv"), encoding="utf-8") as file:
            self.assertEqual([line.split("\t")[0] for line in file.read().splitlines()[1:]], ["u1@example.org"])
        self.assertEqual(os.listdir(self.path("export/lists/all")), ["example.org"])
        with open(self.path("export/left-out.csv"), encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual(len(rows), len(hostile))
        self.assertTrue(all(row["reasons"] == "export.unsafe-value" for row in rows))
        for row in rows:
            self.assertNotRegex(row["name"], "^[=+@\t\r-]|[\u202a-\u202e]")
        self.assertIn("left-out.csv says which and why", self.run_script("01-create-domains"))

    def test_wave_names_stay_names(self):
        self.export(*[mailbox(f"u{number}@example.org", wave=wave) for number, wave in enumerate(
            ["../../etc", "$(touch /tmp/jalon-injected)", "-rf", "a b", "a-b", "\u202e", "Été"])])
        waves = sorted(os.listdir(self.path("export/lists")))
        self.assertEqual(len(waves), 7)
        for wave in waves:
            self.assertRegex(wave, r"^[a-z0-9][a-z0-9-]*$")
        self.create_all()

    def test_passwords_and_folders_of_hostile_names_are_data(self):
        address = "`id`$ifs@example.org"
        self.export(mailbox(address))
        self.fill_settings(SOURCE_CYRUS_ACCESS="each-password")
        self.create_all()
        self.run_script("04-tokens")
        env = self.fake_imapsync()
        name = "state/secrets/cyrus/%60id%60%24ifs@example.org.password"
        passwords = ["$(touch /tmp/jalon-injected)", "'\"; touch /tmp/jalon-injected; '", "-rf --help", "\u202emot de passe", "a\\b", "%s%n", "  blancs  "]
        for number, password in enumerate(passwords):
            self.write(name, password + "\nsecond line; touch /tmp/jalon-injected\n")
            self.run_script("05-fill-imapsync", "--pass", "delta", env=env)
            self.assertEqual(self.runs()[number]["secret1"], password)
        for folder in ("$(touch /tmp/jalon-injected)", "-rf", "a\nb", "; touch x", "`id`", "lists/../lists/all/example.org/..", "/"):
            for options in (["--", folder], [folder] if not folder.startswith("-") else []):
                if options:
                    done = subprocess.run([self.path("export/01-create-domains"), *options], capture_output=True, check=False,
                                          cwd=self.path("export"), stdin=subprocess.DEVNULL)
                    self.assertEqual(done.returncode, 3, folder)

    def test_an_export_in_a_folder_of_hostile_name_runs(self):
        place = self.path("$(touch jalon-injected);'\" -rf")
        os.makedirs(place)
        self.export(mailbox("u1@example.org"))
        os.rename(self.path("export"), place + "/export")
        done = subprocess.run([place + "/export/01-create-domains", "--all"], capture_output=True, check=False, cwd=self.place)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertFalse(os.path.exists(self.path("jalon-injected")))

    def test_domains_of_hostile_answers_are_data(self):
        self.export(mailbox("u1@example.org"))
        self.bluemind.domains["x; touch /tmp/jalon-injected"] = {"name": "x", "aliases": ["example.org"]}
        self.assertIn("unknown form", self.run_script("01-create-domains", expect=3))
        self.assertEqual(self.bluemind.writes(), [])

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
