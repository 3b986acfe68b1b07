// Dates, times of day and terms as English writes them, and what day each means.
// Thread rule: pure functions over plain values. Failures: text that is no date gives nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "parsers/base/time.h"

namespace gazetted::text::english {

/// How much of a date is written.
enum class DateForm : std::uint8_t {
    kFull,      ///< October 9, 2025 · 9 Oct 2025 · 2025-10-09 · 2025年10月9日
    kYearless,  ///< December 1 · 1 Dec. · 12月1日; with "next year" behind it, `years` from the reference's
    kWeekday,   ///< Tuesday
    kRelative,  ///< today, yesterday, tomorrow
};

/// A date found in a text.
struct FoundDate {
    std::size_t begin = 0;  ///< byte range in the text
    std::size_t end = 0;
    DateForm form = DateForm::kFull;
    int year = 0;                   ///< 0 where not written
    std::optional<int> years;       ///< "this year" 0, "next year" 1, "last year" −1, right after a yearless date
    int month = 0;                  ///< 1–12; 0 where not written
    int day = 0;                    ///< 1–31; 0 where not written
    int weekday = -1;               ///< 0 Sunday … 6 Saturday
    int offset = 0;                 ///< days from today for kRelative
    std::optional<ClockTime> time;  ///< "at 12:01 p.m." right after the date
};

/// Which way a date without a year, or a weekday, points.
enum class DateSense : std::uint8_t { kPast, kFuture, kNearest };

/// All dates in order, none overlapping another. "until the end of 2026" gives the last day of the month or year.
std::vector<FoundDate> find_dates(std::string_view utf8);

/// The day meant: a full date as it is (nullopt where no such day exists); a yearless one as the last such day up to
/// `reference` (kPast), the first from it on (kFuture) or the nearest; a weekday likewise within a week, the reference
/// day itself included. Without a reference only full dates resolve.
std::optional<CivilDate> resolve(const FoundDate& found, std::optional<CivilDate> reference, DateSense sense);

/// A length of time: "90 days", "one year", "another year", "twelve more months", "90-day", "half a year".
struct FoundTerm {
    std::size_t begin = 0;
    std::size_t end = 0;
    int count = 0;
    char unit = 'd';  ///< d, w, m or y
};

/// All terms in order.
std::vector<FoundTerm> find_terms(std::string_view utf8);

/// The day a term that starts on `from` has run out: start plus term.
CivilDate add_term(CivilDate from, const FoundTerm& term);

}  // namespace gazetted::text::english
