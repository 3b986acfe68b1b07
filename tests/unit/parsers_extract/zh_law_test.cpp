// What an authority may say of an earlier notice or of its own dates that no field can carry with certainty: then no
// relation and no date is told, and the clause is unread.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

namespace {

std::string unread(const model::Reading& reading) {
    std::string out;
    for (const model::Evidence& evidence : reading.unread)
        out += (out.empty() ? "" : " / ") + evidence.quote;
    return out;
}

constexpr const char* kLead = "为维护国家安全和利益，根据《中华人民共和国出口管制法》有关规定，经国务院批准，现决定：";

/// A notice of one operative sentence.
model::Reading notice(const char* sentence, const char* title = "公布调整铪相关物项出口管制的决定") {
    return read("商务部公告2031年第90号 " + std::string(title), "2031-11-20",
                {kLead, sentence, "商务部", "2031年11月20日"});
}

struct Row {
    const char* says;
    const char* relations;
};

void hold(const Row& row) {
    INFO(row.says);
    const auto reading = notice(row.says);
    CHECK(relations(reading) == row.relations);
    CHECK(reading.is_control_measure);
    CHECK(unread(reading) == row.says);
}

}  // namespace

TEST_CASE("what brings back a paused measure does nothing else to it") {
    const Row rows[] = {
        {"自2031年12月1日起，恢复实施商务部公告2030年第31号、32号。", ""},
        {"商务部公告2030年第31号、32号的暂停期限已于2031年11月10日届满，上述公告自2031年11月11日起恢复实施。", ""},
        {"自2031年12月1日起，恢复实施商务部公告2030年第31号，商务部公告2031年第40号同时废止。",
         "repeals mofcom:2031:40"},
        {"商务部公告2031年第40号不再执行，自2031年12月1日起恢复实施商务部公告2030年第31号、32号。",
         "terminates mofcom:2031:40"},
        {"商务部公告2031年第40号规定的暂停期限届满后，自2031年12月1日起恢复实施商务部公告2030年第31号。", ""},
        {"解除对商务部公告2030年第31号第二款的暂停，自2031年12月1日起执行。", ""},
        {"结束商务部公告2031年第40号所作的暂停。", ""},
        {"商务部公告2031年第40号所作暂停自2031年11月25日起提前终止。", ""},
        {"自2031年12月1日起，商务部公告2030年第31号第二款恢复执行。", ""},
    };
    for (const Row& row : rows)
        hold(row);
}

TEST_CASE("an answer that brings back what was paused acts on nothing") {
    const auto reading =
        read("商务部新闻发言人就恢复实施铪出口管制措施答记者问", "2031-11-20",
             {"答：商务部公告2030年第31号、32号的暂停期限已于2031年11月10日届满，商务部决定，上述公告自"
              "2031年11月11日起恢复实施。"});
    CHECK(relations(reading).empty());
    CHECK(reading.is_control_measure);
    CHECK_FALSE(reading.suspended_until);
    CHECK_FALSE(unread(reading).empty());
}

TEST_CASE("a pause and its prolongation are read beside words on how the pause ends") {
    CHECK(relations(notice("自2031年12月1日起，暂停实施商务部公告2030年第31号一年，期满后恢复实施。")) ==
          "suspends mofcom:2030:31 until 2032-12-01 (term)");
    CHECK(relations(notice("商务部公告2031年第40号规定的暂停期限延长至2032年11月10日。")) ==
          "continues_suspension mofcom:2031:40 until 2032-11-10");
    CHECK(relations(notice("自2031年12月1日起暂停执行商务部公告2030年第31号并停止执行商务部公告2030年第32号。")) ==
          "suspends mofcom:2030:31; terminates mofcom:2030:32");
}

TEST_CASE("what is ended but for a part is not ended whole") {
    const Row rows[] = {
        {"除第三条外，商务部公告2030年第31号自2031年12月1日起停止实施。", ""},
        {"自2031年12月1日起废止商务部公告2030年第31号（第三条除外）。", ""},
        {"商务部公告2030年第31号自2031年12月1日起暂停实施，但第二条继续有效。", ""},
        {"自2031年12月1日起，停止实施商务部公告2030年第31号（不含第二条）。", ""},
        {"商务部公告2030年第31号除附件2所列物项以外，自2031年12月1日起废止。", ""},
    };
    for (const Row& row : rows)
        hold(row);
}

