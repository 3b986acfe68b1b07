// Controls taken away are none set, and a notice of ours that acts on a control is a measure whatever it is called.
#include "parsers/extract/zh_released.h"

#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

TEST_CASE("which sentences end or pause the control of goods") {
    struct Row {
        const char* sentence;
        const char* act;
    };
    const Row rows[] = {
        {"取消对以下物项的出口管制:", "terminate"},
        {"自2031年12月1日起，对下列甲物项停止实施出口管制:", "terminate"},
        {"对甲(海关商品编号:2504101000)暂停实施出口管制", "suspend"},
        {"对甲取消临时管制，不再需要申请出口许可", "terminate"},
        {"决定对下列物项实施出口管制:", ""},
        {"并未取消对甲的出口管制", ""},
        {"停止违反出口管制规定的活动", ""},
        {"商务部停止受理甲物项出口管制许可申请", ""},
    };
    for (const Row& row : rows) {
        INFO(row.sentence);
        CHECK(extract::zh::release_in(row.sentence) == row.act);
    }
}

TEST_CASE("codes of goods that are freed are no new control") {
    const auto listed = read("商务部公告2031年第97号 关于甲物项出口管制有关安排的公告", "",
                             {"经国务院批准，自2031年8月1日起，取消对以下物项的出口管制：",
                              "一、2B950.a 甲设备（参考海关商品编号：8401200000）",
                              "二、乙设备（参考海关商品编号：8419899090）", "商务部", "2031年7月20日"});
    CHECK(values(listed.kinds) == "termination");
    CHECK(values(listed.control_codes).empty());
    CHECK(values(listed.hs_codes).empty());
    CHECK_THAT(limbs(listed), Catch::Contains("1: terminate"));
    CHECK_THAT(limbs(listed), !Catch::Contains("licence_required"));
    const auto part =
        read("商务部公告2031年第98号 关于停止对部分物项实施临时管制的公告", "",
             {"对商务部公告2029年第33号所列甲及原料（海关商品编号：2617101000）取消临时管制，自2031年7月15日起"
              "不再需要申请出口许可。",
              "商务部", "2031年6月25日"});
    CHECK(values(part.kinds) == "termination");
    CHECK(values(part.hs_codes).empty());
    REQUIRE(part.relations.size() == 1);
    CHECK(part.relations[0].value.partly);
}

TEST_CASE("one clause frees, the next controls: each has its own codes") {
    const auto reading =
        read("商务部公告2031年第76号", "",
             {"自2031年4月1日起，甲（海关商品编号：2805309901）不再实行出口许可证管理，乙（海关商品编号："
              "2805309902）纳入出口许可证管理，未经许可不得出口。",
              "商务部", "2031年3月1日"});
    CHECK(values(reading.hs_codes) == "2805309902");
    CHECK_THAT(limbs(reading), Catch::Contains("terminate"));
}

TEST_CASE("measures on parties that are lifted set none") {
    const char* const sentences[] = {
        "商务部决定解除对甲研究所、乙株式会社（B Co.）采取的出口管制管控名单措施。",
        "根据《中华人民共和国出口管制法》，商务部决定停止对甲研究所、乙株式会社（B Co.）采取的禁止出口两用物项的措施。",
    };
    for (const char* sentence : sentences) {
        INFO(sentence);
        const auto reading = read("商务部公告2031年第414号 关于解除对部分日本实体管控措施的公告", "",
                                  {sentence, "本公告自2031年12月8日起实施。", "商务部", "2031年12月8日"});
        CHECK(values(reading.kinds) == "termination");
        CHECK(parties(reading) == "甲研究所=; 乙株式会社=B Co.");
        CHECK(dates(reading) == "2031-12-08 fixed_date all");
    }
}

TEST_CASE("a notice of ours that acts on a control is never silent, though no kind says what it does") {
    const char* const sentences[] = {
        "自2031年9月5日起，商务部不受理最终用户为下列单位的两用物项出口许可申请：",
        "禁止出口经营者向甲动力公司（A AG）出口两用物项。",
        "上述20家实体控股50%及以上的子公司，自2031年8月1日起，适用商务部公告2030年第11号关于管控名单的规定。",
        "对出口至欧盟成员国的6C914项下物项，自2031年9月1日起免予提交最终用户证明。",
    };
    for (const char* sentence : sentences) {
        INFO(sentence);
        const auto reading = read("商务部公告2031年第205号", "", {sentence, "商务部", "2031年8月1日"});
        CHECK(reading.is_control_measure);
        CHECK((!reading.kinds.empty() || !reading.unread.empty()));
    }
    const char* const others[] = {
        "自2031年9月1日起，对申请汽车出口资质的企业实行网上申报，企业应当提交证明材料。",
        "决定对原产于某国的进口甲继续征收反倾销税。",
    };
    for (const char* sentence : others) {
        INFO(sentence);
        CHECK_FALSE(read("商务部公告2031年第206号", "", {sentence, "商务部", "2031年8月1日"}).is_control_measure);
    }
}

