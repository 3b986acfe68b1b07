#include "parsers/base/loose_time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"

namespace gazetted {
namespace {

// A run of digits, a run of letters, or one other character.
struct Token {
    enum class Kind { kNumber, kWord, kSign } kind;
    std::string text;
    [[nodiscard]] int number() const {
        int value = -1;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    }
    [[nodiscard]] bool is(std::string_view sign) const { return kind == Kind::kSign && text == sign; }
};

std::vector<Token> tokens_of(std::string_view text) {
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < text.size() && tokens.size() < 64;) {
        const DecodedChar c = decode_char(text, at);
        const auto run = [&](auto holds) {
            std::size_t end = at;
            while (end < text.size() && holds(text[end]))
                ++end;
            return end - at;
        };
        const std::size_t digits = run(is_ascii_digit);
        const std::size_t letters = run(is_ascii_letter);
        const std::size_t length = std::max({digits, letters, c.length});
        if (c.value != ' ') {
            const auto kind = digits > 0 ? Token::Kind::kNumber : letters > 0 ? Token::Kind::kWord : Token::Kind::kSign;
            tokens.push_back({kind, ascii_lower(text.substr(at, length))});
        }
        at += length;
    }
    return tokens;
}

// A month's name or its beginning; "Mark" and "Jane" are none.
int month_of(std::string_view word) {
    constexpr auto kMonths =
        std::to_array<std::string_view>({"january", "february", "march", "april", "may", "june", "july", "august",
                                         "september", "october", "november", "december"});
    if (word.size() < 3) return 0;
    const auto* found = std::find_if(kMonths.begin(), kMonths.end(), [&](auto name) { return name.starts_with(word); });
    return found == kMonths.end() ? 0 : static_cast<int>(found - kMonths.begin()) + 1;
}

// Zones by which a clock says that it stands in America, where the month is written first.
bool is_american_zone(std::string_view word) {
    constexpr auto kZones = std::to_array<std::string_view>(
        {"et", "est", "edt", "ct", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "eastern", "pacific"});
    return std::find(kZones.begin(), kZones.end(), word) != kZones.end();
}

// Hours east of UTC times 60, for the names RFC 822 knows and the commonest others.
std::optional<int> zone_of(std::string_view word) {
    struct Zone {
        std::string_view name;
        int minutes;
    };
    constexpr auto kZones =
        std::to_array<Zone>({{"z", 0},      {"ut", 0},     {"utc", 0},    {"gmt", 0},    {"est", -300}, {"edt", -240},
                             {"cst", -360}, {"cdt", -300}, {"mst", -420}, {"mdt", -360}, {"pst", -480}, {"pdt", -420},
                             {"bst", 60},   {"cet", 60},   {"cest", 120}, {"eet", 120},  {"eest", 180}, {"msk", 180},
                             {"jst", 540},  {"kst", 540},  {"hkt", 480},  {"sgt", 480}});
    const auto* found = std::find_if(kZones.begin(), kZones.end(), [&](const Zone& z) { return z.name == word; });
    return found == kZones.end() ? std::nullopt : std::optional(found->minutes);
}

// RFC 2822, section 4.3, for two-digit years.
int full_year(const Token& year) {
    const int value = year.number();
    if (year.text.size() >= 3) return value;
    return value < 50 ? 2000 + value : 1900 + value;
}

class Reader {
  public:
    explicit Reader(std::string_view text) : tokens_(tokens_of(text)) {}

    std::optional<LooseTime> read() {
        const auto date = read_date();
        if (!date) return std::nullopt;
        LooseTime out{*date, std::nullopt, 0, std::nullopt};
        if (!read_clock(out)) return std::nullopt;
        return out;
    }

  private:
    using Kind = Token::Kind;
    [[nodiscard]] const Token* at(std::size_t i) const { return i < tokens_.size() ? &tokens_[i] : nullptr; }
    [[nodiscard]] bool number_at(std::size_t i) const { return i < tokens_.size() && tokens_[i].kind == Kind::kNumber; }
    [[nodiscard]] bool sign_at(std::size_t i, std::initializer_list<std::string_view> signs) const {
        return i < tokens_.size() && std::any_of(signs.begin(), signs.end(), [&](auto s) { return tokens_[i].is(s); });
    }

    std::optional<CivilDate> read_date() {
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (tokens_[i].kind == Kind::kWord && month_of(tokens_[i].text) > 0) {
                if (const auto date = around_month_name(i); date || beside_number(i)) return date;
            }
            if (is_slashed(i)) return slashed(i);
            if (tokens_[i].kind == Kind::kNumber && tokens_[i].text.size() == 8) return compact_date(i);
            if (tokens_[i].kind == Kind::kNumber && tokens_[i].text.size() == 4) return year_first(i);
        }
        return std::nullopt;
    }