TEST_CASE("a listing is ours although a foreign one is its reason") {
    for (const char* says : {
             "鉴于甲国商务部将23家中国实体列入实体清单，不可靠实体清单工作机制决定将天鹰公司（Skyhawk, "
             "Inc.）列入不可靠实体清单，禁止"
             "其从事与中国有关的进出口活动。",
             "因美国将我国企业列入制裁名单并将有关高校列入清单，现决定将天鹰公司（Skyhawk, Inc.）列入不可靠实体清单。",
         }) {
        INFO(says);
        const auto reading = read("不可靠实体清单工作机制公告〔2031〕9号", "2031-11-20",
                                  {says, "不可靠实体清单工作机制", "2031年11月20日"});
        CHECK(reading.is_control_measure);
        CHECK(values(reading.kinds) == "uel_listing");
        CHECK(parties(reading) == "天鹰公司=Skyhawk, Inc.");
    }
    const auto foreign =
        read("商务部新闻发言人答记者问", "2031-11-20",
             {"答：美国商务部将23家中国实体列入实体清单，又将两家企业列入不可靠实体清单，中方坚决反对。"});
    CHECK_FALSE(foreign.is_control_measure);
}

TEST_CASE("a pause prolonged from midnight has its last day") {
    CHECK(relations(notice("自2031年11月10日24时起，商务部公告2030年第70号规定的暂停实施期限再延长一年。")) ==
          "continues_suspension mofcom:2030:70 until 2032-11-10 (term)");
    CHECK(relations(notice("自2031年12月1日零时起，暂停实施商务部公告2030年第31号180天。")) ==
          "suspends mofcom:2030:31 until 2032-05-29 (term)");
}

namespace {

/// A notice of three items that ends with `closing`.
model::Reading items(const char* closing) {
    return read(
        "商务部公告2031年第90号 公布对铪相关物项实施出口管制的决定", "2031-11-20",
        {"根据《中华人民共和国出口管制法》有关规定，经国务院批准，决定对下列物项实施出口管制：",
         "一、3C981.a 铪化合物甲。", "二、3C981.b 铪化合物乙。", "三、对乙国军事用户，自2031年12月1日起一律不予许可。",
         "出口经营者出口上述物项应当依照有关规定向国务院商务主管部门申请许可。", closing, "商务部", "2031年11月20日"});
}

std::string day_of(const model::Reading& reading, const std::string& path) {
    for (const model::LimbReading& limb : reading.limbs)
        if (limb.path == path) return limb.effective ? limb.effective->value.on.iso() : "none";
    return "no limb";
}

}  // namespace

TEST_CASE("a term after publication is counted, or the clause is unread") {
    struct Start {
        const char* says;
        const char* day;  ///< "none": the clause is unread
    };
    const Start starts[] = {
        {"本公告自公布之日起实施。", "2031-11-20"},
        {"本公告自公布之日起30日后施行。", "2031-12-20"},
        {"本公告自发布之日起六个月后正式实施。", "2032-05-20"},
        {"本公告自公布之日起满三个月后实施。", "2032-02-20"},
        {"本公告自公布后第30日起施行。", "2031-12-20"},
        {"本公告自公布之次日起施行。", "2031-11-21"},
        {"本公告自公布之日起一年后生效。", "2032-11-20"},
        {"本公告自公布之日起30个工作日后施行。", "none"},
        {"本公告自公布之日起，30个工作日后施行。", "none"},
        {"本公告自下月1日起施行。", "none"},
        {"本公告自2031年12月1日起试行一年。", "none"},
        {"本公告实施时间另行公告。", "none"},
    };
    for (const Start& start : starts) {
        INFO(start.says);
        const auto reading = items(start.says);
        CHECK(day_of(reading, "1") == start.day);
        CHECK(unread(reading) == (std::string(start.day) == "none" ? start.says : ""));
    }
}

