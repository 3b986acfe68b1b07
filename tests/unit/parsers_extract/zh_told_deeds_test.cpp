// What another notice did, or an answer only tells of: it is not done again.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

TEST_CASE("what another notice did is not done again") {
    const Told rows[] = {
        {"2030年11月7日，商务部、海关总署发布公告，决定自即日起至2031年11月10日，商务部公告2030年第55号暂停实施。", ""},
        {"2030年11月7日，商务部发布公告2030年第70号，暂停实施商务部公告2030年第55号，现决定废止商务部公告2030年第70号"
         "。",
         "repeals mofcom:2030:70"},
        {"商务部公告2030年第70号决定，自即日起至2031年11月10日，暂停实施商务部公告2030年第61号、第62号。", ""},
        {"商务部公告2030年第55号，经公告2030年第70号暂停实施至2031年11月10日，按原规定施行。", ""},
        {"商务部公告2030年第70号暂停实施的六项公告中，商务部公告2030年第58号自2031年3月10日起不再暂停。", ""},
        {"商务部公告2030年第70号（自即日起至2031年11月10日，暂停实施商务部公告2030年第55号、第56号）自2031年3月20日起停"
         "止执行。",
         "terminates mofcom:2030:70"},
        {"商务部公告2030年第72号暂停实施2029年第46号第二款。", ""},
        {"同日，商务部公告2030年第72号暂停实施2029年第46号第二款。", ""},
        {"同日，商务部公告2030年第72号停止执行。", "terminates mofcom:2030:72"},
        {"经商务部公告2030年第70号暂停实施的商务部公告2030年第61号，自2031年3月11日起继续暂停至2032年3月10日。",
         "continues_suspension mofcom:2030:61 until 2032-03-10"},
        {"自2030年11月10日起暂停实施的商务部公告2030年第61号，暂停期限延长至2032年3月10日。",
         "continues_suspension mofcom:2030:61 until 2032-03-10"},
        {"2030年12月3日商务部公告2030年第46号不再执行。", "terminates mofcom:2030:46"},
        {"2030年12月3日发布的商务部公告2030年第46号停止执行。", "terminates mofcom:2030:46"},
        {"自2031年3月10日起，商务部公告2030年第46号停止执行。", "terminates mofcom:2030:46"},
    };
    for (const Told& row : rows) {
        INFO(row.sentence);
        CHECK(reach(read_notice(row.sentence)) == row.says);
    }
}

TEST_CASE("the day in the gist behind a number is that notice's") {
    const auto reading = read_notice(
        "商务部公告2030年第57号（公布对甲物项实施出口管制的决定，自2030年11月8日起正式实施）继续暂停实施，期限为自"
        "2031年3月11日至2032年3月10日。");
    CHECK(dates(reading) == "2031-03-11 fixed_date all");
    CHECK(reach(reading) == "continues_suspension mofcom:2030:57 until 2032-03-10");
}

TEST_CASE("an answer does not do again what it tells of a year ago") {
    const auto reading = read(
        "商务部新闻发言人就调整管控名单措施答记者问", "2031-11-09",
        {"答：2030年11月10日，商务部宣布，自当日起继续暂停商务部公告2030年第21号对16家实体采取的管控措施一年，停止商"
         "务部公告2030年第13号对15家实体的管控措施。",
         "决定自2031年11月10日起，对商务部公告2030年第21号所列实体中的10家，停止禁止出口两用物项的措施；对其余6家，继"
         "续暂停上述措施6个月。"});
    CHECK(reach(reading) ==
          "terminates mofcom:2030:21 (10家); continues_suspension mofcom:2030:21 (其余6家) until 2032-05-10");
}

TEST_CASE("on the same day another notice listed; this one lists nobody") {
    const auto reading = read(
        "商务部公告2031年第20号 关于暂停对部分实体采取的管控措施的公告", "",
        {"商务部于2031年2月24日发布公告（商务部公告2031年第11号），将甲株式会社等20家实体列入出口管制管控名单；同日发"
         "布商务部公告2031年第12号，将20家实体列入关注名单。",
         "经研究，决定自2031年6月1日起，暂停商务部公告2031年第11号至2031年11月30日。", "商务部", "2031年5月30日"});
    CHECK(values(reading.kinds) == "suspension");
    CHECK(reach(reading) == "suspends mofcom:2031:11 until 2031-11-30");
}

TEST_CASE("two days of two earlier notices are told as one is") {
    const auto reading =
        read("商务部公告2031年第20号 关于继续暂停有关管控措施的公告", "",
             {"商务部于2030年4月4日、4月9日分别发布2030年第21号、第22号公告，将28家美国实体列入出口管制管控名单。",
              "经研究，决定自2031年2月10日起，继续暂停上述公告规定的措施一年。", "商务部", "2031年2月9日"});
    CHECK(values(reading.kinds) == "suspension");
    CHECK(reach(reading) ==
          "continues_suspension mofcom:2030:21 until 2032-02-10; continues_suspension mofcom:2030:22 until 2032-02-10");
}

TEST_CASE("what a quoted passage said and will say is the amended notice's") {
    const auto reading = read_notice("商务部公告2030年第30号第五条中的“禁止向日本出口”改为“未经许可不得向日本出口”。");
    CHECK(values(reading.kinds) == "list_adjustment");
    CHECK(reach(reading) == "amends mofcom:2030:30/5");
    CHECK(limbs(reading) == "0: amend -> mofcom:2030:30");
}

TEST_CASE("an answer tells what a notice published with it does, and does nothing itself") {
    const char* const answers[] = {
        "答：3月4日，商务部发布2031年第9号公告，决定自3月6日起将7家欧盟实体移出出口管制管控名单，同时停止商务部公告2030"
        "年"
        "第40号对上述实体的措施。",
        "答：中方已决定将上述两项公告的暂停期限再延长一年，至2032年3月3日，相关公告已于3月3日在网站发布。",
    };
    for (const char* answer : answers) {
        INFO(answer);
        const auto reading = read("商务部新闻发言人在例行新闻发布会上答记者问", "2031-03-04",
                                  {"问：商务部公告2030年第61号、第62号的暂停期限届满后如何安排？", answer});
        CHECK(reading.is_control_measure);
        CHECK_FALSE(reading.is_new_measure);
        CHECK(reading.relations.empty());
    }
}

TEST_CASE("an answer that decides on a notice published before does it itself") {
    const char* const answers[] = {
        "答：商务部此前发布2030年第61号公告，中方决定自即日起暂停实施商务部公告2030年第61号一年。",
        "答：商务部2030年发布第61号公告，自即日起暂停实施商务部公告2030年第61号一年。",
        "答：商务部曾发布2030年第61号公告，现决定自即日起暂停实施该公告一年。",
    };
    for (const char* answer : answers) {
        INFO(answer);
        const auto reading = read("商务部新闻发言人答记者问", "2031-03-04", {"问：请介绍有关情况。", answer});
        CHECK(reading.is_new_measure);
        CHECK(relations(reading) == "suspends mofcom:2030:61 until 2032-03-04 (term)");
    }
}
