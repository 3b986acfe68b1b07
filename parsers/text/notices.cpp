#include "parsers/text/notices.h"

#include <algorithm>
#include <optional>

#include "parsers/base/search.h"
#include "parsers/text/authorities.h"
#include "parsers/text/joints.h"
#include "parsers/text/numerals.h"
#include "parsers/text/pattern.h"

namespace gazetted::text {

namespace {

// The pieces every form is made of.
const std::string kYear = "((?:19|20|21)[0-9]{2}|[一二][〇○零O0一二三四五六七八九]{3})";
const std::string kNumber = "([0-9]{1,4}|[一二三四五六七八九十百]{1,5})";
// 第21、22号: several numbers before one 号.
const std::string kNumbers = "((?:[0-9]{1,4}|[一二三四五六七八九十百]{1,5})(?:(?:、|和|及|，)[0-9]{1,4})*)";

/// {公告|令}?( [2025] | 2025年 )第?{n}号{令|公告}? — the year may stand before or after the instrument's name. The
/// issuers stand before it (issuers_before): with their names the pattern is twenty times as large.
const Pattern& full_form() {
    static const Pattern pattern("(公告|令)?\\(?(?:\\[" + kYear + "\\]年?第?|" +                      // 1 2
                                 kYear + "(?:年(?:公告|(令))?第?|第))" + kNumbers + "号(令|公告)?");  // 3–6
    return pattern;
}

/// Further numbers of a row: 、56号 · 和第28号 · ，2024年第46号.
const Pattern& continuation() {
    static const Pattern pattern("(?:、|，|和|及|以及|与|，及|，和|，以及)(?:" + kYear + "年)?第?" + kNumber +
                                 "号(令|公告)?");
    return pattern;
}

const Pattern& following_title() {
    static const std::string title = "《((?:[^《》]|《[^《》]*》)+)》";
    static const Pattern pattern("(?:公布的|发布的|公布|发布)?(?:\\(" + title + "[^()《》]{0,12}\\)|" + title + "|" +
                                 gist_in_brackets("{2,80}") + "|" + deed_in_brackets() + ")");
    return pattern;
}

/// Where the bracket or the title closes that opens at `at`, or behind 公布(的), 发布(的) there; the end of the text
/// where none does.
std::size_t close_of(std::string_view text, std::size_t at) {
    constexpr std::string_view kPublished = "公布", kIssued = "发布", kOf = "的";
    constexpr std::string_view kOpen = "《", kClose = "》";
    if (text.substr(at).starts_with(kPublished) || text.substr(at).starts_with(kIssued)) at += kPublished.size();
    if (text.substr(at).starts_with(kOf)) at += kOf.size();
    const bool bracket = text.substr(at).starts_with('(');
    if (!bracket && !text.substr(at).starts_with(kOpen)) return at;
    const std::string_view open = bracket ? std::string_view("(") : kOpen;
    const std::string_view close = bracket ? std::string_view(")") : kClose;
    constexpr std::size_t kLongest = 3000;  // bytes: brackets may stay open to the end, behind every number
    const std::size_t end = std::min(text.size(), at + kLongest);
    int depth = 0;
    for (std::size_t i = at; i < end; ++i) {
        if (text[i] != open.front() && text[i] != close.front()) continue;
        const std::string_view mark = text.substr(i, open.size());
        depth += mark == open ? 1 : mark == close ? -1 : 0;
        if (depth <= 0) return i + open.size();
    }
    return end;
}

std::optional<int> year_of(std::string_view written) {
    std::string zeroed;
    for (const char c : written)
        zeroed += c == 'O' ? '0' : c;
    if (const auto year = number_of(zeroed)) return year;
    // 二O二五 mixes a Latin letter into numerals; read it with the numeral nought.
    std::string mended;
    for (const char c : written)
        mended += c == 'O' || c == '0' ? std::string("〇") : std::string(1, c);
    return number_of(mended);
}

void take_title(std::string_view text, NoticeMention& mention) {
    mention.end = mention.range.end;
    // Without what lies behind, a counted repeat has no more to count.
    const auto title = following_title().at(text.substr(0, close_of(text, mention.range.end)), mention.range.end);
    if (!title) return;
    if (title->has(1) || title->has(2)) mention.title = std::string(title->text(text, title->has(1) ? 1 : 2));
    mention.end = title->end();
}

std::optional<Match> next_in_row(std::string_view text, std::size_t at) {
    return joins_at(text, at) ? continuation().at(text, at) : std::nullopt;
}

/// Where 第一条第(一)项、第二条 or (2031年2月24日) behind a number ends: a row may go on behind them.
std::size_t behind_part(std::string_view text, std::size_t at) {
    static const std::string part =
        "第\\(?[一二三四五六七八九十0-9]{1,3}\\)?(?:条|款|项|部分)(?:第\\(?[一二三四五六七八九十0-9]{1,3}\\)?(?:款|项))"
        "?";
    static const Pattern pattern("\\([0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日\\)|(?:的|中的?)?" + part +
                                 "(?:(?:、|和|及|以及|与)" + part + ")*");
    const bool may = text.substr(at).starts_with("(") || text.substr(at).starts_with("第") ||
                     text.substr(at).starts_with("的") || text.substr(at).starts_with("中");
    const auto match = may ? pattern.at(text, at) : std::nullopt;
    return match ? match->end() : at;
}

/// Adds the numbers that follow in a row.
void take_row(std::string_view text, std::vector<NoticeMention>& out) {
    while (true) {
        auto match = next_in_row(text, out.back().range.end);
        if (!match) match = next_in_row(text, out.back().end);  // a title stands between
        if (!match) match = next_in_row(text, behind_part(text, out.back().end));
        if (!match) return;
        NoticeMention next = out.back();
        next.title.clear();
        if (match->has(1)) {
            const auto year = year_of(match->text(text, 1));
            if (!year) return;
            next.id.year = *year;
        }
        const auto number = number_of(match->text(text, 2));
        if (!number) return;
        next.id.number = *number;
        const std::size_t begin = match->has(1) ? match->groups[1].begin : match->groups[2].begin;
        next.range = {begin, match->end()};
        take_title(text, next);
        out.push_back(next);
    }
}

/// The members of 21、22, each with its range.
std::vector<std::pair<int, Range>> numbers_of(std::string_view text, Range row) {
    static const Pattern number("[0-9]{1,4}|[一二三四五六七八九十百]{1,5}");
    std::vector<std::pair<int, Range>> out;
    const std::string_view words = row.of(text);
    for (const Match& match : number.all(words)) {
        const auto value = number_of(match.text(words, 0));
        if (value) out.emplace_back(*value, Range{row.begin + match.begin(), row.begin + match.end()});
    }
    return out;
}

/// The number of a notice and the issuers right before it.
struct FullForm {
    Range issuers;
    Match number;
    [[nodiscard]] std::size_t begin() const { return issuers.begin; }
    [[nodiscard]] std::size_t end() const { return number.end(); }
};

std::vector<std::string> issuers_in(std::string_view text, Range row) {
    std::vector<std::string> out;
    for (const AuthorityMention& authority : authorities_at(text, row.begin))
        if (authority.range.end <= row.end) out.emplace_back(authority.code);
    return out;
}

std::vector<NoticeMention> from_full(std::string_view text, const FullForm& full) {
    NoticeMention out;
    out.range = {full.begin(), full.end()};
    const Match& match = full.number;
    const auto year = year_of(match.text(text, match.has(2) ? 2 : 3));
    const auto numbers = numbers_of(text, match.groups[5]);
    if (!year || numbers.empty() || *year < 1949 || *year > 2199) return {};
    out.id.issuers = issuers_in(text, full.issuers);
    for (const std::size_t group : {1, 4, 6}) {
        if (match.text(text, group) == "令") out.id.series = "order";
    }
    out.id.year = *year;
    std::vector<NoticeMention> row(numbers.size(), out);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        row[i].id.number = numbers[i].first;
        row[i].range = {i == 0 ? out.range.begin : numbers[i].second.begin,
                        i + 1 == numbers.size() ? out.range.end : numbers[i].second.end};
        row[i].end = row[i].range.end;
    }
    return row;
}

/// 第2758(2024)号, 第2021/821号, 第26/2024-2025号: numbers of other systems, which the forms above must not cut into.
bool belongs_to_longer_number(std::string_view text, const NoticeMention& mention) {
    if (mention.range.begin == 0) return false;
    // 商办安管函[2025]112号: the letter of an office.
    static const Pattern office("(?:函|发|字|办|规|税|通|政|综|外|文|审|证|贸|商)$");
    const bool bare = mention.id.issuers.empty() && text[mention.range.begin] == '[';
    constexpr std::size_t kCharacter = std::string_view("函").size();
    if (bare && mention.range.begin >= kCharacter &&
        office.in(text.substr(mention.range.begin - kCharacter, kCharacter)))
        return true;
    const char before = text[mention.range.begin - 1];
    return (before >= '0' && before <= '9') || before == '/' || before == '-';
}

/// 商务部等5部门: where the words behind a row of issuers begin that end at `end`; `end` where there are none.
std::size_t before_others(std::string_view text, std::size_t from, std::size_t end) {
    constexpr std::size_t kLongest = 24;  // bytes
    static const Pattern others("等[0-9一二三四五六七八九十]{1,3}个?(?:部门|部委|单位)$");
    const std::size_t window = std::max(from, end - std::min(end, kLongest));
    const auto match = others.find(text.substr(window, end - window));
    return match ? window + match->begin() : end;
}

/// The row of issuers that ends at `end`, as long as it is: taken from its end, name by name.
Range issuers_before(std::string_view text, std::size_t from, std::size_t end) {
    constexpr std::size_t kLongest = 80;  // bytes: the country, the longest name and a joint
    end = before_others(text, from, end);
    std::vector<std::size_t> begins{end};  // where a row that ends there can begin
    for (std::size_t at = end; at > from && begins.back() - at < kLongest;) {
        const std::size_t past = past_authority(text, --at);
        const bool joins = past > at && std::any_of(begins.begin(), begins.end(), [&](std::size_t next) {
                               return next == past_issuer_joint(text, past);
                           });
        if (joins) begins.push_back(at);
    }
    return {begins.back(), end};
}

std::optional<FullForm> full_form_from(std::string_view text, std::size_t from) {
    if (!holds_characters(text.substr(from), "号")) return std::nullopt;  // behind the last one, as a rule
    auto number = full_form().find(text, from);
    if (!number) return std::nullopt;
    const Range issuers = issuers_before(text, from, number->begin());
    return FullForm{issuers, std::move(*number)};
}

/// The number of a notice, the issuers right before it and the year before them.
struct DatedForm {
    Range year;
    Range issuers;
    Match number;
    [[nodiscard]] std::size_t begin() const { return year.begin; }
    [[nodiscard]] std::size_t end() const { return number.end(); }
};

/// {date}{issuers}令第{n}号, {year}年{issuers}公告第{n}号: the year stands before.
std::vector<DatedForm> dated_forms(std::string_view text) {
    static const Pattern number("(令|公告)第" + kNumber + "号");
    static const Pattern year(kYear + "年(?:[0-9]{1,2}月[0-9]{1,2}日)?$");
    constexpr std::size_t kLongest = 26;  // bytes: a year in Chinese numerals, a month and a day
    std::vector<DatedForm> out;
    if (!holds_characters(text, "令第") && !holds_characters(text, "公告第")) return out;
    for (Match& match : number.all(text)) {
        const std::size_t from = out.empty() ? 0 : out.back().end();
        const Range issuers = issuers_before(text, from, match.begin());
        if (issuers.empty()) continue;
        const std::size_t window = std::max(from, issuers.begin - std::min(issuers.begin, kLongest));
        const auto before = year.find(text.substr(window, issuers.begin - window));
        if (!before) continue;
        const Range written = before->groups[1];
        out.push_back({{window + written.begin, window + written.end}, issuers, std::move(match)});
    }
    return out;
}

std::vector<NoticeMention> from_dated(std::string_view text, const DatedForm& dated) {
    NoticeMention out;
    out.range = {dated.issuers.begin, dated.end()};
    const auto year = year_of(dated.year.of(text));
    const auto number = number_of(dated.number.text(text, 2));
    if (!year || !number) return {};
    out.id = {issuers_in(text, dated.issuers), dated.number.text(text, 1) == "令" ? "order" : "", *year, *number};
    return {out};
}

}  // namespace

