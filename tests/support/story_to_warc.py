#!/usr/bin/env python3
"""Writes a story as a web archive (WARC 1.1), plain or with one gzip member per record.

The same story gives the same records every time: record ids are digests of what they stand for, and the times are the story's.
A `tick` of the story, which moves the clock and retrieves nothing, becomes a `metadata` record about urn:gazetted:tick
of type application/x-gazetted-tick.

usage: story_to_warc.py STORY [--output FILE] [--check]
  STORY    story.toml or its folder
  --output where to write (.warc or .warc.gz); default: the archive that the story names
  --check  writes nothing; fails when the archive there differs from what the story gives
"""
import argparse
import base64
import datetime
import gzip
import hashlib
import pathlib
import sys
import urllib.parse
import uuid

import story as stories

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:gazetted:story")


def digest(data):
    return "sha1:" + base64.b32encode(hashlib.sha1(data).digest()).decode()


def record(kind, at, identity, headers, block):
    """One WARC record as bytes. `identity` is what makes the record this one among all of the story."""
    stamp = at.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    lines = ["WARC/1.1", f"WARC-Type: {kind}", f"WARC-Record-ID: {record_id(kind, identity)}", f"WARC-Date: {stamp}"]
    lines += [f"{name}: {value}" for name, value in headers]
    lines += [f"WARC-Block-Digest: {digest(block)}", f"Content-Length: {len(block)}"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def record_id(kind, identity):
    return f"<urn:uuid:{uuid.uuid5(NAMESPACE, kind + ' ' + identity)}>"


def http_request(r):
    parts = urllib.parse.urlsplit(r.url)
    target = parts.path + ("?" + parts.query if parts.query else "")
    headers = {"Host": parts.netloc, "User-Agent": "gazetted", **r.request_headers}
    if r.request_body:
        headers["Content-Length"] = str(len(r.request_body))
    return head(f"{r.method} {target} HTTP/1.1", headers) + r.request_body


def http_response(r):
    date = r.at.astimezone(datetime.timezone.utc).strftime("%a, %d %b %Y %H:%M:%S GMT")
    return head(r.status_line, {"Date": date, **r.headers, "Content-Length": str(len(r.body))}) + r.body


def head(first, headers):
    return "\r\n".join([first] + [f"{k}: {v}" for k, v in headers.items()]).encode() + b"\r\n\r\n"


def records(story):
    """The records of the story, in order."""
    start = story.retrievals[0].at
    yield record("warcinfo", start, story.name, [("Content-Type", "application/warc-fields")],
                 f"software: story_to_warc.py\r\nformat: WARC File Format 1.1\r\ndescription: {story.name}\r\n".encode())
    for r in story.retrievals:
        identity = f"{story.name} {r.at.isoformat()} {r.method} {r.url}"
        if r.tick:
            yield record("metadata", r.at, identity,
                         [("WARC-Target-URI", "urn:gazetted:tick"), ("Content-Type", "application/x-gazetted-tick")],
                         f"step: {r.step}\r\n".encode())
            continue
        target = ("WARC-Target-URI", r.url)
        yield record("request", r.at, identity, [target, ("Content-Type", "application/http; msgtype=request")], http_request(r))
        yield record("response", r.at, identity,
                     [target, ("Content-Type", "application/http; msgtype=response"),
                      ("WARC-Concurrent-To", record_id("request", identity)), ("WARC-Payload-Digest", digest(r.body))],
                     http_response(r))


def member(data):
    return gzip.compress(data, 9, mtime=0)


def check(path, expected):
    """Compares what the archive holds once unpacked: deflate may differ between builds of zlib, records may not."""
    if not path.exists():
        return f"{path} is missing"
    packed = path.read_bytes()
    found = gzip.decompress(packed) if path.suffix == ".gz" else packed
    if found == b"".join(expected):
        return None
    for number, piece in enumerate(expected):
        if not found.startswith(piece):
            first = piece.split(b"\r\n\r\n", 1)[0].decode()
            return f"{path} is not what the story gives, from record {number} on:\n{first}\nwrite it anew: {' '.join(sys.argv[:2])}"
        found = found[len(piece):]
    return f"{path} holds more records than the story gives"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("story", type=pathlib.Path)
    parser.add_argument("--output", type=pathlib.Path)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    story = stories.load(options.story)
    output = options.output or story.archive
    pieces = list(records(story))
    if options.check:
        problem = check(output, pieces)
        if problem:
            sys.exit(problem)
        return
    output.write_bytes(b"".join(member(p) if output.suffix == ".gz" else p for p in pieces))


if __name__ == "__main__":
    main()
