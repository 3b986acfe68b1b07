// Words that go back to what was named before: 上述公告, 上述措施, 其余6家, 该公司.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

TEST_CASE("words that go back to the notices named before") {
    const auto uel = read("不可靠实体清单工作机制公告〔2031〕14号", "",
                          {"（一）停止不可靠实体清单工作机制公告〔2030〕4号对甲公司（A LLC）采取的措施；",
                           "（二）自2031年11月10日起，继续暂停上述公告对其他9家实体采取的措施一年。",
                           "不可靠实体清单工作机制", "2031年11月9日"});
    CHECK(
        reach(uel) ==
        "terminates uel:2030:4 to 甲公司; continues_suspension uel:2030:4 (对其他9家实体采取的措施) until 2032-11-10");
    const auto longer = read_notice(
        "根据商务部公告2030年第70号，商务部公告2030年第61号暂停实施至2031年3月10日。决定将上述暂停期限延长至2031年"
        "9月10日。");
    CHECK(reach(longer) == "continues_suspension mofcom:2030:61 until 2031-09-10");
    const auto rest = read_notice(
        "自2031年4月1日起，对甲公司（A LLC）恢复执行商务部公告2030年第21号规定的管控措施，其余14家实体继续暂停至2031年"
        "11月10日。");
    CHECK(reach(rest) == "continues_suspension mofcom:2030:21 (其余14家实体) until 2031-11-10");
    // Two of three: which, nobody says.
    const auto two = read_notice("商务部公告2030年第1号、第2号、第3号公布了有关措施。上述两项公告停止执行。");
    CHECK(reach(two).empty());
}

TEST_CASE("将该公司列入 is about the party named before, and each part of the deed is read or told as unread") {
    const auto reading =
        read("不可靠实体清单工作机制公告〔2031〕5号 关于公布对甲企业调查结果的公告", "",
             {"不可靠实体清单工作机制于2031年4月10日对瑞典乙航公司（Yihang AB）发起调查。经调查，该公司存"
              "在违反正常市场交易原则的行为，决定：",
              "一、将该公司列入不可靠实体清单。", "二、限制其在中国境内采购含稀土部件。", "不可靠实体清单工作机制",
              "2031年10月12日"});
    CHECK(parties(reading) == "瑞典乙航公司=Yihang AB");
    REQUIRE(reading.unread.size() == 1);
    CHECK(reading.unread[0].quote == "限制其在中国境内采购含稀土部件。");
}

TEST_CASE("some of the parties of a notice, and the rest of them with a day of their own") {
    const auto some =
        read("商务部公告2031年第9号", "",
             {"一、商务部公告2030年第21号所列16家实体中，附件一所列12家实体的管控措施继续暂停至2032年3月3日。",
              "二、附件二所列4家实体的管控措施自2031年3月6日起恢复实施。", "商务部", "2031年3月4日"});
    CHECK(reach(some) == "continues_suspension mofcom:2030:21 (附件一所列12家实体) until 2032-03-03");
    const auto rest =
        read("商务部新闻发言人就有关措施答记者问", "2031-03-04",
             {"答：3月4日，中方决定继续暂停商务部公告2030年第21号规定的措施90天，停止商务部公告2030年第22号"
              "中对2家实体的措施，对其余4家实体的措施自3月6日起恢复。"});
    CHECK(dates(rest) == "2031-03-04 announced_on all");
    CHECK_THAT(reach(rest), Catch::Contains("continues_suspension mofcom:2030:21 until 2031-06-02"));
    REQUIRE(rest.relations.size() == 2);
    CHECK(rest.relations[1].value.type == "terminates");
    CHECK(rest.relations[1].value.from != CivilDate::of(2031, 3, 6));
    CHECK(rest.unread.size() == 1);
    const auto freed = read_notice(
        "甲会社（A K.K.）、乙会社（B K.K.）配合核查，决定自2031年3月6日起将上述2家日本实体移出关注名单，"
        "商务部公告2030年第12号对其不再适用。");
    CHECK(reach(freed) == "terminates mofcom:2030:12 to 甲会社 to 乙会社");
}

TEST_CASE("whom a pause is for, before it; 上述措施 are those of the notices named before") {
    const auto reading =
        read("商务部公告2031年第9号", "",
             {"商务部公告2030年第21号、第22号对28家实体采取的出口管制管控名单措施，暂停期限已于2031年3月3日届满。",
              "一、对附件一所列15家实体，自2031年3月4日起恢复实施上述措施。",
              "二、对附件二所列13家实体，继续暂停实施上述措施至2032年3月3日。", "商务部", "2031年3月4日"});
    CHECK(reach(reading) ==
          "continues_suspension mofcom:2030:21 (附件二所列13家实体) until 2032-03-03; "
          "continues_suspension mofcom:2030:22 (附件二所列13家实体) until 2032-03-03");
    const auto both =
        read("商务部新闻发言人就暂停有关措施答记者问", "2031-05-14",
             {"答：2030年4月4日，商务部公告2030年第21号将16家实体列入出口管制管控名单。4月9日，商务部公告2030年"
              "第22号将12家实体列入出口管制管控名单。",
              "现决定自2031年5月14日起，在90天内暂停上述措施。"});
    CHECK(reach(both) == "suspends mofcom:2030:21 until 2031-08-12; suspends mofcom:2030:22 until 2031-08-12");
    const auto some = read_notice("商务部公告2030年第11号、第12号对附件所列8家实体的措施同时停止。");
    CHECK(reach(some) ==
          "terminates mofcom:2030:11 (对附件所列8家实体的措施); "
          "terminates mofcom:2030:12 (对附件所列8家实体的措施)");
    const auto moved = read_notice(
        "将商务部公告2030年第21号所列甲公司（A Corp.）由出口管制管控名单转入关注名单，商务部公告2030年"
        "第21号第一条对其停止适用。");
    CHECK(reach(moved) == "terminates mofcom:2030:21/1 to 甲公司");
}

TEST_CASE("上述措施 are those of the part before that are still in force, with the verb right beside them") {
    struct Above {
        const char* lines[3];
        const char* reach;
    };
    const Above rows[] = {
        {{"一、商务部公告2030年第12号废止。商务部公告2030年第13号第二条规定了出口管制管控措施。",
          "二、上述措施暂停至2032年3月3日。", "三、本公告由商务部解释。"},
         "repeals mofcom:2030:12; suspends mofcom:2030:13 until 2032-03-03"},
        {{"一、商务部公告2030年第12号自2031年3月5日起停止实施。",
          "二、商务部公告2030年第13号继续有效。商务部公告2030年第14号规定的期限不变。",
          "三、上述措施暂停至2032年3月3日。"},
         "terminates mofcom:2030:12"},
        {{"一、商务部公告2030年第12号废止。", "二、商务部公告2030年第14号对有关实体采取了管控措施。",
          "三、上述措施涉及的咨询，暂停至2031年5月1日。"},
         "repeals mofcom:2030:12"},
        {{"一、自2031年3月5日起停止商务部公告2030年第12号对甲公司的措施。",
          "二、上述管控措施停止前已签订合同的，按照原公告执行。", "三、本公告由商务部解释。"},
         "terminates mofcom:2030:12 to 甲公司"},
    };
    for (const Above& row : rows) {
        INFO(row.lines[1]);
        CHECK(reach(read("商务部公告2031年第9号 关于有关出口管制措施的公告", "",
                         {row.lines[0], row.lines[1], row.lines[2], "商务部", "2031年3月4日"})) == row.reach);
    }
}
