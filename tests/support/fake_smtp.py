#!/usr/bin/env python3
"""A mail server on loopback that keeps what it takes. Messages go to FOLDER/new/000001.eml and on, in the order of arrival, as they
came (dots unstuffed); FOLDER/log.jsonl gets a line for each: n, message_id, from, to, sha256, user, tls, answered. A message is
on the disk before its answer goes out.

usage: fake_smtp.py --folder FOLDER [--user U --password P] [--tls PEM] [--implicit-tls] [--refuse ADDRESS] [--fail STAGE=ANSWER[*N]]
  STAGE   connect · ehlo · auth · mail · rcpt · data · end (the end of the message, which is then not kept)
          · kept (the message is kept, and then this is said: what a sender cannot tell from `end`)
  ANSWER  a code (421, 450, 550 …) or `drop`: the connection ends without a word
With --user, mail is taken only after AUTH PLAIN or LOGIN; with --tls, STARTTLS is offered, and AUTH only inside it.
"""
import argparse
import base64
import email
import email.policy
import hashlib
import itertools
import json
import pathlib
import socketserver
import ssl
import sys

import loopback

STAGES = ("connect", "ehlo", "auth", "mail", "rcpt", "data", "end", "kept")


class Dropped(Exception):
    """The connection is to end without a word."""


class Session(socketserver.StreamRequestHandler):
    def handle(self):
        self.user, self.inside_tls, self.sender, self.recipients = "", self.server.implicit_tls, None, []
        try:
            if self.plan("connect"):
                return
            self.say("220 loopback ready")
            while (line := self.line()) is not None and self.command(line):
                pass
        except (Dropped, ConnectionError, ssl.SSLError, ValueError):  # ValueError: half a line of a caller that was killed
            pass

    def command(self, line):
        """Answers one command; false when the talk is over."""
        verb, _, rest = line.partition(" ")
        known = {"EHLO": self.ehlo, "HELO": self.helo, "STARTTLS": self.starttls, "AUTH": self.auth, "MAIL": self.mail,
                 "RCPT": self.rcpt, "DATA": self.data, "RSET": self.rset, "NOOP": lambda _: self.say("250 OK"), "QUIT": self.quit}
        act = known.get(verb.upper())
        return act(rest) is not False if act else self.say("502 not known") is None

    def ehlo(self, _):
        if self.plan("ehlo"):
            return
        offers = ["loopback", "8BITMIME", "SMTPUTF8"]
        if self.server.tls and not self.inside_tls:
            offers.append("STARTTLS")
        elif self.server.user:
            offers.append("AUTH PLAIN LOGIN")
        for offer in offers[:-1]:
            self.say("250-" + offer)
        self.say("250 " + offers[-1])

    def helo(self, _):
        if not self.plan("ehlo"):
            self.say("250 loopback")

    def starttls(self, _):
        if not self.server.tls or self.inside_tls:
            return self.say("502 not offered")
        self.say("220 go ahead")
        self.request = self.server.tls.wrap_socket(self.request, server_side=True)
        self.rfile, self.wfile = self.request.makefile("rb"), self.request.makefile("wb", 0)
        self.inside_tls = True

    def auth(self, rest):
        if self.plan("auth"):
            return
        mechanism, _, first = rest.partition(" ")
        if mechanism.upper() == "PLAIN":
            user, password = self.decode(first or self.ask("")).split("\0")[-2:]
        elif mechanism.upper() == "LOGIN":
            user = self.decode(first or self.ask("Username:"))
            password = self.decode(self.ask("Password:"))
        else:
            return self.say("504 not offered")
        if (user, password) != (self.server.user, self.server.password):
            return self.say("535 wrong user or password")
        self.user = user
        self.say("235 welcome")

    def mail(self, rest):
        if self.server.user and not self.user:
            return self.say("530 authentication required")
        if not self.plan("mail"):
            self.sender, self.recipients = address(rest), []
            self.say("250 OK")

    def rcpt(self, rest):
        if self.sender is None:
            return self.say("503 MAIL first")
        if address(rest) in self.server.refused:
            return self.say("550 nobody of that name")
        if not self.plan("rcpt"):
            self.recipients.append(address(rest))
            self.say("250 OK")

    def data(self, _):
        if not self.recipients:
            return self.say("503 RCPT first")
        if self.plan("data"):
            return
        self.say("354 end with a dot")
        message = self.message()
        if self.plan("end"):
            return
        answer = self.server.plans["kept"].next()
        self.server.keep(message, self, answer or "250")
        self.sender, self.recipients = None, []
        self.give(answer or "250")

    def message(self):
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line[1:] if line.startswith(b".") else line)
        if line == b"":
            raise Dropped
        return b"".join(lines)

    def rset(self, _):
        self.sender, self.recipients = None, []
        self.say("250 OK")

    def quit(self, _):
        self.say("221 bye")
        return False

    def plan(self, stage):
        """Gives the failure due at this stage, if one is."""
        answer = self.server.plans[stage].next()
        if answer:
            self.give(answer)
        return answer is not None

    def give(self, answer):
        if answer == "drop":
            raise Dropped
        self.say(f"{answer} {'OK' if answer.startswith('2') else 'as planned'}")

    def ask(self, what):
        self.say("334 " + base64.b64encode(what.encode()).decode())
        return self.line() or ""

    def decode(self, text):
        return base64.b64decode("" if text == "=" else text).decode()

    def say(self, text):
        self.wfile.write(text.encode() + b"\r\n")

    def line(self):
        raw = self.rfile.readline(65536)
        return raw.decode("utf-8", "replace").rstrip("\r\n") if raw else None


