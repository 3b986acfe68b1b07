// Reports: how the press tells what our authorities did, and what it tells that is no deed of ours.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

namespace {

struct Report {
    const char* title;
    const char* sentence;
    const char* kinds;
};

const Report kTold[] = {
    {"中国对铪制品启动出口许可管理", "某社电 中国商务部周四表示，将从4月15日起要求铪制品的出口商申领许可证。",
     "item_licensing"},
    {"铪制品出口下月起持证放行", "商务部发布公告，4月15日起，铪制品出口，企业要先拿到出口许可证。", "item_licensing"},
    {"北京再添限制名单", "中国周三宣布，将甲公司列入出口管制管控名单。", "control_list_addition"},
    {"不可靠实体清单再添两家企业", "工作机制3月4日发布公告，甲公司、乙公司因参与军售被列入不可靠实体清单。",
     "uel_listing"},
    {"两国8家实体被列入关注名单", "商务部公布公告，甲公司等8家实体因用途无法核实，进入关注名单。",
     "watch_list_addition"},
    {"甲公司被立案调查", "不可靠实体清单工作机制公告，决定即日起对甲公司的歧视性做法启动调查。", "uel_investigation"},
    {"甲国实体措施继续暂停90天", "商务部新闻发言人3月4日宣布，即日起，对管控名单上的16家实体，继续暂停相关措施90天。",
     "suspension"},
    {"商务部：将日企移出名单", "商务部决定自3月10日起将2家日本企业移出关注名单。", "termination"},
    {"返修件出口不再跑证",
     "从4月1日起，返修后复运出境的发动机可免领两用物项出口许可证，这是商务部联合发布的公告带来的变化。", "exemption"},
    {"新版两用物项出口管制清单4月1日起施行",
     "商务部、海关总署联合公布《中华人民共和国两用物项出口管制清单》，原清单同时废止。",
     "control_list_publication repeal"},
    {"商务部、海关总署：4月1日起对甲、乙物项实施出口管制",
     "商务部、海关总署发布公告，公布对甲、乙相关物项实施出口管制的决定。管制范围包括高纯金属甲及乙合金，以及相关生产技"
     "术"
     "和资料。",
     "item_licensing technology_control"},
    {"商务部：对丙物项实施出口管制", "商务部发布公告，对丙相关物项实施出口管制。受控物项涵盖丙锭、丙提纯工艺等。",
     "item_licensing technology_control"},
    {"商务部：对丁物项实施出口管制",
     "商务部发布公告，对丁相关物项实施出口管制。管制物项包括丁锭等，相关生产技术不在此列。", "item_licensing"},
    {"商务部：对戊物项实施出口管制", "商务部发布公告，对戊物项实施出口管制。管制范围未涵盖戊冶炼技术。",
     "item_licensing"},
    {"商务部：对戊物项实施出口管制", "商务部发布公告，对戊物项实施出口管制。管制范围不涉及相关冶炼技术。",
     "item_licensing"},
    {"商务部：对戊物项实施出口管制", "商务部发布公告，对戊物项实施出口管制。日本的管制清单包括己涂布技术。",
     "item_licensing"},
    {"商务部公布移出决定",
     "商务部4日发布公告。2030年以来，已先后有4家实体配合核查，商务部决定将甲公司移出出口管制管控名单。", "termination"},
    {"商务部公布移出决定", "商务部4日发布公告。自去年以来，已办结核查，商务部决定将甲公司移出出口管制管控名单。",
     "termination"},
    {"名单制度平稳运行", "2030年以来，商务部已先后发布2份公告，将9家实体列入出口管制管控名单。", ""},
    {"名单制度平稳运行", "商务部表示，2030年以来，已先后将4家实体移出出口管制管控名单。", ""},
    {"四项新规齐发", "商务部发布公告，对甲设备实施出口管制，乙沉积设备和工艺技术也在其中。",
     "item_licensing technology_control"},
    {"一周要闻",
     "商务部发布公告，将甲公司列入关注名单。商务部第4号公告将于4月1日起施行，维修退回的组件出口时无需申请出口许可。",
     "watch_list_addition exemption"},
    {"技术目录调整",
     "商务部、科技部发布公告，对《中国禁止出口限制出口技术目录》（以下简称《目录》）作出部分调整。去年10月商务部"
     "58号公告曾对甲电池相关物项实施出口管制。",
     "technology_control list_adjustment"},
    {"铼制品出口管制扩围",
     "3月4日，商务部发布公告，对铼等物项出口管制措施进行优化调整，增列铼粉及其制备技术，自4月1日起实施。",
     "item_licensing technology_control list_adjustment"},
    {"中方将7家军工企业拉入管控名单", "商务部一纸公告，把7家欧盟实体拉进了出口管制管控名单。", "control_list_addition"},
    {"管控名单再扩容：8家机构在列", "商务部4日晚间发文，将8家机构添加至出口管制管控名单。", "control_list_addition"},
    {"两大军火商被列不可靠实体", "不可靠实体清单工作机制通报，甲公司和乙公司双双被列入清单。", "uel_listing"},
    {"铟、铋等金属出口明起要持证", "海关总署与商务部公告，自3月5日起，铟、铋及相关制品须凭两用物项出口许可证通关。",
     "item_licensing"},
    {"中国收紧磁体出口", "商务部宣布新规：凡含稀土的磁体，出海前均须拿到政府批文。", "item_licensing"},
    {"萃取技术不得擅自外流", "商务部公告明确，稀土萃取分离技术及其载体未经许可不得出境。", "technology_control"},
    {"境外转卖也要批准", "商务部公告规定，境外组织和个人向第三国出口含有中国稀土的产品，须先取得中国商务部许可。",
     "extraterritorial item_licensing"},
    {"中方按下“暂停键”", "商务部宣布，即日起至明年3月4日，去年10月公布的六份出口管制公告暂停执行。", "suspension"},
    {"对31家实体的管制措施再停一年", "商务部说，自3月10日起，对管控名单中31家美国实体的相关措施继续停一年。",
     "suspension"},
    {"中方终止有关措施", "不可靠实体清单工作机制决定，自3月10日起，终止对美国甲公司的不可靠实体清单措施。",
     "termination"},
    {"对美锗镓锑出口叫停", "商务部3日公告，原则上不批准镓、锗、锑对美出口。", "country_end_use_ban"},
    {"工作机制动真格",
     "不可靠实体清单工作机制4日公告，禁止美国甲公司向中国出口测序仪。该公司2月4日被列入不可靠实体清单。",
     "uel_measures"},
    {"中方暫停稀土管制", "中國商務部公告，自即日起至明年3月4日，暫停實施去年10月公布的第55、56、61號公告。",
     "suspension"},
    {"中國對日祭出兩用物項禁令", "中國商務部公告，禁止所有兩用物項對日本軍事用戶、軍事用途出口。",
     "country_end_use_ban"},
    {"展品可免办", "商务部、海关总署公告，境外参展后复运进境的物项，自4月1日起豁免两用物项出口许可。", "exemption"},
    {"13种化学品出口须申领许可", "商务部等部门公告，向美国出口13种易制毒前体化学品须申请许可。", "precursor_licensing"},
    {"新清单“合并同类项”", "商务部公布统一的《两用物项出口管制清单》，4月1日起施行。", "control_list_publication"},
    {"清单微调", "商务部公告，对《两用物项出口管制清单》进行调整，新增5个物项。", "list_adjustment"},
    {"临时管制公告废止", "商务部公告，2023年第39号公告自4月1日起废止，石墨按两用物项清单管理。", "repeal"},
    {"法律修订通过", "全国人大常委会会议表决通过新修订的《中华人民共和国出口管制法》，自7月1日起施行。",
     "framework_law"},
    {"专项行动启动", "国家出口管制工作协调机制办公室组织商务部等部门，召开打击战略矿产走私出口专项行动现场会。",
     "enforcement_notice"},
    {"技术出口目录再修订", "商务部会同科技部修改《中国禁止出口限制出口技术目录》，4月1日起施行。",
     "technology_control list_adjustment"},
};

/// Of others, of history (今年1月, 2030年9月起: a month without its day too), of what is no control.
const Report kNotTold[] = {
    {"9月永磁出口环比回落6.3% 对日降幅最大",
     "海关总署20日公布的数据显示，9月出口永磁体5782吨。对日本出口187吨，为年内最低。今年1月，商务部宣布加强两用物项对日"
     "本"
     "出口管制，此后出口逐级下行。",
     ""},
    {"海关查获走私出口甲锭案",
     "海关缉私局破获一起走私甲锭案，涉案120吨。2030年9月起我国对甲等物项实施出口管制，未经许可不得出口。", ""},
    {"10月稀土出口量环比增长12%",
     "海关总署公布的数据显示，10月出口稀土5100吨。对美增幅居前。2030年10月，商务部宣布对境外稀土物项实施出口管制。",
     ""},
    {"甲国将20家中国企业列入实体清单", "美国商务部宣布将20家中国实体列入出口管制实体清单，商务部表示坚决反对。", ""},
    {"有关传闻不实", "发言人表示，中方依法依规对稀土实施出口管制，符合国际通行做法。", ""},
    {"甲公司获通用许可", "公司公告，自去年相关物项实施出口管制以来，公司依法申请许可。", ""},
    {"商务部将18家企业列入不可靠实体清单？官方回应：不实",
     "针对网传消息，商务部回应称该消息不实。去年商务部曾将甲公司列入该清单。", ""},
    {"征求意见", "商务部就《两用物项出口管制清单（修订草案征求意见稿）》公开征求意见。", ""},
    {"甲国对棕榈油实施出口许可", "印度尼西亚贸易部宣布，自4月1日起对棕榈油实行出口许可证管理。", ""},
    {"缉私局通报走私冻品案", "海关总署缉私局通报，破获一起走私冻品案。", ""},
    {"许可证已获批", "甲公司公告，公司日前收到商务部颁发的两用物项出口许可证。", ""},
    {"修正战略性高科技貨品清單", "經濟部國際貿易署公告修正戰略性高科技貨品出口管制清單，自3月10日生效。", ""},
    {"美国暂停50%规则", "美国商务部宣布，自3月10日起暂停实施出口管制关联方规则一年。商务部新闻发言人表示关注。", ""},
    {"【快讯】商务部即日起全面禁止甲矿对美出口？假的！", "网传“商务部即日起禁止甲矿对美出口”。经求证，该消息不属实。",
     ""},
    {"外媒：中国或扩大出口限制",
     "据外媒报道，中国商务部要求企业提交名单。商务部未回应置评请求。中国2030年12月4日起对7类中重稀土实施出口管制。",
     ""},
    {"立陶宛呼吁应对", "立陶宛外长称，若中国将立陶宛企业列入管控名单，欧盟应共同应对。", ""},
    {"美国商务部把芯片纳入许可管理", "美国商务部宣布，甲芯片对华出口须取得许可。中国商务部表示坚决反对。", ""},
    {"对港澳出口活猪须取得配额许可证", "海关总署、商务部公告，自4月1日起，对港澳出口活猪须取得配额许可证。", ""},
    {"成品油出口配额下发", "商务部下发成品油出口配额，企业凭出口许可证通关。", ""},
    {"限额公布", "国家林草局公布年度目录，濒危物种出口须经批准取得允许进出口证明书。", ""},
    {"荷兰政府放宽许可", "荷兰外贸大臣表示，对部分配件豁免出口许可。中国商务部对此表示欢迎。", ""},
    {"双方举行出口管制对话机制会议", "商务部安全与管制局负责人主持召开出口管制对话机制会议。", ""},
};

}  // namespace

