#include "parsers/sites/unit_query.h"

#include <catch2/catch.hpp>

#include "parsers/markup/html.h"

using namespace gazetted;
using namespace gazetted::sites;

TEST_CASE("query values are encoded as UTF-8, unreserved characters stay") {
    CHECK(percent_encode("分页列表") == "%E5%88%86%E9%A1%B5%E5%88%97%E8%A1%A8");
    CHECK(percent_encode("a-Z0._~") == "a-Z0._~");
    CHECK(percent_encode("{\"pageNo\":2} &=+") == "%7B%22pageNo%22%3A2%7D%20%26%3D%2B");
}

TEST_CASE("decoding undoes encoding and leaves what is not encoded") {
    CHECK(percent_decode(percent_encode("信息列表 50%")) == "信息列表 50%");
    CHECK(percent_decode("100%") == "100%");
    CHECK(percent_decode("%zz%4") == "%zz%4");
}

TEST_CASE("a list script's members are sent in its own order, each as a parameter") {
    const auto tree =
        markup::HtmlTree::parse(R"(<script url="/unit" queryData="{'b':'2','tagId':'列表','n':7,'z':null}"></script>)");
    const auto query = unit_query_for(*tree, "列表");
    REQUIRE(query.ok());
    REQUIRE(query->has_value());
    const auto request = unit_request(**query, "https://www.example.org/zwgk/index.html");
    CHECK(request.method == "GET");
    CHECK(request.url == "https://www.example.org/unit?b=2&tagId=%E5%88%97%E8%A1%A8&n=7&z=null");
    CHECK(request.headers.at("Referer") == "https://www.example.org/zwgk/index.html");
}

TEST_CASE("an endpoint that has a query gets the members after it") {
    const UnitQuery query{"/unit?v=1", {{"a", "b"}}};
    CHECK(unit_request(query, "https://example.org/").url == "https://example.org/unit?v=1&a=b");
}

TEST_CASE("the same script twice is one; another query under the same tag is a failure") {
    const std::string script = R"(<script url="/unit" queryData="{'tagId':'列表','pageId':'1'}"></script>)";
    const auto twice = markup::HtmlTree::parse(script + script);
    CHECK(unit_query_for(*twice, "列表").ok());
    const auto split =
        markup::HtmlTree::parse(script + R"(<script url="/unit" queryData="{'tagId':'列表','pageId':'2'}"></script>)");
    CHECK_FALSE(unit_query_for(*split, "列表").ok());
}
