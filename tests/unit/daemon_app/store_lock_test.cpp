#include "daemon/app/store_lock.h"

#include <optional>

#include <catch2/catch.hpp>
#include <unistd.h>

#include "tests/support/temp_dir.h"

using namespace gazetted;
using namespace gazetted::app;

TEST_CASE("a store is watched by one holder of its lock at a time, who is named to the next") {
    const test::TempDir folder;
    auto first = std::optional(StoreLock::take(folder / "a.db"));
    REQUIRE(first->ok());
    const auto second = StoreLock::take(folder / "a.db");
    REQUIRE_FALSE(second);
    CHECK(second.failure().kind == FailureKind::kStorage);
    CHECK(second.failure().message.find("process " + std::to_string(getpid())) != std::string::npos);
    CHECK(StoreLock::take(folder / "b.db"));
    first.reset();
    CHECK(StoreLock::take(folder / "a.db"));
}

TEST_CASE("a store in memory needs no lock") {
    const auto one = StoreLock::take(":memory:");
    CHECK(one);
    CHECK(StoreLock::take(":memory:"));
}
