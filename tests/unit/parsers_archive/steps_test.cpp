#include "parsers/archive/steps.h"

#include "archive_text.h"
#include "parsers/archive/warc_writer.h"

using namespace archive_text;

namespace {

const std::string kUrl = "http://www.mofcom.gov.cn/a.html";
const std::string kResponse = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>ok</p>";
const std::string kPost = "POST /a.html HTTP/1.1\r\nHost: www.mofcom.gov.cn\r\n\r\npage=2";

}  // namespace

TEST_CASE("a response alone is a GET; its request, before or after, gives method and body") {
    const std::string of_request = "WARC-Concurrent-To: <urn:uuid:q>\r\n";
    const std::string of_response = "WARC-Concurrent-To: <urn:uuid:r>\r\n";
    const std::string info = warc("WARC-Type: metadata\r\nContent-Type: application/warc-fields\r\n", "via: x");
    struct Case {
        std::string what, archive, method, body;
    };
    const std::vector<Case> cases{
        {"alone", warc(response_fields(kUrl), kResponse), "GET", ""},
        {"wget: request first", warc(request_fields(kUrl), kPost) + warc(response_fields(kUrl, of_request), kResponse),
         "POST", "page=2"},
        {"request first, names the response",
         warc(request_fields(kUrl, of_response), kPost) + warc(response_fields(kUrl), kResponse), "POST", "page=2"},
        {"request after", warc(response_fields(kUrl), kResponse) + warc(request_fields(kUrl, of_response), kPost),
         "POST", "page=2"},
        {"request after other metadata",
         warc(response_fields(kUrl), kResponse) + info + warc(request_fields(kUrl, of_response), kPost), "POST",
         "page=2"},
        {"neither names the other", warc(request_fields(kUrl), kPost) + warc(response_fields(kUrl), kResponse), "POST",
         "page=2"},
        {"another address", warc(request_fields(kUrl + "x"), kPost) + warc(response_fields(kUrl), kResponse), "GET",
         ""},
        {"another exchange",
         warc(request_fields(kUrl), kPost) +
             warc(response_fields(kUrl, "WARC-Concurrent-To: <urn:uuid:z>\r\n"), kResponse),
         "GET", ""},
    };
    for (const auto& c : cases) {
        INFO(c.what);
        const auto steps = steps_of(c.archive);
        REQUIRE(steps.size() == 1);
        REQUIRE(steps[0].kind == StepKind::kRetrieval);
        const auto& snapshot = steps[0].snapshot;
        CHECK(snapshot.url == kUrl);
        CHECK(snapshot.method == c.method);
        CHECK(snapshot.request_body == c.body);
        CHECK(snapshot.status == 200);
        CHECK(snapshot.headers.at("content-type") == "text/html");
        CHECK(snapshot.body == "<p>ok</p>");
        CHECK(snapshot.retrieved_at.iso() == "2025-10-09T01:00:00Z");
    }
}

TEST_CASE("interleaved exchanges find each other") {
    const auto fields = [](const std::string& type, int n, const std::string& more) {
        return "WARC-Type: " + type +
               "\r\nWARC-Target-URI: http://a.cn/\r\nWARC-Date: 2025-10-09T01:00:00Z\r\nWARC-Record-ID: <" + type +
               std::to_string(n) + ">\r\nContent-Type: application/http\r\n" + more;
    };
    std::string archive;
    for (int n = 0; n < 3; ++n)
        archive += warc(fields("request", n, ""), "POST / HTTP/1.1\r\n\r\n" + std::to_string(n));
    for (int n = 2; n >= 0; --n)
        archive += warc(fields("response", n, "WARC-Concurrent-To: <request" + std::to_string(n) + ">\r\n"),
                        "HTTP/1.1 200 OK\r\n\r\n");
    const auto steps = steps_of(archive);
    REQUIRE(steps.size() == 3);
    for (int n = 0; n < 3; ++n)
        CHECK(steps[static_cast<std::size_t>(n)].snapshot.request_body == std::to_string(2 - n));
}

