// Other forms of the sentences that say from when, what becomes of another notice, and what kind of measure it is.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted::extract::zh::testing;

namespace {

const char* const kTitle = "商务部公告2031年第9号 关于对甲相关物项实施出口管制的公告";

struct Form {
    const char* sentence;
    const char* says;
};

const Form kDates[] = {
    {"本公告自发布之日起生效。", "2031-03-04 on_publication all"},
    {"自本公告发布之日起实施。", "2031-03-04 on_publication all"},
    {"本公告于公布之日起实施。", "2031-03-04 on_publication all"},
    {"本公告自2031年3月4日公布之日起实施。", "2031-03-04 on_publication all"},
    {"本公告即日起生效。", "2031-03-04 on_publication all"},
    {"本公告自公布之日起30日后施行。", "2031-04-03 on_publication all"},
    {"本公告自公布之日起实施，有效期至2033年3月3日。", "2031-03-04 on_publication all"},
    {"本公告于2031年5月1日起实施。", "2031-05-01 fixed_date all"},
    {"本公告从2031年5月1日起施行。", "2031-05-01 fixed_date all"},
    {"本公告自二〇三一年五月一日起实施。", "2031-05-01 fixed_date all"},
    {"本公告自2031年5月1日（含当日）起实施。", "2031-05-01 fixed_date all"},
    {"本公告自今年5月1日起实施。", "2031-05-01 fixed_date all"},
    {"本公告的生效日期为2031年5月1日。", "2031-05-01 fixed_date all"},
    {"自2031年5月1日起，本公告正式实施。", "2031-05-01 fixed_date all"},
    {"本公告有效期一年，自2031年5月1日零时起算。", "2031-05-01T00:00 fixed_date all"},
    {"期限自2031年5月1日起算。", ""},
    {"本公告自2031年5月1日中午12时1分起正式实施。", "2031-05-01T12:01 fixed_date all"},
    {"商务部公告2030年第61号继续暂停实施，期限自2031年5月1日起至2032年5月1日止。", "2031-05-01 fixed_date all"},
    {"出口经营者应当自收到许可证之日起5日内报告。", ""},
    {"2030年5月1日前签订的合同，凭合同办理。", ""},
    {"违反自2020年12月1日起实施的某法的，依法处罚。", ""},
};

const Form kRelations[] = {
    {"自2031年3月10日起一年内暂停执行商务部、海关总署公告2030年第55号。",
     "suspends mofcom+gac:2030:55 until 2032-03-10 (term)"},
    {"商务部公告2030年第61号自2031年3月10日起中止实施，期限为1年。", "suspends mofcom:2030:61 until 2032-03-10 (term)"},
    {"将商务部公告2030年第61号的暂停实施期限延长至2033年3月10日。",
     "continues_suspension mofcom:2030:61 until 2033-03-10"},
    {"商务部公告2030年第61号的暂停实施期限，由2032年3月10日延长至2033年3月10日。",
     "continues_suspension mofcom:2030:61 until 2033-03-10"},
    {"商务部公告2030年第61号继续暂停实施，至2033年3月10日止。", "continues_suspension mofcom:2030:61 until 2033-03-10"},
    {"自2031年3月10日起，不再执行商务部公告2030年第21号规定的管控措施。", "terminates mofcom:2030:21"},
    {"撤销商务部公告2030年第21号。", "repeals mofcom:2030:21"},
    {"撤销商务部公告2030年第21号对甲公司采取的措施。", "terminates mofcom:2030:21"},
    {"自2031年3月10日起，停止商务部公告2030年第13号对甲国实体的管控名单措施；继续暂停商务部公告2030年第21号的管控名单"
     "措施1年。",
     "terminates mofcom:2030:13; continues_suspension mofcom:2030:21 until 2032-03-10 (term)"},
    {"未经许可，不得出口甲物项，原商务部、海关总署2029年第7号公告同时废止。", "repeals mofcom+gac:2029:7"},
    {"未经许可，不得出口甲物项，2029年商务部公告第7号同时废止。", "repeals mofcom:2029:7"},
    {"未经许可，不得出口甲物项。将商务部公告2029年第7号附件中的甲物项调整为乙物项。", "amends mofcom:2029:7"},
    {"未经许可，不得出口甲物项。《中华人民共和国两用物项出口管制清单》相应更新。",
     "amends 中华人民共和国两用物项出口管制清单"},
    {"未经许可，不得出口甲物项。决定调整《甲目录》，将乙增列入该目录。", "amends 甲目录"},
    {"未经许可，不得出口甲物项。在《甲目录》中增列乙。", "amends 甲目录"},
};

struct Kind {
    const char* title;
    const char* sentence;
    const char* kinds;
};

const Kind kKinds[] = {
    {"不可靠实体清单工作机制公告〔2031〕3号 关于将甲公司移出不可靠实体清单的公告",
     "经审查，决定自即日起将美国甲公司（A Inc.）移出不可靠实体清单。", "termination"},
    {"商务部公告2031年第9号", "经核实，决定将日本甲株式会社（A Co., Ltd.）移出关注名单。", "termination"},
    {"商务部公告2031年第9号", "决定在出口管制管控名单中增列甲公司（A GmbH）等3家实体。", "control_list_addition"},
    {"商务部公告2031年第9号", "现公布《两用物项和技术进出口许可证管理目录》，自2032年1月1日起执行。",
     "licence_catalogue"},
    {"商务部公告2031年第9号", "修订了《中华人民共和国两用物项出口管制清单》，现予公布。", "control_list_publication"},
    {"商务部公告2031年第9号", "决定将甲增列入《易制毒化学品进出口管理目录》，出口甲应当申请许可。",
     "precursor_licensing list_adjustment"},
    {"商务部公告2031年第9号 关于部分情形免于申请两用物项出口许可的公告", "原状退运的，无需申请两用物项出口许可。",
     "exemption"},
    {"商务部公告2031年第9号 关于进一步加强甲相关两用物项对美国出口管制的公告", "严禁向美国军方出口两用物项。",
     "country_end_use_ban"},
    {"商务部公告2031年第9号",
     "禁止向美国国防部出口两用物项；第三国企业向美国转出口的，视同违反本公告，商务部将其列入管控名单。",
     "country_end_use_ban extraterritorial"},
    {"国家国防科工局 中央军委装备发展部公告2031年第3号 公布军品出口管理清单",
     "制定了《军品出口管理清单》，现予公布，自2032年1月1日起实施。", "control_list_publication"},
    {"商务部令2031年第3号", "根据《中华人民共和国反外国制裁法》，决定对美国甲公司（A LLC）采取下列反制措施：",
     "countermeasure"},
};

struct Number {
    const char* title;
    const char* above;  ///< the line above the text
    const char* key;
};

const Number kNumbers[] = {
    {"商务部 海关总署 公告2031年第9号 关于甲的公告", "", "mofcom+gac:2031:9"},
    {"商务部2031年第9号公告 关于甲的公告", "", "mofcom:2031:9"},
    {"中华人民共和国商务部 中华人民共和国海关总署公告2031年第9号", "", "mofcom+gac:2031:9"},
    {"商务部 海关总署关于对甲实施出口管制的公告（2031年第9号）", "", "mofcom+gac:2031:9"},
    {"关于对甲实施出口管制的公告（商务部 海关总署公告2031年第9号）", "", "mofcom+gac:2031:9"},
    {"商务部公告二〇三一年第九号", "", "mofcom:2031:9"},
    {"关于对甲实施出口管制的公告", "公告编号：商务部公告2031年第9号", "mofcom:2031:9"},
    {"关于对甲公司采取反制措施的决定", "（商务部令2031年第9号）", "mofcom-order:2031:9"},
    {"不可靠实体清单工作机制关于将甲公司列入不可靠实体清单的公告（〔2031〕9号）", "", "uel:2031:9"},
    {"不可靠实体清单工作机制〔2031〕9号公告", "", "uel:2031:9"},
};

}  // namespace

