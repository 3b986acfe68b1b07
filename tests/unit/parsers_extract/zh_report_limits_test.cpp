// Where the rules for reports end: figures beside a control, lists recalled or of others, plans, denials, other senses
// of the same words. Each row stands beside what the rule is for in zh_reports_test and zh_told_lists_test.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

namespace {

struct Row {
    const char* title;
    const char* sentences;
    const char* says;
};

model::Reading report(const Row& row) {
    return read(row.title, "2031-03-12", {row.sentences});
}

}  // namespace

TEST_CASE("figures, cases, plans and old lists beside a control are told beside it and do not hide it") {
    const char* const metal = "商务部11日公告，对甲金属相关物项实施出口管制，未经许可不得出口。";
    const Row rows[] = {
        {"中国限制甲金属出口 价格创新高", metal, "item_licensing"},
        {"甲金属价格飙涨 中国收紧出口", metal, "item_licensing"},
        {"甲金属价格暴涨 市场震动", metal, "item_licensing"},
        {"甲金属价格暴涨 市场震动", "中国宣布对甲金属实施出口管制后，价格暴涨。", ""},
        {"商务部对甲物项实施出口管制",
         "商务部11日公告，对甲物项实施出口管制。去年海关查获一案，当事人申报出口甲物项，被处以罚款。",
         "item_licensing"},
        {"甲公司被列入清单", "商务部11日公告，将甲公司列入不可靠实体清单。2019年，商务部宣布将建立不可靠实体清单制度。",
         "uel_listing"},
        {"美国拟收紧芯片出口 中国将10家美企列入管控名单",
         "美国商务部10日就芯片规则公开征求意见。中国商务部11日公告，将10家美国实体列入出口管制管控名单。",
         "control_list_addition"},
        {"中国对甲物项实施出口管制 拟扩大至乙物项",
         "商务部11日公告，对甲物项实施出口管制。商务部同日就乙物项公开征求意见。", "item_licensing"},
        {"外资企业圆桌会上宣布对甲物项实施出口管制", "商务部11日宣布，对甲物项实施出口管制。", "item_licensing"},
        {"商务部宣布反制", "商务部11日宣布一系列反制举措，包括将10家美国企业列入出口管制管控名单。",
         "control_list_addition"},
        {"中方反制", "中国商务部11日采取多项反制举措，包括对美国甲公司启动不可靠实体清单调查。", "uel_investigation"},
    };
    for (const Row& row : rows) {
        INFO(row.title << ": " << row.sentences);
        CHECK(values(report(row).kinds) == row.says);
    }
}

TEST_CASE("a headline of the catalogue counts where the text puts something in") {
    const Row rows[] = {
        {"甲制备技术被纳入限制出口目录", "中国政府11日将甲制备技术纳入限制出口目录，未经许可不得出口。",
         "technology_control list_adjustment"},
        {"专家建议将甲制备技术列入限制出口目录", "专家11日在论坛上建议，将甲制备技术列入限制出口目录。", ""},
        {"甲制备技术未列入限制出口目录", "商务部11日表示，甲制备技术未列入限制出口目录。", ""},
        {"甲制备技术不再列入限制出口目录", "商务部11日公告，甲制备技术不再列入限制出口目录。", ""},
        {"甲制备技术列入限制出口目录三年 企业转型", "2028年，商务部将甲制备技术列入限制出口目录。三年来，企业转型。",
         ""},
        {"甲制备技术应否列入限制出口目录", "业内人士认为，甲制备技术应列入限制出口目录。", ""},
    };
    for (const Row& row : rows) {
        INFO(row.title);
        CHECK(values(report(row).kinds) == row.says);
    }
}

TEST_CASE("kinds that the words beside them do not make") {
    const Row rows[] = {
        {"商务部取消甲物项临时管制", "商务部11日公告，取消对甲物项的临时管制。专家说，甲物项2028年被列入出口管制清单。",
         "termination"},
        {"甲公司被列入不可靠实体清单",
         "不可靠实体清单工作机制于2031年3月11日依法决定将美国甲公司列入不可靠实体清单，对甲公司采取不可靠实体清单处理"
         "措施：禁止其在中国境内新增投资。",
         "uel_listing"},
        {"商务部公告", "商务部11日公告，对管控名单实体从严审查，涉日本军事用户、军事用途的两用物项出口一律不予许可。",
         "country_end_use_ban"},
        {"商务部管制甲金属",
         "商务部11日公告，对甲金属实施出口管制。甲金属用于航空以及用于制造叶片的技术。甲国正研究替代材料，以及用于生产"
         "该材料的新技术。",
         "item_licensing"},
        {"商务部管制甲金属", "商务部11日公告，对甲金属、乙金属实施出口管制，涉及航空、半导体及新能源技术。",
         "item_licensing"},
        {"商务部管制甲金属", "商务部11日公告，对甲物项以及用于生产甲物项的技术实施出口管制。",
         "item_licensing technology_control"},
        {"商务部管制10家美企", "商务部11日发布出口管制公告，涉及10家美国企业。", ""},
        {"中美商谈芬太尼",
         "商务部官员11日表示，中国早在2005年就将缅甸列入特定国家（地区）目录。美方应客观看待中国对易制毒化学品实施的"
         "许可管理。",
         ""},
        {"中国拟将甲国列入目录", "中国11日宣布，拟将甲国列入特定国家（地区）目录。", ""},
        {"商务部发言人谈名单",
         "商务部新闻发言人去年11月表示，暂停有关管制。对于28家美国实体，暂停出口管制措施一年。今年3月11日，商务部将甲公"
         "司"
         "列入管控名单。",
         "control_list_addition"},
        {"商务部两项新规", "商务部11日公告，对甲金属、乙金属实施出口管制，同时对向美国出口的易制毒化学品实施许可管理。",
         "item_licensing precursor_licensing"},
        {"商务部发言人谈管制",
         "商务部新闻发言人11日表示，中方注意到有关情况。“为缓和关系，我们决定暂停稀土出口管制相关措施90天的说法不实。”",
         ""},
    };
    for (const Row& row : rows) {
        INFO(row.title << ": " << row.sentences);
        CHECK(values(report(row).kinds) == row.says);
    }
}

