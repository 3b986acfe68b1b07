// What makes a report one, and what it is about: the notice it opens with is not its own; figures, cases and plans are
// no measures; what is freed, paused or taken on beside something else.
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

}  // namespace

TEST_CASE("a text that opens with the day on which the ministry published is a report, whatever its title ends in") {
    const auto report = read("两部门公布对甲物项实施出口管制的决定", "",
                             {"2031年1月9日，商务部与海关总署联合发布2031年第8号公告，公布对甲物项实施出口管制的决定。",
                              "公告指出，出口经营者出口甲物项应当申请许可。", "本公告自2031年2月8日起正式实施。"});
    CHECK(report.is_control_measure);
    CHECK_FALSE(report.is_new_measure);
    CHECK(report.limbs.empty());
    CHECK(report.relations.empty());
    CHECK(dates(report) == "2031-02-08 fixed_date all");
    // A notice tells of the one before it, and decides.
    const auto notice = read("商务部关于停止对甲物项实施出口管制的公告", "",
                             {"2031年1月9日，商务部发布公告2031年第8号，对甲物项实施出口管制。",
                              "现决定，自2031年3月1日起停止实施商务部公告2031年第8号。", "商务部", "2031年2月20日"});
    CHECK(notice.is_new_measure);
    CHECK(values(notice.kinds) == "termination");
}

TEST_CASE("reports of figures, of a case, of a plan and of a list to come are about no measure") {
    const Report rows[] = {
        {"中国3月甲金属出口锐减三成", "海关总署5日公布数据，3月出口甲金属400吨。上周五中国决定扩大甲金属出口管制。",
         ""},
        {"甲金属价格创下新高", "中国3月4日宣布对甲金属实施出口管制后，甲金属价格数周内飙升。", ""},
        {"甲金属对美出口“完全停止”", "海关数据显示，甲金属对美出口已停止。中国从2030年8月起对甲物项实施出口管制。", ""},
        {"未经许可出口案件类型",
         "当事人向海关申报出口含甲的磁铁，申报商品编号8505111000，根据商务部、海关总署公告2030年第18号，出口需提交"
         "许可证件。海关决定不予行政处罚。",
         ""},
        {"中国拟收紧甲技术出口限制",
         "中国商务部4日发布关于《中国禁止出口限制出口技术目录》调整公开征求意见的通知。意见反馈截止时间为4月1日。", ""},
        {"哪些企业会被列入清单",
         "商务部3日宣布，中国将建立“不可靠实体清单”制度。有关负责人表示，在决定是否将某个实体列入“不可靠实体清单”"
         "时，会考虑四方面因素。",
         ""},
        // The control is the news, whatever figures stand beside it.
        {"商务部对甲金属实施出口管制 价格创新高", "商务部4日公告，对甲金属物项实施出口管制。", "item_licensing"},
        {"商务部公告引发甲金属价格大涨", "商务部4日公告，对甲金属物项实施出口管制。", "item_licensing"},
        {"商务部对甲集团启动调查",
         "商务部4日宣布，对美国甲集团启动不可靠实体清单调查。若被中国列入“不可靠实体清单”，恐被禁止从事与中国有关的"
         "进出口活动。",
         "uel_investigation"},
    };
    for (const Report& row : rows) {
        INFO(row.title);
        CHECK(values(read(row.title, "2031-03-05", {row.sentence}).kinds) == row.kinds);
    }
}

