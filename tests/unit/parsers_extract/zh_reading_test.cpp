// Whole readings of small notices, each built from the formulas of one kind of announcement.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

TEST_CASE("a listing on the control list: names from the annex, one date for every part") {
    const auto reading =
        read("商务部公告2031年第5号 公布将3家美国实体列入出口管制管控名单", "2031-05-02",
             {"【发布文号】商务部公告2031年第5号", "【发文日期】2031年05月01日",
              "根据有关法律，决定将海湾电子公司等3家美国实体列入出口管制管控名单（见附件），并采取以下措施：",
              "一、禁止向上述3家美国实体出口两用物项；正在开展的相关出口活动应当立即停止。",
              "二、特殊情况下确需出口的，出口经营者应当向商务部提出申请。", "本公告自2031年5月2日12时01分起正式实施。",
              "附件：出口管制管控名单", "商务部", "2031年5月1日", "附件", "出口管制管控名单",
              "1. 海湾电子公司（Bay Electronics, Inc.）", "地址：某州某市",
              "2. 北方导航、测绘与遥感集团（North Navigation, Mapping & Sensing）",
              "3. 石桥实验室（Stone Bridge Lab）及其分支机构", "-Stone Bridge Europe", "4."});
    CHECK(reading.is_control_measure);
    CHECK(reading.is_new_measure);
    REQUIRE(reading.numbers.size() == 1);
    CHECK(reading.numbers[0].value.key() == "mofcom:2031:5");
    CHECK(reading.published_on->value.iso() == "2031-05-01");
    CHECK(values(reading.kinds) == "control_list_addition");
    CHECK(values(reading.destinations) == "US");
    CHECK(dates(reading) == "2031-05-02T12:01 fixed_date all");
    CHECK(parties(reading) ==
          "海湾电子公司=Bay Electronics, Inc.; 北方导航、测绘与遥感集团=North Navigation, Mapping & Sensing; "
          "石桥实验室=Stone Bridge Lab");
    CHECK(limbs(reading) ==
          "0: list effective @2031-05-02T12:01 [control_list_entities]\n"
          "1: prohibited stop_ongoing @2031-05-02T12:01 [control_list_entities]\n"
          "2: application_route @2031-05-02T12:01 [special_circumstances_application]");
    CHECK_FALSE(reading.incomplete());
    CHECK(reading.unread.empty());
}

TEST_CASE("a listing whose annex holds fewer names than the sentence counts is incomplete") {
    const auto reading =
        read("商务部公告2031年第6号 公布将4家日本实体列入出口管制管控名单", "2031-06-01",
             {"决定将东海精机株式会社等4家日本实体列入出口管制管控名单，并采取以下措施：",
              "一、禁止出口经营者向上述4家实体出口两用物项；禁止境外组织和个人将原产于中华人民共和国的两用物项转移或提"
              "供给上述4家实体。",
              "本公告自公布之日起正式实施。", "商务部", "2031年6月1日", "附件",
              "1. 东海精机株式会社（Tokai Seiki Co., Ltd.）", "2. 南光学株式会社（Minami Optics Co., Ltd.）"});
    CHECK(values(reading.kinds) == "control_list_addition extraterritorial");
    CHECK(values(reading.destinations) == "JP");
    REQUIRE(reading.counts.size() == 1);
    CHECK(reading.counts[0].stated.value == 4);
    CHECK(reading.counts[0].parsed == 2);
    CHECK(reading.incomplete());
}

TEST_CASE("a listing on the unreliable entity list: names in the sentence, a fine with its term") {
    const auto reading =
        read("不可靠实体清单工作机制关于将海湾电子公司列入不可靠实体清单的公告", "2031-01-09",
             {"【发布文号】不可靠实体清单工作机制公告〔2031〕2号", "不 可 靠 实 体 清 单 工 作 机 制", "公 告",
              "2031年 第2号",
              "不可靠实体清单工作机制依据有关规定，决定将参与对台湾地区军售的美国海湾电子公司（Bay Electronics, "
              "Inc.）、天桥控股集团列入不可靠实体清单，并采取以下处理措施：",
              "一、禁止上述企业从事与中国有关的进出口活动；", "二、禁止上述企业在中国境内新增投资；",
              "三、禁止上述企业高级管理人员入境；", "四、不批准并取消上述企业高级管理人员在中国境内工作许可；",
              "五、对上述企业分别处以罚款，逾期不履行的，依法采取加处罚款等措施；",
              "六、禁止中国境内的组织、个人与上述企业进行有关交易、合作等活动，特别是向其提供敏感信息。",
              "本公告自公布之日起实施。", "不可靠实体清单工作机制", "（商务部代章）", "2031年1月8日"});
    CHECK(reading.numbers[0].value.key() == "uel:2031:2");
    CHECK(values(reading.issuers) == "UEL");
    CHECK(values(reading.kinds) == "uel_listing");
    CHECK(reading.published_on->value.iso() == "2031-01-08");
    CHECK(values(reading.destinations) == "US");
    CHECK(parties(reading) == "美国海湾电子公司=Bay Electronics, Inc.; 天桥控股集团=");
    CHECK(limbs(reading) ==
          "0: list effective @2031-01-08\n1: trade_ban @2031-01-08\n2: investment_ban @2031-01-08\n3: entry_ban "
          "@2031-01-08\n4: residence_ban @2031-01-08\n5: fine @2031-01-08\n6: dealings_ban @2031-01-08");
}

