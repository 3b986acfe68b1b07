#include "daemon/baseline/bounds.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

#include "parsers/base/whitespace.h"

namespace gazetted::baseline {

namespace {

/// What a phrase says of a side; `before` the number or after it.
struct Side {
    std::string_view words;
    bool before;
    bool at_least;
    bool itself;
};

/// Longer words before the shorter ones they hold.
constexpr std::array kSides{
    Side{"大于或等于", true, true, true},
    Side{"大于等于", true, true, true},
    Side{"小于或等于", true, false, true},
    Side{"小于等于", true, false, true},
    Side{"不低于", true, true, true},
    Side{"不少于", true, true, true},
    Side{"不小于", true, true, true},
    Side{"不超过", true, false, true},
    Side{"不大于", true, false, true},
    Side{"不高于", true, false, true},
    Side{"不多于", true, false, true},
    Side{"大于", true, true, false},
    Side{"超过", true, true, false},
    Side{"高于", true, true, false},
    Side{"小于", true, false, false},
    Side{"低于", true, false, false},
    Side{"少于", true, false, false},
    Side{"≥", true, true, true},
    Side{"≤", true, false, true},
    Side{">", true, true, false},
    Side{"<", true, false, false},
    Side{"not less than", true, true, true},
    Side{"no less than", true, true, true},
    Side{"at least", true, true, true},
    Side{"not more than", true, false, true},
    Side{"no more than", true, false, true},
    Side{"not exceeding", true, false, true},
    Side{"at most", true, false, true},
    Side{"up to", true, false, true},
    Side{"more than", true, true, false},
    Side{"greater than", true, true, false},
    Side{"exceeding", true, true, false},
    Side{"above", true, true, false},
    Side{"less than", true, false, false},
    Side{"below", true, false, false},
    Side{"under", true, false, false},
    Side{"及以上", false, true, true},
    Side{"或以上", false, true, true},
    Side{"以上", false, true, true},
    Side{"及以下", false, false, true},
    Side{"或以下", false, false, true},
    Side{"以下", false, false, true},
    Side{"or more", false, true, true},
    Side{"or above", false, true, true},
    Side{"or greater", false, true, true},
    Side{"and above", false, true, true},
    Side{"or less", false, false, true},
    Side{"or below", false, false, true},
    Side{"or smaller", false, false, true},
    Side{"and below", false, false, true},
};

struct Unit {
    std::string_view spelling;
    std::string_view unit;
    double factor;
};

/// One unit for each kind of quantity. Longer spellings first.
constexpr std::array kUnits{
    Unit{"per cent", "%", 1},   Unit{"percent", "%", 1}, Unit{"％", "%", 1},      Unit{"%", "%", 1},
    Unit{"纳米", "m", 1e-9},    Unit{"微米", "m", 1e-6}, Unit{"毫米", "m", 1e-3}, Unit{"厘米", "m", 1e-2},
    Unit{"nanomet", "m", 1e-9}, Unit{"nm", "m", 1e-9},   Unit{"μm", "m", 1e-6},   Unit{"µm", "m", 1e-6},
    Unit{"mm", "m", 1e-3},      Unit{"cm", "m", 1e-2},   Unit{"米", "m", 1},      Unit{"吉帕", "Pa", 1e9},
    Unit{"千兆帕", "Pa", 1e9},  Unit{"兆帕", "Pa", 1e6}, Unit{"千帕", "Pa", 1e3}, Unit{"GPa", "Pa", 1e9},
    Unit{"MPa", "Pa", 1e6},     Unit{"Mpa", "Pa", 1e6},  Unit{"kPa", "Pa", 1e3},  Unit{"千克", "g", 1e3},
    Unit{"公斤", "g", 1e3},     Unit{"kg", "g", 1e3},    Unit{"毫克", "g", 1e-3}, Unit{"吉赫", "Hz", 1e9},
    Unit{"兆赫", "Hz", 1e6},    Unit{"GHz", "Hz", 1e9},  Unit{"MHz", "Hz", 1e6},  Unit{"千瓦", "W", 1e3},
    Unit{"kW", "W", 1e3},       Unit{"layers", "层", 1}, Unit{"千米", "m", 1e3},  Unit{"公里", "m", 1e3},
    Unit{"km", "m", 1e3},       Unit{"m", "m", 1},
};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::string without_blanks(std::string_view text) {
    std::string out = fold_whitespace(text);
    std::erase(out, ' ');
    return out;
}

/// A number and the bytes it takes; a power of ten after "×10" counts.
struct Number {
    double value = 0;
    std::size_t begin = 0, end = 0;
};

/// "⁻⁶" after "×10": the exponent.
std::optional<int> superscript(std::string_view text, std::size_t& at) {
    static constexpr std::array<std::string_view, 10> kDigits{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    const bool negative = text.substr(at).starts_with("⁻");
    if (negative) at += std::string_view("⁻").size();
    std::optional<int> value;
    for (bool more = true; more && value.value_or(0) < 100;) {
        more = false;
        for (std::size_t digit = 0; digit < kDigits.size(); ++digit) {
            if (!text.substr(at).starts_with(kDigits[digit])) continue;
            value = value.value_or(0) * 10 + static_cast<int>(digit);
            at += kDigits[digit].size();
            more = true;
            break;
        }
    }
    return value && negative ? -*value : value;
}

std::optional<Number> number_from(std::string_view text, std::size_t from) {
    for (std::size_t at = from; at < text.size(); ++at) {
        const bool inside_a_word = at > 0 && ((text[at - 1] >= 'A' && text[at - 1] <= 'Z') || text[at - 1] == '.');
        if (!is_digit(text[at]) || inside_a_word) continue;
        Number number{0, at, at};
        const auto read =
            std::from_chars(text.data() + at, text.data() + text.size(), number.value, std::chars_format::fixed);
        number.end = static_cast<std::size_t>(read.ptr - text.data());
        for (std::string_view times : {"×10", "x10"}) {
            if (!text.substr(number.end).starts_with(times)) continue;
            std::size_t after = number.end + times.size();
            const auto power = superscript(text, after);
            if (!power) continue;
            number.value *= std::pow(10.0, *power);
            number.end = after;
        }
        return number;
    }
    return std::nullopt;
}

/// The unit at the beginning of what follows a number; what is no known unit is kept as it is written.
Unit unit_at(std::string_view rest) {
    for (const Unit& unit : kUnits)
        if (rest.starts_with(unit.spelling)) return unit;
    std::size_t length = 0;
    while (length < rest.size()) {
        const std::string_view here = rest.substr(length);
        const bool side =
            std::any_of(kSides.begin(), kSides.end(), [&](const Side& each) { return here.starts_with(each.words); });
        const bool joint =
            here.starts_with("且") || here.starts_with("或") || here.starts_with("的") || here.starts_with("以及");
        if (side || joint || is_digit(here.front())) break;
        length += decode_char(rest, length).length;
    }
    constexpr std::size_t kLongestUnit = 18;
    return {rest.substr(0, length > kLongestUnit ? 0 : length), rest.substr(0, length > kLongestUnit ? 0 : length), 1};
}

/// The side named nearest before the number, or right behind its unit.
const Side* side_of(std::string_view lead, std::string_view rest, std::size_t& lead_end) {
    const Side* found = nullptr;
    for (const Side& side : kSides)
        if (!side.before && rest.starts_with(side.words)) return &side;
    for (const Side& side : kSides) {
        const std::size_t at = side.before ? lead.rfind(side.words) : std::string_view::npos;
        if (at == std::string_view::npos || (found != nullptr && at <= lead_end)) continue;
        // 小于 inside 不小于 is that word, not this one.
        if (found != nullptr && at < lead_end + found->words.size()) continue;
        found = &side;
        lead_end = at;
    }
    return found;
}

double distance_of(double a, double b) {
    return std::abs(a - b) / std::max({std::abs(a), std::abs(b), 1e-300});
}

bool same_value(double a, double b) {
    return distance_of(a, b) < 1e-9;
}

BoundShift shift_of(const Bound& before, const Bound& after) {
    if (same_value(before.value, after.value)) {
        if (before.itself == after.itself) return BoundShift::kNone;
        return after.itself ? BoundShift::kWider : BoundShift::kNarrower;
    }
    return (after.value < before.value) == after.at_least ? BoundShift::kWider : BoundShift::kNarrower;
}

bool same_quantity(const Bound& a, const Bound& b) {
    return a.unit == b.unit && a.at_least == b.at_least && (a.of == b.of || a.of.empty() || b.of.empty());
}

}  // namespace

std::vector<Bound> bounds_in(const std::string& phrase) {
    const std::string text = fold_whitespace(phrase);
    std::vector<Bound> out;
    std::size_t from = 0;
    while (const auto number = number_from(text, from)) {
        const std::string_view all(text);
        const std::string_view lead = all.substr(from, number->begin - from);
        std::string_view rest = all.substr(number->end);
        while (rest.starts_with(" "))
            rest.remove_prefix(1);
        const Unit unit = unit_at(rest);
        std::string_view behind = rest.substr(unit.spelling.size());
        while (behind.starts_with(" "))
            behind.remove_prefix(1);
        std::size_t lead_end = 0;
        const Side* side = side_of(lead, behind, lead_end);
        const bool bare_share = side == nullptr && unit.unit == "%" && behind.empty();
        from = static_cast<std::size_t>(behind.data() - text.data());
        if (side != nullptr && !side->before) from += side->words.size();
        if (side == nullptr && !bare_share) continue;
        const std::size_t cut = side != nullptr && side->before ? lead_end : lead.size();
        out.push_back({without_blanks(lead.substr(0, cut)), std::string(unit.unit), number->value * unit.factor,
                       side == nullptr || side->at_least, side == nullptr || side->itself});
    }
    return out;
}

bool same_quantities(const std::string& a, const std::string& b) {
    const auto first = bounds_in(a);
    const auto second = bounds_in(b);
    return !first.empty() && std::equal(first.begin(), first.end(), second.begin(), second.end(), same_quantity);
}

BoundShift shift_between(const std::string& before, const std::string& after) {
    if (!same_quantities(before, after)) return BoundShift::kUnclear;
    const auto first = bounds_in(before);
    const auto second = bounds_in(after);
    BoundShift all = BoundShift::kNone;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const BoundShift one = shift_of(first[i], second[i]);
        if (one == BoundShift::kNone || one == all) continue;
        if (all != BoundShift::kNone) return BoundShift::kUnclear;
        all = one;
    }
    return all;
}

}  // namespace gazetted::baseline
