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
const std::string kJoint = "(?:、|，|和|及|以及|与| |\\+)?";

/// {公告|令}?( [2025] | 2025年 )第?{n}号{令|公告}? — the year may stand before or after the instrument's name. The
/// issuers stand before it (issuers_before): with their names the pattern is twenty times as large.
const Pattern& full_form() {
    static const Pattern pattern("(公告|令)?\\(?(?:\\[" + kYear + "\\]年?第?|" +                      // 1 2
                                 kYear + "(?:年(?:公告|(令))?第?|第))" + kNumbers + "号(令|公告)?");  // 3–6
    return pattern;
}

/// {date}{issuers}令第{n}号, {year}年{issuers}公告第{n}号: the year stands before.
const Pattern& dated_form() {
    static const Pattern pattern("(?:" + kYear + "年(?:[0-9]{1,2}月[0-9]{1,2}日)?)((?:(?:中华人民共和国)?(?:" +
                                 authority_expression() + ")" + kJoint + ")+)(令|公告)第" + kNumber + "号");
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
    // (公布对某物项实施出口管制的决定), (限制对甲国出口): the gist in brackets, without title marks.
    // Not (第三条除外), (以下简称…), (2030年发布): those say more of it.
    static const std::string gist =
        "\\([^()。;，、0-9《》\"以下简即第不除含附自其包涉共见已原现](?:[^()。;]|\\([^()]*\\)){2,80}\\)";
    static const Pattern pattern("(?:公布的|发布的|公布|发布)?(?:\\(" + title + "[^()《》]{0,12}\\)|" + title + "|" +
                                 gist + ")");
    return pattern;
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
    const auto title = following_title().at(text, mention.range.end);
    if (!title) return;
    if (title->has(1) || title->has(2)) mention.title = std::string(title->text(text, title->has(1) ? 1 : 2));
    mention.end = title->end();
}

std::optional<Match> next_in_row(std::string_view text, std::size_t at) {
    return joins_at(text, at) ? continuation().at(text, at) : std::nullopt;
}

/// Adds the numbers that follow in a row.
void take_row(std::string_view text, std::vector<NoticeMention>& out) {
    while (true) {
        auto match = next_in_row(text, out.back().range.end);
        if (!match) match = next_in_row(text, out.back().end);  // a title stands between
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
    const std::string_view words = text.substr(row.begin, row.end - row.begin);
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

std::vector<NoticeMention> from_full(std::string_view text, const FullForm& full) {
    NoticeMention out;
    out.range = {full.begin(), full.end()};
    const Match& match = full.number;
    const auto year = year_of(match.text(text, match.has(2) ? 2 : 3));
    const auto numbers = numbers_of(text, match.groups[5]);
    if (!year || numbers.empty() || *year < 1949 || *year > 2199) return {};
    for (const AuthorityMention& authority : authorities_at(text, full.issuers.begin)) {
        if (authority.range.end <= full.issuers.end) out.id.issuers.emplace_back(authority.code);
    }
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

std::vector<NoticeMention> from_dated(std::string_view text, const Match& match) {
    NoticeMention out;
    out.range = {match.groups[2].begin, match.end()};
    const auto year = year_of(match.text(text, 1));
    const auto number = number_of(match.text(text, 4));
    const auto authority = authorities_at(text, match.groups[2].begin);
    if (!year || !number || authority.empty()) return {};
    out.id = {{}, match.text(text, 3) == "令" ? "order" : "", *year, *number};
    for (const AuthorityMention& one : authority)
        out.id.issuers.emplace_back(one.code);
    return {out};
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

bool is_joint(std::string_view words) {
    return words == " " || words == "+" || (!words.empty() && past_joint(words, 0) == words.size());
}

/// The row of issuers that ends at `end`, as long as it is: taken from its end, name by name.
Range issuers_before(std::string_view text, std::size_t from, std::size_t end) {
    constexpr std::size_t kLongest = 80;  // bytes: the country, the longest name and a joint
    end = before_others(text, from, end);
    std::vector<std::size_t> begins{end};  // where a row that ends there can begin
    for (std::size_t at = end; at > from && begins.back() - at < kLongest;) {
        const std::size_t past = past_authority(text, --at);
        const bool joins = past > at && std::any_of(begins.begin(), begins.end(), [&](std::size_t next) {
                               return next == past || (next > past && is_joint(text.substr(past, next - past)));
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

}  // namespace

std::vector<NoticeMention> find_notices(std::string_view normal) {
    std::vector<NoticeMention> out;
    const bool may_be_dated = holds_characters(normal, "令第") || holds_characters(normal, "公告第");
    const std::vector<Match> dated = may_be_dated ? dated_form().all(normal) : std::vector<Match>();
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
