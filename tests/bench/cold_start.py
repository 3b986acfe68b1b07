#!/usr/bin/env python3
"""How fast the daemon asks its first question, and how much memory it keeps when it has nothing to do.

Prints, for several cold starts: seconds from the start of the process to its first request, on an empty store and on one that has
read the story's first step; and the resident memory after that, idle. Targets: less than 0.5 s, less than 30 MB. Ends with 1 where
the median misses one.

usage: cold_start.py PROGRAM [--starts N]
"""
import argparse
import pathlib
import statistics
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "functional"))
import harness  # noqa: E402

SECONDS, MEGABYTES = 0.5, 30


class Bench(harness.Case):
    def runTest(self):
        """Only a place for set-up and clean-up."""

    def first_request(self, world):
        since, began = len(world.asked()), time.monotonic()
        self.start()
        while len(world.asked()) == since:
            time.sleep(0.002)
        return time.monotonic() - began

    def resident(self):
        """MB, anonymous and file-backed pages together."""
        for line in pathlib.Path(f"/proc/{self.daemon.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1000
        raise AssertionError("no VmRSS")


def measure(starts):
    bench = Bench()
    bench.setUp()
    try:
        world = bench.serve(harness.World())
        receivers = [{"name": "everyone", "terminal": True}]
        bench.configure(bench.settings(world.port, receivers, every="1h"))
        empty = bench.first_request(world)
        harness.wait_until(lambda: harness.addresses("a1") <= set(world.asked()), "the first step read")
        harness.wait_until(lambda: settled(world), "quiet", every=1)
        memory = bench.resident()
        bench.stop()
        # Every source is due at once in what follows, so that a start always has something to ask.
        bench.configure({**bench.settings(world.port, receivers, every="0s"), "state_dir": str(bench.folder / "busy")})
        bench.start()
        bench.healthy()
        bench.stop()
        known = []
        for _ in range(starts):
            known.append(bench.first_request(world))
            bench.stop()
        return empty, known, memory
    finally:
        if bench.daemon.poll() is None:
            bench.kill()
        bench._cleanups = [each for each in bench._cleanups if each[0] != bench.tell_log]
        bench.doCleanups()


def settled(world):
    """No question for a second."""
    since = len(world.asked())
    time.sleep(1)
    return len(world.asked()) == since


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--starts", type=int, default=9)
    options = parser.parse_args()
    harness.program = str(pathlib.Path(options.program).resolve())
    empty, known, memory = measure(options.starts)
    print(f"first request after {empty:.3f} s on an empty store")
    print(f"first request after {statistics.median(known):.3f} s on a filled one (median of {len(known)}, {min(known):.3f} to {max(known):.3f})")
    print(f"resident when idle {memory:.1f} MB")
    return 0 if max(empty, statistics.median(known)) < SECONDS and memory < MEGABYTES else 1


if __name__ == "__main__":
    sys.exit(main())
