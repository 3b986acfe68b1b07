#!/usr/bin/env python3
"""Proves two things of everything that is read: every field has its words, and no clause that orders something is unread.

usage: proof.py PROBE ROOT
PROBE is facts_probe. Read are the documents of fixtures/reading, the stories' pages and, where it lies beside the checkout,
the shared corpus. Fails on a field without words or with words that are not the text's; on unread clauses above the share
that bars.json allows; on an unread clause that orders, forbids, allows or dates something.
"""
import json
import pathlib
import re
import subprocess
import sys

# Words by which a clause does something; what they do in a clause must be read or have an excuse.
ORDERS = re.compile(r"不得|禁止|应当|必须|暂停|停止|废止|列入|移出|不予|起(?:正式)?(?:实施|施行|生效|执行)|管制|许可|"
                    r"\b(?:shall|must|prohibited|may not|suspended|repealed|effective|takes? effect|licen[cs]es?|added to)\b")


def documents(root):
    """Name, address and file of every document there is."""
    for facts in sorted((root / "fixtures" / "reading").rglob("*.facts.json")):
        stem = facts.name.removesuffix(".facts.json")
        for file in facts.parent.glob(stem + ".*"):
            if file != facts:
                yield stem, json.loads(facts.read_text(encoding="utf-8")).get("url") or "", file
    for file in sorted((root / "fixtures" / "stories").rglob("pages/**/*.html")):
        yield file.name, "", file
    corpus = root.parent / "shared" / "corpus"
    if not corpus.exists():
        print("the shared corpus is not here: only the project's own documents are read")
        return
    for line in (corpus / "manifest.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield row["id"], row.get("url") or "", corpus / row["file"]


def main():
    probe, root = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    clauses, unread, bad, count = 0, [], [], 0
    for name, url, file in documents(root):
        done = subprocess.run([probe, "--url", url, "--check", str(file)], capture_output=True, text=True, timeout=60)
        for row in map(json.loads, done.stdout.splitlines()):
            count += 1
            clauses += row["clauses"]
            unread += [(name, clause) for clause in row["unread"]]
            bad += [f"{name} {fault}" for fault in row["faults"]]
    for name, clause in unread:
        print(f"unread in {name}: {clause[:160]}")
    bad += [f"{name} orders something unread: {clause[:160]}" for name, clause in unread if ORDERS.search(clause)]
    share = len(unread) / clauses if clauses else 0.0
    print(f"{count} documents, {clauses} clauses of official ones, {len(unread)} unread ({100 * share:.1f} %), {len(bad)} faults")
    most = json.loads((pathlib.Path(__file__).parent / "bars.json").read_text())["unread_share"]
    if share > most or not clauses:
        bad.append(f"the unread share {share:.3f} is above {most}")
    sys.exit("\n".join(bad) if bad else 0)


main()
