#!/usr/bin/env python3
"""What lawyers ask, and the answers: which limb holds on which day, as known when, and by which document.

usage: asking.py PROGRAM [unittest options]

The store is that of the rare-earth story, replayed once to its end (28 November 2026). Rows are question, then answer.
"""
import json
import pathlib
import subprocess
import tempfile
import unittest

import harness

NO_70, NO_72 = "mofcom+gac:2025:70", "mofcom:2025:72"
EXTENSION = "the MOFCOM answer of 28 September 2026 speaks of an extension to 10 January 2027 and names no notice"

# limb, civil day, known as of, state, from, until, by (the beginning of the key)
STATUS = [
    # No. 61: two limbs from December, one from publication; all suspended by No. 70
    ("MOFCOM-2025-61/1.1", "2025-10-09", "2026-12-01", "announced", "2025-10-09", None, "mofcom:2025:61"),
    ("MOFCOM-2025-61/1.1", "2025-10-10", "2026-12-01", "announced", "2025-10-09", None, "mofcom:2025:61"),
    ("MOFCOM-2025-61/1.1", "2025-10-10", "2025-10-10", "announced", "2025-10-09", None, "mofcom:2025:61"),
    ("MOFCOM-2025-61/1.3", "2025-10-09", "2025-10-09", "in_force", "2025-10-09", None, "mofcom:2025:61"),
    ("MOFCOM-2025-61/2", "2025-10-09", "2025-10-09", "in_force", "2025-10-09", None, "mofcom:2025:61"),
    ("MOFCOM-2025-61/1.3", "2025-11-06", "2026-12-01", "in_force", "2025-10-09", None, "mofcom:2025:61"),
    ("MOFCOM-2025-61/1.3", "2025-11-07", "2026-12-01", "suspended", "2025-11-07", "2026-11-10", NO_70),
    ("MOFCOM-2025-61/1.1", "2025-12-02", "2026-12-01", "suspended", "2025-11-07", "2026-11-10", NO_70),
    # the same days before No. 70 was known, to the second
    ("MOFCOM-2025-61/1.1", "2025-12-02", "2025-11-01", "in_force", "2025-12-01", None, "mofcom:2025:61"),
    ("MOFCOM-2025-61/1.1", "2025-12-02", "2025-11-07T17:00:00+08:00", "in_force", "2025-12-01", None, "mofcom:2025:61"),
    ("MOFCOM-2025-61/1.1", "2025-12-02", "2025-11-07", "suspended", "2025-11-07", "2026-11-10", NO_70),
    ("MOFCOM-2025-61/1.1", "2026-11-10", "2026-12-01", "suspended", "2025-11-07", "2026-11-10", NO_70),
    ("MOFCOM-2025-61/1.1", "2026-11-11", "2026-12-01", "lapse_unconfirmed", "2026-11-11", "2026-11-10", NO_70),
    ("MOFCOM-2025-61/1.1", "2027-06-01", "2026-12-01", "lapse_unconfirmed", "2026-11-11", "2026-11-10", NO_70),
    # foreseen already when nobody had spoken of what follows
    ("MOFCOM-2025-61/1.1", "2026-11-11", "2025-11-08", "lapse_unconfirmed", "2026-11-11", "2026-11-10", NO_70),
    ("MOFCOM-2025-62/1", "2026-01-01", "2026-12-01", "suspended", "2025-11-07", "2026-11-10", NO_70),
    # joint notices, named by their first issuer or by both
    ("MOFCOM-2025-57/1.1", "2025-11-06", "2026-12-01", "announced", "2025-10-09", None, "mofcom+gac:2025:57"),
    ("MOFCOM+GAC-2025-57/1.1", "2025-11-08", "2026-12-01", "suspended", "2025-11-07", "2026-11-10", NO_70),
    ("MOFCOM-2025-57/1.1", "2025-11-08", "2025-11-06", "in_force", "2025-11-08", None, "mofcom+gac:2025:57"),
    # No. 46 of 2024: paragraph 2 alone
    ("MOFCOM-2024-46/1", "2025-11-09", "2026-12-01", "in_force", "2024-12-03", None, "mofcom:2024:46"),
    ("MOFCOM-2024-46/2", "2025-11-08", "2026-12-01", "in_force", "2024-12-03", None, "mofcom:2024:46"),
    ("MOFCOM-2024-46/2", "2025-11-09", "2026-12-01", "suspended", "2025-11-09", "2026-11-27", NO_72),
    ("MOFCOM-2024-46/2", "2025-11-09", "2025-11-09T10:00:00+08:00", "in_force", "2024-12-03", None, "mofcom:2024:46"),
    ("MOFCOM-2024-46/2", "2026-11-27", "2026-12-01", "suspended", "2025-11-09", "2026-11-27", NO_72),
    ("MOFCOM-2024-46/2", "2026-11-28", "2026-12-01", "lapse_unconfirmed", "2026-11-28", "2026-11-27", NO_72),
    ("MOFCOM-2024-46/1", "2026-11-28", "2026-12-01", "in_force", "2024-12-03", None, "mofcom:2024:46"),
    # the unreliable-entity list: ended, suspended three times, ended after a suspension
    ("UEL-2025-5/1", "2025-11-09", "2026-12-01", "in_force", "2025-03-04", None, "uel:2025:5"),
    ("UEL-2025-5/1", "2025-11-10", "2026-12-01", "ended", "2025-11-10", None, "answer:2025-11-05"),
    ("UEL-2025-6/1", "2025-11-10", "2026-12-01", "ended", "2025-11-10", None, "answer:2025-11-05"),
    ("UEL-2025-6/1", "2025-11-10", "2025-11-04", "in_force", "2025-03-04", None, "uel:2025:6"),
    ("UEL-2025-7/1", "2025-05-13", "2026-12-01", "in_force", "2025-04-04", None, "uel:2025:7"),
    ("UEL-2025-7/1", "2025-05-14", "2026-12-01", "suspended", "2025-05-14", "2025-08-12", "answer:2025-05-14"),
    ("UEL-2025-7/1", "2025-08-12", "2026-12-01", "suspended", "2025-08-12", "2025-11-10", "answer:2025-08-12"),
    ("UEL-2025-7/1", "2025-11-09", "2026-12-01", "suspended", "2025-08-12", "2025-11-10", "answer:2025-08-12"),
    ("UEL-2025-7/1", "2025-11-10", "2026-12-01", "suspended", "2025-11-10", "2026-11-10", "answer:2025-11-05"),
    ("UEL-2025-7/1", "2025-11-11", "2025-11-04", "lapse_unconfirmed", "2025-11-11", "2025-11-10", "answer:2025-08-12"),
    ("UEL-2025-7/1", "2026-11-11", "2026-12-01", "lapse_unconfirmed", "2026-11-11", "2026-11-10", "answer:2025-11-05"),
    ("UEL-2025-8/1", "2025-04-09", "2026-12-01", "announced", "2025-04-09", None, "uel:2025:8"),
    ("UEL-2025-8/1", "2025-04-10", "2026-12-01", "in_force", "2025-04-10", None, "uel:2025:8"),
    ("UEL-2025-8/1", "2025-05-14", "2026-12-01", "suspended", "2025-05-14", None, "answer:2025-05-14"),
    ("UEL-2025-8/1", "2025-08-12", "2026-12-01", "ended", "2025-08-12", None, "answer:2025-08-12"),
    # the control list: No. 13 ends, No. 21 stays suspended
    ("MOFCOM-2025-13/1", "2025-11-09", "2026-12-01", "in_force", "2025-03-04", None, "mofcom:2025:13"),
    ("MOFCOM-2025-13/1", "2025-11-10", "2026-12-01", "ended", "2025-11-10", None, "answer:2025-11-05"),
    ("MOFCOM-2025-13/1", "2027-01-01", "2026-12-01", "ended", "2025-11-10", None, "answer:2025-11-05"),
    ("MOFCOM-2025-21/1", "2025-11-09", "2026-12-01", "suspended", "2025-08-12", "2025-11-10", "answer:2025-08-12"),
    ("MOFCOM-2025-21/1", "2025-11-10", "2026-12-01", "suspended", "2025-11-10", "2026-11-10", "answer:2025-11-05"),
    ("MOFCOM-2025-21/1", "2026-11-11", "2026-12-01", "lapse_unconfirmed", "2026-11-11", "2026-11-10", "answer:2025-11-05"),
    ("MOFCOM-2025-22/1", "2025-08-12", "2026-12-01", "ended", "2025-08-12", None, "answer:2025-08-12"),
    # in any form that people write
    ("mofcom:2025:61/1.1", "2025-10-10", "2026-12-01", "announced", "2025-10-09", None, "mofcom:2025:61"),
    ("mofcom-2025-61/1.1", "2025-10-10", "2026-12-01", "announced", "2025-10-09", None, "mofcom:2025:61"),
]