    std::optional<CivilDate> compact_date(std::size_t i) {
        const std::string& digits = tokens_[i].text;
        after_date_ = i + 1;
        const auto part = [&](std::size_t from, std::size_t n) { return std::stoi(digits.substr(from, n)); };
        return CivilDate::of(part(0, 4), part(4, 2), part(6, 2));
    }

    // 2003-12-31, 2003/12/31, 2003.12.31, 2003年12月31日, 2003-12, 2003; an ISO day of the year or week is not read.
    std::optional<CivilDate> year_first(std::size_t i) {
        const int year = tokens_[i].number();
        after_date_ = i + 1;
        if (!sign_at(i + 1, {"-", "/", ".", "年"}) || !number_at(i + 2)) return alone(year, i);
        const int month = tokens_[i + 2].number();
        after_date_ = i + 3;
        if (!sign_at(i + 3, {"-", "/", ".", "月"}) || !number_at(i + 4)) return CivilDate::of(year, month, 1);
        after_date_ = sign_at(i + 5, {"日", "号"}) ? i + 6 : i + 5;
        return CivilDate::of(year, month, tokens_[i + 4].number());
    }
    // A year alone is a date only where nothing else is written; "1234 items" is none.
    [[nodiscard]] std::optional<CivilDate> alone(int year, std::size_t i) const {
        return tokens_.size() == 1 && i == 0 ? CivilDate::of(year, 1, 1) : std::nullopt;
    }

    // "08/27/2026", "27.8.2026", "27-08-2026": two short numbers and a year, and the same mark between them.
    [[nodiscard]] bool is_slashed(std::size_t i) const {
        const bool two = number_at(i) && tokens_[i].text.size() <= 2 && number_at(i + 2) && number_at(i + 4);
        const bool parted = two && sign_at(i + 1, {"/", ".", "-"}) && tokens_[i + 3].is(tokens_[i + 1].text);
        return parted && tokens_[i + 2].text.size() <= 2 && tokens_[i + 4].text.size() == 4;
    }
    // Of two numbers the one above twelve is the day; where neither is, points and an American zone tell, else nothing.
    std::optional<CivilDate> slashed(std::size_t i) {
        const int first = tokens_[i].number();
        const int second = tokens_[i + 2].number();
        after_date_ = i + 5;
        const bool american = std::any_of(tokens_.begin(), tokens_.end(),
                                          [](const Token& token) { return is_american_zone(token.text); });
        const bool day_first = first > 12 || tokens_[i + 1].is(".");
        if (!day_first && second <= 12 && first != second && !american) return std::nullopt;
        const int year = tokens_[i + 4].number();
        return day_first ? CivilDate::of(year, second, first) : CivilDate::of(year, first, second);
    }

    // "Mar Lopez, 9 October": a name that a month begins with has no number beside it.
    [[nodiscard]] bool beside_number(std::size_t i) const { return number_at(i + 1) || (i > 0 && number_at(i - 1)); }

    // "31 Dec 2003", "31-Dec-2003", "Dec 31, 2003", "Dec 31 10:14:55 PST 2003".
    std::optional<CivilDate> around_month_name(std::size_t i) {
        const int month = month_of(tokens_[i].text);
        std::size_t before = i;
        while (before > 0 && !number_at(before - 1) && sign_at(before - 1, {"-", ".", ","}))
            --before;
        const bool clock =
            before > 2 && sign_at(before - 2, {":"}) && number_at(before - 3);  // "16:42 November 10, 2025"
        const bool day_first = before > 0 && number_at(before - 1) && !clock;
        std::size_t next = i + 1;
        while (sign_at(next, {"-", ".", ","}))
            ++next;
        if (!number_at(next)) return std::nullopt;
        if (day_first) {
            after_date_ = next + 1;
            return CivilDate::of(full_year(tokens_[next]), month, tokens_[before - 1].number());
        }
        const int day = tokens_[next].number();
        std::size_t year = next + 1;
        while (year < tokens_.size() && !is_year(year))
            ++year;
        if (year >= tokens_.size()) return std::nullopt;
        after_date_ = next + 1;
        year_at_ = year;
        return CivilDate::of(tokens_[year].number(), month, day);
    }
    [[nodiscard]] bool is_year(std::size_t i) const {
        return number_at(i) && tokens_[i].text.size() == 4 && !sign_at(i - 1, {"+", "-"});
    }

