// The client against a server on loopback that misbehaves as real ones do.
#include <thread>

#include <catch2/catch.hpp>
#include <zlib.h>

#include "daemon/net/http.h"
#include "tests/support/loopback_server.h"

using namespace gazetted;
using namespace gazetted::net;
using test::LoopbackServer;
using test::Manner;
using test::Reply;

namespace {

RequestOptions local() {
    RequestOptions options;
    options.allow_private_addresses = true;
    options.total_timeout = std::chrono::seconds(10);
    return options;
}

Response get(const LoopbackServer& server, const RequestOptions& options = local()) {
    const auto client = make_http_client();
    return perform(*client, {"GET", server.url("/x"), {}, ""}, options);
}

std::string gzip(const std::string& plain) {
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, plain.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

}  // namespace

TEST_CASE("an answer comes with status, lower-case headers and its body") {
    LoopbackServer server({Reply{404, "<p>no</p>", {{"ETag", "\"a\""}, {"X-Empty", ""}}}});
    const Response response = get(server);
    CHECK_FALSE(response.failure);
    CHECK(response.error == TransportError::kNone);
    CHECK(response.status == 404);
    CHECK(response.body == "<p>no</p>");
    CHECK(response.headers.at("etag") == "\"a\"");
    CHECK(response.headers.at("x-empty").empty());
    CHECK(response.effective_url == server.url("/x"));
}

TEST_CASE("repeated headers are joined, and those of an interim answer forgotten") {
    LoopbackServer server({Reply{0,
                                 "HTTP/1.1 103 Early\r\nX-Early: 1\r\n\r\nHTTP/1.1 200 OK\r\nVia: a\r\nVIA:  b \r\n"
                                 "Content-Length: 2\r\n\r\nok",
                                 {},
                                 Manner::kRaw}});
    const Response response = get(server);
    CHECK(response.status == 200);
    CHECK(response.headers.at("via") == "a, b");
    CHECK(response.headers.count("x-early") == 0);
}

TEST_CASE("method, headers and body go out as specified") {
    LoopbackServer server({Reply{}});
    const auto client = make_http_client();
    RequestOptions options = local();
    options.user_agent = "gazetted-test";
    perform(*client,
            {"POST",
             server.url("/front/getColumnList?栏目=9"),
             {{"X-Requested-With", "XMLHttpRequest"}, {"X-None", ""}},
             "pageNumber=1&columnID=9"},
            options);
    REQUIRE(server.requests().size() == 1);
    const auto request = server.requests()[0];
    CHECK(request.method == "POST");
    CHECK(request.target == "/front/getColumnList?%E6%A0%8F%E7%9B%AE=9");
    CHECK(request.body == "pageNumber=1&columnID=9");
    CHECK(request.headers.at("x-requested-with") == "XMLHttpRequest");
    CHECK(request.headers.at("x-none").empty());
    CHECK(request.headers.at("user-agent") == "gazetted-test");
    CHECK(request.headers.count("expect") == 0);
}

TEST_CASE("one connection serves one request after the other") {
    LoopbackServer server({Reply{200, "ok", {}}});
    const auto client = make_http_client();
    for (int i = 0; i < 5; ++i)
        CHECK(perform(*client, {"GET", server.url("/x"), {}, ""}, local()).body == "ok");
    CHECK(server.connections() == 1);
}

TEST_CASE("a kept connection that the server has closed meanwhile costs nothing") {
    LoopbackServer server({Reply{200, "ok", {}, Manner::kClose}});
    const auto client = make_http_client();
    for (int i = 0; i < 3; ++i)
        CHECK(perform(*client, {"GET", server.url("/x"), {}, ""}, local()).body == "ok");
    CHECK(server.connections() == 3);
}

TEST_CASE("compressed bodies arrive decoded") {
    const std::string plain(5000, 'a');
    LoopbackServer server({Reply{200, gzip(plain), {{"Content-Encoding", "gzip"}}}});
    CHECK(get(server).body == plain);
    CHECK(server.requests()[0].headers.at("accept-encoding") == "gzip, deflate");
}

TEST_CASE("the cap holds for announced, unannounced and decoded bytes") {
    RequestOptions options = local();
    options.max_bytes = 1000;
    const std::string big(1001, 'x');
    const auto reply =
        GENERATE_COPY(Reply{200, big, {}}, Reply{0, "HTTP/1.1 200 OK\r\n\r\n" + big, {}, Manner::kRaw},
                      Reply{0,
                            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n" + big + "\r\n0\r\n\r\n",
                            {},
                            Manner::kRaw},
                      Reply{200, gzip(std::string(1'000'000, 'x')), {{"Content-Encoding", "gzip"}}},
                      Reply{200, gzip(gzip(std::string(1'000'000, 'x'))), {{"Content-Encoding", "gzip, gzip"}}});
    LoopbackServer server({reply});
    const Response response = get(server, options);
    REQUIRE(response.failure);
    CHECK(response.failure->kind == FailureKind::kTooLarge);
    CHECK_FALSE(response.failure->retry_can_help);
    CHECK(response.error == TransportError::kTooLarge);
    CHECK(response.body.size() <= options.max_bytes);
}

TEST_CASE("a body of exactly the cap is whole") {
    RequestOptions options = local();
    options.max_bytes = 1000;
    LoopbackServer server({Reply{200, std::string(1000, 'x'), {}}});
    CHECK(get(server, options).body.size() == 1000);
}

TEST_CASE("headers without end are cut off") {
    std::string raw = "HTTP/1.1 200 OK\r\n";
    for (int i = 0; i < 4000; ++i)
        raw += "X-" + std::to_string(i) + ": " + std::string(60, 'h') + "\r\n";
    LoopbackServer server({Reply{0, raw + "\r\n", {}, Manner::kRaw}});
    CHECK(get(server).error == TransportError::kTooLarge);
}

TEST_CASE("each way to break is told apart") {
    struct Case {
        Manner manner;
        std::string body;
        TransportError error;
        FailureKind kind;
        bool retry;
    };
    const auto c =
        GENERATE(Case{Manner::kResetBefore, "", TransportError::kReset, FailureKind::kUnreachable, true},
                 Case{Manner::kCloseBefore, "", TransportError::kReset, FailureKind::kUnreachable, true},
                 Case{Manner::kResetInside, "0123456789", TransportError::kReset, FailureKind::kUnreachable, true},
                 Case{Manner::kShort, "0123456789", TransportError::kReset, FailureKind::kUnreachable, true},
                 Case{Manner::kSilent, "", TransportError::kTimeout, FailureKind::kUnreachable, true},
                 Case{Manner::kStall, "0123456789", TransportError::kTimeout, FailureKind::kUnreachable, true},
                 Case{Manner::kRaw, "SSH-2.0-x\r\n", TransportError::kProtocol, FailureKind::kInvalidInput, true},
                 Case{Manner::kRaw, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope",
                      TransportError::kProtocol, FailureKind::kInvalidInput, true});
    INFO(static_cast<int>(c.manner) << " " << c.body);
    LoopbackServer server({Reply{200, c.body, {}, c.manner}});
    RequestOptions options = local();
    options.total_timeout = std::chrono::milliseconds(c.error == TransportError::kTimeout ? 80 : 10'000);
    const Response response = get(server, options);
    REQUIRE(response.failure);
    CHECK(response.error == c.error);
    CHECK(response.failure->kind == c.kind);
    CHECK(response.failure->retry_can_help == c.retry);
    CHECK(response.failure->message.rfind("127.0.0.1: ", 0) == 0);
}

TEST_CASE("a port nobody listens on is refused, in the same words each time") {
    int port = 0;
    {
        LoopbackServer gone({Reply{}});
        port = gone.port();
    }
    const auto client = make_http_client();
    const auto url = "http://127.0.0.1:" + std::to_string(port) + "/";
    const Response response = perform(*client, {"GET", url, {}, ""}, local());
    CHECK(response.error == TransportError::kConnect);
    CHECK(response.failure->message == "127.0.0.1: Connection refused");
}

TEST_CASE("a name that does not exist is told as such") {
    const auto client = make_http_client();
    const Response response = perform(*client, {"GET", "http://no-such-host.invalid/", {}, ""}, local());
    CHECK(response.error == TransportError::kDns);
    CHECK(response.failure->kind == FailureKind::kUnreachable);
}

TEST_CASE("what is not http or https, or cannot be a request, is refused without a connection") {
    const auto client = make_http_client();
    for (const auto* url : {"file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "/relative", ""}) {
        INFO(url);
        CHECK(perform(*client, {"GET", url, {}, ""}, local()).error == TransportError::kRefused);
    }
    LoopbackServer server({Reply{}});
    for (const auto& header :
         std::map<std::string, std::string>{{"X-A", "1\r\nX-B: 2"}, {"X\r\n", "1"}, {"A: b", "1"}}) {
        const Response response = perform(*client, {"GET", server.url("/"), {header}, ""}, local());
        CHECK(response.error == TransportError::kSetup);
        CHECK(response.failure->kind == FailureKind::kConfiguration);
    }
    RequestOptions options = local();
    options.ca_file = "/no/such/file.pem";
    CHECK(get(server, options).failure->kind == FailureKind::kConfiguration);
    CHECK(server.connections() == 0);
}

TEST_CASE("private addresses are refused before a connection is made") {
    LoopbackServer server({Reply{}});
    RequestOptions options = local();
    options.allow_private_addresses = false;
    SECTION("by number") {}
    SECTION("behind another name") {
        options.connect_to = {"::127.0.0.1:" + std::to_string(server.port())};
        const auto client = make_http_client();
        const Response response = perform(*client, {"GET", "http://www.a.test/", {}, ""}, options);
        CHECK(response.error == TransportError::kRefused);
    }
    const Response response = get(server, options);
    REQUIRE(response.failure);
    CHECK(response.error == TransportError::kRefused);
    CHECK(response.failure->kind == FailureKind::kRefused);
    CHECK_FALSE(response.failure->retry_can_help);
    CHECK(server.connections() == 0);
}

TEST_CASE("a connection that one source was allowed to open does not serve another that is not") {
    LoopbackServer server({Reply{200, "secret", {}}});
    const auto client = make_http_client();
    CHECK(perform(*client, {"GET", server.url("/"), {}, ""}, local()).body == "secret");
    RequestOptions options = local();
    options.allow_private_addresses = false;
    const Response response = perform(*client, {"GET", server.url("/"), {}, ""}, options);
    CHECK(response.error == TransportError::kRefused);
    CHECK(response.body.empty());
    CHECK(server.requests().size() == 1);
}

TEST_CASE("proxies of the environment are not used") {
    setenv("http_proxy", "http://127.0.0.1:1", 1);
    LoopbackServer server({Reply{200, "direct", {}}});
    CHECK(get(server).body == "direct");
    unsetenv("http_proxy");
}

TEST_CASE("redirects are followed within the allowed hosts only") {
    struct Case {
        const char* location;
        const char* body;  ///< of the final answer; empty: refused
    };
    const auto c = GENERATE(Case{"/2", "two"}, Case{"http://a.test/2", "two"}, Case{"http://b.test/2", "two"},
                            Case{"//sub.c.test/2", "two"}, Case{"http://d.test/2", ""}, Case{"ftp://a.test/2", ""},
                            Case{"/loop", ""});
    INFO(c.location);
    LoopbackServer server([&](const test::ServedRequest& request) {
        if (request.target == "/2") return Reply{200, "two", {}};
        return Reply{302, "moved", {{"Location", request.target == "/loop" ? "/loop" : c.location}}};
    });
    RequestOptions options = local();
    options.allowed_hosts = {"b.test", ".c.test"};
    options.connect_to = {"::127.0.0.1:" + std::to_string(server.port())};
    const auto client = make_http_client();
    const Response response = perform(*client, {"GET", "http://a.test/1", {}, ""}, options);
    CHECK(response.failure.has_value() == (*c.body == '\0'));
    if (!response.failure) {
        CHECK(response.body == c.body);
        CHECK(response.status == 200);
        CHECK(response.effective_url.substr(response.effective_url.size() - 2) == "/2");
    }
    CHECK(server.requests().size() <= 1U + static_cast<unsigned>(options.max_redirects));
}

TEST_CASE("with no redirect allowed the status of the answer is still there to read") {
    LoopbackServer server({Reply{301, "", {{"Location", "/2"}}}});
    RequestOptions options = local();
    options.max_redirects = 0;
    const Response response = get(server, options);
    CHECK(response.status == 301);
    CHECK(response.error == TransportError::kRefused);
    CHECK(server.requests().size() == 1);
}

TEST_CASE("the time-out covers all hops together") {
    LoopbackServer server([](const test::ServedRequest& request) {
        return request.target == "/2" ? Reply{200, "", {}, Manner::kSilent} : Reply{302, "", {{"Location", "/2"}}};
    });
    RequestOptions options = local();
    options.total_timeout = std::chrono::milliseconds(100);
    CHECK(get(server, options).error == TransportError::kTimeout);
}

TEST_CASE("callbacks run inside run_for only, and may start the next transfer") {
    LoopbackServer server({Reply{200, "ok", {}}});
    const auto client = make_http_client();
    int finished = 0;
    int refused = 0;
    std::function<void(Response)> again = [&](Response) {
        if (++finished < 3) client->start({"GET", server.url("/"), {}, ""}, local(), again);
    };
    client->start({"GET", server.url("/"), {}, ""}, local(), again);
    client->start({"GET", "ftp://never/", {}, ""}, local(), [&](Response r) { refused += r.failure ? 1 : 0; });
    CHECK(finished + refused == 0);
    CHECK(client->in_flight() == 2);
    while (client->in_flight() > 0)
        client->run_for(std::chrono::seconds(10));
    CHECK(refused == 1);
    CHECK(finished == 3);
}

TEST_CASE("transfers to several hosts go on at the same time") {
    LoopbackServer slow({Reply{200, "", {}, Manner::kSilent}});
    LoopbackServer quick({Reply{200, "ok", {}}});
    const auto client = make_http_client();
    bool done = false;
    client->start({"GET", slow.url("/"), {}, ""}, local(), [](Response) { FAIL("aborted transfers have no answer"); });
    client->start({"GET", quick.url("/"), {}, ""}, local(), [&](Response r) { done = r.body == "ok"; });
    while (!done)
        client->run_for(std::chrono::seconds(10));
    CHECK(client->in_flight() == 1);
    client->abort_all();
    CHECK(client->in_flight() == 0);
    client->run_for(std::chrono::seconds(10));
}

TEST_CASE("wake ends the wait, whether it came before or during it") {
    LoopbackServer slow({Reply{200, "", {}, Manner::kSilent}});
    const auto client = make_http_client();
    client->start({"GET", slow.url("/"), {}, ""}, local(), [](Response) { FAIL("no answer was given"); });
    client->wake();
    client->run_for(std::chrono::minutes(5));
    std::thread waker([&] { client->wake(); });
    client->run_for(std::chrono::minutes(5));
    waker.join();
    CHECK(client->in_flight() == 1);
    client->abort_all();
    client->wake();
    client->wait_for(std::chrono::minutes(5));
}
