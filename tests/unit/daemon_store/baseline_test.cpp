#include <catch2/catch.hpp>

#include "samples.h"

using namespace gazetted;
using namespace gazetted::store;
using namespace gazetted::store::test;

namespace {

Commit notices(std::vector<baseline::Notice> versions) {
    Commit commit;
    commit.notices = std::move(versions);
    return commit;
}

}  // namespace

TEST_CASE("versions come back equal, ordered by key") {
    auto store = opened();
    Commit commit =
        notices({notice("mofcom:2025:62", "2025-10-09T01:00:00Z"), notice("mofcom:2025:61", "2025-10-09T01:00:00Z")});
    commit.leads = {lead("b.example/2", "2025-10-09T02:00:00Z"), lead("a.example/1", "2025-10-09T02:00:00Z")};
    REQUIRE(store->commit(commit));
    const auto known = store->baseline(false);
    REQUIRE(known);
    CHECK(known->notices == std::vector{commit.notices[1], commit.notices[0]});
    CHECK(known->leads == std::vector{commit.leads[1], commit.leads[0]});
    CHECK(store->baseline(true)->notices == known->notices);
}

TEST_CASE("a new version closes the open one of its key at its own known_since") {
    auto store = opened();
    auto second = notice("mofcom:2025:61", "2025-10-09T03:00:00Z");
    second.copies_disagree = true;
    REQUIRE(store->commit(
        notices({notice("mofcom:2025:61", "2025-10-09T01:00:00Z"), notice("mofcom:2025:62", "2025-10-09T01:00:00Z")})));
    REQUIRE(store->commit(notices({second})));
    const auto open = store->baseline(false);
    REQUIRE(open->notices.size() == 2);
    CHECK(open->notices[0] == second);
    const auto all = store->baseline(true);
    REQUIRE(all->notices.size() == 3);
    CHECK(all->notices[0].known_until == at("2025-10-09T03:00:00Z"));
    CHECK_FALSE(all->notices[0].copies_disagree);
    CHECK(all->notices[1] == second);
}

TEST_CASE("baseline_at is what all versions say about that instant") {
    auto store = opened();
    for (const char* since : {"2025-10-09T01:00:00Z", "2025-10-09T02:00:00Z", "2025-10-09T03:00:00Z"}) {
        Commit commit = notices({notice("mofcom:2025:61", since)});
        commit.leads = {lead("a.example/1", since)};
        REQUIRE(store->commit(commit));
    }
    for (const char* when :
         {"2025-10-09T00:59:59Z", "2025-10-09T01:00:00Z", "2025-10-09T02:30:00Z", "2030-01-01T00:00:00Z"}) {
        INFO(when);
        const auto known = store->baseline_at(at(when));
        REQUIRE(known);
        const auto want = store->baseline(true)->known_at(at(when));
        CHECK(known->notices == want.notices);
        CHECK(known->leads == want.leads);
        CHECK(known->notices.size() == (std::string(when) < "2025-10-09T01" ? 0 : 1));
    }
}

TEST_CASE(
    "two versions of one second, and a clock that was set back, leave one open version and no span that overlaps") {
    auto store = opened();
    for (const char* since : {"2025-10-09T02:00:00Z", "2025-10-09T02:00:00Z", "2025-10-09T01:00:00Z"})
        REQUIRE(store->commit(notices({notice("mofcom:2025:61", since)})));
    const auto all = store->baseline(true);
    REQUIRE(all->notices.size() == 3);
    int open = 0;
    for (const auto& version : all->notices) {
        open += version.known_until ? 0 : 1;
        CHECK((!version.known_until || *version.known_until == version.known_since));
    }
    CHECK(open == 1);
    CHECK(store->baseline(false)->notices.at(0).known_since == at("2025-10-09T01:00:00Z"));
}

TEST_CASE("a version that is closed already closes nothing") {
    auto store = opened();
    auto past = notice("mofcom:2025:61", "2025-10-01T00:00:00Z");
    past.known_until = at("2025-10-09T01:00:00Z");
    REQUIRE(store->commit(notices({notice("mofcom:2025:61", "2025-10-09T01:00:00Z"), past})));
    CHECK(store->baseline(false)->notices.size() == 1);
    CHECK(store->baseline(true)->notices.at(0) == past);
}

TEST_CASE("what another process wrote is seen, although versions are kept in memory") {
    const gazetted::test::TempDir directory;
    auto mine = opened(directory / "s.db");
    auto theirs = opened(directory / "s.db");
    REQUIRE(mine->commit(
        notices({notice("mofcom:2025:61", "2025-10-09T01:00:00Z"), notice("mofcom:2025:62", "2025-10-09T01:00:00Z")})));
    CHECK(mine->baseline(false)->notices.size() == 2);
    CHECK(mine->baseline(false)->notices.size() == 2);
    auto newer = notice("mofcom:2025:61", "2025-10-10T01:00:00Z");
    newer.reading.title = "更正";
    REQUIRE(theirs->commit(notices({newer, notice("mofcom:2025:72", "2025-10-10T01:00:00Z")})));
    const auto known = mine->baseline(false);
    REQUIRE(known->notices.size() == 3);
    CHECK(known->notices[0] == newer);
    CHECK(theirs->baseline(false)->notices == known->notices);
}

TEST_CASE("a version that does not parse is named") {
    const gazetted::test::TempDir directory;
    auto store = opened(directory / "s.db");
    REQUIRE(store->commit(notices({notice("mofcom:2025:61", "2025-10-09T01:00:00Z")})));
    for (const char* body : {"{", "{}", "[]", "null"}) {
        REQUIRE(door(directory / "s.db").prepare("UPDATE notice SET body = ?").bind(body).run());
        const auto known = store->baseline(false);
        REQUIRE_FALSE(known);
        CHECK(known.failure().kind == FailureKind::kInvalidInput);
        CHECK_THAT(known.failure().message, Catch::Contains(": notice row 1") && Catch::StartsWith("store "));
    }
}