TEST_CASE("a notice's own number, wherever it is printed") {
    for (const Number& row : kNumbers) {
        INFO(row.title << " / " << row.above);
        const auto reading =
            read(row.title, "", {row.above, "对下列物项，未经许可，不得出口。", "商务部", "2031年3月4日"});
        REQUIRE(reading.numbers.size() == 1);
        CHECK(reading.numbers[0].value.key() == row.key);
    }
}

TEST_CASE("a letterhead of several lines makes the number") {
    const auto titled =
        read("中华人民共和国商务部令", "", {"二〇三一年第6号", "本决定自公布之日起施行。", "2031年3月4日"});
    REQUIRE(titled.numbers.size() == 1);
    CHECK(titled.numbers[0].value.key() == "mofcom-order:2031:6");
    const auto order = read("关于对甲公司采取反制措施的决定", "",
                            {"中华人民共和国商务部令", "二〇三一年 第9号", "本决定自公布之日起施行。", "2031年3月4日"});
    REQUIRE(order.numbers.size() == 1);
    CHECK(order.numbers[0].value.key() == "mofcom-order:2031:9");
}

TEST_CASE("figures above bracketed numbers are the first level where there is no other") {
    const auto reading =
        read("商务部公告2031年第9号 有关事项的公告", "",
             {"1、对下列物项，未经许可，不得出口：", "（一）1C950.a 甲合金；", "（二）1C950.b 乙合金。",
              "2、违反本公告的，依法给予行政处罚。", "商务部", "2031年3月4日"});
    CHECK(limbs(reading) ==
          "1: licence_required\n1.1: licence_required {1C950.a}\n1.2: licence_required {1C950.b}\n2: liability");
}