TEST_CASE("what a report tells of our deeds, in its own words") {
    for (const Report& row : kTold) {
        INFO(row.title);
        CHECK(values(read(row.title, "2031-03-05", {row.sentence}).kinds) == row.kinds);
    }
}

TEST_CASE("of a report's parties only those are named on whom we act") {
    struct Naming {
        const char* title;
        const char* sentences;
        const char* parties;
    };
    const Naming rows[] = {
        {"一周要闻", "商务部将甲公司列入关注名单。欧盟理事会讨论新一轮制裁，草案拟将若干第三国企业、丙公司列入附件。",
         "甲公司="},
        {"多家实体被列入两份名单",
         "商务部发布公告。甲株式会社、乙大学校等20家实体被列入出口管制管控名单；丙株式会社等20家实体被列入关注名单。",
         "甲株式会社=; 乙大学校=; 丙株式会社="},
        {"商务部就对8家实体采取出口管制措施答记者问",
         "汉翔、经纬航太、中科院等8家实体推动“以武谋独”。商务部决定将上述8家实体列入出口管制管控名单。",
         "汉翔=; 经纬航太=; 中科院="},
        {"商务部：将2家实体调出关注名单，另有2家转入管控名单",
         "商务部发布公告。甲公司等2家日本实体配合核查，自3月10日起移出关注名单；丙公司、丁研究所由关注名单转入出口管制"
         "管"
         "控名单。",
         "甲公司=; 丙公司=; 丁研究所="},
        {"商务部就将两家实体列入管控名单答记者问",
         "一段时间以来，甲公司、乙公司等2家美国实体参与对台军售。商务部将上述2家实体列入出口管制管控名单。",
         "甲公司=; 乙公司="},
    };
    for (const Naming& row : rows) {
        INFO(row.sentences);
        CHECK(parties(read(row.title, "2031-03-05", {row.sentences})) == row.parties);
    }
}

