#include "parsers/extract/zh_dated_parts.h"

#include <algorithm>
#include <string>
#include <utility>

#include "parsers/base/search.h"
#include "parsers/extract/zh_day_limits.h"
#include "parsers/extract/zh_part_names.h"
#include "parsers/extract/zh_part_references.h"
#include "parsers/text/dates.h"
#include "parsers/text/numerals.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Match;
using text::Pattern;
using Paths = std::vector<std::string>;

/// What is dated, told by the words before 自: parts, everything, or something that is no part.
enum class Whose { kParts, kAsRead, kUnknown };

struct Subject {
    Whose whose = Whose::kAsRead;
    Paths parts{};
};

bool add_part(std::optional<std::string> part, Paths& into) {
    if (part) into.push_back(std::move(*part));
    return part.has_value();
}

/// “一、（一）” is a reference, “甲相关物项” a name.
bool is_reference(std::string_view quoted) {
    static const Pattern pattern("^(?:第?[一二三四五六七八九十0-9a-z]{1,3}(?:条|款|项|部分)?|[、()第条款项.和及])+$");
    return pattern.in(quoted);
}

std::optional<Paths> quoted_parts(const Text& text, const Outline& outline, std::string_view row) {
    static const Pattern quoted("\"([^\"]{1,60})\"");
    Paths out;
    for (const Match& match : quoted.all(row)) {
        const std::string_view name = match.text(row, 1);
        if (is_reference(name)) {
            const Paths paths = referenced_parts(match.text(row, 0));
            out.insert(out.end(), paths.begin(), paths.end());
        } else if (const auto called = part_called(text, outline, name)) {
            out.push_back(*called);
        } else {
            return std::nullopt;
        }
    }
    return out;
}

std::optional<Paths> bare_items(const Outline& outline, std::string_view row) {
    static const Pattern item("\\(([一二三四五六七八九十0-9]{1,3})\\)");
    Paths out;
    for (const Match& match : item.all(row)) {
        const auto number = text::number_of(match.text(row, 1));
        if (!number || !add_part(item_numbered(outline, std::to_string(*number)), out)) return std::nullopt;
    }
    return out;
}

Subject parts_or_unknown(std::optional<Paths> parts) {
    if (!parts || parts->empty()) return {Whose::kUnknown};
    return {Whose::kParts, std::move(*parts)};
}

/// The words of the clause before the day, 自 left out.
Subject subject_of(const Text& text, const Outline& outline, std::string_view clause) {
    static const Pattern quoted(
        "((?:\"[^\"]{1,60}\"(?:、|和|及|以及|与)?)+)(?:部分|所列物项|规定|内容|的规定|的?物项)*$");
    static const Pattern items(
        "^(?:其中|本公告)?((?:\\([一二三四五六七八九十0-9]{1,3}\\)项?(?:、|和|及|以及|与)?)+)(?:项|款|部分|"
        "所列物项|规定)?$");
    static const Pattern described(
        "(?:本公告(?:中|内)?(?:涉及|关于|有关|针对)|^(?:其中)?(?:涉及|关于))([^，。;\"]{1,40}?)的"
        "(?:部分|规定|内容|条款)$|^(?:本公告|其)中的?([^，。;\"第(]{1,24}?)的?(?:部分|规定|内容|条款)$");
    if (const auto match = quoted.find(clause))
        return parts_or_unknown(quoted_parts(text, outline, match->text(clause, 1)));
    if (const auto match = items.find(clause)) return parts_or_unknown(bare_items(outline, match->text(clause, 1)));
    if (const auto match = described.find(clause)) {
        Paths parts;
        const bool known = add_part(part_called(text, outline, match->text(clause, match->has(1) ? 1 : 2)), parts);
        return known ? Subject{Whose::kParts, std::move(parts)} : Subject{Whose::kUnknown};
    }
    return {};
}

/// 但向甲国出口的自…, 其中，甲公司自…: a country or a party is no part, and how it is dated no rule says.
bool is_of_others(std::string_view words, std::string_view clause) {
    static const Pattern sets_apart("^(?:但是?|其中)|，(?:但是?|其中)");
    static const Pattern others(
        "(?:向|对|至|往)[^，。;]+(?:出口|转移|提供|运输)的?$|(?:公司|集团|企业|实体|机构|大学|研究所|研究院)$");
    return others.in(clause) && sets_apart.in(words);
}

/// The paragraph does not belong to one numbered part: it speaks of the text, or stands below without a number.
bool is_of_whole(const Text& text, const Outline& outline, const Sentence& sentence) {
    static const Pattern itself("本(?:公告|决定|令|通知|规定|办法)");
    if (sentence.path == "0" || itself.in(text.block(sentence.place.block))) return true;
    return std::none_of(outline.sentences.begin(), outline.sentences.end(), [&](const Sentence& other) {
        return other.opens && other.place.block == sentence.place.block;
    });
}

std::string_view clause_before(std::string_view words, std::size_t at) {
    static const Pattern clause("[^，。;]*$");
    const std::string_view before = words.substr(0, at);
    const auto match = clause.find(before);
    std::string_view out = match ? match->text(before, 0) : before;
    for (const std::string_view since : {std::string_view("自"), std::string_view("从"), std::string_view("于")})
        if (out.ends_with(since)) out.remove_suffix(since.size());
    return out;
}