# limb, civil day, state where the last day is included, where it is excluded
LAST_DAYS = [
    ("MOFCOM-2025-61/1.1", "2026-11-09", "suspended", "suspended"),
    ("MOFCOM-2025-61/1.1", "2026-11-10", "suspended", "lapse_unconfirmed"),
    ("MOFCOM-2025-61/1.1", "2026-11-11", "lapse_unconfirmed", "lapse_unconfirmed"),
    ("MOFCOM-2024-46/2", "2026-11-27", "suspended", "lapse_unconfirmed"),
    ("UEL-2025-7/1", "2025-11-10", "suspended", "suspended"),  # continued on the very day
]

# notice, civil day, known as of, what stderr says
NO_ANSWER = [
    ("MOFCOM-2025-61", "2025-10-08", "2026-12-01", "was published on 2025-10-09; on 2025-10-08 there was none"),
    ("MOFCOM-2025-61", "2025-12-02", "2025-10-08", "is known since 2025-10-09T09:00:50+08:00"),
    ("MOFCOM-2025-61", "2025-12-02", "2020-01-01", "it was not known"),
    ("MOFCOM-2025-61/9.9", "2026-01-01", "2026-12-01", "has no part 9.9; its parts are 1, 1.1, 1.2, 1.3, 2"),
    ("MOFCOM-2025-611", "2026-01-01", "2026-12-01", "no such notice is known; the nearest: MOFCOM-2025-61"),
    ("GAC-2025-57", "2026-01-01", "2026-12-01", "no such notice is known; the nearest: MOFCOM+GAC-2025-57"),
    ("UEL-2025-77", "2026-01-01", "2026-12-01", "the nearest: UEL-2025-7"),
    ("nothing of the kind", "2026-01-01", "2026-12-01", "no such notice is known"),
]

