#!/usr/bin/env python3
"""Everything read in the story proves itself; what is altered in the store afterwards is found and named.

usage: proofs.py PROGRAM [unittest options]
"""
import json
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile
import unittest

import harness

# (what, key of the notice, what is done to its reading, what the finding must say: limb, field, words of the reason)
TAMPERINGS = [
    ("a date of effect", "mofcom:2025:61", lambda r: limb(r, "1.1")["effective"]["value"].update(on="2025-11-08"),
     "1.1", "effective", "do not say"),
    ("a last day", "mofcom+gac:2025:70", lambda r: r["suspended_until"].update(value="2026-12-10"), "", "suspended_until", "do not say"),
    ("a party", "uel:2025:10", lambda r: r["parties"][3]["value"].update(en="Somebody Else Inc."), "", "parties", "do not say"),
    ("a control code", "mofcom:2025:62", lambda r: r["control_codes"][0].update(value="1E903.a"), "", "control_codes", "do not say"),
    ("the quoted words", "mofcom:2024:46", lambda r: r["kinds"][0]["evidence"].update(quote="nobody wrote this"), "", "kinds", "other words"),
    ("a class of users", "mofcom:2025:61", lambda r: limb(r, "2")["end_user_categories"].pop(), "2", "end_user_categories", "not stored"),
    ("a span", "mofcom:2025:62", lambda r: r["kinds"][0]["evidence"].update(begin=r["kinds"][0]["evidence"]["begin"] + 3),
     "", "kinds", "other words"),
    ("words taken away", "mofcom:2025:62", lambda r: r["exceptions"][0].update(evidence={"block": 0, "begin": 0, "end": 0, "quote": ""}),
     "", "exceptions", "no words"),
]


def limb(reading, path):
    return next(each for each in reading["limbs"] if each["path"] == path)


class Story(harness.Case):
    """Each test gets its own copy of the store that the story leaves."""

    @classmethod
    def setUpClass(cls):
        cls.original = pathlib.Path(tempfile.mkdtemp(prefix="gazetted-proofs-"))
        cls.addClassCleanup(shutil.rmtree, cls.original, ignore_errors=True)
        subprocess.run([harness.program, "replay", "--quiet", "--store", cls.original / "gazetted.db", harness.STORY / "archive.warc.gz"],
                       check=True, capture_output=True, timeout=120)

    def setUp(self):
        super().setUp()
        shutil.copytree(self.original, self.state)
        self.config.write_text(f"state_dir: {self.state}\n")

    def database(self):
        database = sqlite3.connect(self.state / "gazetted.db", isolation_level=None)
        self.addCleanup(database.close)
        return database

    def alter(self, key, change):
        """Rewrites the open version of a notice behind the program's back."""
        database = self.database()
        row, body = database.execute("SELECT id, body FROM notice WHERE key = ? AND known_until IS NULL", (key,)).fetchone()
        notice = json.loads(body)
        change(notice)
        database.execute("UPDATE notice SET body = ? WHERE id = ?", (json.dumps(notice, ensure_ascii=False), row))
        return notice


