#include "parsers/extract/zh_other_ends.h"

#include <algorithm>
#include <string>

#include "parsers/base/search.h"
#include "parsers/text/dates.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Match;
using text::Pattern;

/// 分别…至2031年12月31日和2032年6月30日.
std::vector<CivilDate> days_shared_out(std::string_view words, std::optional<CivilDate> published) {
    static const Pattern shares("分别[^，。;]*?(?:至|到)([^，。;]*)");
    std::vector<CivilDate> out;
    const auto match = shares.find(words);
    if (!match) return out;
    const std::string_view row = match->text(words, 1);
    for (const text::DateMention& date : text::find_dates(row))
        if (const auto day = text::resolve(date, published)) out.push_back(*day);
    return out;
}

/// A target of several parts has an entry for each; they share its day.
void share_out(const std::vector<CivilDate>& days, std::vector<RelationFound>& found) {
    std::vector<std::size_t> targets;
    for (const RelationFound& one : found)
        if (one.relation.pauses() && (targets.empty() || targets.back() != one.object.begin))
            targets.push_back(one.object.begin);
    for (RelationFound& one : found) {
        if (!one.relation.pauses()) continue;
        const auto target = std::find(targets.begin(), targets.end(), one.object.begin) - targets.begin();
        one.relation.until_from_term = false;
        one.relation.until.reset();
        if (targets.size() == days.size()) one.relation.until = days[static_cast<std::size_t>(target)];
    }
}

/// 至2031年底, 到2031年6月底, 至今年底, 至明年6月底.
std::optional<CivilDate> end_of_year_or_month(std::string_view words, std::optional<CivilDate> published) {
    static const Pattern pattern("(?:至|到)(?:([0-9]{4})年|[今本明来后]年)(?:(?:年)?底|([0-9]{1,2})月(?:月)?底|年?末)");
    constexpr int kDecember = 12;
    const auto match = pattern.find(words);
    if (!match) return std::nullopt;
    const int month = match->has(2) ? std::stoi(std::string(match->text(words, 2))) : kDecember;
    constexpr std::string_view kTo = "至", kYearWord = "今年";
    const auto told = match->has(1)
                          ? std::nullopt
                          : text::relative_year_before(words.substr(0, match->begin() + kTo.size() + kYearWord.size()));
    if (!match->has(1) && (!told || !published)) return std::nullopt;
    const int year =
        told ? published->year() + told->years_on : static_cast<int>(std::stoi(std::string(match->text(words, 1))));
    const auto first = CivilDate::of(year, month, 1);
    return first ? std::optional(first->plus_months(1).plus_days(-1)) : std::nullopt;
}

/// The day behind 暂停期限由…调整为, or the one that the sentence opens with: {date}前，暂停实施….
std::optional<CivilDate> end_named(std::string_view words, std::optional<CivilDate> published) {
    static const Pattern moved(
        "(?:暂停|中止)(?:实施|执行|适用)?的?(?:期限|期间|期|截止日期?|到期日)[^。;]*(?:调整|缩短|提前|变更|改)(?:为|至|"
        "到)$|(?:暂停|中止)(?:实施|执行|适用)?的?(?:期限|期间|期)(?:均|暂定|截止|截|延|延长)?(?:至|到|为至)$");
    static const Pattern before("^(?:之|以)?前，?(?:继续)?(?:暂停|中止)");
    static const Pattern opens("^(?:在|于)?$");
    for (const text::DateMention& date : text::find_dates(words)) {
        const std::string_view ahead = words.substr(0, date.range.begin);
        const bool first = opens.in(ahead) && before.in(words.substr(date.range.end));
        if (first || moved.in(ahead)) return text::resolve(date, published);
    }
    return std::nullopt;
}

/// 暂停期限为6个月, of a pause whose first day is named.
std::optional<CivilDate> end_of_named_term(std::string_view words, CivilDate from) {
    static const Pattern names("(?:期限|期间|期)(?:为|是|:|共)?$");
    for (const text::Term& term : text::find_terms(words))
        if (names.in(words.substr(0, term.range.begin))) return text::end_of(term, from);
    return std::nullopt;
}

}  // namespace

void read_other_ends(std::string_view words, std::optional<CivilDate> published, std::vector<RelationFound>& found) {
    constexpr std::string_view kShares = "分别";
    for (RelationFound& one : found)  // 第61号(暂停实施至…)第一条修改为…: that day is not the amendment's
        if (one.relation.type == "amends") one.relation.until.reset();
    if (std::none_of(found.begin(), found.end(), [](const RelationFound& one) { return one.relation.pauses(); }))
        return;
    if (holds_characters(words, kShares))
        if (const auto days = days_shared_out(words, published); days.size() > 1) return share_out(days, found);
    for (RelationFound& one : found) {
        if (!one.relation.pauses() || one.relation.until) continue;
        one.relation.until = end_of_year_or_month(words, published);
        if (!one.relation.until) one.relation.until = end_named(words, published);
        if (one.relation.until || !one.relation.from) continue;
        one.relation.until = end_of_named_term(words, *one.relation.from);
        one.relation.until_from_term = one.relation.until.has_value();
    }
}

}  // namespace gazetted::extract::zh