TEST_CASE("entities put into another notice's annex; a state that no table knows; a return that is put off") {
    const auto added = read("商务部公告2031年第416号", "",
                            {"在商务部公告2031年第11号附件中增补下列实体：", "1. 甲株式会社（A Co., Ltd.）",
                             "2. 乙株式会社（B Co.）", "商务部", "2031年8月8日"});
    CHECK(values(added.kinds) == "list_adjustment");
    CHECK_THAT(relations(added), Catch::Contains("amends mofcom:2031:11"));
    CHECK(parties(added) == "甲株式会社=A Co., Ltd.; 乙株式会社=B Co.");
    const auto state = read("商务部公告2031年第99号", "",
                            {"决定禁止向瓦罗斯共和国出口9A012项物项以及相关技术。", "商务部", "2031年8月8日"});
    CHECK(values(state.kinds) == "country_end_use_ban");
    const auto later = read("商务部公告2031年第103号 关于商务部公告2030年第62号有关出口管制措施的公告", "",
                            {"商务部公告2030年第62号原定于2031年11月11日恢复实施。现推迟至2032年5月11日起恢复实施。",
                             "商务部", "2031年11月6日"});
    CHECK(values(later.kinds) == "suspension");
    CHECK_FALSE(later.unread.empty());
}

TEST_CASE("orders that enact countermeasures or the rules of licences are law") {
    const auto order =
        read("中华人民共和国商务部令", "",
             {"二〇三一年第4号",
              "《关于反制外国不当域外管辖的若干措施》已经商务部部务会议审议通过，现予公布，自2031年6月1日起施行。"
              "《甲办法》（商务部令2021年第1号）同时废止。",
              "部长 某某", "二〇三一年五月六日"});
    CHECK(values(order.kinds) == "framework_law countermeasure repeal");
    CHECK(dates(order) == "2031-06-01 fixed_date all");
    CHECK_THAT(relations(order), Catch::Contains("repeals mofcom-order:2021:1"));
}

TEST_CASE("who is named below a listing: a line a state, a line each; what points at names is none") {
    const auto states =
        read("商务部公告2031年第210号 公布出口管制关注名单", "",
             {"决定将下列最终用户列入关注名单：", "美国：甲物流公司（A Logistics LLC）；乙公司（B Inc.）",
              "新加坡：丙私人有限公司（C Pte. Ltd.）", "出口经营者向上述单位出口两用物项，不得申请通用许可。", "商务部",
              "2031年9月1日"});
    CHECK(parties(states) == "甲物流公司=A Logistics LLC; 乙公司=B Inc.; 丙私人有限公司=C Pte. Ltd.");
    const auto lines = read("商务部公告2031年第93号 公布将甲公司等德国2家实体移出出口管制关注名单", "",
                            {"决定将以下2家实体移出关注名单：", "甲公司（A GmbH）", "乙公司（B OHG）",
                             "自移出之日起，可以依法申请通用许可。", "商务部", "2031年11月17日"});
    CHECK(parties(lines) == "甲公司=A GmbH; 乙公司=B OHG");
    CHECK(values(lines.kinds) == "termination");
    const auto pointed =
        read("商务部公告2031年第172号 关于将商务部公告2031年第11号附件所列部分实体移出出口管制管控名单的公告", "",
             {"自2031年12月5日起，该实体不再列入出口管制管控名单。", "商务部", "2031年12月1日"});
    CHECK(pointed.parties.empty());
}

TEST_CASE("goods freed with their codes in brackets, beside goods that stay") {
    const auto reading = read(
        "商务部 海关总署公告2031年第24号 关于取消对部分物项出口管制的公告", "",
        {"决定取消对甲石墨（海关商品编号：2504101000）的出口管制，保留对乙石墨（海关商品编号：2504109100）的出口管制。",
         "本公告自2031年10月1日起实施。", "商务部 海关总署", "2031年9月4日"});
    CHECK(values(reading.kinds) == "termination");
    CHECK(reading.hs_codes.empty());
    CHECK_THAT(limbs(reading), Catch::Contains("0: terminate"));
}

