// One formula a line: what it does. A new formula of the law begins with a line here.
#include "parsers/extract/zh_acts.h"

#include <catch2/catch.hpp>

#include "parsers/extract/zh_excuses.h"
#include "parsers/extract/zh_items.h"
#include "parsers/extract/zh_part_references.h"
#include "parsers/extract/zh_places.h"
#include "parsers/model/vocabulary.h"
#include "parsers/text/normal.h"

using namespace gazetted;
using namespace gazetted::extract::zh;

namespace {

std::string joined(const std::vector<std::string_view>& codes) {
    std::string out;
    for (const std::string_view code : codes)
        out.append(out.empty() ? "" : " ").append(code);
    return out;
}

struct Row {
    const char* formula;
    const char* acts;
};

const Row kFormulas[] = {
    // licences
    {"满足以下特性的物项，未经许可，不得出口：", "licence_required"},
    {"出口经营者出口上述物项应当依照有关规定向国务院商务主管部门申请许可。", "licence_required"},
    {"向美国出口附件所列化学品的，应按照规定申请许可。", "licence_required"},
    {"境外组织和个人在出口以下物项前，必须获得两用物项出口许可证件。", "licence_required"},
    {"出口经营者应当根据《某条例》第十六条的规定，向商务部申请出口许可。", ""},
    {"出口经营者应按照相关规定办理出口许可手续，填写申请表并提交下列文件：", ""},
    {"不得申请通用许可或者以登记填报信息方式获得出口凭证。", "licence_required"},
    // bans
    {"禁止向上述实体出口两用物项；", "prohibited"},
    {"禁止境外组织和个人将原产于中华人民共和国的两用物项转移或提供给上述实体；", "prohibited"},
    {"出口经营者知道或者应当知道出口将用于军事目的的，不得出口。", "catch_all prohibited"},
    {"公布《中国禁止出口限制出口技术目录》。", ""},
    {"禁止上述企业从事与中国有关的进出口活动；", "trade_ban"},
    {"禁止某公司向中国出口某设备。", "trade_ban"},
    {"禁止上述企业在中国境内新增投资；", "investment_ban"},
    {"禁止上述企业高级管理人员入境；", "entry_ban"},
    // who is listed, and who only may be
    {"因未经许可将甲物项交付他人，决定将乙公司列入出口管制管控名单。", "list"},
    {"因乙公司不可将甲物项用于军事仍予转移，决定将其列入不可靠实体清单。", "list"},
    {"商务部可以将危害安全的实体列入名单，现决定将乙公司列入出口管制管控名单。", "list"},
    {"为可将隐患消除，商务部把乙公司列入出口管制管控名单。", "list"},
    {"商务部可将乙公司列入出口管制管控名单。", ""},
    {"商务部可以依法将乙公司列入出口管制管控名单，并向社会公布。", ""},
    {"决定对乙公司采取出口管制管控名单措施，自公布之日起实施。", "list"},
    {"对乙公司采取不可靠实体清单处理措施。", "list"},
    {"对乙公司暂停采取管控名单措施。", ""},
    {"对乙公司停止实施管控名单措施。", ""},
    {"对乙公司不再采取管控名单措施。", ""},
    {"对已采取管控名单措施的乙公司，继续监管。", ""},
    {"对核实后采取管控名单措施的建议，不予采纳。", ""},
    {"不批准并取消上述企业高级管理人员在中国境内工作许可、停留或者居留资格。", "residence_ban"},
    {"禁止我国境内的组织、个人与其进行有关交易、合作等活动。", "dealings_ban"},
    {"未经许可，中国公民不得对境外某活动给予实质性帮助和支持；", "services_ban licence_required"},
    {"任何单位不得为违反本公告的行为提供货运、金融等服务。", "services_ban"},
    // refusals, reviews, openings
    {"原则上不予许可甲相关两用物项对某国出口；", "refused"},
    {"实施更严格的最终用户和最终用途审查。", "stricter_review"},
    {"对某国的出口申请，实施严格的逐案审查。", "case_by_case"},
    {"无需申请许可，但应当在不晚于出口后10个工作日向商务部报告。", "exempt duty"},
    {"1C917.a项不管制废碎料。", "exempt"},
    {"普通专利申请所必需的技术不受本公告管辖。", "exempt"},
    {"特殊情况下确需出口的，出口经营者应当向商务部提出申请。", "application_route"},
    {"国内企业可申请与上述实体进行交易。", "application_route"},
    {"出口经营者需向上述实体出口两用物项的，应当向商务部提出申请。", "application_route"},
    {"配合核查的，可申请移出关注名单。", "removal_route"},
    // lists
    {"决定将甲公司等3家美国实体列入出口管制管控名单（见附件），并采取以下措施：", "list"},
    {"向列入出口管制管控名单和关注名单的进口商的出口申请，原则上不予许可。", "refused"},
    {"应当提交对列入关注名单实体的风险评估报告。", "duty"},
    {"决定将甲公司移出不可靠实体清单。", "delist"},
    // duties and consequences
    {"必须在报关单备注栏中注明“属于两用物项”。", "duty"},
    {"按许可证要求使用许可证件，应当履行报告义务。", "duty"},
    {"出口经营者应当掌握拟出口货物的主要用途，判断其是否属于两用物项；", "duty"},
    {"服务提供人应当主动询问服务对象。", "duty"},
    {"出口经营者应当向海关出具出口许可证件，并接受海关监管。", ""},
    {"商务部应当自收到申请之日起进行审查，并作出准予或者不予许可的决定。", ""},
    {"正在开展的相关出口活动应当立即停止。", "stop_ongoing"},
    {"对上述企业分别处以罚款，逾期的依法加处罚款。", "fine"},
    {"违反的，依照《某法》有关规定处罚。", "liability"},
    {"将依法追究法律责任。", "liability"},
    {"由商务部或者海关依照有关法律法规的规定给予行政处罚。", "liability"},
    // nothing
    {"根据有关法律，为维护国家安全和利益，决定采取以下措施：", ""},
    {"本公告所称出口，指自境内向境外转移。", ""},
};

}  // namespace

