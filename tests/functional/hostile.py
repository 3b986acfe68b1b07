#!/usr/bin/env python3
"""A world that means no good: two watchers on one store, addresses that are refused, receivers that hang, pages cut short, rows that
lead elsewhere.

usage: hostile.py PROGRAM [unittest options]
"""
import base64
import collections
import hashlib
import http.server
import json
import signal
import sqlite3
import threading

import harness
from harness import wait_until

LIST = """<html><body><ul>{rows}</ul></body></html>"""
ROW = '<li><a href="{url}">商务部公告2025年第{number}号 公布对部分物项实施出口管制</a> <span>2025-10-09</span></li>'
PAGE = """<html><head><meta charset="utf-8"><title>商务部公告2025年第{number}号</title>
<meta name="ArticleTitle" content="商务部公告2025年第{number}号 公布对部分物项实施出口管制"><meta name="PubDate" content="2025-10-09 09:00">
</head><body><div class="art-title">商务部公告2025年第{number}号 公布对部分物项实施出口管制</div><div class="art-con art-con-bottonmLine">
<p>根据《中华人民共和国出口管制法》等法律法规的规定，经国务院批准，决定对下列物项实施出口管制。</p>
<p>一、出口以下物项应当向国务院商务主管部门申请许可：（一）试验用合金（参考海关商品编号：81129290）。</p>
<p>二、本公告自公布之日起正式实施。</p><p>商务部</p><p>2025年10月9日</p></div></body></html>"""


class Pages(http.server.ThreadingHTTPServer):
    """Serves by (host, path); a value that begins with CUT goes out half, on a connection without a length; one that begins
    with MOVED is a redirect."""
    daemon_threads = True
    CUT, MOVED = "cut:", "moved:"

    def __init__(self):
        self.pages, self.asked, self.unchanged = {}, collections.Counter(), collections.Counter()
        super().__init__(("127.0.0.1", 0), Answer)
        self.port = self.server_address[1]
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def stop(self):
        self.shutdown()
        self.server_close()