TEST_CASE("notices of the customs and of the mechanism, and those that name notices alone, are never silent") {
    struct Silent {
        const char* title;
        const char* sentence;
        bool measure;
    };
    const Silent rows[] = {
        {"海关总署公告2031年第20号 关于暂停验放的公告",
         "根据商务部公告2031年第61号，自2031年9月5日起，暂停办理附件所列两用物项的出口验放手续。", true},
        {"海关总署公告2031年第21号", "商务部公告2030年第61号规定的措施自2031年9月5日起恢复执行。", true},
        {"海关总署公告2031年第22号 关于两用物项申报要求的公告", "出口两用物项的，应当在报关单备注栏填报管制编码。",
         false},
        {"不可靠实体清单工作机制公告〔2031〕15号 关于延长调查期限的公告", "鉴于案情复杂，决定将调查期限延长3个月。",
         true},
        {"商务部公告2031年第69号", "商务部公告2030年第62号第二条第三款不予暂停；其余条款暂停至2032年11月10日。", true},
        {"商务部公告2031年第13号", "2031年8月15日前已签订合同的，不适用商务部公告2030年第61号。", true},
        {"商务部公告2031年第14号 关于给予便利的公告",
         "对民用最终用户出口商务部公告2030年第18号所列物项的，可以申请有效期3年的通用许可。涉及军事用户的除外。", true},
        {"商务部公告2031年第68号", "商务部公告2030年第12号规定的反倾销措施终止。", false},
        {"不可靠实体清单工作机制公告〔2031〕16号 关于公布联系方式的公告",
         "不可靠实体清单工作机制决定启用新的联系电话，自2031年10月1日起启动。", false},
        {"不可靠实体清单工作机制公告〔2031〕17号 关于变更联系人的公告", "甲公司（A Inc.）不再由李四担任联系人。",
         false},
        {"不可靠实体清单工作机制公告〔2031〕18号 关于听证的公告",
         "根据《不可靠实体清单规定》，决定延长甲公司（A Inc.）提交申辩材料的期限至2031年10月1日。", false},
        {"海关总署公告2031年第23号 关于申报代码的公告", "两用物项不得出口申报为普通货物，代码见附件。", false},
        {"海关总署公告2031年第24号 关于验放的公告", "系统升级期间暂停两用物项纸质出口单证验放，改用电子方式。", false},
        {"海关总署公告2031年第25号 关于验放的公告", "自2031年10月1日起，两用物项不得出口至甲国。", true},
        {"商务部公告2031年第71号 关于两用物项通用许可的公告", "出口经营者可以依法申请通用许可。", false},
    };
    for (const Silent& row : rows) {
        INFO(row.sentence);
        const auto reading = read(row.title, "", {row.sentence, "2031年9月1日"});
        CHECK(reading.is_control_measure == row.measure);
        CHECK(reading.unread.empty() != row.measure);
    }
}

TEST_CASE(
    "who may be listed is not listed; who moves from list to list, and who is investigated beside others, is told") {
    struct Move {
        const char* sentence;
        const char* kinds;
        const char* parties;
    };
    const Move rows[] = {
        {"境外进口商应当每半年报告1C902项物项的使用情况，未报告的，商务部可以将其列入关注名单。", "", ""},
        {"甲精密株式会社（Ko Seimitsu）提供虚假证明，现将其由关注名单调整至出口管制管控名单。", "control_list_addition",
         "甲精密株式会社=Ko Seimitsu"},
        {"现对甲公司（A Inc.）采取出口管制管控名单措施，禁止向其出口两用物项。", "control_list_addition",
         "甲公司=A Inc."},
        {"对乙公司（B N.V.）依据《不可靠实体清单规定》启动调查。", "uel_investigation", ""},
    };
    for (const Move& row : rows) {
        INFO(row.sentence);
        const auto reading = read("商务部公告2031年第70号", "", {row.sentence, "商务部", "2031年9月1日"});
        CHECK(values(reading.kinds) == row.kinds);
        CHECK(parties(reading) == row.parties);
    }
}

TEST_CASE("whose measures end is named with the verb of its own clause") {
    struct Eased {
        const char* sentence;
        const char* parties;
    };
    const Eased rows[] = {
        {"商务部决定停止对甲公司（A Inc.）的出口管制管控名单措施，继续实施对乙公司（B Inc.）的出口管制管控名单措施。",
         "甲公司=A Inc."},
        {"停止对甲公司（A Inc.）的出口管制管控名单措施；不停止对乙公司（B Inc.）的出口管制管控名单措施。",
         "甲公司=A Inc."},
        {"停止对甲公司（A Inc.）的出口管制管控名单措施；对丙公司（C Inc.）不恢复执行出口管制管控名单措施。",
         "甲公司=A Inc."},
        {"同意将乙公司（B Inc.）移出出口管制管控名单。", "乙公司=B Inc."},
    };
    for (const Eased& row : rows) {
        INFO(row.sentence);
        CHECK(parties(read("商务部公告2031年第72号", "", {row.sentence, "商务部", "2031年9月1日"})) == row.parties);
    }
}