TEST_CASE("parties named as listed earlier are not listed again") {
    const auto reading = read("不可靠实体清单工作机制关于将海湾电子公司列入不可靠实体清单的公告", "2031-03-01",
                              {"【发布文号】不可靠实体清单工作机制公告〔2031〕4号",
                               "一、决定将海湾电子公司（Bay Electronics）列入不可靠实体清单，并采取以下处理措施：",
                               "（一）禁止上述企业从事与中国有关的进出口活动。",
                               "二、2031年1月8日，不可靠实体清单工作机制将天桥控股集团（Sky "
                               "Bridge）列入不可靠实体清单。现就有关事项公告如下：",
                               "（一）境内企业开展出口业务时，应当履行尽职调查，确保相关货物不被转移。",
                               "本公告自公布之日起实施。", "不可靠实体清单工作机制", "2031年3月1日"});
    CHECK(parties(reading) == "海湾电子公司=Bay Electronics");
    CHECK(limbs(reading) ==
          "0: effective @2031-03-01\n1: list @2031-03-01\n1.1: trade_ban @2031-03-01\n2.1: duty @2031-03-01");
}

TEST_CASE("item control with codes: each code at the deepest part that holds it") {
    const auto reading =
        read("商务部 海关总署公告2031年第10号 公布对甲、乙相关物项实施出口管制的决定", "2031-02-04",
             {"【发布文号】商务部公告2031年第10号", "【发文日期】2031年02月04日",
              "经国务院批准，决定对下列物项实施出口管制：", "一、甲相关物项", "（一）1C917.d．甲相关材料：",
              "1．甲酸盐(参考海关商品编号：2841809900)；",
              "2．非1C226项下管制的碳化甲(参考海关商品编号：2849909901、2849909902)。",
              "（二）1C917.c．具有下述所有特性的固态甲：", "1．具有下述任一特性：",
              "a．甲含量大于等于97%的合金(参考海关商品编号：8101999002)；", "b．密度大于17g/cm³。",
              "（三）1E917、1E101.b．生产1C917.c、1C917.d项的技术及资料（含工艺规范等）。", "二、乙相关物项",
              "（一）6C902.a．金属乙(参考海关商品编号：2804500002)。", "说明：6C902.a项不管制乙的废碎料。",
              "出口经营者出口上述物项应当依照相关规定向国务院商务主管部门申请许可。",
              "本公告自发布之日起正式实施。《中华人民共和国两用物项出口管制清单》同步予以更新。", "商务部 海关总署",
              "2031年2月4日"});
    CHECK(reading.numbers[0].value.key() == "mofcom+gac:2031:10");
    CHECK(values(reading.kinds) == "item_licensing technology_control");
    CHECK(values(reading.control_codes) == "1C917.d 1C917.c 1E917 1E101.b 6C902.a");
    CHECK(relations(reading) == "amends 中华人民共和国两用物项出口管制清单");
    CHECK(limbs(reading) ==
          "0: licence_required amend effective @2031-02-04 -> 中华人民共和国两用物项出口管制清单\n"
          "1.1: licence_required @2031-02-04 {1C917.d}\n"
          "1.1.1: licence_required @2031-02-04 {2841809900}\n"
          "1.1.2: licence_required @2031-02-04 {2849909901 2849909902}\n"
          "1.2: licence_required @2031-02-04 {1C917.c}\n"
          "1.2.1.a: licence_required @2031-02-04 {8101999002}\n"
          "1.3: licence_required @2031-02-04 {1E917 1E101.b}\n"
          "2.1: licence_required exempt @2031-02-04 {6C902.a 2804500002}");
    CHECK(reading.unread.empty());
}

