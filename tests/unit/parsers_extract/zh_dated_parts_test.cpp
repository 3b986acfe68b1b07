// Days for parts of a notice that are called by their heading, by a bare number, or in a row that shares its days out.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

namespace {

struct Row {
    const char* rule;
    const char* dates;
    int unread;
};

model::Reading notice(const char* rule) {
    return read(
        "商务部 海关总署公告2031年第7号 公布对有关物项实施出口管制的决定", "",
        {"一、甲纤维相关物项", "（一）1C960.a 甲纤维", "（二）1C960.b 甲纤维的织物", "二、乙粉末相关物项",
         "（一）1C961.a 乙粉末", "三、技术", "1E960 生产1C960.a项的技术", rule, "商务部 海关总署", "2031年3月4日"});
}

const Row kRules[] = {
    {"本公告“甲纤维相关物项”部分自公布之日起实施，“乙粉末相关物项”部分自2031年6月1日起实施，“技术”部分自2031年9月1日起"
     "实施。",
     "2031-03-04 on_publication 1; 2031-06-01 fixed_date 2; 2031-09-01 fixed_date 3", 0},
    {"本公告“甲纤维”和“技术”部分自公布之日起实施，“乙粉末”部分自2031年6月1日起施行。",
     "2031-03-04 on_publication 1,3; 2031-06-01 fixed_date 2", 0},
    {"本公告关于甲纤维的规定自2031年6月1日起实施，其他规定自公布之日起实施。",
     "2031-03-04 on_publication all; 2031-06-01 fixed_date 1", 0},
    {"本公告中涉及技术的部分自公布之日起实施，涉及乙粉末的部分自2031年6月1日起实施。",
     "2031-03-04 on_publication 3; 2031-06-01 fixed_date 2", 0},
    {"本公告第一条第（一）项和第（二）项分别自公布之日起、2031年6月1日起实施。",
     "2031-03-04 on_publication 1.1; 2031-06-01 fixed_date 1.2", 0},
    {"本公告“甲纤维相关物项”和“乙粉末相关物项”部分分别自2031年4月1日、2031年6月1日起实施。",
     "2031-04-01 fixed_date 1; 2031-06-01 fixed_date 2", 0},
    {"本公告第一条、第二条和第三条分别自2031年4月1日和2031年6月1日起实施。", "", 1},
    {"本公告第一条（一）和第二条自2031年4月1日起实施，第一条第二项自2031年6月1日起实施。",
     "2031-04-01 fixed_date 1.1,2; 2031-06-01 fixed_date 1.2", 0},
    {"本公告自2031年4月1日起施行，其中（二）项自2031年6月1日起施行。",
     "2031-04-01 fixed_date all; 2031-06-01 fixed_date 1.2", 0},
    {"本公告自2031年4月1日起施行，其中（一）项自2031年6月1日起施行。", "2031-04-01 fixed_date all",
     1},  // there are two
    {"本公告“丙薄膜相关物项”部分自2031年6月1日起实施。", "", 1},
    {"本公告自2031年4月1日起实施，但向欧盟出口的自2031年6月1日起实施。", "2031-04-01 fixed_date all", 1},
    {"鉴于实施需要，本公告自公布之日起第十五日起实施。", "", 1},
};

}  // namespace

TEST_CASE("a day is that of the part which is called so, and unread where no one part is") {
    for (const Row& row : kRules) {
        INFO(row.rule);
        const auto reading = notice(row.rule);
        CHECK(dates(reading) == row.dates);
        CHECK(static_cast<int>(reading.unread.size()) == row.unread);
        for (const auto& limb : reading.limbs)
            CHECK_FALSE(limb.path.empty());
    }
}

TEST_CASE("parties that begin to be bound on different days have none of the document") {
    const auto reading =
        read("商务部公告2031年第8号 公布将2家实体列入出口管制管控名单", "",
             {"决定将甲航空公司（A Aviation Inc.）、乙电子公司（B Electronics Corp.）列入出口管制管控名单。其"
              "中，甲航空公司自公布之日起适用，乙电子公司自2031年6月1日起适用。",
              "商务部", "2031年3月4日"});
    CHECK(dates(reading).empty());
    CHECK(reading.unread.size() == 1);
}

TEST_CASE("what an item leaves out by the code of another is no code of its own") {
    const auto reading = read("商务部 海关总署公告2031年第9号 公布对甲纤维实施出口管制的决定", "",
                              {"一、甲纤维", "（一）1C960.a 甲纤维", "1C210.a项管制的除外。",
                               "本公告自公布之日起实施。", "商务部 海关总署", "2031年3月4日"});
    CHECK(values(reading.control_codes) == "1C960.a");
}