# civil days, then (day, limb, event, before, after, by) that must be among the answer
BY_DATE = [
    ("2025-11-07", "2025-11-07", [("2025-11-07", "MOFCOM-2025-61/1.1", "suspended", "announced", "suspended", NO_70),
                                  ("2025-11-07", "MOFCOM-2025-61/1.3", "suspended", "in_force", "suspended", NO_70)]),
    ("2025-11-08", "2025-11-10", [("2025-11-09", "MOFCOM-2024-46/2", "suspended", "in_force", "suspended", NO_72),
                                  ("2025-11-10", "UEL-2025-5/1", "terminated", "in_force", "ended", "answer:2025-11-05"),
                                  ("2025-11-10", "UEL-2025-7/1", "suspension_continued", "suspended", "suspended", "answer:2025-11-05"),
                                  ("2025-11-10", "MOFCOM-2025-13/1", "terminated", "in_force", "ended", "answer:2025-11-05")]),
    ("2026-09-28", "2026-09-28", [("2026-09-28", "MOFCOM-2024-46/2", "extension_announced", "suspended", "suspended", "answer:2026-09-28")]),
    ("2026-11-11", "2026-11-11", [("2026-11-11", "MOFCOM-2025-61/1.1", "lapse_unconfirmed", "suspended", "lapse_unconfirmed", NO_70)]),
]

# instants, then (news, limb, event and its day) that must be among the answer
BY_KNOWLEDGE = [
    ("2025-11-07", "2025-11-07", [("document_known", "MOFCOM+GAC-2025-70", None, None),
                                  ("step_known", "MOFCOM-2025-61/1.1", "suspended", "2025-11-07"),
                                  ("step_withdrawn", "MOFCOM-2025-61/1.1", "takes_effect", "2025-12-01")]),
    ("2025-11-05", "2025-11-05", [("step_known", "UEL-2025-5/1", "terminated", "2025-11-10")]),
    ("2025-10-09T08:00:00+08:00", "2025-10-09T10:00:00+08:00", [("document_known", "MOFCOM-2025-61", None, None),
                                                                ("step_known", "MOFCOM-2025-61/1.1", "takes_effect", "2025-12-01")]),
]

