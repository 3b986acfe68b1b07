#include "parsers/markup/page_meta.h"

#include <string>

#include <catch2/catch.hpp>

namespace gazetted::markup {
namespace {

PageMeta meta_of(const std::string& html) {
    const auto tree = HtmlTree::parse(html);
    REQUIRE(tree.ok());
    return page_meta(*tree);
}

struct Case {
    const char* html;
    const char* value;
};

TEST_CASE("the title is the article's, without the site") {
    const auto [html, title] = GENERATE(values<Case>({
        {"<meta name=ArticleTitle content='商务部公告2025年第61号'><title>x</title>", "商务部公告2025年第61号"},
        {"<title>Controls widened - The Paper</title><h1>Controls widened</h1>", "Controls widened"},
        {"<title>Controls widened - The Paper</title><meta property=og:site_name content='The Paper'>",
         "Controls widened"},
        {"<meta property=og:title content='Controls widened | again'><h1>The Paper</h1>", "Controls widened | again"},
        {"<title>稀土出口管制升级_财经_某网</title><p>x", "稀土出口管制升级"},
        {"<title>稀土出口管制升级--某网</title><div class=t>稀土出口管制升级</div>", "稀土出口管制升级"},
        {"<title>A-B-C</title><p>x", "A-B-C"},
        {"<title>公 告</title><p>x", "公告"},
        {"<meta name=ArticleTitle content='关于调整&lt;br&gt;目录的公告'>", "关于调整目录的公告"},
        {R"(<script type="application/ld+json">{"@graph":[{"headline":"From data","datePublished":"2026-01-06"}]}</script><title>Site</title>)",
         "From data"},
        {"<p>x", ""},
    }));
    CAPTURE(html);
    CHECK(meta_of(html).title == title);
}

TEST_CASE("the posting time is what the page says it is") {
    const auto [html, posted] = GENERATE(values<Case>({
        {"<meta name=PubDate content='2025-10-09 09:00'><meta name=MakeTime content='2026-11-20 03:12:44'>",
         "2025-10-09 09:00"},
        {"<meta property=article:published_time content='2026-01-06T22:10:00-05:00'>", "2026-01-06 22:10"},
        {R"(<script type="application/ld+json">[{"@type":"NewsArticle","datePublished":"2026-01-06T01:02:03Z"}]</script>)",
         "2026-01-06 01:02"},
        {"<time datetime=2026-01-05>aside</time><article><time datetime=2026-01-06>x</time></article>", "2026-01-06 "},
        {"<span itemprop=datePublished content='2026-01-04'></span><article><time "
         "datetime=2026-01-06></time></article>",
         "2026-01-04 "},
        {"<time>January 6, 2026</time>", "2026-01-06 "},
        {"<script type='application/ld+json'>{broken</script><p>2026-01-06", " "},
    }));
    CAPTURE(html);
    const PageMeta meta = meta_of(html);
    CHECK((meta.posted_on ? meta.posted_on->iso() : "") + " " + (meta.posted_time ? meta.posted_time->iso() : "") ==
          posted);
}

TEST_CASE("source and address") {
    const PageMeta meta = meta_of("<meta name=ContentSource content='商务部新闻办公室'><link rel=canonical href='/a'>");
    CHECK(meta.source == "商务部新闻办公室");
    CHECK(meta.url == "/a");
}

TEST_CASE("language goes by the share of Chinese characters") {
    CHECK(language_of("商务部公告2025年第61号") == model::Language::kChinese);
    CHECK(language_of("通用动力公司（General Dynamics）等实体") == model::Language::kChinese);
    CHECK(language_of("MOFCOM Announcement No. 61 (商务部公告) on rare earth items") == model::Language::kEnglish);
    CHECK(language_of("2025 – 61") == model::Language::kUnknown);
}

}  // namespace
}  // namespace gazetted::markup
