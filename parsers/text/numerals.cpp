#include "parsers/text/numerals.h"

#include <array>
#include <string_view>

#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"

namespace gazetted::text {

namespace {

int digit_value(char32_t c) {
    switch (c) {
        case U'〇':
        case U'○':
        case U'零':
        case U'Ｏ':
            return 0;
        case U'一':
            return 1;
        case U'二':
        case U'两':
            return 2;
        case U'三':
            return 3;
        case U'四':
            return 4;
        case U'五':
            return 5;
        case U'六':
            return 6;
        case U'七':
            return 7;
        case U'八':
            return 8;
        case U'九':
            return 9;
        default:
            return -1;
    }
}

int unit_value(char32_t c) {
    return c == U'十' ? 10 : c == U'百' ? 100 : c == U'千' ? 1000 : 0;
}

constexpr std::size_t kLongestRun = 8;

struct NumeralRun {
    std::array<char32_t, kLongestRun> numerals{};
    std::size_t count = 0;
    std::size_t length = 0;  ///< bytes
    bool has_unit = false;

    [[nodiscard]] std::u32string_view chars() const { return {numerals.data(), count}; }
};

NumeralRun numeral_run(std::string_view text, std::size_t at) {
    NumeralRun run;
    while (at < text.size() && run.count < kLongestRun) {
        const DecodedChar c = decode_char(text, at);
        if (digit_value(c.value) < 0 && unit_value(c.value) == 0) break;
        run.has_unit = run.has_unit || unit_value(c.value) != 0;
        run.numerals[run.count++] = c.value;
        run.length += c.length;
        at += c.length;
    }
    return run;
}

/// 二〇二五: one figure after the other.
int by_position(std::u32string_view chars) {
    int value = 0;
    for (const char32_t c : chars)
        value = value > 99999 ? value : value * 10 + digit_value(c);
    return value;
}

/// 一百二十八: figures before their units; 十八 has no figure before its unit.
int by_units(std::u32string_view chars) {
    int total = 0;
    int pending = 0;
    for (const char32_t c : chars) {
        if (const int unit = unit_value(c)) {
            total += (pending == 0 ? 1 : pending) * unit;
            pending = 0;
        } else {
            pending = digit_value(c);
        }
    }
    return total + pending;
}

}  // namespace

std::optional<NumberAt> chinese_number_at(std::string_view normal, std::size_t at) {
    const NumeralRun run = numeral_run(normal, at);
    if (run.count == 0) return std::nullopt;
    return NumberAt{run.has_unit ? by_units(run.chars()) : by_position(run.chars()), run.length, false};
}

std::optional<NumberAt> number_at(std::string_view normal, std::size_t at) {
    NumberAt out{0, 0, true};
    while (at + out.length < normal.size() && is_ascii_digit(normal[at + out.length]) && out.length < 9) {
        out.value = out.value * 10 + (normal[at + out.length++] - '0');
    }
    if (out.length > 0) return out;
    return chinese_number_at(normal, at);
}

std::optional<int> number_of(std::string_view normal) {
    const auto number = number_at(normal, 0);
    if (!number || number->length != normal.size()) return std::nullopt;
    return number->value;
}

}  // namespace gazetted::text