# what is wrong with the question, what stderr says
BAD_QUESTIONS = [
    (("status", "MOFCOM-2025-61", "--as-of", "2025-02-30"), '--as-of: "2025-02-30" is not understood'),
    (("status", "MOFCOM-2025-61", "--as-of", "today"), '--as-of: "today" is not understood'),
    (("changes",), "between what?"),
    (("changes", "--from", "2025-11-01", "--known-from", "2025-11-01"), "one clock at a time"),
    (("changes", "--from", "2025-11-02", "--to", "2025-11-01"), "--to is before --from"),
    (("changes", "--to", "2025-11-02"), "--to needs --from"),
    (("changes", "--known-from", "2025-11-02", "--known-to", "2025-11-01"), "--known-to is before --known-from"),
    (("changes", "--from", "soon"), '--from: "soon" is not understood'),
    (("diff", "MOFCOM-2025-61", "--known-from", "once"), '--known-from: "once" is not understood'),
    (("measures", "--known-as-of", "yesterday"), '--known-as-of: "yesterday" is not understood'),
    (("diff", "MOFCOM-2025-61", "--known-from", "2025-11-02", "--known-to", "2025-11-01"), "--known-to is before --known-from"),
    # an empty variable of a script is no question about today
    (("status", ""), "notice: nothing is given"),
    (("status", "MOFCOM-2025-61", "--as-of", ""), "--as-of: nothing is given"),
    (("measures", "--known-as-of", " "), "--known-as-of: nothing is given"),
    (("changes", "--from", "2025-11-01", "--to", ""), "--to: nothing is given"),
    (("review", "accept", "MOFCOM-2025-61", "--reason", ""), "--reason: nothing is given"),
]


