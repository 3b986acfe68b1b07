#include "daemon/convert/page_lines.h"

#include <algorithm>
#include <array>

#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"

namespace gazetted::convert {

namespace {

bool is_wide(char32_t c) {
    return is_han(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
}

PageLine line_at(std::string_view text) {
    constexpr std::size_t kApart = 2;
    PageLine line;
    std::size_t spaces = kApart;
    std::size_t column = 0, halves = 0;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedChar c = decode_char(text, at);
        if (c.value == ' ') {
            ++spaces;
        } else {
            if (spaces >= kApart && line.cells.size() < kMostCells)
                line.cells.push_back({column, ""});
            else if (spaces > 0)
                line.cells.back().text += ' ';
            line.cells.back().text += text.substr(at, c.length);
            spaces = 0;
        }
        at += c.length;
        ++column;
        halves += is_wide(c.value) ? 2 : 1;
        if (c.value != ' ') line.width = halves;
    }
    return line;
}

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.starts_with(word); });
}

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.ends_with(word); });
}

/// 12. 12、 12） (12) 一、 （一） -
bool opens_part(std::string_view line) {
    std::size_t digits = 0;
    while (digits < line.size() && is_ascii_digit(line[digits]))
        ++digits;
    if (digits > 0 && digits <= 3 && starts_with_any(line.substr(digits), {".", "．", "、", "）", ")", " "}))
        return true;
    if (starts_with_any(line, {"-",    "—",    "·",      "●",        "*",    "附件", "附录", "附表", "地址", "住所",
                               "别名", "又名", "曾用名", "常用名称", "注：", "说明", "备注", "（",   "(",    "第"}))
        return true;
    const DecodedChar first = decode_char(line, 0);
    return is_han(first.value) && line.substr(first.length).starts_with("、");
}

/// A bracket left open must not swallow the text: the last of it is looked at.
bool has_open_bracket(std::string_view text) {
    constexpr std::size_t kLongestBracket = 2000;
    int depth = 0;
    if (text.size() > kLongestBracket) text.remove_prefix(text.size() - kLongestBracket);
    for (std::size_t at = 0; at < text.size();) {
        const DecodedChar c = decode_char(text, at);
        at += c.length;
        if (c.value == '(' || c.value == 0xFF08) ++depth;
        if ((c.value == ')' || c.value == 0xFF09) && depth > 0) --depth;
    }
    return depth > 0;
}

}  // namespace

std::vector<std::vector<PageLine>> pages_of(std::string_view layout) {
    std::vector<std::vector<PageLine>> pages(1);
    for (std::size_t at = 0; at < layout.size();) {
        const std::size_t end = std::min(layout.find_first_of("\n\f", at), layout.size());
        pages.back().push_back(line_at(layout.substr(at, end - at)));
        if (end < layout.size() && layout[end] == '\f') pages.emplace_back();
        at = end + 1;
    }
    return pages;
}

bool is_page_number(std::string_view line) {
    constexpr std::size_t kLongest = 200;
    if (line.size() > kLongest) return false;
    std::string rest(line);
    for (const std::string_view mark : {"第", "页", "共", "Page", "of", "—", "–", "－", "-", "/", "·", "|"})
        for (std::size_t at = rest.find(mark); at != std::string::npos; at = rest.find(mark))
            rest.replace(at, mark.size(), " ");
    constexpr std::size_t kMostDigits = 8;
    const auto digits = std::count_if(rest.begin(), rest.end(), is_ascii_digit);
    const auto blanks = std::count(rest.begin(), rest.end(), ' ');
    return digits > 0 && static_cast<std::size_t>(digits) <= kMostDigits &&
           static_cast<std::size_t>(digits + blanks) == rest.size();
}

bool runs_on(std::string_view paragraph, std::size_t last_width, std::size_t page_width, std::string_view line) {
    constexpr std::size_t kLongWord = 16;  // a Latin word that did not fit leaves so much of the line empty
    constexpr std::size_t kNarrow = 40;    // a page of short lines says nothing about its edge
    // A closing bracket that fell into the next line.
    if (starts_with_any(line, {"）", ")", "。", "，", "、", "；"})) return true;
    if (opens_part(line)) return false;
    if (has_open_bracket(paragraph)) return true;
    const bool full = page_width >= kNarrow && last_width + kLongWord >= page_width;
    return full && !ends_with_any(paragraph, {"）", ")", "。", "；", ";", "：", ":", "."});
}

void join_words(std::string& text, std::string_view more) {
    if (text.empty() || more.empty()) {
        text += more;
        return;
    }
    const auto narrow = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    const bool hyphen = text.ends_with('-');
    if (narrow(text.back()) && narrow(more.front()) && !hyphen) text += ' ';
    text += more;
}

}  // namespace gazetted::convert