TEST_CASE("what a sentence does") {
    for (const Row& row : kFormulas) {
        INFO(row.formula);
        const text::NormalText normal(row.formula);
        const auto acts = acts_in(normal.view());
        CHECK(joined(acts) == row.acts);
        for (const std::string_view act : acts)
            CHECK(model::is_known(model::CodeSet::kAct, act));
    }
}

TEST_CASE("what may be left unread, and why") {
    struct Excused {
        const char* sentence;
        Excuse excuse;
    };
    const Excused rows[] = {
        {"为维护国家安全和利益，根据有关法律，决定对下列物项实施出口管制：", Excuse::kHeading},
        {"为维护国家安全和利益，现公布名单。", Excuse::kRecital},
        {"本公告所称技术，包括数据。", Excuse::kDefinition},
        {"本公告未尽事宜，按《某规定》执行。", Excuse::kReference},
        {"海关凭许可证件办理验放手续。", Excuse::kProcedure},
        {"地址：北京市某街2号", Excuse::kContact},
        {"甲相关物项", Excuse::kHeading},
        {"甲类车辆应当改用新式标牌。", Excuse::kNone},
    };
    for (const Excused& row : rows) {
        INFO(row.sentence);
        const text::NormalText normal(row.sentence);
        CHECK(excuse_of(normal.view()) == row.excuse);
    }
}

TEST_CASE("references to parts lead to their paths") {
    struct Reference {
        const char* words;
        const char* paths;
    };
    const Reference rows[] = {
        {"\"一、(一)\"和\"一、(二)\"部分", "1.1 1.2"}, {"第二款", "2"}, {"第一条第(三)项", "1.3"}, {"相关措施", ""}};
    for (const Reference& row : rows) {
        INFO(row.words);
        std::string paths;
        for (const std::string& path : referenced_parts(row.words))
            paths += (paths.empty() ? "" : " ") + path;
        CHECK(paths == row.paths);
    }
}

TEST_CASE("an item is technology by its head noun") {
    CHECK(is_technology_item("生产1C917.c项的技术及资料(含工艺规范等)。"));
    CHECK(is_technology_item("用某设备合成单晶的工艺技术。"));
    CHECK_FALSE(is_technology_item("使用原产于中国的技术在境外生产的物项;"));
    CHECK_FALSE(is_technology_item("拟出口物项的技术说明或者检测报告;"));
}

TEST_CASE("limits are quoted with the clause they stand in") {
    const std::string_view item =
        "某氧化物，纯度大于等于99.99%，包括粉末，且附件甲的第一部分所列物项占附件甲的第二部分所列物项的价值比例达到0.1%"
        "及以上的";
    std::string limits;
    for (const text::Range r : thresholds_in(item))
        limits += std::string(item.substr(r.begin, r.end - r.begin)) + "|";
    CHECK(limits ==
          "纯度大于等于99.99%|且附件甲的第一部分所列物项占附件甲的第二部分所列物项的价值比例达到0.1%及以上的|");
}

TEST_CASE("countries that a sentence aims at, or that parties are from") {
    struct Aim {
        const char* words;
        const char* codes;
    };
    const Aim rows[] = {{"将28家美国实体列入", "US"},
                        {"加强相关两用物项对日本出口管制", "JP"},
                        {"向美国、墨西哥、加拿大出口附件所列化学品", "US MX CA"},
                        {"将加拿大增列入某目录", "CA"},
                        {"对欧盟两家金融机构采取反制措施", "EU"},
                        {"8家台湾地区实体", "TW"},
                        {"参与对台湾地区军售的甲公司", ""},
                        {"甲系统美国分公司", ""},
                        {"欧盟在第18轮对俄罗斯制裁中将两家中国金融机构列入", ""}};
    for (const Aim& row : rows) {
        INFO(row.words);
        std::string codes;
        for (const auto& country : aimed_at(row.words))
            codes += (codes.empty() ? "" : " ") + std::string(country.code);
        CHECK(codes == row.codes);
    }
    REQUIRE(homes_in_list("决定将参与军售的美国甲公司、乙公司列入某清单").size() == 1);
    CHECK(homes_in_list("决定将参与军售的美国甲公司、乙公司列入某清单")[0].code == "US");
}
