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

}  // namespace

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
