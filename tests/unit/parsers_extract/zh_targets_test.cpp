// Which notices, and how much of them, a notice ends, pauses or repeals; and words that turn such a deed round.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

TEST_CASE("how much of a notice is meant: parts, what an annex lists, items, a row") {
    const Told rows[] = {
        {"停止执行商务部公告2030年第21号第一条、第三条。", "terminates mofcom:2030:21/1; terminates mofcom:2030:21/3"},
        {"将商务部公告2030年第61号第一条第（二）项、第三条暂停至2032年3月3日。",
         "suspends mofcom:2030:61/1.2 until 2032-03-03; suspends mofcom:2030:61/3 until 2032-03-03"},
        {"商务部公告2030年第21号中附件第1至第12项实体，继续暂停实施有关管控措施90天（自2031年3月10日起算）。",
         "continues_suspension mofcom:2030:21 (附件第1至第12项实体) until 2031-06-08"},
        {"取消对商务部公告2030年第33号中3C608.a项所列甲锭的出口管制，第33号其他物项的出口管制继续执行。",
         "terminates mofcom:2030:33 (3C608.a项所列甲锭)"},
        {"终止商务部公告2030年第33号项下3C608.a所列甲锭的管制措施。", "terminates mofcom:2030:33 (3C608.a所列甲锭)"},
        {"商务部公告2030年第57号附件所列物项中涉及甲的部分暂停实施。",
         "suspends mofcom:2030:57 (附件所列物项中涉及甲的部分)"},
        {"取消商务部公告2030年第23号对甲、乙的出口管制。", "terminates mofcom:2030:23"},
        {"《关于甲的决定》（商务部公告2030年第50号）、《关于乙的措施》（商务部公告2030年第39号）同时废止。",
         "repeals mofcom:2030:50; repeals mofcom:2030:39"},
        {"商务部公告2030年第55号第三条自2031年4月1日起停止执行，第四条暂停执行至2031年9月30日，第五条照常执行。",
         "terminates mofcom:2030:55/3; suspends mofcom:2030:55/4 until 2031-09-30"},
        {"商务部公告2030年第61号、第62号（不含第62号第三条）自即日起暂停实施。", "suspends mofcom:2030:61"},
        {"撤销商务部公告2030年第72号。", "repeals mofcom:2030:72"},
        {"商务部公告2030年第35号和第36号第一条、第三条暂停实施。",
         "suspends mofcom:2030:35; suspends mofcom:2030:36/1; suspends mofcom:2030:36/3"},
    };
    for (const Told& row : rows) {
        INFO(row.sentence);
        CHECK(reach(read_notice(row.sentence)) == row.says);
    }
    const auto row = read_notice("继续暂停商务部公告2030年第21号、第22号对16家甲国实体采取的措施1年。");
    CHECK(row.relations[0].value.scope == "对16家甲国实体采取的措施");
    CHECK(row.relations[1].value.scope == "对16家甲国实体采取的措施");
}

TEST_CASE("a word before the pause turns it round, and what is denied is not done") {
    const char* const turned[] = {
        "现决定，自2031年3月20日起，不再暂停实施商务部公告2030年第58号（公布对甲物项实施出口管制的决定）。",
        "自2031年3月20日起，停止暂停商务部公告2030年第58号。",
        "自2031年3月20日起，撤销暂停实施商务部公告2030年第58号的决定。",
        "自2031年3月20日起，不再继续暂停商务部公告2030年第58号。",
        "商务部公告2030年第58号的暂停实施期限不再延长。",
        "商务部公告2030年第58号规定的暂停期限不予展期。",
        "提前结束对商务部公告2030年第58号的暂停。",
    };
    for (const char* sentence : turned) {
        INFO(sentence);
        const auto reading = read_notice(sentence);
        CHECK(reach(reading).empty());
        CHECK(values(reading.kinds) == "termination");
        CHECK(reading.unread.size() == 1);
    }
    const char* const denied[] = {
        "有关单位不得停止执行商务部公告2030年第58号。",
        "商务部公告2030年第58号并未暂停实施。",
    };
    for (const char* sentence : denied) {
        INFO(sentence);
        CHECK(reach(read_notice(sentence)).empty());
    }
}

TEST_CASE("why something is done names no target; nor does a notice act on itself") {
    const auto lead = read("商务部公告2031年第62号 关于废止部分出口管制公告的公告", "",
                           {"为做好与《中华人民共和国甲条例》的衔接，经研究，决定废止以下公告：",
                            "（一）商务部 海关总署公告2025年第31号 对部分两用物项实施临时出口管制措施；",
                            "（二）商务部公告2022年第96号（限制对朝鲜出口）；", "（三）商务部公告2024年第31号。",
                            "本公告自2031年9月1日起施行。", "商务部", "2031年8月1日"});
    CHECK(reach(lead) == "repeals mofcom+gac:2025:31; repeals mofcom:2022:96; repeals mofcom:2024:31");
    CHECK(values(lead.kinds) == "repeal");
    CHECK(lead.destinations.empty());
    const auto because =
        read_notice("鉴于商务部公告2030年第70号已于2031年3月1日期满，停止执行商务部公告2030年第71号。");
    CHECK(reach(because) == "terminates mofcom:2030:71");
    const auto repeated =
        read("商务部公告2031年第122号 公布取消对部分实体的出口管制管控名单措施", "",
             {"商务部公告2031年第122号 公布取消对部分实体的出口管制管控名单措施",
              "自2031年9月15日起，停止商务部公告2030年第13号采取的措施。", "商务部", "2031年9月14日"});
    CHECK(reach(repeated) == "terminates mofcom:2030:13");
    CHECK(repeated.unread.empty());
    const auto itself = read("商务部公告2031年第122号 公布取消对部分实体的出口管制管控名单措施", "",
                             {"自2031年9月15日起，停止商务部公告2030年第13号采取的措施。",
                              "商务部公告2031年第122号停止执行。", "商务部", "2031年9月14日"});
    CHECK(reach(itself) == "terminates mofcom:2030:13");
    REQUIRE(itself.unread.size() == 1);
    CHECK(itself.unread[0].quote == "商务部公告2031年第122号停止执行。");
}