/// …分别自公布之日起、2026年12月1日起实施: the days in their order.
std::vector<EffectiveRule> days_in_row(std::string_view row, const EffectiveRule& pattern,
                                       std::optional<CivilDate> published) {
    static const Pattern publication("(?:公布|发布|公告|印发)之日");
    std::vector<std::pair<std::size_t, EffectiveRule>> found;
    for (const text::DateMention& date : text::find_dates(row)) {
        const auto day = text::resolve(date, published);
        if (!day) return {};
        EffectiveRule rule = pattern;
        rule.on = *day;
        rule.time = date.time;
        rule.basis = "fixed_date";
        found.emplace_back(date.range.begin, std::move(rule));
    }
    for (const Match& match : publication.all(row)) {
        if (!published) return {};
        EffectiveRule rule = pattern;
        rule.on = *published;
        rule.basis = "on_publication";
        found.emplace_back(match.begin(), std::move(rule));
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<EffectiveRule> out;
    for (auto& [at, rule] : found)
        out.push_back(std::move(rule));
    return out;
}

std::optional<DatedParts> shared_out(const Text& text, const Outline& outline, const Sentence& sentence,
                                     std::optional<CivilDate> published) {
    static const Pattern shares(
        "([^，。;]+)分别(?:自|从|于)([^。;]+?)(?:起|开始)?(?:正式)?(?:实施|施行|生效|执行|适用)(?:$|[。;，])");
    const std::string_view words = text.at(sentence.place);
    const auto match = shares.find(words);
    if (!match) return std::nullopt;
    const std::string_view row = match->text(words, 1);
    const auto quoted = quoted_parts(text, outline, row);
    Paths parts = quoted && !quoted->empty() ? *quoted : quoted ? referenced_parts(row) : Paths{};
    const EffectiveRule pattern{{}, {}, "", sentence.place, sentence.path, {}, false, {}};
    DatedParts out{days_in_row(match->text(words, 2), pattern, published), true};
    if (parts.size() < 2 || parts.size() != out.rules.size()) return DatedParts{{}, false};
    for (std::size_t i = 0; i < parts.size(); ++i)
        out.rules[i].parts = {std::move(parts[i])};
    return out;
}

/// 第58号第一条自…起、第二条自…起恢复实施: parts of that notice, and none of this one.
bool names_another(std::string_view words, const EffectiveRule& rule) {
    static const Pattern number("[0-9]号");
    static const Pattern own("本(?:公告|决定|令|通知|规定|办法)");
    const bool own_part = rule.parts.empty() || (rule.parts.size() == 1 && rule.parts.front() == rule.path);
    static const Pattern again("恢复(?:实施|执行|施行|适用)");  // what was paused is none of this text's
    return !own_part && (number.in(words.substr(0, rule.at)) || again.in(words.substr(rule.at))) && !own.in(words);
}

/// 鉴于实施需要，本公告自…实施: a rule of the whole whose day was not read.
bool loses_own_day(std::string_view words) {
    static const Pattern own(
        "(?:^|，)本(?:公告|决定|令|通知|规定|办法)(?:自|从|于)[^。;，]*(?:实施|施行|生效|执行)(?:$|[。;，])");
    constexpr std::string_view kOwn = "，本";
    return holds_characters(words, kOwn) && own.in(words);
}

}  // namespace

DatedParts dated_parts(const Text& text, const Outline& outline, const Sentence& sentence,
                       std::optional<CivilDate> published) {
    const std::string_view words = text.at(sentence.place);
    constexpr std::string_view kShares = "分别";
    if (holds_characters(words, kShares))
        if (auto out = shared_out(text, outline, sentence, published)) return std::move(*out);
    DatedParts out;
    for (EffectiveRule& rule : effective_rules(text, sentence, published)) {
        Subject subject = rule.of_act ? Subject{} : subject_of(text, outline, clause_before(words, rule.at));
        if (subject.whose == Whose::kAsRead && !rule.of_act && is_of_others(words, clause_before(words, rule.at)))
            subject.whose = Whose::kUnknown;
        if (subject.whose == Whose::kAsRead && !rule.of_act) {
            const DayOf whose =
                day_of(words, clause_before(words, rule.at), rule.at, sentence.opens && rule.path != "0");
            if (whose == DayOf::kSomeOnly) subject.whose = Whose::kUnknown;
            if (whose == DayOf::kOwnPart) subject = {Whose::kParts, {rule.path}};
            if (whose == DayOf::kRest && is_of_whole(text, outline, sentence)) rule.parts.clear();
        }
        if (rule.of_act && dates_only_some(words, clause_before(words, rule.at), rule.at))
            subject.whose = Whose::kUnknown;
        if (subject.whose == Whose::kParts) rule.parts = std::move(subject.parts);
        if (subject.whose == Whose::kAsRead && names_another(words, rule)) {
            rule.parts.clear();
            if (rule.path != "0") rule.parts.push_back(rule.path);
        }
        std::erase(rule.parts, std::string());
        if (subject.whose == Whose::kUnknown) {
            out.complete = false;
        } else {
            out.rules.push_back(std::move(rule));
        }
    }
    if (out.rules.empty() && loses_own_day(words)) out.complete = false;
    return out;
}

}  // namespace gazetted::extract::zh
