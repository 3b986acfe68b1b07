// From when parts and deeds apply, days of other things, and days that no field holds: those are unread.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

namespace {

model::Reading notice(std::initializer_list<const char*> lines) {
    return read("商务部 海关总署公告2031年第70号 公布对甲实施出口管制", "", lines);
}

}  // namespace

TEST_CASE("a control from one day to another: the first is read, the last is unread") {
    const char* const sentences[] = {
        "决定自2031年6月1日至2031年12月31日对甲气（海关商品编号：2804290010）实施出口许可证管理，未取得出口许可证的，不"
        "得出口"
        "。",
        "决定对甲气（海关商品编号：2804290010）实施临时出口管制，期限为2年，自2031年6月1日起至2033年5月31日止。",
        "对甲气实施临时出口管制，自2031年6月1日起至2033年5月31日止。",
    };
    for (const char* sentence : sentences) {
        INFO(sentence);
        const auto reading = notice({sentence, "商务部", "2031年5月25日"});
        CHECK(dates(reading) == "2031-06-01 fixed_date all");
        CHECK_FALSE(reading.unread.empty());
    }
}

TEST_CASE("parts with days of their own, whatever their words do") {
    const auto items = notice(
        {"一、对甲、乙实施出口管制。", "（一）自2031年5月1日起，金属甲（海关商品编号：2805301900）；",
         "（二）自2031年7月1日起，金属乙（海关商品编号：2805301300）。", "二、出口经营者出口前款物项，应当申请许可。",
         "三、2031年5月1日前签订的合同，可在2031年6月30日前按原规定办理。", "本公告自2031年5月1日起施行。", "商务部",
         "2031年4月15日"});
    CHECK_THAT(limbs(items), Catch::Contains("1.1: licence_required @2031-05-01"));
    CHECK_THAT(limbs(items), Catch::Contains("1.2: licence_required @2031-07-01"));
    CHECK(items.unread.size() == 1);  // what becomes of old contracts
    const auto may =
        notice({"一、自2031年7月1日起，符合条件的出口经营者可以申请出口通用许可。",
                "二、出口经营者应当每季度向商务部报告。", "三、本公告自公布之日起施行。", "商务部", "2031年5月18日"});
    CHECK_THAT(limbs(may), Catch::Contains("1: effective @2031-07-01"));
    CHECK_THAT(limbs(may), Catch::Contains("2: duty @2031-05-18"));
}

TEST_CASE("a drive that begins today asks for no licence") {
    const auto reading = notice({"一、专项行动自即日起开展，重点查处走私。", "二、出口经营者应当向商务部报告。",
                                 "本公告自发布之日起施行。", "商务部", "2031年5月12日"});
    CHECK_THAT(limbs(reading), !Catch::Contains("licence_required"));
}

TEST_CASE("days of something else: another notice's part, licences given before, an inquiry into dumping") {
    const auto part = notice({"撤销商务部公告2030年第72号。商务部公告2029年第46号第二款自2031年4月1日起恢复执行。",
                              "商务部", "2031年3月30日"});
    CHECK(dates(part) == "2031-04-01 fixed_date all");
    CHECK(limbs(part) == "0: repeal effective @2031-04-01 -> mofcom:2030:72");
    const auto licences =
        notice({"决定自2031年2月1日起，停止受理向日本出口甲的许可申请；已受理尚未作出决定的，中止审查；已颁"
                "发的许可证件自本公告公布之日起失效。",
                "商务部", "2031年1月31日"});
    CHECK(dates(licences) == "2031-02-01 fixed_date all");
    CHECK_THAT(limbs(licences), Catch::Contains("0: refused"));
    CHECK(licences.unread.size() == 2);
    const auto mixed =
        notice({"一、自2031年3月1日起对原产于日本的进口乙进行反倾销立案调查。",
                "二、自2031年3月15日起，对向日本出口甲（海关商品编号：2805301200）实施许可管理，未经许可不得出口"
                "。",
                "商务部", "2031年2月27日"});
    CHECK(dates(mixed) == "2031-03-15 fixed_date 2");
}

TEST_CASE("a control that is prolonged is no silence") {
    const char* const sentences[] = {
        "商务部公告2029年第94号规定的临时管制措施于2031年8月31日到期，现决定继续实施2年，至2033年8月31日止。",
        "商务部公告2029年第94号规定的临时管制措施继续实施两年。",
        "商务部公告2029年第94号的管制期限延长至2033年8月31日。",
    };
    for (const char* sentence : sentences) {
        INFO(sentence);
        CHECK_FALSE(notice({sentence, "商务部", "2031年8月20日"}).unread.empty());
    }
}

TEST_CASE("free of licence by the number of the notice alone") {
    const auto reading = read("商务部公告2031年第116号", "",
                              {"商务部公告2030年第103号第一条第（二）项规定的物项，对欧盟成员国出口的，自2031年10月1日"
                               "至2031年12月31日免于许可。",
                               "商务部", "2031年9月25日"});
    CHECK(values(reading.kinds) == "exemption");
    CHECK(dates(reading) == "2031-10-01 fixed_date all");
    CHECK(values(reading.destinations) == "EU");
    CHECK(reading.unread.size() == 1);
}

TEST_CASE("measures of the mechanism on a party listed before, in their plain form") {
    const auto reading = read("不可靠实体清单工作机制公告2031年第6号", "",
                              {"不可靠实体清单工作机制于2030年2月4日将甲公司（A, "
                               "Inc.）列入不可靠实体清单。现决定，自2031年3月4日起，禁止甲公司向"
                               "中国出口基因测序仪。",
                               "不可靠实体清单工作机制", "2031年3月4日"});
    CHECK(values(reading.kinds) == "uel_measures");
    CHECK(parties(reading) == "甲公司=A, Inc.");
    CHECK_THAT(limbs(reading), Catch::Contains("0: trade_ban"));
}

TEST_CASE("a list changed entry by entry, and told to be up to date below") {
    const auto reading =
        read("商务部公告2031年第105号", "",
             {"关于公布《两用物项出口管制清单》调整的公告", "一、增列：1C913（甲相关物项）。", "二、删除：原3A226。",
              "三、将1C229备注中“纯度大于99.99%”修改为“纯度大于99.9%”。",
              "《中华人民共和国两用物项出口管制清单》据此更新，自2031年12月1日起实施。", "商务部", "2031年11月1日"});
    CHECK_THAT(values(reading.kinds), Catch::Contains("list_adjustment"));
    CHECK_THAT(values(reading.kinds), !Catch::Contains("control_list_publication"));
    CHECK(dates(reading) == "2031-12-01 fixed_date all");
    CHECK_THAT(limbs(reading), Catch::Contains("2: amend @2031-12-01"));
}

TEST_CASE("what stays as it is is no act") {
    const auto reading =
        notice({"自即日起至2032年11月27日，商务部公告2029年第46号第二款暂停实施。第46号第一款关于禁止对美国军事用"
                "户出口的规定不变。",
                "商务部", "2031年11月20日"});
    CHECK_THAT(limbs(reading), !Catch::Contains("prohibited"));
    CHECK(values(reading.end_user_categories).empty());
    CHECK(reading.unread.empty());
}