TEST_CASE("names of others, classes and reasons are on no list of this deed") {
    const char* const listed = "商务部11日公告，将甲公司列入不可靠实体清单。";
    const Row rows[] = {
        {listed, "未被列入清单的公司包括乙公司、丙公司。", "甲公司="},
        {listed, "市场猜测，下一批可能被列入清单的公司包括乙公司、丙公司。", "甲公司="},
        {listed, "迄今列入不可靠实体清单的公司包括乙公司、丙公司等15家。", "甲公司="},
        {listed, "被移出清单的公司包括乙公司、丙公司。", "甲公司="},
        {listed, "华盛顿同日宣布制裁。被列入清单的中国企业包括乙公司、丙公司。", "甲公司="},
        {listed, "欧盟同日宣布制裁。被列入实体清单的公司包括乙公司、丙公司。", "甲公司="},
        {listed, "3家日本公司包括乙公司、丙公司表示将寻找替代货源。", "甲公司="},
        {"", "商务部11日公告，将3家实体列入不可靠实体清单。被列入清单的企业包括多家军工企业和无人机企业。", ""},
        {"", "商务部11日公告，将2家美国实体列入出口管制管控名单，为维护国家安全和利益。", ""},
        {"", "商务部11日公告，将2家实体列入出口管制管控名单，包括航空航天、造船领域。", ""},
        {"", "商务部11日公告，将10家美国实体列入管控名单。此前2家实体被列入关注名单，包括乙公司、丙公司。", ""},
        {listed, "列入清单的企业，包括其控股50%及以上的子公司、分公司等分支机构，均受限制。", "甲公司="},
        {listed, "为列入名单的企业提供服务的机构包括乙银行、丙银行。", "甲公司="},
        {listed, "受列入名单影响的企业包括乙公司、丙公司。", "甲公司="},
        {"", "商务部11日公告，将甲公司（OTC Markets Group）列入不可靠实体清单。", "甲公司=OTC Markets Group"},
        {"", "商务部11日公告，将2家实体列入出口管制管控名单，包括甲航空、乙造船。", "甲航空=; 乙造船="},
        {"",
         "商务部11日公告，将3家实体列入不可靠实体清单。列入清单的企业包括甲公司、乙公司和丙公司，它们参与对台军售。",
         "甲公司=; 乙公司=; 丙公司="},
        // A name that begins with a word of deeds, or that holds the word of a trade.
        {"", "商务部11日公告，将对马海运株式会社等2家日本实体列入出口管制管控名单。", "对马海运株式会社="},
        {"", "商务部11日公告，将甲防务公司、英国甲防务公司列入出口管制管控名单。", "甲防务公司=; 英国甲防务公司="},
        {"",
         "商务部11日公告，将2家外国实体列入不可靠实体清单。被列入不可靠实体清单的企业分别为甲航空企业联盟（A Inc.）、"
         "乙数据公司亚太（B Inc.）。",
         "甲航空企业联盟=A Inc.; 乙数据公司亚太=B Inc."},
    };
    for (const Row& row : rows) {
        INFO(row.sentences);
        const std::string text = std::string(row.title) + row.sentences;
        CHECK(parties(read("商务部公布名单", "2031-03-12", {text.c_str()})) == row.says);
    }
}

TEST_CASE("a day on which a state told something else is none of a control") {
    const Row rows[] = {
        {"商务部对甲物项实施出口管制", "中国10日宣布对美国商品加征关税。商务部12日公告，对甲物项实施出口管制。",
         "2031-03-12 announced_on all"},
        {"中国对甲物项实施出口管制", "中国15日发布的数据显示，甲金属出口下降。商务部上周公告，对甲物项实施出口管制。",
         ""},
        {"中国收紧甲出口", "北京8日发布沙尘预警。商务部上周公告，对甲物项实施出口管制。", ""},
        {"中国收紧甲出口", "中国10日宣布，对甲物项实施出口管制。", "2031-03-10 announced_on all"},
    };
    for (const Row& row : rows) {
        INFO(row.sentences);
        CHECK(dates(report(row)) == row.says);
    }
}

TEST_CASE("who is listed or aimed at is named in headlines, whatever becomes of them") {
    const char* const listed = "商务部11日公告，将10家实体列入出口管制管控名单。";
    CHECK(values(report({"中国公布管控名单 10家美企面临出口禁令", listed, ""}).destinations) == "US");
    CHECK(values(report({"中国管控名单扩容 12家美企受限", listed, ""}).destinations) == "US");
    CHECK(values(report({"中国管制甲电池，美企面临断供", "商务部公告，对甲电池物项实施出口管制。", ""}).destinations)
              .empty());
    const auto both = read("商务部公告", "2031-03-12", {"商务部11日公告，禁止甲两用物项对日本民用和军事用途出口。"});
    CHECK(values(both.prohibited_end_uses) == "military");
}
