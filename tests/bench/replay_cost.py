#!/usr/bin/env python3
"""Time and memory of a replay: median of five runs, and the largest resident set. usage: replay_cost.py PROGRAM ARCHIVE"""
import os
import statistics
import subprocess
import sys
import time


def once(argv):
    started = time.monotonic()
    with open(os.devnull, "wb") as sink:
        child = subprocess.Popen(argv, stdout=sink, stderr=sink)
        _, status, usage = os.wait4(child.pid, 0)
    if status != 0:
        sys.exit(f"{argv[0]} ended with {status}")
    return time.monotonic() - started, usage.ru_maxrss / 1024


runs = [once([sys.argv[1], "replay", "--quiet", "--format", "jsonl", sys.argv[2]]) for _ in range(5)]
print(f"replay: {statistics.median(r[0] for r in runs):.2f} s, {max(r[1] for r in runs):.0f} MB resident")
