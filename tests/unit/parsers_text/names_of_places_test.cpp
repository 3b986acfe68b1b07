#include <catch2/catch.hpp>

#include "parsers/text/authorities.h"
#include "parsers/text/countries.h"
#include "parsers/text/sentences.h"

using namespace gazetted::text;

TEST_CASE("authorities in a row, with any separator") {
    const NormalText normal("商务部 公安部、应急管理部，海关总署和国家药监局+中国外交部决定");
    std::string codes;
    for (const auto& mention : authorities_at(normal.view(), 0))
        codes += std::string(mention.code) + " ";
    CHECK(codes == "mofcom mps mem gac nmpa mfa ");
}

TEST_CASE("a ministry of another country is not ours") {
    CHECK(find_authorities("美商务部宣布").empty());
    CHECK(find_authorities("美国商务部宣布").empty());
    CHECK(find_authorities("荷兰外交部发言人").empty());
    CHECK(find_authorities("中国商务部宣布").size() == 1);
    CHECK(issuer_code("cmc-edd") == "CMC-EDD");
    CHECK(issuer_code("mfa").empty());
}

TEST_CASE("countries, the longest name first") {
    std::string codes;
    for (const auto& mention : find_countries("美国、印度尼西亚、台湾地区、欧盟"))
        codes += std::string(mention.code) + " ";
    CHECK(codes == "US ID TW EU ");
    CHECK(country_at("日本实体", 0).code == "JP");
    CHECK(country_at("中国企业", 0).code.empty());
    CHECK(country_at("马里", 0).code == "ML");
    CHECK(country_at("马里兰大学", 0).range.empty());
    CHECK(find_countries("马里兰公司").empty());
}

TEST_CASE("sentences end at their marks, not inside brackets") {
    const std::string_view text = "禁止出口。经营者(见注;附件)应当报告;其他《甲。乙》不变";
    std::string parts;
    for (const Range& r : sentences_in(text, {0, text.size()}))
        parts += std::string(r.of(text)) + "|";
    CHECK(parts == "禁止出口。|经营者(见注;附件)应当报告;|其他《甲。乙》不变|");
}

TEST_CASE("a bracket that never closes does not swallow the text") {
    const std::string_view text = "第一句(未闭合。第二句。";
    CHECK(sentences_in(text, {0, text.size()}).size() == 2);
}

TEST_CASE("a row of brackets without a mark is cut, and nothing of it is lost") {
    std::string text;
    while (text.size() < 30'000)
        text += "(甲公司)";
    std::size_t end = 0;
    for (const Range& r : sentences_in(text, {0, text.size()})) {
        CHECK(r.begin == end);
        CHECK(r.end - r.begin < 9'000);
        end = r.end;
    }
    CHECK(end == text.size());
}
