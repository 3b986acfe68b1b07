#include <catch2/catch.hpp>

#include "samples.h"

using namespace gazetted;
using namespace gazetted::store;
using namespace gazetted::store::test;

namespace {

std::unique_ptr<Store> with_messages(const std::vector<OutboxRow>& rows) {
    auto store = opened();
    Commit commit;
    commit.outbox = rows;
    REQUIRE(store->commit(commit));
    return store;
}

std::vector<std::string> ids(const Result<std::vector<OutboxRow>>& rows) {
    REQUIRE(rows);
    std::vector<std::string> all;
    for (const auto& row : *rows)
        all.push_back(row.id);
    return all;
}

using Ids = std::vector<std::string>;

Result<std::vector<OutboxRow>> due(Store& store, const char* now, std::size_t limit) {
    return store.due(at(now), at(now).plus(std::chrono::hours(25)), limit);
}

}  // namespace

TEST_CASE("a message comes back as it was committed") {
    auto row = message("m", "2025-10-09T01:00:00Z");
    row.state = DeliveryState::kDelivered;
    row.attempts = 2;
    row.delivered_at = at("2025-10-09T01:05:00Z");
    row.last_failure = "first try: timeout";
    const auto rows = with_messages({row})->outbox({});
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    const auto& got = rows->front();
    CHECK(got.id == row.id);
    CHECK(got.alert_id == row.alert_id);
    CHECK(got.receiver == row.receiver);
    CHECK(got.channel == row.channel);
    CHECK(got.subject == row.subject);
    CHECK(got.body == row.body);
    CHECK(got.state == row.state);
    CHECK(got.attempts == 2);
    CHECK(got.created_at == row.created_at);
    CHECK(got.next_attempt_at == row.next_attempt_at);
    CHECK(got.delivered_at == row.delivered_at);
    CHECK(got.last_failure == row.last_failure);
}

TEST_CASE("due gives the pending whose time has come, the longest waiting first, as many as asked") {
    auto dead = message("dead", "2025-10-09T01:00:00Z");
    dead.state = DeliveryState::kDead;
    auto store = with_messages({message("late", "2025-10-09T03:00:00Z"), message("b", "2025-10-09T02:00:00Z"),
                                message("a", "2025-10-09T01:00:00Z"), message("c", "2025-10-09T02:00:00Z"), dead});
    CHECK(ids(due(*store, "2025-10-09T00:59:59Z", 10)).empty());
    CHECK(ids(due(*store, "2025-10-09T02:00:00Z", 10)) == Ids{"a", "b", "c"});
    CHECK(ids(due(*store, "2025-10-09T02:00:00Z", 2)) == Ids{"a", "b"});
    CHECK(ids(store->outbox({})) == Ids{"late", "b", "a", "c", "dead"});
    CHECK(ids(store->outbox(DeliveryState::kDead)) == Ids{"dead"});
    CHECK(ids(store->outbox(DeliveryState::kDelivered)).empty());
}

TEST_CASE("a message planned for years ahead by a clock that went wrong is due") {
    auto store = with_messages({message("soon", "2025-10-09T12:00:00Z"), message("lost", "2031-01-01T00:00:00Z")});
    CHECK(ids(due(*store, "2025-10-09T01:00:00Z", 10)) == Ids{"lost"});
    CHECK(ids(due(*store, "2025-10-09T12:00:00Z", 10)) == Ids{"soon", "lost"});
}

TEST_CASE("attempts are kept one by one, and a delivered message never leaves that state") {
    auto row = message("m", "2025-10-09T01:00:00Z");
    auto store = with_messages({row});
    row.attempts = 1;
    row.last_failure = "451 try later";
    row.next_attempt_at = at("2025-10-09T01:10:00Z");
    REQUIRE(store->record_attempt(row, at("2025-10-09T01:00:01Z")));
    CHECK(ids(due(*store, "2025-10-09T01:09:00Z", 10)).empty());

    row.attempts = 2;
    row.state = DeliveryState::kDelivered;
    row.last_failure.clear();
    row.delivered_at = at("2025-10-09T01:10:02Z");
    row.body = "another";
    REQUIRE(store->record_attempt(row, at("2025-10-09T01:10:02Z")));
    CHECK(store->outbox({})->front().body == message("m", "2025-10-09T01:00:00Z").body);

    row.state = DeliveryState::kPending;
    row.attempts = 3;
    CHECK(store->record_attempt(row, at("2025-10-09T01:20:00Z")).failure().kind == FailureKind::kInvalidInput);
    CHECK(store->outbox({})->front().state == DeliveryState::kDelivered);

    const auto attempts = store->attempts("m");
    REQUIRE(attempts);
    REQUIRE(attempts->size() == 2);
    CHECK(attempts->at(0).number == 1);
    CHECK(attempts->at(0).at == at("2025-10-09T01:00:01Z"));
    CHECK(attempts->at(0).state == DeliveryState::kPending);
    CHECK(attempts->at(0).failure == "451 try later");
    CHECK(attempts->at(1).state == DeliveryState::kDelivered);
    CHECK(attempts->at(1).failure.empty());
}

TEST_CASE("a dead message can be made pending again, which is no attempt") {
    auto row = message("m", "2025-10-09T01:00:00Z");
    row.state = DeliveryState::kDead;
    row.attempts = 8;
    auto store = with_messages({row});
    row.state = DeliveryState::kPending;
    row.next_attempt_at = row.created_at = at("2025-10-10T00:00:00Z");
    REQUIRE(store->record_attempt(row, at("2025-10-10T00:00:00Z")));
    CHECK(store->outbox({})->front().created_at == row.created_at);
    CHECK(ids(due(*store, "2025-10-10T00:00:00Z", 1)) == Ids{"m"});
    CHECK(store->attempts("m")->empty());
}

TEST_CASE("an attempt at an unknown message is refused") {
    CHECK(opened()->record_attempt(message("m", "2025-10-09T01:00:00Z"), at("2025-10-09T01:00:00Z")).failure().kind ==
          FailureKind::kNotFound);
}

TEST_CASE("alerts come in order of time, from an instant on") {
    auto store = opened();
    Commit commit;
    commit.alerts = {{"b", at("2025-10-09T02:00:00Z"), "2"},
                     {"a", at("2025-10-09T01:00:00Z"), "1"},
                     {"c", at("2025-10-09T02:00:00Z"), "3"}};
    REQUIRE(store->commit(commit));
    const auto bodies = [&](std::optional<Instant> since) {
        std::string all;
        const auto alerts = store->alerts(since);
        for (const auto& alert : alerts.value())
            all += alert.body;
        return all;
    };
    CHECK(bodies({}) == "123");
    CHECK(bodies(at("2025-10-09T02:00:00Z")) == "23");
    CHECK(bodies(at("2025-10-09T02:00:01Z")).empty());
}
