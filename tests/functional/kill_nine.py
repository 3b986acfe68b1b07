#!/usr/bin/env python3
"""Killed with -9 again and again, at moments drawn from a seed, while the sites move on and mailbox and webhook fail in every way they
can: in the end every alert has arrived, no id ever came with two bodies, and after dropping equal ids nothing is there twice.

usage: kill_nine.py PROGRAM [unittest options]
environment: GAZETTED_KILLS (200), GAZETTED_KILL_SEED (1)
"""
import hashlib
import json
import os
import random
import socket
import time

import harness
from harness import wait_until

KILLS = int(os.environ.get("GAZETTED_KILLS", "200"))
SEED = int(os.environ.get("GAZETTED_KILL_SEED", "1"))
STEPS = ["a1", "a2", "a3", "a4", "a5", "b1", "b2", "c", "d", "g", "h", "i"]
SMTP_FAILURES = ["connect=421", "auth=454", "mail=450", "rcpt=452", "data=451", "end=452", "end=drop", "kept=drop", "kept=451"]
HOOK_FAILURES = ["500", "503", "429", "drop", "silence"]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class KillNine(harness.Case):
    def setUp(self):
        super().setUp()
        self.random = random.Random(SEED)
        self.world = self.serve(harness.World())
        # The receivers keep their ports, for they are restarted with new troubles while the daemon's settings stay.
        self.ports = free_port(), free_port()
        self.servers = []
        self.addCleanup(self.receivers_off)
        self.configure(self.settings(self.world.port, [{
            "name": "everyone", "email": [self.email_to(self.ports[0])], "webhook": [self.webhook_to(self.ports[1])],
            "jsonl": [{"path": str(self.file)}]}]))

    def receivers_off(self):
        while self.servers:
            self.servers.pop().stop()

    def receivers_on(self, smtp_failures=(), hook_failures=()):
        self.receivers_off()
        self.servers = [self.smtp(*smtp_failures, port=self.ports[0]), self.webhook(*hook_failures, port=self.ports[1])]

    def some(self, failures):
        """Some of the failures, each a few times."""
        return [f"{self.random.choice(failures)}*{self.random.randint(1, 3)}" for _ in range(self.random.randint(1, 3))]

    def hurry(self):
        """What waits for its next try is due now: hours of patience would prove nothing more."""
        waiting = [row["id"] for row in self.rows("deliveries", "list", "--state", "pending", code=None)]
        if waiting:
            self.rows("deliveries", "retry", *waiting, code=None)  # one may have gone out meanwhile
        return waiting

    def test_no_alert_is_lost_or_told_twice(self):
        self.receivers_on()
        self.first_contact()
        began = time.monotonic()
        for kill in range(KILLS):
            if kill % 10 == 5:
                self.receivers_on(self.some(SMTP_FAILURES), self.some(HOOK_FAILURES))
            if kill % 20 == 15:
                self.hurry()
            self.world.control("step?n=" + STEPS[min(len(STEPS) - 1, 1 + kill * len(STEPS) // KILLS)])
            self.start()
            time.sleep(self.random.uniform(0.1, 0.7))
            self.assertIsNone(self.daemon.poll(), "it runs until it is killed")
            self.kill()
        print(f"{KILLS} kills in {time.monotonic() - began:.0f} s, seed {SEED}")
        self.settle()
        self.judge()

    def first_contact(self):
        """A first complete reading of everything old: what the story tells afterwards is news to all runs alike."""
        self.start()
        self.healthy()
        old = harness.addresses("a1")
        wait_until(lambda: old <= set(self.world.asked()), lambda: f"never asked: {old - set(self.world.asked())}")
        self.kill()

    def settle(self):
        """One more run without troubles, until nothing is left to read or to deliver."""
        self.receivers_on()
        self.start()
        wait_until(lambda: self.announced() >= self.expected(), lambda: f"never told: {self.expected() - self.announced()}")

        def idle():
            return not self.hurry() and self.rows("deliveries", "list", code=None)
        wait_until(idle, "every message delivered", every=0.5)
        self.assertEqual(self.stop()[0], 0)

    def expected(self):
        """(kind, limb) of what the same story tells in one undisturbed replay, but for what the calendar or the hour adds."""
        if not hasattr(self, "undisturbed"):
            out, _ = self.ask("replay", str(harness.STORY / "archive.warc.gz"), "--format", "jsonl", "--quiet")
            alerts = [json.loads(line)["data"] for line in out.splitlines()]
            self.undisturbed = {(c["kind"], c["notice"]) for a in alerts for c in a["changes"]
                                if c["kind"] in ("measure_announced", "suspended") and c["standing"] == "official"
                                and "2025-10-09" <= a["created_at"] < "2025-11-30"}
            self.assertGreaterEqual(len(self.undisturbed), 9)
        return self.undisturbed

    def announced(self):
        return {(c["kind"], c["notice"]) for line in harness.lines_of(self.file) for c in line["data"]["changes"]}

    def judge(self):
        calls = harness.lines_of(self.calls)
        self.assertTrue(all(call["verified"] for call in calls), "every signature verifies, before and after a kill")
        by_hook = self.bodies(((call["id"], call["body"]) for call in calls), "webhook")
        accepted = {harness.alert_of(call["id"]) for call in calls if call["answered"] == "204"}
        mails = self.bodies(((ident, raw.decode()) for ident, raw in self.mails()), "mail")
        by_mail = {harness.alert_of(ident) for ident in mails}
        by_file = self.bodies(((line["data"]["id"], json.dumps(line)) for line in harness.lines_of(self.file)), "file")
        stored = {json.loads(line)["data"]["id"] for line in self.ask("alerts", "--format", "jsonl")[0].splitlines()}
        for name, ids in (("webhook", accepted), ("mail", by_mail), ("file", set(by_file))):
            self.assertEqual(ids, stored, f"{name}: the alerts that arrived are the alerts that were told")
        self.no_repeats(by_hook.values(), "webhook")
        self.no_repeats(by_file.values(), "file")
        print(f"{len(stored)} alerts; {len(calls)} calls, {len(self.mails())} mails, {len(harness.lines_of(self.file))} lines")

    def bodies(self, pairs, channel):
        """One body for each id; a second one fails the test."""
        out = {}
        for ident, body in pairs:
            if out.setdefault(ident, body) != body:
                self.fail(f"{channel}: {ident} came with two bodies:\n{out[ident][:600]}\n{body[:600]}")
        return out

    def no_repeats(self, bodies, channel):
        """Two different ids must not say the same."""
        seen = {}
        for body in bodies:
            alert = json.loads(body)["data"]
            said = hashlib.sha256(json.dumps([alert["headline"], alert["changes"]], sort_keys=True).encode()).hexdigest()
            if said in seen:
                self.fail(f"{channel}: {seen[said]} and {alert['id']} say the same: {alert['headline']}")
            seen[said] = alert["id"]


if __name__ == "__main__":
    harness.main()
