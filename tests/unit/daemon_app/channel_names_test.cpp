// A message goes to whom it was written for, whatever happens to the list of receivers while it waits.
#include "daemon/app/channel_names.h"

#include <functional>
#include <set>

#include <catch2/catch.hpp>

#include "daemon/app/courier.h"
#include "tests/support/failing_store.h"

using namespace gazetted;
using namespace gazetted::app;

namespace {

const Instant kNow = Instant::parse("2025-10-09T01:00:00Z").value();

settings::Receiver desk() {
    settings::Receiver receiver;
    receiver.name = "desk";
    receiver.email.resize(2);
    receiver.email[0].to = {"a@example.org", "Bea <b@example.org>"};
    receiver.email[1].to = {"c@example.org"};
    receiver.webhook = {{"", "https://hooks.example.org/1", {}, {}, ""},
                        {"ops", "https://hooks.example.org/2", {}, {}, ""}};
    receiver.jsonl = {{"", "/var/lib/gazetted/a.jsonl"}};
    receiver.terminal = true;
    return receiver;
}

std::map<std::string, std::string> names(const settings::Receiver& receiver) {
    std::map<std::string, std::string> out;
    for (const ChannelName& channel : channels_of(receiver))
        out[channel.by_place] = channel.name;
    return out;
}

class Counting final : public deliver::Channel {
  public:
    explicit Counting(std::vector<std::string>& got) : got_(got) {}
    deliver::Outcome deliver(const deliver::Message& message, Instant) override {
        got_.push_back(message.id);
        return {deliver::Verdict::kDelivered, "250", std::nullopt, std::nullopt};
    }

  private:
    std::vector<std::string>& got_;
};

store::OutboxRow row(const std::string& id, const std::string& channel) {
    store::OutboxRow made;
    made.id = id;
    made.receiver = "desk";
    made.channel = channel;
    made.created_at = made.next_attempt_at = kNow;
    return made;
}

std::map<std::string, store::OutboxRow> rows(store::Store& store) {
    std::map<std::string, store::OutboxRow> out;
    const auto all = store.outbox({});
    for (const store::OutboxRow& each : *all)
        out[each.id] = each;
    return out;
}

}  // namespace

TEST_CASE("a channel keeps its name when others are moved, added or taken away") {
    const auto before = names(desk());
    CHECK(before.size() == 7);
    CHECK(before.at("webhook1") == "webhook-ops");
    CHECK(before.at("terminal0") == "terminal0");
    CHECK(before.at("email0").starts_with("email-"));
    using Change = std::function<void(settings::Receiver&)>;
    const std::vector<std::tuple<const char*, Change, const char*, const char*>> cases{
        {"addresses change places", [](auto& r) { std::swap(r.email[0].to[0], r.email[0].to[1]); }, "email0",
         "email0-1"},
        {"the first address is taken away", [](auto& r) { r.email[0].to.erase(r.email[0].to.begin()); }, "email0-1",
         "email0"},
        {"the first entry is taken away", [](auto& r) { r.email.erase(r.email.begin()); }, "email1", "email0"},
        {"a webhook is put in front",
         [](auto& r) {
             r.webhook.insert(r.webhook.begin(), {"", "https://hooks.example.org/0", {}, {}, ""});
         },
         "webhook0", "webhook1"},
        {"a named webhook moves to another address",
         [](auto& r) { r.webhook[1].url = "https://elsewhere.example.org/"; }, "webhook1", "webhook1"},
        {"a name is written otherwise", [](auto& r) { r.email[0].to[1] = "Beatrice <B@Example.org>"; }, "email0-1",
         "email0-1"},
    };
    for (const auto& [name, change, was, is] : cases) {
        INFO(name);
        settings::Receiver receiver = desk();
        change(receiver);
        CHECK(names(receiver).at(is) == before.at(was));
    }
}

TEST_CASE("no two channels of a receiver share a name") {
    settings::Receiver twice = desk();
    twice.email[1].to = {"a@example.org"};
    twice.webhook[1] = twice.webhook[0];
    std::set<std::string> seen;
    for (const ChannelName& channel : channels_of(twice))
        CHECK(seen.insert(channel.name).second);
    CHECK(names(twice).at("email0") == names(desk()).at("email0"));
}

TEST_CASE("what waits for a receiver that is gone becomes a dead letter that says so, and nobody else gets it") {
    test::FailingStore store;
    const auto before = names(desk());
    store::Commit commit;
    commit.outbox = {row("to-a", before.at("email0")), row("to-b", before.at("email0-1"))};
    REQUIRE(store.commit(commit));
    settings::Receiver left = desk();
    left.email[0].to.erase(left.email[0].to.begin());
    std::vector<std::string> got;
    Channels channels;
    for (const ChannelName& channel : channels_of(left))
        channels["desk/" + channel.name] = std::make_unique<Counting>(got);
    ManualClock clock{kNow};
    Courier courier(store, std::move(channels), std::chrono::hours(72), clock);
    REQUIRE(courier.deliver_due([] { return true; }));
    CHECK(got == std::vector<std::string>{"to-b"});
    CHECK(rows(store).at("to-a").state == store::DeliveryState::kDead);
    CHECK(rows(store).at("to-a").last_failure ==
          "the settings have no channel " + before.at("email0") +
              " of a receiver desk any more; `gazetted deliveries retry` sends it once that is there again");
}

TEST_CASE("messages of a store from before channels had names are given them once, ids and bodies untouched") {
    test::FailingStore store;
    store::Commit old;
    old.outbox = {row("1", "email0-1"), row("2", "webhook1"), row("3", "webhook9"), row("4", "terminal0")};
    old.outbox[1].state = store::DeliveryState::kDead;
    REQUIRE(store.commit(old));
    settings::Settings settings;
    settings.receivers = {desk()};
    store.full = true;
    CHECK_FALSE(adopt_channel_names(store, settings));
    CHECK(rows(store).at("1").channel == "email0-1");
    store.full = false;
    REQUIRE(adopt_channel_names(store, settings));
    const auto name = names(desk());
    CHECK(rows(store).at("1").channel == name.at("email0-1"));
    CHECK(rows(store).at("2").channel == "webhook-ops");
    CHECK(rows(store).at("3").channel == "webhook9");
    CHECK(rows(store).at("4").channel == "terminal0");
    std::swap(settings.receivers[0].email[0].to[0], settings.receivers[0].email[0].to[1]);
    REQUIRE(adopt_channel_names(store, settings));
    CHECK(rows(store).at("1").channel == name.at("email0-1"));
}
