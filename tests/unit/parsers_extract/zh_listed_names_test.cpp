// Names of parties that stand in lines below the words that list them, in a sentence that only states them, or before a
// deed on 其.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

TEST_CASE("one name a line below a colon, whatever it ends in, and with its other form on the next line") {
    const auto reading =
        read("商务部公告2031年第95号 关于将有关企业列入出口管制管控名单的公告", "",
             {"决定将以下5家实体列入出口管制管控名单，自公布之日起，禁止向其出口两用物项：", "1.航太工业发展公司",
              "2.经纬科技股份有限公司（Longitude Inc.）", "3.某地“山城科学研究院”（Hill Institute）", "4.璇元科技",
              "5.皇山精密公司", "（Crown Hill Precision Co.）", "商务部", "2031年1月8日"});
    CHECK(parties(reading) ==
          "航太工业发展公司=; 经纬科技股份有限公司=Longitude Inc.; 某地“山城科学研究院”=Hill Institute; 璇元科技=; "
          "皇山精密公司=Crown Hill Precision Co.");
    REQUIRE(reading.counts.size() == 1);
    CHECK(reading.counts[0].parsed == 5);
}

TEST_CASE("names grouped by country give their homes, and the rule behind them is the whole's") {
    const auto reading =
        read("商务部公告2031年第36号 公布将有关实体列入出口管制管控名单", "",
             {"决定将下列实体列入出口管制管控名单：", "（一）英国：", "1.甲系统公司（A Systems plc）", "（二）法国：",
              "1.乙集团（B S.A.）及其子公司乙航公司",
              "禁止出口经营者向上述2家实体出口两用物项，本公告自2031年4月30日起实施。", "商务部", "2031年4月28日"});
    CHECK(parties(reading) == "甲系统公司=A Systems plc; 乙集团=B S.A.");
    CHECK(values(reading.destinations) == "GB FR");
    CHECK_THAT(limbs(reading), Catch::Contains("0: list prohibited effective"));
}

TEST_CASE("branches below a party are none, though its line ends in a colon") {
    const auto reading = read(
        "商务部公告2031年第65号 公布将2家实体列入出口管制管控名单", "",
        {"决定将甲会社等2家实体列入出口管制管控名单（见附件）。", "商务部", "2031年2月24日", "附件", "1. 甲株式会社",
         "（A Engines, Ltd.）", "2. 乙株式会社(B Limited)及其分支机构：", "（1）乙东京营业所", "（2）乙横滨营业所"});
    CHECK(parties(reading) == "甲株式会社=A Engines, Ltd.; 乙株式会社=B Limited");
}

TEST_CASE("whose the 其 is, and names that a sentence only states") {
    struct Row {
        const char* title;
        const char* text;
        const char* parties;
    };
    const Row rows[] = {
        {"商务部公告2031年第67号",
         "商务部公告2031年第12号附件所列“甲会社（A Corporation）”，经核实最终用户，决定自即日起将其移出关注名单。",
         "甲会社=A Corporation"},
        {"商务部公告2031年第14号",
         "乙制作所株式会社经配合核查，其最终用户能够得到核实。自2031年8月1日起，将其移出关注名单。",
         "乙制作所株式会社="},
        {"商务部公告2031年第52号", "经核查，自公布之日起，将丙重工业株式会社从商务部公告2031年第11号附件中删除。",
         "丙重工业株式会社="},
        {"商务部公告2031年第86号 公布将有关实体列入出口管制管控名单",
         "决定将下列实体列入出口管制管控名单，并采取以下措施。列入实体：丁公司（D Corp.）、戊造船公司（E Inc.）。",
         "丁公司=D Corp.; 戊造船公司=E Inc."},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        const auto reading = read(row.title, "", {row.text, "商务部", "2031年9月3日"});
        CHECK(parties(reading) == row.parties);
    }
    model::Document report = document("商務部將4間英國實體列入管控名單", "2031-11-03",
                                      {"商務部今日（3日）宣布，將4間英國實體列入出口管制管控名單，即日起執行。",
                                       "4間實體為克拉肯海事科技、樸港無人系統、布港先進複材及艾爾郡制導技術。"});
    report.channel = model::Channel::kPress;
    const auto told = extract::read_chinese(report);
    CHECK(parties(told) == "克拉肯海事科技=; 樸港無人系統=; 布港先進複材=; 艾爾郡制導技術=");
    CHECK(values(told.destinations) == "GB");
}

