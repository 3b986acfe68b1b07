#include "parsers/archive/warc_writer.h"

#include <set>

#include "archive_text.h"

using namespace archive_text;

namespace {

model::Snapshot page(const std::string& url = "https://www.mofcom.gov.cn/zwgk/zcfb/a.html?x=1") {
    model::Snapshot snapshot;
    snapshot.url = url;
    snapshot.status = 200;
    snapshot.headers = {{"content-type", "text/html; charset=utf-8"}, {"etag", "\"1\""}};
    snapshot.body = "<p>公告</p>\r\n\r\nWARC/1.0\r\n";
    snapshot.retrieved_at = *Instant::parse("2025-10-09T01:00:02Z");
    snapshot.digest = std::string(64, 'b');
    return snapshot;
}

void check_same(const model::Snapshot& got, const model::Snapshot& want) {
    CHECK(got.url == want.url);
    CHECK(got.method == want.method);
    CHECK(got.request_body == want.request_body);
    CHECK(got.status == want.status);
    CHECK(got.headers == want.headers);
    CHECK(got.body == want.body);
    CHECK(got.retrieved_at == want.retrieved_at);
}

}  // namespace

TEST_CASE("a snapshot that was written is read again, plain and gzip") {
    std::vector<model::Snapshot> all{page(), page("http://a.cn"), page("http://a.cn/?q#f"), page(), page(), page(),
                                     page()};
    all[3].method = "POST";
    all[3].request_body = std::string("a=1\r\n\0b", 8);
    all[4].status = 404;
    all[4].body.clear();
    all[5].headers = {{"content-encoding", "gzip"}, {"transfer-encoding", "chunked"}, {"content-length", "7"}};
    all[6].headers = {{"content-length", std::to_string(all[6].body.size())}};
    for (const bool gzip : {false, true}) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            INFO("snapshot " << i << (gzip ? ", gzip" : ""));
            const auto steps = steps_of(snapshot_records(all[i], gzip));
            REQUIRE(steps.size() == 1);
            INFO(steps[0].why);
            check_same(steps[0].snapshot, all[i]);
            CHECK(steps[0].snapshot.digest == all[i].digest);
        }
    }
}

TEST_CASE("records are found by their neighbours: request first, response concurrent to it") {
    const auto all =
        gather(warcinfo_record(page().retrieved_at, "gazetted/0.1.0", true) + snapshot_records(page(), true));
    REQUIRE(all.outcome);
    REQUIRE(all.records.size() == 3);
    CHECK(all.records[0].block == "software: gazetted/0.1.0\r\nformat: WARC File Format 1.1\r\n");
    CHECK(all.records[1].type() == "request");
    CHECK(all.records[1].block == "GET /zwgk/zcfb/a.html?x=1 HTTP/1.1\r\nHost: www.mofcom.gov.cn\r\n\r\n");
    CHECK(all.records[2].type() == "response");
    CHECK(all.records[2].field("WARC-Concurrent-To") == all.records[1].field("WARC-Record-ID"));
    for (const auto& record : all.records)
        CHECK(record.version == "1.1");
}

TEST_CASE("record ids are equal for equal values and differ otherwise") {
    auto later = page();
    later.retrieved_at = later.retrieved_at.plus(std::chrono::seconds(1));
    auto other_body = page();
    other_body.digest = std::string(64, 'c');
    auto post = page();
    post.request_body = "page=2";
    std::set<std::string> ids;
    for (const auto& snapshot : {page(), page(), later, other_body, post, page("http://a.cn/")})
        for (const auto& record : gather(snapshot_records(snapshot, false)).records)
            ids.insert(std::string(record.field("WARC-Record-ID")));
    CHECK(ids.size() == 10);
    CHECK(snapshot_records(page(), true) == snapshot_records(page(), true));
    for (const auto& id : ids) {
        INFO(id);
        REQUIRE(id.size() == 47);
        CHECK(id.substr(0, 10) == "<urn:uuid:");
        CHECK(id[24] == '8');
        CHECK(std::string("89ab").find(id[29]) != std::string::npos);
    }
}

TEST_CASE("no value can break out of its head") {
    auto snapshot = page("http://a.cn/x\r\nWARC-Type: warcinfo\r\n\r\ny z");
    snapshot.method = "GET\r\n";
    snapshot.headers["x-note"] = "one\r\n\r\n<p>two</p>";
    const auto steps = steps_of(snapshot_records(snapshot, false));
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].snapshot.url == "http://a.cn/x%0D%0AWARC-Type:%20warcinfo%0D%0A%0D%0Ay%20z");
    CHECK(steps[0].snapshot.body == snapshot.body);
    CHECK(steps[0].snapshot.headers.at("x-note") == "one    <p>two</p>");
}

TEST_CASE("what has no HTTP status is a resource") {
    auto snapshot = page();
    snapshot.status = 0;
    const auto all = gather(snapshot_records(snapshot, false));
    REQUIRE(all.records.size() == 1);
    CHECK(all.records[0].type() == "resource");
    CHECK(all.records[0].content_type() == "text/html");
    CHECK(all.records[0].block == snapshot.body);
}
