#include "parsers/text/name_forms.h"

#include <algorithm>
#include <array>

#include "parsers/base/whitespace.h"
#include "parsers/text/pattern.h"

namespace gazetted::text {

namespace {

/// “蓝光”无人机公司, 台湾“中山科学研究院”: the marks stand around a part of the name, or close what opens inside it.
bool quotes_inside(std::string_view view) {
    const std::size_t first = view.find('"'), last = view.rfind('"');
    return first != last && (first != 0 || last + 1 != view.size());
}

Range inside(std::string_view text, Range bracket) {
    const bool closed = text[bracket.end - 1] == ')';
    return {bracket.begin + 1, bracket.end - (closed ? 1U : 0U)};
}

/// Takes 英文名称: and the like off a name.
Range without_label(std::string_view text, Range range) {
    static const Pattern label("(?:英文名称?|英文|英语|简称|中文名称?|名称|以下简称)(?:为|:)?");
    static const Pattern alias("(?:，|,|;|、)?(?:又名|又称|亦称|别名|简称|以下称|地址|住所|注册地|总部)");
    if (const auto match = label.at(text.substr(0, range.end), range.begin)) range.begin = match->end();
    if (const auto match = alias.find(range.of(text))) range.end = range.begin + match->begin();
    return bare_name(text, range);
}

/// 防卫研究所National Institute for …: Chinese and Latin without a bracket between them.
PartyMention split_at_script(std::string_view text, Range line) {
    std::size_t last_han = line.begin;
    for (std::size_t at = line.begin; at < line.end;) {
        const DecodedChar c = decode_char(text, at);
        at += c.length;
        if (is_han(c.value)) last_han = at;
    }
    const Range tail{last_han, line.end};
    if (letters_in(tail.of(text)).latin < 4) return {bare_name(text, line), {}};
    return {bare_name(text, {line.begin, last_han}), bare_name(text, tail)};
}

}  // namespace

Letters letters_in(std::string_view text) {
    Letters out;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedChar c = decode_char(text, at);
        if (is_han(c.value) || (c.value >= 0x3040 && c.value <= 0x30FF)) {
            ++out.han;
        } else if ((c.value >= 'A' && c.value <= 'Z') || (c.value >= 'a' && c.value <= 'z') ||
                   (c.value >= 0xC0 && c.value <= 0x24F)) {
            ++out.latin;
        }
        at += c.length;
    }
    return out;
}

Range bare_name(std::string_view text, Range range) {
    constexpr auto kFront = std::to_array<std::string_view>({" ", "、", "，", ";", ":", "。", "-", "*", "\"", "."});
    constexpr auto kBack = std::to_array<std::string_view>({" ", "、", "，", ";", ":", "。", "*", "\""});
    if (range.empty()) return {};
    const auto kept = [&](std::string_view mark) { return mark == "\"" && quotes_inside(range.of(text)); };
    const auto in_front = [&](std::string_view mark) { return range.of(text).starts_with(mark) && !kept(mark); };
    const auto behind = [&](std::string_view mark) { return range.of(text).ends_with(mark) && !kept(mark); };
    for (auto mark = kFront.begin(); mark != kFront.end();) {
        mark = std::find_if(kFront.begin(), kFront.end(), in_front);
        if (mark != kFront.end()) range.begin += mark->size();
    }
    for (auto mark = kBack.begin(); mark != kBack.end();) {
        mark = std::find_if(kBack.begin(), kBack.end(), behind);
        if (mark != kBack.end()) range.end -= mark->size();
    }
    return range.empty() ? Range{} : range;
}

Range bracket_at(std::string_view text, std::size_t at, std::size_t end) {
    int depth = 0;
    for (std::size_t i = at; i < end; ++i) {
        if (text[i] == '(') ++depth;
        if (text[i] == ')' && --depth == 0) return {at, i + 1};
    }
    return {at, end};
}

PartyMention name_in(std::string_view text, Range range) {
    constexpr int kMostBrackets = 16;
    PartyMention out;
    int brackets = 0;
    for (std::size_t at = range.begin; at < range.end && brackets < kMostBrackets; ++at) {
        if (text[at] != '(') continue;
        ++brackets;
        const Range bracket = bracket_at(text, at, range.end);
        const Range content = without_label(text, inside(text, bracket));
        const Range before = bare_name(text, {range.begin, bracket.begin});
        if (letters_in(content.of(text)).are_latin() && !letters_in(before.of(text)).are_latin()) {
            out = {before, content};
        } else if (letters_in(content.of(text)).are_latin() && !before.empty() && out.empty()) {
            out = {before, content};  // TechInsights(TechInsights Inc.)
        } else if (out.empty() && letters_in(before.of(text)).are_latin() && letters_in(content.of(text)).han >= 2) {
            return {content, before};
        }
        at = bracket.end - 1;
    }
    if (!out.empty()) return out;
    if (letters_in(range.of(text)).are_latin() && letters_in(range.of(text)).han == 0)
        return {{}, bare_name(text, range)};
    return split_at_script(text, range);
}

}  // namespace gazetted::text
