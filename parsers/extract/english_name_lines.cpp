#include "parsers/extract/english_name_lines.h"

#include <algorithm>

#include "parsers/base/whitespace.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using text::english::Word;

std::string_view trim(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '-' || text.front() == '*'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == ',' || text.back() == ';' || text.back() == ':'))
        text.remove_suffix(1);
    return text;
}

std::size_t digits_at(std::string_view line, std::size_t at) {
    std::size_t n = 0;
    while (at + n < line.size() && line[at + n] >= '0' && line[at + n] <= '9')
        ++n;
    return n;
}

/// Where a bracket opens in a line, of either width; npos where none does. `length` is the bracket's.
std::size_t bracket_at(std::string_view line, std::size_t from, std::size_t& length) {
    const auto narrow = line.find('(', from);
    const auto wide = line.find("（", from);
    length = wide < narrow ? 3 : 1;
    return std::min(narrow, wide);
}

bool has_chinese(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto c = decode_char(text, at);
        if (is_han(c.value)) return true;
        at += c.length;
    }
    return false;
}

bool has_latin(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

/// Where a description of the party begins: " — ", " – ", ": ", " - ", " | ", ", also known as", ", a subsidiary of".
std::size_t description_at(std::string_view line) {
    std::size_t at = line.size();
    for (const std::string_view mark : {" Address:",
                                        " Address：",
                                        " Alias:",
                                        " Aliases:",
                                        " Also known as",
                                        " also known as",
                                        " a.k.a.",
                                        " aka ",
                                        " d/b/a ",
                                        " doing business as",
                                        " trading as",
                                        ", formerly",
                                        " formerly known as",
                                        ", including",
                                        " including its",
                                        ", a subsidiary",
                                        ", a unit",
                                        ", located",
                                        ", of ",
                                        ", a.k.a.",
                                        ", aka ",
                                        ", also ",
                                        ", parent",
                                        ", known as",
                                        ", based in",
                                        ", with its",
                                        " and its ",
                                        ", which",
                                        " — ",
                                        " – ",
                                        ": ",
                                        " - ",
                                        " | ",
                                        "—",
                                        "："})
        at = std::min(at, line.find(mark));
    return at;
}

/// "Acme A/S, Denmark": the country behind the last comma is no part of the name.
std::string_view without_country(std::string_view name) {
    const auto comma = name.rfind(", ");
    if (comma == std::string_view::npos || comma == 0) return name;
    const auto words = text::english::english_words(name.substr(comma));
    const auto place = text::english::place_at(words, 0);
    return !place.code.empty() && !place.adjective && place.last == words.size() ? name.substr(0, comma) : name;
}

/// "Acme Limited Branch", "MESKO S.A. Czech Republic": a line whose next line was run into it, the label of what stands
/// below or the country of the names that follow.
std::string_view without_next_line(std::string_view name, bool labelled) {
    constexpr std::size_t kLabel = 3;  // words
    const auto words = text::english::english_words(name);
    for (std::size_t at = words.size(); at-- > 1;) {
        if (at + kLabel + 1 < words.size()) break;
        if (!company_ending(words[at - 1].low) || !words[at].capital || words[at].before == ',') continue;
        const std::size_t from = words[at].low == "the" ? at + 1 : at;
        const auto place = text::english::place_at(words, from);
        const bool country = !place.code.empty() && !place.adjective && place.last == words.size();
        static const PhraseTable label{{1,
                                        "branch|branches|parent|subsidiary|subsidiaries|affiliate|affiliates|office|"
                                        "registration|headquarters|note|remarks"}};
        if (country || (labelled && label.match(words, at).last > at)) {
            std::size_t end = words[at].begin;
            while (end > 0 && (name[end - 1] == ' ' || name[end - 1] == '('))
                --end;
            return name.substr(0, end);
        }
    }
    return name;
}

bool is_country_note(std::string_view inner) {
    const auto words = text::english::english_words(inner);
    return !words.empty() && !text::english::place_at(words, 0).code.empty() && words.size() <= 4;
}

}  // namespace

std::size_t item_number(std::string_view line) {
    std::size_t at = 0;
    if (line.substr(0, 2) == "- " || line.substr(0, 2) == "* ") at = 2;
    if (line.starts_with("• ")) at = std::string_view("• ").size();
    const bool bracket = at < line.size() && line[at] == '(';
    const std::size_t begin = at + (bracket ? 1 : 0);
    const std::size_t digits = digits_at(line, begin);
    if (digits == 0 || digits > 3) return at;
    std::size_t end = begin + digits;
    if (end < line.size() && (line[end] == '.' || line[end] == ')'))
        ++end;
    else if (line.substr(end, 3) == "、" || line.substr(end, 3) == "．")
        end += 3;
    else
        return at;
    while (end < line.size() && line[end] == ' ')
        ++end;
    return end;
}

std::optional<NameHit> name_of_line(std::string_view line) {
    const std::size_t begin = item_number(line);
    std::string_view rest = line.substr(begin);
    std::size_t length = 1;
    const std::size_t bracket = bracket_at(rest, 0, length);
    const std::size_t description = description_at(rest);
    std::string_view outer = without_country(trim(rest.substr(0, std::min(bracket, description))));
    outer = without_next_line(outer, description < std::min(bracket, rest.size()));
    std::string_view inner;
    if (bracket < description && bracket != std::string_view::npos) {
        const auto tail = rest.substr(bracket + length);
        const std::size_t close = std::min(tail.find(')'), tail.find("）"));
        inner = trim(tail.substr(0, close));
    }
    if (outer.empty() || outer.size() > 120 || (!has_latin(outer) && !has_chinese(outer))) return std::nullopt;
    NameHit hit;
    hit.begin = static_cast<std::size_t>(outer.data() - line.data());
    hit.end = hit.begin + outer.size();
    (has_chinese(outer) ? hit.name.zh : hit.name.en) = std::string(outer);
    if (has_chinese(outer) && has_latin(inner) && !has_chinese(inner)) hit.name.en = std::string(inner);
    if (!has_chinese(outer) && has_chinese(inner) && !is_country_note(inner)) hit.name.zh = std::string(inner);
    return hit;
}

}  // namespace gazetted::extract::english