TEST_CASE(
    "item control before the unified list: the rule at its head, procedure without entries, a predecessor repealed") {
    const auto reading = read(
        "商务部　海关总署关于优化调整丙物项临时出口管制措施的公告", "2031-10-20",
        {"决定对商务部、国家国防科工委、海关总署公告2006年第50号（《某某措施》）中所列的物项范围进行优化调整。有关事项"
         "公告如下：",
         "一、满足以下特性的物项，未经许可，不得出口：", "（一）高纯度丙及其制品（参考海关商品编号：3801100039）。",
         "（二）天然丙（参考海关商品编号：2504101009）。",
         "二、除上述物项外，商务部、国家国防科工委、海关总署公告2006年第50号中其他物项取消临时出口管制。",
         "三、出口经营者应按照相关规定办理出口许可手续，填写申请表并提交下列文件：", "（一）出口合同的原件；",
         "（五）经办人的身份证明。", "四、商务部应当自收到申请文件之日起进行审查，并作出准予或者不予许可的决定。",
         "五、出口经营者应当向海关出具出口许可证件。",
         "六、未经许可出口的，给予行政处罚。构成犯罪的，依法追究刑事责任。",
         "七、本公告自2031年12月1日起正式实施，商务部、国家国防科工委、海关总署公告2006年第50号（《某某措施》）同时废止"
         "。"});
    CHECK(reading.numbers.empty());
    CHECK(values(reading.issuers) == "MOFCOM GAC");
    CHECK(values(reading.kinds) == "list_adjustment item_licensing repeal");
    CHECK(relations(reading) == "repeals mofcom+costind+gac:2006:50");
    CHECK(limbs(reading) ==
          "1: licence_required @2031-12-01\n1.1: licence_required @2031-12-01 {3801100039}\n"
          "1.2: licence_required @2031-12-01 {2504101009}\n2: terminate @2031-12-01 -> mofcom+costind+gac:2006:50\n"
          "6: liability @2031-12-01\n7: repeal effective @2031-12-01 -> mofcom+costind+gac:2006:50");
    CHECK(reading.unread.empty());
}

TEST_CASE("an extraterritorial rule with two dates, refusals by use, cases reviewed one by one") {
    const auto reading =
        read("商务部公告2031年第61号 公布对境外相关丁物项实施出口管制的决定", "2031-10-09",
             {"【发布文号】商务部公告2031年第61号", "经国务院批准，决定对境外相关丁物项实施出口管制，有关规定如下：",
              "一、境外组织和个人在向中国以外的国家和地区出口以下物项前，必须获得商务部颁发的两用物项出口许可证件：",
              "（一）含有原产于中国的附件1物项且价值比例达到0.1%及以上的物项；",
              "（二）使用原产于中国的技术在境外生产的物项；", "（三）原产于中国的附件1所列物项。",
              "二、向境外军事用户以及管控名单和关注名单上的最终用户（包括其控股50%"
              "及以上的子公司）的出口申请，原则上不予许可。",
              "三、用于以下最终用途的出口申请，原则上不予许可：", "（一）生产大规模杀伤性武器及其运载工具；",
              "（二）恐怖主义目的；", "（三）军事用途或者提升军事潜力。",
              "四、最终用途为生产14纳米及以下逻辑芯片、256层及以上存储芯片或者上述制程半导体的生产设备，或者具有潜在军"
              "事用途的人工智能的，逐案审批。",
              "五、用于紧急医疗等人道主义救援的，无需申请许可，但应当在出口后10个工作日内向商务部报告。",
              "六、本公告“一、（一）”和“一、（二）”部分自2031年12月1日起实施。本公告“一、（三）”部分自公布之日起实施。",
              "商务部", "2031年10月9日"});
    CHECK(values(reading.kinds) == "item_licensing extraterritorial");
    CHECK(dates(reading) == "2031-12-01 fixed_date 1.1,1.2; 2031-10-09 on_publication 1.3");
    CHECK(
        limbs(reading) ==
        "1: licence_required\n1.1: licence_required @2031-12-01\n1.2: licence_required @2031-12-01\n"
        "1.3: licence_required @2031-10-09\n"
        "2: refused [foreign_military control_list_entities watch_list_entities majority_owned_subsidiaries_50pct]\n"
        "3: refused\n3.1: refused [wmd]\n3.2: refused [terrorism]\n3.3: refused [military military_potential]\n"
        "4: case_by_case [semiconductor_logic semiconductor_memory semiconductor_equipment_and_materials ai_military]\n"
        "5: exempt duty [humanitarian_relief]\n6: effective");
}