TEST_CASE("what a listed notice is called is no act, and a line with an unknown authority is unread") {
    const auto reading = read(
        "商务部公告2031年第61号 关于废止部分出口管制公告的决定", "",
        {"经研究，决定废止下列公告：", "一、商务部 海关总署公告2026年第25号（增列禁止向朝鲜出口的两用物项和技术清单）",
         "二、商务部公告2020年第64号", "三、原外经贸部 海关总署公告2002年第50号", "本公告自2031年7月1日起施行。",
         "商务部", "2031年6月1日"});
    CHECK(values(reading.kinds) == "repeal");
    CHECK(reach(reading) == "repeals mofcom+gac:2026:25; repeals mofcom:2020:64");
    CHECK(limbs(reading) ==
          "0: effective @2031-07-01\n1: repeal @2031-07-01 -> mofcom+gac:2026:25\n2: repeal @2031-07-01 -> "
          "mofcom:2020:64");
    REQUIRE(reading.unread.size() == 1);
    CHECK(reading.unread[0].quote == "原外经贸部 海关总署公告2002年第50号");
}

TEST_CASE("停止对甲适用某号 ends that notice, or its articles, for the party") {
    const auto reading = read_notice(
        "经核实，自本公告发布之日起，停止对韩国甲航空公司（A Aerospace & "
        "Defense）适用商务部公告2030年第31号第一条、第二条"
        "；第三条继续适用。");
    CHECK(reach(reading) ==
          "terminates mofcom:2030:31/1 to 韩国甲航空公司; terminates mofcom:2030:31/2 to 韩国甲航空公司");
    REQUIRE(reading.relations[0].value.parties.size() == 1);
    CHECK(reading.relations[0].value.parties[0].en == "A Aerospace & Defense");
    CHECK(reading.relations[0].value.from->iso() == "2031-03-04");
    CHECK(reading.unread.empty());
    const auto rest = read_notice("停止执行商务部公告2030年第31号；第三条继续适用。");
    CHECK(reach(rest).empty());
    CHECK_FALSE(rest.unread.empty());
}

TEST_CASE(
    "a number in 〔〕 is the mechanism's where the document speaks of its list; an office's letter is no notice") {
    const auto answer =
        read("商务部新闻发言人就不可靠实体清单工作机制暂停有关措施答记者问", "2031-05-14",
             {"答：不可靠实体清单工作机制决定，自2031年5月14日起，暂停不可靠实体清单工作机制公告〔2030〕6号"
              "的措施90天。对〔2030〕7号公告所列6家实体，继续暂停至2031年8月12日。"});
    CHECK(reach(answer) == "suspends uel:2030:6 until 2031-08-12; continues_suspension uel:2030:7 until 2031-08-12");
    const auto letter =
        read("商务部公告2031年第98号 公布对甲物项出口管制的例外安排", "",
             {"一、对下列情形，出口经营者无需申请两用物项出口许可：", "1.维修后原物复运出境的；",
              "二、本公告自2031年6月1日起实施，《商务部关于甲样品出口有关事项的通知》（商办安管函〔2030〕112号"
              "）同时停止执行。",
              "商务部", "2031年5月15日"});
    CHECK(reach(letter) == "terminates 商务部关于甲样品出口有关事项的通知");
    CHECK(values(letter.kinds) == "exemption termination");
    CHECK_THAT(limbs(letter), Catch::Contains("1: exempt @2031-06-01"));
}

TEST_CASE("an answer of the day does what it tells of that day") {
    const auto answer =
        read("商务部新闻发言人就调整管控名单措施答记者问", "",
             {"答：8月12日，商务部宣布继续暂停2031年4月4日公告（商务部公告2031年第21号）对12家甲国实体的管控措"
              "施90天；停止2031年4月9日公告（商务部公告2031年第22号）中对其余实体的措施。",
              "附：实体名单", "1.甲公司（A Inc.）", "2031年8月12日"});
    CHECK(reach(answer) ==
          "continues_suspension mofcom:2031:21 until 2031-11-10; terminates mofcom:2031:22 (对其余实体的措施)");
    CHECK(dates(answer) == "2031-08-12 announced_on all");
    const auto later = read("商务部新闻发言人就管控名单答记者问", "2031-10-12",
                            {"答：8月12日，商务部宣布暂停商务部公告2031年第21号90天。"});
    CHECK(reach(later).empty());
}
