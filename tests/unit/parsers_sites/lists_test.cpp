// Rules of the list shapes that need no whole page; whole pages are in fixtures/sources.
#include <catch2/catch.hpp>

#include "parsers/sites/anchor_list.h"
#include "parsers/sites/ecms_list.h"
#include "parsers/sites/jpaas_unit.h"

using namespace gazetted;
using namespace gazetted::model;
using namespace gazetted::sites;

namespace {

const std::string kBase = "https://www.mofcom.gov.cn/zcfb/index.html";

IndexPage anchors(const std::string& html) {
    auto page = parse_anchor_list({html, "text/html; charset=utf-8", kBase, {{"path_contains", "/art/"}}});
    REQUIRE(page.ok());
    return *page;
}

/// Title and day of each row.
std::string rows(const IndexPage& page) {
    std::string out;
    for (const Candidate& row : page.candidates)
        out += row.title + " " + (row.listed_on ? row.listed_on->iso() : "-") + "; ";
    return out;
}

Result<IndexPage> unit(const std::string& answer, const std::string& url = "https://example.org/unit") {
    return parse_jpaas_unit({answer, "application/json", url, {}});
}

std::string unit_answer(const std::string& html) {
    std::string text;
    for (const char c : html)
        text += c == '"' ? std::string("\\\"") : std::string(1, c);
    return R"({"success":true,"code":"200","data":{"html":")" + text + R"("}})";
}

}  // namespace

TEST_CASE("a day belongs to the row it stands in, never to the next one") {
    CHECK(
        rows(anchors("<ul><li><a href=/art/1>甲</a></li><li><a href=/art/2>乙</a><span>2025-01-02</span></li></ul>")) ==
        "甲 -; 乙 2025-01-02; ");
    CHECK(rows(anchors("<div><a href=/art/1>甲</a><span>2025-01-01</span><a href=/art/2>乙</a><span>2025-01-02</span>"
                       "</div>")) == "甲 2025-01-01; 乙 2025-01-02; ");
    CHECK(
        rows(anchors("<p>更新于2026-11-20</p><ul><li><a href=/art/1>甲</a></li><li><a href=/art/2>乙</a></li></ul>")) ==
        "甲 -; 乙 -; ");
}

TEST_CASE("a day that a title mentions is not the row's") {
    CHECK(rows(anchors(
              "<ul><li><a href=/art/1>调整2025年10月9日公告的决定</a></li><li><a href=/art/2>乙</a></li></ul>")) ==
          "调整2025年10月9日公告的决定 -; 乙 -; ");
}

TEST_CASE("one address listed twice is one row with the fuller title and the day") {
    CHECK(rows(anchors(
              "<ul><li><a href=/art/1>将20家日本实体…</a></li></ul><ul><li><a href=/art/2>乙</a></li>"
              "<li><a href=http://www.mofcom.gov.cn/art/1>将20家日本实体列入名单</a><i>2026-02-24</i></li></ul>")) ==
          "将20家日本实体列入名单 2026-02-24; 乙 -; ");
}

TEST_CASE("paths decide what is a row: one of contains, all of requires, none of excludes") {
    const std::string html =
        "<a href=/a/art/1.html>1</a><a href=/b/art/2.html>2</a><a href=/a/3.html>3</a><a href=/a/art/x/4.html>4</a>"
        "<a href='/c/5.html?path=/a/art/'>5</a>";
    const auto page = parse_anchor_list(
        {html, "", kBase, {{"path_contains", "/a/ /c/"}, {"path_requires", "/art/"}, {"path_excludes", "/x/ /y/"}}});
    REQUIRE(page.ok());
    CHECK(rows(*page) == "1 -; ");
}

TEST_CASE("a hostile number of links costs no more than a long list") {
    std::string html = "<div>";
    for (int i = 0; i < 25'000; ++i)
        html += "<a href=/art/" + std::to_string(i) + ">x</a>";
    const IndexPage page = anchors(html);
    CHECK(page.candidates.size() == 20'000);
    CHECK(page.warnings.size() == 1);
}

TEST_CASE("the same link many thousand times is one row") {
    std::string html = "<ul><li>";
    for (int i = 0; i < 50'000; ++i)
        html += "<a href=/art/1>甲</a>";
    CHECK(rows(anchors(html + "<span>2025-01-02</span></li></ul>")) == "甲 2025-01-02; ");
}

TEST_CASE("the list service's answer is taken only when it says yes") {
    const std::string list = unit_answer("<ul><li><a href=\"/art/1\">甲</a></li></ul>");
    CHECK(unit(list).ok());
    const auto refused =
        GENERATE(as<std::string>(), R"({"success":false,"data":{}})", R"({"data":{"html":"<li>x</li>"}})",
                 R"({"success":true,"code":"500","data":{"html":"x"}})",
                 R"({"success":true,"code":403,"data":{"html":"x"}})", R"([])", R"("200")", R"(null)");
    CAPTURE(refused);
    const auto page = unit(refused);
    REQUIRE_FALSE(page.ok());
    CHECK(page.failure().kind == FailureKind::kUnexpectedShape);
}

TEST_CASE("the page that came must be the page that was asked for") {
    const std::string first = unit_answer(
        "<ul><li><a href=\"/art/1\">甲</a></li></ul><div class=\"pagination\" rows=\"1\" count=\"9\" "
        "pageNo=\"1\"></div>");
    CHECK(unit(first).ok());
    CHECK(unit(first, "https://example.org/unit?paramJson=%7B%22pageNo%22%3A1%7D").ok());
    CHECK_FALSE(unit(first, "https://example.org/unit?paramJson=%7B%22pageNo%22%3A2%2C%22pageSize%22%3A15%7D").ok());
}

TEST_CASE("links of the pager are no rows") {
    const auto page =
        unit(unit_answer("<ul><li><a href=\"/art/1\">甲</a></li></ul><div class=\"pagination\" rows=\"15\" "
                         "count=\"1\"><ul><li><a href=\"javascript:next()\">下一页</a></li></ul></div>"));
    REQUIRE(page.ok());
    CHECK(rows(*page) == "甲 -; ");
}

TEST_CASE("a title needs three question marks in a row to be refused as mojibake") {
    const auto page = parse_ecms_list({R"({"pageInfo":{"rows":[{"title":"What? Why??","url":"/article/1.html"},)"
                                       R"({"title":"???2025?","url":"/article/2.html"}]}})",
                                       "",
                                       "https://example.org/",
                                       {}});
    REQUIRE(page.ok());
    CHECK(rows(*page) == "What? Why?? -; ");
    CHECK(page->warnings.size() == 1);
}
