// What a clause does that no field holds is unread, whatever else of it is read.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

TEST_CASE("what a part is not bound by is freed, and an end without a day is unread") {
    const auto reading =
        read("商务部公告2031年第34号 关于对甲物项出口管制有关事项的公告", "",
             {"一、禁止向任何冲突方军队出口甲物项。", "二、用于人道主义救助、且经商务部批准的，不受第一条限制。",
              "三、商务部公告2030年第8号第二条中止执行，直至本公告失效。", "商务部", "2031年5月9日"});
    CHECK_THAT(limbs(reading), Catch::Matchers::Contains("2: exempt"));
    REQUIRE(reading.unread.size() == 1);
    CHECK(reading.unread[0].quote == "商务部公告2030年第8号第二条中止执行，直至本公告失效。");
}

TEST_CASE("an end told beside a pause, of what no relation holds, is unread") {
    const auto reading = read_notice(
        "商务部公告2030年第46号第二款暂停实施至2032年3月3日，关于甲物项更严格审查的规定自2031年4月1日起废止。");
    CHECK_THAT(limbs(reading), !Catch::Contains("stricter_review"));
    CHECK(reading.unread.size() == 1);
}

TEST_CASE("parts of another notice that apply again are no parts of this one; what no relation holds is unread") {
    const auto again = read_notice(
        "自2031年3月4日起，商务部公告2030年第61号第一条第（一）项继续暂停实施，至2032年3月3日；第一条第（三）项"
        "自2031年3月4日起恢复实施。");
    CHECK_THAT(reach(again), Catch::Contains("continues_suspension mofcom:2030:61/1.1 until 2032-03-03"));
    CHECK_THAT(limbs(again), !Catch::Contains("1.3"));
    const auto some =
        read_notice("对商务部公告2030年第21号附件中的下列实体暂停适用该公告规定的措施：1. 甲公司（A Inc.）。");
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
