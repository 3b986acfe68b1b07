#include "parsers/text/notices.h"

#include <catch2/catch.hpp>

using namespace gazetted::text;

namespace {

std::string shown(std::string_view published) {
    const NormalText normal(published);
    std::string out;
    for (const NoticeMention& mention : find_notices(normal.view())) {
        out += (out.empty() ? "" : " ") + mention.id.key();
        if (!mention.title.empty()) out += "《" + mention.title + "》";
    }
    return out;
}

struct Row {
    const char* rule;
    const char* text;
    const char* keys;
};

const Row kRows[] = {
    {"one issuer", "商务部公告2025年第61号", "mofcom:2025:61"},
    {"the 年 may be missing", "商务部公告2025第62号 公布", "mofcom:2025:62"},
    {"full width, no space", "商务部公告２０２５年第６１号", "mofcom:2025:61"},
    {"a row goes on behind the gist in brackets",
     "商务部公告2025年第55号（公布对甲（乙）实施出口管制的决定）、第56号（关于丙的决定），以及第58号",
     "mofcom:2025:55 mofcom:2025:56 mofcom:2025:58"},
    {"joint issuers with a space", "商务部 海关总署公告2025年第57号", "mofcom+gac:2025:57"},
    {"joint issuers with 、", "商务部、国家国防科工委、海关总署公告2006年第50号", "mofcom+costind+gac:2006:50"},
    {"four issuers", "商务部 工业和信息化部 海关总署 国家密码局公告2024年第51号", "mofcom+miit+gac+sca:2024:51"},
    {"the country's name before each", "据中华人民共和国商务部、中华人民共和国海关总署公告2025年第3号",
     "mofcom+gac:2025:3"},
    {"the country's short name", "中国商务部公告2031年第5号", "mofcom:2031:5"},
    {"the country's short name before each", "中国商务部、中国海关总署公告2031年第5号", "mofcom+gac:2031:5"},
    {"joint issuers with +", "商务部+海关总署公告2031年第5号", "mofcom+gac:2031:5"},
    {"names that end like shorter ones", "国家国防科工局、中央军委装备发展部公告2024年第8号", "sastind+cmc-edd:2024:8"},
    {"no issuers but those right before it", "商务部说，海关总署公告2025年第9号", "gac:2025:9"},
    {"others are only counted", "商务部等5部门公告2025年第73号", "mofcom:2025:73"},
    {"公告 after the number", "商务部、海关总署2024年第67号公告", "mofcom+gac:2024:67"},
    {"a row shares issuers and year, later numbers lack 第", "商务部、海关总署公告2025年第55号、56号、57号",
     "mofcom+gac:2025:55 mofcom+gac:2025:56 mofcom+gac:2025:57"},
    {"two rows with issuers of their own", "海关总署公告2025年第58号,及商务部公告2025年第61号、62号",
     "gac:2025:58 mofcom:2025:61 mofcom:2025:62"},
    {"a shared year", "商务部公告2023年第27号和第28号", "mofcom:2023:27 mofcom:2023:28"},
    {"a row with titles between", "商务部公告2023年第27号（《甲公告》）和第28号（《乙公告》）",
     "mofcom:2023:27《甲公告》 mofcom:2023:28《乙公告》"},
    {"several numbers before one 号", "商务部2025年第21、22号公告", "mofcom:2025:21 mofcom:2025:22"},
    {"a row with a new year", "商务部公告2025年第1号、2024年第46号", "mofcom:2025:1 mofcom:2024:46"},
    {"the mechanism, year in brackets", "不可靠实体清单工作机制〔2025〕7号、8号", "uel:2025:7 uel:2025:8"},
    {"the mechanism with 公告", "不可靠实体清单工作机制公告〔2024〕1号", "uel:2024:1"},
    {"the mechanism in the plain form", "不可靠实体清单工作机制公告2023年第1号", "uel:2023:1"},
    {"an order, year in numerals", "中华人民共和国商务部令二〇二五年第5号", "mofcom-order:2025:5"},
    {"an order, year in figures", "商务部令2025年第7号", "mofcom-order:2025:7"},
    {"an order, 令 last", "商务部、海关总署2005年第29号令", "mofcom+gac-order:2005:29"},
    {"an order dated before its issuer", "（2020年9月19日商务部令第4号公布）", "mofcom-order:2020:4"},
    {"several issuers between the year and the number", "2031年2月3日中国商务部、海关总署公告第8号",
     "mofcom+gac:2031:8"},
    {"a year that does not stand right before the issuers", "2031年起，商务部公告第8号", ""},
    {"a title in brackets", "商务部公告2024年第46号（《某某公告》）第二款", "mofcom:2024:46《某某公告》"},
    {"a title after 公布的", "商务部、海关总署2022年第42号公告公布的《某目录》同时废止",
     "mofcom+gac:2022:42《某目录》"},
    {"words after a title are no part of it", "商务部公告2021年第48号《某目录》同时废止，第2号",
     "mofcom:2021:48《某目录》"},
    {"a letterhead names no issuer", "2022年 第42号", ":2022:42"},
    {"articles and street numbers are none", "第十七条第一款、东长安街2号", ""},
    {"numbers of other systems are none", "第2758(2024)号决议、第26/2024-2025号公告", ""},
    {"an order without a year is none", "依照国务院令第792号", ""},
};

}  // namespace

TEST_CASE("references to notices") {
    for (const Row& row : kRows) {
        INFO(row.rule);
        CHECK(shown(row.text) == row.keys);
    }
}

TEST_CASE("a mention covers its words, a row's later members theirs") {
    const NormalText normal("商务部公告2025年第61号、62号暂停实施");
    const auto mentions = find_notices(normal.view());
    REQUIRE(mentions.size() == 2);
    const auto text_of = [&](const Range& r) { return std::string(r.of(normal.view())); };
    CHECK(text_of(mentions[0].range) == "商务部公告2025年第61号");
    CHECK(text_of(mentions[1].range) == "62号");
}
