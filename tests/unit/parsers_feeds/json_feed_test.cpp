#include <catch2/catch.hpp>

#include "parsers/feeds/feed.h"

namespace gazetted::feeds {
namespace {

constexpr const char* kFeed =
    R"({"version":"https://jsonfeed.org/version/1.1","title":"F","home_page_url":"https://a.test/","feed_url":"https://a.test/f.json",
 "authors":[{"name":"A"}],"language":"en",
 "items":[{"id":7,"url":"/1","title":"One <not markup>","content_html":"<p>x</p>","summary":"s","date_published":"2026-01-06T01:00:00+08:00"},
          {"id":"2","external_url":"https://b.test/2","content_text":"a < b","author":{"name":"B"}}, 5]})";

TEST_CASE("JSON Feed 1.1") {
    const auto feed = parse_feed({kFeed, "application/feed+json", "https://a.test/f.json", {}});
    REQUIRE(feed.ok());
    CHECK(feed->version == "json11");
    CHECK(feed->link == "https://a.test/");
    REQUIRE(feed->entries.size() == 2);
    CHECK(feed->entries[0].id == "7");
    CHECK(feed->entries[0].link == "https://a.test/1");
    CHECK(feed->entries[0].title.plain() == "One <not markup>");
    CHECK(feed->entries[0].published.at->iso() == "2026-01-05T17:00:00Z");
    CHECK(feed->entries[1].link == "https://b.test/2");
    CHECK(feed->entries[1].content.at(0).plain() == "a < b");
    CHECK(feed->entries[1].author == "B");
}

TEST_CASE("other JSON is no feed") {
    CHECK(looks_like_feed({kFeed, "", "", {}}));
    CHECK_FALSE(looks_like_feed({R"({"title":"x","content":"y"})", "", "", {}}));
    CHECK_FALSE(looks_like_feed({"{broken", "", "", {}}));
    CHECK_FALSE(parse_feed({R"({"a":1})", "", "", {}}).ok());
}

}  // namespace
}  // namespace gazetted::feeds
