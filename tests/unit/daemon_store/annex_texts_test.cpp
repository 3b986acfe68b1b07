#include <catch2/catch.hpp>

#include "samples.h"

using namespace gazetted;
using namespace gazetted::store;
using namespace gazetted::store::test;

TEST_CASE("a version's text of a file stays as it was; the newest version is read unless one is named") {
    const gazetted::test::TempDir directory;
    auto store = opened(directory / "s.db");
    CHECK_FALSE(store->annex_text("d", 0).value());
    REQUIRE(store->put_annex_text({"d", 1, "甲公司"}));
    REQUIRE(store->put_annex_text({"d", 1, "something else"}));
    CHECK(store->annex_text("d", 1).value()->text == "甲公司");
    REQUIRE(store->put_annex_text({"d", 2, "甲公司\n乙公司"}));
    CHECK(store->annex_text("d", 0).value()->converter == 2);
    CHECK(store->annex_text("d", 1).value()->text == "甲公司");
    CHECK_FALSE(store->annex_text("other", 0).value());
}

TEST_CASE("an article's files are remembered with it") {
    const gazetted::test::TempDir directory;
    auto store = opened(directory / "s.db");
    Commit commit;
    CandidateState article{"s", "i", "u", "t", "f", "d", at("2025-10-09T01:00:00Z"), {}, {}, 0, ""};
    article.annexes = {{"https://a.cn/1.pdf", "附件1"}};
    commit.candidates = {article};
    REQUIRE(store->commit(commit));
    CHECK(store->candidate("s", "i").value()->annexes == article.annexes);
    CHECK(store->candidates("s").value().at(0).annexes == article.annexes);
}
