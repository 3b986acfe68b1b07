#!/usr/bin/env python3
"""Holds the store to its promises from outside: what was acknowledged is there, what was not is not there by half.

usage: durability.py --probe PROGRAM CASE
cases: kill          killed with SIGKILL 40 times, at moments spread over opening, migrating, storing and committing
       full_disk     out of room in the middle, then with room again
       read_only     a user who may not write
       newer_schema  a file that a later program wrote
"""
import argparse
import hashlib
import os
import pathlib
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile

ROUNDS = 40


def run(probe, *words, **options):
    return subprocess.run([probe, *map(str, words)], capture_output=True, text=True, **options)


def expect(condition, message):
    if not condition:
        sys.exit(f"durability: {message}")


def checked_last(probe, store):
    """The last number of a store that must be whole."""
    done = run(probe, "check", store)
    expect(done.returncode == 0, f"the store is not whole: {done.stderr}")
    return int(done.stdout)


def write_until_killed(probe, store, acknowledgements, spins):
    """Kills the writer after so many acknowledgements and a little more work; gives the last number it acknowledged."""
    writer = subprocess.Popen([probe, "write", store, "1000000"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    said = [writer.stdout.readline() for _ in range(acknowledgements)]
    for _ in range(spins):
        pass
    writer.kill()
    rest, errors = writer.communicate()
    expect(writer.returncode == -signal.SIGKILL, f"the writer ended by itself: {errors}")
    whole = [line for line in "".join(said + [rest]).split("\n")[:-1] if line]
    return int(whole[-1]) if whole else None


def kill(probe, folder):
    chance = random.Random(61)
    store, last = folder / "0.db", 0
    for number in range(ROUNDS):
        young = number % 4 == 0  # every fourth writer is killed while it opens a new file
        target = folder / f"{number}.db" if young else store
        acknowledged = write_until_killed(probe, target, 0 if young else chance.randrange(1, 25), chance.randrange(1, 400_000))
        if young and not target.exists():
            continue
        before = 0 if young and target != store else last
        found = checked_last(probe, target)
        sure = acknowledged if acknowledged is not None else before
        expect(found >= sure, f"round {number}: {sure} was acknowledged, {found} is the last that is there")
        expect(found <= sure + 1, f"round {number}: {found} is there, the writer was at {sure} only")
        last = last if young and target != store else found
    expect(last >= ROUNDS, f"only {last} commits were made: the test has lost its grip")
    print(f"{ROUNDS} kills, {last} commits, none lost, none by half")


def full_disk(probe, folder):
    store = folder / "s.db"

    def little_room():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a write beyond the limit fails as one on a full disk does
        resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, resource.RLIM_INFINITY))

    done = run(probe, "write", store, 200, preexec_fn=little_room)
    expect("storage: store " in done.stderr and "(" in done.stderr, f"no storage failure was told: {done.stderr!r}")
    expect(done.returncode == 0, f"it did not go on when there was room again: {done.stderr}")
    numbers = [int(line) for line in done.stdout.split()]
    expect(numbers == list(range(1, 201)), "a number was acknowledged twice or not at all")
    expect(checked_last(probe, store) == 200, "not all that was acknowledged is there")

    def no_room():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))

    done = run(probe, "write", store, 5, preexec_fn=no_room)
    expect(done.returncode == 1 and "storage: " in done.stderr, f"writing without any room: {done.returncode} {done.stderr!r}")
    done = run(probe, "write", folder / "new.db", 5, preexec_fn=no_room)
    expect(done.returncode == 1 and "storage: " in done.stderr, f"making a store without room: {done.returncode} {done.stderr!r}")
    expect(checked_last(probe, store) == 200, "a write that failed left something")
    expect(run(probe, "write", folder / "new.db", 5).returncode == 0, "a store that could not be made cannot be made later")


def read_only(probe, folder):
    """Root may write anything, so the reader is somebody else."""
    place = folder / "state"
    place.mkdir()
    program = shutil.copy2(probe, folder)
    store = place / "s.db"
    expect(run(program, "write", store, 7).returncode == 0, "cannot write at all")
    for path in place.iterdir():
        path.chmod(0o444)
    folder.chmod(0o755)
    place.chmod(0o555)

    def somebody():
        if os.getuid() == 0:
            os.setgid(65534)
            os.setuid(65534)

    done = run(program, "write", store, 1, preexec_fn=somebody)
    expect(done.returncode == 1 and done.stderr.startswith("storage: "), f"writing: {done.returncode} {done.stderr!r}")
    expect("writable" in done.stderr, f"no hint what to do: {done.stderr!r}")
    done = run(program, "write", place / "new.db", 1, preexec_fn=somebody)
    expect(done.returncode == 1 and done.stderr.startswith("storage: "), f"creating: {done.returncode} {done.stderr!r}")
    done = run(program, "read", store, preexec_fn=somebody)
    expect((done.returncode, done.stdout) == (0, "7\n"), f"reading: {done.returncode} {done.stderr!r}")
    place.chmod(0o755)


def newer_schema(probe, folder):
    store = folder / "s.db"
    expect(run(probe, "write", store, 3).returncode == 0, "cannot write at all")
    database = sqlite3.connect(store, isolation_level=None)
    database.execute("INSERT INTO schema_version (version, name) VALUES (9999, 'from the future')")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    before = hashlib.sha256(store.read_bytes()).hexdigest()
    for words in (("write", store, 1), ("check", store), ("read", store)):
        done = run(probe, *words)
        expect(done.returncode == 1 and "schema 9999 is newer" in done.stderr, f"{words[0]}: {done.returncode} {done.stderr!r}")
    expect(hashlib.sha256(store.read_bytes()).hexdigest() == before, "a newer file was changed")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--probe", required=True)
    parser.add_argument("case", choices=["kill", "full_disk", "read_only", "newer_schema"])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        globals()[arguments.case](arguments.probe, pathlib.Path(folder))


main()
