#!/usr/bin/env python3
"""Tests of the test tools: the story reader, its archive, and the three fake servers, each run as the program it is.

usage: selftest.py [unittest options]
"""
import base64
import email
import gzip
import hashlib
import http.client
import json
import pathlib
import smtplib
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse

import fake_webhook
import story as stories
import story_to_warc

HERE = pathlib.Path(__file__).resolve().parent
STORY = HERE.parent.parent / "fixtures/stories/rare-earth-2025"
TLS, CA = HERE / "tls/loopback.pem", HERE / "tls/loopback-ca.pem"
SMALL = """
name = "small"
archive = "small.warc.gz"
[requests.list]
method = "POST"
url = "https://example.org/list?a=1&b=2"
body = "page=1"
[[step]]
id = "one"
title = "one"
retrievals = [
  { at = 2025-10-08T09:00:00+08:00, url = "https://example.org/a.html", file = "a.html" },
  { at = 2025-10-08T09:00:06+08:00, request = "list", file = "b.json" },
]
[[step]]
id = "two"
title = "two"
retrievals = [
  { at = 2025-10-09T00:00:30+08:00, tick = true },
  { at = 2025-10-09T09:00:00+08:00, url = "https://example.org/a.html", file = "a.html", edits = [["old", "new"]] },
]
"""


