// Several deeds in one sentence, each in a clause of its own; and what another notice did, which is not done again.
#include "parsers/extract/zh_clauses.h"

#include <catch2/catch.hpp>

#include "parsers/text/normal.h"
#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

namespace {

struct Told {
    const char* sentence;
    const char* says;
};

model::Reading notice(const char* sentence) {
    return read("商务部公告2031年第9号 关于有关出口管制事项的公告", "", {sentence, "商务部", "2031年3月4日"});
}

}  // namespace

TEST_CASE("a notice that opens a clause has the verb of that clause") {
    const Told rows[] = {
        {"决定自2031年3月4日起，停止商务部公告2030年第21号对12家实体的管控措施，对商务部公告2030年第22号所列6家实体的管"
         "控措施继续暂停90天。",
         "terminates mofcom:2030:21; continues_suspension mofcom:2030:22 until 2031-06-02"},
        {"停止商务部公告2030年第21号规定的措施，将商务部公告2030年第22号规定的措施再次暂停至2031年9月3日。",
         "terminates mofcom:2030:21; continues_suspension mofcom:2030:22 until 2031-09-03"},
        {"自2031年3月4日起，继续暂停商务部公告2030年第22号规定的措施90天，将商务部公告2030年第21号规定的措施予以停止。",
         "continues_suspension mofcom:2030:22 until 2031-06-02; terminates mofcom:2030:21"},
        {"自2031年3月4日起，停止商务部公告2030年第21号并对商务部公告2030年第22号继续暂停90天。",
         "terminates mofcom:2030:21; continues_suspension mofcom:2030:22 until 2031-06-02"},
        {"商务部公告2030年第57号自2031年3月10日起恢复实施，第58号继续暂停实施至2031年9月10日，第55号、第56号同时废止。",
         "continues_suspension mofcom:2030:58 until 2031-09-10; repeals mofcom:2030:55; repeals mofcom:2030:56"},
        {"自2031年3月4日起，商务部公告2030年第61号、第62号继续暂停实施，暂停期至2032年3月3日止。",
         "continues_suspension mofcom:2030:61 until 2032-03-03; continues_suspension mofcom:2030:62 until 2032-03-03"},
        {"将商务部公告2030年第11号附件替换为本公告附件，自2031年3月10日起执行。", "amends mofcom:2030:11"},
        {"商务部公告2030年第55号废止，商务部公告2030年第57号自2031年4月1日起，暂停实施。",
         "repeals mofcom:2030:55; suspends mofcom:2030:57"},
        {"商务部公告2030年第13号停止实施，第21号继续暂停实施至2032年3月3日，第22号暂停实施至2031年5月10日。",
         "terminates mofcom:2030:13; continues_suspension mofcom:2030:21 until 2032-03-03; suspends mofcom:2030:22 "
         "until "
         "2031-05-10"},
        {"将商务部公告2030年第21号所列12家实体移出管控名单，对商务部公告2030年第22号所列实体继续暂停至2031年12月31日。",
         "continues_suspension mofcom:2030:22 until 2031-12-31"},
        {"商务部公告2030年第11号附件所列实体中，对甲公司的措施自2031年3月10日起停止，其余19家实体的措施不变。",
         "terminates mofcom:2030:11 to 甲公司"},
        {"2031年5月12日起，对2030年4月4日商务部公告2030年第21号列入出口管制管控名单的16家实体，继续暂停相关措施一年。",
         "continues_suspension mofcom:2030:21 until 2032-05-12"},
        {"2031年5月12日起，对商务部公告2030年第21号移出管控名单的16家实体，停止相关措施。",
         "terminates mofcom:2030:21"},
        // One verb for a row that commas part.
        {"停止执行商务部公告2030年第13号，商务部公告2030年第21号，商务部公告2030年第22号。",
         "terminates mofcom:2030:13; terminates mofcom:2030:21; terminates mofcom:2030:22"},
        {"商务部公告2030年第13号，商务部公告2030年第21号停止执行。",
         "terminates mofcom:2030:13; terminates mofcom:2030:21"},
    };
    for (const Told& row : rows) {
        INFO(row.sentence);
        CHECK(reach(notice(row.sentence)) == row.says);
    }
}

