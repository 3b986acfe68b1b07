#include <catch2/catch.hpp>

#include "samples.h"

using namespace gazetted;
using namespace gazetted::store;
using namespace gazetted::store::test;

namespace {

/// One of everything.
Commit whole(const std::string& tag = "1") {
    Commit commit;
    commit.notices = {notice("mofcom:2025:" + tag, "2025-10-09T01:00:00Z", "d" + tag)};
    commit.leads = {lead("a.example/" + tag, "2025-10-09T01:00:00Z")};
    commit.alerts = {{"alert-" + tag, at("2025-10-09T01:00:00Z"), "{}"}};
    commit.outbox = {message(tag, "2025-10-09T01:00:00Z")};
    commit.candidates = {{"s", "i" + tag, "u", "t", "f", "d", at("2025-10-09T01:00:00Z"), at("2025-10-09T02:00:00Z"),
                          at("2025-10-09T03:00:00Z"), 2, "timeout"}};
    commit.candidates[0].listed_on = CivilDate::parse("2025-10-08");
    SourceState source;
    source.id = "s" + tag;
    source.first_contact_at = at("2025-10-09T01:00:00Z");
    source.last_attempt_at = at("2025-10-09T02:00:00Z");
    source.next_run_at = at("2025-10-09T03:00:00Z");
    source.stale_told_at = at("2025-10-09T02:00:00Z");
    source.consecutive_failures = 3;
    source.last_failure = "unreachable: no route";
    source.last_snapshot = "d";
    source.validators = {{"http://a.cn/", "\"etag\"\nThu, 09 Oct 2025 01:00:00 GMT"}};
    source.pages = {
        {"http://a.cn/1",
         {at("2025-10-09T01:00:00Z"),
          at("2025-10-09T02:00:00Z"),
          {},
          0,
          "",
          "r",
          3,
          "w",
          at("2025-10-09T02:00:00Z"),
          "q"}},
        {"http://a.cn/2",
         {at("2025-10-09T01:00:00Z"), {}, at("2025-10-09T03:00:00Z"), 4, "refused: 404", "", 0, "", {}, ""}}};
    commit.sources = {source};
    commit.settings = {{"calendar_through", "2025-10-0" + tag}};
    return commit;
}

std::size_t everything(Store& store) {
    const auto counts = store.counts().value();
    return counts.notices + counts.leads + counts.alerts + counts.pending + store.candidates("s")->size() +
           store.sources()->size() + (store.setting("calendar_through")->has_value() ? 1 : 0);
}

}  // namespace

TEST_CASE("all parts of a commit are there after it, and after the store is opened again") {
    const gazetted::test::TempDir directory;
    REQUIRE(opened(directory / "s.db")->commit(whole()));
    auto store = opened(directory / "s.db");
    CHECK(everything(*store) == 7);

    const auto source = store->source("s1");
    REQUIRE((source && *source));
    CHECK((*source)->first_contact_at == at("2025-10-09T01:00:00Z"));
    CHECK((*source)->last_attempt_at == at("2025-10-09T02:00:00Z"));
    CHECK_FALSE((*source)->last_success_at);
    CHECK_FALSE((*source)->last_change_at);
    CHECK((*source)->next_run_at == at("2025-10-09T03:00:00Z"));
    CHECK((*source)->consecutive_failures == 3);
    CHECK((*source)->last_failure == "unreachable: no route");
    CHECK((*source)->last_snapshot == "d");
    CHECK((*source)->validators.at("http://a.cn/") == "\"etag\"\nThu, 09 Oct 2025 01:00:00 GMT");

    CHECK((*source)->pages == whole().sources[0].pages);

    const auto candidate = store->candidate("s", "i1");
    REQUIRE((candidate && *candidate));
    CHECK((*candidate)->url == "u");
    CHECK((*candidate)->title == "t");
    CHECK((*candidate)->fingerprint == "f");
    CHECK((*candidate)->snapshot == "d");
    CHECK((*candidate)->first_seen_at == at("2025-10-09T01:00:00Z"));
    CHECK((*candidate)->last_read_at == at("2025-10-09T02:00:00Z"));
    CHECK((*candidate)->retry_at == at("2025-10-09T03:00:00Z"));
    CHECK((*candidate)->failures == 2);
    CHECK((*candidate)->last_failure == "timeout");
    CHECK((*candidate)->listed_on == CivilDate::parse("2025-10-08"));
    CHECK(*store->setting("calendar_through") == "2025-10-01");
}

