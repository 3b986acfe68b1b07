#!/usr/bin/env python3
"""Holds every #include under parsers/ and daemon/ to tests/lint/layers.txt, and keeps effects out of the pure folders.

usage: layers.py --root DIR --table FILE
Prints one line per breach (file:line: what) and exits 1 when there is one.
"""
import argparse
import os
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
IMPURE_HEADERS = {"fstream", "filesystem", "thread", "mutex", "future", "iostream", "random", "condition_variable",
                  "unistd.h", "sys/stat.h", "fcntl.h", "ctime", "time.h"}
IMPURE_NAMES = re.compile(r"\b(system_clock::now|steady_clock::now|getenv|std::time|fopen|system|popen)\s*\(")


def read_table(path):
    level, outside, pure, allowed = {}, {}, set(), set()
    excepted = set()
    for raw in open(path, encoding="utf-8"):
        line = raw.split("#", 1)[0].strip()
        if not line:
            continue
        left, _, libs = line.partition(":")
        words = left.split()
        if "->" in words:
            allowed.add((words[3], words[1]))  # (includer, included)
            continue
        if "!" in words:
            excepted.add((words[0], words[2]))  # (file, header)
            continue
        level[words[1]] = int(words[0])
        outside[words[1]] = libs.split()
        if "pure" in words[2:]:
            pure.add(words[1])
    return level, outside, pure, allowed, excepted


def folder_of(path, level):
    if path in level:
        return path
    return os.path.dirname(path)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--root", required=True)
    ap.add_argument("--table", required=True)
    a = ap.parse_args()
    level, outside, pure, allowed, excepted = read_table(a.table)
    breaches, files = [], 0
    for top in ("parsers", "daemon"):
        for base, _, names in os.walk(os.path.join(a.root, top)):
            for name in sorted(names):
                if not name.endswith((".h", ".cpp")):
                    continue
                files += 1
                path = os.path.relpath(os.path.join(base, name), a.root)
                breaches += check(path, open(os.path.join(a.root, path), encoding="utf-8").read(), level, outside, pure, allowed, excepted)
    print("\n".join(breaches) if breaches else f"{files} files keep to the layers")
    sys.exit(1 if breaches or not files else 0)


def check(path, text, level, outside, pure, allowed, excepted):
    me = folder_of(path, level)
    if me not in level:
        return [f"{path}:1: folder {me} is not in the table"]
    out = []
    for number, line in enumerate(text.splitlines(), 1):
        where = f"{path}:{number}:"
        if me in pure and IMPURE_NAMES.search(line) and not line.lstrip().startswith("//"):
            out.append(f"{where} pure folder has an effect: {line.strip()}")
        m = INCLUDE.match(line)
        if not m:
            continue
        kind, header = m.groups()
        if kind == '"':
            out += check_own(where, me, header, level, allowed)
        elif any(header == p or (p.endswith("/") and header.startswith(p)) for p in outside[me]):
            continue
        elif re.fullmatch(r"[a-z_0-9]+", header) or (header.endswith(".h") and me not in pure and not known_outside(header, outside)):
            if me in pure and header in IMPURE_HEADERS and (path, header) not in excepted:
                out.append(f"{where} pure folder includes <{header}>")
        else:
            out.append(f"{where} {me} may not include <{header}>")
    return out


def known_outside(header, outside):
    return any(header == p or (p.endswith("/") and header.startswith(p)) for libs in outside.values() for p in libs)


def check_own(where, me, header, level, allowed):
    other = folder_of(header, level)
    if other not in level:
        return [f"{where} \"{header}\" is not a path from the root"]
    if other == me or level[other] < level[me] or (me, other) in allowed:
        return []
    return [f"{where} {me} (level {level[me]}) may not include {other} (level {level[other]})"]


main()
