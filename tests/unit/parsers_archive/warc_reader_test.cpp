#include "parsers/archive/warc_reader.h"

#include <algorithm>

#include "archive_text.h"

using namespace archive_text;

namespace {

const std::string kTwo = warc("WARC-Type: warcinfo\r\n", "software: x\r\n") +
                         warc("WARC-Type: response\r\n", "HTTP/1.1 200 OK\r\n\r\nbody", "1.1");

std::string gzipped_each(const std::vector<std::string>& records) {
    std::string out;
    for (const auto& record : records)
        out += gzip_member(record);
    return out;
}

}  // namespace

TEST_CASE("records come out the same for every chunk size, plain or gzip") {
    const std::string gzip = gzipped_each({warc("WARC-Type: warcinfo\r\n", "software: x\r\n"),
                                           warc("WARC-Type: response\r\n", "HTTP/1.1 200 OK\r\n\r\nbody", "1.1")});
    for (const std::string& archive : {kTwo, gzip, gzip_member(kTwo)}) {
        for (std::size_t chunk = 1; chunk <= archive.size(); ++chunk) {
            INFO("chunk " << chunk);
            const auto all = gather(archive, chunk);
            REQUIRE(all.outcome);
            REQUIRE(all.records.size() == 2);
            CHECK(all.records[0].type() == "warcinfo");
            CHECK(all.records[0].block == "software: x\r\n");
            CHECK(all.records[1].version == "1.1");
            CHECK(all.records[1].block == "HTTP/1.1 200 OK\r\n\r\nbody");
            CHECK(all.records[1].offset == kTwo.find("WARC/1.1"));
        }
    }
}

TEST_CASE("heads in the wild: bare line feeds, folded values, any case, brackets around the address") {
    const auto all = gather(
        "WARC/1.0\nwarc-type: Response\nWARC-Target-URI: <http://a.cn/x>\nX-Note: one\n\ttwo\ncontent-length: "
        "2\n\nok\n\n");
    REQUIRE(all.outcome);
    REQUIRE(all.records.size() == 1);
    const auto& record = all.records[0];
    CHECK(record.type() == "response");
    CHECK(record.target_uri() == "http://a.cn/x");
    CHECK(record.field("x-note") == "one two");
    CHECK(record.block == "ok");
}

TEST_CASE("an archive without records, or with empty lines only, is whole") {
    for (const std::string archive : {"", "\r\n\r\n", "\n"}) {
        const auto all = gather(archive);
        CHECK(all.outcome);
        CHECK(all.records.empty());
    }
}

TEST_CASE("a block beyond the cap is passed over and its record says so") {
    const std::string big(5000, 'x');
    const auto all =
        gather(warc("WARC-Type: resource\r\n", big) + warc("WARC-Type: metadata\r\n", "next"), 100, {1000, 4999});
    REQUIRE(all.outcome);
    REQUIRE(all.records.size() == 2);
    CHECK(all.records[0].left_out);
    CHECK(all.records[0].length == 5000);
    CHECK(all.records[0].block.empty());
    CHECK_FALSE(all.records[1].left_out);
    CHECK(all.records[1].block == "next");
}

TEST_CASE("what breaks an archive is a failure that names the byte; the records before it are handed out") {
    struct Case {
        std::string what, tail, message;
        FailureKind kind;
    };
    const std::vector<Case> cases{
        {"not WARC", "HTTP/1.1 200 OK\r\n\r\n", "does not begin with \"WARC/\"", FailureKind::kInvalidInput},
        {"a version to come", "WARC/2.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n", "unknown version",
         FailureKind::kInvalidInput},
        {"no length", "WARC/1.0\r\nWARC-Type: x\r\n\r\n", "no Content-Length", FailureKind::kInvalidInput},
        {"negative length", "WARC/1.0\r\nContent-Length: -5\r\n\r\n", "no Content-Length", FailureKind::kInvalidInput},
        {"absurd length", "WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n", "no Content-Length",
         FailureKind::kInvalidInput},
        {"cut in the head", "WARC/1.0\r\nWARC-", "ends inside", FailureKind::kInvalidInput},
        {"cut in the block", "WARC/1.0\r\nContent-Length: 9\r\n\r\nabc", "ends inside", FailureKind::kInvalidInput},
        {"a head without end", "WARC/1.0\r\nX: " + std::string(70000, 'y'), "head of more than",
         FailureKind::kTooLarge},
    };
    const std::string good = warc("WARC-Type: warcinfo\r\n", "x");
    for (const auto& c : cases) {
        for (const std::size_t chunk : {std::size_t{1}, std::size_t{4096}, std::size_t{1} << 20U}) {
            INFO(c.what << ", chunk " << chunk);
            const auto all = gather(good + c.tail, chunk);
            CHECK(all.records.size() == 1);
            REQUIRE_FALSE(all.outcome);
            CHECK(all.outcome.failure().kind == c.kind);
            CHECK_THAT(all.outcome.failure().message,
                       Catch::Contains(c.message) && Catch::Contains("byte " + std::to_string(good.size())));
        }
    }
}