class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        place = (self.headers.get("Host", "").partition(":")[0], self.path)
        self.server.asked[place] += 1
        text = self.server.pages.get(place)
        if text is not None and text.startswith(Pages.MOVED):
            self.send_response(302)
            self.send_header("Location", text.removeprefix(Pages.MOVED))
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        cut = text is not None and text.startswith(Pages.CUT)
        body = (text or "").removeprefix(Pages.CUT).encode()
        tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        if text and self.headers.get("If-None-Match") == tag:
            self.server.unchanged[place] += 1
            self.send_response(304)
            self.end_headers()
            return
        self.send_response(200 if text else 404)
        self.send_header("ETag", tag)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        if not cut:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[:len(body) * 3 // 4] if cut else body)

    def log_message(self, *_):
        pass


class Hostile(harness.Case):
    def column(self, port, receivers):
        """One column of the ministry, on the default shape, on the fake pages."""
        settings = self.settings(port, receivers)
        settings["sources"] = [{"id": each, "enabled": False} for each in harness.STORY_SOURCES + harness.OTHER_SOURCES
                               if each != "mofcom_gg_year"]
        settings["sources"].append({"id": "mofcom_gg_year", "every": "1s", "url": harness.GG_2025})
        return settings

    def pages(self, *rows):
        pages = self.serve(Pages())
        pages.pages[("www.mofcom.gov.cn", "/zcfb/blgg/gg/2025/index.html")] = LIST.format(
            rows="".join(ROW.format(url=url, number=number) for url, number in rows))
        return pages

    def told(self):
        return {change["limb"].partition("/")[0] for line in harness.lines_of(self.file) for change in line["data"]["changes"]}

    def file_receiver(self):
        return [{"name": "everyone", "jsonl": [{"path": str(self.file)}]}]

    def test_a_second_watcher_on_one_store_is_refused(self):
        self.configure(self.column(self.pages().port, self.file_receiver()))
        self.start()
        wait_until(lambda: "watching" in self.log.read_text(), "a start")
        for words in (("poll", "--once"), ("run",)):
            _, said = self.ask(*words, code=1)
            self.assertIn(f"process {self.daemon.pid} watches with this store", said)
        self.ask("measures", code=None)
        self.ask("poll", "--once", "--dry-run", code=None)
        self.kill()
        self.ask("poll", "--once", code=None)

    def test_a_row_that_leads_elsewhere_is_no_word_of_the_source(self):
        here, there = "https://www.mofcom.gov.cn/zcfb/blgg/gg/art/2025/art_1.html", "https://www.example.com/zcfb/blgg/gg/art/2025/art_2.html"
        pages = self.pages((here, 901), (there, 902), ("javascript:alert(1)//art/2025/art_3.html", 903))
        pages.pages[("www.mofcom.gov.cn", "/zcfb/blgg/gg/art/2025/art_1.html")] = PAGE.format(number=901)
        pages.pages[("www.example.com", "/zcfb/blgg/gg/art/2025/art_2.html")] = PAGE.format(number=902)
        self.configure(self.column(pages.port, self.file_receiver()))
        self.ask("poll", "--once", code=None)
        self.assertEqual(self.told(), {"MOFCOM-2025-901"})
        self.assertEqual(pages.asked[("www.example.com", "/zcfb/blgg/gg/art/2025/art_2.html")], 0)
        shown = {row["source"]: row for row in self.rows("sources", code=None)}["mofcom_gg_year"]
        self.assertIn("www.example.com is not among the source's allowed hosts", shown["articles_failing"])

    def test_a_dry_run_leaves_nothing_behind(self):
        url, place = "https://www.mofcom.gov.cn/zcfb/blgg/gg/art/2025/art_1.html", ("www.mofcom.gov.cn", "/zcfb/blgg/gg/art/2025/art_1.html")
        pages = self.pages((url, 901))
        pages.pages[place] = PAGE.format(number=901)
        self.configure(self.column(pages.port, self.file_receiver()))
        out, _ = self.ask("poll", "--once", "--dry-run", code=None)
        self.assertIn("MOFCOM-2025-901", out)
        self.assertFalse(self.state.exists(), "a fresh folder is not made")
        self.ask("poll", "--once", code=None)

        def everything():
            return {each.name: each.read_bytes() for each in self.state.iterdir() if not each.name.endswith("-shm")}
        before = everything()
        pages.pages[place] = PAGE.format(number=901).replace("试验用合金", "试验用钢")
        self.ask("poll", "--once", "--dry-run", code=None)
        self.assertEqual(everything(), before, "nor is anything written to a store that is there")

    def test_every_page_that_fails_is_named_with_its_reason(self):
        urls = [f"https://www.mofcom.gov.cn/zcfb/blgg/gg/art/2025/art_{n}.html" for n in range(1, 8)]
        self.configure(self.column(self.pages(*((url, 900 + n) for n, url in enumerate(urls))).port, self.file_receiver()))
        self.ask("poll", "--once", code=None)
        shown = {row["source"]: row for row in self.rows("sources", code=None)}["mofcom_gg_year"]
        self.assertEqual(sorted(each["url"] for each in shown["failing"]), urls)
        self.assertTrue(all("404" in each["reason"] and each["what"] == "page" for each in shown["failing"]), shown["failing"])
        self.assertTrue(shown["articles_failing"].startswith("7 pages: "), shown["articles_failing"])
        self.assertTrue(shown["articles_failing"].endswith("; and 2 more"), shown["articles_failing"])

    def test_relative_links_are_meant_from_where_a_redirect_led(self):
        list_place, moved = ("www.mofcom.gov.cn", "/zcfb/blgg/gg/2025/index.html"), "/zcfb/blgg/gg/2025a/index.html"
        pages = self.pages(("art/2025/art_1.html", 901))
        pages.pages[("www.mofcom.gov.cn", moved)] = pages.pages[list_place]
        pages.pages[list_place] = Pages.MOVED + moved
        pages.pages[("www.mofcom.gov.cn", "/zcfb/blgg/gg/2025a/art/2025/art_1.html")] = PAGE.format(number=901)
        self.configure(self.column(pages.port, self.file_receiver()))
        self.ask("poll", "--once", code=None)
        self.assertEqual(self.told(), {"MOFCOM-2025-901"})
        self.assertEqual(pages.asked[("www.mofcom.gov.cn", "/zcfb/blgg/gg/2025/art/2025/art_1.html")], 0)
        archive = self.folder / "all.warc"
        self.ask("archive", "export", str(archive))
        out, _ = self.ask("replay", str(archive), "--format", "jsonl", code=None)
        self.assertIn("MOFCOM-2025-901", out, "and an archive knows where that was")

    def test_a_page_passed_over_is_read_again_with_its_annex(self):
        host, folder = "www.mofcom.gov.cn", "/zcfb/blgg/gg/art/2025/"
        pages = self.pages((f"https://{host}{folder}art_1.html", 901))
        pages.pages[(host, folder + "art_1.html")] = PAGE.format(number=901).replace(
            "<p>商务部</p>", '<p><a href="list.doc">附件：物项清单.doc</a></p><p>商务部</p>')
        pages.pages[(host, folder + "list.doc")] = "附件 物项清单\n1C999.a 试验用合金棒材\n1C999.b 试验用合金板材\n"
        self.configure(self.column(pages.port, self.file_receiver()))
        self.start()
        wait_until(lambda: any("1C999.a" in json.dumps(line) for line in harness.lines_of(self.file)), "the annex, read")
        self.stop()
        database = sqlite3.connect(self.state / "gazetted.db", isolation_level=None)
        self.addCleanup(database.close)
        database.execute("DELETE FROM notice WHERE key = 'mofcom:2025:901'")
        database.execute("UPDATE candidate SET reader_version = 0")
        self.ask("reread", "--apply", code=None)
        body, = database.execute("SELECT body FROM notice WHERE key = 'mofcom:2025:901' AND known_until IS NULL").fetchone()
        self.assertIn("1C999.a", [code["value"] for code in json.loads(body)["reading"]["control_codes"]])
        self.ask("verify")

    def test_a_changed_filter_holds_for_an_unchanged_list(self):
        host, place = "www.mofcom.gov.cn", "/zcfb/blgg/gg/art/2025/art_1.html"
        index = (host, "/zcfb/blgg/gg/2025/index.html")
        pages = self.pages((f"https://{host}{place}", 901))
        pages.pages[(host, place)] = PAGE.format(number=901)
        settings, file = self.settings(pages.port, self.file_receiver()), self.folder / "column.yaml"
        settings["sources"], settings["include"] = [], {"sources": [str(file)]}
        source = {"id": "column", "name": "Column", "role": "announcement", "url": "https://" + "".join(index), "every": "1s",
                  "parse": {"parser": "anchor_list", "options": {"path_contains": "/art/"}}}

        def skip(path):
            file.write_text(json.dumps({**source, "articles": {"parser": "mofcom_article", "skip_paths": [path]}}))
        skip("/zcfb/blgg/gg/art/")
        self.configure(settings)
        self.start()
        wait_until(lambda: pages.unchanged[index] > 1, "a list that says it has not changed")
        self.assertEqual(self.told(), set())
        skip("/other/")
        self.daemon.send_signal(signal.SIGHUP)
        wait_until(lambda: self.told() == {"MOFCOM-2025-901"}, "the row that is wanted now")
        before = pages.unchanged[index]
        wait_until(lambda: pages.unchanged[index] > before, "and then it is asked conditionally again")

    def test_a_page_cut_short_is_not_read_as_the_whole(self):
        url, place = "https://www.mofcom.gov.cn/zcfb/blgg/gg/art/2025/art_1.html", ("www.mofcom.gov.cn", "/zcfb/blgg/gg/art/2025/art_1.html")
        pages = self.pages((url, 901))
        pages.pages[place] = Pages.CUT + PAGE.format(number=901)
        self.configure(self.column(pages.port, self.file_receiver()))
        self.ask("poll", "--once", code=None)
        self.assertEqual(self.told(), set())
        self.assertIn("ended early", self.ask("sources", code=None)[0])

    def test_a_refused_address_and_a_silent_webhook_keep_nothing_from_the_others(self):
        url, place = "https://www.mofcom.gov.cn/zcfb/blgg/gg/art/2025/art_1.html", ("www.mofcom.gov.cn", "/zcfb/blgg/gg/art/2025/art_1.html")
        pages = self.pages((url, 901))
        pages.pages[place] = PAGE.format(number=901)
        mail = self.serve(harness.Server("fake_smtp.py", "--folder", self.mailbox, "--user", harness.USER, "--password", harness.PASSWORD,
                                         "--tls", harness.TLS, "--refuse", "gone@example.org"))
        silent = self.serve(self.webhook("silence"))
        receiver = {"name": "everyone", "email": [{**self.email_to(mail.port), "to": ["gone@example.org", "team@example.org"]}],
                    "webhook": [self.webhook_to(silent.port)]}
        self.configure(self.column(pages.port, [receiver]))
        self.start()
        wait_until(self.mails, "the mail for who is there", 90)
        there, gone = ("email-" + hashlib.sha256(each).hexdigest()[:12] for each in (b"team@example.org", b"gone@example.org"))

        def states_when_noted():
            """The mail is there a moment before the daemon has noted the receiver's answer."""
            states = {row["channel"]: row for row in self.rows("deliveries", "list")}
            return states if states[there]["state"] == "delivered" else None

        wait_until(states_when_noted, "the delivery noted")
        states = states_when_noted()
        self.assertEqual(states[gone]["state"], "pending")
        self.assertIn("550", states[gone]["last_failure"])

    def test_no_secret_is_dumped(self):
        hook = {**self.webhook_to(1), "url": "https://user:hush@hooks.example.org/T0/hush", "headers": {"Authorization": "Bearer hush"}}
        self.configure(self.column(1, [{"name": "everyone", "webhook": [hook], "email": [self.email_to(1)]}]))
        dump = "".join(self.ask("config", "check", "--dump"))
        self.assertIn("https://hooks.example.org/", dump)
        for secret in ("hush", harness.SECRET, base64.b64encode(harness.SECRET.encode()).decode(), harness.PASSWORD):
            self.assertNotIn(secret, dump)
        self.assertEqual(json.loads(self.ask("config", "check", "--dump")[0])["receivers"][0]["email"][0]["password"], "<secret>")


if __name__ == "__main__":
    harness.main()
