// The fetcher over a client without a network, whose waiting turns the clock; and once over real sockets.
#include "daemon/fetch/fetcher.h"

#include <list>

#include <catch2/catch.hpp>

#include "daemon/base/digest.h"
#include "tests/support/loopback_server.h"

using namespace gazetted;
using namespace gazetted::fetch;
using namespace std::chrono_literals;

namespace {

/// Answers each request after `latency`, in the order of their start.
class PaperClient final : public net::HttpClient {
  public:
    struct Sent {
        model::RequestSpec request;
        Time at;
    };
    std::function<net::Response(const model::RequestSpec&)> answer;
    std::chrono::milliseconds latency{100};
    Time time = Time{} + 1000s;
    std::vector<Sent> sent;
    std::size_t most_at_once = 0;

    void start(const model::RequestSpec& request, const net::RequestOptions&,
               std::function<void(net::Response)> done) override {
        sent.push_back({request, time});
        running_.push_back({time + latency, request, std::move(done)});
        most_at_once = std::max(most_at_once, running_.size());
    }
    void run_for(std::chrono::milliseconds budget) override {
        if (!running_.empty()) wait_for(budget);
    }
    void wait_for(std::chrono::milliseconds budget) override {
        const Time end = time + budget;
        if (running_.empty() || running_.front().due > end) {
            time = end;
            return;
        }
        time = std::max(time, running_.front().due);
        const auto transfer = std::move(running_.front());
        running_.pop_front();
        net::Response response = answer(transfer.request);
        if (response.effective_url.empty()) response.effective_url = transfer.request.url;
        transfer.done(std::move(response));
    }
    [[nodiscard]] std::size_t in_flight() const override { return running_.size(); }
    void abort_all() override { running_.clear(); }
    void wake() override {}

