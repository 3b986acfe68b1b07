#!/usr/bin/env python3
"""Replays a story twice and holds the alerts to the expected ones, byte for byte.

usage: run_story.py PROGRAM FOLDER [--accept]
FOLDER holds archive.warc.gz and expected.jsonl. A difference, or a missing expectation, fails and prints the command that
accepts the new alerts after somebody has read them; --accept is that command. expected.txt is the same for people to read.
"""
import difflib
import pathlib
import subprocess
import sys


def replay(program, archive, fmt):
    done = subprocess.run([program, "replay", "--quiet", "--format", fmt, str(archive)], capture_output=True, timeout=300)
    if done.returncode != 0:
        sys.exit(f"replay ended with {done.returncode}: {done.stderr.decode(errors='replace')[-2000:]}")
    return done.stdout


def main():
    program, folder, accept = sys.argv[1], pathlib.Path(sys.argv[2]), "--accept" in sys.argv[3:]
    archive = folder / "archive.warc.gz"
    first, second = replay(program, archive, "jsonl"), replay(program, archive, "jsonl")
    if first != second:
        sys.exit("two replays of the same archive gave different bytes")
    expected = {"expected.jsonl": first, "expected.txt": replay(program, archive, "table")}
    bad = False
    for name, got in expected.items():
        path = folder / name
        if accept:
            path.write_bytes(got)
            continue
        want = path.read_bytes() if path.exists() else b""
        if want != got:
            bad = True
            diff = difflib.unified_diff(want.decode().splitlines(), got.decode().splitlines(), f"expected/{name}", f"replayed/{name}", lineterm="", n=1)
            print("\n".join(line[:400] for line in list(diff)[:80]))
    if bad:
        sys.exit(f"\nThe alerts differ. Read them; if they are right: python3 tests/stories/run_story.py {program} {folder} --accept")
    print(f"{first.count(b'alert.v1')} alerts, equal twice and as expected" if not accept else "accepted")


main()