TEST_CASE("a broken record among good ones is handed out as broken, and the next one is found") {
    const std::string good = warc("WARC-Type: warcinfo\r\n", "x");
    const std::string last = warc("WARC-Type: metadata\r\n", "z");
    const std::vector<std::pair<std::string, std::string>> cases{
        {"no length", "WARC/1.0\r\nWARC-Type: resource\r\n\r\nabc\r\n\r\n"},
        {"a length in words", "WARC/1.1\r\nContent-Length: many\r\n\r\nabc\r\n\r\n"},
        {"a version of the future", "WARC/9.0\r\nContent-Length: 1\r\n\r\na\r\n\r\n"},
        {"a length that is too short", "WARC/1.0\r\nContent-Length: 1\r\n\r\nabcdef\r\n\r\n"},
        {"rubbish that looks like a record", "rubbish\r\nWARC/1.0 is the version\r\n\r\n"},
        {"a mark that is torn", "WARCWARC/1.1 is no record\r\n\r\n"},
    };
    for (const auto& [what, tail] : cases) {
        for (const std::size_t chunk : {std::size_t{1}, std::size_t{7}, std::size_t{4096}}) {
            INFO(what << ", chunk " << chunk);
            const auto all = gather(good + tail + last, chunk);
            CHECK(all.outcome);
            REQUIRE(all.records.size() >= 3);
            CHECK(all.records.size() == gather(good + tail + last, 1U << 20U).records.size());
            CHECK(all.records.front().broken.empty());
            CHECK(all.records.back().type() == "metadata");
            CHECK(std::count_if(all.records.begin(), all.records.end(),
                                [](const WarcRecord& record) { return !record.broken.empty(); }) >= 1);
        }
    }
}

TEST_CASE("a gzip archive that a killed writer left gives its whole records, then a failure") {
    const std::string first = gzip_member(warc("WARC-Type: warcinfo\r\n", "x"));
    const std::string second = gzip_member(warc("WARC-Type: resource\r\n", std::string(9000, 'y')));
    const auto all = gather(first + second.substr(0, second.size() / 2));
    CHECK(all.records.size() == 1);
    CHECK(all.outcome.failure().kind == FailureKind::kInvalidInput);
    CHECK(gather(first + "rubbish").outcome.failure().kind == FailureKind::kInvalidInput);
}

TEST_CASE("a taker that has enough stops the reading, and a failure stays") {
    WarcReader reader;
    int taken = 0;
    REQUIRE(reader.feed(kTwo, [&](WarcRecord&&) { return ++taken < 1; }));
    REQUIRE(reader.feed(kTwo, [&](WarcRecord&&) { return ++taken < 1; }));
    CHECK(taken == 1);
    CHECK(reader.stopped());
    CHECK(reader.finish());

    WarcReader broken;
    const auto take = [](WarcRecord&&) { return true; };
    CHECK_FALSE(broken.feed("rubbish", take));
    CHECK_FALSE(broken.feed(kTwo, take));
    CHECK_FALSE(broken.finish());
}

TEST_CASE("WARC-Date in the precisions of 1.1") {
    struct Case {
        std::string text, want;
    };
    for (const auto& c : std::vector<Case>{{"2025-10-09T01:00:00Z", "2025-10-09T01:00:00Z"},
                                           {"2025-10-09T01:00:00.123456Z", "2025-10-09T01:00:00Z"},
                                           {"2025-10-09T09:00:00+08:00", "2025-10-09T01:00:00Z"},
                                           {"2025-10-09T01:30Z", "2025-10-09T01:30:00Z"},
                                           {"2025-10-09", "2025-10-09T00:00:00Z"},
                                           {"2025-10", "2025-10-01T00:00:00Z"},
                                           {"2025", "2025-01-01T00:00:00Z"},
                                           {"", ""},
                                           {"202", ""},
                                           {"2025-1", ""},
                                           {"yesterday", ""},
                                           {"20251009010000", ""}}) {
        INFO(c.text);
        WarcRecord record;
        record.fields = {{"WARC-Date", c.text}};
        const auto at = record.date();
        CHECK((at ? at->iso() : "") == c.want);
    }
}
