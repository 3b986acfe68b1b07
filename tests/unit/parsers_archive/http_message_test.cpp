#include "parsers/archive/http_message.h"

#include <vector>

#include <catch2/catch.hpp>

#include "parsers/archive/inflate.h"

using namespace gazetted;
using namespace gazetted::archive;

TEST_CASE("a response is read: status, lower-case names, joined repeats, folded lines, body") {
    const auto http = read_response(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nVary: a\r\nVARY:b\r\nX-Long: one\r\n  "
        "two\r\n\r\nbody\r\n\r\nmore");
    REQUIRE(http);
    CHECK(http->status == 200);
    CHECK(http->headers == HttpHeaders{{"content-type", "text/html"}, {"vary", "a, b"}, {"x-long", "one two"}});
    CHECK(http->body == "body\r\n\r\nmore");
}

TEST_CASE("status lines in their forms") {
    struct Case {
        std::string message;
        int status;
    };
    for (const auto& c : std::vector<Case>{{"HTTP/1.0 404 File not found\r\n\r\n", 404},
                                           {"HTTP/2 301\r\n\r\n", 301},
                                           {"HTTP/1.1  503  \n\n", 503},
                                           {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", 200},
                                           {"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 404 No\r\n\r\n", 404},
                                           {"HTTP/1.1 204 ", 204}}) {
        INFO(c.message);
        const auto http = read_response(c.message);
        REQUIRE(http);
        CHECK(http->status == c.status);
        CHECK(http->body.empty());
    }
}

TEST_CASE("what is no HTTP head is refused") {
    for (const std::string message : {"", "\r\n\r\n", "<html>", "HTTP/1.1\r\n\r\n", "HTTP/1.1 abc\r\n\r\n",
                                      "HTTP/1.1 20\r\n\r\n", "ICY 200 OK\r\n\r\n"}) {
        INFO(message);
        CHECK(read_response(message).failure().kind == FailureKind::kInvalidInput);
    }
    for (const std::string message :
         {"", "GET\r\n\r\n", "GET /\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\n", " / HTTP/1.1\r\n\r\n"}) {
        INFO(message);
        CHECK(read_request(message).failure().kind == FailureKind::kInvalidInput);
    }
}

TEST_CASE("a request is read: method, target, headers, body") {
    const auto http = read_request("POST /list?a b HTTP/1.1\r\nHost: www.mofcom.gov.cn\r\n\r\npage=1");
    REQUIRE(http);
    CHECK(http->method == "POST");
    CHECK(http->target == "/list?a b");
    CHECK(http->headers.at("host") == "www.mofcom.gov.cn");
    CHECK(http->body == "page=1");
}

TEST_CASE("payload encodings are undone, and what is already decoded is left alone") {
    const std::string page = "<p>notice</p>";
    const std::string packed = gzip_member(page);
    REQUIRE(packed.size() - 25 < 10);
    const std::string tail = std::to_string(packed.size() - 25) + "\r\n" + packed.substr(25) + "\r\n0\r\n\r\n";
    struct Case {
        std::string what, transfer, content, body, want;
    };
    const std::vector<Case> cases{
        {"no encoding", "", "", page, page},
        {"identity", "identity", "identity", page, page},
        {"chunked", "chunked", "", "5\r\n<p>no\r\n8;ext=1\r\ntice</p>\r\n0\r\nTrailer: x\r\n\r\n", page},
        {"chunked, upper-case hex", "Chunked", "", "D\r\n<p>notice</p>\r\n0\r\n\r\n", page},
        {"chunked, decoded before it was archived", "chunked", "", page, page},
        {"chunked, nothing", "chunked", "", "", ""},
        {"chunked, of length 0", "chunked", "", "0\r\n\r\n", ""},
        {"gzip", "", "gzip", packed, page},
        {"x-gzip", "", "X-GZip", packed, page},
        {"gzip, decoded before it was archived", "", "gzip", page, page},
        {"gzip, nothing", "", "gzip", "", ""},
        {"gzip twice", "", "gzip, gzip", gzip_member(packed), page},
        {"gzip as transfer encoding", "gzip, chunked", "", "19\r\n" + packed.substr(0, 25) + "\r\n" + tail, page},
        {"deflate, raw", "", "deflate", std::string("\x01\x02\x00\xfd\xff", 5) + "ok", "ok"},
    };
    for (const auto& c : cases) {
        INFO(c.what);
        HttpResponse http{200, {}, c.body};
        if (!c.transfer.empty()) http.headers["transfer-encoding"] = c.transfer;
        if (!c.content.empty()) http.headers["content-encoding"] = c.content;
        const auto body = decoded_payload(http, 1000);
        REQUIRE(body);
        CHECK(*body == c.want);
    }
}

TEST_CASE("encodings that break off, are unknown or swell are failures of their own kind") {
    struct Case {
        std::string what, name, coding, body;
        FailureKind kind;
    };
    const std::vector<Case> cases{
        {"cut inside a chunk", "transfer-encoding", "chunked", "10\r\nabc", FailureKind::kInvalidInput},
        {"cut between chunks", "transfer-encoding", "chunked", "3\r\nabc\r\n", FailureKind::kInvalidInput},
        {"chunk of absurd size", "transfer-encoding", "chunked", "fffffffffffffff\r\nabc", FailureKind::kInvalidInput},
        {"cut gzip", "content-encoding", "gzip", gzip_member("page").substr(0, 12), FailureKind::kInvalidInput},
        {"brotli", "content-encoding", "br", "\x0b\x02\x80page\x03", FailureKind::kUnexpectedShape},
        {"bomb", "content-encoding", "gzip", gzip_member(std::string(5000, 'x')), FailureKind::kTooLarge},
        {"large and plain", "server", "x", std::string(1001, 'x'), FailureKind::kTooLarge},
    };
    for (const auto& c : cases) {
        INFO(c.what);
        CHECK(decoded_payload({200, {{c.name, c.coding}}, c.body}, 1000).failure().kind == c.kind);
    }
}
