#include "parsers/sites/page_check.h"

#include <catch2/catch.hpp>

using namespace gazetted;
using namespace gazetted::sites;

namespace {

/// The message, or "usable".
std::string verdict(const std::string& html) {
    const auto tree = markup::HtmlTree::parse(html);
    REQUIRE(tree.ok());
    const auto why = why_unusable(*tree);
    return why ? why->message : "usable";
}

std::string long_text() {
    std::string text;
    for (int i = 0; i < 20; ++i)
        text += "出口经营者应当依照规定申请许可，第" + std::to_string(i) + "条。";
    return text;
}

}  // namespace

TEST_CASE("pages that are none are named as what they are") {
    const auto [html, message] = GENERATE(table<std::string, std::string>({
        {"<p>抱歉，您访问的页面不存在！</p>", "soft 404: the page says that it does not exist"},
        {"<h2>404 Error</h2>", "soft 404: the page says that it does not exist"},
        {"<title>404</title><p>x</p>", "soft 404: the page says that it does not exist"},
        {"<title>412 Precondition Failed</title>", "challenge page: the site wants a browser that runs its script"},
        {"<script>document.cookie='a=b';location.reload()</script>",
         "challenge page: the site wants a browser that runs its script"},
        {"<title>Just a moment...</title><p>Checking your browser</p>",
         "challenge page: the site wants a browser that runs its script"},
        {"<script>window.location.href='/new.html'</script>", "redirect page: script sends browsers on to /new.html"},
        {"<script>top.location.replace(\"https://example.org/\")</script>",
         "redirect page: script sends browsers on to https://example.org/"},
        {"<script>var _cofing1={href:'https://example.org/a.html',type:'1'}</script>",
         "redirect page: script sends browsers on to https://example.org/a.html"},
        {"<meta http-equiv=refresh content='0; url=/b.html'><p>x</p>",
         "redirect page: script sends browsers on to /b.html"},
        {"<h1>502 Bad Gateway</h1>", "error page of the server: 502 Bad Gateway"},
        {"<p>[an error occurred while processing this directive]</p>", "the page is a server error in words"},
        {"<script>var a=1</script>", "the page has no text"},
    }));
    CAPTURE(html);
    CHECK(verdict(html) == message);
}

TEST_CASE("what scripts do beside a text makes no page unusable") {
    const std::string text = "<p>" + long_text() + "</p>";
    CHECK(verdict(text + "<script>document.cookie='a=b'</script>") == "usable");
    CHECK(verdict(text + "<script>if(mobile)window.location.href='/m/'</script>") == "usable");
    CHECK(verdict(text + "<p>[an error occurred while processing this directive]</p>") == "usable");
    CHECK(verdict("<title>404家企业列入名单</title><p>名单附后。</p>") == "usable");
    CHECK(verdict("<p>该公告共收到502 项意见。</p>") == "usable");
}

TEST_CASE("a challenge can pass, a page that is gone cannot") {
    const auto challenge = markup::HtmlTree::parse("<script>document.cookie='a=b'</script>");
    CHECK(why_unusable(*challenge)->kind == FailureKind::kUnavailable);
    CHECK(why_unusable(*challenge)->retry_can_help);
    const auto gone = markup::HtmlTree::parse("<p>抱歉，您访问的页面不存在！</p>" + long_text());
    CHECK(why_unusable(*gone)->kind == FailureKind::kUnexpectedShape);
    CHECK_FALSE(why_unusable(*gone)->retry_can_help);
}
