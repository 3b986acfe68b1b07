// What is denied, lifted, only asked or only put out for comments does nothing; what a title alone says of a pause
// counts.
#include "parsers/extract/zh_denied.h"

#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

namespace {

struct Denial {
    const char* sentence;
    bool denied;
};

const Denial kDenials[] = {
    {"中方没有暂停对某国两用物项出口管制措施", true},
    {"该公告并未禁止向民用用户出口两用物项", true},
    {"出口管制不是禁止出口", true},
    {"中方是否会将更多企业列入不可靠实体清单", true},
    {"决定不再将甲公司列入出口管制管控名单", true},
    {"不再对甲物项实施更严格的最终用户和最终用途审查", true},
    {"解除禁止其在中国境内投资的措施", true},
    {"暂停禁止其向中国出口乙设备的措施", true},
    {"甲物项原则上不予许可的规定同时取消", true},
    {"不排除恢复实施有关公告", true},
    {"商务部不会将甲公司从管控名单中移出", true},
    {"任何单位不得停止执行第5号公告", true},
    {"不得擅自将甲公司移出管控名单", true},
    {"第5号公告尚不予废止", true},
    {"公司及子公司未被商务部列入出口管制管控名单", true},
    {"不排除有更多企业被列入关注名单", true},
    {"该实体不再适用禁止出口的措施", true},
    {"决定禁止向某国军队出口两用物项", false},
    {"未经许可，禁止向境外转移甲技术", false},
    {"没有取得许可证的，禁止出口", false},
    {"自即日起停止实施第5号公告", false},
    {"因故不得不停止执行第5号公告", false},
    {"不得将甲物项列入《某目录》以外出口", false},
};

struct Answer {
    const char* title;
    const char* words;
    const char* kinds;
};

const Answer kAnswers[] = {
    {"商务部新闻发言人就对日出口管制措施应询答记者问",
     "答：有关报道不属实。中方没有暂停对日两用物项出口管制措施，商务部公告2031年第1号、第11号继续有效。", ""},
    {"商务部新闻发言人就中国企业被列入有关名单答记者问", "答：中方目前没有将美国企业列入关注名单的安排。", ""},
    {"商务部新闻发言人就暂停有关甲国企业不可靠实体清单措施答记者问", "答：自即日起，暂停相关措施6个月。", "suspension"},
    {"商务部新闻发言人就停止、暂停部分美国实体管控名单措施答记者问", "答：为落实双方共识。", "suspension termination"},
    {"商务部新闻发言人就将2家企业移出不可靠实体清单答记者问", "答：中方依法依规。", "termination"},
    {"商务部新闻发言人就美方暂停出口管制规则答记者问", "答：中方注意到有关情况。", ""},
};

const Answer kHeadlines[] = {
    {"商务部：对某金属相关物项的出口管制暂停至2032年11月27日", "", "suspension"},
    {"商务部恢复对16家外国实体的管控名单措施", "", "termination"},
    {"商务部：对符合条件的某型芯片出口予以豁免", "", "exemption"},
    {"商务部公告：禁止向日本20家实体出口两用物项", "", "control_list_addition"},
    {"韩国称中国对其材料实施出口管制影响有限", "", ""},
    {"商务部：某类物项出口管制不是禁止出口", "", ""},
    {"商务部：没有取消对某物项的出口管制", "", ""},
    {"商务部无意解除对某物项的出口管制", "", ""},
    {"商务部拟对固态电池材料实施出口管制 公开征求意见", "商务部6月1日就有关物项公开征求意见。", ""},
    {"周评：询单清淡，价格小幅回调",
     "本周市场整体偏弱。截至周五，报价持平。排产至月中。政策面：上周商务部公告对某物项实施出口管制。", ""},
};

}  // namespace

TEST_CASE("the verb of what is not done is blotted out, in its place") {
    for (const Denial& row : kDenials) {
        INFO(row.sentence);
        const std::string without = extract::zh::without_denied(row.sentence);
        CHECK(without.size() == std::string(row.sentence).size());
        CHECK((without != row.sentence) == row.denied);
    }
}