class Scratch(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def story(self, text=SMALL):
        (self.folder / "pages").mkdir(exist_ok=True)
        (self.folder / "pages/a.html").write_text("<p>old</p>" + "第一条" * 100)
        (self.folder / "pages/b.json").write_text('{"rows": []}')
        (self.folder / "story.toml").write_text(text)
        return self.folder

    def start(self, program, *arguments):
        """Starts a fake server and gives its port, which it says once it listens."""
        port_file = self.folder / f"{program}.port"
        process = subprocess.Popen([sys.executable, HERE / program, *map(str, arguments), "--port-file", port_file],
                                   stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.stop, process)
        said = process.stdout.readline()
        self.assertRegex(said, r"^listening on 127\.0\.0\.1:\d+\n$")
        port = int(port_file.read_text())
        self.assertEqual(said, f"listening on 127.0.0.1:{port}\n")
        return port

    def stop(self, process):
        process.terminate()
        self.assertEqual(process.wait(10), 0, "a fake server stops cleanly on SIGTERM")
        process.stdout.close()


class StoryTest(Scratch):
    def test_reads_steps_requests_edits_and_ticks(self):
        story = stories.load(self.story())
        page, listed, tick, edited = story.retrievals
        self.assertEqual((page.method, page.status, page.headers["Content-Type"]), ("GET", 200, "text/html"))
        self.assertEqual((listed.method, listed.request_body), ("POST", b"page=1"))
        self.assertTrue(tick.tick)
        self.assertTrue(edited.body.startswith(b"<p>new</p>"))

    def test_refuses_what_cannot_be(self):
        for old, new, said in [('"old", "new"', '"gone", "new"', "0 times"),
                               ('"old", "new"', '"第一条", "x"', "100 times"),
                               ("2025-10-09T00:00:30", "2025-10-07T00:00:30", "comes after"),
                               ('id = "two"', 'id = "one"', "share an id"),
                               ('request = "list"', 'request = "none"', "no request is called"),
                               ("tick = true", "tock = true", "unknown key"),
                               ("09:00:06+08:00", "09:00:06", "offset")]:
            with self.subTest(new), self.assertRaisesRegex(stories.StoryError, said):
                stories.load(self.story(SMALL.replace(old, new, 1)))

    def test_every_article_that_a_list_names_is_there_by_then(self):
        seen = set()
        for step in stories.load(STORY).steps:
            seen |= {urllib.parse.urlsplit(r.url).path for r in step.retrievals}
            for r in step.retrievals:
                if "/front/page/build/unit?" in r.url and r.status == 200:
                    fragment = json.loads(r.body)["data"]["html"]
                    hrefs = [part.split('"', 1)[0] for part in fragment.split('href="')[1:]]
                    missing = [h for h in hrefs if urllib.parse.urlsplit(h).path not in seen]
                    self.assertEqual(missing, [], f"step {step.id}")


class ArchiveTest(Scratch):
    def test_the_same_story_gives_the_same_bytes(self):
        outputs = []
        for name in ("x.warc.gz", "y.warc.gz", "z.warc"):
            output = self.folder / name
            subprocess.run([sys.executable, HERE / "story_to_warc.py", self.story(), "--output", output], check=True)
            outputs.append(output.read_bytes())
        self.assertEqual(outputs[0], outputs[1])
        self.assertEqual(gzip.decompress(outputs[0]), outputs[2])

    def test_records_say_what_was_asked_and_answered(self):
        records = list(story_to_warc.records(stories.load(self.story())))
        kinds = [r.split(b"\r\n")[1].decode() for r in records]
        self.assertEqual(kinds, ["WARC-Type: " + k for k in ("warcinfo", "request", "response", "request", "response", "metadata", "request", "response")])
        self.assertIn(b"WARC-Target-URI: urn:gazetted:tick\r\n", records[5])
        self.assertIn(b"WARC-Date: 2025-10-08T16:00:30Z\r\n", records[5])
        self.assertIn(b"POST /list?a=1&b=2 HTTP/1.1\r\n", records[3])
        self.assertTrue(records[3].endswith(b"\r\n\r\npage=1\r\n\r\n"))
        for record in records:
            head, rest = record.split(b"\r\n\r\n", 1)
            length = int(head.rsplit(b"Content-Length: ", 1)[1])
            self.assertEqual(rest[length:], b"\r\n\r\n")
        ids = [line for r in records for line in r.split(b"\r\n\r\n")[0].split(b"\r\n") if line.startswith(b"WARC-Record-ID")]
        self.assertEqual(len(set(ids)), len(records))

    def test_check_finds_a_change(self):
        run = [sys.executable, HERE / "story_to_warc.py", self.story()]
        self.assertNotEqual(subprocess.run([*run, "--check"], capture_output=True).returncode, 0, "no archive yet")
        subprocess.run(run, check=True)
        subprocess.run([*run, "--check"], check=True)
        (self.folder / "pages/b.json").write_text('{"rows": [1]}')
        self.assertNotEqual(subprocess.run([*run, "--check"], capture_output=True).returncode, 0)


class WorldTest(Scratch):
    def setUp(self):
        super().setUp()
        self.port = self.start("fake_world.py", self.story())

    def ask(self, target, method="GET", body=None, host="example.org", **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        self.addCleanup(connection.close)
        connection.request(method, target, body, {"Host": host, **{k.replace("_", "-"): v for k, v in headers.items()}})
        answer = connection.getresponse()
        return answer, answer.read()

    def control(self, what):
        answer, body = self.ask("/__control/" + what)
        return answer.status, json.loads(body)

    def test_serves_the_step_that_it_is_told(self):
        self.assertIn(b"old", self.ask("/a.html")[1])
        self.assertEqual(self.control("step?n=two")[1]["step"], "two")
        self.assertIn(b"new", self.ask("/a.html")[1])
        self.assertEqual(self.control("step?n=1")[1]["step"], "one")
        self.assertIn(b"old", self.ask("/a.html")[1])
        self.assertEqual(self.control("step?n=nine")[0], 400)

    def test_knows_hosts_members_in_any_order_and_proxied_addresses(self):
        self.assertEqual(self.ask("/a.html", host="example.net")[0].status, 404)
        self.assertEqual(self.ask("/list?b=2&a=1", "POST", b"page=1")[1], b'{"rows": []}')
        self.assertEqual(self.ask("/list?b=2&a=1", "POST", b"page=2")[0].status, 404)
        self.assertEqual(self.ask("http://example.org/a.html", host="elsewhere")[0].status, 200)
        self.assertEqual(self.ask("/a.html", host=f"example.org:{self.port}")[0].status, 200)

    def test_answers_conditional_requests_and_packs(self):
        answer, plain = self.ask("/a.html")
        self.assertEqual(self.ask("/a.html", If_None_Match=answer.headers["ETag"])[0].status, 304)
        packed, body = self.ask("/a.html", Accept_Encoding="gzip")
        self.assertEqual((packed.headers["Content-Encoding"], gzip.decompress(body)), ("gzip", plain))
        log = self.control("log")[1]
        self.assertEqual([(r["status"], r["conditional"]) for r in log], [(200, False), (304, True), (200, False)])

    def test_faults_come_as_often_as_told(self):
        self.control("fault?kind=status&value=429,7&times=1&path=/a")
        answer, _ = self.ask("/a.html")
        self.assertEqual((answer.status, answer.headers["Retry-After"]), (429, "7"))
        self.assertEqual(self.ask("/a.html")[0].status, 200)
        self.control("fault?kind=challenge&host=example.org")
        self.assertEqual([self.ask("/a.html")[0].status for _ in range(2)], [412, 412])
        self.assertEqual(self.control("clear")[1]["faults"], [])
        self.control("fault?kind=oversize&value=100000&times=1")
        self.assertEqual(len(self.ask("/a.html")[1]), 100000)
        self.control("fault?kind=slow&value=0.01&times=1")
        self.assertIn(b"old", self.ask("/a.html")[1])
        self.assertEqual(self.control("fault?kind=odd")[0], 400)

    def test_faults_of_the_line(self):
        for kind, error in (("reset", ConnectionResetError), ("drop", http.client.RemoteDisconnected), ("short", http.client.IncompleteRead)):
            with self.subTest(kind):
                self.control(f"fault?kind={kind}&times=1")
                with self.assertRaises(error):
                    self.ask("/a.html")
                self.assertEqual(self.ask("/a.html")[0].status, 200)


class CommittedStoryTest(Scratch):
    def setUp(self):
        super().setUp()
        self.port = self.start("fake_world.py", STORY, "--step", "b2", "--tls", TLS)

    def ask(self, target, method="GET", body=None, host="www.mofcom.gov.cn", **headers):
        context = ssl.create_default_context(cafile=CA)
        raw = socket.create_connection(("127.0.0.1", self.port), 10)
        connection = http.client.HTTPSConnection(host, timeout=10)
        connection.sock = context.wrap_socket(raw, server_hostname=host)
        self.addCleanup(connection.close)
        connection.request(method, target, body, {k.replace("_", "-"): v for k, v in headers.items()})
        answer = connection.getresponse()
        return answer, answer.read()

    def test_is_served_over_tls_with_the_sites_own_ways(self):
        answer, page = self.ask("/zwgk/zcfb/index.html")
        self.assertIn("queryData", page.decode())
        _, unknown = self.ask("/api-gateway/jpaas-publish-server/front/page/build/unit?pageId=x")
        self.assertEqual(json.loads(unknown), {"success": False, "data": {}})
        columns = ("/edi_ecms_web_front/front/column/getColumnList", "POST", "pageNumber=1&columnID=9&title=", "exportcontrol.mofcom.gov.cn")
        form = {"Content_Type": "application/x-www-form-urlencoded"}
        bad = json.loads(self.ask(*columns, **form)[1])["pageInfo"]["rows"][0]["title"]
        good = json.loads(self.ask(*columns, X_Requested_With="XMLHttpRequest", **form)[1])["pageInfo"]["rows"][0]["title"]
        self.assertTrue(bad.startswith("???") and good.startswith("商务部"), (bad, good))


class SmtpTest(Scratch):
    MESSAGE = "From: a@example.org\r\nTo: b@example.org\r\nMessage-ID: <%d@x>\r\nSubject: s\r\n\r\n.dot first\r\nbody\r\n"

    def send(self, port, number=1, login=None, tls=False, method=None):
        with smtplib.SMTP("127.0.0.1", port, timeout=10) as client:
            if tls:
                client.starttls(context=ssl.create_default_context(cafile=CA))
            if login:
                client.user, client.password = login
                client.ehlo_or_helo_if_needed()
                client.auth(method, getattr(client, "auth_" + method.lower()))
            client.sendmail("a@example.org", ["b@example.org", "c@example.org"], self.MESSAGE % number)

    def kept(self):
        return [p.read_bytes() for p in sorted((self.folder / "mail/new").glob("*.eml"))]

    def log(self):
        return [json.loads(line) for line in (self.folder / "mail/log.jsonl").read_text().splitlines()]

    def smtp(self, *arguments):
        return self.start("fake_smtp.py", "--folder", self.folder / "mail", *arguments)

    def test_keeps_messages_whole_and_in_order(self):
        port = self.smtp()
        for number in (1, 2):
            self.send(port, number)
        self.assertEqual(self.kept(), [(self.MESSAGE % n).encode() for n in (1, 2)])
        self.assertEqual([line["message_id"] for line in self.log()], ["<1@x>", "<2@x>"])
        self.assertEqual(self.log()[0]["to"], ["b@example.org", "c@example.org"])
        self.assertEqual(email.message_from_bytes(self.kept()[0])["Subject"], "s")

    def test_asks_for_tls_and_password(self):
        port = self.smtp("--tls", TLS, "--user", "u", "--password", "p")
        with self.assertRaises(smtplib.SMTPSenderRefused):
            self.send(port)
        with self.assertRaises(smtplib.SMTPAuthenticationError):
            self.send(port, tls=True, login=("u", "wrong"), method="PLAIN")
        self.send(port, tls=True, login=("u", "p"), method="PLAIN")
        self.send(port, tls=True, login=("u", "p"), method="LOGIN")
        self.assertEqual([(line["user"], line["tls"]) for line in self.log()], [("u", True)] * 2)

    def test_implicit_tls(self):
        port = self.smtp("--tls", TLS, "--implicit-tls")
        with smtplib.SMTP_SSL("127.0.0.1", port, timeout=10, context=ssl.create_default_context(cafile=CA)) as client:
            client.sendmail("a@example.org", ["b@example.org"], self.MESSAGE % 1)
        self.assertEqual(len(self.kept()), 1)

    def test_fails_as_planned(self):
        port = self.smtp("--fail", "connect=421", "--fail", "rcpt=450*2", "--fail", "end=552", "--fail", "kept=drop", "--fail", "kept=451")
        for error, kept in ((smtplib.SMTPConnectError, 0), (smtplib.SMTPRecipientsRefused, 0), (smtplib.SMTPDataError, 0),
                            (smtplib.SMTPServerDisconnected, 1), (smtplib.SMTPDataError, 2)):
            with self.subTest(error=error, kept=kept):
                with self.assertRaises(error):
                    self.send(port)
                self.assertEqual(len(self.kept()), kept)
        self.send(port)
        self.assertEqual([line["answered"] for line in self.log()], ["drop", "451", "250"])


class WebhookTest(Scratch):
    SECRET = "whsec_" + base64.b64encode(b"a key of 24 bytes or more").decode()

    def call(self, port, body=b'{"a":1}', ident="msg_1", stamp=None, secret=SECRET, **changed):
        stamp = str(int(time.time())) if stamp is None else stamp
        signed = fake_webhook.signature(fake_webhook.key_of(secret), ident, stamp, body)
        headers = {"webhook-id": ident, "webhook-timestamp": stamp, "webhook-signature": "v1a,other " + signed, **changed}
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        self.addCleanup(connection.close)
        connection.request("POST", "/hook", body, headers)
        return connection.getresponse()

    def webhook(self, *arguments):
        return self.start("fake_webhook.py", "--log", self.folder / "calls.jsonl", "--secret", self.SECRET, *arguments)

    def log(self):
        return [json.loads(line) for line in (self.folder / "calls.jsonl").read_text().splitlines()]

    def test_the_signature_of_the_convention(self):
        # the worked example of the Standard Webhooks specification's reference libraries
        key = fake_webhook.key_of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        signed = fake_webhook.signature(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", b'{"test": 2432232314}')
        self.assertEqual(signed, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")

    def test_takes_true_signatures_only(self):
        port = self.webhook()
        self.assertEqual(self.call(port).status, 204)
        self.assertEqual(self.call(port, **{"webhook-signature": "v1,AAAA"}).status, 401)
        self.assertEqual(self.call(port, stamp="1614265330").status, 401, "an old timestamp")
        self.assertEqual(self.call(port, secret="whsec_AAAA").status, 401)
        self.assertEqual([line["verified"] for line in self.log()], [True, False, False, False])
        first = self.log()[0]
        self.assertEqual((first["id"], first["body"], first["sha256"]), ("msg_1", '{"a":1}', hashlib.sha256(b'{"a":1}').hexdigest()))

    def test_fails_as_planned(self):
        port = self.webhook("--fail", "500*2", "--fail", "429", "--fail", "drop", "--fail", "silence", "--retry-after", "9")
        self.assertEqual([self.call(port).status for _ in range(2)], [500, 500])
        self.assertEqual(self.call(port).headers["Retry-After"], "9")
        with self.assertRaises(http.client.RemoteDisconnected):
            self.call(port)
        silent = socket.create_connection(("127.0.0.1", port), 10)
        silent.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
        silent.shutdown(socket.SHUT_WR)
        self.assertEqual(silent.recv(1), b"")
        silent.close()
        self.assertEqual(self.call(port).status, 204)
        self.assertEqual([line["answered"] for line in self.log()], ["500", "500", "429", "drop", "silence", "204"])


if __name__ == "__main__":
    unittest.main()
