# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filling: what imapsync is told, the passes, being killed and going on; the tools run by hand."""
import collections
import glob
import json
import os
import random
import re
import signal
import subprocess
import threading
import time
import unittest

import bluemindapi
from exportlab import ExportTest, mailbox

USERS = [mailbox(f"u{number}@example.org") for number in range(12)]


class Filling(ExportTest):
    def prepare(self, *mailboxes, **more):
        self.export(*mailboxes)
        self.fill_settings(**more)
        self.create_all()
        self.run_script("04-tokens")
        self.env = self.fake_imapsync()

    def fill(self, pass_, *options, expect=0, env=None):
        return self.run_script("05-fill-imapsync", "--pass", pass_, *options, expect=expect, env={**self.env, **(env or {})})

    def renamed(self, run, folder):
        """What imapsync, which is Perl, makes of a folder's name once the old system's prefix is off it."""
        perl = 'my $n = pop; for (@ARGV) { eval "\\$n =~ $_"; die if $@ } print $n'
        done = subprocess.run(["perl", "-e", perl, *run["regextrans2"], folder], capture_output=True, check=True, text=True)
        return done.stdout

    def test_passes(self):
        self.prepare(*USERS)
        self.fill("first")
        self.assertEqual(len(self.runs()), 12)
        self.assertEqual({run["user2"][0] for run in self.runs()}, {f"u{number}@example.org" for number in range(12)})
        for run in self.runs():
            self.assertNotIn("delete2", run)
            self.assertEqual(run["authuser1"], ["cyrus"])
            self.assertEqual(run["user1"], run["user2"])
            self.assertEqual(run["authuser2"], run["user2"])
            self.assertEqual(run["secret1"], "source-secret-1")
            self.assertIn(run["secret2"], self.bluemind.keys[run["user2"][0]])
            self.assertIn("^Dossiers partag", run["exclude"])
            self.assertIn("^Autres utilisateurs", run["exclude"])
            self.assertEqual(run["useheader"], ["Message-Id", "Received", "Date", "From", "Subject"])
            self.assertNotIn("admin0", json.dumps(run))
        for name in os.listdir(self.path("state/logs/first")):
            self.assertRegex(name, r"^u\d+@example\.org\.\d{8}T\d{6}Z\.log$")
        self.assertIn("finished already", self.fill("first"))
        self.assertEqual(len(self.runs()), 12)
        self.fill("delta", "--mirror")
        self.fill("delta")
        deltas = self.runs()[12:]
        self.assertEqual([("delete2" in run) for run in deltas], [True] * 12 + [False] * 12)
        self.fill("final")
        self.assertIn("the final pass has begun", self.fill("delta", "--mirror", expect=3))
        self.fill("final", "--mirror", expect=2)
        self.assertFalse(any("delete2" in run or "folder" in run for run in self.runs()[36:]))
        self.run_script("06-go-live")
        for pass_ in ("first", "delta"):
            self.assertIn("is live", self.fill(pass_, expect=3))
        self.assertIn("gone live", self.run_script("02-undo-create-mailboxes", expect=3))
        self.fill("final", "--again")
        last = self.runs()[48:]
        self.assertEqual(len(last), 12)
        for run in last:
            self.assertEqual((run["folder"], "delete2" in run), (["INBOX"], False))
            self.assertRegex(run["search"][0], r"^SINCE \d\d-[A-Z][a-z][a-z]-20\d\d$")
            self.assertTrue(run["noresyncflags"])

    def test_concurrency_is_kept(self):
        self.prepare(*USERS, CONCURRENCY="3")
        self.fill("first", env={"IMAPSYNC_SLEEP": "0.5"})
        moments = [(run["started"], 1) for run in self.runs()] + [(run["ended"], -1) for run in self.runs()]
        now = most = 0
        for _, step in sorted(moments):
            now += step
            most = max(most, now)
        self.assertEqual(len(self.runs()), 12)
        self.assertLessEqual(most, 3)
        self.assertGreaterEqual(most, 2)

    def test_nothing_is_filled_before_the_check_passes(self):
        self.prepare(*USERS)
        for entry in self.bluemind.entries["example.org"].values():
            if entry["value"]["name"] == "u5":
                entry["value"]["archived"] = True
        self.assertIn("u5@example.org is suspended", self.fill("first", expect=4))
        self.assertEqual(self.runs(), [])

    def test_missing_secrets_stop_before_the_start(self):
        self.prepare(*USERS[:2])
        os.chmod(self.path("state/secrets/cyrus/administrator.password"), 0o644)
        self.assertIn("can be read by others", self.fill("first", expect=3))
        os.remove(self.path("state/secrets/cyrus/administrator.password"))
        os.remove(self.path("state/tokens/example.org/u0@example.org"))
        out = self.fill("first", expect=3)
        self.assertIn("no key for u0@example.org", out)
        self.assertIn("password of the source is missing", out)
        self.settings(TARGET_IMAP_PORT="143", IMAPSYNC="no-such-imapsync")
        self.assertIn("not installed", self.fill("first", expect=3))
        self.assertEqual(self.runs(), [])

    def test_failures_are_retried_alone(self):
        self.prepare(*USERS[:4])
        out = self.fill("first", expect=1, env={"IMAPSYNC_FAIL": "u2@example.org"})
        self.assertIn("u2@example.org failed, imapsync ended with status 111: read ", out)
        self.assertIn("4 run, 1 of them failed", out)
        self.assertRegex(out, r"WARNING failed: u2@example\.org\n$")
        self.assertIn("1 run, 0 of them failed, 3 were done before", self.fill("first"))
        self.assertEqual([run["user2"] for run in self.runs()[4:]], [["u2@example.org"]])

    def test_a_mailbox_that_always_fails_keeps_no_other_from_the_next_pass(self):
        self.prepare(*USERS[:3])
        broken = {"IMAPSYNC_FAIL": "u2@example.org"}
        def filled(pass_, *options, expect=1, env=None):
            before = len(self.runs())
            self.fill(pass_, *options, expect=expect, env=env or broken)
            return {run["user2"][0][:2]: run for run in self.runs()[before:]}
        for _ in range(2):
            self.assertEqual(set(filled("delta")), {"u0", "u1", "u2"})
        self.assertEqual(set(filled("final")), {"u0", "u1", "u2"})
        self.assertEqual(set(filled("final")), {"u2"})
        self.assertEqual(set(filled("final", "--again")), {"u0", "u1", "u2"})
        self.run_script("06-go-live")
        # What the final pass had not brought is brought whole, once; of the others the inbox alone.
        last = filled("final")
        self.assertEqual({user: "folder" in run for user, run in last.items()}, {"u0": True, "u1": True, "u2": False})
        self.assertTrue(all(run["noresyncflags"] and "delete2" not in run for run in last.values()))
        self.assertEqual({user: "folder" in run for user, run in filled("final", expect=0, env=self.env).items()}, {"u2": False})
        self.assertIn("finished already", self.fill("final"))
        self.assertTrue(all("folder" in run for run in filled("final", "--again", expect=0, env=self.env).values()))

    def test_a_delta_cut_short_goes_on_where_it_stopped(self):
        self.prepare(*USERS[:6], CONCURRENCY="1")
        run = subprocess.Popen(self.command("05-fill-imapsync", "--pass", "delta"), stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, env={**os.environ, **self.env, "IMAPSYNC_SLEEP": "1"})
        while not glob.glob(self.path("state/fill/all/example.org/delta-1/u*")):
            time.sleep(0.1)
        run.send_signal(signal.SIGTERM)
        run.wait()
        self.fill("delta")
        done = collections.Counter(run["user2"][0] for run in self.runs() if run["status"] == 0)
        self.assertEqual(set(done.values()), {1})
        self.assertEqual(os.listdir(self.path("state/fill/all/example.org")), ["delta-1"])

    def test_systems(self):
        settings = {}
        for system in ("EXCHANGE", "ZIMBRA", "KERIO", "DOVECOT", "BLUEMIND", "IMAP"):
            settings.update({f"SOURCE_{system}_HOST": "old", f"SOURCE_{system}_PORT": "993",
                             f"SOURCE_{system}_ACCESS": "administrator", f"SOURCE_{system}_ADMIN": "chief"})
        for system in ("DOMINO", "GOOGLE_WORKSPACE"):
            settings.update({f"SOURCE_{system}_HOST": "old", f"SOURCE_{system}_PORT": "993",
                             f"SOURCE_{system}_ACCESS": "each-password"})
        systems = ["exchange", "zimbra", "kerio", "dovecot", "bluemind", "imap", "domino", "google-workspace"]
        self.prepare(*[mailbox(f"{system}@example.org", system=system, login=f"ACME\\{system}") for system in systems], **settings)
        for system in systems:
            self.write(f"state/secrets/{system}/administrator.password", f"secret of {system}\n")
            self.write(f"state/secrets/{system}/{system}@example.org.password", f"own secret of {system}\n")
        self.fill("first")
        told = {run["user1"][0].removeprefix("ACME\\").partition("*")[0]: run for run in self.runs()}
        self.assertEqual(told["exchange"]["authuser1"], ["chief"])
        self.assertEqual(told["exchange"]["user1"], ["ACME\\exchange"])
        self.assertEqual(told["dovecot"]["user1"], ["ACME\\dovecot*chief"])
        self.assertEqual(told["kerio"]["authmech1"], ["X-MASTERAUTH"])
        self.assertTrue(told["domino"]["domino1"])
        self.assertEqual(told["domino"]["secret1"], "own secret of domino")
        self.assertTrue(told["google-workspace"]["gmail1"])
        for run in self.runs():
            self.assertTrue(run["ssl1"])
            self.assertEqual(run["sslargs1"], ["SSL_verify_mode=1", "SSL_verifycn_scheme=imap", "SSL_verifycn_name=old"])
        for option in ("^Calendar(/|$)", "^Contacts(/|$)", "^Public Folders(/|$)"):
            self.assertIn(option, told["exchange"]["exclude"])
        self.fill_settings(**{**settings, "SOURCE_DOMINO_ACCESS": "administrator", "SOURCE_DOMINO_ADMIN": "x"})
        self.assertIn("domino: no administrator", self.fill("delta", expect=3))

    def test_mailshares_go_through_a_writer_and_are_never_mirrored(self):
        self.prepare(mailbox("u1@example.org"), mailbox("compta@example.org", kind="shared"))
        self.assertIn("compta@example.org is a mailshare and no user", self.fill("first", expect=3))
        self.fill_settings(SHARED_WRITER="u1@example.org")
        self.run_script("04-tokens")
        self.fill("delta", "--mirror")
        share = next(run for run in self.runs() if run["user1"] == ["compta@example.org"])
        self.assertEqual(share["user2"], ["u1@example.org"])
        self.assertIn("s,^INBOX$,Dossiers partag&AOk-s/compta,", share["regextrans2"])
        # The writer's key is taken back with those of the list, though he is in none.
        self.bluemind.put_entry("users", "example.org", "outside", {
            "routing": "internal", "archived": False, "dataLocation": "bm-master",
            "emails": [{"address": "chef@example.org", "isDefault": True}]}, name="chef")
        self.fill_settings(SHARED_WRITER="chef@example.org")
        self.run_script("04-tokens")
        self.assertTrue(self.bluemind.keys["chef@example.org"])
        self.run_script("09-revoke-tokens")
        self.assertFalse(any(self.bluemind.keys.values()))
        self.fill_settings(SHARED_WRITER="nobody@example.org")
        self.assertIn("nobody@example.org is to fill a mailshare", self.run_script("04-tokens", expect=1))
        self.assertIn("who is no user of BlueMind", self.fill("delta", expect=3))
        self.assertNotIn("delete2", share)
        self.assertTrue(share["noautomap"])
        for before, after in [("INBOX", ""), ("Sent", "/Sent"), ("Sent Items", "/Sent"), ("Corbeille", "/Trash"), ("A/Spam", "/A/Spam")]:
            self.assertEqual(self.renamed(share, before), "Dossiers partag&AOk-s/compta" + after)

    def test_certificates_are_verified_with_the_operators_authority(self):
        self.prepare(USERS[0])
        self.write("ca.pem", "an authority\n")
        tls = {"SOURCE_CYRUS_TLS": "ssl", "SOURCE_CYRUS_CA_FILE": self.path("ca.pem"), "TARGET_IMAP_TLS": "starttls"}
        self.fill_settings(**tls, CA_FILE=self.path("ca.pem"))
        self.fill("delta")
        self.fill_settings(**tls, TARGET_IMAP_VERIFY="no")
        self.fill("delta")
        verified, unverified = self.runs()
        for side in "12":
            self.assertEqual(verified["sslargs" + side], ["SSL_verify_mode=1", "SSL_verifycn_scheme=imap", "SSL_verifycn_name=127.0.0.1",
                                                          "SSL_ca_file=" + self.path("ca.pem")])
        self.assertTrue(verified["ssl1"] and verified["tls2"])
        self.assertNotIn("sslargs2", unverified)
        for wrong in ({"SOURCE_CYRUS_CA_FILE": "/no/such/file"}, {"TARGET_IMAP_CA_FILE": "relative.pem"}, {"TARGET_IMAP_VERIFY": "maybe"}):
            self.fill_settings(**{**tls, **wrong})
            self.assertRegex(self.fill("delta", expect=3), "cannot be read|write a right value")
        self.assertEqual(len(self.runs()), 2)

    def test_login_is_the_users_and_not_the_address(self):
        bluemind = self.bluemind
        bluemind.domains["2f1c.internal"] = {"name": "2f1c.internal", "aliases": ["example.org"]}
        bluemind.entries["2f1c.internal"] = {"g-user": {"kind": "groups", "value": {
            "name": "user", "type": "group", "system": False, "routing": "none", "emails": []}}}
        bluemind.members["2f1c.internal", "g-user"] = []
        self.prepare(mailbox("o'brien@example.org"), mailbox("compta@example.org", kind="shared"), SHARED_WRITER="o'brien@example.org")
        self.fill("first")
        for run in self.runs():
            self.assertEqual((run["user2"], run["authuser2"]), (["obrien@2f1c.internal"], ["obrien@2f1c.internal"]))
            self.assertIn(run["secret2"], bluemind.keys["obrien@2f1c.internal"])

    def test_lists_are_filled_together(self):
        self.prepare(*[mailbox(f"u{number}@d{number}.example") for number in range(4)], CONCURRENCY="4")
        self.fill("first", env={"IMAPSYNC_SLEEP": "3"})
        self.assertEqual(len(self.runs()), 4)
        self.assertLess(max(run["started"] for run in self.runs()), min(run["ended"] for run in self.runs()))
        self.assertIn("0 run, 0 of them failed", self.fill("first"))

    def test_folders_are_renamed_where_cyrus_would_refuse_them(self):
        self.prepare(USERS[0])
        self.fill("first")
        for before, after in [('a;b`c"d', "a_b_c_d"), ("50%<x>|{y}!", "50__x___y__"), ("&AMk-t&AOk-.2025", "&AMk-t&AOk-.2025"),
                              ("A (b) [c] d'e $f #g", "A (b) [c] d'e $f #g"), ("a\\b^c", "a_b_c")]:
            self.assertEqual(self.renamed(self.runs()[0], before), after)

    def test_folders_that_bluemind_has_are_filled_whatever_the_prefix(self):
        self.prepare(USERS[0])
        self.fill("first")
        # --f1f2 names the folder with the prefix of the old system, the rules without it.
        self.assertNotIn("f1f2", self.runs()[0])
        for name, names in {"Sent": ["Sent Items", "Sent Messages", "&AMk-l&AOk-ments envoy&AOk-s"], "Drafts": ["Brouillons"],
                            "Trash": ["Deleted Items", "Deleted Messages", "&AMk-l&AOk-ments supprim&AOk-s", "Corbeille"],
                            "Junk": ["Junk Email", "Junk E-mail", "Junk E-Mail", "Spam", "Courrier ind&AOk-sirable"]}.items():
            for old in names:
                self.assertEqual(self.renamed(self.runs()[0], old), name)
                self.assertEqual(self.renamed(self.runs()[0], old + "/2025"), old + "/2025")

    def test_killed_at_random_and_run_again(self):
        self.prepare(*USERS, CONCURRENCY="4")
        seed = random.randrange(2**32)
        chance = random.Random(seed)
        for signal_ in (signal.SIGKILL, signal.SIGTERM, signal.SIGKILL, signal.SIGINT):
            run = subprocess.Popen(self.command("05-fill-imapsync", "--pass", "first"), stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, env={**os.environ, **self.env, "IMAPSYNC_SLEEP": "0.3"})
            time.sleep(chance.uniform(1, 3))
            run.send_signal(signal_)
            run.wait()
        self.fill("first", env={"IMAPSYNC_SLEEP": "0.3"})
        done = collections.Counter(run["user2"][0] for run in self.runs())
        self.assertEqual(done, {f"u{number}@example.org": 1 for number in range(12)}, f"seed {seed}")
        self.assertEqual(glob.glob(self.path("state/work.*")), [])

    def test_killed_with_its_imapsyncs_and_run_again(self):
        self.prepare(*USERS, CONCURRENCY="4")
        seed = random.randrange(2**32)
        chance = random.Random(seed)
        for _ in range(3):
            run = subprocess.Popen(self.command("05-fill-imapsync", "--pass", "first"), stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, start_new_session=True,
                                   env={**os.environ, **self.env, "IMAPSYNC_SLEEP": "0.5"})
            time.sleep(chance.uniform(1, 3))
            os.killpg(run.pid, signal.SIGKILL)
            run.wait()
        self.fill("first")
        with self.subTest(seed=seed):
            self.assertEqual({run["user2"][0] for run in self.runs()}, {f"u{number}@example.org" for number in range(12)})
            self.assertEqual(len(glob.glob(self.path("state/fill/all/example.org/first-1/u*"))), 12)
            before = len(self.runs())
            self.assertIn("finished already", self.fill("first"))
            self.assertEqual(len(self.runs()), before)

    def test_no_secret_on_any_command_line(self):
        self.prepare(*USERS)
        self.run_script("09-revoke-tokens")
        seen, over = set(), threading.Event()

        def watch():
            while not over.is_set():
                for process in glob.glob("/proc/[0-9]*"):
                    for name in ("cmdline", "environ"):
                        try:
                            with open(f"{process}/{name}", "rb") as file:
                                text = file.read()
                        except OSError:
                            continue
                        if self.place.encode() in text:
                            seen.add(text)
        watcher = threading.Thread(target=watch)
        watcher.start()
        try:
            self.run_script("04-tokens")
            tokens = {sid for keys in self.bluemind.keys.values() for sid in keys}
            self.fill("first", env={"IMAPSYNC_SLEEP": "0.2"})
            self.run_script("09-revoke-tokens")
        finally:
            over.set()
            watcher.join()
        text = b"\0".join(seen)
        self.assertIn(b"imapsync-stand-in", text)
        self.assertRegex(text, re.escape(b"--config"))
        self.assertEqual(len(tokens), 12)
        for secret in [bluemindapi.ADMIN_KEY, "source-secret-1", "session-0", *tokens]:
            self.assertNotIn(secret.encode(), text)

    def test_dry_run_shows_the_commands_and_starts_nothing(self):
        self.prepare(*USERS[:2])
        out = self.fill("first", "--dry-run")
        self.assertIn("--user2=u1@example.org", out)
        self.assertEqual(self.runs(), [])
        self.assertFalse(os.path.exists(self.path("state/fill")))

    def test_tools_run_by_hand(self):
        self.export(mailbox("e@example.org", system="exchange", method="exchange-tool"),
                    mailbox("d@example.org", system="domino", method="domino-tool"))
        self.assertIn("nothing is filled until", self.run_script("05-fill-exchange", expect=4))
        self.create_all()
        before = len(self.bluemind.writes())
        for tool in ("exchange", "domino"):
            out = self.run_script(f"05-fill-{tool}")
            self.assertIn("à la main", out)
            self.assertRegex(out, rf"(?m)^1\t.*/{tool}\.tsv$")
        self.run_script("05-fill-pst")
        self.assertEqual(self.bluemind.writes()[before:], [])


if __name__ == "__main__":
    unittest.main()
