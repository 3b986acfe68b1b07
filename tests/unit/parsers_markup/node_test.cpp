#include "parsers/markup/node.h"

#include <stdexcept>

#include <catch2/catch.hpp>

#include "parsers/markup/html.h"

namespace gazetted::markup {
namespace {

constexpr const char* kPage = R"(<html><body>
<div class="art-con"><div class="art-con-gonggao">box</div></div>
<div class="art-con art-con-bottonmLine" ergodic="article"><p id=one>First<br>line</p><p data-x="a b">Second</p>
<ul><li><a href="/art/1.html">one</a><li><a href="/list/">two</a></ul></div>
<p>Outside<script>var x = 1;</script></p></body></html>)";

HtmlTree page() {
    auto tree = HtmlTree::parse(kPage);
    REQUIRE(tree.ok());
    return std::move(*tree);
}

struct Case {
    const char* selector;
    std::size_t count;
};

TEST_CASE("selectors count what CSS counts") {
    const auto tree = page();
    const auto [selector, count] = GENERATE(values<Case>({{"p", 3},
                                                          {"div.art-con", 2},
                                                          {"div.art-con[ergodic=article]", 1},
                                                          {".art-con-bottonmLine p", 2},
                                                          {"div > p", 2},
                                                          {"body > p", 1},
                                                          {"#one", 1},
                                                          {"p[data-x]", 1},
                                                          {"p[data-x~=b]", 1},
                                                          {"[data-x='a b']", 1},
                                                          {"a[href^=/art/]", 1},
                                                          {"a[href$='.html']", 1},
                                                          {"a[href*=l]", 2},
                                                          {"div ul > li a", 2},
                                                          {"p, li", 5},
                                                          {"*.art-con", 2},
                                                          {"table", 0},
                                                          {"div div div", 0}}));
    CAPTURE(selector);
    CHECK(tree.select(selector).size() == count);
}

TEST_CASE("a selector that cannot be read is a programming error") {
    const auto tree = page();
    const char* selector = GENERATE("", ">", "p >", "p,", "[x", "[x=", "a:hover", "..a");
    CAPTURE(selector);
    CHECK_THROWS_AS(tree.select(selector), std::invalid_argument);
}

TEST_CASE("a demanded count that is not met names the selector and the count") {
    const auto tree = page();
    const auto several = expect_one(tree.root(), "div.art-con");
    REQUIRE_FALSE(several.ok());
    CHECK(several.failure().kind == FailureKind::kUnexpectedShape);
    CHECK(several.failure().message == "expected one div.art-con, found 2");
    CHECK(expect_one(tree.root(), "#one").ok());
    const auto few = expect_at_least(tree.root(), "li", 3);
    REQUIRE_FALSE(few.ok());
    CHECK(few.failure().message == "expected at least 3 li, found 2");
    CHECK(expect_at_least(tree.root(), "li", 2)->size() == 2);
}

TEST_CASE("text leaves scripts out and lets breaks and borders be spaces") {
    const auto tree = page();
    CHECK(tree.first("#one").text() == "First line");
    CHECK(tree.first("ul").text() == "one two");
    CHECK(tree.first("body > p").text() == "Outside");
    CHECK(tree.first("script").raw_text() == "var x = 1;");
}

TEST_CASE("the null node answers every question emptily") {
    const Node none = page().first("table");
    CHECK_FALSE(none);
    CHECK(none.text().empty());
    CHECK(none.attribute("x").empty());
    CHECK(none.select("p").empty());
    CHECK_FALSE(none.parent());
    CHECK_FALSE(none.next_element());
}

TEST_CASE("neighbours are elements, whatever text stands between") {
    const auto tree = page();
    const Node one = tree.first("#one");
    CHECK(one.next_element().text() == "Second");
    CHECK(one.next_element().previous_element() == one);
    CHECK(one.parent().has_class("art-con-bottonmLine"));
    CHECK_FALSE(one.parent().has_class("art"));
    CHECK(one.parent().children().size() == 3);
}

TEST_CASE("attributes come with references resolved, and an empty one is there") {
    const auto tree = HtmlTree::parse("<p title='a &amp; b &lt;c&gt;' hidden>");
    REQUIRE(tree.ok());
    CHECK(tree->first("p").attribute("title") == "a & b <c>");
    CHECK(tree->first("p").has_attribute("hidden"));
    CHECK_FALSE(tree->first("p").has_attribute("id"));
}

}  // namespace
}  // namespace gazetted::markup
