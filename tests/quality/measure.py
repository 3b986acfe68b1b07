#!/usr/bin/env python3
"""Measures the reader against the shared corpus of real documents, where it lies beside the checkout.

usage: measure.py PROGRAM ROOT
Prints the table; fails when a document cannot be read or a headline falls below the bar held so far (bars.json). Exits 77,
which CTest shows as skipped, where the corpus is not there.
"""
import json
import pathlib
import subprocess
import sys


def main():
    program, root = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    score = root.parent / "shared" / "quality" / "score"
    if not score.exists():
        print("the shared corpus is not here: nothing measured")
        sys.exit(77)
    done = subprocess.run([sys.executable, str(score), "--json", program, "extract", "--facts", "--url", "{url}", "{file}"],
                          capture_output=True, text=True, timeout=900)
    if not done.stdout.strip():
        sys.exit(f"score ended with {done.returncode}: {done.stderr[-2000:]}")
    got = json.loads(done.stdout)
    for field, row in got["fields"].items():
        print(f"{field:22} P {row['precision']:.3f}  R {row['recall']:.3f}  F1 {row['f1']:.3f}  ({row['tp']} right, {row['missed']} missed, {row['false']} false)")
    print(f"{got['documents']} documents, {len(got['failed'])} failed, documents {got['headline']:.4f}, limbs {got['limb_headline']:.4f}")
    bars = json.loads((pathlib.Path(__file__).parent / "bars.json").read_text())["corpus"]
    bad = [f"{name}: {got[name]:.4f} is below {bar}" for name, bar in bars.items() if got[name] < bar]
    bad += [f"{name}: {why}" for name, why in got["failed"]]
    sys.exit("\n".join(bad) if bad else 0)


main()
