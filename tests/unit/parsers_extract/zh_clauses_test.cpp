// Several deeds in one sentence, each in a clause of its own.
#include "parsers/extract/zh_clauses.h"

#include <catch2/catch.hpp>

#include "parsers/text/normal.h"
#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

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
        CHECK(reach(read_notice(row.sentence)) == row.says);
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
        CHECK(reach(read_notice(row.sentence)) == row.says);
    }
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
        CHECK(reach(read_notice(row.sentence)) == row.says);
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

TEST_CASE("a clause ends at a comma that no bracket holds") {
    const std::string words(text::NormalText("停止甲（乙，丙），对丁继续暂停。").view());
    const text::Range clause = extract::zh::clause_of(words, words.find("丁"));
    CHECK(words.substr(clause.begin, clause.end - clause.begin) == "对丁继续暂停");
}

TEST_CASE("a pause that ends on a day and is not prolonged is no longer a pause") {
    CHECK(reach(read_notice("商务部公告2030年第12号的暂停期限截至2032年3月3日，不再延长。")).empty());
    CHECK_THAT(reach(read_notice("商务部公告2030年第12号的暂停期限截至2032年3月3日，现延长至2033年3月3日。")),
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