TEST_CASE("what a pause leaves as it is has no users of the pause") {
    const auto reading = read("商务部：暂停对甲国甲矿出口限制", "2031-03-05",
                              {"商务部今日公告，商务部公告2030年第46号第二款自即日起至2032年3月4日暂停实施。",
                               "公告第一款，即禁止两用物项对美国军事用户和军事用途出口的规定，不在此次暂停之列。"});
    CHECK(values(reading.kinds) == "suspension");
    CHECK(values(reading.end_user_categories).empty());
    CHECK(values(reading.prohibited_end_uses).empty());
}

TEST_CASE("what others do, what is policy and what is history is no deed of ours") {
    for (const Report& row : kNotTold) {
        INFO(row.title);
        CHECK_FALSE(read(row.title, "2031-03-05", {row.sentence}).is_control_measure);
    }
}

TEST_CASE("whom a report names in the passive, and from where") {
    const auto reading =
        read("荷德8家实体被列入关注名单", "2031-03-05",
             {"商务部公布公告，甲精密有限公司、乙磁体有限公司等8家荷兰和德国实体因用途无法核实，进入关注名单。"});
    CHECK(parties(reading) == "甲精密有限公司=; 乙磁体有限公司=");
    CHECK(values(reading.destinations) == "NL DE");
    CHECK(values(reading.end_user_categories) == "watch_list_entities");
}

