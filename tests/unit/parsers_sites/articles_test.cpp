// Rules of the article shapes that need no whole page; whole pages are in fixtures/sources.
#include <catch2/catch.hpp>

#include "parsers/sites/article_parts.h"
#include "parsers/sites/ecms_article.h"
#include "parsers/sites/generic_article.h"
#include "parsers/sites/mofcom_article.h"
#include "parsers/sites/shape.h"

using namespace gazetted;
using namespace gazetted::model;
using namespace gazetted::sites;

namespace {

/// The texts of all blocks but the title, separated by "|".
std::string body(const Result<Document>& document) {
    REQUIRE(document.ok());
    std::string out;
    for (const Block& block : document->blocks)
        if (block.kind != BlockKind::kTitle) out += (out.empty() ? "" : "|") + block.text;
    return out;
}

Result<Document> mofcom(const std::string& html) {
    const auto tree = markup::HtmlTree::parse(html);
    if (!tree.ok()) return tree.failure();
    return parse_mofcom_article(*tree, {html, "", "https://www.mofcom.gov.cn/a/art/1.html", {}});
}

}  // namespace

TEST_CASE("a script's text is found by its name, in either quote, with escapes undone") {
    CHECK(script_text("var title='甲'; var source=\"乙\";", "title") == "甲");
    CHECK(script_text("var title='甲'; var source=\"乙\";", "source") == "乙");
    CHECK(script_text("var subTitle='x', title = 'It\\'s \\\"here\\\"';", "title") == "It's \"here\"");
    CHECK(script_text("var title='';var b=1", "title").empty());
    CHECK(script_text("var title;", "title").empty());
    CHECK(script_text("document.title='x'", "title").empty());
    CHECK(script_text("var title='no end", "title").empty());
}

TEST_CASE("fields of a header box are told apart by their brackets") {
    const auto fields = header_fields("【发布单位】安全与管制局 【发布文号】商务部公告2025年第51号【发文日期】 【空】");
    REQUIRE(fields.size() == 2);
    CHECK(fields[0].text == "【发布单位】安全与管制局");
    CHECK(fields[1].text == "【发布文号】商务部公告2025年第51号");
    CHECK(header_fields("no brackets").empty());
}

TEST_CASE("the body is the marked box; without a mark the site's class; never the header box") {
    const std::string header = "<div class='art-con'><div class='art-con-gonggao'>【发布文号】一号</div></div>";
    CHECK(
        body(mofcom(header + "<div class='art-con'><p>旧版</p></div><div ergodic=article class=art-con>正文</div>")) ==
        "【发布文号】一号|正文");
    CHECK(body(mofcom(header + "<div class='art-con art-con-bottonmLine'>正文</div><div class='art-con'>旁注</div>")) ==
          "【发布文号】一号|正文");
    CHECK(body(mofcom(header + "<div class='art-con'>正文</div>")) == "【发布文号】一号|正文");
}

TEST_CASE("boxes inside the box are read once, several boxes one after the other") {
    CHECK(body(mofcom("<div class=art-con ergodic=article><p>一</p><div class=art-con ergodic=article>二</div></div>"
                      "<div class=art-con ergodic=article>三</div>")) == "一|二|三");
}

TEST_CASE("a header box alone is no article") {
    const auto document = mofcom("<div class='art-con'><div class='art-con-gonggao'>【发布文号】一号</div></div>");
    REQUIRE_FALSE(document.ok());
    CHECK(document.failure().kind == FailureKind::kUnexpectedShape);
}

TEST_CASE("a body that repeats the title does not say it twice") {
    CHECK(
        body(mofcom("<meta name=ArticleTitle content='标题'><div class=art-con ergodic=article><h1>标题</h1><p>正文</p>"
                    "</div>")) == "正文");
}

TEST_CASE("a page of very many tiny pieces, or of very much text, is refused") {
    const auto read = [](std::size_t pieces, const std::string& text) {
        model::Document document;
        document.blocks.assign(pieces, {model::BlockKind::kParagraph, text, 0});
        return finish_document(std::move(document), "the page");
    };
    CHECK(read(40'000, "甲").ok());
    CHECK(read(40'001, "甲").failure().kind == FailureKind::kTooLarge);
    CHECK(read(3, std::string(1U << 20U, 'x')).failure().kind == FailureKind::kTooLarge);
}

TEST_CASE("a byline between the headline and the text's own element dates the page") {
    const std::string text =
        "<div class=text><p>甲社1月6日电 商务部6日发布公告，禁止两用物项对某国军事用户出口，公告自公布之日起实施。</p>"
        "<p>商务部新闻发言人表示，中方依法采取有关措施，维护国家安全和利益，履行防扩散等国际义务。</p></div>";
    const auto posted = [&](const std::string& above) {
        const std::string html = "<body><ul><li><a href=/>2031年2月1日 首页</a></li></ul>" + above + text + "</body>";
        const auto tree = markup::HtmlTree::parse(html);
        REQUIRE(tree.ok());
        const auto document = parse_generic_article(*tree, {html, "", "", {}});
        REQUIRE(document.ok());
        return document->posted_on ? document->posted_on->iso() : std::string();
    };
    CHECK(posted("<h1>标题</h1><div class=from>2031年01月06日 16:22　来源：甲社</div>") == "2031-01-06");
    CHECK(posted("<div class=head><h1>标题</h1><p>2031-01-06 16:22 来源：甲社</p></div>").substr(0, 10) ==
          "2031-01-06");
    CHECK(posted("<h1>标题</h1>").empty());
    CHECK(posted("<h1>标题</h1><table><tr><th>日期</th></tr><tr><td>2031-01-04</td></tr></table>").empty());
}

TEST_CASE("a heading over the text is the title of a page whose own title only names the site") {
    const auto title = [](const std::string& heading) {
        const std::string html = "<head><title>Ministry of Commerce</title></head><body>" + heading +
                                 "<div class=con><p>In accordance with the law, it is decided to strengthen export "
                                 "control, as follows: exports to military users shall be prohibited.</p><p>This "
                                 "announcement shall take effect as of the date of promulgation.</p></div></body>";
        const auto tree = markup::HtmlTree::parse(html);
        REQUIRE(tree.ok());
        const auto document = parse_generic_article(*tree, {html, "", "", {}});
        REQUIRE(document.ok());
        return document->title;
    };
    CHECK(title("<h2>Announcement No. 36 of 2031 on Export Control</h2><p>June 12</p>") ==
          "Announcement No. 36 of 2031 on Export Control");
    CHECK(title("<h2>News</h2>") == "Ministry of Commerce");
}

TEST_CASE("the shape of a page is told by its markup") {
    const auto [html, shape] = GENERATE(table<std::string, std::string>({
        {"<div class='art-con' ergodic='article'><p>正文</p></div>", "mofcom_article"},
        {"<div class='art-con' ergodic='article'><p>The text of the notice</p></div>", "english_mofcom"},
        {"<script>var title='甲'; var publishTime='2025-01-01';</script><div class=bd>正文</div>", "ecms_article"},
        {"<script>var title=''; var publishTime='';</script><div class=bd></div>", "generic_article"},
        {"<div id=UCAP-CONTENT><p>正文</p></div>", "govcn_article"},
        {"<article><p>A text.</p></article>", "generic_article"},
    }));
    CAPTURE(html);
    CHECK(article_shape(*markup::HtmlTree::parse(html)) == shape);
}
