#include <fstream>

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include "samples.h"

using namespace gazetted;
using namespace gazetted::store;
using namespace gazetted::store::test;

namespace {

/// Sets the umask for as long as it lives.
class Umask {
  public:
    explicit Umask(mode_t mask) : before_(umask(mask)) {}
    Umask(const Umask&) = delete;
    Umask& operator=(const Umask&) = delete;
    ~Umask() { umask(before_); }

  private:
    mode_t before_;
};

mode_t mode_of(const std::string& path) {
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777;
}

}  // namespace

TEST_CASE("a new store is closed to others, side files too; a stricter umask holds") {
    for (const auto& [mask, want] : std::vector<std::pair<mode_t, mode_t>>{{0, 0640}, {022, 0640}, {077, 0600}}) {
        const Umask umask_now(mask);
        const gazetted::test::TempDir directory;
        auto store = opened(directory / "s.db");
        for (const std::string name : {"s.db", "s.db-wal", "s.db-shm"}) {
            INFO(name);
            CHECK(mode_of(directory / name) == want);
        }
        REQUIRE(store->backup(directory / "copy.db"));
        CHECK(mode_of(directory / "copy.db") == want);
    }
}

TEST_CASE("a path that cannot be opened is a storage failure with a hint") {
    const gazetted::test::TempDir directory;
    std::ofstream(directory / "text") << std::string(5000, 'x');
    for (const std::string& path : {directory / "missing/s.db", directory.path(), directory / "text"}) {
        for (const auto access : {Access::kReadWrite, Access::kReadOnly}) {
            INFO(path);
            const auto store = open_store(path, access);
            REQUIRE_FALSE(store);
            CHECK(store.failure().kind == FailureKind::kStorage);
            CHECK_THAT(store.failure().message, Catch::Contains(path.substr(0, path.rfind('/'))));
            CHECK_FALSE(store.failure().hint.empty());
        }
    }
}

TEST_CASE("a reader sees what is there, cannot write, and creates nothing") {
    const gazetted::test::TempDir directory;
    CHECK_FALSE(open_store(directory / "s.db", Access::kReadOnly));
    CHECK_FALSE(std::ifstream(directory / "s.db"));
    Commit commit;
    commit.settings = {{"x", "1"}};
    REQUIRE(opened(directory / "s.db")->commit(commit));
    auto reader = opened(directory / "s.db", Access::kReadOnly);
    CHECK(*reader->setting("x") == "1");
    for (const auto& outcome : {reader->commit(commit), reader->seen_again("u", at("2025-10-09T01:00:00Z"))}) {
        REQUIRE_FALSE(outcome);
        CHECK(outcome.failure().kind == FailureKind::kStorage);
        CHECK_FALSE(outcome.failure().hint.empty());
    }
    auto writer = opened(directory / "s.db");
    commit.settings["x"] = "2";
    REQUIRE(writer->commit(commit));
    CHECK(*reader->setting("x") == "2");
}

TEST_CASE("a writer does not disturb a reader in the middle of a walk") {
    const gazetted::test::TempDir directory;
    auto writer = opened(directory / "s.db");
    for (int i = 0; i < 3; ++i)
        REQUIRE(writer->put_snapshot(page("http://a/" + std::to_string(i), std::to_string(i), "2025-10-09T01:00:00Z")));
    auto reader = opened(directory / "s.db", Access::kReadOnly);
    int seen = 0;
    REQUIRE(reader->each_snapshot([&](const model::Snapshot&) {
        ++seen;
        return writer->put_snapshot(page("http://b/" + std::to_string(seen), "new", "2025-10-09T02:00:00Z")).ok();
    }));
    CHECK(seen == 3);
}
