#include "parsers/markup/entities.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

#include <libxml/HTMLparser.h>

#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"

namespace gazetted::markup {
namespace {

// HTML standard, 13.2.5.80: what old pages mean by &#128; to &#159;.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

constexpr std::size_t kLongestName = 32;

// libxml2 looks names up by walking its whole table; a page of references needs better.
std::unordered_map<std::string, char32_t> all_names() {
    constexpr unsigned kLastValue = 9830;  // &diams;
    std::unordered_map<std::string, char32_t> names{{"apos", U'\''}};
    for (unsigned value = 0x22; value <= kLastValue; ++value) {
        if (const htmlEntityDesc* entity = htmlEntityValueLookup(value)) names.emplace(entity->name, value);
    }
    return names;
}

bool is_syntax(char32_t c) {
    return c == '<' || c == '>' || c == '&' || c == '"' || c == '\'';
}

// What stands after an "&": the name or number, and whether a ";" ends it.
struct Reference {
    std::string_view name;
    bool closed = false;
};
Reference reference_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && end - at <= kLongestName &&
           (is_ascii_letter(text[end]) || is_ascii_digit(text[end]) || text[end] == '#')) {
        ++end;
    }
    return {text.substr(at, end - at), end < text.size() && text[end] == ';'};
}

std::optional<char32_t> meaning_of(const Reference& reference) {
    constexpr auto kUnclosed = std::to_array<std::string_view>({"nbsp", "amp", "lt", "gt", "quot", "copy", "reg"});
    if (reference.name.starts_with('#')) return numeric_reference(reference.name);
    const bool known =
        reference.closed || std::find(kUnclosed.begin(), kUnclosed.end(), reference.name) != kUnclosed.end();
    return known ? entity_of(reference.name) : std::nullopt;
}

}  // namespace

std::optional<char32_t> entity_of(std::string_view name) {
    static const std::unordered_map<std::string, char32_t> kNames = all_names();
    if (name.empty() || name.size() > kLongestName) return std::nullopt;
    const auto found = kNames.find(std::string(name));
    return found == kNames.end() ? std::nullopt : std::optional(found->second);
}

std::optional<char32_t> numeric_reference(std::string_view reference) {
    if (reference.size() < 2 || reference[0] != '#') return std::nullopt;
    const bool hex = reference[1] == 'x' || reference[1] == 'X';
    const std::string_view digits = reference.substr(hex ? 2 : 1);
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
    if (digits.empty() || end != digits.data() + digits.size()) return std::nullopt;
    if (error == std::errc::result_out_of_range || value > 0x10FFFF || value == 0) return 0xFFFD;
    if (value >= 0x80 && value < 0xA0) return kWindows1252.at(value - 0x80);
    return value;
}

std::string decode_references(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t sign = std::min(text.find('&', at), text.size());
        out.append(text, at, sign - at);
        if (sign == text.size()) break;
        const std::size_t end = text.substr(sign, kLongestName + 2).find(';');
        const std::string_view name =
            end == std::string_view::npos ? std::string_view{} : text.substr(sign + 1, end - 1);
        const auto character = name.starts_with('#') ? numeric_reference(name) : entity_of(name);
        if (character)
            append_utf8(out, *character);
        else
            out.push_back('&');
        at = character ? sign + end + 1 : sign + 1;
    }
    return out;
}

void append_resolved(std::string& out, std::string_view html) {
    for (std::size_t at = 0; at < html.size();) {
        const std::size_t sign = std::min(html.find('&', at), html.size());
        out.append(html, at, sign - at);
        if (sign == html.size()) return;
        const Reference reference = reference_at(html, sign + 1);
        const auto character = meaning_of(reference);
        at = sign + 1;
        if (!character) {
            out += "&amp;";
            continue;
        }
        if (is_syntax(*character))
            out.append("&#").append(std::to_string(static_cast<unsigned>(*character))).append(";");
        else
            append_utf8(out, *character);
        at += reference.name.size() + (reference.closed ? 1 : 0);
    }
}

}  // namespace gazetted::markup
