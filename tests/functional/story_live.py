#!/usr/bin/env python3
"""The story as it would have been lived through: the daemon polls the fake sites while they move on step by step, and its alerts arrive
in a mailbox (STARTTLS, AUTH), at a webhook (signed) and in a file. Then the other commands answer about what was seen.

usage: story_live.py PROGRAM [unittest options]
"""
import json

import harness
from harness import wait_until

STEPS = ["a2", "a3", "a4", "a5", "b1", "b2", "c", "d", "e", "f1", "f2", "g", "h", "i"]
MEASURES = {f"mofcom+gac:2025:{n}" for n in (55, 56, 57, 58)} | {"mofcom:2025:61", "mofcom:2025:62", "uel:2025:10"}
ANSWERED = {"UEL-2025-5", "UEL-2025-6", "UEL-2025-7", "MOFCOM-2025-13", "MOFCOM-2025-21"}
SUSPENDED = {"h": {f"MOFCOM+GAC-2025-{n}" for n in (55, 56, 57, 58)} | {"MOFCOM-2025-61", "MOFCOM-2025-62"}, "i": {"MOFCOM-2024-46/2"}}


class StoryLive(harness.Case):
    def setUp(self):
        super().setUp()
        self.world = self.serve(harness.World())
        smtp, hook = self.serve(self.smtp()), self.serve(self.webhook())
        self.configure(self.settings(self.world.port, [{
            "name": "everyone", "email": [self.email_to(smtp.port)], "webhook": [self.webhook_to(hook.port)],
            "jsonl": [{"path": str(self.file)}]}], recheck_articles="20s"))

    def live_through(self, step):
        since = len(self.world.asked())
        self.world.control("step?n=" + step)
        missing = harness.addresses(step)

        def seen():
            missing.difference_update(self.world.asked(since))
            return not missing
        wait_until(seen, lambda: f"step {step}: the daemon never asked for {sorted(missing)}")

    def alerts(self):
        return [line["data"] for line in harness.lines_of(self.file)]

    def told(self, kind=None, standing=None):
        """(alert, change) of everything told so far that fits."""
        return [(alert, change) for alert in self.alerts() for change in alert["changes"]
                if kind in (None, change["kind"]) and standing in (None, change["standing"])]

    def announced(self):
        return {change["notice"] for _, change in self.told("measure_announced")}

    def touched(self, standing, kind=None):
        return {change["limb"] for _, change in self.told(kind, standing)}

    def test_every_alert_arrives_once_in_every_channel(self):
        self.start()
        self.live_through("a1")
        self.healthy()
        self.assertEqual([], self.told(standing="official"), "what is older than the first start is no news")
        for step in STEPS:
            self.live_through(step)
            if step == "a3":
                wait_until(lambda: MEASURES <= self.announced(), lambda: f"a3: {MEASURES - self.announced()} never told")
            if step == "a4":
                wait_until(lambda: self.told(standing="answer"), "a4: the answers of 9 October")
            if step == "e":
                wait_until(lambda: [a for a, c in self.told() if "15" in c["after"] and "10" in c["before"]],
                           "e: the redline of the edited sentence")
            if step == "g":
                wait_until(lambda: ANSWERED <= self.touched("answer"), lambda: f"g: {ANSWERED - self.touched('answer')} never told")
            if step in SUSPENDED:
                wait_until(lambda: SUSPENDED[step] <= self.touched("official", "suspended"),
                           lambda: f"{step}: {SUSPENDED[step] - self.touched('official', 'suspended')} never told")
        wait_until(lambda: not self.rows("deliveries", "list", "--state", "pending", code=None), "every message delivered", every=0.5)
        code, took = self.stop()
        self.assertEqual(code, 0)
        self.assertLess(took, 5, "SIGTERM ends the daemon within seconds")
        self.compare_channels()
        self.ask_about_it()

    def compare_channels(self):
        calls = harness.lines_of(self.calls)
        self.assertEqual([c["id"] for c in calls if not c["verified"]], [], "every signature verifies")
        by_webhook = [json.loads(c["body"])["data"]["id"] for c in calls]
        self.assertEqual([harness.alert_of(c["id"]) for c in calls], by_webhook)
        by_mail = [harness.alert_of(ident) for ident, _ in self.mails()]
        by_file = [alert["id"] for alert in self.alerts()]
        for name, ids in (("webhook", by_webhook), ("mail", by_mail), ("file", by_file)):
            self.assertEqual(len(ids), len(set(ids)), f"{name}: an alert came twice")
        self.assertEqual(set(by_webhook), set(by_mail))
        self.assertEqual(set(by_webhook), set(by_file))
        for line in harness.lines_of(self.mailbox / "log.jsonl"):
            self.assertTrue(line["tls"] and line["user"] == harness.USER, "mail goes inside TLS and after AUTH")
        for notice in sorted(MEASURES):
            alerts = {alert["id"] for alert, change in self.told("measure_announced") if change["notice"] == notice}
            self.assertEqual(len(alerts), 1, f"{notice} was announced in {len(alerts)} alerts")

    def ask_about_it(self):
        sources = {row["source"]: row for row in self.rows("sources", code=None)}
        self.assertEqual(sources["mofcom_zcfb"]["health"], "ok")
        self.assertEqual(sources["mofcom_en"]["health"], "disabled")
        limbs = self.rows("status", "MOFCOM-2025-61", "--as-of", "2025-11-20")
        self.assertEqual({(row["state"], row["until"]) for row in limbs}, {("suspended", "2026-11-10")}, "61 stands still under No. 70")
        self.assertTrue(all(row["limb"].startswith("MOFCOM-2025-61") for row in limbs))
        steps = self.rows("timeline", "MOFCOM-2025-61")
        self.assertEqual(sorted(row["from"] for row in steps), [row["from"] for row in steps], "in the order of the days")
        self.assertLessEqual({("2025-10-09", "mofcom:2025:61"), ("2025-11-07", "mofcom+gac:2025:70")},
                             {(row["from"], row["by"]) for row in steps})
        self.ask("status", "MOFCOM-2025-999", code=3)
        delivered = self.rows("deliveries", "list")
        self.assertEqual({row["state"] for row in delivered}, {"delivered"})
        self.assertEqual(len(delivered), 3 * len(self.alerts()))
        archive = self.folder / "pages.warc.gz"
        self.ask("archive", "export", str(archive))
        replayed = [json.loads(line)["data"] for line in self.ask("replay", str(archive), "--format", "jsonl")[0].splitlines()]
        self.assertLessEqual(MEASURES, {c["notice"] for a in replayed for c in a["changes"] if c["kind"] == "measure_announced"})


if __name__ == "__main__":
    harness.main()
