#!/usr/bin/env python3
"""Holds a replay to what the story's README says, as facts: which changes are told in which step and no others, what they say, what
holds on which day, what press claims were met by. Wording is no matter here; expected.txt is the golden text.

usage: check_claims.py PROGRAM FOLDER
FOLDER holds archive.warc.gz, story.toml and claims.toml, whose opening explains its tables.
"""
import collections
import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import tomllib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import story as stories  # noqa: E402

program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
wrong = []


def expect(condition, what):
    if not condition:
        wrong.append(what)


def run(*arguments):
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, arguments))} ended with {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout


class Clock:
    """Which step an instant belongs to."""

    def __init__(self, story):
        self.begins = [(step.retrievals[0].at.timestamp(), step.id) for step in story.steps]
        self.ends = {step.id: max(r.at for r in step.retrievals) for step in story.steps}

    def step(self, seconds):
        return next(name for begin, name in reversed(self.begins) if begin <= seconds)

    def known_at(self, step):
        """The end of the step, as the command line takes it."""
        return self.ends[step].isoformat()


def line_of(change, standing, source):
    """A change as the tables have it; a press item that meets no notice is called by its source."""
    limb = source if change["kind"] == "lead_unconfirmed" else change["limb"] or (change["notice"] if change["notice"].startswith("source:") else "")
    words = [standing, change["kind"], limb]
    for name, field in (("from", "effective_from"), ("until", "until")):
        if change[field]:
            words += [name, change[field]]
    days = (change["detail"] or {}).get("offset_days")
    if days is not None:
        words += ["days", str(days)]
    return " ".join(word for word in words if word)


def told_by_step(alerts, clock):
    told = collections.defaultdict(list)
    for alert in alerts:
        step = clock.step(stories.datetime.datetime.fromisoformat(alert["timestamp"].replace("Z", "+00:00")).timestamp())
        data = alert["data"]
        told[step] += [(line_of(change, data["standing"], data["origin"]["source"]), change) for change in data["changes"]]
        expect(not data["unread"], f"{step}: {data['headline']}: clauses not read: {data['unread']}")
        expect(not data["warnings"], f"{step}: {data['headline']}: {data['warnings']}")
    return told


def check_told(claims, told, steps):
    for step in steps:
        want, got = collections.Counter(claims["told"].get(step, [])), collections.Counter(line for line, _ in told[step])
        for line in (want - got).elements():
            wrong.append(f"{step}: not told: {line}")
        for line in (got - want).elements():
            wrong.append(f"{step}: told, and should not be: {line}")


def holds(change, field, value):
    if field == "quotes":
        words = " ".join(e["quote"] for e in change["evidence"])
        return all(word in words for word in value)
    has = change["detail"].get(field)
    if isinstance(value, dict):
        return (len(has) if isinstance(has, list) else has) == value["count"]
    return sorted(has) == sorted(value) if isinstance(value, list) and isinstance(has, list) else has == value


def check_details(claims, told):
    changes = [change for step in told.values() for _, change in step]
    for row in claims["detail"]:
        fields = {name: value for name, value in row.items() if name != "change"}
        like = [c for c in changes if f"{c['kind']} {c['limb']}" == row["change"]]
        expect(any(all(holds(c, *each) for each in fields.items()) for c in like),
               f"{row['change']}: none says {fields}; they say {[{f: c['detail'].get(f) for f in fields} for c in like]}")


def check_statuses(claims, state, clock):
    for row in claims["status"]:
        for limb, want in row["states"].items():
            found = json.loads(run("--state-dir", state, "--format", "json", "status", limb, "--as-of", row["on"], "--known-as-of", clock.known_at(row["after"])))
            got = {" ".join(filter(None, (each["state"], each["until"]))) for each in found}
            expect(got == {want}, f"after {row['after']}, on {row['on']}: {limb} is {got or 'unknown'}, not {want}")


def check_leads(claims, store, clock):
    for row in claims["lead"]:
        bodies = [json.loads(body) for (body,) in store.execute(
            "SELECT body FROM lead WHERE key LIKE ? AND known_since <= ? ORDER BY known_since DESC LIMIT 1",
            (f"%{row['source']}%", clock.ends[row["after"]].timestamp()))]
        expect(bodies, f"no lead of {row['source']}")
        for lead in bodies:
            for want in row["claims"]:
                met = [(c["value"], m) for c, m in zip(lead["reading"]["claims"], lead["matches"]) if m["state"] == "confirmed" and want["limb"] in m["limb"]]
                expect(any(value["kind"] == want.get("kind", value["kind"]) and value["act"] == want.get("act", value["act"])
                           and ("from" not in want or (value["effective"] or {}).get("on") == str(want["from"])) for value, _ in met),
                       f"{row['source']}: no claim {want}; met: {[(c['value']['kind'], m['state'], m['limb']) for c, m in zip(lead['reading']['claims'], lead['matches'])]}")


def check_store(claims, store, clock):
    written = collections.Counter(clock.step(since) for (since,) in store.execute("SELECT known_since FROM notice"))
    for step in claims["versions"]["none_in"]:
        expect(written[step] == 0, f"{step}: {written[step]} new versions of notices")
    for row in claims["copies"]:
        (body,) = store.execute("SELECT body FROM notice WHERE key = ? AND known_since <= ? ORDER BY known_since DESC, id DESC LIMIT 1",
                                (row["notice"], clock.ends[row["after"]].timestamp())).fetchone()
        notice = json.loads(body)
        expect(len(notice["copies"]) == row["count"], f"after {row['after']}: {row['notice']} has {len(notice['copies'])} copies, not {row['count']}")
        if "published" in row:
            expect(notice["reading"]["published_on"]["value"] == str(row["published"]), f"{row['notice']} is dated {notice['reading']['published_on']}")
    for like, count in claims["archived"].items():
        (got,) = store.execute("SELECT count(DISTINCT body_id) FROM retrieval JOIN request ON request.id = request_id WHERE url LIKE ?", (like,)).fetchone()
        expect(got == count, f"{got} documents like {like} are archived, not {count}")
    titles = [title for (title,) in store.execute("SELECT title FROM candidate WHERE title LIKE '%??%'")]
    expect(not titles, f"candidates of question marks: {titles}")


def main():
    story = stories.load(folder)
    clock = Clock(story)
    claims = tomllib.loads((folder / "claims.toml").read_text())
    with tempfile.TemporaryDirectory() as state:
        alerts = [json.loads(line) for line in run("--format", "jsonl", "replay", "--quiet", "--store", f"{state}/gazetted.db", folder / "archive.warc.gz").splitlines()]
        told = told_by_step(alerts, clock)
        check_told(claims, told, [step.id for step in story.steps])
        check_details(claims, told)
        check_statuses(claims, state, clock)
        store = sqlite3.connect(f"{state}/gazetted.db")
        check_leads(claims, store, clock)
        check_store(claims, store, clock)
        store.close()
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"{len(alerts)} alerts say what README.md says")


main()
