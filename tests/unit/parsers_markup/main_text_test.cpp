#include <string>

#include <catch2/catch.hpp>

#include "parsers/markup/blocks.h"
#include "tests/support/joined_text.h"

namespace gazetted::markup {
namespace {

constexpr const char* kSentence =
    "The ministry said on Thursday that exporters would have to apply for a licence before any of the listed "
    "items may leave the country, whatever their destination.";

std::string sentences(int count) {
    std::string out;
    for (int i = 0; i < count; ++i)
        out += "<p>" + std::to_string(i) + " " + kSentence + "</p>";
    return out;
}

std::string main_text_of(const std::string& body) {
    const auto tree = HtmlTree::parse("<html><body>" + body + "</body></html>");
    REQUIRE(tree.ok());
    return joined_text(blocks_of_main_text(*tree));
}

struct Case {
    const char* name;
    std::string before, after;
};

TEST_CASE("the main text is the text and nothing of the page around it") {
    const auto c = GENERATE(values<Case>({
        {"bare body", "", ""},
        {"navigation", "<nav><a href=/>Home</a></nav>", ""},
        {"header and footer", "<header><a href=/>Home</a> Site name</header>",
         "<footer>All rights of the site are its own</footer>"},
        {"named boxes", "<div class='top-nav'>Home News</div>", "<div id=pageFooter>Contact us</div>"},
        {"list of links", "<ul><li><a href=1>One</a><li><a href=2>Two</a><li><a href=3>Three</a></ul>", ""},
        {"line of links", "", "<p><a href=1>One</a> <a href=2>Two</a> <a href=3>Three</a></p>"},
        {"side column",
         "<div class=sidebar><p>Read also what others said about the weather of last week, at length and in "
         "detail</p></div>",
         ""},
        {"copyright", "", "<p>Copyright © 2026 The Site. All rights reserved.</p>"},
        {"script", "<script>var text = 'not text';</script>", "<div style='display: none'>hidden words</div>"},
    }));
    CAPTURE(c.name);
    const std::string alone = main_text_of("<div class=page><div class=story>" + sentences(4) + "</div></div>");
    CHECK(main_text_of(c.before + "<div class=page><div class=story>" + sentences(4) + "</div></div>" + c.after) ==
          alone);
    CHECK(alone.find("3 The ministry") != std::string::npos);
}

TEST_CASE("a table with heads is part of the text, however many sentences stand in it") {
    const std::string row = "<tr><td>1 May</td><td>" + sentences(4) + "</td></tr>";
    const std::string text =
        main_text_of("<div><p>What was published this month.</p><table><tr><th>Issued</th><th>Summary</th></tr>" + row +
                     "</table></div>");
    CHECK(text.find("What was published") != std::string::npos);
    CHECK(text.find("1 May | ") != std::string::npos);
}

TEST_CASE("an article element is taken whole, its lead too") {
    const std::string text = main_text_of("<div>" + sentences(1) + "</div><article><p>Short lead.</p><div>" +
                                          sentences(6) + "</div></article>");
    CHECK(text.starts_with("Short lead."));
}

TEST_CASE("one long paragraph does not stand for its neighbours") {
    std::string lengthy = "<p>";
    for (int i = 0; i < 40; ++i)
        lengthy += kSentence;
    const std::string text = main_text_of("<div><p>一、甲。</p>" + lengthy + "</p><p>二、乙。</p></div>");
    CHECK(text.starts_with("一、甲。"));
    CHECK(text.ends_with("二、乙。"));
}

TEST_CASE("a page laid out with tables") {
    const std::string text =
        main_text_of("<table><tr><td><a href=1>A</a><br><a href=2>B</a><br><a href=3>C</a></td><td>" + sentences(5) +
                     "</td></tr></table>");
    CHECK(text.starts_with("0 The ministry"));
}

TEST_CASE("a page without sentences gives its marked part, links and all") {
    const std::string text = main_text_of(
        "<div>menu</div><article><ol><li><a href=1>One</a></li><li><a href=2>Two</a></li><li><a href=3>Three</a>"
        "</li></ol></article>");
    CHECK(text == "1. One\n2. Two\n3. Three");
}

TEST_CASE("no text, no blocks") {
    CHECK(main_text_of("<div><img src=x></div>").empty());
}

TEST_CASE("a class name on the body or on most of the page hides nothing") {
    const auto tree = HtmlTree::parse("<body class='has-sidebar nav-open'><div class='comment-page'>" + sentences(3) +
                                      "</div></body>");
    REQUIRE(tree.ok());
    CHECK(blocks_of_main_text(*tree).size() == 3);
}

}  // namespace
}  // namespace gazetted::markup
