"""What the functional tests share: the real program in a folder of its own, the fake servers around it, and waiting with a deadline."""
import base64
import datetime
import email
import email.policy
import http.client
import json
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse

SUPPORT = pathlib.Path(__file__).resolve().parent.parent / "support"
sys.path.insert(0, str(SUPPORT))
import story as stories  # noqa: E402

STORY = SUPPORT.parent.parent / "fixtures/stories/rare-earth-2025"
TLS, CA = SUPPORT / "tls/loopback.pem", SUPPORT / "tls/loopback-ca.pem"
SECRET = "whsec_" + base64.b64encode(b"a secret for loopback only, 32 b").decode()
USER, PASSWORD = "alerts", "correct horse"
STORY_SOURCES = ("aqygzj_rules", "exportcontrol_lists", "mofcom_gg_year", "mofcom_xwfb_landing", "mofcom_xwfyrth", "mofcom_zcfb",
                 "nikkei_asia", "scmp_china")
OTHER_SOURCES = ("aqygzj_home", "exportcontrol_news", "govcn_policy", "mofcom_en", "mofcom_en_press", "mofcom_zcfb_landing")
GG_2025 = "https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/index.html"
NEVER_ASKED = ("/gg/2024/", "/gg/2026/", "tradewire")  # of the story's addresses, what no enabled source leads to
FIRST_NEWS = datetime.date(2025, 10, 5)  # documents of the story older than this are no news to anybody

program = ""  # the path of gazetted, given on the command line


