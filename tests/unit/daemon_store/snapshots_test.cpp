#include <catch2/catch.hpp>

#include "daemon/base/digest.h"
#include "samples.h"

using namespace gazetted;
using namespace gazetted::store;
using namespace gazetted::store::test;

namespace {

const std::string kUrl = "http://www.mofcom.gov.cn/list";

std::vector<std::string> bodies_in_order(Store& store) {
    std::vector<std::string> bodies;
    REQUIRE(store.each_snapshot([&](const model::Snapshot& snapshot) {
        bodies.push_back(snapshot.body);
        return true;
    }));
    return bodies;
}

}  // namespace

TEST_CASE("a snapshot comes back as it was put, under the SHA-256 of its bytes") {
    auto store = opened();
    auto put = page(kUrl, std::string("a\0b\xff\xfe", 5), "2025-10-09T01:00:00Z");
    put.method = "POST";
    put.request_body = std::string("page=1\0", 7);
    put.status = 404;
    const auto digest = store->put_snapshot(put);
    REQUIRE(digest);
    CHECK(*digest == sha256_hex(put.body));
    const auto got = store->snapshot(*digest);
    REQUIRE(got);
    CHECK(got->url == put.url);
    CHECK(got->method == "POST");
    CHECK(got->request_body == put.request_body);
    CHECK(got->status == 404);
    CHECK(got->headers == put.headers);
    CHECK(got->body == put.body);
    CHECK(got->retrieved_at == put.retrieved_at);
    CHECK(got->digest == *digest);
}

TEST_CASE("empty and large bodies are bodies") {
    auto store = opened();
    for (const std::size_t size : {0U, 1U, 5'000'000U}) {
        const auto digest =
            store->put_snapshot(page(kUrl + std::to_string(size), std::string(size, 'x'), "2025-10-09T01:00:00Z"));
        REQUIRE(digest);
        CHECK(store->snapshot(*digest)->body.size() == size);
    }
}

TEST_CASE("a digest that the bytes do not have is refused; an unknown one is not found") {
    auto store = opened();
    auto wrong = page(kUrl, "body", "2025-10-09T01:00:00Z");
    wrong.digest = sha256_hex("other");
    CHECK(store->put_snapshot(wrong).failure().kind == FailureKind::kInvalidInput);
    CHECK(store->retrievals(kUrl)->empty());
    CHECK(store->snapshot(wrong.digest).failure().kind == FailureKind::kNotFound);
}

TEST_CASE("bytes are kept once, whatever address gave them") {
    auto store = opened();
    const auto first = store->put_snapshot(page(kUrl, "same", "2025-10-09T01:00:00Z"));
    const auto second = store->put_snapshot(page(kUrl + "2", "same", "2025-10-08T01:00:00Z"));
    CHECK(*first == *second);
    CHECK(store->counts()->bodies == 1);
    CHECK(store->counts()->retrievals == 2);
    CHECK(store->snapshot(*first)->url == kUrl + "2");  // the earliest that gave them
}

TEST_CASE("a run of equal retrievals is one row whose last_seen_at moves") {
    auto store = opened();
    for (int minute = 0; minute < 60; ++minute) {
        auto again = page(kUrl, minute < 40 ? "old" : "new", "2025-10-09T01:00:00Z");
        again.retrieved_at = again.retrieved_at.plus(std::chrono::minutes(minute));
        REQUIRE(store->put_snapshot(again));
    }
    const auto rows = store->retrievals(kUrl);
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0).retrieved_at == at("2025-10-09T01:00:00Z"));
    CHECK(rows->at(0).last_seen_at == at("2025-10-09T01:39:00Z"));
    CHECK(rows->at(0).digest == sha256_hex("old"));
    CHECK(rows->at(0).body_bytes == 3);
    CHECK(rows->at(1).retrieved_at == at("2025-10-09T01:40:00Z"));
    CHECK(rows->at(1).last_seen_at == at("2025-10-09T01:59:00Z"));
}

TEST_CASE("what makes a retrieval differ begins a new row") {
    struct Case {
        std::string what;
        std::function<void(model::Snapshot&)> change;
    };
    const std::vector<Case> cases{
        {"status", [](auto& snapshot) { snapshot.status = 503; }},
        {"body", [](auto& snapshot) { snapshot.body = "other"; }},
        {"method", [](auto& snapshot) { snapshot.method = "POST"; }},
        {"request body", [](auto& snapshot) { snapshot.request_body = "page=2"; }},
    };
    for (const auto& c : cases) {
        INFO(c.what);
        auto store = opened();
        REQUIRE(store->put_snapshot(page(kUrl, "body", "2025-10-09T01:00:00Z")));
        auto changed = page(kUrl, "body", "2025-10-09T01:01:00Z");
        c.change(changed);
        REQUIRE(store->put_snapshot(changed));
        CHECK(store->retrievals(kUrl)->size() == 2);
    }
    auto store = opened();
    REQUIRE(store->put_snapshot(page(kUrl, "body", "2025-10-09T01:00:00Z")));
    auto other_headers = page(kUrl, "body", "2025-10-09T01:01:00Z");
    other_headers.headers["date"] = "later";
    REQUIRE(store->put_snapshot(other_headers));
    CHECK(store->retrievals(kUrl)->size() == 1);
}