TEST_CASE(
    "parts named by article and item share the article, and what is provided to foreigners is no duty of theirs") {
    const auto reading =
        read("商务部公告2031年第63号 公布对丁相关物项实施出口管制的决定", "2031-10-09",
             {"一、出口下列物项，未经许可，不得出口：", "（一）甲物项；", "（二）乙物项；", "（三）丙物项。",
              "二、在境内向境外组织和个人提供的，一并提交情况说明。",
              "三、本公告第一条第（一）项、第（二）项自2031年12月1日起实施，第（三）项自公布之日起实施。", "商务部",
              "2031年10月9日"});
    CHECK(values(reading.kinds) == "item_licensing");
    CHECK(dates(reading) == "2031-10-09 on_publication 1.3; 2031-12-01 fixed_date 1.1,1.2");
    CHECK(limbs(reading) ==
          "1: licence_required\n1.1: licence_required @2031-12-01\n1.2: licence_required @2031-12-01\n1.3: "
          "licence_required @2031-10-09\n3: effective");
}

TEST_CASE("technology control whose first heading was lost") {
    const auto reading = read(
        "商务部公告2031第62号 公布对丁相关技术实施出口管制的决定", "2031-10-09",
        {"经国务院批准，决定对丁相关技术等物项实施出口管制，有关规定如下：",
         "（一）丁开采相关技术及其载体；（管制编码：1E907.a）", "（二）丁生产线装配、调试等技术。（管制编码：1E907.b）",
         "出口非管制的货物，出口经营者明知其用于境外丁开采活动的，应当在出口前向商务部申请两用物项出口许可。未经许可，"
         "不得提供。",
         "二、本公告所称出口，指自境内向境外转移。",
         "三、任何单位和个人不得为违反本公告的行为提供货运、金融等服务。服务提供人应当主动询问服务对象。",
         "四、已经进入公共领域的技术、基础科学研究中的技术或者普通专利申请所必需的技术不受本公告管辖。违反的，依法进行"
         "处罚。",
         "五、中国公民未经许可不得为境外丁开采活动提供任何实质性帮助。", "六、本公告自发布之日起实施。"});
    CHECK(reading.numbers[0].value.key() == "mofcom:2031:62");
    CHECK(values(reading.kinds) == "technology_control");
    CHECK(limbs(reading) ==
          "1: catch_all licence_required @2031-10-09\n1.1: licence_required @2031-10-09 {1E907.a}\n"
          "1.2: licence_required @2031-10-09 {1E907.b}\n3: services_ban duty @2031-10-09\n"
          "4: exempt liability @2031-10-09 [public_domain_technology basic_research patent_application]\n"
          "5: services_ban licence_required @2031-10-09\n6: effective @2031-10-09");
}

TEST_CASE("a ban towards a country's military, with refusals, and the third-country rule as a closing paragraph") {
    const auto reading = read(
        "商务部公告2031年第46号 关于加强相关两用物项对日本出口管制的公告", "2031-12-03",
        {"决定加强相关两用物项对日本出口管制。现将有关事项公告如下：",
         "一、禁止所有两用物项对日本军事用户、军事用途，以及一切有助于提升日本军事实力的其他最终用户用途出口。",
         "二、原则上不予许可甲、乙相关两用物项对日本出口；对丙两用物项对日本出口，实施更严格的最终用户和最终用途审查。",
         "任何国家和地区的组织和个人，违反上述规定，将原产于中华人民共和国的相关两用物项转移或提供给日本的组织和个人，"
         "将依法追究法律责任。",
         "本公告自公布之日起正式实施。", "商务部", "2031年12月3日"});
    CHECK(values(reading.kinds) == "country_end_use_ban extraterritorial");
    CHECK(values(reading.destinations) == "JP");
    CHECK(limbs(reading) ==
          "0: liability effective @2031-12-03\n"
          "1: prohibited @2031-12-03 [foreign_military military_capability_enhancing_end_users military "
          "military_potential]\n"
          "2: refused stricter_review @2031-12-03");
}

