#include "parsers/markup/html.h"

#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "parsers/markup/blocks.h"
#include "parsers/markup/html_bounds.h"

using namespace std::string_literals;

namespace gazetted::markup {
namespace {

std::string repeated(std::string_view part, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i)
        out += part;
    return out;
}

std::size_t depth_of(Node node) {
    std::size_t deepest = 0;
    std::vector<std::pair<Node, std::size_t>> open{{node, 1}};
    while (!open.empty()) {
        const auto [here, depth] = open.back();
        open.pop_back();
        deepest = std::max(deepest, depth);
        for (const Node child : here.children())
            open.emplace_back(child, depth + 1);
    }
    return deepest;
}

TEST_CASE("a page of any encoding arrives as UTF-8") {
    const std::string gbk =
        "<html><head><meta charset=gb2312><title>\xB9\xAB\xB8\xE6</title></head><body>\x81\x40</body></html>";
    const auto tree = HtmlTree::of({gbk, "", "", {}});
    REQUIRE(tree.ok());
    CHECK(tree->title() == "公告");
    CHECK(tree->first("body").text() == "丂");
}

TEST_CASE("a declaration inside text that is UTF-8 already is not believed a second time") {
    const auto tree = HtmlTree::parse("<meta charset=gb2312><p>公告");
    REQUIRE(tree.ok());
    CHECK(tree->first("p").text() == "公告");
}

TEST_CASE("meta elements are found by name or property in any case") {
    const auto tree =
        HtmlTree::parse("<meta name='PubDate' content=' 2025-10-09 09:00 '><meta property=og:title content=T>");
    REQUIRE(tree.ok());
    CHECK(tree->meta("pubdate") == "2025-10-09 09:00");
    CHECK(tree->meta("og:title") == "T");
    CHECK(tree->meta("none").empty());
}

TEST_CASE("NUL bytes do not end the page") {
    const auto tree = HtmlTree::parse("<p>a\0b</p><p>c</p>"s);
    REQUIRE(tree.ok());
    CHECK(tree->first("body").text() == "ab c");
}

TEST_CASE("text nodes past ten megabytes and nesting past 255 are kept") {
    const std::string text(11U << 20U, 'x');
    const auto tree = HtmlTree::parse("<p>" + text + "</p>");
    REQUIRE(tree.ok());
    CHECK(tree->first("p").raw_text().size() == text.size());
    const auto deep = HtmlTree::parse(repeated("<div>", 250) + "deep" + repeated("</div>", 250) + "<p>after</p>");
    REQUIRE(deep.ok());
    CHECK(deep->first("body > p").text() == "after");
    CHECK(deep->root().text() == "deep after");
}

TEST_CASE("too large a page is refused, and an empty one") {
    HtmlLimits limits;
    limits.max_bytes = 10;
    CHECK(HtmlTree::parse("<p>12345678901", limits).failure().kind == FailureKind::kTooLarge);
    CHECK(HtmlTree::parse("").failure().kind == FailureKind::kInvalidInput);
}

TEST_CASE("a page of more tags than the limit is refused") {
    HtmlLimits limits;
    limits.max_tags = 100;
    CHECK(HtmlTree::parse(repeated("<p>x", 100), limits).ok());
    CHECK(HtmlTree::parse(repeated("<p>x", 101), limits).failure().kind == FailureKind::kTooLarge);
}

TEST_CASE("depth is bounded whatever is left open, and the text stays") {
    const char* unit =
        GENERATE("<div>", "<b>", "<b></i>", "<span><p>", "<ul><li>", "<table><tr><td>", "<tr><td><b>", "<dd>",
                 "<dt><dl>", "<li><td>", "<p><font>", "<b><div></b>", "<a><table></a>", "<xx>", "<td><li><p><option>");
    CAPTURE(unit);
    HtmlLimits limits;
    limits.max_depth = 40;
    const auto tree = HtmlTree::parse("<html><body>" + repeated(unit, 2000) + "end", limits);
    REQUIRE(tree.ok());
    // html, body and one row of table parts that libxml2 makes up may come on top.
    CHECK(depth_of(tree->root()) <= limits.max_depth + 4);
    CHECK(tree->root().text().ends_with("end"));
}

TEST_CASE("depth is bounded whatever libxml2 may read otherwise than we do") {
    const char* unit =
        GENERATE("<![CDATA[<div>", "<? <div>", "<!x <div>", "<!--a--!><div>", "<!--><div>", "<!---><div>",
                 "<div><!DOCTYPE a PUBLIC \"></div>\">", "<b \"=\"><div>", "<b '='><div>", "<b a=\"\f><div>",
                 "<b a=1\fb=\"><div>", "<_a><div>", "<:a>", "</ <div>", "<script/><div>",
                 "<div><script></scriptx></div></script>", "<style/></b><div>", "<source>", "<wbr>", "<embed>",
                 "<track>", "<div\"x=\"><div>", "<p\xC3\xA9><div>", "<div></body>", "<div></p\f>");
    CAPTURE(unit);
    HtmlLimits limits;
    limits.max_depth = 40;
    const std::string page = "<html><body>" + repeated(unit, 2000) + "end";
    const auto tree = HtmlTree::parse(page, limits);
    REQUIRE(tree.ok());
    CHECK(depth_of(tree->root()) <= limits.max_depth + 4);
}

TEST_CASE("attributes are bounded whatever libxml2 may read otherwise than we do") {
    const std::string many = repeated(" a1 b1", 2000);
    for (const std::string& tag :
         {"<p a=\"" + many + ">", "<p a='" + many + ">", "<p a=x" + repeated("&#32;y", 2000) + ">",
          "<p " + std::string(300'000, 'x') + ">", "<" + std::string(300'000, 'x') + ">"}) {
        CAPTURE(tag.substr(0, 20));
        const auto tree = HtmlTree::parse("<body><p>" + tag + "x", {});
        REQUIRE(tree.ok());
        for (const Node element : tree->select("*"))
            CHECK_FALSE(element.has_attribute("y"));
    }
    const auto tree = HtmlTree::parse(R"(<p a=b"c d = 'e>"' f/ "g"=h i=j/>x)");
    REQUIRE(tree.ok());
    const Node p = tree->first("p");
    CHECK(p.attribute("a") == "b\"c");
    CHECK(p.attribute("d") == "e>\"");
    CHECK(p.has_attribute("f"));
    CHECK(p.attribute("i") == "j/");
    CHECK(p.text() == "x");
}

TEST_CASE("comments, document types and instructions hold no text, and what follows them does") {
    const char* page = GENERATE("<!doctype html><p>a", "<p>a<!-- b -->", "<p>a<!-- b --!>", "<!--><p>a", "<!---><p>a",
                                "<p>a<![CDATA[b]]>", "<?xml version='1.0'?><p>a", "<p>a</ b", "<p>a<!b");
    CAPTURE(page);
    const auto tree = HtmlTree::parse(page);
    REQUIRE(tree.ok());
    CHECK(tree->root().text().starts_with("a"));
}

TEST_CASE("attributes past the limit go, of one tag and of repeated html tags") {
    std::string many = "<p ";
    for (int i = 0; i < 5000; ++i)
        many += "a" + std::to_string(i) + "=1 ";
    const BoundedHtml one = bound_html(many + ">x", {});
    CHECK(one.dropped_attributes == 5000 - HtmlBounds{}.max_attributes);
    std::string repeats;
    for (int i = 0; i < 5000; ++i)
        repeats += "<html a" + std::to_string(i) + "=1>";
    CHECK(bound_html(repeats, {}).tags <= 16);
}

TEST_CASE("end tags of nothing go, and those of open elements stay") {
    const BoundedHtml bounded = bound_html("<div><b>x</b></i></span></div></div>", {});
    CHECK(bounded.text == "<div><b>x</b></div><br>");
    CHECK(bounded.dropped_end_tags == 3);
}

TEST_CASE("markup inside its limits is not touched") {
    const std::string page =
        "<html><head><script>if (a < b && c) { '</div>' }</script><style>p > a {}</style></head>"
        "<body><p class='x' title=\"1 > 0\">a<br/>b</p><table><tr><td>1</table></body></html>";
    const BoundedHtml bounded = bound_html(page, {});
    CHECK(bounded.text == page);
    CHECK(bounded.dropped_tags + bounded.dropped_attributes + bounded.dropped_end_tags == 0);
}

TEST_CASE("references are resolved before the parser sees them, but for those of syntax") {
    struct Case {
        const char* in;
        const char* text;
    };
    const auto [in, text] = GENERATE(values<Case>({{"a&nbsp;b&ensp;c", "a b c"},
                                                   {"&#20844;&#x544A;", "公告"},
                                                   {"&#151;&#146;", "—’"},
                                                   {"&lt;p&gt; &amp;lt;", "<p> &lt;"},
                                                   {"Q&A & R&B", "Q&A & R&B"},
                                                   {"a&nbsp&nbsp b", "a b"},
                                                   {"&nosuch; &copyright", "&nosuch; &copyright"},
                                                   {"&#0;&#xD800;", "\uFFFD\uFFFD"},
                                                   {"AT&amp;T", "AT&T"}}));
    const auto tree = HtmlTree::parse("<p>" + std::string(in) + "</p>");
    REQUIRE(tree.ok());
    CHECK(tree->first("p").text() == text);
}

TEST_CASE("an address keeps its ampersands") {
    const auto tree = HtmlTree::parse("<a href='/x?a=1&b=2&amp;copy=3'>");
    REQUIRE(tree.ok());
    CHECK(tree->first("a").attribute("href") == "/x?a=1&b=2&copy=3");
}

TEST_CASE("the work on hostile pages is a fixed multiple of their size") {
    const char* unit = GENERATE("<", "<a", "&", "<!--", "</x>", "<script>", "<p a=\"", "<div/", "<x a=b c='d' ");
    CAPTURE(unit);
    const std::string page = repeated(unit, 20000);
    const BoundedHtml bounded = bound_html(page, {});
    CHECK(bounded.text.size() <= page.size() * 5);
    CHECK(bounded.tags <= HtmlBounds{}.max_depth + 16);
}

}  // namespace
}  // namespace gazetted::markup