def address(rest):
    return rest.partition("<")[2].partition(">")[0]


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True

    def prepare(self, options):
        self.user, self.password = options.user, options.password
        self.tls = loopback.tls_context(options.tls) if options.tls else None
        self.implicit_tls, self.refused = options.implicit_tls, options.refuse
        self.plans = {stage: loopback.Plan() for stage in STAGES}
        for stage, texts in grouped(options.fail).items():
            self.plans[stage] = loopback.Plan(texts)
        self.new = options.folder / "new"
        self.new.mkdir(parents=True, exist_ok=True)
        self.log = loopback.Log(options.folder / "log.jsonl")
        self.counter = itertools.count(1 + len(list(self.new.glob("*.eml"))))

    def get_request(self):
        connection, peer = super().get_request()
        if self.implicit_tls:
            connection = loopback.wrap(self.tls, connection)
        return connection, peer

    def keep(self, message, session, answer):
        number = next(self.counter)
        loopback.write_whole(self.new / f"{number:06}.eml", message)
        parsed = email.message_from_bytes(message, policy=email.policy.default)
        self.log.append(json.dumps({
            "n": number, "message_id": parsed.get("Message-ID", ""), "from": session.sender, "to": session.recipients,
            "sha256": hashlib.sha256(message).hexdigest(), "user": session.user, "tls": session.inside_tls, "answered": answer}))


def grouped(texts):
    plans = {}
    for text in texts:
        stage, _, answer = text.partition("=")
        if stage not in STAGES or not answer:
            sys.exit(f"not STAGE=ANSWER: {text!r}; stages: {', '.join(STAGES)}")
        plans.setdefault(stage, []).append(answer)
    return plans


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    loopback.add_options(parser)
    loopback.add_tls_options(parser, "offer STARTTLS")
    parser.add_argument("--implicit-tls", action="store_true", help="TLS from the first byte (smtps)")
    parser.add_argument("--folder", type=pathlib.Path, required=True)
    parser.add_argument("--user", default="")
    parser.add_argument("--password", default="")
    parser.add_argument("--refuse", action="append", default=[], metavar="ADDRESS", help="a recipient that gets 550")
    parser.add_argument("--fail", action="append", default=[], metavar="STAGE=ANSWER[*N]")
    options = parser.parse_args()
    if options.implicit_tls and not options.tls:
        parser.error("--implicit-tls needs --tls")
    server = Server((loopback.HOST, options.port), Session)
    server.prepare(options)
    loopback.run(server, options.port_file)


if __name__ == "__main__":
    main()