std::string gist_in_brackets(const std::string& count) {
    return "\\([^()。;，、0-9《》\"以下简即第不除含附自其包涉共见已原现](?:[^()。;]|\\([^()]*\\))" + count + "\\)";
}

const std::string& deed_in_brackets() {
    static const std::string expression =
        "\\((?:自|即|从|[0-9]{4}年)(?:[^()。;]|\\([^()]*\\))*(?:暂停|停止|禁止|中止|废止|列入)[^()。;]*(?:[0-9]号|物项|"
        "实体|公司|企业)(?:[^()。;]|\\([^()]*\\))*\\)";
    return expression;
}

std::vector<NoticeMention> find_notices(std::string_view normal) {
    std::vector<NoticeMention> out;
    const std::vector<DatedForm> dated = dated_forms(normal);
    auto next_dated = dated.begin();
    std::size_t from = 0;
    for (auto full = full_form_from(normal, from); full || next_dated != dated.end();) {
        while (next_dated != dated.end() && next_dated->begin() < from)
            ++next_dated;
        const bool use_dated = next_dated != dated.end() && (!full || next_dated->begin() < full->begin());
        if (!use_dated && !full) break;
        const auto row = use_dated ? from_dated(normal, *next_dated) : from_full(normal, *full);
        from = use_dated ? next_dated->end() : full->end();
        if (!row.empty() && !belongs_to_longer_number(normal, row.front())) {
            out.insert(out.end(), row.begin(), row.end());
            take_title(normal, out.back());
            take_row(normal, out);
            from = std::max(from, out.back().end);
        }
        if (full && full->begin() < from) full = full_form_from(normal, from);
    }
    return out;
}

}  // namespace gazetted::text