def wait_until(condition, what, seconds=60.0, every=0.05):
    """Polls until `condition` gives something true, which is returned; raises AssertionError naming `what` when it never does."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds:.0f} s: {what() if callable(what) else what}")
        time.sleep(every)


def lines_of(path):
    """The whole lines of a file of JSON lines; a line being written is left for the next time."""
    if not path.exists():
        return []
    data = path.read_bytes()
    return [json.loads(line) for line in data[:data.rfind(b"\n") + 1].splitlines()]


def addresses(step):
    """(host, path) of what the daemon has to ask for to have seen this step of the story: its lists, and the pages new in it."""
    known = set()
    for each in stories.load(STORY).steps:
        urls = [urllib.parse.urlsplit(r.url) for r in each.retrievals if not any(word in r.url for word in NEVER_ASKED)]
        places = {(url.hostname, url.path) for url in urls if url.hostname}
        if each.id == step:
            return {place for place in places if "/art" not in place[1] or place not in known}
        known |= places
    raise KeyError(step)


def alert_of(ident):
    """The alert that a message id (webhook-id, Message-ID) is about."""
    return re.match(r"<?(ga-[0-9a-f]+)", ident)[1]


class Server:
    """One fake server, listening once this exists."""

    def __init__(self, name, *arguments, port=0):
        self.process = subprocess.Popen([sys.executable, SUPPORT / name, *map(str, arguments), "--port", str(port)],
                                        stdout=subprocess.PIPE, text=True)
        said = self.process.stdout.readline()
        if "listening on" not in said:
            raise AssertionError(f"{name} did not start")
        self.port = int(said.rsplit(":", 1)[1])

    def stop(self):
        self.process.terminate()
        self.process.wait(10)
        self.process.stdout.close()


class World(Server):
    def __init__(self, story=STORY, step="a1"):
        super().__init__("fake_world.py", story, "--step", step)

    def control(self, what):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request("GET", "/__control/" + what, headers={"Host": "control"})
            return json.loads(connection.getresponse().read())
        finally:
            connection.close()

    def asked(self, since=0):
        """(host, path without query) of every request so far, from the `since`-th on."""
        return [(r["host"], r["target"].partition("?")[0]) for r in self.control("log")[since:]]


class Case(unittest.TestCase):
    """A folder, servers that end with the test, and a daemon that never outlives it."""

    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.state, self.mailbox, self.calls = self.folder / "state", self.folder / "mail", self.folder / "calls.jsonl"
        self.file = self.folder / "alerts.jsonl"
        self.config, self.log = self.folder / "gazetted.yaml", self.folder / "log.txt"
        self.daemon = None
        self.addCleanup(lambda: self.daemon and self.daemon.poll() is None and self.kill())
        self.addCleanup(self.tell_log)

    def serve(self, server):
        self.addCleanup(server.stop)
        return server

    def smtp(self, *fail, port=0):
        return Server("fake_smtp.py", "--folder", self.mailbox, "--user", USER, "--password", PASSWORD, "--tls", TLS,
                      *[word for each in fail for word in ("--fail", each)], port=port)

    def webhook(self, *fail, port=0, log=None):
        return Server("fake_webhook.py", "--log", log or self.calls, "--secret", SECRET,
                      *[word for each in fail for word in ("--fail", each)], port=port)

    def email_to(self, port):
        secret = self.folder / "smtp_password"
        secret.write_text(PASSWORD + "\n")
        return {"host": "127.0.0.1", "port": port, "security": "starttls", "username": USER, "password_file": str(secret),
                "ca_file": str(CA), "from": "gazetted@example.org", "to": ["team@example.org"]}

    def webhook_to(self, port):
        secret = self.folder / "webhook_secret"
        secret.write_text(SECRET + "\n")
        return {"url": f"http://127.0.0.1:{port}/hook", "secret_file": str(secret)}

    def settings(self, world_port, receivers, every="1s", **watching):
        """Everything declared asks the fake world only; what the story does not serve is switched off."""
        quiet_before = (datetime.date.today() - FIRST_NEWS).days
        return {
            "state_dir": str(self.state),
            "watching": {"alert_after": f"{quiet_before}d", **watching},
            "network": {"plain_http": True, "connect_to": [f"::127.0.0.1:{world_port}"], "allow_private_addresses": True,
                        "spacing_per_host": "0s", "total_timeout": "5s"},
            "sources": [{"id": each, "every": every, **({"url": GG_2025} if each == "mofcom_gg_year" else {})}
                        for each in STORY_SOURCES] + [{"id": each, "enabled": False} for each in OTHER_SOURCES],
            "receivers": receivers,
            "route": {"receiver": receivers[0]["name"]},
        }

    def configure(self, settings):
        self.config.write_text(json.dumps(settings, indent=1, ensure_ascii=False))

    def start(self):
        with self.log.open("ab") as log:
            self.daemon = subprocess.Popen([program, "run", "--config", self.config], stdout=log, stderr=log)
        return self.daemon

    def kill(self):
        self.daemon.send_signal(signal.SIGKILL)
        self.daemon.wait(10)

    def stop(self, seconds=10):
        """Asks the daemon to end; gives its exit code and how long it took."""
        began = time.monotonic()
        self.daemon.send_signal(signal.SIGTERM)
        try:
            code = self.daemon.wait(seconds)
        except subprocess.TimeoutExpired:
            self.fail(f"the daemon did not stop within {seconds} s of SIGTERM")
        return code, time.monotonic() - began

    def ask(self, *arguments, code=0, config=None):
        """Runs one command to its end; gives (stdout, stderr) and insists on the exit code (None: any)."""
        done = subprocess.run([program, *arguments, "--config", config or self.config], capture_output=True, text=True, timeout=60)
        if code is not None:
            self.assertEqual(done.returncode, code, f"{' '.join(map(str, arguments))}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
        return done.stdout, done.stderr

    def make_store(self):
        """A store with the known measures, as a command that may write leaves it."""
        self.ask("deliveries", "retry", "--all-dead", code=3)

    def rows(self, *arguments, code=0):
        return [json.loads(line) for line in self.ask(*arguments, "--format", "jsonl", code=code)[0].splitlines()]

    def healthy(self, *ids):
        """Waits until all of these sources (none named: every enabled one) have been read and read well."""
        def well():
            rows = self.rows("sources", code=None)
            return all(row["health"] == "ok" for row in rows if row["health"] != "disabled" and (not ids or row["source"] in ids))
        wait_until(well, "a good reading of every source", 120, every=0.5)

    def mails(self):
        """(Message-ID, the whole message) of everything in the mailbox."""
        out = []
        for path in sorted((self.mailbox / "new").glob("*.eml")):
            raw = path.read_bytes()
            out.append((email.message_from_bytes(raw, policy=email.policy.default)["Message-ID"], raw))
        return out

    def tell_log(self):
        """On failure the end of the daemon's log is the first thing to read."""
        result = self._outcome.result
        failed = any(test is self for test, _ in result.failures + result.errors)
        if failed and self.log.exists():
            print("--- the daemon's log ends with:", *self.log.read_text(errors="replace").splitlines()[-40:], sep="\n", file=sys.stderr)


def main():
    """unittest, with the program's path as the first argument."""
    global program
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(f"usage: {sys.argv[0]} PROGRAM [unittest options]")
    program = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main(module="__main__", verbosity=2)