TEST_CASE("a notice of the list mechanism whose heading gives the number alone") {
    const auto reading = read("公 告", "",
                              {"〔2031〕8号", "不可靠实体清单工作机制关于对有关企业调整措施的公告",
                               "不可靠实体清单工作机制决定，自2031年6月10日起，将甲公司（A Inc.）移出不可靠实体清单。",
                               "不可靠实体清单工作机制", "2031年6月9日"});
    REQUIRE(reading.numbers.size() == 1);
    CHECK(reading.numbers[0].value.key() == "uel:2031:8");
}

TEST_CASE("a report that prints the codes of what is new, and a change of commodity codes of an item spoken of") {
    model::Document report = document(
        "样品物项出口管制新规速评", "2031-10-19",
        {"2031年10月16日，商务部、海关总署联合发布2031年第47号公告，对样品相关物项实施出口管制。",
         "47号公告新增三个管制编码：1C953.a（样品甲）、1C953.b（样品乙），以及对应的技术类编码1E953。原已列入清单"
         "1C202项下的物项不在本次新增之列。",
         "海关商品编号方面，公告列出8112923010、8112993010两个参考编号。"});
    report.channel = model::Channel::kPress;
    const auto told = extract::read_chinese(report);
    CHECK(values(told.control_codes) == "1C953.a 1C953.b 1E953");
    CHECK(values(told.hs_codes) == "8112923010 8112993010");
    CHECK(values(told.kinds) == "item_licensing technology_control");

    const auto changed = read("商务部 海关总署公告2031年第55号 公布调整两用物项出口管制清单部分物项的海关商品编号", "",
                              {"一、6A003对应的参考海关商品编号删除9002909010。", "二、本公告自2032年1月1日起执行。",
                               "商务部 海关总署", "2031年12月30日"});
    CHECK(values(changed.control_codes).empty());
    CHECK_THAT(values(changed.kinds), Catch::Contains("list_adjustment"));
}

TEST_CASE("a new name is nobody's listing, and who is let go is named without the consent") {
    const auto renamed =
        read("商务部公告2031年第85号", "",
             {"不可靠实体清单所列“甲系统公司（A Systems）”名称变更为“甲集团（A Group S.A.）”，对其采取的措施不变。",
              "商务部", "2031年3月15日"});
    CHECK(renamed.parties.empty());
    const auto let_go =
        read("不可靠实体清单工作机制公告〔2031〕22号", "",
             {"工作机制决定，同意乙医疗公司（B Corp.）移出不可靠实体清单的申请，自2031年3月16日起停止对其采取的措施。",
              "不可靠实体清单工作机制", "2031年3月15日"});
    CHECK(parties(let_go) == "乙医疗公司=B Corp.");
}

TEST_CASE("parties to whom something applies again or ends, with whom nobody may deal, and rows that tabs counted") {
    struct Told {
        const char* title;
        const char* sentence;
        const char* parties;
    };
    const Told rows[] = {
        {"商务部公告2031年第81号 关于恢复对部分美国实体管控措施的公告",
         "决定自2031年8月20日起，对其中甲公司（A Inc.）、乙公司（B "
         "Inc.）恢复执行商务部公告2030年第21号规定的管控措施。",
         "甲公司=A Inc.; 乙公司=B Inc."},
        {"商务部公告2031年第82号", "自2031年11月10日起，取消对甲航运公司（A Shipping LLC）等5家企业的反制措施。",
         "甲航运公司=A Shipping LLC"},
        {"商务部令二〇三一年第5号 关于对有关企业采取反制措施的决定",
         "决定自2031年8月2日起，禁止境内组织、个人与甲海洋株式会社、乙航运有限公司进行有关交易、合作等活动。",
         "甲海洋株式会社=; 乙航运有限公司="},
    };
    for (const Told& row : rows) {
        INFO(row.sentence);
        CHECK(parties(read(row.title, "", {row.sentence, "商务部", "2031年8月1日"})) == row.parties);
    }
    const auto table =
        read("商务部公告2031年第83号 关于公布移出关注名单实体的公告", "",
             {"决定将附件所列实体移出关注名单，商务部公告2030年第12号不再适用于附件所列实体。", "商务部",
              "2031年3月15日", "附件", "移出实体名单", "序号\t实体名称\t国别",
              "1\t甲精密株式会社（Ko Seimitsu Co., Ltd.）\t日本", "2\t乙化学研究所（Otsu Chemical Lab）\t日本"});
    CHECK(parties(table) == "甲精密株式会社=Ko Seimitsu Co., Ltd.; 乙化学研究所=Otsu Chemical Lab");
    const auto homes = read("商务部公告2031年第84号 公布关注名单", "",
                            {"决定将下列最终用户列入关注名单：", "美国：甲公司（A LLC）；乙公司（B Inc.）",
                             "新加坡：丙公司（C Pte. Ltd.）", "商务部", "2031年3月15日"});
    CHECK(values(homes.destinations) == "US SG");
}
