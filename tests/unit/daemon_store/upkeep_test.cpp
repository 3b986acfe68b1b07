#include <fstream>

#include <catch2/catch.hpp>

#include "daemon/store/packing.h"
#include "samples.h"

using namespace gazetted;
using namespace gazetted::store;
using namespace gazetted::store::test;

namespace {

void fill(Store& store) {
    for (int i = 0; i < 20; ++i)
        REQUIRE(store.put_snapshot(page("http://a.cn/" + std::to_string(i),
                                        std::string(1000, static_cast<char>('a' + i)), "2025-10-09T01:00:00Z")));
    Commit commit;
    commit.notices = {notice("mofcom:2025:61", "2025-10-09T01:00:00Z"),
                      notice("mofcom:2025:62", "2025-10-09T01:00:00Z")};
    commit.leads = {lead("a.example/1", "2025-10-09T01:00:00Z")};
    commit.outbox = {message("m", "2025-10-09T01:00:00Z")};
    REQUIRE(store.commit(commit));
}

}  // namespace

TEST_CASE("a sound store has no problems, and its rows are counted") {
    auto store = opened();
    fill(*store);
    const auto report = store->check();
    REQUIRE(report);
    CHECK(report->problems.empty());
    CHECK(report->bodies == 20);
    CHECK(report->versions == 3);
    const auto counts = store->counts();
    REQUIRE(counts);
    CHECK(counts->retrievals == 20);
    CHECK(counts->body_bytes == 20000);
    CHECK(counts->packed_bytes < 2000);
    CHECK(counts->notices == 2);
    CHECK(counts->leads == 1);
    CHECK(counts->pending == 1);
    CHECK(counts->delivered == 0);
}

TEST_CASE("the check finds what was tampered with") {
    struct Case {
        std::string what, sql, problem;
    };
    const std::vector<Case> cases{
        {"another body", "UPDATE body SET packed = (SELECT packed FROM body WHERE id = 2) WHERE id = 1",
         "another digest"},
        {"a flipped byte", "UPDATE body SET packed = substr(packed, 1, length(packed) - 1) || x'00' WHERE id = 3",
         "body "},
        {"another size", "UPDATE body SET size = 7 WHERE id = 1", "not of the size"},
        {"a lost body", "PRAGMA foreign_keys = OFF; DELETE FROM body WHERE id = 1", "refers to one that is not there"},
        {"a broken version", "UPDATE lead SET body = '{'", "lead row 1"},
        {"a broken index",
         "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '(key, known_since, id)', '(body, "
         "known_since, id)') "
         "WHERE name = 'notice_by_key'",
         "structure: "},
    };
    for (const auto& c : cases) {
        INFO(c.what);
        const gazetted::test::TempDir directory;
        fill(*opened(directory / "s.db"));
        REQUIRE(door(directory / "s.db").execute(c.sql));
        const auto report = opened(directory / "s.db")->check();
        REQUIRE(report);
        REQUIRE_FALSE(report->problems.empty());
        CHECK_THAT(report->problems.front(), Catch::Contains(c.problem));
    }
}

TEST_CASE("a backup is a whole store of its own, and never takes another file's place") {
    const gazetted::test::TempDir directory;
    auto store = opened(directory / "s.db");
    fill(*store);
    REQUIRE(store->backup(directory / "copy.db"));
    CHECK_FALSE(std::ifstream(directory / "copy.db.partial"));
    auto copy = opened(directory / "copy.db");
    CHECK(copy->check()->problems.empty());
    CHECK(copy->counts()->retrievals == 20);
    CHECK(copy->baseline(true)->notices == store->baseline(true)->notices);

    for (const std::string& path : {directory / "copy.db", directory / "missing/copy.db"}) {
        const auto again = store->backup(path);
        REQUIRE_FALSE(again);
        CHECK(again.failure().kind == FailureKind::kStorage);
        CHECK_FALSE(again.failure().hint.empty());
    }
    std::ofstream(directory / "next.db.partial") << "left by a crash";
    CHECK(store->backup(directory / "next.db"));
}

TEST_CASE("bytes that were packed are unpacked, and no others") {
    for (const std::string& bytes :
         {std::string(), std::string("a"), std::string(1U << 20U, 'x'), std::string("\0\xff", 2)}) {
        const std::string packed = pack(bytes);
        CHECK(unpack(packed, bytes.size()).value() == bytes);
        CHECK_FALSE(unpack(packed, bytes.size() + 1));
        CHECK_FALSE(unpack(packed.substr(0, packed.size() - 1), bytes.size()));
    }
    CHECK_FALSE(unpack("", 0));
    CHECK_FALSE(unpack("not zstd", 8));
}
