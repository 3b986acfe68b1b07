// What a notice tells of an earlier one, dates or corrects, and what it does itself.
#include "parsers/extract/zh_history.h"

#include <catch2/catch.hpp>

#include "parsers/text/normal.h"
#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

TEST_CASE("a sentence that says when something else happened tells of earlier") {
    struct Row {
        const char* sentence;
        bool earlier;
    };
    const Row rows[] = {
        {"2030年2月4日，工作机制将甲公司列入不可靠实体清单。", true},
        {"工作机制于2030年2月4日发布公告，将甲集团列入不可靠实体清单。", true},
        {"商务部曾于2030年12月2日将乙公司列入名单。", true},
        {"自2030年2月4日起，禁止向甲公司出口。", false},
        {"决定停止2030年2月4日发布的第4号公告规定的措施。", false},
        {"决定将甲公司列入不可靠实体清单。", false},
        {"2031年3月4日，商务部决定将甲公司列入管控名单。", false},
    };
    for (const Row& row : rows) {
        INFO(row.sentence);
        CHECK(extract::zh::tells_of_earlier(text::NormalText(row.sentence).view(), CivilDate::of(2031, 3, 4)) ==
              row.earlier);
    }
}

TEST_CASE("measures on a party listed before are no new listing, and name it as the listing did") {
    const auto reading =
        read("不可靠实体清单工作机制公告〔2031〕2号", "",
             {"工作机制于2030年2月4日发布2030年第4号公告，将美国甲成衣集团列入不可靠实体清单。经审查，现"
              "决定对该集团采取以下处理措施：",
              "一、禁止该集团在中国境内新增投资；", "二、禁止该集团高级管理人员入境。", "本公告自2031年3月10日起实施。",
              "不可靠实体清单工作机制", "2031年3月9日"});
    CHECK(values(reading.kinds) == "uel_measures");
    CHECK(parties(reading) == "美国甲成衣集团=");
    CHECK(values(reading.destinations) == "US");
    CHECK(limbs(reading) == "0: effective @2031-03-10\n1: investment_ban @2031-03-10\n2: entry_ban @2031-03-10");
}

TEST_CASE("a party is named in both forms where the text first speaks of it") {
    const auto reading = read("不可靠实体清单工作机制公告〔2031〕5号", "",
                              {"海湾基因公司（Bay Genes, Inc.）已于2031年2月4日被列入不可靠实体清单。工作机制决定对海湾"
                               "基因公司采取以下处理措施：",
                               "禁止其向中国出口测序仪。", "不可靠实体清单工作机制", "2031年3月4日"});
    CHECK(parties(reading) == "海湾基因公司=Bay Genes, Inc.");
}

TEST_CASE("an investigation is a measure that lists nobody") {
    const auto reading = read(
        "不可靠实体清单工作机制关于对甲成衣集团启动调查的公告", "",
        {"【发布文号】不可靠实体清单工作机制公告〔2031〕3号",
         "甲成衣集团（A Apparel）涉嫌中断与中国企业的正常交易。工作机制依据《不可靠实体清单规定》第五条，决定对甲成"
         "衣集团启动不可靠实体清单调查。",
         "不可靠实体清单工作机制", "2031年8月26日"});
    CHECK(reading.is_control_measure);
    CHECK(values(reading.kinds) == "uel_investigation");
    CHECK(reading.parties.empty());
}

TEST_CASE("the day of one ban is no coming into force beside the notice's own") {
    const auto reading = read("商务部公告2031年第21号 公布将2家美国实体列入出口管制管控名单", "",
                              {"决定将甲公司（A Inc.）、乙公司（B Inc.）列入出口管制管控名单，采取下列措施：",
                               "一、自公告之日起，禁止出口经营者向列入名单的2家实体出口两用物项。",
                               "本公告自公布之日起实施。", "商务部", "2031年4月4日"});
    CHECK(limbs(reading) ==
          "0: list effective @2031-04-04 [control_list_entities]\n1: prohibited @2031-04-04 [control_list_entities]");
    const auto repeal = read("商务部公告2031年第3号 关于废止部分出口管制公告的公告", "",
                             {"商务部决定，商务部公告2018年第9号，自2031年1月15日起废止。", "商务部", "2031年1月7日"});
    CHECK(limbs(repeal) == "0: repeal @2031-01-15 -> mofcom:2018:9");
}

TEST_CASE("what is no longer controlled from a day on needs no licence") {
    const auto reading = read("商务部公告2031年第31号 关于优化调整甲出口管制措施的公告", "",
                              {"一、甲物项未经许可，不得出口。", "二、自2031年9月1日起，不再对乙物项实施临时管制。",
                               "三、本公告自2031年9月1日起实施。", "商务部", "2031年7月31日"});
    CHECK(dates(reading) == "2031-09-01 fixed_date all");
    CHECK(limbs(reading) == "1: licence_required @2031-09-01\n2: exempt @2031-09-01\n3: effective @2031-09-01");
}

