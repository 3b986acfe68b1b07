#!/usr/bin/env python3
"""Bad configuration, bad pages, a bad place for the store: each is refused or shown with its reason, and nothing moves or is lost.

usage: bad_input.py PROGRAM [unittest options]
"""
import json
import os
import resource
import shutil
import sqlite3
import subprocess
import unittest

import harness
from harness import wait_until

GOOD = """\
state_dir: {folder}/state
watching:
  alert_after: 3d
receivers:
  - name: everyone
    jsonl: [{{path: {folder}/alerts.jsonl}}]
  - name: analysts
    jsonl: [{{path: {folder}/press.jsonl}}]
route:
  receiver: everyone
  routes:
    - matchers: ['standing = "unconfirmed_press"']
      receiver: analysts
"""
# (what, in the good file, put in its place, what stderr must name besides the file)
BAD_CONFIGURATIONS = [
    ("an unknown key", "alert_after: 3d", "alert_aftr: 3d", ":3", "watching.alert_aftr", "alert_after"),
    ("an unknown key at the root", "watching:", "watchin:", ":2", "watchin", "watching"),
    ("a bad duration", "alert_after: 3d", "alert_after: 3 days", ":3", "alert_after", "3 days", "4h"),
    ("a duration without a unit", "alert_after: 3d", "alert_after: 3", ":3", "alert_after"),
    ("a missing secret file", "  - name: analysts", "    webhook: [{{url: 'https://x.example', secret_file: {folder}/none}}]\n  - name: analysts",
     ":7", "secret_file", "/none"),
    ("a webhook without a secret", "  - name: analysts", "    webhook: [{{url: 'https://x.example'}}]\n  - name: analysts", ":7", "secret_file"),
    ("a password in the clear", "  - name: analysts",
     "    email: [{{host: h, security: none, username: u, password_file: {folder}/gazetted.yaml, from: a@x.org, to: [b@x.org]}}]\n  - name: analysts",
     ":7", "security", "starttls"),
    ("a bad address", "  - name: analysts", "    email: [{{host: h, from: nobody, to: [b@x.org]}}]\n  - name: analysts", "nobody"),
    ("a route to nobody", "      receiver: analysts", "      receiver: analyst", ":13", "receiver", "analyst", "analysts"),
    ("a bad matcher", "'standing = \"unconfirmed_press\"'", "'standing ~~ press'", ":12", "matchers", "standing ~~ press"),
    ("a key that stands twice", "  - name: analysts", "  - name: analysts\n    name: others", ":8", "receivers[1].name", "twice"),
    ("a key that stands twice at the root", "watching:", "state_dir: {folder}/other\nwatching:", ":2", "state_dir", "twice"),
    ("a matcher on no label", "'standing = ", "'standin = ", ":12", "matchers", '"standin"', '"standing"'),
    ("a matcher on no value", '"unconfirmed_press"', '"unconfirmed_pres"', ":12", "matchers", '"unconfirmed_pres"', '"unconfirmed_press"'),
    ("a matcher on no kind", 'standing = "unconfirmed_press"', 'kind = "repealled"', ":12", "matchers", '"repealled"', '"repealed"'),
    ("a matcher on no source", 'standing = "unconfirmed_press"', 'source != "scmp_chine"', ":12", "matchers", '"scmp_chine"', '"scmp_china"'),
    ("a source that is not there", "route:", "sources: [{{id: scmp_chine, enabled: false}}]\nroute:", ":9", "scmp_chine", "scmp_china"),
    ("two receivers of one name", "name: analysts", "name: everyone", ":7", "everyone"),
    ("an unset variable", "state_dir: {folder}/state", "state_dir: $GAZETTED_NO_SUCH_VARIABLE/x", ":1", "state_dir", "GAZETTED_NO_SUCH_VARIABLE"),
    ("broken YAML", "watching:", "watching: [", ":"),
]
SUFFIXES = {kind: suffix for suffix, kind in harness.stories.CONTENT_TYPES.items()}
SHELL = "<html><body><p>nothing here is a list</p></body></html>"


