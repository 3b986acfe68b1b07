// The names of months and of the days of the week, in lower case.
// Thread rule: constants and pure functions. Failures: none.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace gazetted::text::english {

inline constexpr std::array<std::string_view, 12> kMonthNames{"january",   "february", "march",    "april",
                                                              "may",       "june",     "july",     "august",
                                                              "september", "october",  "november", "december"};

/// As headlines shorten them; May is never short.
inline constexpr std::array<std::string_view, 12> kShortMonths{"jan", "feb", "mar",  "apr", "jun", "jul",
                                                               "aug", "sep", "sept", "oct", "nov", "dec"};

/// From Sunday on, as FoundDate counts them.
inline constexpr std::array<std::string_view, 7> kWeekdayNames{"sunday",   "monday", "tuesday", "wednesday",
                                                               "thursday", "friday", "saturday"};

constexpr bool is_month(std::string_view low) {
    return std::find(kMonthNames.begin(), kMonthNames.end(), low) != kMonthNames.end();
}

constexpr bool is_short_month(std::string_view low) {
    return std::find(kShortMonths.begin(), kShortMonths.end(), low) != kShortMonths.end();
}

constexpr bool is_weekday(std::string_view low) {
    return std::find(kWeekdayNames.begin(), kWeekdayNames.end(), low) != kWeekdayNames.end();
}

}  // namespace gazetted::text::english