TEST_CASE("what took effect long before is not the report's day") {
    const auto reading = read("商务部暂停对甲集团子公司的反制措施", "2031-11-09",
                              {"11月9日，商务部公布令，决定自11月10日起，对甲集团两家在美子公司的反制措施暂停一年。",
                               "上述措施于今年6月8日开始实施。"});
    CHECK(dates(reading) == "2031-11-10 fixed_date all");
    CHECK(values(reading.destinations) == "US");
}

TEST_CASE("notices in other words: the first month, a code behind its head, the day a repeal takes effect") {
    const auto coded = read("商务部公告2031年第9号 公布对甲相关物项实施出口管制的决定", "",
                            {"一、未获商务部许可，任何经营者不得将下列物项运出境外：", "（一）1C950.a．甲。",
                             "二、经营者对外提供下列技术，亦须取得许可：1E950．甲的还原工艺。",
                             "三、本公告自2031年元月5日起实施。", "商务部", "2031年1月4日"});
    CHECK(values(coded.kinds) == "item_licensing technology_control");
    CHECK(values(coded.control_codes) == "1C950.a 1E950");
    CHECK(dates(coded) == "2031-01-05 fixed_date all");
    const auto repeal = read("商务部公告2031年第10号 关于废止出口管制公告的决定", "",
                             {"商务部公告2021年第3号予以废止，自本公告发布之日起失效。", "商务部", "2031年1月4日"});
    CHECK(dates(repeal) == "2031-01-04 on_publication all");
}