TEST_CASE("kinds that reports tell beside something else") {
    const Report rows[] = {
        {"商务部调整甲物项出口管制",
         "商务部4日公告，将高敏感甲物项正式纳入两用物项出口管制清单；同时，取消对低敏感甲物项的临时管制。",
         "list_adjustment item_licensing"},
        {"商务部优化甲管制措施",
         "商务部4日公告，优化调整甲出口管制措施，将乙设备增列入管制范围，取消对消费级甲的临时管制。",
         "list_adjustment item_licensing"},
        {"商务部取消甲物项临时管制", "商务部4日公告，取消对低敏感甲物项的临时管制。", "termination"},
        {"商务部调整名单", "商务部4日公告，将甲公司列入管控名单，停止对乙公司的出口管制措施。", "termination"},
        {"甲公司被采取措施",
         "不可靠实体清单工作机制4日发布公告，宣布对美国甲公司采取不可靠实体清单处理措施，禁止其向中国出口测序仪。中方于"
         "2月4日依法决定将美国甲公司列入不可靠实体清单。",
         "uel_measures"},
        {"甲公司被列入清单",
         "不可靠实体清单工作机制4日发布公告，宣布将美国甲公司列入不可靠实体清单，并禁止其向中国出口测序仪。",
         "uel_listing"},
        {"关注名单细则",
         "商务部4日公告，将甲株式会社等20家日本实体列入出口管制管控名单。商务部将对关注名单实体的出口实施更严格审查，涉"
         "日本军事用户、军事用途的出口不予批准。",
         "control_list_addition"},
        {"甲制备技术被纳入限制出口目录", "中国政府4日将甲制备技术纳入限制出口目录，未经许可不得出口。",
         "technology_control list_adjustment"},
        {"甲制备技术拟纳入限制出口目录", "中国政府4日就将甲制备技术纳入限制出口目录征求意见。", ""},
        {"丙公司遭中国列黑名单", "中国商务部4日将丙公司列入其“不可靠实体名单”。", "uel_listing"},
        {"出口管制新规解读", "商务部4日发布一系列出口管制新规，涉及甲金属、乙电池等关键领域。", "item_licensing"},
        {"专家谈列管", "3月4日，商务部、海关总署根据《出口管制法》发布公告，对甲物项实施列管。", "item_licensing"},
        {"五类金属受管制", "商务部4日公告，对甲、乙物项实施出口管制，涉及25种产品及其生产技术。",
         "item_licensing technology_control"},
        {"美将26家实体列黑名单 中国将14家外企列入名单",
         "美国商务部3日宣布，将26家中国实体列入实体清单。美国商务部称，部分实体涉及甲国。有关规则即日生效。与此同时，"
         "中国商务部4日将甲公司等14家外国实体列入不可靠实体清单。",
         "uel_listing"},
        {"北京公布名单", "北京宣布，因应美国政府对台售武，将10间实体列入不可靠实体清单，以维护国家主权。",
         "uel_listing"},
        {"美国公布名单", "美国政府宣布，因应供应链风险，将10间实体列入不可靠实体清单。", ""},
        {"专项行动推进会部署工作",
         "商务部发言人4日说，打击战略矿产走私出口专项行动推进会提出一系列举措，包括将违法境外实体列入出口管制管控名单"
         "。",
         "enforcement_notice"},
        {"商务部召开外企圆桌会", "商务部宣布加强稀土等原料出口管制后，副部长4日召集外资企业举行圆桌会。", ""},
        {"美将26家实体列黑名单",
         "美国商务部3日宣布，将26家中国实体列入实体清单。有关规则即日生效。中国商务部对此表示坚决反对。", ""},
    };
    for (const Report& row : rows) {
        INFO(row.title);
        CHECK(values(read(row.title, "2031-03-05", {row.sentence}).kinds) == row.kinds);
    }
}

TEST_CASE("who spoke goes on: a pause and an end behind what a spokesman recalls") {
    const auto reading = read(
        "商务部发言人就管控名单答记者问", "2031-08-13",
        {"某社北京8月12日电 商务部新闻发言人12日表示，商务部于2031年4月4日和9日分别发布了第21号和22号公告，将28家美国"
         "实体列入出口管制管控名单。为落实会谈共识，决定自2031年8月12日起，对于2031年4月4日被列入出口管制管控名单的"
         "16家美国实体，继续暂停上述相关措施90天；对于2031年4月9日被列入出口管制管控名单的12家美国实体，停止执行相关"
         "措施。"});
    CHECK(values(reading.kinds) == "suspension termination");
    REQUIRE(reading.suspended_until);
    CHECK(reading.suspended_until->value == *CivilDate::of(2031, 11, 10));
    // A company's own decision is nobody's pause.
    const auto others =
        read("甲公司表态", "2031-08-13",
             {"甲公司发言人12日表示，商务部曾将其列入出口管制管控名单。为恢复交付，决定自2031年8月12日起，"
              "暂停对两用物项的出口管制措施争议诉讼90天。"});
    CHECK(values(others.kinds).find("suspension") == std::string::npos);
}