TEST_CASE("a watch-list notice: single licences only, duties, refusal, the way off the list") {
    const auto reading =
        read("商务部公告2031年第12号 公布将2家日本实体列入关注名单", "2031-02-24",
             {"决定将东海精机株式会社等2家日本实体列入关注名单（见附件），并采取以下措施：",
              "一、出口经营者向上述2家实体出口两用物项，不得申请通用许可；申请单项许可时，应当提交对列入关注名单实体的"
              "风险评估报告和书面承诺。",
              "二、对上述2家实体的出口申请实施更严格的最终用户审查，对日本军事用户、军事用途的出口申请，不予许可。",
              "三、上述实体履行配合核查义务的，可申请移出关注名单。商务部经核实后，将其移出关注名单。",
              "本公告自公布之日起正式实施。", "商务部", "2031年2月24日", "附件", "关注名单",
              "1. 东海精机株式会社（Tokai Seiki Co., Ltd.）", "2. 南光学株式会社（Minami Optics）"});
    CHECK(values(reading.kinds) == "watch_list_addition");
    CHECK(limbs(reading) ==
          "0: list effective @2031-02-24 [watch_list_entities]\n"
          "1: licence_required duty @2031-02-24 [watch_list_entities]\n"
          "2: refused stricter_review @2031-02-24 [foreign_military military]\n"
          "3: removal_route @2031-02-24 [removal_on_verification]");
    CHECK(parties(reading) == "东海精机株式会社=Tokai Seiki Co., Ltd.; 南光学株式会社=Minami Optics");
}

TEST_CASE("a catalogue for a year repeals its predecessor and does not also amend it") {
    const auto reading =
        read("商务部 海关总署关于发布2031年度《两用物项和技术进出口许可证管理目录》的公告【已废止】", "2031-01-04",
             {"中华人民共和国商务部", "中华人民共和国海关总署", "公 告", "2030年 第42号",
              "根据有关法律和商务部、海关总署2005年第29号令，商务部和海关总署对《两用物项和技术进出口许可证管理目录》进"
              "行了调整，现予以公布。",
              "本公告自2031年1月1日起正式实施，商务部、海关总署2029年第48号公告公布的《两用物项和技术进出口许可证管理目"
              "录》同时废止。",
              "商务部 海关总署", "2030年12月30日"});
    CHECK(reading.numbers[0].value.key() == "mofcom+gac:2030:42");
    CHECK(values(reading.kinds) == "licence_catalogue repeal");
    CHECK(relations(reading) == "repeals mofcom+gac:2029:48");
    CHECK(limbs(reading) == "0: repeal effective @2031-01-01 -> mofcom+gac:2029:48");
}

TEST_CASE("the precursor catalogue: countries added, licence for some, none for others") {
    const auto reading = read("商务部等5部门关于调整《某化学品管理目录》《特定国家（地区）目录》的公告", "2031-11-10",
                              {"【发布文号】商务部公告2031年第73号",
                               "商务部、公安部、应急管理部、海关总署和国家药监局决定对《某易制毒化学品管理目录》《特定"
                               "国家（地区）目录》进行调整，将美国、墨西哥增列入《特定国家（地区）目录》。",
                               "自本公告发布之日起，向美国、墨西哥出口附件1所列化学品的，应按照规定申请许可，向其他国家"
                               "（地区）出口无需申请许可。",
                               "商务部", "公安部", "应急管理部", "海关总署", "国家药监局", "2031年11月10日"});
    CHECK(reading.numbers[0].value.key() == "mofcom:2031:73");
    CHECK(values(reading.issuers) == "MOFCOM MPS MEM GAC NMPA");
    CHECK(values(reading.destinations) == "US MX");
    CHECK(relations(reading) == "amends 某易制毒化学品管理目录; amends 特定国家（地区）目录");
}

TEST_CASE("an order: its decision follows the minister's signature") {
    const auto reading =
        read("中华人民共和国商务部令二〇三一年第6号 关于对某船厂3家美国相关子公司采取反制措施的决定", "2031-10-14",
             {"《关于采取反制措施的决定》已经批准，现予公布，自2031年10月14日起施行。", "部长　某某", "2031年10月14日",
              "关于采取反制措施的决定",
              "中方决定将某船厂3家美国相关子公司列入反制清单，并采取以下反制措施：禁止我国境内的组织、个人与其进行有关"
              "交易、合作等活动。",
              "附件：反制清单", "附件", "1. 海湾船务有限责任公司（Bay Shipping LLC）",
              "2. 海湾控股公司（Bay Holdings Corp.）"});
    CHECK(reading.numbers[0].value.key() == "mofcom-order:2031:6");
    CHECK(values(reading.kinds) == "countermeasure");
    CHECK(values(reading.destinations) == "US");
    CHECK(parties(reading) == "海湾船务有限责任公司=Bay Shipping LLC; 海湾控股公司=Bay Holdings Corp.");
    CHECK(limbs(reading) == "0: list dealings_ban effective @2031-10-14");
}
