#!/usr/bin/env python3
"""Ending and beginning again: a stop is bounded whatever the receivers do, what was told is not told again, old list pages go.

usage: restart.py PROGRAM [unittest options]
"""
import socketserver
import sqlite3
import threading
import time
import unittest

import harness
from harness import wait_until

SOON = 8  # seconds: five of grace for the attempt under way, and room for a busy machine


class Silent(socketserver.BaseRequestHandler):
    """Takes the connection and says nothing, as long as the caller stays."""

    def handle(self):
        self.server.callers += 1
        while self.request.recv(65536):
            pass


class SilentServer(socketserver.ThreadingTCPServer):
    daemon_threads, allow_reuse_address, callers = True, True, 0

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Silent)
        self.port = self.server_address[1]
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def stop(self):
        self.shutdown()
        self.server_close()


class Stop(harness.Case):
    def check(self, receiver_at, good_server, arrived):
        """Stops while a silent receiver is waited for; then a good one at its place gets everything."""
        world = self.serve(harness.World(step="a3"))
        silent = SilentServer()
        self.configure(self.settings(world.port, [{"name": "everyone", **receiver_at(silent.port)}]))
        self.start()
        wait_until(lambda: silent.callers, "a first attempt")
        code, took = self.stop(seconds=SOON * 3)
        silent.stop()
        self.assertEqual(code, 0)
        self.assertLess(took, SOON)
        pending = self.rows("deliveries", "list", "--state", "pending")
        self.assertTrue(pending, "what could not be handed over stays")
        self.serve(good_server(silent.port))
        self.ask("deliveries", "list")
        self.start()
        wait_until(lambda: {row["id"] for row in pending} <= set(arrived()), "all of it, once somebody listens", 90)
        self.assertEqual(self.stop()[0], 0)

    def test_a_webhook_that_never_answers(self):
        self.check(lambda port: {"webhook": [self.webhook_to(port)]}, lambda port: self.webhook(port=port),
                   lambda: [call["id"] for call in harness.lines_of(self.calls)])

    def test_a_mail_server_that_never_greets(self):
        self.check(lambda port: {"email": [self.email_to(port)]}, lambda port: self.smtp(port=port),
                   lambda: [ident.strip("<>").partition("@")[0] for ident, _ in self.mails()])


class ToldOnce(harness.Case):
    def failing(self):
        return [change["notice"] for line in harness.lines_of(self.file) for change in line["data"]["changes"]
                if change["kind"] == "source_failing"]

    def test_a_source_that_cannot_be_read_is_told_once_across_restarts(self):
        closed = SilentServer()
        closed.stop()  # a port where nobody listens
        self.configure(self.settings(closed.port, [{"name": "everyone", "jsonl": [{"path": str(self.file)}]}], stale_after="1s"))
        wanted = {"source:" + each for each in harness.STORY_SOURCES}
        for end in (self.kill, self.stop):
            planned = {row["source"]: row["next_run"] for row in self.rows("sources", code=None)}
            self.start()
            wait_until(lambda: wanted <= set(self.failing()), lambda: f"not told: {wanted - set(self.failing())}")
            wait_until(lambda: all(row["next_run"] != planned[row["source"]] for row in self.rows("sources", code=None)
                                   if row["source"] in harness.STORY_SOURCES), "every source asked again", every=0.5)
            end()
        self.assertEqual(sorted(self.failing()), sorted(wanted), "each of them once")


class Pruning(harness.Case):
    def lists_kept(self, keep):
        """How many retrievals of the policy column's list are there after two readings of it that differ."""
        world = self.serve(harness.World(step="a1"))
        self.configure(self.settings(world.port, [{"name": "everyone", "jsonl": [{"path": str(self.file)}]}], keep_index_snapshots=keep))
        self.ask("poll", "--once", code=None)
        world.control("step?n=a3")
        first = int(time.time())
        wait_until(lambda: int(time.time()) > first, "a later second: retrievals have whole ones")
        self.ask("poll", "--once", code=None)
        database = sqlite3.connect(self.state / "gazetted.db")
        self.addCleanup(database.close)
        count = "SELECT count(*) FROM retrieval JOIN request ON request.id = request_id WHERE url LIKE ?"
        return [database.execute(count, (like,)).fetchone()[0] for like in ("%www.scmp.com/rss/4/feed", "%/art/2025/%")]

    def test_old_lists_go_and_documents_stay(self):
        lists, documents = self.lists_kept("90d")
        self.assertEqual(lists, 2)
        self.state.rename(self.folder / "kept")
        self.assertEqual(self.lists_kept("0s"), [1, documents])


if __name__ == "__main__":
    harness.main()