TEST_CASE("pauses that reports tell in two clauses") {
    const auto clause =
        read("商务部放宽出口", "2031-11-10",
             {"大陆商务部昨（9）日公告，去年底开始实施的甲相关两用物项对美国出口更严格审查等措施，即日起至"
              "2032年11月27日暂停实施。商务部于7日公告，即日起至2032年11月10日，暂停实施6项出口管制公告。"});
    CHECK(values(clause.kinds) == "suspension");
    REQUIRE(clause.suspended_until);
    CHECK(clause.suspended_until->value == *CivilDate::of(2032, 11, 27));
    // What a report recalls of the state of another notice is no pause of now.
    const auto recalled = read(
        "商务部对甲物项实施出口管制", "2031-11-10",
        {"商务部9日发布公告，对甲物项实施出口管制。2030年10月9日发布的61号公告首次设置门槛，该公告现已暂停实施。"});
    CHECK(values(recalled.kinds) == "item_licensing");
    const auto theirs =
        read("甲国暂停规则", "2031-11-10", {"美国商务部9日宣布，两用物项许可措施，即日起至2032年11月27日暂停实施。"});
    CHECK_FALSE(theirs.suspended_until);
}

TEST_CASE("precursors: the countries put into the catalogue, and the day told without a ministry") {
    const auto reading = read(
        "对甲乙出口化学品须许可", "2031-11-11",
        {"中国10日发布公告，将美国、墨西哥和加拿大正式列入《特定国家（地区）目录》，并对向这三个国家出口的13种易制毒"
         "化学品实施出口许可管理，而向其他国家和地区出口则无需申请此项许可。"});
    CHECK(values(reading.kinds) == "precursor_licensing list_adjustment");
    CHECK(values(reading.destinations) == "US MX CA");
    CHECK(dates(reading) == "2031-11-10 announced_on all");
}

TEST_CASE("days, places and uses in other words") {
    const auto today = read("商务部反制甲公司", "",
                            {"据商务部消息，对甲公司采取反制措施的决定自今日（2031年10月14日）起施行。",
                             "商务部决定对甲公司采取反制措施。"});
    CHECK(dates(today) == "2031-10-14 fixed_date all");
    const auto since = read("商务部对甲技术实施出口管制", "2031-10-09",
                            {"中国商务部今日公告，决定自公告公布之日起对甲技术等物项实施出口管制。"});
    CHECK(dates(since) == "2031-10-09 on_publication all");
    const auto needed = read("易制毒化学品出口须许可", "2031-11-11",
                             {"商务部公告，从11月10日起，向美国出口13种易制毒化学品时，必需申请许可证。"});
    CHECK(dates(needed) == "2031-11-10 fixed_date all");
    const auto victim =
        read("中国管制甲电池出口，美企面临断供", "2031-11-11", {"商务部公告，对甲电池物项实施出口管制。"});
    CHECK(values(victim.destinations).empty());
    const auto aim =
        read("商务部将10家美企列入管控名单", "2031-11-11", {"商务部公告，将10家美企列入出口管制管控名单。"});
    CHECK(values(aim.destinations) == "US");
    const auto reason =
        read("商务部公布名单", "2031-11-11",
             {"商务部公告，将加拿大甲公司等4家外国实体列为不可靠实体清单，理由包括与台湾军事技术合作。"});
    CHECK(values(reason.destinations) == "CA");
    const auto gloss =
        read("商务部公布名单", "2031-11-11",
             {"商务部公告，将甲公司等8家实体列入管控名单，禁止向上述8家实体出口两用物项，也就是兼有民事与"
              "军事用途的物项。"});
    CHECK(values(gloss.prohibited_end_uses).empty());
    const auto use = read("商务部公告", "2031-11-11", {"商务部公告，禁止两用物项对日本军事用户、军事用途出口。"});
    CHECK(values(use.prohibited_end_uses) == "military");
    const auto taipei =
        read("商務部管制境外物項", "2031-11-11",
             {"商務部公告，對境外甲物項實施出口管制，最終用途為14奈米及以下邏輯晶片或研發人工智慧的，逐案審批。"});
    CHECK(values(taipei.case_by_case) == "semiconductor_logic ai_military");
}
