"""Reads a story (story.toml and its pages/) into retrievals: who was asked what, when, and which bytes came back."""
import datetime
import pathlib
import tomllib
from dataclasses import dataclass, field

CONTENT_TYPES = {  # as the real sites answer: their articles carry no charset
    ".html": "text/html",
    ".json": "application/json; charset=UTF-8",
    ".rdf": "application/rss+xml",
    ".xml": "application/rss+xml; charset=utf-8",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".rar": "application/octet-stream",
}
REASONS = {200: "OK", 304: "Not Modified", 403: "Forbidden", 404: "Not Found", 412: "Precondition Failed",
           429: "Too Many Requests", 500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable"}


@dataclass
class Retrieval:
    step: str
    at: datetime.datetime
    tick: bool = False
    url: str = ""
    method: str = "GET"
    request_headers: dict = field(default_factory=dict)
    request_body: bytes = b""
    status: int = 200
    headers: dict = field(default_factory=dict)
    body: bytes = b""

    @property
    def status_line(self):
        return f"HTTP/1.1 {self.status} {REASONS.get(self.status, 'Unknown')}"


@dataclass
class Step:
    id: str
    title: str
    note: str
    retrievals: list


@dataclass
class Story:
    name: str
    archive: pathlib.Path
    steps: list

    @property
    def retrievals(self):
        return [r for step in self.steps for r in step.retrievals]


class StoryError(Exception):
    """The story says something that cannot be; the message names the step and the instant."""


def load(path):
    """The story at `path` (story.toml or its folder). Raises StoryError."""
    path = pathlib.Path(path)
    if path.is_dir():
        path = path / "story.toml"
    with path.open("rb") as stream:
        raw = tomllib.load(stream)
    reader = _Reader(path.parent / "pages", raw.get("requests", {}))
    steps = [Step(s["id"], s["title"], s.get("note", ""), [reader.retrieval(s["id"], r) for r in s["retrievals"]])
             for s in raw["step"]]
    story = Story(raw["name"], path.parent / raw["archive"], steps)
    _check_order(story)
    return story


class _Reader:
    KEYS = {"at", "tick", "request", "url", "file", "edits", "status", "headers"}

    def __init__(self, pages, requests):
        self.pages, self.requests = pages, requests

    def retrieval(self, step, raw):
        where = f"step {step}, {raw.get('at')}"
        if unknown := set(raw) - self.KEYS:
            raise StoryError(f"{where}: unknown key {sorted(unknown)}")
        if not isinstance(raw.get("at"), datetime.datetime) or raw["at"].tzinfo is None:
            raise StoryError(f"{where}: `at` needs an instant with its offset")
        if raw.get("tick"):
            return Retrieval(step, raw["at"], tick=True)
        request = self._request(where, raw)
        file = self.pages / raw["file"] if "file" in raw else None
        headers = {"Content-Type": CONTENT_TYPES[file.suffix]} if file else {}
        return Retrieval(step, raw["at"], False, request["url"], request.get("method", "GET"), request.get("headers", {}),
                         request.get("body", "").encode(), raw.get("status", 200), {**headers, **raw.get("headers", {})},
                         self._body(where, file, raw.get("edits", [])))

    def _request(self, where, raw):
        if ("request" in raw) == ("url" in raw):
            raise StoryError(f"{where}: needs either `request` or `url`")
        if "url" in raw:
            return {"url": raw["url"]}
        if raw["request"] not in self.requests:
            raise StoryError(f"{where}: no request is called {raw['request']}")
        return self.requests[raw["request"]]

    @staticmethod
    def _body(where, file, edits):
        if file is None:
            return b""
        try:
            body = file.read_bytes()
        except OSError as error:
            raise StoryError(f"{where}: {error}") from error
        for old, new, *every in edits:
            count = body.count(old.encode())
            if count == 0 or (count > 1 and every != ["all"]):
                raise StoryError(f"{where}: {file.name} holds {count} times {old!r}")
            body = body.replace(old.encode(), new.encode())
        return body


def _check_order(story):
    last = None
    for r in story.retrievals:
        if last and r.at < last.at:
            raise StoryError(f"step {r.step}: {r.at} comes after {last.at} of step {last.step}")
        last = r
    ids = [s.id for s in story.steps]
    if len(set(ids)) != len(ids):
        raise StoryError("two steps share an id")
