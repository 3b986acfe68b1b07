#include "parsers/markup/wrapped_lines.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "parsers/base/whitespace.h"
#include "parsers/markup/wrapped_words.h"

namespace gazetted::markup {

namespace {

constexpr std::size_t kNarrowest = 24;  // cells; a Chinese character fills two
constexpr std::size_t kWidest = 120;    // wider lines are paragraphs
constexpr std::size_t kRagged = 4;      // cells by which a full line may fall short: no mark stands at a line's start
constexpr std::size_t kFewestFull = 2;  // lines that show a width

bool is_cjk_cell(char32_t c) {
    return c >= 0x2E80;
}

std::size_t cells_of(std::string_view line) {
    std::size_t cells = 0;
    for (std::size_t at = 0; at < line.size();) {
        const DecodedChar c = decode_char(line, at);
        cells += is_cjk_cell(c.value) ? 2 : 1;
        at += c.length;
    }
    return cells;
}

/// Figures and codes may outnumber the words around them.
bool is_chinese(std::string_view line) {
    std::size_t wide = 0, all = 0;
    for (std::size_t at = 0; at < line.size(); ++all) {
        const DecodedChar c = decode_char(line, at);
        wide += is_cjk_cell(c.value) ? 1 : 0;
        at += c.length;
    }
    return 4 * wide > all;
}

template <std::size_t N>
bool ends_in(std::string_view line, const std::array<std::string_view, N>& marks) {
    return std::any_of(marks.begin(), marks.end(), [line](std::string_view mark) { return line.ends_with(mark); });
}

/// A line that may end a paragraph.
bool is_finished(std::string_view line) {
    static constexpr std::array<std::string_view, 13> kMarks{"。", "；", "：", "！", "？", ";", ":",
                                                             "!",  "?",  "）", ")",  "”",  "】"};
    return line.empty() || ends_in(line, kMarks);
}

bool is_figure(char c) {
    return c >= '0' && c <= '9';
}

/// 3. or 12、 at the start.
bool starts_with_figures(std::string_view line) {
    std::size_t figures = 0;
    while (figures < line.size() && is_figure(line[figures]))
        ++figures;
    const std::string_view rest = line.substr(figures);
    const bool mark = rest.starts_with(".") || rest.starts_with("．") || rest.starts_with("、");
    return figures > 0 && figures <= 2 && mark;
}

/// 一、 十二、 at the start.
bool starts_with_numeral(std::string_view line) {
    static constexpr std::string_view kNumerals = "一二三四五六七八九十";
    constexpr std::size_t kCharacter = 3;
    std::size_t at = 0;
    while (at + kCharacter <= line.size() && at < 4 * kCharacter) {
        const std::string_view c = line.substr(at, kCharacter);
        const std::size_t found = kNumerals.find(c);
        if (found == std::string_view::npos || found % kCharacter != 0) break;
        at += kCharacter;
    }
    return at > 0 && line.substr(at).starts_with("、");
}

/// A line that starts a paragraph: indented, numbered or labelled.
bool starts_anew(std::string_view line) {
    static constexpr std::array<std::string_view, 12> kStarts{" ",    "\t", "　",   "（",   "(",  "【",
                                                              "附件", "第", "问：", "答：", "- ", "* "};
    return std::any_of(kStarts.begin(), kStarts.end(),
                       [line](std::string_view start) { return line.starts_with(start); }) ||
           starts_with_figures(line) || starts_with_numeral(line);
}

/// A mark that no line starts with, unless it was cut there.
bool starts_inside(std::string_view line) {
    static constexpr std::array<std::string_view, 7> kMarks{"，", "。", "；", "、", "）", "”", "》"};
    return std::any_of(kMarks.begin(), kMarks.end(), [line](std::string_view mark) { return line.starts_with(mark); });
}

std::string_view without_end_blanks(std::string_view line) {
    const std::size_t last = line.find_last_not_of(" \t");
    return last == std::string_view::npos ? std::string_view{} : line.substr(0, last + 1);
}

std::vector<std::string_view> lines_of(std::string_view utf8) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t end = std::min(utf8.find_first_of("\r\n", at), utf8.size());
        out.push_back(without_end_blanks(utf8.substr(at, end - at)));
        at = end + (utf8.substr(end).starts_with("\r\n") ? 2 : 1);
    }
    return out;
}

/// Whether the line could go on in the next one.
bool may_go_on(std::string_view line, std::string_view next) {
    if (line.empty() || !is_chinese(line)) return false;
    return starts_inside(next) || (!is_finished(line) && !next.empty() && !starts_anew(next));
}

bool is_full(std::size_t cells, std::size_t width) {
    return cells <= width && cells + kRagged >= width;
}

/// The width at which most lines that go on were broken; 0 where they share none.
std::size_t width_of(const std::vector<std::string_view>& lines) {
    std::array<std::size_t, kWidest + 1> open{};  // lines that may go on, by their cells
    std::size_t all = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t cells = cells_of(lines[i]);
        if (cells > kWidest) return 0;
        if (i + 1 < lines.size() && may_go_on(lines[i], lines[i + 1])) ++open[cells], ++all;
    }
    std::size_t best = 0, most = 0;
    for (std::size_t width = kNarrowest; width <= kWidest; ++width) {
        std::size_t full = 0;
        for (std::size_t cells = width - kRagged; cells <= width; ++cells)
            full += open[cells];
        if (full >= most) most = full, best = width;
    }
    while (best > 0 && open[best] == 0)
        --best;
    return most >= kFewestFull && 2 * most > all ? best : 0;
}

/// The last of the lines from `first` on that go on one in the other: where it is finished, they are a paragraph.
std::size_t last_of_run(const std::vector<std::string_view>& lines, std::size_t first, std::size_t width) {
    std::size_t last = first;
    while (last + 1 < lines.size() && is_full(cells_of(lines[last]), width) && may_go_on(lines[last], lines[last + 1]))
        ++last;
    return last;
}

}  // namespace

std::vector<std::string> unwrapped_lines(std::string_view utf8) {
    const std::vector<std::string_view> lines = lines_of(utf8);
    if (std::none_of(lines.begin(), lines.end(), is_chinese)) return unwrapped_words(lines);
    const std::size_t width = width_of(lines);
    std::vector<std::string> out;
    for (std::size_t first = 0; first < lines.size();) {
        const std::size_t last = width == 0 ? first : last_of_run(lines, first, width);
        const bool is_paragraph = is_finished(lines[last]);
        for (std::size_t i = first; i <= last; ++i) {
            if (is_paragraph && i > first)
                out.back() += lines[i];
            else
                out.emplace_back(lines[i]);
        }
        first = last + 1;
    }
    return out;
}

}  // namespace gazetted::markup
