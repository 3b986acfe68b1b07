#!/usr/bin/env python3
"""Holds an extractor against documents whose facts are known.

usage: score.py [--facts DIR] [--only TEXT] [--show FIELD] [--bars FILE] [--json] COMMAND...

DIR (fixtures/reading) holds documents and beside each, as <name>.facts.json, what it says: the keys of `gazetted extract
--facts`, its `url`, and where more than one answer is right a second key <field>_accept. COMMAND prints the facts of one
document; in it {file} is the document and {url} its address. Of a feed (`"feed": true`) the facts name, under `relevant`,
the titles that are about a control measure, and under `related` those where either answer will do.

Printed for every field: values found, missed and wrongly claimed, precision, recall, F1; then the mean F1 of the fields
that occur five times or more, once for documents and once for their numbered parts (limbs). What is claimed of a document
that is no measure counts as wrong. --show lists the misses of a field ("all": of every field). With --bars the two means
must reach those of the file, else the end is 1.
"""
import argparse
import collections
import concurrent.futures
import json
import pathlib
import re
import subprocess
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCOPE = ("end_user_categories", "prohibited_end_uses", "case_by_case", "exceptions")
CLAIMS = ("effective_dates", "relations", "suspended_until", "end_users_named", "control_codes", "hs_codes")
FEWEST = 5  # a field that occurs less often says nothing about the reader


def plain(text):
    """A name or title without what captures change: width, case, blanks, marks."""
    kept = unicodedata.normalize("NFKC", text or "").casefold()
    return re.sub(r"[\W_]+", "", kept)


def listed(value):
    return [] if value in (None, "", False) else value if isinstance(value, list) else [value]


class Field:
    """What was found, missed and claimed in vain of one field, over all documents."""

    def __init__(self):
        self.found = self.missed = self.false = 0
        self.remarks = []

    def count(self, document, want, got, accepted=()):
        want, got = set(want), set(got)
        other = (got - want) & set(accepted)
        gone = want - got
        excused = min(len(other), len(gone))
        wrong = got - want - other
        self.found += len(want & got) + excused
        self.missed += len(gone) - excused
        self.false += len(wrong)
        if len(gone) > excused or wrong:
            self.remarks.append(f"{document}: missed {sorted(map(str, gone))} claimed {sorted(map(str, wrong))}")

    def count_parties(self, document, want, got):
        """One party is found by either of its names, and each answer serves once."""
        forms = lambda party: {plain(party.get("zh")), plain(party.get("en"))} - {""}
        left = [forms(party) for party in got]
        gone = []
        for party in want:
            match = next((one for one in left if one & forms(party)), None)
            if match is None:
                gone.append(party.get("zh") or party.get("en"))
            else:
                left.remove(match)
                self.found += 1
        self.missed += len(gone)
        self.false += len(left)
        if gone or left:
            self.remarks.append(f"{document}: missed {gone} claimed {['/'.join(sorted(one)) for one in left]}")

    @property
    def precision(self):
        return self.found / (self.found + self.false) if self.found + self.false else 1.0

    @property
    def recall(self):
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0

    @property
    def f1(self):
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def deed(relation):
    return relation.get("type"), plain(relation.get("target"))


class Score:
    def __init__(self):
        self.fields = collections.defaultdict(Field)

    def take_feed(self, name, want, rows):
        titles = [plain(row.get("title")) for row in rows if row.get("is_control_measure")]
        related = {plain(title) for title in listed(want.get("related"))}
        relevant = {plain(title) for title in listed(want.get("relevant"))}
        self.fields["feed_entries"].count(name, relevant, set(titles) - (related - relevant))

    def take(self, name, want, got):
        for key in ("is_control_measure", "is_new_measure"):
            self.fields[key].count(name, ["yes"] if want.get(key) else [], ["yes"] if got.get(key) else [])
        if want.get("is_control_measure"):
            self.take_measure(name, want, got)
        elif got.get("is_control_measure"):
            for key in CLAIMS:
                self.take_list(name, key, {}, got)

    def take_measure(self, name, want, got):
        for key in ("document_numbers", "issuers", "kinds", "published", "destinations", *CLAIMS, *SCOPE):
            self.take_list(name, key, want, got)
        pairs = lambda facts, key: {(day["date"], day[key]) for day in listed(facts.get("effective_dates")) if day.get(key)}
        for key in ("basis", "time"):
            self.fields["effective_" + key].count(name, pairs(want, key), pairs(got, key))
        if "limbs" in want:
            self.take_limbs(name, want, listed(got.get("limbs")))

    def take_list(self, name, key, want, got):
        field, wanted, claimed = self.fields[key], listed(want.get(key)), listed(got.get(key))
        if key == "end_users_named":
            return field.count_parties(name, wanted, claimed)
        form = {"effective_dates": lambda day: day["date"], "relations": deed}.get(key, lambda value: value)
        field.count(name, map(form, wanted), map(form, claimed), map(form, listed(want.get(key + "_accept"))))

    def take_limbs(self, name, want, got):
        def values(limbs, *keys):
            return {(limb.get("limb"), value) for limb in limbs for key in keys for value in listed(limb.get(key))}

        wanted = want["limbs"]
        ends = {(limb["limb"], day) for limb in wanted if limb.get("suspended_until")
                for day in listed(want.get("suspended_until_accept"))}
        codes = {(limb.get("limb"), code) for limb in got for code in listed(want.get("control_codes_accept"))}
        for field, keys, accepted in (("limbs_found", ("limb",), ()), ("limb_acts", ("acts",), ()),
                                      ("limb_dates", ("effective_from", "effective_time", "suspended_until"), ends),
                                      ("limb_codes", ("control_codes", "hs_codes"), codes), ("limb_scope", SCOPE, ())):
            self.fields[field].count(name, values(wanted, *keys), values(got, *keys), accepted)
        targets = lambda limbs: {(path, plain(target)) for path, target in values(limbs, "targets")}
        self.fields["limb_targets"].count(name, targets(wanted), targets(got))

    def mean(self, limbs):
        frequent = [field.f1 for name, field in self.fields.items()
                    if name.startswith("limb") == limbs and field.found + field.missed >= FEWEST]
        return sum(frequent) / len(frequent) if frequent else 1.0


