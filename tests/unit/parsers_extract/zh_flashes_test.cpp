// Short news: the day of a flash, whom it names, what it recalls, and what is told where there is no headline.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

namespace {

model::Reading report(const char* title, std::initializer_list<const char*> lines) {
    auto page = document(title, "2031-10-14", lines);
    page.channel = model::Channel::kPress;
    return extract::read_document(page);
}

}  // namespace

TEST_CASE("from publication, told by a report, is the day on which it says it was published") {
    struct Row {
        const char* sentence;
        const char* dates;
    };
    const Row rows[] = {
        {"大陸商務部昨（13）日發布公告，將甲公司等5家企業列入出口管制管控名單，並自公告發布日起實施。",
         "2031-10-13 on_publication all"},
        {"商务部今(14日)公告，将甲公司列入出口管制管控名单，公告自发布之日起施行。", "2031-10-14 on_publication all"},
        {"新闻讯 10月13日，据商务部网站消息，商务部公布将7家某国实体列入关注名单的决定，自公布之日起正式实施。",
         "2031-10-13 on_publication all"},
        {"商务部发言人周一表示，鉴于有关企业参与军售，中方决定将甲公司列入不可靠实体清单，即日起生效。",
         "2031-10-13 on_publication all"},
        {"商务部发言人13日答记者问时表示，中方决定将甲公司列入不可靠实体清单，公告即日起生效。",
         "2031-10-13 on_publication all"},
        {"商务部发言人周一表示，将甲公司列入不可靠实体清单合理合法。", ""},
    };
    for (const Row& row : rows) {
        INFO(row.sentence);
        CHECK(dates(report("商务部将部分企业列入名单", {row.sentence})) == row.dates);
    }
}

TEST_CASE("whom a report names beside the listing") {
    const auto unverified =
        report("商务部：将7家日本实体列入关注名单",
               {"商务部公布将7家日本实体列入关注名单的决定。",
                "公告称，鉴于无法核实甲精机株式会社等7家日本实体两用物项最终用户，不得申请通用许可。"});
    CHECK(parties(unverified) == "甲精机株式会社=");
    const auto listed = report("商務部將6間荷蘭、比利時企業列入管控名單",
                               {"商務部公布，將6間荷蘭及比利時實體列入出口管制管控名單，即日起實施。",
                                "名單上的公司包括荷蘭的甲防務公司、乙雷達公司，以及比利時的丙彈藥公司和丁光學公司。",
                                "這是內地今年第三度將歐盟企業列入管控名單。4月，商務部曾先後將7間歐盟實體列入名單。"});
    CHECK(parties(listed) == "甲防務公司=; 乙雷達公司=; 丙彈藥公司=; 丁光學公司=");
    CHECK(values(listed.destinations) == "NL BE");
    const auto ended =
        report("中方停止有关措施", {"商务部宣布，即日起停止对加拿大TechScope公司的不可靠实体清单措施。"});
    CHECK(parties(ended) == "加拿大TechScope公司=");
}

TEST_CASE("one name cut short before a count, and the number of a digest's item is no part of a notice") {
    const auto digest =
        report("一周出口管制动态", {"1. 10月13日，商务部公告，将台湾甲虎科技等5家实体列入出口管制管控名单。",
                                    "2. 商务部、海关总署公告，对乙物项实施出口管制，自12月1日起实施。"});
    CHECK(parties(digest) == "台湾甲虎科技=");
    CHECK_THAT(dates(digest), Catch::Contains("2031-12-01 fixed_date all"));
    const auto class_only =
        report("商务部将部分企业列入名单", {"商务部公告，将涉军的高科技等5家企业列入出口管制管控名单。"});
    CHECK(parties(class_only).empty());
}

TEST_CASE("two states of the list mechanism's notices told by their days") {
    const auto reading = report("商务部停止对部分美国实体的不可靠实体清单措施",
                                {"商务部宣布，自10月10日起，停止不可靠实体清单工作机制2030年4月4日公告所列8家实体的有关"
                                 "措施，继续暂停4月9日公告所"
                                 "列6家实体的措施一年。"});
    CHECK(values(reading.kinds) == "suspension termination");
    REQUIRE(reading.suspended_until);
    CHECK(reading.suspended_until->value.iso() == "2032-10-10");
}

TEST_CASE("a flash without a headline says at once what a headline would") {
    struct Row {
        const char* sentence;
        const char* kinds;
    };
    const Row rows[] = {
        {"某社11月10日电，商务部：自2031年11月10日12时起，恢复对16家美国实体的出口禁令。", "termination"},
        {"某社讯 商务部：暂停对12家美国实体的出口管制措施90天。", "suspension"},
        {"某社11月10日电，商务部回应恢复出口禁令传闻。", ""},
        {"某社11月10日电，美国商务部：恢复对16家实体的出口禁令。", ""},
    };
    for (const Row& row : rows) {
        INFO(row.sentence);
        CHECK(values(report("", {row.sentence}).kinds) == row.kinds);
    }
}