TEST_CASE("a correction changes the notice it corrects, and nothing of that notice's is its own") {
    const auto reading =
        read("关于商务部公告2031年第57号的更正公告", "",
             {"【发布文号】商务部公告2031年第60号",
              "商务部2031年10月9日发布的《公布对甲相关物项实施出口管制的决定》（商务部公告2031年第57号）中"
              "，“1C950.b”的参考海关商品编号“2805301810”更正为“2805301811”。",
              "更正后的内容自本公告公布之日起适用。", "商务部", "2031年10月20日"});
    CHECK(values(reading.kinds) == "list_adjustment");
    CHECK(relations(reading) == "amends mofcom:2031:57");
    CHECK(reading.hs_codes.empty());
    CHECK(dates(reading) == "2031-10-20 on_publication all");
    const auto plain = read("商务部 海关总署公告2031年第48号", "",
                            {"现将商务部 海关总署公告2031年第47号（公布对甲物项实施出口管制的决定）有关内容更正如下：",
                             "一、第一条中“大于99.9%”更正为“大于99.99%”。", "商务部 海关总署", "2031年11月2日"});
    CHECK(values(plain.kinds) == "list_adjustment");
    CHECK(relations(plain) == "amends mofcom+gac:2031:47");
}

TEST_CASE("a notice that repeals another does not do what the other's title says") {
    const auto reading = read("商务部公告2031年第29号 关于部分两用物项公告效力的公告", "",
                              {"一、商务部公告2025年第31号（《关于对甲物项实施临时出口管制的公告》）予以废止。",
                               "二、本公告自2031年7月1日起实施。", "商务部", "2031年4月17日"});
    CHECK(values(reading.kinds) == "repeal");
}

TEST_CASE("what an earlier notice did is its own deed; who leaves its list stands in the sentence before") {
    const auto reading =
        read("商务部公告2031年第63号 关于将2家实体移出关注名单的决定", "",
             {"商务部公告2031年第12号将甲株式会社等20家日本实体列入出口管制关注名单。乙株式会社（B Co., Ltd.）、丙株式"
              "会社（C Co., Ltd.）配合核查。商务部决定自2031年12月11日起，将上述2家实体移出关注名单。",
              "商务部", "2031年12月10日"});
    CHECK(values(reading.kinds) == "termination");
    CHECK(parties(reading) == "乙株式会社=B Co., Ltd.; 丙株式会社=C Co., Ltd.");
}

TEST_CASE("the day of a repeal is not the day of the notice that repeals") {
    const auto reading = read("商务部公告2031年第3号 关于对甲物项实施出口管制的公告", "",
                              {"商务部公告2018年第9号自2031年1月15日起废止。", "一、甲物项，未经许可，不得出口。",
                               "二、本公告自2031年2月1日起实施。", "商务部", "2031年1月7日"});
    CHECK(dates(reading) == "2031-01-15 fixed_date all; 2031-02-01 fixed_date all");
    CHECK(limbs(reading) ==
          "0: repeal @2031-02-01 -> mofcom:2018:9\n1: licence_required @2031-02-01\n2: effective @2031-02-01");
}

TEST_CASE("numbered names below the sentence that lists them") {
    const auto reading =
        read("商务部公告2031年第73号 公布将2家美国实体列入出口管制管控名单", "",
             {"决定将2家美国实体列入出口管制管控名单：", "（一）甲系统公司（A Systems）；", "（二）乙船厂（B Inc.）。",
              "自本公告公布之日起，禁止向上述实体出口两用物项。", "商务部", "2031年12月1日"});
    CHECK(parties(reading) == "甲系统公司=A Systems; 乙船厂=B Inc.");
}

TEST_CASE("a notice that changes an earlier one by its number need not say again what that one controls") {
    const auto reading = read("商务部公告2031年第81号", "",
                              {"商务部决定对商务部公告2030年第61号作如下修改：", "一、第一条中“0.1%”修改为“1%”。",
                               "本决定自2032年1月1日起施行。", "商务部", "2031年12月9日"});
    CHECK(values(reading.kinds) == "list_adjustment");
    CHECK(relations(reading) == "amends mofcom:2030:61");
    CHECK(dates(reading) == "2032-01-01 fixed_date all");
}

TEST_CASE("a headline that ends in a list's name is no notice") {
    const auto reading =
        read("中国商务部宣布将甲公司列入不可靠实体清单", "2031-02-16",
             {"某社北京2月16日电 中国商务部16日发布公告，决定将甲公司列入不可靠实体清单，禁止其从事与中国有关的进出"
              "口活动。"});
    CHECK(values(reading.kinds) == "uel_listing");
    CHECK_FALSE(reading.is_new_measure);
}