class Asking(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        subprocess.run([harness.program, "replay", "--quiet", "--store", cls.folder / "gazetted.db", harness.STORY / "archive.warc.gz"],
                       check=True, capture_output=True, timeout=120)
        for rule in ("included", "excluded"):
            (cls.folder / f"{rule}.yaml").write_text(f"state_dir: {cls.folder}\nreminders: {{last_day: {rule}}}\n")

    def ask(self, *arguments, code=0, rule="included", form="jsonl"):
        done = subprocess.run([harness.program, *arguments, "--format", form, "--config", self.folder / f"{rule}.yaml"],
                              capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, code, f"{arguments}\n{done.stdout[-1000:]}\n{done.stderr[-1000:]}")
        return done

    def rows(self, *arguments, **how):
        return [json.loads(line) for line in self.ask(*arguments, **how).stdout.splitlines()]

    def one(self, limb, as_of, known_as_of="2026-12-01", **how):
        path = limb.partition("/")[2]
        rows = [row for row in self.rows("status", limb, "--as-of", as_of, "--known-as-of", known_as_of, **how)
                if row["limb"].partition("/")[2] == path]
        self.assertEqual(len(rows), 1, f"{limb} on {as_of}")
        return rows[0]

    def test_what_held_on_a_day_as_known_then(self):
        for limb, as_of, known, state, first, until, by in STATUS:
            with self.subTest(limb, as_of=as_of, known_as_of=known):
                row = self.one(limb, as_of, known)
                self.assertEqual((row["state"], row["from"], row["until"]), (state, first, until))
                self.assertTrue(row["by"].startswith(by), row["by"])

    def test_each_step_names_its_document_and_when_we_knew_of_it(self):
        steps = [(step["event"], step["from"], step["by"].partition(":")[0], step["known_since"][:10])
                 for step in self.one("UEL-2025-7/1", "2026-11-28")["steps"]]
        self.assertEqual(steps, [("takes_effect", "2025-04-04", "uel", "2025-10-08"),
                                 ("suspended", "2025-05-14", "answer", "2025-10-08"),
                                 ("suspension_continued", "2025-08-12", "answer", "2025-10-08"),
                                 ("suspension_continued", "2025-11-10", "answer", "2025-11-05"),
                                 ("lapse_unconfirmed", "2026-11-11", "answer", "2025-11-05")])
        quoted = self.one("MOFCOM-2025-61/1.1", "2025-12-02")["quote"]
        self.assertIn("自即日起至2026年11月10日", quoted)

    def test_both_readings_of_a_last_day_under_either_rule(self):
        for limb, as_of, included, excluded in LAST_DAYS:
            for rule, state in (("included", included), ("excluded", excluded)):
                with self.subTest(limb, as_of=as_of, rule=rule):
                    row = self.one(limb, as_of, rule=rule)
                    self.assertEqual(row["state"], state)
                    self.assertEqual([(each["reading"], each["state"]) for each in row["last_day_readings"]],
                                     [("included", included), ("excluded", excluded)])
                    measure = [each for each in self.rows("measures", "--as-of", as_of, "--known-as-of", "2026-12-01", rule=rule)
                               if each["limb"] == limb][0]
                    self.assertEqual((measure["state"], measure["last_day_readings"]), (state, row["last_day_readings"]))
        for rule, first in (("included", "2026-11-11"), ("excluded", "2026-11-10")):
            lapses = [row for row in self.rows("timeline", "MOFCOM-2025-61/1.1", "--as-of", "2026-12-01", rule=rule)
                      if row["event"] == "lapse_unconfirmed"]
            self.assertEqual([row["from"] for row in lapses], [first])

    def test_an_announced_extension_changes_no_state(self):
        before = self.one("MOFCOM-2025-61/1.1", "2026-09-27")
        after = self.one("MOFCOM-2025-61/1.1", "2026-09-28")
        self.assertEqual((before["announced_extension"], after["announced_extension"]), ("", EXTENSION))
        self.assertEqual(before["state"], after["state"])
        aside = after["asides"][0]
        self.assertEqual((aside["event"], aside["state"], aside["until"]), ("extension_announced", "suspended", "2027-01-10"))
        self.assertTrue(aside["by"].startswith("answer:2026-09-28"))
        self.assertTrue(aside["quote"])
        self.assertEqual(self.one("MOFCOM-2025-61/1.1", "2026-11-11", "2026-09-27")["announced_extension"], "")

    def test_what_changed_between_two_days(self):
        for first, last, expected in BY_DATE:
            with self.subTest(first=first, last=last):
                rows = self.rows("changes", "--from", first, "--to", last, "--known-as-of", "2026-12-01")
                told = [(row["on"], row["limb"], row["event"], row["before"], row["after"], row["by"]) for row in rows]
                self.assertTrue(all(first <= row["on"] <= last for row in rows))
                for *what, by in expected:
                    self.assertEqual(len([each for each in told if list(each[:5]) == what and each[5].startswith(by)]), 1, what)
        caused = self.rows("changes", "MOFCOM-2025-72", "--from", "2025-11-01", "--to", "2025-11-30", "--known-as-of", "2026-12-01")
        self.assertEqual([row["limb"] for row in caused], ["MOFCOM-2024-46/2"])
        self.rows("changes", "--from", "2025-11-12", "--to", "2025-11-13", code=3)
        self.rows("changes", "--from", "2025-11-07", "--to", "2025-11-07", "--known-as-of", "2025-11-06", code=3)

    def test_what_was_learned_between_two_instants(self):
        for earlier, later, expected in BY_KNOWLEDGE:
            with self.subTest(earlier=earlier, later=later):
                rows = self.rows("changes", "--known-from", earlier, "--known-to", later)
                told = [(row["news"], row["limb"], row["step"] and row["step"]["event"], row["step"] and row["step"]["from"])
                        for row in rows]
                for each in expected:
                    self.assertEqual(told.count(each), 1, each)
        self.rows("changes", "--known-from", "2025-10-12", "--known-to", "2025-10-12", code=3)

    def test_what_an_edit_changed(self):
        rows = self.rows("diff", "MOFCOM-2025-61")
        self.assertEqual([(row["limb"], row["aspect"], row["turn"]) for row in rows], [("MOFCOM-2025-61", "wording", "changed")])
        pieces = [(piece["op"], piece["text"]) for piece in rows[0]["redline"]["pieces"]]
        self.assertEqual(pieces[1:3], [("removed", "10"), ("added", "15")])
        self.assertIn("[-10-]{+15+}", self.ask("diff", "MOFCOM-2025-61", form="table").stdout)
        self.rows("diff", "MOFCOM-2025-61", "--known-to", "2025-10-14", code=3)
        self.assertIn("was not known", self.ask("diff", "MOFCOM-2025-61", "--known-from", "2025-10-01", code=3).stderr)
        self.assertIn("the nearest", self.ask("diff", "MOFCOM-2025-611", code=3).stderr)

    def test_a_part_brings_the_parts_below_it(self):
        limbs = [row["limb"] for row in self.rows("status", "MOFCOM-2025-61/1", "--as-of", "2025-12-02")]
        self.assertEqual(limbs, [f"MOFCOM-2025-61/{path}" for path in ("1", "1.1", "1.2", "1.3")])

    def test_a_notice_that_imposes_nothing_shows_what_it_acts_on(self):
        done = self.ask("status", "MOFCOM-2025-72", "--as-of", "2026-01-01")
        self.assertIn("MOFCOM-2025-72 imposes nothing itself", done.stderr)
        self.assertEqual([json.loads(line)["limb"] for line in done.stdout.splitlines()], ["MOFCOM-2024-46/2"])

    def test_no_answer_says_why_and_names_the_nearest(self):
        for notice, as_of, known, words in NO_ANSWER:
            with self.subTest(notice, as_of=as_of, known_as_of=known):
                done = self.ask("status", notice, "--as-of", as_of, "--known-as-of", known, code=3)
                self.assertIn(words, done.stderr)
                self.assertEqual(done.stdout, "")
                self.ask("timeline", notice, "--as-of", as_of, "--known-as-of", known, code=3)

    def test_a_bad_question_is_named(self):
        for arguments, words in BAD_QUESTIONS:
            with self.subTest(arguments):
                self.assertIn(words, self.ask(*arguments, code=2).stderr)

    def test_an_empty_configuration_is_not_the_built_in_one(self):
        for options in (("--config", ""), ("--state-dir", "")):
            done = subprocess.run([harness.program, "measures", *options], capture_output=True, text=True, timeout=60)
            self.assertEqual(done.returncode, 2, options)
            self.assertIn(f"{options[0]}: nothing is given", done.stderr)

    def test_an_answer_that_cannot_be_written_whole_is_no_success(self):
        with open("/dev/full", "wb") as full:
            for form in ("table", "json", "jsonl"):
                done = subprocess.run([harness.program, "measures", "--format", form, "--config", self.folder / "included.yaml"],
                                      stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)
                self.assertEqual(done.returncode, 1, form)
                self.assertIn("standard output: cannot be written", done.stderr)

    def test_nothing_known_at_all(self):
        self.assertIn("nothing is known", self.ask("measures", "--known-as-of", "2020-01-01", code=3).stderr)

    def test_a_question_before_the_first_poll_leaves_no_trace(self):
        folder = self.folder / "not-there"
        config = self.folder / "not-there.yaml"
        config.write_text(f"state_dir: {folder}\n")
        for question, code in ((("measures",), 0), (("status", "MOFCOM-2025-61"), 0), (("timeline", "MOFCOM-2025-61"), 0),
                               (("sources",), 0), (("review", "list"), 3), (("review", "show", "1"), 3), (("verify",), 3),
                               (("reread",), 0)):
            with self.subTest(question):
                done = subprocess.run([harness.program, *question, "--config", config], capture_output=True, text=True,
                                      timeout=60)
                self.assertEqual(done.returncode, code, done.stderr)
                self.assertIn("there is no store", done.stderr)
                self.assertFalse(folder.exists())

    def test_any_day_has_an_answer(self):
        for as_of, rows in (("1900-01-01", 0), ("2020-12-01", 1), ("2199-12-31", 1)):
            found = self.rows("measures", "--as-of", as_of, code=0 if rows else 3)
            self.assertGreaterEqual(len(found), rows, as_of)


if __name__ == "__main__":
    harness.main()