class Verify(Story):
    def verify(self, *arguments, code):
        out, said = self.ask("verify", "--format", "jsonl", *arguments, code=code)
        return [json.loads(line) for line in out.splitlines()], said

    def test_everything_read_in_the_story_holds(self):
        for arguments in ((), ("--all",)):
            findings, said = self.verify(*arguments, code=0)
            self.assertEqual(findings, [])
            self.assertRegex(said, r"\d\d readings, \d{4} values: every one holds")

    def test_what_is_altered_is_named(self):
        for what, key, change, path, field, words in TAMPERINGS:
            with self.subTest(what):
                before = self.alter(key, lambda notice: None)
                self.alter(key, lambda notice: change(notice["reading"]))
                findings, said = self.verify(code=1)
                name = key.upper().replace(":", "-")
                self.assertTrue(any(f["notice"] == name and f["limb"] == path and f["field"] == field and words in f["finding"] and
                                    f["snapshot"] == before["copies"][0]["snapshot"] for f in findings), findings)
                self.assertEqual({f["notice"] for f in findings}, {name}, "and nobody else")
                self.assertIn(f"{len(findings)} findings", said)
                self.alter(key, lambda notice: notice.update(before))

    def test_the_stored_text_is_held_against_the_page(self):
        self.alter("mofcom:2025:61", lambda notice: notice["copies"][0]["paragraphs"].pop())
        findings, _ = self.verify(code=1)
        self.assertEqual([(f["notice"], f["field"]) for f in findings], [("MOFCOM-2025-61", "paragraphs")])

    def test_bytes_that_are_missing_or_damaged_are_a_finding(self):
        digest = self.alter("mofcom:2025:62", lambda notice: None)["copies"][0]["snapshot"]
        database = self.database()
        size, packed = database.execute("SELECT size, packed FROM body WHERE digest = ?", (digest,)).fetchone()
        database.execute("UPDATE body SET packed = ? WHERE digest = ?", (packed[:len(packed) // 2], digest))
        findings, _ = self.verify(code=1)
        self.assertEqual({(f["notice"], f["snapshot"]) for f in findings}, {("MOFCOM-2025-62", digest)})
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute("DELETE FROM body WHERE digest = ?", (digest,))
        findings, _ = self.verify(code=1)
        self.assertEqual([(f["notice"], f["snapshot"]) for f in findings], [("MOFCOM-2025-62", digest)])
        self.assertIn("cannot be read again", findings[0]["finding"])

    def test_a_file_of_which_only_the_text_is_left_is_a_finding(self):
        annex = next(a for a in self.alter("mofcom:2025:61", lambda notice: None)["copies"][0]["annexes"] if a.get("snapshot"))
        database = self.database()
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute("DELETE FROM body WHERE digest = ?", (annex["snapshot"],))
        findings, _ = self.verify(code=1)
        self.assertEqual({f["snapshot"] for f in findings}, {annex["snapshot"]})
        self.assertIn("MOFCOM-2025-61", {f["notice"] for f in findings})
        self.assertIn(annex["url"], findings[0]["finding"])

    def test_what_another_reader_read_is_held_against_its_words(self):
        self.alter("mofcom:2025:62", lambda notice: (notice.pop("reader_version"), notice["reading"]["parties"].clear()))
        findings, said = self.verify(code=0)
        self.assertEqual(findings, [])
        self.assertIn("1 was read by another reader", said)

    def test_a_store_in_which_nothing_was_read(self):
        shutil.rmtree(self.state)
        _, said = self.verify(code=3)
        self.assertIn("0 readings", said)


class Reread(Story):
    """An older reader is imitated: its version and its mistakes are put into the store."""

    def age(self):
        def older(notice):
            notice["reader_version"] = 0
            limb(notice["reading"], "1.1")["effective"]["value"].update(on="2025-11-08")
            limb(notice["reading"], "2")["end_user_categories"].pop()
        self.alter("mofcom:2025:61", older)

    def state_of_store(self):
        database = self.database()
        return [list(database.execute(f"SELECT * FROM {table} ORDER BY 1, 2"))
                for table in ("notice", "lead", "alert", "outbox", "candidate", "source", "setting")]

    def test_nothing_to_read_again(self):
        for arguments in ((), ("--all",)):
            out, said = self.ask("reread", *arguments)
            self.assertEqual(out, "")
            self.assertIn("nothing differs", said)

    def test_what_would_differ_is_said_and_nothing_written(self):
        self.age()
        self.database().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        before, data = self.state_of_store(), (self.state / "gazetted.db").read_bytes()
        rows = self.rows("reread")
        self.assertEqual({(r["notice"], r["limb"], r["field"], r["change"]) for r in rows},
                         {("MOFCOM-2025-61", "1.1", "effective", "changed"), ("MOFCOM-2025-61", "2", "end_user_categories", "added")})
        date = next(r for r in rows if r["field"] == "effective")
        self.assertIn("2025-11-08", date["before"])
        self.assertIn("2025-12-01", date["after"])
        self.assertIn("2025年12月1日", date["words"])
        self.assertEqual(self.state_of_store(), before)
        self.assertEqual((self.state / "gazetted.db").read_bytes(), data, "not a byte of the store moves")

    def test_what_is_applied_is_told_as_read_anew(self):
        self.age()
        told = len(self.rows("alerts"))
        rows = self.rows("reread", "--apply")
        self.assertEqual(len(rows), 2)
        alerts = self.rows("alerts")
        self.assertEqual(len(alerts), told + 1)
        alert = next(line["data"] for line in alerts if line["data"]["standing"] == "reread")
        self.assertEqual([c["limb"] for c in alert["changes"]], ["MOFCOM-2025-61/1.1", "MOFCOM-2025-61/2"])
        self.assertEqual({c["kind"] for c in alert["changes"]}, {"reread"})
        for change in alert["changes"]:
            self.assertIn("Nobody edited the text", change["summary"])
        self.assertIn("2025-12-01", alert["changes"][0]["summary"])
        self.assertIn("READ ANEW", self.ask("alerts")[0])
        self.ask("verify")
        self.assertEqual(self.rows("reread"), [], "and it is read by the present reader now")

    def test_a_text_that_was_passed_over_is_found(self):
        database = self.database()
        database.execute("DELETE FROM notice WHERE key = 'mofcom:2025:62'")
        database.execute("UPDATE candidate SET reader_version = 0")
        rows = self.rows("reread")
        self.assertTrue(rows)
        self.assertEqual({r["field"] for r in rows if r["after"] == "mofcom:2025:62"}, {"numbers"})
        self.rows("reread", "--apply")
        self.assertTrue(self.rows("status", "MOFCOM-2025-62"))
        found = [a["data"] for a in self.rows("alerts") if a["data"]["standing"] == "reread"]
        self.assertEqual({c["notice"] for a in found for c in a["changes"]}, {"mofcom:2025:62"})
        self.assertIn("measure_announced", {c["kind"] for a in found for c in a["changes"]})
        self.assertTrue(all(c["summary"].startswith("Found by a newer reader") for a in found for c in a["changes"]))
        self.assertEqual(self.rows("reread"), [])


class Review(Story):
    CORRECT = ("review", "correct", "MOFCOM-2025-61", "--limb", "1.1", "--field", "effective_from", "--value", "2025-12-15",
               "--reason", "erratum by telephone", "--by", "ana")

    def effect(self, *arguments):
        return {r["limb"]: r for r in self.rows("status", "MOFCOM-2025-61", "--as-of", "2025-11-01", *arguments)}["MOFCOM-2025-61/1.1"]

    def test_a_disputed_report_waits_until_it_is_accepted(self):
        waiting = self.rows("review", "list")
        lead = next(r for r in waiting if "disputed" in r["why"])
        self.ask("review", "accept", lead["id"], code=2)  # no reason
        self.ask("review", "accept", lead["id"], "--reason", "we wrote to them", "--by", "ana")
        left = self.rows("review", "list", code=None)
        self.assertEqual({r["id"] for r in waiting} - {r["id"] for r in left}, {lead["id"]})
        self.assertIn(lead["id"], {r["id"] for r in self.rows("review", "list", "--all") if r["state"] == "accepted"})
        shown = self.rows("review", "show", lead["id"])
        self.assertTrue(any(r["what"] == "accepted" and r["value"] == "we wrote to them" and r["who"].startswith("ana") for r in shown))
        self.ask("review", "accept", lead["id"], "--reason", "again", "--by", "ana", code=3)

    def test_what_waits_is_labelled_so_in_its_alert(self):
        labels = {a["data"]["thread"]: a["data"]["labels"]["review"] for a in self.rows("alerts") if any(
            c["kind"] == "lead_disputed" for c in a["data"]["changes"])}
        self.assertTrue(labels)
        self.assertEqual({tuple(each) for each in labels.values()}, {("needed",)})

    def test_a_correction_shows_everywhere_and_is_told(self):
        before = self.effect()
        told = len(self.rows("alerts"))
        self.ask(*self.CORRECT, "--dry-run")
        self.assertEqual(self.effect(), before, "a dry run writes nothing")
        _, said = self.ask(*self.CORRECT)
        self.assertIn("Corrected by hand by ana", said)
        after = self.effect()
        self.assertEqual(after["corrected"], ["effective_from"])
        self.assertIn("to take effect on 15 December 2025", json.dumps(after["steps"]))
        self.assertIn("corrected by hand", json.dumps(after["steps"]))
        self.assertIn("corrected by hand", self.ask("timeline", "MOFCOM-2025-61")[0])
        alerts = self.rows("alerts")
        self.assertEqual(len(alerts), told + 1)
        alert = next(a["data"] for a in alerts if a["data"]["standing"] == "corrected")
        self.assertEqual([(c["kind"], c["limb"]) for c in alert["changes"]], [("corrected", "MOFCOM-2025-61/1.1")])
        self.assertIn("erratum by telephone", alert["changes"][0]["summary"])
        self.assertIn("CORRECTED BY HAND", self.ask("alerts")[0])
        self.ask("verify")  # what was read still holds
        shown = self.rows("review", "show", "MOFCOM-2025-61")
        self.assertTrue(any(r["what"] == "correction" and r["limb"] == "1.1" and "ana" in r["who"] for r in shown))
        self.ask(*self.CORRECT, code=2)  # it says so already

    def test_a_correction_survives_a_rereading(self):
        self.ask(*self.CORRECT)

        def older(notice):
            notice["reader_version"] = 0
            limb(notice["as_read"], "2")["end_user_categories"].pop()
        self.alter("mofcom:2025:61", older)
        self.assertEqual({r["field"] for r in self.rows("reread", "--apply")}, {"end_user_categories"})
        self.assertEqual(self.effect()["corrected"], ["effective_from"])
        self.assertIn("to take effect on 15 December 2025", json.dumps(self.effect()["steps"]))
        self.ask("verify")

    def test_what_is_no_correction_is_refused(self):
        for arguments, words in (
                (("--field", "efective_from", "--value", "2025-12-15"), ("efective_from", "effective_from")),
                (("--field", "effective_from", "--value", "15 December"), ("15 December", "2025-12-01")),
                (("--field", "acts", "--value", "prohibted", "--limb", "2"), ("prohibted", "prohibited")),
                (("--field", "acts", "--value", "prohibited", "--limb", "99"), ("99", "1.1")),
                (("--field", "acts", "--limb", "2"), ("--value", "--add"))):
            with self.subTest(arguments):
                _, said = self.ask("review", "correct", "MOFCOM-2025-61", *arguments, "--reason", "x", "--by", "ana", code=2)
                for word in words:
                    self.assertIn(word, said)
        self.ask("review", "show", "MOFCOM-2031-7", code=3)


if __name__ == "__main__":
    harness.main()
