#include "parsers/text/dates.h"

#include <algorithm>
#include <cstdlib>

#include "parsers/text/joints.h"
#include "parsers/text/numerals.h"
#include "parsers/text/pattern.h"
#include "parsers/text/written_dates.h"

namespace gazetted::text {

namespace {

/// What may follow a date: a further day of the same month, or a time of day.
const Pattern& further_day() {
    static const Pattern pattern("(?:和|、|及|与|以及|至)([0-9]{1,2}|[一二三十]{1,3})日");
    return pattern;
}

const Pattern& clock_time() {
    static const Pattern pattern(
        "(?:\\([^()]{1,12}\\))?(?:北京时间)?(上午|下午|中午|凌晨|晚)?"
        "(?:([0-9]{1,2}|[零〇一二三四五六七八九十]{1,3})(?:时|点)(?:([0-9]{1,2}|[零〇一二三四五六七八九十]{1,3})分)?|"
        "([0-9]{1,2}):([0-9]{2}))");
    return pattern;
}

std::optional<ClockTime> time_of(std::string_view text, const Match& match) {
    const std::size_t hour_group = match.has(2) ? 2 : 4;
    const auto hour = number_of(match.text(text, hour_group));
    const auto minute = match.has(hour_group + 1) ? number_of(match.text(text, hour_group + 1)) : std::optional<int>(0);
    if (!hour || !minute || *minute > 59) return std::nullopt;
    const std::string_view half = match.text(text, 1);
    const bool afternoon = (half == "下午" || half == "晚") && *hour < 12;
    const int full = *hour + (afternoon ? 12 : 0);
    if (full > 23) return std::nullopt;
    return ClockTime{full, *minute};
}

/// Takes a time of day that follows the date.
void take_time(std::string_view text, DateMention& mention) {
    const auto match = clock_time().at(text, mention.range.end);
    if (!match) return;
    if (auto time = time_of(text, *match)) {
        mention.time = time;
        mention.range.end = match->end();
    }
}

std::optional<DateMention> mention_of(std::string_view text, const WrittenDate& written) {
    DateMention out;
    out.range = written.whole;
    const bool has_year = !written.year.empty();
    if (has_year) out.year = number_of(written.year.of(text));
    const std::string_view month_words = written.month.of(text);
    const auto month = month_words == "元" ? std::optional<int>(1) : number_of(month_words);
    const auto day = number_of(written.day.of(text));
    const bool bad_year = has_year && (!out.year || *out.year < 1900 || *out.year > 2199);
    if (!month || !day || bad_year || !CivilDate::of(out.year.value_or(2024), *month, *day)) return std::nullopt;
    out.month = *month;
    out.day = *day;
    if (has_year) return out;
    if (const auto told = relative_year_before(text.substr(0, written.whole.begin))) {
        out.years_on = told->years_on;
        out.range.begin -= told->length;
    }
    return out;
}

/// 4月4日和9日: the days that share the month of the date before.
void take_further_days(std::string_view text, std::vector<DateMention>& out) {
    const auto goes_on = [&](std::size_t at) { return joins_at(text, at) || text.substr(at).starts_with("至"); };
    while (goes_on(out.back().range.end)) {
        const auto match = further_day().at(text, out.back().range.end);
        if (!match) return;
        DateMention next = out.back();
        const auto day = number_of(match->text(text, 1));
        if (!day || !CivilDate::of(next.year.value_or(2024), next.month, *day)) return;
        next.range = {match->groups[1].begin, match->end()};
        next.day = *day;
        next.time.reset();
        take_time(text, next);
        out.push_back(next);
    }
}

}  // namespace

std::optional<RelativeYear> relative_year_before(std::string_view before) {
    struct Word {
        std::string_view says;
        int years_on;
    };
    static constexpr Word words[] = {{"前年", -2}, {"去年", -1}, {"上年", -1}, {"今年", 0},
                                     {"本年", 0},  {"明年", 1},  {"来年", 1},  {"后年", 2}};
    constexpr std::string_view kYear = "年";
    if (!before.ends_with(kYear)) return std::nullopt;
    for (const Word& word : words)
        if (before.ends_with(word.says)) return RelativeYear{word.years_on, word.says.size()};
    return std::nullopt;
}

std::vector<DateMention> find_dates(std::string_view normal) {
    std::vector<DateMention> out;
    WrittenDates dates(normal);
    for (auto written = dates.next(0); written;) {
        std::size_t past = written->whole.end;
        if (const auto mention = mention_of(normal, *written)) {
            out.push_back(*mention);
            take_time(normal, out.back());
            take_further_days(normal, out);
            past = out.back().range.end;
        }
        written = dates.next(past);
    }
    return out;
}

std::optional<CivilDate> resolve(const DateMention& mention, std::optional<CivilDate> reference) {
    if (mention.year) return CivilDate::of(*mention.year, mention.month, mention.day);
    if (!reference) return std::nullopt;
    if (mention.years_on) return CivilDate::of(reference->year() + *mention.years_on, mention.month, mention.day);
    std::optional<CivilDate> best;
    for (int year = reference->year() - 1; year <= reference->year() + 1; ++year) {
        const auto candidate = CivilDate::of(year, mention.month, mention.day);
        if (!candidate) continue;
        const bool nearer =
            !best || std::abs(candidate->days_since(*reference)) < std::abs(best->days_since(*reference));
        if (nearer) best = candidate;
    }
    return best;
}

std::vector<Term> find_terms(std::string_view normal) {
    static const Pattern pattern(
        "(\\b[0-9]{1,3}|[一二两三四五六七八九十百]{1,4})(个月|天|日|周|年)"
        "(?:期限|期间|内|整|的|，|。|;|、|\\)|\\(|自|至|后|起|暂停|停止|不|$)");
    static const Pattern part_of_date("(?:月|年|第|[〇○零一二三四五六七八九0-9])$");
    std::vector<Term> out;
    for (const Match& match : pattern.all(normal)) {
        const std::string_view unit = match.text(normal, 2);
        const auto amount = number_of(match.text(normal, 1));
        const std::size_t before = std::min<std::size_t>(match.begin(), 3);
        const bool dated = part_of_date.in(normal.substr(match.begin() - before, before));
        if (!amount || *amount == 0 || dated || (unit == "年" && *amount > 50)) continue;
        const TermUnit kind = unit == "个月" ? TermUnit::kMonths
                              : unit == "周" ? TermUnit::kWeeks
                              : unit == "年" ? TermUnit::kYears
                                             : TermUnit::kDays;
        out.push_back({{match.begin(), match.groups[2].end}, *amount, kind});
    }
    return out;
}

CivilDate end_of(const Term& term, CivilDate from) {
    switch (term.unit) {
        case TermUnit::kDays:
            return from.plus_days(term.amount);
        case TermUnit::kWeeks:
            return from.plus_days(7 * term.amount);
        case TermUnit::kMonths:
            return from.plus_months(term.amount);
        case TermUnit::kYears:
            break;
    }
    return from.plus_months(12 * term.amount);
}

}  // namespace gazetted::text
