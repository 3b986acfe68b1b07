#include "parsers/markup/wrapped_words.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"

namespace gazetted::markup {

namespace {

constexpr std::size_t kNarrow = 40;    // characters; shorter lines are lists and addresses
constexpr std::size_t kWide = 100;     // longer lines are paragraphs
constexpr std::size_t kFewestCut = 3;  // lines that show a width

/// Characters, not bytes: a curly quotation mark fills one place.
std::size_t places_of(std::string_view line) {
    return static_cast<std::size_t>(
        std::count_if(line.begin(), line.end(), [](char c) { return !is_continuation(c); }));
}

std::size_t leading_blanks(std::string_view line) {
    return std::min(line.find_first_not_of(" \t"), line.size());
}

/// "- ", "*", "1. ", "12) ", "(a) " where the words begin.
bool starts_item(std::string_view line) {
    std::string_view words = line.substr(leading_blanks(line));
    static constexpr std::array<std::string_view, 4> kBullets{"- ", "*", "• ", "– "};
    if (std::any_of(kBullets.begin(), kBullets.end(), [&](std::string_view b) { return words.starts_with(b); }))
        return true;
    if (words.starts_with("(")) words.remove_prefix(1);
    std::size_t at = 0;
    while (at < words.size() && at < 3 && is_ascii_digit(words[at]))
        ++at;
    if (at == 0 && !words.empty() && is_ascii_letter(words[0])) at = 1;
    return at > 0 && at + 1 < words.size() && (words[at] == '.' || words[at] == ')') && words[at + 1] == ' ';
}

std::string_view first_word(std::string_view line) {
    const std::string_view words = line.substr(leading_blanks(line));
    return words.substr(0, words.find(' '));
}

/// Whether the second line could be the first one's continuation, by how they begin.
bool may_follow(std::string_view line, std::string_view next) {
    if (line.empty() || next.empty() || starts_item(next)) return false;
    const std::size_t indent = leading_blanks(next);
    return indent == leading_blanks(line) || (indent > leading_blanks(line) && starts_item(line));
}

bool had_no_room(std::string_view line, std::string_view next, std::size_t width) {
    return places_of(line) + 1 + places_of(first_word(next)) > width;
}

/// Most lines of running text begin in small letters; those of a list do not.
bool starts_small(std::string_view line) {
    const std::size_t indent = leading_blanks(line);
    return indent < line.size() && line[indent] >= 'a' && line[indent] <= 'z';
}

/// The width at which the lines were broken; 0 where most of those that could go on were not.
std::size_t width_of_words(const std::vector<std::string_view>& lines) {
    std::size_t width = 0;
    for (const std::string_view line : lines)
        width = std::max(width, places_of(line));
    if (width < kNarrow || width > kWide) return 0;
    std::size_t open = 0, cut = 0, small = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!may_follow(lines[i], lines[i + 1])) continue;
        ++open;
        if (!had_no_room(lines[i], lines[i + 1], width)) continue;
        ++cut;
        small += starts_small(lines[i + 1]) ? 1 : 0;
    }
    return cut >= kFewestCut && 2 * cut > open && 2 * small >= cut ? width : 0;
}

bool goes_on(std::string_view line, std::string_view next, std::size_t width) {
    if (!may_follow(line, next)) return false;
    const bool ragged = starts_small(next) && 4 * places_of(line) >= 3 * width && !line.ends_with('.');
    return ragged || had_no_room(line, next, width);
}

}  // namespace

std::vector<std::string> unwrapped_words(const std::vector<std::string_view>& lines) {
    const std::size_t width = width_of_words(lines);
    std::vector<std::string> out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (width > 0 && i > 0 && goes_on(lines[i - 1], lines[i], width))
            out.back().append(" ").append(lines[i].substr(leading_blanks(lines[i])));
        else
            out.emplace_back(lines[i]);
    }
    return out;
}

}  // namespace gazetted::markup