TEST_CASE("news of our deeds gives their kinds and is no measure of its own") {
    const auto pause =
        read("中国暂停甲相关出口管制措施一年", "2031-11-07",
             {"商务部7日公告，自2031年11月10日起，暂停实施2031年10月9日公布的甲相关物项出口管制措施1年。"});
    CHECK(values(pause.kinds) == "suspension");
    CHECK_FALSE(pause.is_new_measure);
    const auto foreign =
        read("某国暂停对甲公司的出口管制措施", "2031-11-07", {"荷兰政府宣布暂停对甲公司的出口管制措施。"});
    CHECK_FALSE(foreign.is_control_measure);
}

TEST_CASE("what is suspended, ended or tightened in the same words, of other things, is no measure") {
    struct Other {
        const char* title;
        const char* sentence;
    };
    const Other rows[] = {
        {"交通运输部公告2031年第55号 关于暂停实施甲公告的公告",
         "自2031年11月10日起一年内，暂停实施交通运输部公告2031年第54号。"},
        {"海关总署公告2031年第24号 关于恢复甲输华资质的公告", "停止执行海关总署公告2031年第31号。"},
        {"商务部公告2031年第20号 关于终止对原产于甲国的进口产品所适用反倾销措施的公告",
         "自2031年3月4日起，终止商务部公告2026年第12号规定的反倾销措施。"},
        {"商务部公告2031年第19号 关于加强对日本出口水产品质量管理的公告", "有关企业应当加强自检。"},
        {"商务部公告2031年第21号 关于废止部分规范性文件的公告", "现决定废止商务部公告2010年第5号等8件规范性文件。"},
    };
    for (const Other& row : rows) {
        INFO(row.title);
        CHECK_FALSE(read(row.title, "", {row.sentence, "商务部", "2031年3月4日"}).is_control_measure);
    }
}

TEST_CASE("parties named in other ways") {
    struct Naming {
        const char* sentence;
        const char* parties;
    };
    const Naming rows[] = {
        {"决定将包括甲公司、乙公司在内的5家美国实体列入出口管制管控名单。", "甲公司=; 乙公司="},
        {"根据《反外国制裁法》，决定对欧盟两家银行UAB Alpha和AB Beta采取反制措施。", "=UAB Alpha; =AB Beta"},
        {"决定将甲株式会社、德国乙仪器公司和位于荷兰的丙传感器公司列入出口管制管控名单。",
         "甲株式会社=; 德国乙仪器公司=; 丙传感器公司="},
        {"决定将为台湾当局、军方机构提供支持的甲公司、乙公司列入出口管制管控名单。", "甲公司=; 乙公司="},
        {"决定将甲公司及其分支机构（A Inc.）列入出口管制管控名单。", "甲公司=A Inc."},
        {"决定将甲重工业株式会社造船部门、乙大学校列入出口管制管控名单。", "甲重工业株式会社造船部门=; 乙大学校="},
        {"决定将下列实体列入出口管制管控名单：甲公司（A Inc.）、乙公司（B Inc.），自即日起执行。",
         "甲公司=A Inc.; 乙公司=B Inc."},
        {"决定将甲公司（英文名称：A Inc.）、乙公司（英文：B Corp.，地址：某州某街1号）列入出口管制管控名单。",
         "甲公司=A Inc.; 乙公司=B Corp."},
        {"决定将德国甲股份公司（A AG）、捷克丙公司（C a.s.）列入《出口管制管控名单》。",
         "德国甲股份公司=A AG; 捷克丙公司=C a.s."},
    };
    for (const Naming& row : rows) {
        INFO(row.sentence);
        CHECK(parties(read("商务部公告2031年第9号", "", {row.sentence, "商务部", "2031年3月4日"})) == row.parties);
    }
    const auto below = read("商务部公告2031年第9号", "",
                            {"决定将下列2家实体列入出口管制管控名单：", "1. 甲公司（A Inc.）", "2. 乙公司（B Inc.）",
                             "本公告自公布之日起实施。", "商务部", "2031年3月4日"});
    CHECK(parties(below) == "甲公司=A Inc.; 乙公司=B Inc.");
}