TEST_CASE("a notice in force from the day it was published, however a report says that") {
    for (const char* told :
         {"公告从3月4日公布当天就开始实施了。", "该公告公布当日即生效。", "公告自发布之日起施行。"}) {
        INFO(told);
        const auto reading = read("甲国两家企业进了关注名单", "2031-03-06",
                                  {"前天（3月4日）商务部发了公告，把甲公司、乙公司列入关注名单。", told});
        CHECK(dates(reading) == "2031-03-04 on_publication all");
    }
}

TEST_CASE("days that are still to come, or of something else, are no days of a deed") {
    for (const char* told : {"商务部周五将公布实施细则。", "商务部发言人说有关部门会于15日对企业进行培训。",
                             "海关总署统计的出口量在上月28日对外发布的数据中下降。"}) {
        INFO(told);
        const auto reading = read("中国对锑实施出口管制", "2031-03-05", {"中国商务部公告对锑实施出口管制。", told});
        CHECK(reading.is_control_measure);
        CHECK(dates(reading).empty());
    }
}

TEST_CASE("the day on which another notice took effect is not this one's") {
    const auto reading =
        read("商务部公告2031年第31号 关于对锑实施出口管制的决定", "",
             {"一、出口上述物项应当向商务部申请许可。", "二、2024年第33号公告发布当日即施行，仍以其为准。",
              "三、本公告自2031年12月1日起施行。", "商务部", "2031年10月9日"});
    CHECK(dates(reading) == "2031-12-01 fixed_date all");
}

TEST_CASE("the day of a report's deed: beside the actor, or by the dateline") {
    struct Day {
        const char* sentence;
        const char* dates;
    };
    const Day rows[] = {
        {"商务部今天（3月4日）晚间发布公告称，将甲公司列入出口管制管控名单。", "2031-03-04 announced_on all"},
        {"（某社台北5日电）中国商务部昨天宣布，将甲公司列入出口管制管控名单。", "2031-03-04 announced_on all"},
        {"商务部昨日宣布，将甲公司列入出口管制管控名单。", "2031-03-04 announced_on all"},
        {"中国商务部周二发布公告，将甲公司列入出口管制管控名单。", "2031-03-04 announced_on all"},
        {"今天上午，商务部公布决定，将甲公司列入出口管制管控名单。", "2031-03-05 announced_on all"},
        {"不可靠实体清单工作机制3月4日通报，甲公司被列入出口管制管控名单。", "2031-03-04 announced_on all"},
        {"记者3月4日获悉，商务部将甲公司列入出口管制管控名单。", "2031-03-04 announced_on all"},
        {"（北京5日综合外电报道）中国商务部今天公告，将甲公司列入出口管制管控名单。", "2031-03-05 announced_on all"},
        {"（某社台北5日电）美国商务部昨天宣布新规，专家认为中国商务部可能将甲公司列入出口管制管控名单。", ""},
    };
    for (const Day& row : rows) {
        INFO(row.sentence);
        CHECK(dates(read("甲公司被列入中国管控名单", "2031-03-05", {row.sentence})) == row.dates);
    }
}

TEST_CASE("a comma before the last name of a list ends no list") {
    const auto listed = [](const char* sentence) {
        return parties(
            extract::read_document(document("中国商务部将多家外国企业列入不可靠实体清单", "2031-03-05", {sentence})));
    };
    CHECK(listed("中国商务部4日发布公告，将甲公司、乙公司，以及丙集团列入不可靠实体清单。") ==
          "甲公司=; 乙公司=; 丙集团=");
    CHECK(listed("中国商务部4日发布公告，将甲公司（A Inc.）、乙公司，和丙防务、空间与安全集团（C "
                 "Corp.）列入不可靠实体清单。") == "甲公司=A Inc.; 乙公司=; 丙防务、空间与安全集团=C Corp.");
    CHECK(listed("中国商务部4日发布公告，将甲公司列入不可靠实体清单，和乙公司无关。") == "甲公司=");
}
