#!/usr/bin/env python3
"""Serves the pages of a story on loopback, for all of its hosts at once (by the Host header, or the full address a proxy is asked for),
at their real paths, as they stood at the end of one step.

An address that the story has not retrieved by then answers 404 with the site's own error page; the list service answers a query it does
not know with `success:false`, and the export-control list without its two headers with a question mark for every Chinese character, as
the real ones do. Every answer has an ETag; If-None-Match gets 304; gzip where the caller takes it.

usage: fake_world.py STORY [--step ID] [--tls PEM]
Told what to do, while it runs, by plain GETs for any host:
  /__control/step?n=ID            the world at the end of that step (its id, or its place counted from 1)
  /__control/fault?kind=K&host=H&path=P&times=N&value=V
      from now on the answers for this host (default: all) and paths that start so (default: all) go wrong, N times (default: always):
      status (V: the code; 429 and 503 carry Retry-After, V may be 429,30) · challenge (412 with a script) · reset · drop (no answer)
      · slow (V seconds before the body) · oversize (V bytes of body) · short (the body ends early)
  /__control/clear                no faults any more
  /__control/state                JSON: the step, the faults left
  /__control/log                  JSON: every request so far: method, host, target, status, conditional
"""
import argparse
import gzip
import hashlib
import http.server
import json
import pathlib
import re
import socket
import struct
import threading
import time
import urllib.parse

import loopback
import story as stories

UNIT = "/front/page/build/unit"
ECMS_LIST = "/front/column/getColumnList"
SOFT_404 = "<html><head><title>404 Error</title></head><body><p>抱歉，您访问的页面不存在！</p></body></html>".encode()
CHALLENGE = b'<html><head><script r="m" src="/challenge.js"></script></head><body></body></html>'
FAULTS = ("status", "challenge", "reset", "drop", "slow", "oversize", "short")


