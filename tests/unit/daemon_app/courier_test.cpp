// The way out, with a store that fails and receivers that do not answer.
#include "daemon/app/courier.h"

#include <map>

#include <catch2/catch.hpp>

#include "tests/support/failing_store.h"

using namespace gazetted;
using namespace gazetted::app;
using deliver::Verdict;

namespace {

const Instant kNow = Instant::parse("2025-10-09T01:00:00Z").value();

/// Gives one answer to everything, and counts what it was asked.
class Receiver final : public deliver::Channel {
  public:
    Receiver(Verdict answer, std::vector<std::string>& asked) : answer_(answer), asked_(asked) {}
    deliver::Outcome deliver(const deliver::Message& message, Instant) override {
        asked_.push_back(message.id);
        if (answer_ == Verdict::kDelivered) return {answer_, "250", std::nullopt, std::nullopt};
        return {answer_, "", Failure{FailureKind::kUnavailable, "no answer", true, ""}, std::nullopt};
    }

  private:
    Verdict answer_;
    std::vector<std::string>& asked_;
};

class House {
  public:
    explicit House(Verdict hook) {
        channels["desk/mail"] = std::make_unique<Receiver>(Verdict::kDelivered, mails);
        channels["desk/hook"] = std::make_unique<Receiver>(hook, calls);
    }

    void post(const std::string& id, const std::string& channel, Instant next) {
        store::OutboxRow row;
        row.id = id;
        row.receiver = "desk";
        row.channel = channel;
        row.created_at = kNow;
        row.next_attempt_at = next;
        store::Commit commit;
        commit.outbox = {row};
        REQUIRE(store.commit(commit));
    }

    Result<std::size_t> deliver() {
        if (!courier) courier.emplace(store, std::move(channels), std::chrono::hours(72), clock);
        return courier->deliver_due([] { return true; });
    }

    std::map<std::string, store::OutboxRow> rows() {
        std::map<std::string, store::OutboxRow> out;
        const auto all = store.outbox({});
        for (const store::OutboxRow& row : *all)
            out[row.id] = row;
        return out;
    }

    ManualClock clock{kNow};
    test::FailingStore store;
    std::vector<std::string> mails, calls;
    Channels channels;
    std::optional<Courier> courier;
};

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("a delivery that cannot be written down is not sent again, nor anything else before it is") {
    House house(Verdict::kDelivered);
    house.post("a", "mail", kNow);
    house.post("b", "mail", kNow);
    house.store.full = true;
    for (int turn = 0; turn < 5; ++turn)
        CHECK_FALSE(house.deliver());
    CHECK(house.mails == Ids{"a"});
    house.store.full = false;
    REQUIRE(house.deliver());
    CHECK(house.mails == Ids{"a", "b"});
    for (const auto& [id, row] : house.rows())
        CHECK(row.state == store::DeliveryState::kDelivered);
    CHECK(house.store.attempts("a")->size() == 1);
}

TEST_CASE("a receiver that does not answer is asked once, and keeps nobody else waiting") {
    House house(Verdict::kRetry);
    for (const char* id : {"1", "2", "3"}) {
        house.post(std::string("hook") + id, "hook", kNow);
        house.post(std::string("mail") + id, "mail", kNow);
    }
    REQUIRE(house.deliver());
    CHECK(house.calls == Ids{"hook1"});
    CHECK(house.mails == Ids{"mail1", "mail2", "mail3"});
    const auto rows = house.rows();
    CHECK(rows.at("hook1").attempts == 1);
    CHECK(rows.at("hook3").attempts == 0);
    CHECK(rows.at("hook3").next_attempt_at == rows.at("hook1").next_attempt_at);
    CHECK(rows.at("hook3").next_attempt_at > kNow);
}

TEST_CASE("a message that one receiver refuses does not hold back the next one") {
    House house(Verdict::kRefused);
    house.post("hook1", "hook", kNow);
    house.post("hook2", "hook", kNow);
    REQUIRE(house.deliver());
    CHECK(house.calls == Ids{"hook1", "hook2"});
}

TEST_CASE("what a clock that was years ahead has planned is sent when it is right again") {
    House house(Verdict::kDelivered);
    house.post("a", "mail", kNow.plus(std::chrono::hours(24 * 365 * 5)));
    REQUIRE(house.deliver());
    CHECK(house.mails == Ids{"a"});
}
