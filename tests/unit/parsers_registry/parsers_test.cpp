#include <algorithm>

#include <catch2/catch.hpp>

#include "parsers/registry/registry.h"

using namespace gazetted;
using namespace gazetted::registry;

TEST_CASE("parser ids are sorted and each is there once") {
    for (const auto& ids : {index_parsers(), article_parsers()}) {
        CHECK(std::is_sorted(ids.begin(), ids.end()));
        CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
    }
}

TEST_CASE("every parser answers to nothing at all with a failure, never with an exception or an empty document") {
    for (const auto id : index_parsers()) {
        CAPTURE(id);
        CHECK_FALSE(parse_index(id, {"", "", "", {}}).ok());
    }
    for (const auto id : article_parsers()) {
        CAPTURE(id);
        CHECK_FALSE(parse_article(id, {"", "", "", {}}).ok());
    }
}

TEST_CASE("an option that a parser does not know is refused where the source is loaded and where it is read") {
    const std::map<std::string, std::string> misspelt{{"path_contain", "/art/"}};
    CHECK(check_index_options("anchor_list", {{"path_contains", "/art/"}}).ok());
    CHECK_FALSE(check_index_options("anchor_list", misspelt).ok());
    CHECK_FALSE(check_index_options("anchor_list", {{"path", "/art/"}}).ok());
    CHECK_FALSE(check_article_options("mofcom_article", misspelt).ok());
    const auto page = parse_index("anchor_list", {"<a href=/art/1>x</a>", "", "https://example.org/", misspelt});
    REQUIRE_FALSE(page.ok());
    CHECK(page.failure().kind == FailureKind::kConfiguration);
}

TEST_CASE("a parser of the other kind is no parser") {
    CHECK(check_index_options("mofcom_article", {}).failure().kind == FailureKind::kConfiguration);
    CHECK(check_article_options("feed", {}).failure().kind == FailureKind::kConfiguration);
}
