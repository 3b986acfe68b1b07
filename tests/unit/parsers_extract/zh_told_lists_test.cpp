// Names that reports print beside the sentence that lists: rows, lines below a heading, rows in Latin letters; and what
// stands around a name and is no part of it.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

namespace {

struct Row {
    const char* sentences;
    const char* parties;
};

std::string named_by(const char* sentences) {
    return parties(read("商务部公布名单", "2031-03-05", {sentences}));
}

}  // namespace

TEST_CASE("a row of names behind 分别为, 包括 or a count") {
    const Row rows[] = {
        {"商务部今日宣布，将3家外国实体列入不可靠实体清单。这波被列入不可靠实体清单的企业分别为，甲技术公司（A Inc.）、"
         "乙系统公司（B LLC）、丙论坛。",
         "甲技术公司=A Inc.; 乙系统公司=B LLC; 丙论坛="},
        {"商务部今日宣布，将3家外国实体列入不可靠实体清单。这3家外国实体为：甲技术公司（A Inc.）；乙系统公司（B "
         "LLC）；丙航公司（C Corp.）。",
         "甲技术公司=A Inc.; 乙系统公司=B LLC; 丙航公司=C Corp."},
        {"商务部9日公告，将3家实体列入出口管制管控名单。列入管控名单的“3家实体”，包含甲航空股份有限公司、乙科技公司、"
         "丁山研究院。",
         "甲航空股份有限公司=; 乙科技公司=; 丁山研究院="},
        {"商务部9日公告，将4家实体列入出口管制管控名单，其中包含甲航空工业、乙纬航太、丙硕科技，以及丁山造船。",
         "甲航空工业=; 乙纬航太=; 丙硕科技=; 丁山造船="},
        {"商务部9日公告，将3家外国实体列入不可靠实体清单。被列入不可靠实体清单的3家外国企业，分别是无人艇制造商甲尼克科"
         "技（A "
         "Inc.）、卫星技术公司乙康（B Corp.），以及丙管理公司北美分公司（C LLC）。",
         "甲尼克科技=A Inc.; 乙康=B Corp.; 丙管理公司北美分公司=C LLC"},
        // As many as the count says, or none of those cut short.
        {"商务部9日公告，将8家实体列入出口管制管控名单，其中包含甲航空工业、乙纬航太。", ""},
        // Of others.
        {"商务部9日公告，将甲公司等2家实体列入出口管制管控名单。美国商务部近日将2家机构列入实体清单，列入该清单的企业为"
         "丙公司、丁公司。",
         "甲公司="},
        // Whom it hits is on no list.
        {"商务部9日公告，将甲公司等2家实体列入出口管制管控名单。受此影响的客户包括丙钢公司、丁车公司。", "甲公司="},
    };
    for (const Row& row : rows) {
        INFO(row.sentences);
        CHECK(named_by(row.sentences) == row.parties);
    }
}

TEST_CASE("one name a line below the heading of a report's list") {
    const auto reading =
        read("商务部公布名单", "2031-03-05",
             {"商务部5日公告，将甲株式会社等参与军备的20家日本实体列入关注名单。", "具体关注名单如下：",
              "1. 甲株式会社（A Corporation）", "2. 乙技术株式会社（B Technology Co., Ltd.）"});
    CHECK(parties(reading) == "甲株式会社=A Corporation; 乙技术株式会社=B Technology Co., Ltd.");
    CHECK(values(reading.destinations) == "JP");
}

TEST_CASE("what stands before or behind a name in the sentence that lists") {
    const Row rows[] = {
        {"商务部5日公告，决定将甲船株式会社等参与提升军事实力的20家日本实体列入出口管制管控名单。", "甲船株式会社="},
        {"商务部5日公告，决定将甲船株式会社等“无法核实最终用户、最终用途”的20家日本实体列入关注名单。",
         "甲船株式会社="},
        {"商务部5日公告，将甲船株式会社、乙科学大学等另外20家日本实体列入关注名单。", "甲船株式会社=; 乙科学大学="},
        {"商务部5日公告，将美国甲技术公司、乙数据公司等4家外国实体列为“不可靠实体清单”。",
         "美国甲技术公司=; 乙数据公司="},
        {"商务部5日公告，榜上有名的是将甲株式会社、乙大学等20家日本实体列入关注名单。", "甲株式会社=; 乙大学="},
        {"商务部5日公告，将甲公司（NASDAQ:AAAA）列入不可靠实体清单。", "甲公司="},
        {"商务部5日公告，将甲公司列入不可靠实体清单，并将对前述实体采取相应措施。", "甲公司="},
        {"经商务部批准，中方决定将甲海洋株式会社3家美国相关子公司A Shipping LLC、B Shipyard Inc.和C Holdings Corp. "
         "列入反制清单。商务部对其采取反制措施。",
         "=A Shipping LLC; =B Shipyard Inc.; =C Holdings Corp."},
        {"商务部5日公告，将多家美加公司列入不可靠实体清单。", ""},
        {"大陆商务部昨（4）日再将甲技术公司、乙数据公司等4家外国实体列入不可靠实体清单。", "甲技术公司=; 乙数据公司="},
        // A name may begin with such a word, and a plain count stands as it did.
        {"商务部5日公告，将将军能源公司等2家实体列入关注名单。", "将军能源公司="},
        {"商务部5日公告，将甲公司、乙公司等2家实体列入关注名单。", "甲公司=; 乙公司="},
        {"商务部5日公告，将20家日本实体列入关注名单。", ""},
    };
    for (const Row& row : rows) {
        INFO(row.sentences);
        CHECK(named_by(row.sentences) == row.parties);
    }
}

TEST_CASE("the country before a name that a list printed makes no second party") {
    CHECK(
        named_by("商务部5日公告，将美国甲技术公司（A Inc.）等2家实体列入不可靠实体清单。这2家外国实体为：甲技术公司（A "
                 "Inc.）；乙公司（B LLC）。") == "甲技术公司=A Inc.; 乙公司=B LLC");
}
