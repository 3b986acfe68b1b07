#include <string>

#include <catch2/catch.hpp>

#include "parsers/feeds/feed.h"

namespace gazetted::feeds {
namespace {

Result<model::IndexPage> index_of(const std::string& items, std::map<std::string, std::string> options = {}) {
    const std::string bytes = "<rss><channel>" + items + "</channel></rss>";
    return parse_feed_index({bytes, "", "https://press.test/rss", std::move(options)});
}

TEST_CASE("entries become candidates: plain title and summary, absolute link, stable identity") {
    const auto page = index_of(
        "<item><title>Q&amp;amp;A: "
        "&lt;b&gt;61&lt;/b&gt;</title><link>/a?utm_source=rss#x</link><description>&lt;p&gt;One.&lt;/"
        "p&gt;&lt;p&gt;Two.&lt;/p&gt;"
        "</description><pubDate>Wed, 08 Oct 2025 17:30:00 GMT</pubDate></item>");
    REQUIRE(page.ok());
    REQUIRE(page->candidates.size() == 1);
    const model::Candidate& row = page->candidates[0];
    CHECK(row.url == "https://press.test/a?utm_source=rss#x");
    CHECK(row.identity == "press.test/a");
    CHECK(row.title == "Q&A: 61");
    CHECK(row.summary == "One. Two.");
    CHECK(row.listed_on->iso() == "2025-10-09");
    CHECK(row.published_at->iso() == "2025-10-08T17:30:00Z");
    CHECK(page->warnings.empty());
}

TEST_CASE("an entry without link is known by its id, one without anything is left out with a warning") {
    const auto page = index_of(
        "<item><title>a</title><guid "
        "isPermaLink='false'>id-1</guid></item><item><pubDate>x</pubDate></item><item><title>b</title></item>");
    REQUIRE(page.ok());
    REQUIRE(page->candidates.size() == 1);
    CHECK(page->candidates[0].identity == "id-1");
    CHECK(page->warnings.size() == 2);
}

TEST_CASE("nothing found is a failure unless the source may be empty") {
    const auto empty = index_of("<title>x</title>");
    REQUIRE_FALSE(empty.ok());
    CHECK(empty.failure().kind == FailureKind::kUnexpectedShape);
    CHECK(index_of("<title>x</title>", {{"may_be_empty", "true"}})->candidates.empty());
}

TEST_CASE("a page that is no feed is a failure, may it be empty or not") {
    CHECK_FALSE(parse_feed_index({"<html>maintenance</html>", "", "", {{"may_be_empty", "true"}}}).ok());
}

}  // namespace
}  // namespace gazetted::feeds