TEST_CASE("an answer that denies does nothing; a title that pauses tells the pause") {
    for (const Answer& row : kAnswers) {
        INFO(row.title);
        const auto reading = read(row.title, "2031-06-05", {"问：请问中方有何评论？", row.words});
        CHECK(values(reading.kinds) == row.kinds);
        CHECK(relations(reading).empty());
    }
}

TEST_CASE("a notice that takes nobody off a list ends nothing") {
    for (const char* row : {"商务部不会将甲公司移出出口管制管控名单。", "任何单位不得将甲公司移出出口管制管控名单。"}) {
        INFO(row);
        const auto reading = read("商务部公告2031年第9号 关于有关事项的公告", "", {row, "商务部", "2031年3月4日"});
        CHECK(values(reading.kinds).empty());
        CHECK(limbs(reading).find("delist") == std::string::npos);
    }
}

TEST_CASE(
    "a headline by itself: what is done, what others say of it, what is put out for comments or told in passing") {
    for (const Answer& row : kHeadlines) {
        INFO(row.title);
        model::Document page = document(row.title, "2031-06-05", {row.words});
        page.channel = model::Channel::kPress;
        CHECK(values(extract::read_chinese(page).kinds) == row.kinds);
    }
}

TEST_CASE("a notice in articles has limbs; a rule enacted by one sentence is a framework") {
    const auto articles = read("商务部公告2031年第97号 关于对日本出口两用物项有关事项的公告", "",
                               {"第一条 出口经营者向日本出口附件所列两用物项，应当申请单项许可。",
                                "第二条 最终用户为自卫队的，不予许可。", "第三条 用于人道主义救援的，免于申请许可。",
                                "第四条 本公告自2031年8月15日起施行。", "商务部", "2031年7月31日"});
    CHECK(values(articles.kinds) == "item_licensing");
    CHECK_THAT(limbs(articles), Catch::Contains("2: refused @2031-08-15 [foreign_military]"));
    const auto enacted = read(
        "商务部令2031年第3号", "",
        {"《出口管制执法办法》已经商务部部务会议审议通过，现予公布，自2031年6月1日起施行。", "商务部", "2031年4月1日"});
    CHECK(values(enacted.kinds) == "framework_law");
}

TEST_CASE("what is ordered no more ends, though no notice is named; the site's word on a notice is no deed of it") {
    const char* const rows[] = {
        "自2031年10月1日起，不再对甲两用物项对日本出口实施更严格的最终用户和最终用途审查。",
        "自2031年10月1日起，乙物项原则上不予许可的规定取消。",
        "不再将甲公司列入出口管制管控名单。",
    };
    for (const char* row : rows) {
        INFO(row);
        const auto reading =
            read("商务部公告2031年第73号 关于两用物项出口管制有关事项的公告", "", {row, "商务部", "2031年9月29日"});
        CHECK(values(reading.kinds) == "termination");
        CHECK(limbs(reading).find("prohibited") == std::string::npos);
    }
    const auto stated = read("【已废止】商务部公告2031年第23号 关于对甲相关物项实施出口管制的公告", "",
                             {"未经许可，不得出口甲物项。", "商务部", "2031年7月3日"});
    REQUIRE(stated.numbers.size() == 1);
    CHECK(stated.numbers[0].value.key() == "mofcom:2031:23");
    CHECK(values(stated.kinds) == "item_licensing");
}

TEST_CASE("a headline that ends in 公告 is no notice, and may give the first day") {
    const auto told = read("商务部：继续暂停实施六项出口管制公告", "2031-11-06",
                           {"公告全文只有一句话：“经批准，自2031年11月11日起至2032年11月10日，继续暂停实施商务部公告203"
                            "0年第61号、62号。”"});
    CHECK_FALSE(told.is_new_measure);
    const auto headline = read("商务部、海关总署：12月1日起对甲相关物项实施出口管制", "2031-10-22", {""});
    CHECK(dates(headline) == "2031-12-01 fixed_date all");
}