class Configuration(harness.Case):
    def check(self, text, *command):
        self.config.write_text(text.format(folder=self.folder))
        return subprocess.run([harness.program, *command, "--config", self.config], capture_output=True, text=True, timeout=60)

    def test_the_good_one_is_good(self):
        self.assertEqual(self.check(GOOD, "config", "check").returncode, 0)

    def test_bad_ones_name_file_line_key_and_spelling(self):
        for what, good, bad, *said in BAD_CONFIGURATIONS:
            for command in (("config", "check"), ("run",)):
                with self.subTest(what, command=command):
                    self.assertIn(good, GOOD)
                    done = self.check(GOOD.replace(good, bad, 1), *command)
                    self.assertEqual(done.returncode, 2, done.stderr)
                    self.assertEqual(done.stdout, "")
                    for word in (str(self.config) if said[0] != "nobody" else "", *said):
                        self.assertIn(word, done.stderr)
        self.assertFalse(self.state.exists(), "a bad configuration leaves nothing behind")

    def test_a_missing_file_and_a_wrong_option(self):
        done = subprocess.run([harness.program, "run", "--config", self.folder / "none.yaml"], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 2)
        self.assertIn("none.yaml", done.stderr)
        self.assertEqual(self.check(GOOD, "run", "--frobnicate").returncode, 2)

    def test_what_is_in_force_is_shown_with_names_and_matchers(self):
        done = self.check(GOOD.replace("path: {folder}/press.jsonl", "name: desk, path: {folder}/press.jsonl", 1), "config", "check", "--dump")
        shown = json.loads(done.stdout)
        self.assertEqual([each["name"] for each in shown["receivers"][1]["jsonl"]], ["desk"])
        self.assertEqual(shown["route"]["routes"][0]["matchers"], ['standing = "unconfirmed_press"'])

    def test_secrets_are_never_shown(self):
        (self.folder / "secret").write_text("whsec_c2VjcmV0IG9mIG91cnMgb25seQ==\n")
        text = GOOD.replace("  - name: analysts", "    webhook: [{{url: 'https://x.example', secret_file: {folder}/secret}}]\n  - name: analysts", 1)
        done = self.check(text, "config", "check", "--dump")
        self.assertEqual(done.returncode, 0)
        self.assertNotIn("c2VjcmV0", done.stdout + done.stderr)


class Storage(harness.Case):
    def setUp(self):
        super().setUp()
        self.config.write_text(GOOD.format(folder=self.folder))

    def test_a_store_newer_than_the_program(self):
        self.make_store()
        store = self.state / "gazetted.db"
        database = sqlite3.connect(store, isolation_level=None)
        database.execute("INSERT INTO schema_version (version, name) VALUES (9999, 'from the future')")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()
        before = store.read_bytes()
        for command in ("run", "measures"):
            _, said = self.ask(command, code=1)
            self.assertIn("newer", said)
            self.assertIn(str(store), said)
        self.assertEqual(store.read_bytes(), before, "it is left as it is")

    def test_a_state_folder_that_is_a_file(self):
        self.state.write_text("not a folder")
        _, said = self.ask("run", code=1)
        self.assertIn(str(self.state), said)
        self.assertEqual(self.state.read_text(), "not a folder")

    def test_a_store_that_is_something_else(self):
        self.state.mkdir()
        (self.state / "gazetted.db").write_text("this is a letter, and no store\n" * 100)
        _, said = self.ask("run", code=1)
        self.assertIn("gazetted.db", said)
        self.assertTrue((self.state / "gazetted.db").read_text().startswith("this is a letter"))

    @unittest.skipIf(os.geteuid() == 0, "whoever is root may write anywhere")
    def test_a_folder_that_may_not_be_written(self):
        self.make_store()
        self.state.chmod(0o500)
        self.addCleanup(self.state.chmod, 0o700)
        (self.state / "gazetted.db").chmod(0o400)
        _, said = self.ask("run", code=1)
        self.assertIn("gazetted.db", said)


class FullDisk(harness.Case):
    def test_polling_pauses_and_nothing_is_lost(self):
        world = self.serve(harness.World(step="a3"))
        self.configure(self.settings(world.port, [{"name": "everyone", "jsonl": [{"path": str(self.file)}]}]))
        self.make_store()
        room = (self.state / "gazetted.db").stat().st_size + 200_000
        with self.log.open("ab") as log:
            # Python ignores SIGXFSZ; left so, a write beyond the limit fails as one on a full disk does.
            self.daemon = subprocess.Popen([harness.program, "run", "--config", self.config], stdout=log, stderr=log, restore_signals=False,
                                           preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY)))
        wait_until(lambda: "polling pauses" in self.log.read_text() or self.daemon.poll() is not None, "a word about the full disk")
        self.assertIsNone(self.daemon.poll(), f"the daemon lives on:\n{self.log.read_text()}")
        self.assertEqual(self.stop()[0], 0)
        told = {line["data"]["id"] for line in harness.lines_of(self.file)}
        self.start()
        wait_until(lambda: {"mofcom:2025:61", "mofcom:2025:62", "uel:2025:10"} <= {
            c["notice"] for line in harness.lines_of(self.file) for c in line["data"]["changes"]}, "with room again, every alert")
        self.stop()
        ids = [line["data"]["id"] for line in harness.lines_of(self.file)]
        self.assertLessEqual(told, set(ids))
        self.assertEqual(len(ids), len(set(ids)))


