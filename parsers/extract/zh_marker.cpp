#include "parsers/extract/zh_marker.h"

#include <array>
#include <optional>

#include "parsers/base/whitespace.h"
#include "parsers/text/numerals.h"

namespace gazetted::extract::zh {

namespace {

using text::chinese_number_at;
using text::number_at;

constexpr std::string_view kPause = "、";
constexpr std::size_t kLongestNumeral = 9;  // bytes: 二十八

bool is_figure(char c) {
    return c >= '0' && c <= '9';
}

/// Length of a mark that may end a number: 、 . ． or a bracket.
std::size_t mark_at(std::string_view line, std::size_t at) {
    if (line.substr(at, kPause.size()) == kPause) return kPause.size();
    if (at < line.size() && (line[at] == '.' || line[at] == ')')) return 1;
    return 0;
}

/// 一、 or 第一条.
Marker chinese(std::string_view line) {
    constexpr std::string_view kArticle = "第";
    constexpr std::string_view kArticleEnd = "条";
    const bool article = line.substr(0, kArticle.size()) == kArticle;
    const std::size_t from = article ? kArticle.size() : 0;
    const auto number = chinese_number_at(line, from);
    if (!number || number->length > kLongestNumeral) return {};
    const std::size_t end = from + number->length;
    if (article) {
        if (line.substr(end, kArticleEnd.size()) != kArticleEnd) return {};
        return {1, number->value, end + kArticleEnd.size(), true};
    }
    if (line.substr(end, kPause.size()) == kPause) return {1, number->value, end + kPause.size(), false};
    if (end < line.size() && line[end] == '.') return {1, number->value, end + 1, false};
    return {};
}

/// 2B902: a control code behind the number's mark (1．2B902.a．…) is not its decimals.
bool is_code_at(std::string_view line, std::size_t at) {
    return at + 2 < line.size() && is_figure(line[at]) && line[at + 1] >= 'A' && line[at + 1] <= 'E' &&
           is_figure(line[at + 2]);
}

/// 1. or 1、, not 1.5.
Marker figures(std::string_view line) {
    const auto number = number_at(line, 0);
    if (!number || !number->digits || number->length > 2) return {};
    const std::size_t mark = mark_at(line, number->length);
    const std::size_t end = number->length + mark;
    if (mark == 0 || (end < line.size() && is_figure(line[end]) && !is_code_at(line, end))) return {};
    return {3, number->value, end, false};
}

/// （一） （1） (a).
Marker bracketed(std::string_view line) {
    if (line.empty() || line[0] != '(') return {};
    std::optional<text::NumberAt> number = number_at(line, 1);
    int level = number && number->digits ? 4 : 2;
    if (!number && line.size() > 2 && line[1] >= 'a' && line[1] <= 'z') {
        number = text::NumberAt{line[1] - 'a' + 1, 1, false};
        level = 5;
    }
    if (!number || number->length > kLongestNumeral) return {};
    const std::size_t close = 1 + number->length;
    if (close >= line.size() || line[close] != ')') return {};
    return {level, number->value, close + 1, false};
}

Marker letter(std::string_view line) {
    if (line.size() < 2 || line[0] < 'a' || line[0] > 'z') return {};
    const std::size_t mark = mark_at(line, 1);
    if (mark == 0) return {};
    const std::size_t end = 1 + mark;
    const bool abbreviation = end < line.size() && ((line[end] >= 'a' && line[end] <= 'z') || line[end] == '@');
    return abbreviation ? Marker{} : Marker{5, line[0] - 'a' + 1, end, false};
}

Marker circled(std::string_view line) {
    if (line.empty()) return {};
    const DecodedChar c = decode_char(line, 0);
    if (c.value < 0x2460 || c.value > 0x2473) return {};
    const std::size_t mark = mark_at(line, c.length);
    return {6, static_cast<int>(c.value - 0x2460) + 1, c.length + mark, false};
}

Marker one_marker(std::string_view line) {
    for (const auto& read : {bracketed, chinese, figures, letter, circled}) {
        if (const Marker marker = read(line); marker.level != 0) return marker;
    }
    return {};
}

}  // namespace

Marker marker_at(std::string_view line) {
    const Marker outer = one_marker(line);
    if (outer.level != 3) return outer;
    std::size_t at = outer.length;
    while (at < line.size() && line[at] == ' ')
        ++at;
    Marker inner = one_marker(line.substr(at));
    if (inner.level == 0 || inner.level > 2) return outer;
    inner.length += at;
    return inner;
}

std::vector<std::size_t> run_in_parts(std::string_view paragraph) {
    constexpr std::string_view kFullStop = "。";
    std::vector<std::size_t> out;
    std::array<int, 3> last{};  // last number of each level
    if (const Marker first = marker_at(paragraph); first.level == 1 || first.level == 2) {
        last[static_cast<std::size_t>(first.level)] = first.number;
    }
    for (std::size_t at = 0; at < paragraph.size(); ++at) {
        std::size_t from = 0;
        if (paragraph[at] == ';' || paragraph[at] == ':') from = at + 1;
        const bool may_stop = paragraph[at] == kFullStop.front();
        if (may_stop && paragraph.substr(at, kFullStop.size()) == kFullStop) from = at + kFullStop.size();
        if (from == 0 || from >= paragraph.size()) continue;
        const Marker marker = marker_at(paragraph.substr(from));
        if ((marker.level != 1 && marker.level != 2) || marker.article) continue;
        int& before = last[static_cast<std::size_t>(marker.level)];
        if (marker.number != before + 1 && marker.number != 1) continue;
        before = marker.number;
        if (marker.level == 1) last[2] = 0;
        out.push_back(from);
    }
    return out;
}

}  // namespace gazetted::extract::zh