  private:
    struct Running {
        Time due;
        model::RequestSpec request;
        std::function<void(net::Response)> done;
    };
    std::list<Running> running_;
};

net::Response page(int status, const std::string& body, std::map<std::string, std::string> headers = {}) {
    net::Response response;
    response.status = status;
    response.body = body;
    response.headers = std::move(headers);
    return response;
}

net::Response broken(net::TransportError error) {
    net::Response response;
    response.error = error;
    response.failure = Failure{FailureKind::kUnreachable, "broken", true, ""};
    return response;
}

FetchJob job(const std::string& url) {
    FetchJob made;
    made.source_id = "mofcom_zcfb";
    made.request.url = url;
    return made;
}

struct World {
    PaperClient client;
    ManualClock clock{Instant::from_unix(1'762'500'000)};
    Fetcher fetcher{client, clock, {}, [this] { return client.time; }};
    std::vector<FetchResult> results;

    void start(FetchJob made) {
        fetcher.start(std::move(made), [this](FetchResult result) { results.push_back(std::move(result)); });
    }
    void finish() {
        while (fetcher.pending() > 0)
            fetcher.run_for(1h);
    }
    std::chrono::milliseconds sent_after(std::size_t i) const {
        return std::chrono::duration_cast<std::chrono::milliseconds>(client.sent[i].at - client.sent[0].at);
    }
};

}  // namespace

TEST_CASE("a result carries the snapshot, its digest, its time and the validators for next time") {
    World world;
    world.client.answer = [](const auto&) { return page(200, "<p>text</p>", {{"etag", "\"2\""}}); };
    FetchJob made = job("https://a.test/x");
    made.request.method = "POST";
    made.request.body = "columnID=9";
    made.request.headers = {{"Accept", "application/json;charset=utf-8"}};
    world.start(made);
    CHECK(world.results.empty());
    world.finish();
    REQUIRE(world.results.size() == 1);
    const FetchResult& result = world.results[0];
    CHECK(result.source_id == "mofcom_zcfb");
    CHECK(result.fetched.kind == FetchKind::kNew);
    CHECK(result.attempts == 1);
    CHECK(result.validators == Validators{"\"2\"", ""});
    CHECK(result.snapshot.url == "https://a.test/x");
    CHECK(result.snapshot.method == "POST");
    CHECK(result.snapshot.request_body == "columnID=9");
    CHECK(result.snapshot.status == 200);
    CHECK(result.snapshot.body == "<p>text</p>");
    CHECK(result.snapshot.digest == sha256_hex("<p>text</p>"));
    CHECK(result.snapshot.retrieved_at == world.clock.now());
    CHECK(world.client.sent[0].request == made.request);
}

TEST_CASE("validators are sent with GET, and 304 keeps them") {
    World world;
    world.client.answer = [](const auto& request) {
        return request.headers.count("If-None-Match") > 0 ? page(304, "") : page(200, "x");
    };
    FetchJob made = job("https://a.test/");
    made.validators = {"\"1\"", "Fri, 07 Nov 2025 01:00:00 GMT"};
    world.start(made);
    made.request.method = "POST";
    world.start(made);
    world.finish();
    CHECK(world.client.sent[0].request.headers.size() == 2);
    CHECK(world.results[0].fetched.kind == FetchKind::kUnchanged);
    CHECK(world.results[0].validators == made.validators);
    CHECK(world.client.sent[1].request.headers.empty());
    CHECK(world.results[1].fetched.kind == FetchKind::kNew);
    CHECK(world.results[1].validators.empty());
}

TEST_CASE("the validators of a page that is not worth reading are not kept") {
    World world;
    const auto* body = GENERATE("", "<html><h1>404 Error</h1></html>");
    world.client.answer = [&](const auto&) { return page(200, body, {{"etag", "\"bad\""}}); };
    FetchJob made = job("https://a.test/");
    made.validators = {"\"good\"", ""};
    world.start(made);
    world.finish();
    CHECK_FALSE(is_good(world.results[0].fetched.kind));
    CHECK(world.results[0].validators == made.validators);
}

TEST_CASE("one host is asked one thing at a time and not more often than the spacing, others meanwhile") {
    World world;
    world.client.answer = [](const auto&) { return page(200, "x"); };
    for (int i = 0; i < 3; ++i)
        world.start(job("https://a.test/" + std::to_string(i)));
    world.start(job("https://b.test/"));
    world.finish();
    REQUIRE(world.client.sent.size() == 4);
    CHECK(world.client.most_at_once == 2);
    CHECK(world.client.sent[1].request.url == "https://b.test/");
    CHECK(world.sent_after(1) == 0ms);
    for (const std::size_t i : {2U, 3U}) {
        const auto gap = world.sent_after(i) - (i == 2 ? 0ms : world.sent_after(2));
        CHECK(gap >= 5000ms);
        CHECK(gap <= 6000ms);
    }
}

TEST_CASE("no more transfers are under way than the limit") {
    PaperClient client;
    client.answer = [](const auto&) { return page(200, "x"); };
    const ManualClock clock;
    FetcherLimits limits;
    limits.max_in_flight = 3;
    Fetcher fetcher(client, clock, limits, [&] { return client.time; });
    int done = 0;
    for (int i = 0; i < 10; ++i)
        fetcher.start(job("https://h" + std::to_string(i) + ".test/"), [&](const FetchResult&) { ++done; });
    while (fetcher.pending() > 0)
        fetcher.run_for(1h);
    CHECK(done == 10);
    CHECK(client.most_at_once == 3);
}

TEST_CASE("a connection that is reset is tried again after a short wait, and then given up") {
    World world;
    int asked = 0;
    const int served_at = GENERATE(2, 3, 4);
    world.client.answer = [&](const auto&) {
        return ++asked < served_at ? broken(net::TransportError::kReset) : page(200, "x");
    };
    FetchJob made = job("https://a.test/");
    made.spacing = 0ms;
    world.start(made);
    world.finish();
    REQUIRE(world.results.size() == 1);
    const FetchResult& result = world.results[0];
    CHECK(result.attempts == std::min(served_at, 3));
    CHECK((result.fetched.kind == FetchKind::kNew) == (served_at <= 3));
    CHECK(result.snapshot.status == (served_at <= 3 ? 200 : 0));
    CHECK(world.sent_after(1) >= 750ms);
    CHECK(world.sent_after(1) <= 1400ms);
}

TEST_CASE("a refusal is not argued with") {
    World world;
    const int status = GENERATE(403, 404, 412, 429);
    world.client.answer = [&](const auto&) { return page(status, "no"); };
    world.start(job("https://a.test/"));
    world.finish();
    CHECK(world.client.sent.size() == 1);
    CHECK(world.results[0].fetched.failure);
}

TEST_CASE("a short Retry-After is waited for, for every job of the host") {
    World world;
    int asked = 0;
    world.client.answer = [&](const auto&) {
        return ++asked == 1 ? page(503, "", {{"retry-after", "20"}}) : page(200, "x");
    };
    world.start(job("https://a.test/1"));
    world.start(job("https://a.test/2"));
    world.finish();
    REQUIRE(world.client.sent.size() == 3);
    CHECK(world.sent_after(1) >= 20s);
    CHECK(world.results[0].fetched.kind == FetchKind::kNew);
    CHECK(world.results[1].fetched.kind == FetchKind::kNew);
}

TEST_CASE("a long pause fails the host's other jobs at once instead of holding them") {
    World world;
    world.client.answer = [&](const auto& request) {
        return request.url == "https://a.test/1" ? page(429, "", {{"retry-after", "3600"}}) : page(200, "x");
    };
    world.start(job("https://a.test/1"));
    world.start(job("https://a.test/2"));
    world.start(job("https://b.test/"));
    world.finish();
    world.start(job("https://a.test/3"));
    world.finish();
    REQUIRE(world.results.size() == 4);
    CHECK(world.client.sent.size() == 2);
    for (const FetchResult& result : world.results) {
        if (result.snapshot.url == "https://b.test/") continue;
        CHECK(result.fetched.kind == FetchKind::kRateLimited);
        CHECK(result.fetched.retry_after >= 3590s);
        CHECK(result.attempts == (result.snapshot.url == "https://a.test/1" ? 1 : 0));
    }
    world.client.time += 1h;
    world.start(job("https://a.test/4"));
    world.finish();
    CHECK(world.results.back().fetched.kind == FetchKind::kNew);
}

TEST_CASE("a callback may start the next job, and next_wake tells when the line moves") {
    World world;
    world.client.answer = [](const auto&) { return page(200, "x"); };
    CHECK_FALSE(world.fetcher.next_wake());
    world.fetcher.start(job("https://a.test/index"),
                        [&](const FetchResult&) { world.start(job("https://a.test/article")); });
    CHECK(world.fetcher.next_wake() == 0ms);
    while (world.client.sent.size() + world.fetcher.pending() < 2 || world.client.in_flight() > 0)
        world.fetcher.run_for(1h);
    REQUIRE(world.fetcher.next_wake());
    CHECK(*world.fetcher.next_wake() >= 4s);
    world.finish();
    CHECK(world.results.size() == 1);
}

TEST_CASE("after an abort nothing is called, and work can begin anew") {
    World world;
    world.client.answer = [](const auto&) { return page(200, "x"); };
    world.start(job("https://a.test/1"));
    world.start(job("https://a.test/2"));
    world.fetcher.run_for(0ms);
    world.fetcher.abort_all();
    CHECK(world.fetcher.pending() == 0);
    world.fetcher.run_for(1h);
    CHECK(world.results.empty());
    world.start(job("https://a.test/3"));
    world.finish();
    CHECK(world.results.size() == 1);
}

TEST_CASE("over real sockets: changed, unchanged, moved and gone") {
    test::LoopbackServer server([](const test::ServedRequest& request) {
        if (request.target == "/moved") return test::Reply{302, "", {{"Location", "/page"}}};
        if (request.target != "/page") return test::Reply{404, "none", {}};
        const auto asked = request.headers.find("if-none-match");
        if (asked != request.headers.end() && asked->second == "\"v1\"") return test::Reply{304, "", {}};
        return test::Reply{200, "<p>page</p>", {{"ETag", "\"v1\""}}};
    });
    const auto client = net::make_http_client();
    const SystemClock clock;
    Fetcher fetcher(*client, clock);
    std::map<std::string, FetchResult> results;
    const auto fetch = [&](const std::string& path, const Validators& validators) {
        FetchJob made = job(server.url(path));
        made.spacing = 0ms;
        made.options.allow_private_addresses = true;
        made.validators = validators;
        fetcher.start(made, [&, path](FetchResult result) { results[path] = std::move(result); });
        while (fetcher.pending() > 0)
            fetcher.run_for(10s);
        return results[path];
    };
    const FetchResult first = fetch("/page", {});
    CHECK(first.fetched.kind == FetchKind::kNew);
    CHECK(fetch("/page", first.validators).fetched.kind == FetchKind::kUnchanged);
    const FetchResult moved = fetch("/moved", {});
    CHECK(moved.effective_url == server.url("/page"));
    CHECK(moved.snapshot.url == server.url("/moved"));
    CHECK(fetch("/gone", {}).fetched.kind == FetchKind::kNotFound);
    CHECK(server.connections() == 1);
}
