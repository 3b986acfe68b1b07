// Dates, clock times and terms in Chinese text: 2025年11月7日, 二〇二五年十一月七日, 2025-11-07, 11月7日 (year from the
// document), 去年11月7日 (that year told from the document's), 4月4日和9日 (month from the date before),
// 4月10日12时01分, 90天, 一年. Takes the normal form (normal.h). Thread rule: pure functions. Failures: days that do
// not exist are left out.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parsers/base/time.h"
#include "parsers/text/normal.h"

namespace gazetted::text {

/// A date as written.
struct DateMention {
    Range range;              ///< clock time included
    std::optional<int> year;  ///< nothing where the text leaves it out
    int month = 0;
    int day = 0;
    std::optional<int> years_on{};  ///< 去年 -1, 今年 0, 明年 1: the year counted from the document's
    std::optional<ClockTime> time;
};

/// All dates of a text in order. A day that follows a date with 和, 、 or 及 (4月4日和9日) takes its year and month.
std::vector<DateMention> find_dates(std::string_view normal);

/// 前年, 去年, 今年, 明年 and the like at the end of `before`: years counted from the document's, and the bytes of the
/// word.
struct RelativeYear {
    int years_on = 0;
    std::size_t length = 0;
};

std::optional<RelativeYear> relative_year_before(std::string_view before);

/// The day meant. A missing year is the one that puts it nearest to `reference`; without a reference there is none.
std::optional<CivilDate> resolve(const DateMention& mention, std::optional<CivilDate> reference);

enum class TermUnit { kDays, kWeeks, kMonths, kYears };

/// A length of time as written: 90天, 90日, 两周, 六个月, 一年. Working days (10个工作日) are none.
struct Term {
    Range range;
    int amount = 0;
    TermUnit unit = TermUnit::kDays;
};

std::vector<Term> find_terms(std::string_view normal);

/// The day on which a term that starts on `from` has run out: 2025-05-14 and 90天 give 2025-08-12.
CivilDate end_of(const Term& term, CivilDate from);

}  // namespace gazetted::text