TEST_CASE("a channel is renamed for the messages of its receiver alone, before new ones are written") {
    auto store = opened();
    REQUIRE(store->commit(whole("1")));
    const OutboxRow before = store->outbox({})->at(0);
    Commit renaming = whole("2");
    renaming.renames = {{before.receiver, before.channel, "otherwise"}, {"somebody else", before.channel, "no"}};
    REQUIRE(store->commit(renaming));
    CHECK(store->outbox({})->at(0).channel == "otherwise");
    CHECK(store->outbox({})->at(0).id == before.id);
    CHECK(store->outbox({})->at(1).channel == before.channel);
}

TEST_CASE("what is not there is not there, and is no failure") {
    auto store = opened();
    CHECK_FALSE(*store->source("s"));
    CHECK_FALSE(*store->candidate("s", "i"));
    CHECK_FALSE(*store->setting("x"));
    CHECK(store->baseline(true)->notices.empty());
    CHECK(store->commit({}));
}

TEST_CASE("sources, candidates and settings are replaced; alerts and messages are frozen") {
    auto store = opened();
    REQUIRE(store->commit(whole()));
    Commit again = whole();
    again.notices.clear();
    again.leads.clear();
    again.sources[0].consecutive_failures = 0;
    again.sources[0].validators.clear();
    again.candidates[0].retry_at.reset();
    again.alerts[0].body = "changed";
    again.outbox[0].body = "changed";
    again.settings["calendar_through"] = "2026-01-01";
    REQUIRE(store->commit(again));
    CHECK(everything(*store) == 7);
    CHECK((*store->source("s1"))->consecutive_failures == 0);
    CHECK((*store->source("s1"))->validators.empty());
    CHECK_FALSE((*store->candidate("s", "i1"))->retry_at);
    CHECK(store->alerts({})->at(0).body == "{}");
    CHECK(store->outbox({})->at(0).body == whole().outbox[0].body);
    CHECK(*store->setting("calendar_through") == "2026-01-01");
}

TEST_CASE("a commit that fails anywhere leaves nothing behind") {
    for (const std::string table : {"notice", "lead", "alert", "outbox", "candidate", "source", "setting", "quoted"}) {
        INFO(table);
        const gazetted::test::TempDir directory;
        auto store = opened(directory / "s.db");
        REQUIRE(door(directory / "s.db")
                    .execute("CREATE TRIGGER full_disk BEFORE INSERT ON " + table +
                             " BEGIN SELECT RAISE(FAIL, 'no room'); END"));
        const auto done = store->commit(whole());
        REQUIRE_FALSE(done);
        CHECK(done.failure().kind == FailureKind::kStorage);
        CHECK(everything(*store) == 0);
        REQUIRE(door(directory / "s.db").execute("DROP TRIGGER full_disk"));
        REQUIRE(store->commit(whole()));
        CHECK(everything(*store) == 7);
    }
}

TEST_CASE("a store that is full says so, keeps what it had and goes on when there is room") {
    const gazetted::test::TempDir directory;
    REQUIRE(opened(directory / "s.db")->commit(whole("1")));
    auto database = door(directory / "s.db");
    REQUIRE(ask(database, "PRAGMA max_page_count = 1") > 1);  // SQLite sets it to the pages there are
    REQUIRE(database.execute("BEGIN IMMEDIATE"));
    const auto added =
        database.prepare("INSERT INTO setting (name, value) VALUES ('x', ?)").bind(std::string(100'000, 'x')).run();
    REQUIRE_FALSE(added);
    CHECK(added.failure().kind == FailureKind::kStorage);
    CHECK(added.failure().retry_can_help);
    CHECK_THAT(added.failure().hint, Catch::Contains("free space"));
    static_cast<void>(database.execute("ROLLBACK"));
    auto store = opened(directory / "s.db");
    CHECK(everything(*store) == 7);
    CHECK(store->commit(whole("2")));
}

TEST_CASE("a store that another process holds is busy: retry can help") {
    const gazetted::test::TempDir directory;
    opened(directory / "s.db");
    const auto holder = door(directory / "s.db");
    REQUIRE(holder.execute("BEGIN IMMEDIATE"));
    const auto other = door(directory / "s.db");
    const auto begun = Transaction::begin(other, Transaction::Kind::kWrite);
    REQUIRE_FALSE(begun);
    CHECK(begun.failure().kind == FailureKind::kStorage);
    CHECK(begun.failure().retry_can_help);
    CHECK_THAT(begun.failure().hint, Catch::Contains("another process"));
}