    // False where a time is written that cannot be.
    bool read_clock(LooseTime& out) {
        for (std::size_t i = after_date_; i < tokens_.size(); ++i) {
            if (!number_at(i) || i == year_at_) continue;
            const bool colon = sign_at(i + 1, {":", "时", "點", "点", "："});
            if (colon && number_at(i + 2)) return clock_at(i, out);
            if (!colon && (tokens_[i].text.size() == 6 || tokens_[i].text.size() == 4)) return compact_clock(i, out);
            if (i > after_date_ + 2) break;
        }
        return true;
    }
    bool clock_at(std::size_t i, LooseTime& out) {
        int hour = tokens_[i].number();
        const int minute = tokens_[i + 2].number();
        std::size_t next = sign_at(i + 3, {"分"}) ? i + 4 : i + 3;
        if (sign_at(next, {":", "："}) && number_at(next + 1)) {
            out.second = std::min(tokens_[next + 1].number(), 59);
            next += 2;
        }
        if (sign_at(next, {".", ","}) && number_at(next + 1)) next += 2;
        if (const Token* word = at(next); word != nullptr && (word->text == "pm" || word->text == "am")) {
            hour = hour % 12 + (word->text == "pm" ? 12 : 0);
            ++next;
        }
        return settle(hour, minute, next, out);
    }
    bool compact_clock(std::size_t i, LooseTime& out) {
        const std::string& digits = tokens_[i].text;
        if (digits.size() == 6) out.second = std::min(std::stoi(digits.substr(4, 2)), 59);
        return settle(std::stoi(digits.substr(0, 2)), std::stoi(digits.substr(2, 2)), i + 1, out);
    }
    bool settle(int hour, int minute, std::size_t next, LooseTime& out) {
        if (hour == 24 && minute == 0) {
            hour = 0;
            out.on = out.on.plus_days(1);
        }
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return false;
        out.time = ClockTime{hour, minute};
        read_offset(next, out);
        return true;
    }

    void read_offset(std::size_t i, LooseTime& out) {
        if (const Token* word = at(i); word != nullptr && word->kind == Kind::kWord) {
            out.offset_minutes = zone_of(word->text);
            if (!sign_at(i + 1, {"+", "-"})) return;
            ++i;  // "GMT+0800"
        }
        if (!sign_at(i, {"+", "-"}) || !number_at(i + 1)) return;
        const std::string& digits = tokens_[i + 1].text;
        const bool colon = sign_at(i + 2, {":"}) && number_at(i + 3);
        int hours = tokens_[i + 1].number();
        int minutes = colon ? tokens_[i + 3].number() : 0;
        if (!colon && digits.size() >= 3) {
            minutes = hours % 100;
            hours /= 100;
        }
        const int total = hours * 60 + minutes;
        if (hours >= 0 && total <= 14 * 60 && minutes < 60) out.offset_minutes = tokens_[i].is("-") ? -total : total;
    }

    std::vector<Token> tokens_;
    std::size_t after_date_ = 0;
    std::size_t year_at_ = static_cast<std::size_t>(-1);
};

}  // namespace

bool is_time_only(std::string_view text) {
    constexpr auto kWords =
        std::to_array<std::string_view>({"mon", "monday", "tue", "tuesday", "wed", "wednesday", "thu", "thursday",
                                         "fri", "friday", "sat", "saturday", "sun", "sunday", "t", "am", "pm"});
    constexpr auto kSigns =
        std::to_array<std::string_view>({"-", "/", ".", ",", ":", "：", "年", "月", "日", "号", "时", "分", "+", "，"});
    const auto known = [&](const Token& token) {
        if (token.kind == Token::Kind::kNumber) return true;
        if (token.kind == Token::Kind::kSign)
            return std::find(kSigns.begin(), kSigns.end(), token.text) != kSigns.end();
        return month_of(token.text) > 0 || zone_of(token.text).has_value() ||
               std::find(kWords.begin(), kWords.end(), token.text) != kWords.end();
    };
    const std::vector<Token> tokens = tokens_of(fold_whitespace(text.substr(0, 256)));
    return std::all_of(tokens.begin(), tokens.end(), known) && read_loose_time(text).has_value();
}

Instant LooseTime::instant(int assumed_offset) const {
    constexpr int kBeijing = 480;
    const int shift = kBeijing - offset_minutes.value_or(assumed_offset);
    return Instant::beijing(on, time.value_or(ClockTime{})).plus(std::chrono::seconds(second + shift * 60));
}

std::optional<LooseTime> read_loose_time(std::string_view text) {
    return Reader(fold_whitespace(text.substr(0, 256))).read();
}

}  // namespace gazetted