def document_of(facts_file):
    stem = facts_file.name.removesuffix(".facts.json")
    beside = [path for path in facts_file.parent.glob(stem + ".*") if path != facts_file and path.stem == stem]
    if len(beside) != 1:
        sys.exit(f"{facts_file}: there must be one document of that name, there are {len(beside)}")
    return beside[0]


def read(command, facts_file):
    """The known facts, what COMMAND says, and why it says nothing."""
    want = json.loads(facts_file.read_text(encoding="utf-8"))
    words = {"{file}": str(document_of(facts_file)), "{url}": want.get("url") or ""}
    argv = [words.get(part, part) for part in command]
    done = subprocess.run(argv, capture_output=True, timeout=60)
    if done.returncode not in (0, 3):  # 3: nothing matched
        return want, [], f"ended with {done.returncode}: {done.stderr.decode(errors='replace').strip()[-200:]}"
    return want, [json.loads(line) for line in done.stdout.decode().splitlines() if line.strip()], None


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--facts", type=pathlib.Path, default=ROOT / "fixtures" / "reading")
    parser.add_argument("--only", default="", help="documents whose path holds this")
    parser.add_argument("--show", action="append", default=[])
    parser.add_argument("--bars", type=pathlib.Path)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    out = parser.parse_args()
    if not out.command:
        parser.error("no command")
    return out


def print_table(score, show):
    print(f"{'field':22}{'found':>7}{'missed':>8}{'false':>7}{'P':>8}{'R':>8}{'F1':>8}")
    for name, field in score.fields.items():
        if field.found + field.missed + field.false:
            print(f"{name:22}{field.found:7}{field.missed:8}{field.false:7}{field.precision:8.3f}{field.recall:8.3f}{field.f1:8.3f}")
    for name, field in score.fields.items():
        for remark in field.remarks if name in show or "all" in show else ():
            print(f"  {name} {remark}")


def main():
    options = arguments()
    files = sorted(path for path in options.facts.rglob("*.facts.json") if options.only in str(path))
    score, failed = Score(), []
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for file, (want, rows, why) in zip(files, pool.map(lambda file: read(options.command, file), files)):
            name = str(file.relative_to(options.facts)).removesuffix(".facts.json")
            if why:
                failed.append(f"{name}: {why}")
            if want.get("feed"):
                score.take_feed(name, want, rows)
            else:
                score.take(name, want, rows[0] if rows else {})
    means = {"documents": score.mean(limbs=False), "limbs": score.mean(limbs=True)}
    if options.json:
        fields = {name: {"found": field.found, "missed": field.missed, "false": field.false, "f1": field.f1}
                  for name, field in score.fields.items()}
        print(json.dumps({"read": len(files), "failed": failed, "fields": fields, **means}, ensure_ascii=False))
    else:
        print_table(score, options.show)
        print(f"{len(files)} documents, {len(failed)} failed; mean F1 of fields with {FEWEST} values or more: "
              f"documents {means['documents']:.4f}, limbs {means['limbs']:.4f}")
    bad = failed if files else ["no document"]
    if options.bars:
        bars = json.loads(options.bars.read_text())["own"]
        bad = bad + [f"{name}: {means[name]:.4f} is below {bar}" for name, bar in bars.items() if means[name] < bar]
    sys.exit("\n".join(bad) if bad else 0)


if __name__ == "__main__":
    main()
