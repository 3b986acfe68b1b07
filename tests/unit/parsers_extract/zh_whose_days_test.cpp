// Whose a day is: of a year told by a word, of some only, of the rest, of the parts below a lead, of what others do.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

namespace {

model::Reading notice(std::initializer_list<const char*> lines) {
    return read("商务部公告2031年第70号 公布将部分实体列入出口管制管控名单", "", lines);
}

struct Row {
    const char* sentence;
    const char* dates;
};

}  // namespace

TEST_CASE("去年, 今年 and 明年 are years, whichever day is nearest") {
    const Row rows[] = {
        {"答：今年1月6日，商务部发布公告，对甲相关物项实施出口管制。", "2031-01-06 announced_on all"},
        {"答：商务部决定，自明年1月1日起对甲相关物项实施出口管制。", "2032-01-01 fixed_date all"},
        {"答：去年12月2日，商务部公布对甲相关物项实施出口管制，自去年12月5日起实施。", "2030-12-02 announced_on all"},
    };
    for (const Row& row : rows) {
        INFO(row.sentence);
        CHECK(dates(read("商务部新闻发言人就甲出口管制答记者问", "2031-11-20", {row.sentence})) == row.dates);
    }
}

TEST_CASE("a day of some parties, countries or goods is nobody else's, and is unread") {
    const char* const closing[] = {
        "对乙公司的措施自2031年6月1日起实施，其余措施自公布之日起实施。",
        "对第2项实体，本公告自2031年6月1日起实施；其余自公布之日起实施。",
        "出口至某国的，自2031年6月1日起适用本公告；其他自公布之日起实施。",
    };
    for (const char* sentence : closing) {
        INFO(sentence);
        const auto reading =
            notice({"一、将甲公司（A Inc.）、乙公司（B Inc.）列入出口管制管控名单，禁止向其出口两用物项。",
                    "二、正在开展的相关活动应当立即停止。", sentence, "商务部", "2031年3月1日"});
        CHECK(dates(reading) == "2031-03-01 on_publication all");
        CHECK_THAT(limbs(reading), Catch::Contains("1: list prohibited @2031-03-01"));
        CHECK(reading.unread.size() == 1);
    }
    const auto all = notice({"一、将甲公司（A Inc.）列入出口管制管控名单，禁止向其出口两用物项。",
                             "对上述实体的措施自2031年6月1日起实施。", "商务部", "2031年3月1日"});
    CHECK_THAT(dates(all), Catch::Contains("2031-06-01 fixed_date"));
    CHECK(all.unread.empty());
}

TEST_CASE("a condition that opens a part dates that part; a letter of a part is one") {
    const auto part = notice({"一、出口甲（海关商品编号：2805301900）应当申请许可，自2031年6月1日起执行。",
                              "二、以加工贸易方式出口，其合同备案在2031年5月31日前的，自2031年9月1日起适用本公告。",
                              "商务部", "2031年5月1日"});
    CHECK_THAT(dates(part), Catch::Contains("2031-09-01 fixed_date 2"));
    CHECK_THAT(dates(part), !Catch::Contains("2031-09-01 fixed_date all"));
    const auto letter = notice(
        {"一、1B950 甲设备：", "a. 甲一设备（海关商品编号：8479899961）；", "b. 甲二设备（海关商品编号：8479899962）。",
         "本公告自2031年7月1日起实施，其中第一条b项自2032年1月1日起实施。", "商务部", "2031年5月1日"});
    CHECK_THAT(dates(letter), Catch::Contains("2031-07-01 fixed_date all"));
    CHECK_THAT(dates(letter), Catch::Contains("2032-01-01 fixed_date 1.b"));
}

TEST_CASE("a day that ends a lead is that of the parts below it, and terms are counted from it") {
    const auto reading =
        read("商务部公告2031年第71号", "",
             {"经研究，决定自2031年11月10日起：", "（一）商务部公告2030年第21号规定的措施继续暂停一年；",
              "（二）商务部公告2030年第13号规定的措施停止执行。", "商务部", "2031年11月9日"});
    CHECK(dates(reading) == "2031-11-10 fixed_date all");
    CHECK_THAT(relations(reading), Catch::Contains("continues_suspension mofcom:2030:21 until 2032-11-10"));
    CHECK_THAT(limbs(reading), Catch::Contains("2: terminate @2031-11-10"));
}

TEST_CASE("days of what others do, and of what only might be, are not ours") {
    const Row rows[] = {
        {"商务部9月17日发布公告，将甲公司等14家美国实体列入出口管制管控名单，公告自9月18日起施行。美方的清单自9月16日起"
         "生"
         "效。",
         "2031-09-18 fixed_date all"},
        {"商务部9月17日发布公告，将甲公司等14家美国实体列入出口管制管控名单，公告自9月18日起施行。此前，立陶宛议会通过"
         "议案"
         "，自9月1日起禁止进口乙。",
         "2031-09-18 fixed_date all"},
        {"商务部9月17日发布公告，将甲公司等14家美国实体列入出口管制管控名单，公告自9月18日起施行。如无新的公告，相关措"
         "施自"
         "10月1日起恢复实施。",
         "2031-09-18 fixed_date all"},
    };
    for (const Row& row : rows) {
        INFO(row.sentence);
        CHECK(dates(read("中方将14家美国实体列入管控名单", "2031-09-17", {row.sentence})) == row.dates);
    }
}

