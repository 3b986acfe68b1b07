#include "parsers/text/english_dates.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <string>

#include <re2/re2.h>

#include "parsers/text/english_calendar.h"
#include "parsers/text/english_words.h"

namespace gazetted::text::english {

namespace {

using std::string_view_literals::operator""sv;

constexpr int kGroups = 20;

/// Groups: 1 month 2 day 3 year · 4 day 5 month 6 year · 7 y 8 m 9 d · 10 y 11 m 12 d (Chinese) · 13 weekday · 14
/// relative · 15 month 16 year of "end of …" · 17 y 18 m 19 d ("2027 year 1 month 25 day", a machine's Chinese).
const RE2& date_pattern() {
    static const std::string month =
        "(?:January|February|March|April|(?-i:May)|June|July|August|September|October|November|December)\\b|"
        "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?";
    static const std::string day = "(\\d{1,2})(?:st|nd|rd|th)?\\b";
    static const std::string year = "((?:19|20)\\d\\d)\\b";
    static const RE2 pattern(
        "(?i)\\b(" + month + ")\\s?" + day + "(?:(?:\\s*,\\s*|\\s+(?:of\\s+|in\\s+)?)" + year + ")?" + "|\\b" + day +
        "\\s+(?:day\\s+)?(?:of\\s+)?(" + month + ")(?:\\s*,?\\s*(?:of\\s+)?" + year + ")?" +
        "|\\b((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})\\b" +
        "|(?:((?:19|20)\\d\\d)\\s?年\\s?)?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日" +
        "|\\b(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\\b" + "|\\b(today|yesterday|tomorrow)\\b" +
        "|\\bend\\s+of\\s+(?:(" + month + ")\\s*,?\\s*(?:of\\s+)?)?" + year +
        "|\\b((?:19|20)\\d\\d)\\s+years?\\s+(\\d{1,2})\\s+months?\\s+(\\d{1,2})\\s+days?\\b");
    return pattern;
}

int to_int(re2::StringPiece text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

template <std::size_t N>
int index_of(const std::array<std::string_view, N>& names, re2::StringPiece text) {
    std::string low(text.substr(0, 3));
    for (char& c : low)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    for (std::size_t i = 0; i < N; ++i) {
        if (names[i].substr(0, 3) == low) return static_cast<int>(i);
    }
    return -1;
}

FoundDate written(int year, int month, int day) {
    FoundDate found;
    found.form = year > 0 ? DateForm::kFull : DateForm::kYearless;
    found.year = year;
    found.month = month;
    found.day = day;
    return found;
}

/// "end of November 2026", "end of 2026".
FoundDate last_day_of(int year, int month) {
    const auto first = CivilDate::of(year, month, 1);
    const int days = first ? first->plus_months(1).days_since(*first) : 0;
    return written(year, month, days);
}

FoundDate of_groups(const std::array<re2::StringPiece, kGroups>& g) {
    if (!g[1].empty()) return written(to_int(g[3]), index_of(kMonthNames, g[1]) + 1, to_int(g[2]));
    if (!g[5].empty()) return written(to_int(g[6]), index_of(kMonthNames, g[5]) + 1, to_int(g[4]));
    if (!g[7].empty()) return written(to_int(g[7]), to_int(g[8]), to_int(g[9]));
    if (!g[11].empty()) return written(to_int(g[10]), to_int(g[11]), to_int(g[12]));
    if (!g[19].empty()) return written(to_int(g[17]), to_int(g[18]), to_int(g[19]));
    if (!g[16].empty()) return last_day_of(to_int(g[16]), g[15].empty() ? 12 : index_of(kMonthNames, g[15]) + 1);
    FoundDate found;
    if (!g[13].empty()) {
        found.form = DateForm::kWeekday;
        found.weekday = index_of(kWeekdayNames, g[13]);
        return found;
    }
    found.form = DateForm::kRelative;
    found.offset = g[14][0] == 'y' || g[14][0] == 'Y' ? -1 : g[14].size() == 5 ? 0 : 1;
    return found;
}

/// "November 10 next year", "10 November of the following year".
std::optional<int> years_after(std::string_view rest) {
    static const RE2 pattern(
        "(?i)^,?\\s+(?:of\\s+|in\\s+)?(?:(this|the current|the same)|(next|the following|the next|the "
        "coming)|(last|the "
        "previous))\\s+year\\b");
    if (rest.size() < 6 || (rest[0] != ' ' && rest[0] != ',')) return std::nullopt;
    re2::StringPiece same, next, last;
    if (!RE2::PartialMatch(re2::StringPiece(rest.data(), std::min<std::size_t>(rest.size(), 40)), pattern, &same, &next,
                           &last))
        return std::nullopt;
    return next.empty() ? last.empty() ? 0 : -1 : 1;
}

/// "12:01", "12:01 p.m.", "0:00 a.m." right after (or "at 12:01 on" right before) a date.
ClockTime clock_of(int hour, int minute, re2::StringPiece half) {
    if (!half.empty() && (half[0] == 'p' || half[0] == 'P') && hour < 12) hour += 12;
    if (!half.empty() && (half[0] == 'a' || half[0] == 'A') && hour == 12) hour = 0;
    return {hour, minute};
}

std::optional<ClockTime> clock_after(std::string_view rest) {
    static const RE2 pattern(
        "(?i)^[,\\s]*(?:from\\s+|at\\s+)?(?:(\\d{1,2})[:：时](\\d{2})分?\\s*(a\\.?m|p\\.?m)?|(\\d{1,2})\\.(\\d{2})\\s*("
        "a\\.?m|p\\.?"
        "m))");
    re2::StringPiece hour, minute, half, dotted_hour, dotted_minute, dotted_half;
    if (!RE2::PartialMatch(re2::StringPiece(rest.data(), rest.size()), pattern, &hour, &minute, &half, &dotted_hour,
                           &dotted_minute, &dotted_half))
        return {};
    const auto clock = hour.empty() ? clock_of(to_int(dotted_hour), to_int(dotted_minute), dotted_half)
                                    : clock_of(to_int(hour), to_int(minute), half);
    if (clock.hour > 23 || clock.minute > 59) return {};
    return clock;
}

std::optional<ClockTime> clock_before(std::string_view head) {
    static const RE2 pattern(
        "(?i)(\\d{1,2}[:.]\\d{2}\\s*(?:a\\.?m\\.?|p\\.?m\\.?)?)(?:\\s+\\(?(?:Beijing|local)(?: time)?\\)?)?,?"
        "\\s+(?:on\\s+)?(?:[a-z]+day,?\\s+)?$");
    const auto tail = head.substr(head.size() > 40 ? head.size() - 40 : 0);
    re2::StringPiece clock;
    if (!RE2::PartialMatch(re2::StringPiece(tail.data(), tail.size()), pattern, &clock)) return {};
    return clock_after({clock.data(), clock.size()});
}

int weekday_of(CivilDate date) {
    const auto epoch = CivilDate::of(1970, 1, 1);  // a Thursday
    return ((date.days_since(*epoch) + 4) % 7 + 7) % 7;
}

CivilDate weekday_near(int weekday, CivilDate reference, DateSense sense) {
    const int back = (weekday_of(reference) - weekday + 7) % 7;
    if (sense == DateSense::kFuture) return reference.plus_days((7 - back) % 7);
    return reference.plus_days(-back);
}

std::optional<CivilDate> yearless_near(const FoundDate& found, CivilDate reference, DateSense sense) {
    std::optional<CivilDate> best;
    for (int year = reference.year() - 1; year <= reference.year() + 1; ++year) {
        const auto date = CivilDate::of(year, found.month, found.day);
        if (!date) continue;
        const int distance = date->days_since(reference);
        if ((sense == DateSense::kPast && distance > 0) || (sense == DateSense::kFuture && distance < 0)) continue;
        if (!best || std::abs(distance) < std::abs(best->days_since(reference))) best = date;
    }
    return best;
}

/// "April 4 and September 25, 2025": the year of the last day of a row is that of the days before it.
void share_years(std::string_view text, std::vector<FoundDate>& found) {
    for (std::size_t i = found.size(); i-- > 1;) {
        auto& before = found[i - 1];
        const auto& after = found[i];
        if (before.form != DateForm::kYearless || before.years || after.form != DateForm::kFull) continue;
        const auto gap = text.substr(before.end, after.begin - before.end);
        const bool row = gap == " and " || gap == ", " || gap == " or " || gap == ", and " || gap == " and on ";
        if (!row) continue;
        before.form = DateForm::kFull;
        before.year = before.month > after.month ? after.year - 1 : after.year;
    }
}

/// "Announcement No. 8 of November 7", "No. 70 of November 7": the figure before the month is no day of it.
bool numbers_a_notice(std::string_view utf8, const std::array<re2::StringPiece, kGroups>& groups) {
    constexpr int kLongestMonth = 31;
    if (groups[4].empty()) return false;
    if (to_int(groups[4]) > kLongestMonth) return true;
    const char* behind = groups[4].data() + groups[4].size();
    const std::string_view between(behind, static_cast<std::size_t>(groups[5].data() - behind));
    if (between.find("of ") == std::string_view::npos || !groups[6].empty()) return false;
    const auto end = static_cast<std::size_t>(groups[0].data() - utf8.data()) + groups[0].size();
    std::string_view rest = utf8.substr(end);
    if (!rest.starts_with(' ')) return false;
    rest.remove_prefix(1);
    const auto digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
    return (digits == 1 || digits == 2) && !rest.substr(digits).starts_with(':');
}

}  // namespace

std::vector<FoundDate> find_dates(std::string_view utf8) {
    std::vector<FoundDate> found;
    std::array<re2::StringPiece, kGroups> groups;
    const re2::StringPiece text(utf8.data(), utf8.size());
    for (std::size_t at = 0; date_pattern().Match(text, at, text.size(), RE2::UNANCHORED, groups.data(), kGroups);) {
        const std::size_t day = static_cast<std::size_t>(groups[4].data() - utf8.data());
        if (!groups[4].empty() && day > 0 && utf8[day - 1] == ':') {  // "from 12:01 April 10": the minutes are no day
            at = day + groups[4].size();
            continue;
        }
        if (numbers_a_notice(utf8, groups)) {  // the month's day stands behind it
            at = day + groups[4].size();
            continue;
        }
        FoundDate date = of_groups(groups);
        date.begin = static_cast<std::size_t>(groups[0].data() - utf8.data());
        date.end = date.begin + groups[0].size();
        if (date.form == DateForm::kYearless) date.years = years_after(utf8.substr(date.end));
        date.time = clock_after(utf8.substr(date.end));
        if (!date.time) date.time = clock_before(utf8.substr(0, date.begin));
        at = date.end;
        if (date.form > DateForm::kYearless || (date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31))
            found.push_back(date);
    }
    share_years(utf8, found);
    return found;
}

std::optional<CivilDate> resolve(const FoundDate& found, std::optional<CivilDate> reference, DateSense sense) {
    if (found.form == DateForm::kFull) return CivilDate::of(found.year, found.month, found.day);
    if (!reference) return std::nullopt;
    if (found.years) return CivilDate::of(reference->year() + *found.years, found.month, found.day);
    switch (found.form) {
        case DateForm::kYearless:
            return yearless_near(found, *reference, sense);
        case DateForm::kWeekday:
            return weekday_near(found.weekday, *reference, sense);
        default:
            return reference->plus_days(found.offset);
    }
}

namespace {

using Words = std::vector<Word>;

std::string_view low_at(const Words& words, std::size_t at) {
    return at < words.size() ? std::string_view(words[at].low) : ""sv;
}

char unit_of(std::string_view low) {
    if (low == "yearlong") return 'y';
    const bool known = low == "day" || low == "days" || low == "week" || low == "weeks" || low == "month" ||
                       low == "months" || low == "year" || low == "years";
    return known ? low[0] : '\0';
}

/// "more", "further", "calendar", "full": words that may stand between a count and its unit.
bool qualifies_term(std::string_view low) {
    for (const auto word : {"more"sv, "further"sv, "additional"sv, "extra"sv, "full"sv, "calendar"sv, "consecutive"sv,
                            "whole"sv, "second"sv, "third"sv}) {
        if (low == word) return true;
    }
    return false;
}

/// "two years ago", "a 90-year-old": no length of time to come.
bool is_age(std::string_view behind) {
    return behind == "ago" || behind == "old" || behind == "earlier" || behind == "later" || behind == "before";
}

/// "half a year", "half-year".
std::optional<FoundTerm> half_year(const Words& words, std::size_t at) {
    if (low_at(words, at) != "half") return std::nullopt;
    const std::size_t unit = low_at(words, at + 1) == "a" ? at + 2 : at + 1;
    if (low_at(words, unit) != "year") return std::nullopt;
    return FoundTerm{words[at].begin, words[unit].end, 6, 'm'};
}

/// A count and its unit from words[at]; `next` is the word behind them.
std::optional<FoundTerm> term_at(const Words& words, std::size_t at, std::size_t& next) {
    auto count = cardinal_at(words, at);
    const auto low = low_at(words, at);
    if (count.used == 0 && (low == "a" || low == "an")) count = {1, 1};
    if (count.used == 0 && low == "another") {
        count = cardinal_at(words, at + 1);
        count = {count.used > 0 ? count.value : 1, count.used + 1};
    }
    if (count.used == 0 && low == "year" && low_at(words, at + 1) == "long") {
        next = at + 2;
        return FoundTerm{words[at].begin, words[at + 1].end, 1, 'y'};
    }
    if (count.used == 0 && unit_of(low) != 'y') return std::nullopt;
    std::size_t unit = at + count.used;
    while (count.used > 0 && qualifies_term(low_at(words, unit)))
        ++unit;
    const char letter = unit_of(low_at(words, unit));
    const bool long_word = low_at(words, unit) == "yearlong";
    if (letter == '\0' || (count.used == 0 && !long_word)) return std::nullopt;
    if (count.used > 0 && (count.value <= 0 || count.value >= 1000)) return std::nullopt;
    next = unit + 1;
    if (is_age(low_at(words, next))) return std::nullopt;
    return FoundTerm{words[at].begin, words[unit].end, count.used > 0 ? count.value : 1, letter};
}

}  // namespace

std::vector<FoundTerm> find_terms(std::string_view utf8) {
    const auto words = english_words(utf8);
    std::vector<FoundTerm> terms;
    for (std::size_t at = 0; at < words.size();) {
        std::size_t next = at + 1;
        auto term = half_year(words, at);
        if (term) next = at + 3;
        if (!term) term = term_at(words, at, next);
        if (term) terms.push_back(*term);
        at = next;
    }
    return terms;
}

CivilDate add_term(CivilDate from, const FoundTerm& term) {
    switch (term.unit) {
        case 'w':
            return from.plus_days(7 * term.count);
        case 'm':
            return from.plus_months(term.count);
        case 'y':
            return from.plus_months(12 * term.count);
        default:
            return from.plus_days(term.count);
    }
}

}  // namespace gazetted::text::english
