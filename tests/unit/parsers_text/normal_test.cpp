#include "parsers/text/normal.h"

#include <catch2/catch.hpp>

using gazetted::text::NormalText;

namespace {

struct Row {
    const char* rule;
    const char* published;
    const char* normal;
};

const Row kRows[] = {
    {"figures and letters lose their width", "２０２５年第１号（１Ｃ９０２．ａ）", "2025年第1号(1C902.a)"},
    {"space beside Chinese type goes", "2023年 第1号 商务部 海关总署公告", "2023年第1号商务部海关总署公告"},
    {"wide space is space", "商务部　海关总署公告", "商务部海关总署公告"},
    {"space inside Latin text stays", "雷神公司 （Raytheon Missiles & Defense）",
     "雷神公司(Raytheon Missiles & Defense)"},
    {"a half-width comma between Chinese characters is a Chinese comma", "第58号,及第61号", "第58号，及第61号"},
    {"a comma in an English name stays", "Cubic, Inc.", "Cubic, Inc."},
    {"square brackets of any kind are one", "工作机制〔2025〕7号、［2025］8号", "工作机制[2025]7号、[2025]8号"},
    {"quotation marks of any kind are one", "“一、（一）”部分", "\"一、(一)\"部分"},
    {"enclosed numerals and radicals are spelt out", "㈠⽤途", "(一)用途"},
    {"superscripts stay", "17.5g/cm³", "17.5g/cm³"},
    {"traditional characters become the simplified ones", "商務部公佈軍民兩用物項出口管制管控名單，自公布之日起實施",
     "商务部公布军民两用物项出口管制管控名单，自公布之日起实施"},
    {"what both scripts write stays", "著名企业、公用事业俱乐部", "著名企业、公用事业俱乐部"},
    {"middle dots are one", "洛克希德・马丁", "洛克希德·马丁"},
};

}  // namespace

TEST_CASE("the normal form of Chinese text") {
    for (const Row& row : kRows) {
        INFO(row.rule);
        CHECK(NormalText(row.published).view() == row.normal);
    }
}

TEST_CASE("a range of the normal form leads back to the published characters") {
    const std::string published = "发文：２０２５年 第７号，特此公告";
    const NormalText normal(published);
    const std::size_t at = normal.view().find("2025");
    const auto range = normal.original({at, at + std::string("2025年第7号").size()});
    CHECK(range.of(published) == "２０２５年 第７号");
    CHECK(normal.original({5, 5}).empty());
    CHECK(normal.original({0, 10000}).empty());
}

TEST_CASE("what is quoted from traditional text stays traditional") {
    const std::string published = "中國商務部　將漢翔公司列入";
    const NormalText normal(published);
    const std::size_t at = normal.view().find("将汉翔公司");
    REQUIRE(at != std::string_view::npos);
    const auto range = normal.original({at, at + std::string("将汉翔公司").size()});
    CHECK(range.of(published) == "將漢翔公司");
}

TEST_CASE("each character of the normal form leads back to what it was made from") {
    const std::string published = "第 ７号，a 〔㈠〕,务";
    const NormalText normal(published);
    REQUIRE(normal.view() == "第7号，a[(一)]，务");
    const auto behind = [&](std::string_view form) {
        const std::size_t at = normal.view().find(form);
        const auto range = normal.original({at, at + form.size()});
        return range.of(published);
    };
    CHECK(behind("7") == "７");
    CHECK(behind("第7号") == "第 ７号");
    CHECK(behind("，a") == "，a");
    CHECK(behind("一") == "㈠");
    CHECK(behind("，务") == ",务");
}

TEST_CASE("bytes that are not UTF-8 pass through, each its own character") {
    const std::string broken = "商\xff务\xbf";
    const NormalText normal(broken);
    CHECK(normal.view() == broken);
    CHECK(normal.original({0, normal.view().size()}).end == broken.size());
    CHECK(normal.original({3, 4}) == gazetted::text::Range{3, 4});
    CHECK(normal.original({4, 7}) == gazetted::text::Range{4, 7});
    CHECK(normal.original({7, 8}) == gazetted::text::Range{7, 8});
}
