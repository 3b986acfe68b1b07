#!/usr/bin/env python3
"""SIGHUP: a good configuration takes over without a restart, a bad one is refused with its reason and the old one stays.

usage: reload.py PROGRAM [unittest options]
"""
import signal

import harness
from harness import wait_until


class Reload(harness.Case):
    def setUp(self):
        super().setUp()
        self.world = self.serve(harness.World(step="a1"))
        self.second = self.folder / "second.jsonl"
        self.first_settings = self.settings(self.world.port, [{"name": "first", "jsonl": [{"path": str(self.file)}]}])
        self.configure(self.first_settings)
        self.start()
        wait_until(lambda: harness.addresses("a1") <= set(self.world.asked()), "a first reading of what is old")
        self.healthy()

    def reload(self, said):
        seen = len(self.log.read_text())
        self.daemon.send_signal(signal.SIGHUP)
        wait_until(lambda: said in self.log.read_text()[seen:], f"{said!r} in the log")
        return self.log.read_text()[seen:]

    def limbs(self, path):
        return {c["limb"].partition("/")[0] for line in harness.lines_of(path) for c in line["data"]["changes"]}

    def test_a_good_configuration_takes_over(self):
        self.configure(self.settings(self.world.port, [{"name": "second", "jsonl": [{"path": str(self.second)}]}]))
        self.reload("the new configuration is in force")
        self.world.control("step?n=a3")
        wait_until(lambda: {"MOFCOM-2025-61", "MOFCOM-2025-62"} <= self.limbs(self.second), "the alerts at the new receiver")
        self.assertEqual(harness.lines_of(self.file), [], "the old receiver gets nothing any more")
        self.assertEqual(self.stop()[0], 0)

    def test_a_bad_one_is_refused_and_the_old_one_stays(self):
        bad = [
            ("a wrong key", {**self.first_settings, "watchin": {}}, "watchin"),
            ("a wrong duration", {**self.first_settings, "delivery": {"max_age": "soon"}}, "max_age"),
            ("another place for the store", {**self.first_settings, "state_dir": str(self.folder / "elsewhere")}, "state_dir"),
        ]
        for what, settings, key in bad:
            with self.subTest(what):
                self.configure(settings)
                self.assertIn(key, self.reload("the old configuration stays in force"))
        self.world.control("step?n=a3")
        wait_until(lambda: {"MOFCOM-2025-61", "MOFCOM-2025-62"} <= self.limbs(self.file), "the alerts at the old receiver")
        self.assertIsNone(self.daemon.poll())
        self.assertEqual(self.stop()[0], 0)

    def test_a_source_switched_off_is_asked_no_more(self):
        sources = [{"id": each, "enabled": False} for each in harness.STORY_SOURCES + harness.OTHER_SOURCES if each != "scmp_china"]
        self.configure({**self.first_settings, "sources": [*sources, {"id": "scmp_china", "every": "1s"}]})
        self.reload("the new configuration is in force")
        wait_until(lambda: self.world.asked()[-1][0] == "www.scmp.com", "questions that were under way are over")
        since = len(self.world.asked())
        wait_until(lambda: self.world.asked(since).count(("www.scmp.com", "/rss/4/feed")) >= 3, "the one source that is left")
        self.assertEqual({host for host, _ in self.world.asked(since)}, {"www.scmp.com"})


if __name__ == "__main__":
    harness.main()