def key(method, url, body):
    """What makes two requests the same: scheme and the order of members do not."""
    parts = urllib.parse.urlsplit(url)
    members = sorted(urllib.parse.parse_qsl(parts.query, keep_blank_values=True))
    form = sorted(urllib.parse.parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    return method, parts.netloc.lower(), urllib.parse.unquote(parts.path) or "/", tuple(members), tuple(form)


class World:
    """The story's answers at one step, and the faults put over them. Thread safe."""

    def __init__(self, story):
        self.story, self.lock = story, threading.Lock()
        self.faults, self.requests = [], []
        self.move(story.steps[0].id)

    def move(self, step):
        """Raises KeyError for a step that is not there."""
        ids = [s.id for s in self.story.steps]
        index = ids.index(step) if step in ids else int(step) - 1 if step.isdigit() else -1
        if not 0 <= index < len(ids):
            raise KeyError(step)
        pages = {key(r.method, r.url, r.request_body): r
                 for s in self.story.steps[:index + 1] for r in s.retrievals if not r.tick}
        with self.lock:
            self.pages, self.step = pages, ids[index]

    def answer(self, method, url, body, headers):
        """(status, headers, body)"""
        with self.lock:
            r = self.pages.get(key(method, url, body))
        path = urllib.parse.urlsplit(url).path
        if r is None:
            return missing(path)
        if path.endswith(ECMS_LIST) and not readable(headers):
            return r.status, r.headers, re.sub(r"[^\x00-\x7f]", "?", r.body.decode()).encode()
        return r.status, r.headers, r.body

    def fault(self, host, path):
        with self.lock:
            for fault in self.faults:
                if fault["times"] > 0 and fault["host"] in ("", host) and path.startswith(fault["path"]):
                    fault["times"] -= 1
                    return fault
        return None

    def add_fault(self, query):
        """Raises ValueError for what it does not understand."""
        kind = query.get("kind", "")
        if kind not in FAULTS:
            raise ValueError(f"no fault is called {kind!r}; there are {', '.join(FAULTS)}")
        times = float("inf") if "times" not in query else int(query["times"])
        with self.lock:
            self.faults.append({"kind": kind, "host": query.get("host", ""), "path": query.get("path", ""), "times": times,
                                "value": query.get("value", "")})

    def note(self, **request):
        with self.lock:
            self.requests.append(request)


def missing(path):
    if path.endswith(UNIT):
        return 200, {"Content-Type": "application/json; charset=UTF-8"}, b'{"success":false,"data":{}}'
    return 404, {"Content-Type": "text/html"}, SOFT_404


def readable(headers):
    return headers.get("X-Requested-With") == "XMLHttpRequest" or "application/json" in headers.get("Accept", "")


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self._serve("GET")

    def do_POST(self):
        self._serve("POST")

    def _serve(self, method):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        url = self.path if "://" in self.path else f"http://{self.headers.get('Host', '')}{self.path}"
        parts = urllib.parse.urlsplit(url)
        if parts.path.startswith("/__control/"):
            return self._control(parts)
        self.seen = {"method": method, "host": parts.hostname or "", "target": self.path, "conditional": "If-None-Match" in self.headers}
        url = urllib.parse.urlunsplit(parts._replace(netloc=parts.hostname or ""))
        fault = self.server.world.fault(parts.hostname, parts.path)
        status, headers, page = self.server.world.answer(method, url, body, self.headers)
        if fault:
            return self._fail(fault, status, headers, page)
        self._page(status, dict(headers), page)

    def _page(self, status, headers, page):
        headers["ETag"] = '"%s"' % hashlib.sha256(page).hexdigest()[:16]
        if status == 200 and headers["ETag"] in self.headers.get("If-None-Match", ""):
            return self._send(304, {"ETag": headers["ETag"]}, b"")
        if "gzip" in self.headers.get("Accept-Encoding", "") and len(page) > 200:
            headers["Content-Encoding"], page = "gzip", gzip.compress(page, mtime=0)
        self._send(status, headers, page)

    def _fail(self, fault, status, headers, page):
        kind, value = fault["kind"], fault["value"]
        if kind in ("reset", "drop"):
            return self._hang_up(kind)
        if kind == "status":
            code, _, after = (value or "500").partition(",")
            extra = {"Retry-After": after or "1"} if code in ("429", "503") else {}
            return self._send(int(code), {"Content-Type": "text/html", **extra}, b"<html><body>fault</body></html>")
        if kind == "challenge":
            return self._send(412, {"Content-Type": "text/html; charset=utf-8"}, CHALLENGE)
        if kind == "oversize":
            return self._oversize(headers, int(value or 50_000_000))
        self._head(status, headers, len(page))
        if kind == "slow":
            time.sleep(float(value or 30))
            self.wfile.write(page)
        else:
            self.wfile.write(page[:len(page) // 2])
            self.close_connection = True

    def _hang_up(self, kind):
        if kind == "reset":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.server.world.note(status=kind, **self.seen)
        self.close_connection = True
        self.connection.close()
        self.rfile.close()  # the socket is let go, and with it the linger takes effect

    def _oversize(self, headers, size):
        self._head(200, headers, size)
        piece = b"<!-- more -->" * 5000
        for start in range(0, size, len(piece)):
            self.wfile.write(piece[:size - start])

    def _send(self, status, headers, page):
        self._head(status, headers, len(page))
        self.wfile.write(page)

    def _head(self, status, headers, length):
        self.server.world.note(status=status, **self.seen)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(length))
        self.end_headers()

    def _control(self, parts):
        query = dict(urllib.parse.parse_qsl(parts.query))
        self.seen = {"method": "GET", "host": "", "target": self.path, "conditional": False}
        try:
            reply, status = self._controlled(parts.path.removeprefix("/__control/"), query), 200
        except (KeyError, ValueError) as error:
            reply, status = {"error": str(error)}, 400
        data = json.dumps(reply, ensure_ascii=False).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _controlled(self, what, query):
        world = self.server.world
        if what == "log":
            with world.lock:
                return list(world.requests)
        if what == "step":
            world.move(query["n"])
        elif what == "fault":
            world.add_fault(query)
        elif what == "clear":
            with world.lock:
                world.faults.clear()
        elif what != "state":
            raise KeyError(what)
        with world.lock:
            return {"step": world.step, "faults": [{**f, "times": str(f["times"])} for f in world.faults if f["times"] > 0]}

    def handle(self):
        try:
            super().handle()
        except (ConnectionError, ValueError, OSError):
            pass  # the caller left, or we hung up on it

    def finish(self):
        try:
            super().finish()
        except (ConnectionError, ValueError, OSError):
            pass

    def log_message(self, *_):
        pass


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("story", type=pathlib.Path, help="story.toml or its folder")
    loopback.add_options(parser)
    loopback.add_tls_options(parser, "serve https")
    parser.add_argument("--step", help="where to start (default: the first step)")
    options = parser.parse_args()
    server = http.server.ThreadingHTTPServer((loopback.HOST, options.port), Handler)
    server.world = World(stories.load(options.story))
    if options.step:
        try:
            server.world.move(options.step)
        except KeyError:
            parser.error(f"no step {options.step!r}")
    if options.tls:
        server.socket = loopback.wrap(loopback.tls_context(options.tls), server.socket)
    loopback.run(server, options.port_file)


if __name__ == "__main__":
    main()