TEST_CASE("the day of another notice is none of this one, and its short form is the notice named in full") {
    const auto reading = read("商务部公告2031年第42号 关于商务部公告2031年第61号过渡期安排的公告", "",
                              {"商务部 海关总署公告2031年第61号（以下简称61号公告）将于2031年8月1日起实施。",
                               "61号公告的实施日期调整为2031年10月1日，但其中6C903项物项仍自2031年8月1日起实施。",
                               "商务部", "2031年7月25日"});
    CHECK(dates(reading).empty());
    CHECK(relations(reading) == "amends mofcom+gac:2031:61");
    CHECK(reading.unread.size() == 1);
    const auto own = read("商务部公告2031年第42号 公布对甲物项实施出口管制的决定", "",
                          {"对甲（海关商品编号：2805301900）实施出口管制。",
                           "商务部公告2031年第42号自2031年8月1日起实施。", "商务部", "2031年7月25日"});
    CHECK(dates(own) == "2031-08-01 fixed_date all");
}

TEST_CASE("the day of this notice and another is this one's, and a number is one of its year") {
    const Row rows[] = {
        {"本公告及第43号公告自2031年8月1日起实施。", "2031-08-01 fixed_date all"},
        {"本公告与商务部公告2031年第43号于2031年8月1日起实施。", "2031-08-01 fixed_date all"},
        {"商务部公告2031年第42号、第43号自2031年8月1日起实施。", "2031-08-01 fixed_date all"},
        {"本公告替代商务部公告2030年第7号，于2031年8月1日起实施。", "2031-08-01 fixed_date all"},
        {"本公告替代商务部公告2030年第7号于2031年8月1日起实施。", "2031-08-01 fixed_date all"},
        {"有关要求按照商务部公告2030年第7号自2031年8月1日起实施。", "2031-08-01 fixed_date all"},
        {"商务部公告2031年第43号自2031年8月1日起实施。", ""},
        {"商务部公告2030年第42号自2031年8月1日起实施。", ""},
        {"商务部公告2030年第7号、第42号自2031年8月1日起实施。", ""},
    };
    for (const Row& row : rows) {
        INFO(row.sentence);
        const auto reading = read("商务部公告2031年第42号 公布对甲物项实施出口管制的决定", "",
                                  {"未经许可，不得出口甲物项（2B902）。", row.sentence, "商务部", "2031年7月25日"});
        CHECK(dates(reading) == row.dates);
    }
}

TEST_CASE("rules on technology are the one part that is called so") {
    const auto reading =
        read("商务部公告2031年第43号 公布对甲相关物项实施出口管制的决定", "",
             {"一、1C990 氧化甲（海关商品编号：2846901920）。", "二、1E990 甲提纯技术。",
              "本公告中技术管制条款自2031年9月1日起实施，其他条款自公布之日起实施。", "商务部", "2031年7月25日"});
    CHECK_THAT(dates(reading), Catch::Contains("2031-09-01 fixed_date 2"));
    CHECK_THAT(limbs(reading), Catch::Contains("1: licence_required @2031-07-25"));
    CHECK_THAT(limbs(reading), Catch::Contains("2: licence_required @2031-09-01"));
}

TEST_CASE("an answer that pauses to an end of the year, and one that begins with tariffs") {
    const auto pause = read("商务部新闻发言人就出口管制答记者问", "2031-02-01",
                            {"答：商务部决定暂停对5家欧盟实体的管控措施，暂停期至今年底，即12月31日。"});
    REQUIRE(pause.suspended_until);
    CHECK(pause.suspended_until->value.iso() == "2031-12-31");
    const auto tariffs =
        read("商务部新闻发言人就延长有关反制措施暂停期限答记者问", "2031-11-09",
             {"答：中方决定自2031年11月10日起，在一年内继续停止实施《国务院关税税则委员会公告2030年第4号》规定的"
              "加征关税。同时，在上述期限内，继续暂停商务部公告2030年第21号规定的措施。"});
    CHECK(dates(tariffs) == "2031-11-10 fixed_date all");
}

TEST_CASE("an answer that decides from today means its own day") {
    const auto reading = read("商务部新闻发言人就采取反制措施发表谈话", "2031-11-21",
                              {"作为反制，中方决定自即日起将甲公司（A plc）列入不可靠实体清单。"});
    CHECK(dates(reading) == "2031-11-21 on_publication all");
    const auto told = read("商务部新闻发言人就有关措施答记者问", "2031-11-21",
                           {"答：中方决定将甲公司列入不可靠实体清单，合理合法。"});
    CHECK(told.effective_dates.empty());
}
