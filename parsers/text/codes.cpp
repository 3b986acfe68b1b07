#include "parsers/text/codes.h"

#include <algorithm>

#include "parsers/text/pattern.h"

namespace gazetted::text {

namespace {

constexpr const char* kControlCode = "[0-9][A-E][0-9]{3}(?:\\.[a-z](?:\\.[0-9]{1,2}(?:\\.[a-z](?:\\.[0-9]{1,2})?)?)?)?";

const Pattern& control_code() {
    static const Pattern pattern(std::string("\\b(") + kControlCode + ")");
    return pattern;
}

/// A code may not run on into a longer word (GJB4300A, 1C902abc).
bool runs_on(std::string_view text, std::size_t end) {
    if (end >= text.size()) return false;
    const char c = text[end];
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// The last level letter may be the first letter of a word that follows without a space (1C902.abc): then there is
/// none.
std::optional<CodeMention> code_at(std::string_view text, std::size_t at) {
    const auto match = control_code().at(text, at);
    if (!match || runs_on(text, match->end())) return std::nullopt;
    return CodeMention{match->whole(), std::string(match->text(text, 1))};
}

/// 1C903.c至1C903.e: what lies between the first and the last, which differ in their last letter or figure alone.
void take_between(const CodeMention& first, const CodeMention& last, std::vector<CodeMention>& out) {
    const std::size_t dot = first.code.rfind('.');
    const bool one_level = dot != std::string::npos && first.code.size() == dot + 2 &&
                           last.code.size() == first.code.size() &&
                           first.code.compare(0, dot + 1, last.code, 0, dot + 1) == 0;
    if (!one_level) return;
    const Range all{first.range.begin, last.range.end};
    for (char level = static_cast<char>(first.code.back() + 1); level < last.code.back(); ++level)
        out.push_back({all, first.code.substr(0, dot + 1) + level});
}

/// 1C902.a项所管制的…: a reference; a row that ends in 项 with its sentence is none.
bool is_reference(std::string_view behind) {
    constexpr std::string_view kReference = "项";
    static const Pattern ends("^(?:。|;|$)");
    return behind.starts_with(kReference) && !ends.in(behind.substr(kReference.size()));
}

/// Codes joined by 、 和 or 至 from `at` on; none where they are the subject of a reference.
void take_row(std::string_view text, std::size_t at, std::vector<CodeMention>& out) {
    const std::size_t before = out.size();
    static const Pattern joint("\\.?(?:、|，|和|及| |/)(?:和|及)?");
    static const Pattern through("项?(?:至|到|~|-)");
    bool through_last = false;
    while (const auto code = code_at(text, at)) {
        if (through_last) take_between(CodeMention(out.back()), *code, out);
        out.push_back(*code);
        const auto range = through.at(text, code->range.end);
        const auto between = range ? range : joint.at(text, code->range.end);
        if (!between) break;
        through_last = range.has_value();
        at = between->end();
    }
    if (out.size() > before && is_reference(text.substr(out.back().range.end))) out.resize(before);
}

/// Where the cells of a table row begin; 0 for a text that is no row.
std::vector<std::size_t> cell_starts(std::string_view text) {
    std::vector<std::size_t> out{0};
    for (std::size_t at = text.find('|'); at != std::string_view::npos; at = text.find('|', at + 1)) {
        const std::size_t start = text.find_first_not_of(' ', at + 1);
        if (start != std::string_view::npos) out.push_back(start);
    }
    return out;
}

const Pattern& commodity_label() {
    static const Pattern pattern(
        "(?:海关商品编号|海关商品编码|商品编号|商品编码|海关编码|海关编号|税则号列|税则号|税号|HS编码|H\\.S\\.编码)"
        "(?:[中内栏]?(?:应)?(?:增列|增补|补充|增加|新增|由|从)(?:\")?|方面，?|(?:公告|附件)?共?(?:列出|列明|列了|给出)"
        "了?|分别|依次|为|是|包括|:|\\s)*");
    return pattern;
}

const Pattern& commodity_code() {
    static const Pattern pattern(
        "(?:ex)?([0-9]{10}|[0-9]{8}\\.[0-9]{2}|[0-9]{8}|[0-9]{4}\\.[0-9]{4}(?:\\.?[0-9]{2})?|[0-9]{4}\\.[0-9]{2}\\."
        "[0-9]{2}(?:\\.?[0-9]{2})?)");
    return pattern;
}

std::string without_dots(std::string_view code) {
    std::string out(code);
    out.erase(std::remove(out.begin(), out.end(), '.'), out.end());
    return out;
}

/// The codes of a labelled list: figures and separators, up to anything else.
void take_commodity_codes(std::string_view text, std::size_t at, std::vector<CodeMention>& out) {
    static const Pattern joint("(?:、|，|;|和|及|以及|,| |/)+");
    while (const auto code = commodity_code().at(text, at)) {
        if (runs_on(text, code->end())) return;
        out.push_back({code->groups[1], without_dots(code->text(text, 1))});
        const auto between = joint.at(text, code->end());
        if (!between) return;
        at = between->end();
    }
}

bool holds_digits(std::string_view cell) {
    return std::any_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::vector<CodeMention> defining_control_codes(std::string_view item) {
    std::vector<CodeMention> out;
    for (const std::size_t start : cell_starts(item))
        take_row(item, start, out);
    static const Pattern label(
        "(?:管制编码|出口管制编码|物项编码)(?:分别|依次|为|是|:|\\s)*|(?:下列|以下)[^。;:]*:\\s*");
    for (const Match& match : label.all(item))
        take_row(item, match.end(), out);
    return out;
}

std::vector<CodeMention> control_code_row(std::string_view normal, std::size_t at) {
    std::vector<CodeMention> out;
    take_row(normal, at, out);
    return out;
}

std::vector<CodeMention> all_control_codes(std::string_view normal) {
    std::vector<CodeMention> out;
    for (const Match& match : control_code().all(normal)) {
        if (!runs_on(normal, match.end())) out.push_back({match.whole(), std::string(match.text(normal, 1))});
    }
    return out;
}

bool names_commodity_column(std::string_view row) {
    return row.find('|') != std::string_view::npos && commodity_label().in(row) && !holds_digits(row);
}

std::vector<CodeMention> commodity_codes(std::string_view normal, bool in_column) {
    std::vector<CodeMention> out;
    const auto labels = commodity_label().all(normal);
    for (const Match& match : labels)
        take_commodity_codes(normal, match.end(), out);
    // 参考海关商品编号由A调整为B
    static const Pattern put_in("(?:修改|变更|调整|替换)(?:为|成)\"?");
    for (const Match& match : labels.empty() ? std::vector<Match>{} : put_in.all(normal))
        take_commodity_codes(normal, match.end(), out);
    // 参考海关商品编号(如甲对应的2805191000、乙对应的8109210010)
    static const Pattern spread("商品编[号码]\\((?:如|例如)([^()]*)\\)");
    static const Pattern of_ten("[0-9]{10}");
    for (const Match& match : labels.empty() ? std::vector<Match>{} : spread.all(normal))
        for (const Match& code : of_ten.all(match.text(normal, 1))) {
            const Range range{match.groups[1].begin + code.begin(), match.groups[1].begin + code.end()};
            out.push_back({range, std::string(code.text(match.text(normal, 1), 0))});
        }
    const auto starts = cell_starts(normal);
    if (starts.size() < 2) return out;
    static const Pattern ten("[0-9]{10}(?:(?:、|，|;| )+[0-9]{10})*(?: *\\||$)");
    static const Pattern code(
        "(?:ex)?[0-9]{4}\\.?[0-9]{2}\\.?[0-9]{2}(?:\\.?[0-9]{2})?(?:(?:、|，|;|/| )+(?:ex)?[0-9]{4}\\.?"
        "[0-9]{2}\\.?[0-9]{2}(?:\\.?[0-9]{2})?)*(?: *\\||$)");
    for (const std::size_t start : starts) {
        const bool whole_cell = in_column ? code.at(normal, start).has_value()
                                          : holds_digits(normal.substr(start, 1)) && ten.at(normal, start);
        if (whole_cell) take_commodity_codes(normal, start, out);
    }
    return out;
}

}  // namespace gazetted::text
