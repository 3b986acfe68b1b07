#include "parsers/registry/open_file.h"

#include <string>

#include <catch2/catch.hpp>

#include "parsers/registry/registry.h"

namespace gazetted::registry {
namespace {

using model::BlockKind;
using model::Channel;
using model::Language;

struct Kind {
    std::string bytes;
    const char* name;
    FileKind kind;
};

TEST_CASE("what a file is, is told by its bytes and only then by its name") {
    const auto c = GENERATE(values<Kind>({
        {"<?xml version='1.0'?><rss/>", "x.html", FileKind::kFeed},
        {"{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}", "x", FileKind::kFeed},
        {"<!DOCTYPE html><html>", "x.md", FileKind::kHtml},
        {"<p>公告</p>", "x", FileKind::kHtml},
        {"\n\n<text id=1><html><body>x", "x.txt", FileKind::kHtml},
        {"{\"title\":\"x\"}", "x.txt", FileKind::kJson},
        {"[{\"title\":\"x\"}]", "x", FileKind::kJson},
        {"[REVIEW]\n\n# T", "x.md", FileKind::kMarkdown},
        {"# T\n\ntext", "x", FileKind::kMarkdown},
        {"# T\n\ntext", "x.txt", FileKind::kText},
        {"公告\n一、甲。", "x", FileKind::kText},
        {"公告", "x.md", FileKind::kMarkdown},
    }));
    CAPTURE(c.bytes, c.name);
    CHECK(kind_of_file({c.bytes, "", "", {}}, c.name) == c.kind);
}

std::vector<model::Document> opened(const std::string& bytes, const std::string& name, const std::string& url = "") {
    auto documents = open_file({bytes, "", url, {}}, name);
    REQUIRE(documents.ok());
    return std::move(*documents);
}

TEST_CASE("an official page is read by its shape") {
    const auto documents = opened(
        "<html><head><meta name='ArticleTitle' content='商务部公告2026年第99号'><meta name='PubDate' "
        "content='2026-03-02 09:00'></head><body>"
        "<div class='nav'>首页</div><div class='art-con'><div "
        "class='art-con-gonggao'><p>【发布文号】商务部公告2026年第99号</p></div></div>"
        "<div class='art-con art-con-bottonmLine' "
        "ergodic='article'><p>本公告自公布之日起实施。</p></div></body></html>",
        "x.html");
    REQUIRE(documents.size() == 1);
    CHECK(documents[0].channel == Channel::kOfficial);
    CHECK(documents[0].language == Language::kChinese);
    CHECK(documents[0].posted_on->iso() == "2026-03-02");
    REQUIRE(documents[0].blocks.size() == 3);
    CHECK(documents[0].blocks[0].kind == BlockKind::kTitle);
    CHECK(documents[0].blocks[1].kind == BlockKind::kHeaderField);
}

TEST_CASE("any other page is read by its main text, official where its host is") {
    const std::string page =
        "<html><head><title>Controls widened</title></head><body><nav>Home</nav><article><h1>Controls "
        "widened</h1><p>2026-01-06 09:30</p>"
        "<p>The list now holds twelve more firms, and each sale to one of them needs a licence of its "
        "own.</p></article></body></html>";
    const auto documents = opened(page, "x.html");
    CHECK(documents.at(0).channel == Channel::kUnknown);
    CHECK(documents[0].title == "Controls widened");
    CHECK(documents[0].posted_on->iso() == "2026-01-06");
    REQUIRE(documents[0].blocks.size() == 3);
    CHECK(documents[0].blocks[1].kind == BlockKind::kHeaderField);
    CHECK(opened(page, "x.html", "https://www.fmprc.gov.cn/x").at(0).channel == Channel::kOfficial);
    CHECK(opened(page, "x.html", "https://gov.cn.example.org/x").at(0).channel == Channel::kUnknown);
}

TEST_CASE("a byline dates a page that is not official, and no sentence does") {
    const auto posted = [](const std::string& line, const std::string& url) {
        const auto documents =
            opened("<title>Controls widened</title><div><h2>Lead</h2><p>" + line +
                       "</p><p>The list now holds twelve more firms, and each sale to one of them needs a "
                       "licence of its own.</p></div>",
                   "x.html", url);
        return documents.at(0).posted_on ? documents[0].posted_on->iso() : "";
    };
    CHECK(posted("By A. Author, January 6, 2026", "") == "2026-01-06");
    CHECK(posted("2005年08月16日 来源：某社", "") == "2005-08-16");
    CHECK(posted("All News | 16:42 January 6, 2026", "") == "2026-01-06");
    CHECK(posted("BY JANE MARCHETTI | 01/27/2026 07:44 AM EST", "") == "2026-01-27");
    CHECK(posted("Last updated: 6 January 2026. Measures published this month.", "") == "2026-01-06");
    CHECK(posted("Updated rules of 6 January 2026. Measures published this month.", "") == "");
    CHECK(posted("It began on January 6, 2026.", "") == "");
    CHECK(posted("根据2005年08月16日决定", "https://x.gov.cn/") == "");
}

TEST_CASE("a line of date dates a page from below a masthead of short lines, and not from below its text") {
    const std::string masthead = "# Rule\n\nThe Letter\n\nSubscribe\n\nSign in\n\nRead it\n\nA. Author\n\n";
    CHECK(opened(masthead + "Oct 10, 2025\n\nThe ministry widened its controls.\n", "a.md").at(0).posted_on->iso() ==
          "2025-10-10");
    const std::string text = "# Rule\n\n" + std::string(170, 'a') + "\n\nb\n\nc\n\nd\n\n";
    CHECK_FALSE(opened(text + "Oct 10, 2025\n\nThe ministry widened its controls.\n", "a.md").at(0).posted_on);
}

TEST_CASE("a line of text that opens like a memo's is text") {
    const auto alone =
        opened("# Circular 41\n\nFrom: the ministry adds Acme to its list\n\nThe rest follows.\n", "a.md");
    REQUIRE(alone.at(0).blocks.size() == 3);
    CHECK(alone[0].blocks[1].kind == BlockKind::kParagraph);
    const auto among = opened(
        "# Circular 41\n\nTo: Members\nDate of birth of the rule: 4 February 2025\nFrom: December 1 exporters of "
        "anodes need a licence\nDate of issue: 13 October 2025\n\nThe ministry widened its controls.\n",
        "a.md");
    REQUIRE(among.at(0).blocks.size() == 4);
    CHECK(among[0].blocks[1].kind == BlockKind::kParagraph);
    CHECK(among[0].blocks[2].text == "Date of issue: 13 October 2025");
    CHECK(among[0].posted_on->iso() == "2025-10-13");
}

TEST_CASE("the number that a note's head names is no field of the note") {
    const auto documents =
        opened("---\ntitle: Controls on anodes\nnumber: Announcement No. 9 of 2025\nissued: 2025-02-04\n---\n\nText.\n",
               "a.md");
    CHECK(documents.at(0).blocks.size() == 2);
}

TEST_CASE("the lines that head a memo are its fields") {
    const auto documents = opened(
        "# Circular 41\n\nTo: Members\nFrom: Secretariat\nDate: 13 October 2025\nRe: Controls on anodes\n\nThe "
        "ministry widened its controls. To: be clear, nothing else changed.\n",
        "a.md");
    REQUIRE(documents.at(0).blocks.size() == 6);
    CHECK(documents[0].posted_on->iso() == "2025-10-13");
    CHECK(documents[0].blocks[4].text == "Re: Controls on anodes");
    CHECK(documents[0].blocks[5].kind == BlockKind::kParagraph);
}

TEST_CASE("a heading that repeats the title is dropped") {
    const auto documents = opened(
        "<title>Controls widened</title><article><p>Lead line.</p><h1>Controls widened</h1><p>More text.</p></article>",
        "x.html");
    REQUIRE(documents.at(0).blocks.size() == 3);
    CHECK(documents[0].blocks[1].text == "Lead line.");
}

TEST_CASE("Markdown gives title, address, source and date from its head") {
    const auto documents = opened(
        "# 商务部公告2026年第99号（MOFCOM Announcement No. 99 of 2026）\n\n- **Source**: mofcom.gov.cn\n- **URL**: "
        "http://www.mofcom.gov.cn/a.html\n"
        "- **Date**: 2026-03-02\n\n## Summary\n\nThe ministry added twelve firms to the control list.\n",
        "a.md");
    const model::Document& document = documents.at(0);
    CHECK(document.title.starts_with("商务部公告2026年第99号"));
    CHECK(document.url == "http://www.mofcom.gov.cn/a.html");
    CHECK(document.channel == Channel::kOfficial);
    CHECK(document.posted_on->iso() == "2026-03-02");
    CHECK(document.language == Language::kEnglish);
}

TEST_CASE("plain text: a short first line is the title, a line of date the day") {
    const auto documents =
        opened("Controls widened\n\nTHURSDAY, OCTOBER 09, 2025\n\nChina widened its controls.\n", "a.txt");
    CHECK(documents.at(0).title == "Controls widened");
    CHECK(documents[0].posted_on->iso() == "2025-10-09");
    CHECK(opened("China widened its controls.\nMore.\n", "a.txt").at(0).title.empty());
}

TEST_CASE("a feed gives one press document per entry") {
    const auto documents = opened(
        "<rss><channel><title>Paper</title><item><title>One</title><link>https://p.test/1</"
        "link><description>&lt;p&gt;Text.&lt;/p&gt;</description>"
        "<pubDate>Wed, 08 Oct 2025 17:30:00 GMT</pubDate></item><item><title>Two</title></item></channel></rss>",
        "f.xml");
    REQUIRE(documents.size() == 2);
    CHECK(documents[0].channel == Channel::kPress);
    CHECK(documents[0].source_name == "Paper");
    CHECK(documents[0].posted_on->iso() == "2025-10-09");
    REQUIRE(documents[0].blocks.size() == 2);
    CHECK(documents[0].blocks[1].text == "Text.");
    CHECK(documents[1].blocks.size() == 1);
}

TEST_CASE("JSON: an object, a list, and a list service's answer") {
    CHECK(opened(R"({"title":"T","content":"<p>a</p><p>b</p>","publishTime":"2025-10-09"})", "a.json")
              .at(0)
              .blocks.size() == 3);
    CHECK(opened(R"([{"title":"T","text":"a\nb"},{"title":"U","text":"c"}])", "a.json").size() == 2);
    const auto unit = opened(R"({"success":true,"data":{"html":"<ul><li><a href='/1'>One</a></li></ul>"}})", "a.json");
    CHECK(unit.at(0).blocks.at(0).text == "One");
    // A headline alone is a document; a title over a list of documents is not one.
    const auto headline = opened(R"({"title":"T","link":"https://news.example/a"})", "a.json");
    CHECK(headline.at(0).title == "T");
    CHECK(headline.at(0).url == "https://news.example/a");
    CHECK(opened(R"({"title":"L","url":"/","items":[{"title":"T","text":"a"},{"title":"U","url":"/u"}]})", "a.json")
              .size() == 2);
}

TEST_CASE("a file that cannot be read says so by name") {
    struct Bad {
        std::string bytes;
        const char* what;
    };
    const auto c = GENERATE(values<Bad>({{"", "empty"},
                                         {" \n ", "empty"},
                                         {"%PDF-1.7 x", "binary"},
                                         {"{\"a\":1}", "JSON"},
                                         {"{\"a\":", "JSON"},
                                         {"<rss><channel/></rss>", "feed"},
                                         {"<html><body></body></html>", "text"}}));
    CAPTURE(c.bytes);
    const auto documents = open_file({c.bytes, "", "", {}}, "folder/file.x");
    REQUIRE_FALSE(documents.ok());
    CHECK(documents.failure().message.starts_with("folder/file.x: "));
    CHECK(documents.failure().message.find(c.what) != std::string::npos);
}

TEST_CASE("is_feed agrees with open_file") {
    CHECK(is_feed({"<feed xmlns='http://www.w3.org/2005/Atom'/>", "", "", {}}));
    CHECK_FALSE(is_feed({"<html/>", "", "", {}}));
}

TEST_CASE("a heading that runs into its paragraph is the title") {
    const auto opened = open_file(
        {"MOFCOM Announcement No. 45 of 2026. It has been decided to control antimony.\n", "", "", {}}, "a.txt");
    REQUIRE(opened.ok());
    CHECK(opened->front().title == "MOFCOM Announcement No. 45 of 2026");
    REQUIRE(opened->front().blocks.size() == 2);
    CHECK(opened->front().blocks[1].text == "It has been decided to control antimony.");
}

TEST_CASE("of a page whose text is elsewhere the headline is read; a page without one is a failure") {
    const auto page = [](const std::string& title) {
        return "<!DOCTYPE html><html><head><title>" + title +
               "</title></head><body><nav><a href=/>Home</a></nav></body></html>";
    };
    const auto bare = open_file({page("China puts tungsten exports under licence"), "", "", {}}, "a.html");
    REQUIRE(bare.ok());
    CHECK(bare->front().title == "China puts tungsten exports under licence");
    REQUIRE(bare->front().blocks.size() == 1);
    CHECK(bare->front().language == Language::kEnglish);
    CHECK_FALSE(open_file({page("World"), "", "", {}}, "a.html"));
    CHECK_FALSE(open_file({page(""), "", "", {}}, "a.html"));
}

}  // namespace
}  // namespace gazetted::registry
