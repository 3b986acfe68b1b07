#!/usr/bin/env python3
"""A webhook receiver on loopback that believes nothing: it checks the signature of every call (Standard Webhooks: the
HMAC-SHA256 of `id.timestamp.body`, as `v1,<base64>`) and keeps each call as one line of JSON that is on the disk before it answers.

A line holds: n, path, id, timestamp, verified, answered (the status, "drop" or "silence"), headers, sha256 and body.
A call without a true signature gets 401. Calls that the plan fails are kept as well.

usage: fake_webhook.py --log FILE --secret whsec_… [--fail 500*3] [--fail 429*1] [--fail silence] [--fail drop]
  A failure is a status, `drop` (the connection ends without an answer) or `silence` (nothing is said until the caller gives up);
  failures are used up in the order given, then every call is answered 204.
"""
import argparse
import base64
import hashlib
import hmac
import http.server
import itertools
import json
import pathlib
import sys
import time

import loopback


def key_of(secret):
    """The key behind whsec_<base64>."""
    if not secret.startswith("whsec_"):
        sys.exit("a secret starts with whsec_")
    return base64.b64decode(secret.removeprefix("whsec_"), validate=True)


def signature(key, ident, timestamp, body):
    signed = f"{ident}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


def verified(key, headers, body, now, tolerance):
    """True when one of the signatures fits and the timestamp is at most `tolerance` seconds off (0: any)."""
    ident, timestamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not ident or not timestamp.isdigit() or (tolerance and abs(now - int(timestamp)) > tolerance):
        return False
    wanted = signature(key, ident, timestamp, body)
    return any(hmac.compare_digest(wanted, given) for given in headers.get("webhook-signature", "").split())


class Receiver(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def handle(self):
        try:
            super().handle()
        except ConnectionError:
            pass  # the caller left, as callers that are killed do

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        good = verified(self.server.key, headers, body, time.time(), self.server.tolerance)
        answer = self.server.plan.next() or ("204" if good else "401")
        self.server.log.append(json.dumps({
            "n": next(self.server.counter), "path": self.path, "id": headers.get("webhook-id", ""),
            "timestamp": headers.get("webhook-timestamp", ""), "verified": good, "answered": answer, "headers": headers,
            "sha256": hashlib.sha256(body).hexdigest(), "body": body.decode("utf-8", "replace")}, ensure_ascii=False))
        self._answer(answer)

    def _answer(self, answer):
        if not answer.isdigit():
            if answer == "silence":
                self.rfile.read(1)  # returns when the caller gives up
            self.close_connection = True
            return
        self.send_response(int(answer))
        if answer == "429":
            self.send_header("Retry-After", str(self.server.retry_after))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    loopback.add_options(parser)
    loopback.add_tls_options(parser, "serve https")
    parser.add_argument("--log", type=pathlib.Path, required=True, help="file of JSON lines to append to")
    secret = parser.add_mutually_exclusive_group(required=True)
    secret.add_argument("--secret", help="whsec_<base64>")
    secret.add_argument("--secret-file", type=pathlib.Path)
    parser.add_argument("--fail", action="append", default=[], metavar="ANSWER[*N]")
    parser.add_argument("--retry-after", type=int, default=1, metavar="SECONDS", help="with 429 (default 1)")
    parser.add_argument("--tolerance", type=int, default=300, metavar="SECONDS", help="for the timestamp; 0: any (default 300)")
    options = parser.parse_args()
    server = http.server.ThreadingHTTPServer((loopback.HOST, options.port), Receiver)
    server.key = key_of(options.secret or options.secret_file.read_text().strip())
    server.plan, server.log = loopback.Plan(options.fail), loopback.Log(options.log)
    server.retry_after, server.tolerance, server.counter = options.retry_after, options.tolerance, itertools.count(1)
    if options.tls:
        server.socket = loopback.wrap(loopback.tls_context(options.tls), server.socket)
    loopback.run(server, options.port_file)


if __name__ == "__main__":
    main()