TEST_CASE("putting the same history again changes nothing, in any order") {
    const std::vector<model::Snapshot> history{
        page(kUrl, "a", "2025-10-09T01:00:00Z"), page(kUrl, "b", "2025-10-09T01:00:00Z"),
        page(kUrl, "a", "2025-10-09T01:00:05Z"), page(kUrl, "a", "2025-10-09T01:00:06Z"),
        page(kUrl, "c", "2025-10-09T01:00:07Z"), page(kUrl, "a", "2025-10-09T01:00:08Z")};
    auto store = opened();
    for (const auto& snapshot : history)
        REQUIRE(store->put_snapshot(snapshot));
    const auto before = bodies_in_order(*store);
    CHECK(before == std::vector<std::string>{"a", "b", "a", "c", "a"});
    for (const auto& snapshot : history)
        REQUIRE(store->put_snapshot(snapshot));
    for (auto it = history.rbegin(); it != history.rend(); ++it)
        REQUIRE(store->put_snapshot(*it));
    CHECK(bodies_in_order(*store) == before);
}

TEST_CASE("the walk goes by time of retrieval, stops when told, and does not see what it adds") {
    auto store = opened();
    REQUIRE(store->put_snapshot(page("http://c/", "3", "2025-10-09T03:00:00Z")));
    REQUIRE(store->put_snapshot(page("http://a/", "1", "2025-10-09T01:00:00Z")));
    REQUIRE(store->put_snapshot(page("http://b/", "2", "2025-10-09T02:00:00Z")));
    REQUIRE(store->put_snapshot(page("http://d/", "3b", "2025-10-09T03:00:00Z")));
    CHECK(bodies_in_order(*store) == std::vector<std::string>{"1", "2", "3", "3b"});
    int seen = 0;
    REQUIRE(store->each_snapshot([&](const model::Snapshot& snapshot) {
        ++seen;
        return store->put_snapshot(page(snapshot.url + "x", snapshot.body + "x", "2025-10-09T09:00:00Z")).ok();
    }));
    CHECK(seen == 4);
    seen = 0;
    REQUIRE(store->each_snapshot([&](const model::Snapshot&) { return ++seen < 2; }));
    CHECK(seen == 2);
}

TEST_CASE("seen_again moves the last GET of an address, never back, and knows only what is there") {
    auto store = opened();
    REQUIRE(store->put_snapshot(page(kUrl, "a", "2025-10-09T01:00:00Z")));
    REQUIRE(store->put_snapshot(page(kUrl, "b", "2025-10-09T02:00:00Z")));
    REQUIRE(store->seen_again(kUrl, at("2025-10-09T03:00:00Z")));
    REQUIRE(store->seen_again(kUrl, at("2025-10-09T02:30:00Z")));
    const auto rows = store->retrievals(kUrl);
    CHECK(rows->at(0).last_seen_at == at("2025-10-09T01:00:00Z"));
    CHECK(rows->at(1).last_seen_at == at("2025-10-09T03:00:00Z"));
    CHECK(store->seen_again(kUrl + "x", at("2025-10-09T03:00:00Z")).failure().kind == FailureKind::kNotFound);
}

TEST_CASE("pruning takes old retrievals of the named addresses and keeps what somebody needs") {
    auto store = opened();
    const auto put = [&](const std::string& url, const std::string& body, const char* when) {
        return store->put_snapshot(page(url, body, when)).value();
    };
    put(kUrl, "old", "2025-01-01T00:00:00Z");
    const std::string evidence = put(kUrl, "evidence", "2025-01-02T00:00:00Z");
    const std::string candidate = put(kUrl, "candidate", "2025-01-03T00:00:00Z");
    const std::string last_index = put(kUrl, "last index", "2025-01-04T00:00:00Z");
    put(kUrl, "shared", "2025-01-05T00:00:00Z");
    put(kUrl, "newest", "2025-01-06T00:00:00Z");
    put("http://a.cn/article", "shared", "2025-01-05T00:00:00Z");
    put("http://a.cn/article", "changed", "2025-01-06T00:00:00Z");
    Commit commit;
    commit.notices.push_back(notice("mofcom:2025:61", "2025-10-09T01:00:00Z", evidence));
    commit.candidates.push_back(
        {"mofcom_notices", "a", "", "", "", candidate, at("2025-10-09T01:00:00Z"), {}, {}, 0, ""});
    SourceState source;
    source.id = "mofcom_notices";
    source.last_snapshot = last_index;
    commit.sources.push_back(source);
    REQUIRE(store->commit(commit));

    const auto pruned = store->prune_retrievals({kUrl, "http://unknown/"}, at("2025-09-01T00:00:00Z"));
    REQUIRE(pruned);
    CHECK(pruned->retrievals == 2);  // "old" and "shared"
    CHECK(pruned->bodies == 1);      // "shared" is still the article's
    CHECK(bodies_in_order(*store) ==
          std::vector<std::string>{"evidence", "candidate", "last index", "shared", "newest", "changed"});
    CHECK(store->prune_retrievals({kUrl}, at("2025-09-01T00:00:00Z"))->retrievals == 0);
    CHECK(store->check()->problems.empty());
}

TEST_CASE("a retrieval last seen at or after the border stays") {
    auto store = opened();
    REQUIRE(store->put_snapshot(page(kUrl, "a", "2025-01-01T00:00:00Z")));
    REQUIRE(store->seen_again(kUrl, at("2025-02-01T00:00:00Z")));
    REQUIRE(store->put_snapshot(page(kUrl, "b", "2025-03-01T00:00:00Z")));
    CHECK(store->prune_retrievals({kUrl}, at("2025-02-01T00:00:00Z"))->retrievals == 0);
    CHECK(store->prune_retrievals({kUrl}, at("2025-02-01T00:00:01Z"))->retrievals == 1);
}
