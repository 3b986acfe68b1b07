// Known measures arrive at whatever start first has them, in silence.
#include "daemon/app/seeding.h"

#include <catch2/catch.hpp>

#include "daemon/app/engine.h"
#include "tests/support/failing_store.h"

using namespace gazetted;
using namespace gazetted::app;

namespace {

const Instant kNow = Instant::parse("2025-09-25T10:00:00Z").value();

model::Json fact(const char* key, const char* title, const char* published = "2024-12-03") {
    return {{"key", key},
            {"title", title},
            {"issuers", {"MOFCOM"}},
            {"published", published},
            {"kinds", {"item_licensing"}},
            {"sources", {"https://www.example.org/1"}}};
}

settings::Settings with(std::vector<model::Json> facts) {
    settings::Settings made;
    made.baseline_files = {{"known.yaml", {{"notices", std::move(facts)}}}};
    return made;
}

/// Starts to watch with these settings and gives how many versions there are after it.
std::int64_t start(test::FailingStore& store, const settings::Settings& settings, Instant now = kNow) {
    Engine engine(settings, store);
    REQUIRE(engine.start(now));
    REQUIRE(engine.add_known_measures(now));
    CHECK(store.alerts({})->empty());
    CHECK(engine.baseline().notices.size() == store.baseline(false)->notices.size());
    return *store.baseline_mark();
}

const baseline::Notice& held(test::FailingStore& store, const std::string& key) {
    static baseline::Baseline all;
    all = *store.baseline(false);
    REQUIRE(all.find(key) != nullptr);
    return *all.find(key);
}

}  // namespace

TEST_CASE("facts that an upgrade brings are added at the next start, once and without a word") {
    test::FailingStore store;
    CHECK(start(store, with({fact("mofcom:2024:46", "a ban")})) == 1);
    CHECK(start(store, with({fact("mofcom:2024:46", "a ban")})) == 1);
    const auto more = with({fact("mofcom:2024:46", "a ban"), fact("mofcom:2024:47", "another")});
    CHECK(start(store, more) == 2);
    CHECK(start(store, more, kNow.plus(std::chrono::hours(48))) == 2);
    CHECK(held(store, "mofcom:2024:47").curated);
    CHECK(held(store, "mofcom:2024:47").known_since == kNow);
}

TEST_CASE("a fact put right in the file is put right in the store, as known from then on") {
    test::FailingStore store;
    start(store, with({fact("mofcom:2024:46", "a ban")}));
    const Instant later = kNow.plus(std::chrono::hours(1));
    CHECK(start(store, with({fact("mofcom:2024:46", "a ban", "2024-12-04")}), later) == 2);
    CHECK(held(store, "mofcom:2024:46").known_since == later);
    CHECK(held(store, "mofcom:2024:46").reading.published_on->value.iso() == "2024-12-04");
    CHECK(store.baseline(true)->notices.size() == 2);
}

TEST_CASE("what an official document read by us carries is never overridden by a fact") {
    test::FailingStore store;
    start(store, with({fact("mofcom:2024:46", "a ban")}));
    store::Commit read;
    baseline::Notice notice = held(store, "mofcom:2024:46");
    notice.curated = false;
    notice.reading.title = "as read";
    notice.known_since = kNow.plus(std::chrono::minutes(1));
    baseline::Notice joint = notice;
    joint.key = "mofcom+gac:2024:50";
    joint.reading.numbers.front().value = model::NoticeId::parse(joint.key).value();
    baseline::Notice answer = notice;
    answer.key = "answer:2024-12-05:0123456789ab";
    answer.reading.numbers.clear();
    answer.reading.document_class = model::DocumentClass::kAnswer;
    read.notices = {notice, joint, answer};
    REQUIRE(store.commit(read));
    model::Json told = fact("", "what the spokesperson said", "2024-12-04");
    told.erase("key");
    told["answer_title"] = "a title of our own";
    const auto facts = with({fact("mofcom:2024:46", "other words"), fact("mofcom:2024:50", "one issuer"), told});
    CHECK(start(store, facts) == 4);
    CHECK(held(store, "mofcom:2024:46").reading.title == "as read");
}

TEST_CASE("a disk too full for new facts does not keep the daemon from starting, and they come with the next start") {
    test::FailingStore store;
    start(store, with({fact("mofcom:2024:46", "a ban")}));
    const auto more = with({fact("mofcom:2024:46", "a ban"), fact("mofcom:2024:47", "another")});
    store.full = true;
    CHECK(start(store, more) == 1);
    store.full = false;
    CHECK(start(store, more) == 2);
}

TEST_CASE("a fact that could not be known at one start is added when it can be") {
    test::FailingStore store;
    const auto facts = with({fact("mofcom:2024:46", "a ban"), fact("mofcom:2025:61", "of October", "2025-10-09")});
    CHECK(start(store, facts) == 1);
    CHECK(start(store, facts, Instant::parse("2025-10-20T00:00:00Z").value()) == 2);
}