TEST_CASE("from when, in other words") {
    for (const Form& row : kDates) {
        INFO(row.sentence);
        CHECK(dates(read(kTitle, "", {"对下列物项，未经许可，不得出口。", row.sentence, "商务部", "2031年3月4日"})) ==
              row.says);
    }
}

TEST_CASE("what becomes of another notice, in other words") {
    for (const Form& row : kRelations) {
        INFO(row.sentence);
        CHECK(relations(read("商务部公告2031年第9号 有关事项的公告", "", {row.sentence, "商务部", "2031年3月4日"})) ==
              row.says);
    }
}

TEST_CASE("the kind of measure, where the title says it otherwise or not at all") {
    for (const Kind& row : kKinds) {
        INFO(row.title << row.sentence);
        const auto reading = read(row.title, "", {row.sentence, "商务部", "2031年3月4日"});
        CHECK(values(reading.kinds) == row.kinds);
        CHECK(reading.is_control_measure);
    }
}

TEST_CASE("a control code behind a number's full-width stop is no decimal of it") {
    const auto reading =
        read(kTitle, "2031-03-04",
             {"决定对下列物项实施出口管制：", "一、甲设备", "1．2B950.a．离心设备（参考税则号列：84798999）；",
              "2．2B950.b．反应釜。", "二、乙材料", "1．1C951．乙矿。", "本公告自2031年5月1日起实施。"});
    CHECK(values(reading.control_codes) == "2B950.a 2B950.b 1C951");
    CHECK_THAT(limbs(reading), Catch::Contains("1.1: licence_required @2031-05-01 {2B950.a 84798999}"));
}

TEST_CASE("a notice that only repeals earlier controls is one of control") {
    const auto reading =
        read("商务部 海关总署公告2031年第3号 关于废止部分出口管制公告的公告", "2031-01-07",
             {"经清理，商务部、海关总署决定，商务部、海关总署公告2028年第9号、2029年第30号，自2031年1月15日"
              "起废止。",
              "商务部 海关总署", "2031年1月7日"});
    CHECK(values(reading.kinds) == "repeal");
    CHECK(relations(reading) == "repeals mofcom+gac:2028:9; repeals mofcom+gac:2029:30");
}

TEST_CASE("homes of parties: in the sentence, and in a column of the annex") {
    const auto told =
        read("商务部公告2031年第30号 公布将3家欧盟实体列入出口管制管控名单", "2031-07-24",
             {"决定将甲公司等3家位于比利时、德国的实体列入出口管制管控名单。", "本公告自公布之日起实施。"});
    CHECK(values(told.destinations) == "EU BE DE");
    auto page = document(
        "商务部公告2031年第30号 公布将2家欧盟实体列入出口管制管控名单", "2031-07-24",
        {"决定将甲公司等2家欧盟实体列入出口管制管控名单（见附件）。", "附件", "序号 | 实体名称 | 英文名称 | 所在国",
         "1 | 甲公司 | Jia S.p.A. | 意大利", "2 | 乙公司 | Yi GmbH | 德国"});
    for (std::size_t i = 3; i < page.blocks.size(); ++i)
        page.blocks[i].kind = gazetted::model::BlockKind::kTableRow;
    CHECK(values(gazetted::extract::read_chinese(page).destinations) == "EU IT DE");
}