class Archives(harness.Case):
    def setUp(self):
        super().setUp()
        self.config.write_text(GOOD.format(folder=self.folder))
        self.archive = self.folder / "a.warc"

    def replay(self, data):
        self.archive.write_bytes(data)
        done = subprocess.run([harness.program, "replay", self.archive, "--format", "jsonl", "--config", self.config],
                              capture_output=True, text=True, timeout=60)
        return done.returncode, done.stdout, done.stderr

    def test_what_is_no_archive_is_refused(self):
        for data in (b"this is no archive at all\n" * 10, b"\x1f\x8b\x08\x00broken gzip", b"WARC/1.0\r\nContent-Length: x\r\n\r\n"):
            with self.subTest(data[:20]):
                code, out, said = self.replay(data)
                self.assertIn(code, (1, 3), said)
                self.assertEqual(out, "")
                self.assertIn("a.warc", said)

    def test_a_torn_archive_gives_what_came_before_the_tear(self):
        whole = (harness.STORY / "archive.warc.gz").read_bytes()
        code, out, said = self.replay(whole[:len(whole) // 2])
        self.assertNotEqual(code, 0, "half an archive is no success")
        self.assertIn("a.warc", said)

    def test_a_missing_file_is_named(self):
        _, said = self.ask("replay", str(self.folder / "none.warc"), code=2)
        self.assertIn("none.warc", said)


class Pages(harness.Case):
    """A small world of our own, whose pages break."""

    REQUESTS = [("gg", harness.GG_2025), ("nikkei", "https://asia.nikkei.com/rss/feed/nar"),
                ("scmp", "https://www.scmp.com/rss/4/feed"),
                ("aqygzj", next(r.url for s in harness.stories.load(harness.STORY).steps for r in s.retrievals
                                if "aqygzj" in r.url and "unit?" in r.url))]
    BROKEN = {"gg": SHELL, "nikkei": "<?xml version='1.0'?><rdf:RDF><unclosed", "scmp": "not a feed at all",
              "aqygzj": '{"success": true, "data": {"html": '}

    def make_story(self):
        """Steps `good` and `broken`: the first lists of the real story, then bytes that are none."""
        folder = self.folder / "small"
        shutil.copytree(harness.STORY / "pages", folder / "pages")
        good = {r.url: r for r in harness.stories.load(harness.STORY).steps[0].retrievals}
        lines = ['name = "small"', 'archive = "none.warc.gz"']
        for step, when in (("good", "2025-10-08"), ("broken", "2025-10-09")):
            lines += ["[[step]]", f'id = "{step}"', f'title = "{step}"', "retrievals = ["]
            pages = list(good.values()) if step == "good" else []
            for number, page in enumerate(pages):
                name = f"g{number}{SUFFIXES[page.headers['Content-Type']]}"
                (folder / "pages" / name).write_bytes(page.body)
                if page.method == "GET":
                    lines.append(f"  {{ at = {when}T09:00:00+08:00, url = {json.dumps(page.url)}, file = {json.dumps(name)} }},")
            if step == "broken":
                for name, url in self.REQUESTS:
                    (folder / "pages" / f"{name}.html").write_text(self.BROKEN[name])
                    lines.append(f"  {{ at = {when}T09:00:00+08:00, url = {json.dumps(url)}, file = {json.dumps(name + '.html')} }},")
            lines.append("]")
        (folder / "story.toml").write_text("\n".join(lines) + "\n")
        return folder

    def test_a_broken_page_is_shown_and_moves_nothing(self):
        world = self.serve(harness.World(self.make_story(), "good"))
        self.configure(self.settings(world.port, [{"name": "everyone", "jsonl": [{"path": str(self.file)}]}]))
        broken = {"mofcom_gg_year", "nikkei_asia", "scmp_china", "aqygzj_rules"}
        self.start()
        self.healthy(*broken)
        old = {place for place in harness.addresses("a1") if "/art/" in place[1] and "xwfyrth" not in place[1]}
        wait_until(lambda: old <= set(world.asked()), lambda: f"never asked: {old - set(world.asked())}")
        before = []

        def settled():  # asked for is not yet read: two looks that agree, with nothing failing or waiting between them
            nonlocal before
            last, before = before, self.rows("measures", "--as-of", "2025-10-10")
            return bool(before) and last == before
        for _ in range(3):
            wait_until(settled, "the baseline keeps moving", every=0.7)
        world.control("step?n=broken")
        seen = {}

        def all_shown():
            seen.update({r["source"]: r for r in self.rows("sources", code=4)})
            return all(seen[each]["last_failure"] for each in broken)
        wait_until(all_shown, lambda: f"healthy: {[each for each in broken if not seen[each]['last_failure']]}", every=0.5)
        for _ in range(3):  # asked again and answered "not modified", they are as broken as before
            since = len(world.asked())
            wait_until(lambda: len(world.asked(since)) >= len(broken), "another round")
            all_shown()
            self.assertEqual([each for each in broken if not seen[each]["last_failure"]], [], "a broken page stays broken")
        self.assertEqual(self.rows("measures", "--as-of", "2025-10-10"), before, "nothing in the baseline moves")
        self.assertEqual(harness.lines_of(self.file), [], "and nothing is said")
        world.control("step?n=good")
        self.healthy(*broken)
        self.assertEqual(self.stop()[0], 0)


if __name__ == "__main__":
    harness.main()