TEST_CASE("what tells of nothing that happened gives no step; what happened and cannot be used says why") {
    struct Case {
        std::string what, archive, why;  // why empty: no step at all
    };
    const std::string brotli = "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nxyz";
    const std::string head = "WARC-Date: 2025-10-09T01:00:00Z\r\nWARC-Target-URI: ";
    const std::vector<Case> cases{
        {"warcinfo", warc("WARC-Type: warcinfo\r\n", "software: x"), ""},
        {"metadata", warc("WARC-Type: metadata\r\n" + head + kUrl + "\r\n", "x"), ""},
        {"conversion", warc("WARC-Type: conversion\r\n" + head + kUrl + "\r\n", "x"), ""},
        {"wget's own log",
         warc("WARC-Type: resource\r\n" + head + "metadata://gnu.org/software/wget/warc/wget.log\r\n", "x"), ""},
        {"a name look-up", warc("WARC-Type: response\r\n" + head + "dns:a.cn\r\nContent-Type: text/dns\r\n", "x"), ""},
        {"a request alone", warc(request_fields(kUrl), kPost), ""},
        {"continuation", warc("WARC-Type: continuation\r\n" + head + kUrl + "\r\n", "x"), "segmented"},
        {"no date", warc("WARC-Type: response\r\nWARC-Target-URI: " + kUrl + "\r\n", kResponse), "WARC-Date"},
        {"tick without date", warc("WARC-Type: metadata\r\nContent-Type: application/x-gazetted-tick\r\n", ""),
         "WARC-Date"},
        {"truncated", warc(response_fields(kUrl, "WARC-Truncated: length\r\n"), kResponse),
         "cut short by its writer: length"},
        {"not HTTP", warc(response_fields(kUrl), "<html>"), "not an HTTP status line"},
        {"a request as response",
         warc(response_fields(kUrl).replace(response_fields(kUrl).find("msgtype=response"), 16, "msgtype=request"),
              kPost),
         "not an HTTP response"},
        {"broke off", warc(response_fields(kUrl), "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"),
         "shorter than its Content-Length"},
        {"brotli", warc(response_fields(kUrl), brotli), "\"br\" cannot be undone"},
        {"an unknown original", warc(response_fields(kUrl).replace(11, 8, "revisit"), ""),
         "not among those read lately"},
    };
    for (const auto& c : cases) {
        INFO(c.what);
        const auto steps = steps_of(c.archive);
        REQUIRE(steps.size() == (c.why.empty() ? 0 : 1));
        if (c.why.empty()) continue;
        CHECK(steps[0].kind == StepKind::kLeftOut);
        CHECK_THAT(steps[0].why, Catch::Contains(c.why) && Catch::Contains("at byte 0"));
    }
}

TEST_CASE("a HEAD, 204 or 304 has no body to be short of") {
    const std::string head = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n";
    CHECK(steps_of(warc(request_fields(kUrl), "HEAD / HTTP/1.1\r\n\r\n") + warc(response_fields(kUrl), head))
              .at(0)
              .kind == StepKind::kRetrieval);
    for (const std::string status : {"204", "304"})
        CHECK(steps_of(warc(response_fields(kUrl), "HTTP/1.1 " + status + " x\r\nContent-Length: 10\r\n\r\n"))
                  .at(0)
                  .kind == StepKind::kRetrieval);
}

TEST_CASE("a tick is a step of its own, in its place") {
    const auto steps = steps_of(warc(response_fields(kUrl), kResponse) +
                                tick_record(*Instant::parse("2025-11-08T00:00:00+08:00"), false) +
                                warc(response_fields(kUrl), kResponse));
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].kind == StepKind::kRetrieval);
    CHECK(steps[1].kind == StepKind::kTick);
    CHECK(steps[1].at.iso() == "2025-11-07T16:00:00Z");
    CHECK(steps[2].kind == StepKind::kRetrieval);
}

TEST_CASE("a resource is a retrieval that succeeded") {
    const auto steps = steps_of(
        warc("WARC-Type: resource\r\nWARC-Target-URI: https://a.cn/annex.pdf\r\nWARC-Date: 2025-10-09T01:00:00Z\r\n"
             "Content-Type: application/pdf\r\n",
             "%PDF-1.4"));
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].snapshot.status == 200);
    CHECK(steps[0].snapshot.headers == std::map<std::string, std::string>{{"content-type", "application/pdf"}});
    CHECK(steps[0].snapshot.body == "%PDF-1.4");
}

