#include "daemon/store/schema.h"

#include <catch2/catch.hpp>

#include "samples.h"

using namespace gazetted;
using namespace gazetted::store;
using namespace gazetted::store::test;

namespace {

std::vector<Migration> with(std::initializer_list<Migration> more) {
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.insert(steps.end(), more);
    return steps;
}

constexpr Migration kNextStep{"a note on settings", "ALTER TABLE setting ADD COLUMN note TEXT NOT NULL DEFAULT 'none'"};

}  // namespace

TEST_CASE("a new file gets every step, noted in its table of versions") {
    const gazetted::test::TempDir directory;
    opened(directory / "s.db");
    const auto database = door(directory / "s.db");
    CHECK(*schema_version(database) == static_cast<int>(migrations().size()));
    CHECK(ask(database, "SELECT count(*) FROM schema_version") == static_cast<std::int64_t>(migrations().size()));
}

TEST_CASE("an older file is brought forward and keeps its rows") {
    const gazetted::test::TempDir directory;
    Commit commit;
    commit.settings = {{"calendar_through", "2025-10-09"}};
    REQUIRE(opened(directory / "s.db")->commit(commit));
    const auto database = door(directory / "s.db");
    REQUIRE(migrate(database, with({kNextStep})));
    CHECK(*schema_version(database) == static_cast<int>(migrations().size()) + 1);
    CHECK(ask(database, "SELECT count(*) FROM setting WHERE value = '2025-10-09' AND note = 'none'") == 1);
    CHECK(migrate(database, with({kNextStep})));  // nothing left to do
}

TEST_CASE("a step that fails takes the ones before it back") {
    const gazetted::test::TempDir directory;
    opened(directory / "s.db");
    const auto database = door(directory / "s.db");
    const auto done =
        migrate(database, with({kNextStep, {"broken", "CREATE TABLE x (a); ALTER TABLE nowhere ADD COLUMN b"}}));
    REQUIRE_FALSE(done);
    CHECK_THAT(done.failure().message, Catch::Contains("broken"));
    CHECK(*schema_version(database) == static_cast<int>(migrations().size()));
    CHECK(ask(database, "SELECT count(*) FROM sqlite_schema WHERE name = 'x'") == 0);
    CHECK(opened(directory / "s.db")->setting("x").ok());
}

TEST_CASE("a newer file is refused, for writing and for reading, and not touched") {
    const gazetted::test::TempDir directory;
    opened(directory / "s.db");
    REQUIRE(migrate(door(directory / "s.db"), with({kNextStep})));
    for (const auto access : {Access::kReadWrite, Access::kReadOnly}) {
        const auto store = open_store(directory / "s.db", access);
        REQUIRE_FALSE(store);
        CHECK(store.failure().kind == FailureKind::kStorage);
        CHECK_FALSE(store.failure().retry_can_help);
        CHECK_THAT(store.failure().message, Catch::Contains("newer"));
        CHECK_THAT(store.failure().hint, Catch::Contains("backup"));
    }
    CHECK(*schema_version(door(directory / "s.db")) == static_cast<int>(migrations().size()) + 1);
}

TEST_CASE("an older file is not changed by a reader, which says what to do") {
    const gazetted::test::TempDir directory;
    opened(directory / "s.db");
    const auto expected = expect_schema(door(directory / "s.db"), with({kNextStep}));
    REQUIRE_FALSE(expected);
    CHECK_THAT(expected.failure().message, Catch::Contains("older"));
    CHECK_FALSE(expected.failure().hint.empty());
}

TEST_CASE("a database of somebody else is left alone") {
    const gazetted::test::TempDir directory;
    {
        std::FILE* file = std::fopen((directory / "s.db").c_str(), "wb");
        REQUIRE(file != nullptr);
        std::fclose(file);
    }
    REQUIRE(door(directory / "s.db").execute("CREATE TABLE bookmarks (url)"));
    const auto store = open_store(directory / "s.db");
    REQUIRE_FALSE(store);
    CHECK_THAT(store.failure().message, Catch::Contains("not one of gazetted"));
    CHECK(ask(door(directory / "s.db"), "SELECT count(*) FROM sqlite_schema") == 1);
}