TEST_CASE("what remains in force is not ended by its neighbour") {
    const Told rows[] = {
        {"商务部公告2030年第1号继续有效，商务部公告2030年第12号自2031年3月10日起停止执行。",
         "terminates mofcom:2030:12"},
        {"停止执行商务部公告2030年第55号，商务部公告2030年第56号中第二条继续有效。", "terminates mofcom:2030:55"},
        {"商务部公告2030年第1号规定的措施不变，废止商务部公告2030年第12号。", "repeals mofcom:2030:12"},
        {"暂停商务部公告2030年第12号至2031年9月3日，商务部公告2030年第1号照常执行。",
         "suspends mofcom:2030:12 until 2031-09-03"},
        {"停止执行商务部公告2030年第12号，商务部公告2030年第1号的暂停实施安排不变。", "terminates mofcom:2030:12"},
    };
    for (const Told& row : rows) {
        INFO(row.sentence);
        CHECK(reach(notice(row.sentence)) == row.says);
    }
}

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
        CHECK(reach(notice(row.sentence)) == row.says);
    }
}

TEST_CASE("the day in the gist behind a number is that notice's") {
    const auto reading = notice(
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
    const auto reading = notice("商务部公告2030年第30号第五条中的“禁止向日本出口”改为“未经许可不得向日本出口”。");
    CHECK(values(reading.kinds) == "list_adjustment");
    CHECK(reach(reading) == "amends mofcom:2030:30/5");
    CHECK(limbs(reading) == "0: amend -> mofcom:2030:30");
}

TEST_CASE("words that go back to the notices named before") {
    const auto uel = read("不可靠实体清单工作机制公告〔2031〕14号", "",
                          {"（一）停止不可靠实体清单工作机制公告〔2030〕4号对甲公司（A LLC）采取的措施；",
                           "（二）自2031年11月10日起，继续暂停上述公告对其他9家实体采取的措施一年。",
                           "不可靠实体清单工作机制", "2031年11月9日"});
    CHECK(
        reach(uel) ==
        "terminates uel:2030:4 to 甲公司; continues_suspension uel:2030:4 (对其他9家实体采取的措施) until 2032-11-10");
    const auto longer = read(
        "商务部公告2031年第9号 关于有关出口管制事项的公告", "",
        {"根据商务部公告2030年第70号，商务部公告2030年第61号暂停实施至2031年3月10日。决定将上述暂停期限延长至2031年"
         "9月10日。",
         "商务部", "2031年3月4日"});
    CHECK(reach(longer) == "continues_suspension mofcom:2030:61 until 2031-09-10");
    const auto rest = notice(
        "自2031年4月1日起，对甲公司（A LLC）恢复执行商务部公告2030年第21号规定的管控措施，其余14家实体继续暂停至2031年"
        "11月10日。");
    CHECK(reach(rest) == "continues_suspension mofcom:2030:21 (其余14家实体) until 2031-11-10");
    // Two of three: which, nobody says.
    const auto two =
        read("商务部公告2031年第9号 关于有关出口管制事项的公告", "",
             {"商务部公告2030年第1号、第2号、第3号公布了有关措施。上述两项公告停止执行。", "商务部", "2031年3月4日"});
    CHECK(reach(two).empty());
}

TEST_CASE("what is done for a class of parties or to some of a notice is no deed on the whole") {
    const Told rows[] = {
        {"商务部公告2030年第1号自2031年4月1日起，对附件所列民用最终用户暂停适用6个月。",
         "suspends mofcom:2030:1 (附件所列民用最终用户) until 2031-10-01"},
        {"自公布之日起，商务部公告2030年第12号不再适用于附件所列实体。", "terminates mofcom:2030:12 (附件所列实体)"},
        {"商务部公告2030年第9号中有关甲的规定自2031年6月1日起停止执行。", "terminates mofcom:2030:9 (有关甲的规定)"},
        {"商务部公告2030年第56号附件相应内容不再执行。", "terminates mofcom:2030:56 (附件相应内容)"},
        {"对商务部公告2030年第33号所列甲矿及原料取消临时管制。", "terminates mofcom:2030:33 (所列甲矿及原料)"},
        {"商务部公告2030年第33号所列物项停止执行。", "terminates mofcom:2030:33"},
    };
    for (const Told& row : rows) {
        INFO(row.sentence);
        CHECK(reach(notice(row.sentence)) == row.says);
    }
}

TEST_CASE("a clause that ends another notice takes no kind from the other parts") {
    const auto reading = read("商务部公告2031年第33号 关于对美国两用物项出口管制有关措施的公告", "",
                              {"一、禁止两用物项对美国军事用户或军事用途出口。",
                               "二、2030年12月3日商务部公告2030年第46号不再执行。", "商务部", "2031年12月3日"});
    CHECK(values(reading.kinds) == "country_end_use_ban termination");
}

TEST_CASE("measures on a class of parties are paused though no notice is named") {
    const auto reading =
        read("商务部新闻发言人就不可靠实体清单有关问题答记者问", "2031-04-20",
             {"答：自2031年4月21日起，取消对上述3家实体采取的措施；对其余2家不可靠实体，禁止进出口的措施暂停1年。"});
    CHECK(values(reading.kinds) == "suspension termination");
    REQUIRE(reading.suspended_until);
    CHECK(reading.suspended_until->value.iso() == "2032-04-21");
}

TEST_CASE("an answer that takes a party off is new, whatever the question tells of its listing") {
    const auto reading =
        read("商务部新闻发言人就加拿大甲公司有关问题答记者问", "2031-09-29",
             {"问：去年9月25日，不可靠实体清单工作机制将加拿大甲公司列入不可靠实体清单。请问有何进展？",
              "答：工作机制经研究，决定自9月30日起将该公司移出不可靠实体清单，同时停止有关处理措施。"});
    CHECK(values(reading.kinds) == "termination");
    CHECK(reading.is_new_measure);
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

TEST_CASE("what a part is not bound by is freed, and an end without a day is unread") {
    const auto reading =
        read("商务部公告2031年第34号 关于对甲物项出口管制有关事项的公告", "",
             {"一、禁止向任何冲突方军队出口甲物项。", "二、用于人道主义救助、且经商务部批准的，不受第一条限制。",
              "三、商务部公告2030年第8号第二条中止执行，直至本公告失效。", "商务部", "2031年5月9日"});
    CHECK_THAT(limbs(reading), Catch::Matchers::Contains("2: exempt"));
    REQUIRE(reading.unread.size() == 1);
    CHECK(reading.unread[0].quote == "商务部公告2030年第8号第二条中止执行，直至本公告失效。");
}

TEST_CASE("a clause ends at a comma that no bracket holds") {
    const std::string words(text::NormalText("停止甲（乙，丙），对丁继续暂停。").view());
    const text::Range clause = extract::zh::clause_of(words, words.find("丁"));
    CHECK(words.substr(clause.begin, clause.end - clause.begin) == "对丁继续暂停");
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
    const auto freed = notice(
        "甲会社（A K.K.）、乙会社（B K.K.）配合核查，决定自2031年3月6日起将上述2家日本实体移出关注名单，"
        "商务部公告2030年第12号对其不再适用。");
    CHECK(reach(freed) == "terminates mofcom:2030:12 to 甲会社 to 乙会社");
}

TEST_CASE("an end told beside a pause, of what no relation holds, is unread") {
    const auto reading =
        notice("商务部公告2030年第46号第二款暂停实施至2032年3月3日，关于甲物项更严格审查的规定自2031年4月1日起废止。");
    CHECK_THAT(limbs(reading), !Catch::Contains("stricter_review"));
    CHECK(reading.unread.size() == 1);
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
    const auto some = notice("商务部公告2030年第11号、第12号对附件所列8家实体的措施同时停止。");
    CHECK(reach(some) ==
          "terminates mofcom:2030:11 (对附件所列8家实体的措施); "
          "terminates mofcom:2030:12 (对附件所列8家实体的措施)");
    const auto moved = notice(
        "将商务部公告2030年第21号所列甲公司（A Corp.）由出口管制管控名单转入关注名单，商务部公告2030年"
        "第21号第一条对其停止适用。");
    CHECK(reach(moved) == "terminates mofcom:2030:21/1 to 甲公司");
}

TEST_CASE("parts of another notice that apply again are no parts of this one; what no relation holds is unread") {
    const auto again = notice(
        "自2031年3月4日起，商务部公告2030年第61号第一条第（一）项继续暂停实施，至2032年3月3日；第一条第（三）项"
        "自2031年3月4日起恢复实施。");
    CHECK_THAT(reach(again), Catch::Contains("continues_suspension mofcom:2030:61/1.1 until 2032-03-03"));
    CHECK_THAT(limbs(again), !Catch::Contains("1.3"));
    const auto some = notice("对商务部公告2030年第21号附件中的下列实体暂停适用该公告规定的措施：1. 甲公司（A Inc.）。");
    CHECK(reach(some) == "suspends mofcom:2030:21 (下列实体)");
    const char* const untold[] = {
        "第6项“乙会社”的措施暂停至2032年3月3日。",
        "第7项“丙会社”的措施暂停四个月。",
        "第5项“甲会社”的措施暂停6个月，自2031年3月10日起算。",
        "2030年第10号公告所列甲相关物项，自2031年4月1日起，仅对向美国出口实施许可证管理。",
    };
    for (const char* sentence : untold) {
        INFO(sentence);
        const auto reading = read("商务部公告2031年第9号 关于有关出口管制事项的公告", "",
                                  {"一、停止商务部公告2030年第11号。", sentence, "商务部", "2031年3月4日"});
        CHECK(reading.unread.size() == 1);
    }
}

TEST_CASE("what becomes of the measures of a law is a rule of its own, and of those of a notice is not") {
    const auto unread = [](const char* sentence) {
        return read("中华人民共和国商务部令", "",
                    {"二〇三一年第2号",
                     "《不可靠实体清单规定》已经商务部部务会议审议通过，现予公布，自2031年4月1日起施行。", "部长",
                     "2031年3月4日", "第一条 为了维护国家主权，制定本规定。", "第二条 移出名单的决定应当公告。",
                     sentence, "第四条 本规定自2031年4月1日起施行。"})
            .unread.size();
    };
    CHECK(unread("第三条 自公告发布之日起，依照本规定第二条规定采取的处理措施停止实施。") == 0);
    CHECK(unread("第三条 自2031年4月1日起，对附件所列实体采取的处理措施停止实施。") == 1);
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

TEST_CASE("a pause that ends on a day and is not prolonged is no longer a pause") {
    CHECK(reach(notice("商务部公告2030年第12号的暂停期限截至2032年3月3日，不再延长。")).empty());
    CHECK_THAT(reach(notice("商务部公告2030年第12号的暂停期限截至2032年3月3日，现延长至2033年3月3日。")),
               Catch::Contains("continues_suspension mofcom:2030:12 until 2033-03-03"));
}

TEST_CASE("a stricter review ends where its own rule does, not where that is forbidden") {
    const auto kept = [](const char* sentence) {
        return limbs(
            read("商务部公告2031年第9号 关于有关出口管制要求的公告", "", {sentence, "商务部", "2031年3月4日"}));
    };
    CHECK_THAT(kept("一、对日本军事用户出口从严审查的要求，不得取消。"), Catch::Contains("stricter_review"));
    CHECK_THAT(kept("一、从严审查对日本军事用户出口申请的措施，停止受理有关申请。"),
               Catch::Contains("stricter_review"));
    CHECK_THAT(kept("一、对日本军事用户出口从严审查的要求，自2031年4月1日起取消。"),
               !Catch::Contains("stricter_review"));
}

TEST_CASE("the day of the rest of the items is that of their part") {
    const auto reading = read("商务部公告2031年第9号 关于有关出口管制措施的公告", "",
                              {"一、停止商务部公告2030年第12号对附件一所列物项的措施。",
                               "二、其余9个物项自2031年7月1日起取消管制。", "商务部", "2031年3月4日"});
    CHECK_THAT(dates(reading), Catch::Contains("2031-07-01 fixed_date 2"));
}