TEST_CASE("a revisit has the body it refers to, by record id or payload digest, while it is remembered") {
    const std::string digest = "WARC-Payload-Digest: sha1:AAAA\r\n";
    const std::string original =
        warc(response_fields(kUrl, digest), "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip_member("body"));
    const auto revisit = [](const std::string& more, const std::string& block) {
        return warc(
            "WARC-Type: revisit\r\nWARC-Target-URI: http://b.cn/\r\nWARC-Date: 2025-10-10T01:00:00Z\r\nContent-Type: "
            "application/http; msgtype=response\r\n" +
                more,
            block);
    };
    const std::string same =
        "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\nWARC-Truncated: length\r\n";
    const std::string by_id = "WARC-Refers-To: <urn:uuid:r>\r\n";
    for (const std::string& name : {by_id, digest}) {
        const auto steps = steps_of(original + revisit(same + name, "HTTP/1.1 200 OK\r\nEtag: 2\r\n\r\n"));
        REQUIRE(steps.size() == 2);
        REQUIRE(steps[1].kind == StepKind::kRetrieval);
        CHECK(steps[1].snapshot.body == "body");
        CHECK(steps[1].snapshot.url == "http://b.cn/");
        CHECK(steps[1].snapshot.headers.at("etag") == "2");
        CHECK(steps[1].snapshot.retrieved_at.iso() == "2025-10-10T01:00:00Z");
    }
    CHECK(steps_of(original + revisit(same + by_id, "")).at(1).snapshot.body == "body");
    const auto unmodified =
        steps_of(revisit("WARC-Profile: http://netpreserve.org/warc/1.1/revisit/server-not-modified\r\n", ""));
    CHECK(unmodified.at(0).snapshot.status == 304);
    CHECK(unmodified.at(0).snapshot.body.empty());

    StepCaps small;
    small.memory_bytes = 2000;
    std::string between;
    for (int n = 0; n < 10; ++n)
        between += warc(
            "WARC-Type: response\r\nWARC-Target-URI: http://c.cn/\r\nWARC-Date: "
            "2025-10-09T01:00:00Z\r\nWARC-Record-ID: <" +
                std::to_string(n) + ">\r\nContent-Type: application/http\r\n",
            kResponse);
    CHECK(steps_of(original + between + revisit(same + by_id, "")).back().kind == StepKind::kRetrieval);
    CHECK(steps_of(original + between + revisit(same + by_id, ""), small).back().kind == StepKind::kLeftOut);
}

TEST_CASE("a SHA-256 payload digest is passed on only where it holds for the decoded body") {
    const std::string hex(64, 'a');
    const auto digest_of = [&](const std::string& field, const std::string& block) {
        return steps_of(warc(response_fields(kUrl, "WARC-Payload-Digest: " + field + "\r\n"), block))
            .at(0)
            .snapshot.digest;
    };
    CHECK(digest_of("sha256:" + hex, kResponse) == hex);
    CHECK(digest_of("sha256:" + hex.substr(1), kResponse).empty());
    CHECK(digest_of("sha1:AAAA", kResponse).empty());
    CHECK(digest_of("sha256:" + hex, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip_member("x")).empty());
}

TEST_CASE("what wget writes is read, plain and gzip, with its deduplicated second visit") {
    for (const std::string name : {"wget.warc", "wget.warc.gz"}) {
        INFO(name);
        const auto steps = steps_of(fixture(name));
        struct Case {
            std::string path, method, request_body;
            int status;
        };
        const std::vector<Case> want{{"/plain", "GET", "", 200},   {"/chunked", "GET", "", 200},
                                     {"/gzip", "GET", "", 200},    {"/chunked-gzip", "GET", "", 200},
                                     {"/moved", "GET", "", 302},   {"/plain", "GET", "", 200},
                                     {"/missing", "GET", "", 404}, {"/list", "POST", "page=1", 200},
                                     {"/plain", "GET", "", 200},   {"/missing", "GET", "", 404}};
        REQUIRE(steps.size() == want.size());
        const std::string page = "<html><body><h1>公告样张</h1><p>本页只供测试读取存档之用。</p></body></html>\n";
        for (std::size_t i = 0; i < want.size(); ++i) {
            INFO(i << ' ' << want[i].path << ' ' << steps[i].why);
            REQUIRE(steps[i].kind == StepKind::kRetrieval);
            const auto& snapshot = steps[i].snapshot;
            CHECK(snapshot.url == "http://127.0.0.1:18089" + want[i].path);
            CHECK(snapshot.method == want[i].method);
            CHECK(snapshot.request_body == want[i].request_body);
            CHECK(snapshot.status == want[i].status);
            if (want[i].status == 200 && want[i].method == "GET") CHECK(snapshot.body == page);
            if (want[i].status == 404) CHECK(snapshot.body == "<html>none</html>");
        }
    }
}
