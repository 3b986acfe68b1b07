#include "parsers/text/dates.h"

#include <catch2/catch.hpp>

using namespace gazetted;
using namespace gazetted::text;

namespace {

std::string shown(std::string_view text, std::optional<CivilDate> reference) {
    std::string out;
    for (const DateMention& mention : find_dates(text)) {
        const auto day = resolve(mention, reference);
        out += (out.empty() ? "" : " ") + (day ? day->iso() : std::string("?"));
        if (mention.time) out += "T" + mention.time->iso();
    }
    return out;
}

struct Row {
    const char* rule;
    const char* text;
    const char* reference;
    const char* dates;
};

const Row kRows[] = {
    {"figures", "自2025年11月8日起", "", "2025-11-08"},
    {"leading noughts", "2025年01月02日", "", "2025-01-02"},
    {"numerals, year by position", "二〇二五年十一月二十七日", "", "2025-11-27"},
    {"the circle as nought", "二○二六年一月六日", "", "2026-01-06"},
    {"ISO", "发布时间:2025-10-09", "", "2025-10-09"},
    {"a clock time in 时 and 分", "自2025年4月10日12时01分起", "", "2025-04-10T12:01"},
    {"a clock time with a colon", "2025年4月10日12:01起", "", "2025-04-10T12:01"},
    {"afternoon", "8月1日下午3时", "2025-07-30", "2025-08-01T15:00"},
    {"no year: the one nearest to the document", "10月9日，商务部发布公告", "2025-10-12", "2025-10-09"},
    {"no year across New Year", "12月31日公告", "2026-01-05", "2025-12-31"},
    {"a year told by a word", "去年12月5日、今年1月6日、明年11月10日", "2026-08-01",
     "2025-12-05 2026-01-06 2027-11-10"},
    {"a year told by a word and no reference", "明年1月1日", "", "?"},
    {"no year and no reference", "10月9日", "", "?"},
    {"days that share a month", "于2025年4月4日和9日，将17家", "", "2025-04-04 2025-04-09"},
    {"a day that does not exist is none", "2025年2月30日", "", ""},
    {"an address is no date", "东长安街2号", "", ""},
    {"a notice number is no date", "2025年第10号", "", ""},
    {"the first month by its name", "二〇二六年元月三日", "", "2026-01-03"},
    {"strokes and dots", "2025/1/9、2025.10.09", "", "2025-01-09 2025-10-09"},
    {"both ways in their order", "3月1日、2025-02-28、2025年4月2号", "2025-01-01", "2025-03-01 2025-02-28 2025-04-02"},
    {"figures that run on are no day", "2025年1月1234日", "", ""},
    {"of figures that run on the last are the year", "第12025年1月2日", "", "2025-01-02"},
    {"a longer number in strokes is no date", "A2025-10-09、12025-10-09、2025-10-091", "", ""},
    {"a month without its day is no date", "2025年10月，11月底、12月3日", "2025-10-12", "2025-12-03"},
};

struct TermRow {
    const char* text;
    int amount;
    TermUnit unit;
    const char* from;
    const char* end;
};

const TermRow kTerms[] = {
    {"暂停相关措施90天，", 90, TermUnit::kDays, "2025-05-14", "2025-08-12"},
    {"暂停相关措施一年。", 1, TermUnit::kYears, "2025-11-10", "2026-11-10"},
    {"暂停1年", 1, TermUnit::kYears, "2025-11-10", "2026-11-10"},
    {"期限为六个月。", 6, TermUnit::kMonths, "2025-08-31", "2026-02-28"},
    {"继续暂停90天的措施", 90, TermUnit::kDays, "2025-08-12", "2025-11-10"},
    {"两周内", 2, TermUnit::kWeeks, "2025-01-01", "2025-01-15"},
};

}  // namespace

TEST_CASE("dates as announcements write them") {
    for (const Row& row : kRows) {
        INFO(row.rule);
        CHECK(shown(row.text, CivilDate::parse(row.reference)) == row.dates);
    }
}

TEST_CASE("terms and the day they run out") {
    for (const TermRow& row : kTerms) {
        INFO(row.text);
        const auto terms = find_terms(row.text);
        REQUIRE(terms.size() == 1);
        CHECK(terms[0].amount == row.amount);
        CHECK(terms[0].unit == row.unit);
        CHECK(end_of(terms[0], CivilDate::parse(row.from).value()).iso() == row.end);
    }
}

TEST_CASE("years, days of a date and working days are no terms") {
    for (const char* text : {"2025年，", "11月10日，", "10个工作日内", "第5年，", "二〇二五年第6号", "二〇二五年的"}) {
        INFO(text);
        CHECK(find_terms(text).empty());
    }
}
