#include "parsers/text/written_dates.h"

#include <algorithm>

#include "parsers/base/ascii.h"
#include "parsers/base/search.h"

namespace gazetted::text {

namespace {

constexpr std::size_t kMostNumerals = 3;  // of a month or a day: 二十一
constexpr std::size_t kYearNumerals = 4;
constexpr std::size_t kIdeograph = 3;  // bytes
constexpr std::string_view kStrokes = "-/.";

/// The bytes of the numeral that begins at `at`; 0 where none does.
std::size_t numeral_at(std::string_view text, std::size_t at) {
    constexpr std::string_view kNumerals = "〇○零一二三四五六七八九十";
    if (at < text.size() && is_ascii_digit(text[at])) return 1;
    const std::string_view character = text.substr(std::min(at, text.size()), kIdeograph);
    for (std::size_t i = 0; i < kNumerals.size(); i += kIdeograph)
        if (character == kNumerals.substr(i, kIdeograph)) return kIdeograph;
    return 0;
}

/// Past the numerals from `at` on, `most` of them at most.
std::size_t past_numerals(std::string_view text, std::size_t at, std::size_t most) {
    for (std::size_t length = 0; most > 0 && (length = numeral_at(text, at)) > 0; --most)
        at += length;
    return at;
}

/// The numerals that a text ends with.
struct Tail {
    std::size_t begin = 0, count = 0;
};

Tail numerals_before(std::string_view text, std::size_t most) {
    Tail tail{text.size(), 0};
    while (tail.count < most && tail.begin > 0) {
        const bool figure = is_ascii_digit(text[tail.begin - 1]);
        const std::size_t length = figure ? 1 : kIdeograph;
        if (!figure && (tail.begin < length || numeral_at(text, tail.begin - length) != length)) break;
        tail.begin -= length;
        ++tail.count;
    }
    return tail;
}

std::size_t past_digits(std::string_view text, std::size_t at, std::size_t most) {
    const std::size_t end = std::min(text.size(), at + most);
    while (at < end && is_ascii_digit(text[at]))
        ++at;
    return at;
}

bool is_stroke(char c) {
    return kStrokes.find(c) != std::string_view::npos;
}

bool is_word(char c) {
    return is_ascii_digit(c) || is_ascii_letter(c) || c == '_';
}

}  // namespace

WrittenDates::WrittenDates(std::string_view normal) : text_(normal) {
    const bool has_strokes = std::any_of(kStrokes.begin(), kStrokes.end(),
                                         [&](char stroke) { return text_.find(stroke) != std::string_view::npos; });
    if (!has_strokes) stroke_ = text_.size();
}

std::optional<WrittenDate> WrittenDates::next(std::size_t from) {
    std::optional<WrittenDate> found;
    for (sign_ = find_characters(text_, "月", std::max(sign_, from)); sign_ != std::string_view::npos;
         sign_ = find_characters(text_, "月", sign_ + 1)) {
        if ((found = around_month(sign_, from))) break;
    }
    const std::size_t end = found ? found->whole.begin : text_.size();
    for (stroke_ = std::max(stroke_, from + 1); stroke_ < end; ++stroke_) {
        if (!is_ascii_digit(text_[stroke_ - 1]) || !is_stroke(text_[stroke_])) continue;
        if (const auto stroked = around_stroke(stroke_, from)) return stroked;
    }
    return found;
}

/// {2025年}{11|元}月{7}{日|号}
std::optional<WrittenDate> WrittenDates::around_month(std::size_t sign, std::size_t from) const {
    const std::size_t day = sign + kIdeograph;
    const std::size_t end = past_numerals(text_, day, kMostNumerals);
    const std::string_view after = text_.substr(end);
    if (end == day || !(after.starts_with("日") || after.starts_with("号"))) return std::nullopt;

    const std::string_view before = text_.substr(from, sign - from);
    const std::size_t month =
        before.ends_with("元") ? sign - kIdeograph : from + numerals_before(before, kMostNumerals).begin;
    if (month == sign) return std::nullopt;
    WrittenDate out{{month, end + kIdeograph}, {}, {month, sign}, {day, end}};

    const std::string_view above = text_.substr(from, month - from);
    if (!above.ends_with("年")) return out;
    const Tail year = numerals_before(above.substr(0, above.size() - kIdeograph), kYearNumerals);
    if (year.count < kYearNumerals) return out;
    out.year = {from + year.begin, month - kIdeograph};
    out.whole.begin = out.year.begin;
    return out;
}

/// {2025}{-/.}{11}{-/.}{07}, in figures, with no letter or figure beside it.
std::optional<WrittenDate> WrittenDates::around_stroke(std::size_t stroke, std::size_t from) const {
    if (stroke < from + kYearNumerals) return std::nullopt;
    const std::size_t begin = stroke - kYearNumerals;
    const std::string_view year = text_.substr(begin, kYearNumerals);
    const bool is_year = (year.starts_with("19") || year.starts_with("20") || year.starts_with("21")) &&
                         std::all_of(year.begin(), year.end(), is_ascii_digit);
    if (!is_year || (begin > 0 && is_word(text_[begin - 1]))) return std::nullopt;

    const std::size_t month = stroke + 1;
    const std::size_t second = past_digits(text_, month, 2);
    if (second == month || second >= text_.size() || !is_stroke(text_[second])) return std::nullopt;
    const std::size_t day = second + 1;
    const std::size_t end = past_digits(text_, day, 2);
    if (end == day || (end < text_.size() && is_word(text_[end]))) return std::nullopt;
    return WrittenDate{{begin, end}, {begin, stroke}, {month, second}, {day, end}};
}

}  // namespace gazetted::text