TEST_CASE("a text that runs out says so in a clause that is unread, and its first day is read") {
    for (const char* says : {"本公告自公布之日起实施，有效期至2032年12月31日。", "本公告自公布之日起实施，有效期一年。",
                             "本公告自公布之日起实施，有效期为两年。"}) {
        INFO(says);
        const auto reading = items(says);
        CHECK(day_of(reading, "1") == "2031-11-20");
        CHECK(unread(reading) == says);
    }
}

TEST_CASE("a part's own day is that part's") {
    CHECK(day_of(items("本公告自2031年11月25日起实施。"), "3") == "2031-12-01");
    const auto later = items("本公告自2031年12月1日零时起正式实施，第二条延至2032年3月1日实施。");
    CHECK(day_of(later, "1") == "2031-12-01");
    CHECK(day_of(later, "2") == "2032-03-01");
    const auto bracketed = items("本公告自2031年12月1日起实施（第二条除外，其自2032年3月1日起实施）。");
    CHECK(day_of(bracketed, "1") == "2031-12-01");
    CHECK(day_of(bracketed, "2") == "2032-03-01");
    CHECK(unread(bracketed).empty());
    const char* open = "除第二条外，本公告自2031年12月1日起实施。";
    const auto spared = items(open);
    CHECK(day_of(spared, "1") == "2031-12-01");
    CHECK(day_of(spared, "2") == "none");
    CHECK(unread(spared) == open);
}

TEST_CASE("the day of another notice that is put off is no day of this one") {
    for (const char* says :
         {"将商务部公告2030年第31号第一条第（一）项的实施日期由2030年12月1日推迟至2032年12月1日。",
          "商务部公告2030年第31号延期至2032年12月1日起实施。", "推迟实施商务部公告2030年第31号至2032年12月1日。",
          "商务部公告2030年第31号的施行日期调整为2032年6月1日。"}) {
        INFO(says);
        const auto reading = notice(says, "公布推迟实施商务部公告2030年第31号的决定");
        CHECK(reading.is_control_measure);
        CHECK(dates(reading).empty());
        CHECK(unread(reading) == says);
        CHECK_FALSE(reading.suspended_until);
    }
}

TEST_CASE("what is no longer done to named parties ends for them, and for nobody unnamed") {
    const auto named =
        notice("自2031年12月1日起，不再对天鹰公司（Skyhawk, Inc.）采取商务部公告2030年第6号规定的措施。");
    CHECK(relations(named) == "terminates mofcom:2030:6");
    CHECK(named.relations[0].value.parties.size() == 1);
    CHECK(unread(named).empty());
    const char* says = "自2031年12月1日起，不再对三家企业采取商务部公告2030年第6号规定的措施。";
    CHECK(relations(notice(says)).empty());
    CHECK(unread(notice(says)) == says);
    CHECK(relations(notice("商务部公告2030年第31号第一条第（二）项中的“0.1%”修改为“1%”，自2032年1月1日起施行。")) ==
          "amends mofcom:2030:31/1.2");
}

TEST_CASE("codes right behind the words that order the control") {
    struct Codes {
        const char* says;
        const char* control;
    };
    const Codes rows[] = {
        {"增列：1C981 高纯铪粉（参考海关商品编号：8112411010）。", "1C981"},
        {"增列下列物项：1C987 铪粉。", "1C987"},
        {"在《中华人民共和国两用物项出口管制清单》中增列1C987、1C988.a两个物项。", "1C987 1C988.a"},
        {"决定对下列物项实施出口管制：1C983.c至1C983.e项。", "1C983.c 1C983.d 1C983.e"},
        {"未经许可不得出口：1C983.a 铪粉；1C983.b 铪合金。", "1C983.a 1C983.b"},
        {"删除下列物项：1C987 铪粉。", ""},
        {"含有1C983.a项所管制铪粉的制品，未经许可不得出口。", ""},
    };
    for (const Codes& row : rows) {
        INFO(row.says);
        CHECK(values(notice(row.says).control_codes) == row.control);
    }
    CHECK(values(notice("增列下列物项：1C987 铪粉（参考海关商品编号：81124110.11、8112419000）。").hs_codes) ==
          "8112411011 8112419000");
}
