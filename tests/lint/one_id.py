#!/usr/bin/env python3
"""Holds the rule "one id, five places": every source of config/sources.d has fixtures, and names parsers there are.

usage: one_id.py --root DIR
For each config/sources.d/<id>.yaml: the id is the file's name; fixtures/sources/<id>/ has a case for each parser that
the source names; the parsers are in parsers/registry/registry.cpp; the options of its index cases are the source's own,
so that what is tested is what runs. For each folder of fixtures/sources there is a source.
Prints one line per breach and exits 1 when there is one.
"""
import argparse
import json
import os
import re
import sys

TOP = re.compile(r"^([a-z_]+):\s*(.*?)\s*$")
INNER = re.compile(r"^  ([a-z_]+):\s*(.*?)\s*$")
OPTION = re.compile(r"^    ([a-z_]+):\s*(.*?)\s*$")
REGISTERED = re.compile(r'^\s*\{"([a-z_]+)",\s*\w+::parse_', re.M)


def read_source(path):
    """id, {section: parser} and {section: options} of a source file; the settings loader checks the rest."""
    section, inner, ident, parsers, options = "", "", "", {}, {}
    for line in open(path, encoding="utf-8"):
        if m := TOP.match(line):
            section, inner = m.group(1), ""
            ident = m.group(2) if section == "id" else ident
        elif m := INNER.match(line):
            inner = m.group(1)
            if inner == "parser":
                parsers[section] = m.group(2)
        elif (m := OPTION.match(line)) and inner == "options":
            options.setdefault(section, {})[m.group(1)] = m.group(2).strip("\"'")
    return ident, parsers, options


def read_cases(folder):
    cases = []
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        spec = os.path.join(folder, name, "case.json")
        if os.path.isfile(spec):
            cases.append((name, json.load(open(spec, encoding="utf-8"))))
    return cases


def check_source(root, path, registered):
    name = os.path.splitext(os.path.basename(path))[0]
    ident, parsers, options = read_source(path)
    breaches = []
    if ident != name:
        breaches.append(f"{path}: id {ident!r} is not the file's name")
    cases = read_cases(os.path.join(root, "fixtures/sources", name))
    if not cases:
        breaches.append(f"{path}: no case in fixtures/sources/{name}/")
    for section, parser in sorted(parsers.items()):
        if parser not in registered:
            breaches.append(f"{path}: {section} names parser {parser!r}, which parsers/registry/registry.cpp has not")
        mine = [spec for _, spec in cases if spec.get("parser") == parser]
        if not mine:
            breaches.append(f"{path}: no case of fixtures/sources/{name}/ is read by {section}'s parser {parser}")
        elif section != "articles" and not any(spec.get("options", {}) == options.get(section, {}) for spec in mine):
            breaches.append(f"{path}: no case of {parser} has {section}'s options {options.get(section, {})}")
    return breaches


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--root", required=True)
    root = ap.parse_args().root
    registry = open(os.path.join(root, "parsers/registry/registry.cpp"), encoding="utf-8").read()
    registered = set(REGISTERED.findall(registry))
    config = os.path.join(root, "config/sources.d")
    sources = sorted(f for f in os.listdir(config) if f.endswith(".yaml"))
    breaches = [] if sources and registered else ["no sources or no parsers found"]
    for name in sources:
        breaches += check_source(root, os.path.join(config, name), registered)
    for folder in sorted(os.listdir(os.path.join(root, "fixtures/sources"))):
        if folder + ".yaml" not in sources:
            breaches.append(f"fixtures/sources/{folder}: no config/sources.d/{folder}.yaml")
    print("\n".join(breaches) if breaches else f"{len(sources)} sources, each with its fixtures and its parsers")
    sys.exit(1 if breaches else 0)


main()
