#include "parsers/extract/zh_announced.h"

#include "parsers/extract/zh_actors.h"
#include "parsers/text/dates.h"
#include "parsers/text/numerals.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

constexpr int kMonthBack = 31;  // a bare day is one of the month up to the report
constexpr int kDaysOfWeek = 7;

#define GAZETTED_ANNOUNCES "(?:宣布|发布|公布|公告|决定|通报|发文|官宣|将|对)"

/// 周五将公布实施细则, 15日对企业进行培训, 上月28日对外发布的数据: to come, or no deed on exports.
bool is_to_come(std::string_view words, const text::Match& match) {
    static const Pattern other(
        "将(?:于|会|在)?[^，。;将把]{0,8}(?:公布|发布|宣布|公告|通报|答疑|举行|召开|出台)|会于|上月|对(?:企业|外发布|"
        "有关问题|"
        "此)|培训|答疑");
    const std::size_t end = std::min(words.find("。", match.begin()), words.size());
    return other.in(words.substr(match.begin(), end - match.begin()));
}

/// 商务部9日发布公告, 昨(13)日发布: the day alone, as wires write it; the last such day up to the report's own.
std::optional<CivilDate> bare_day_of_deed(std::string_view words, CivilDate published) {
    static const Pattern pattern(
        "(?:(?:商务部|海关总署|工作机制)(?:[^，。;0-9]*)?|(?:^|，|。)((?:中国|大陆|北京)(?:官方|政府)?(?:于)?))([0-9]{"
        "1,2})\\)?日(?:[^，。;]*" GAZETTED_ANNOUNCES "|[^，。;]*(?:表示|称|说|指出)，[^。;]*(?:决定|宣布|即日起))");
    // 中国10日宣布加征关税, 中国15日发布的数据, 北京8日发布预警: a state announces other things as well.
    static const Pattern of_control(
        "出口管制|管控名单|关注名单|不可靠实体|两用物项|出口许可|出口[^。;]*许可|易制毒|(?:禁止|限制)[^。;]*出口|目录");
    static const Pattern no_deed("数据|反对|抗议|回应|(?:发布|公布|宣布)的");
    // (北京9日综合外电报导)中国商务部今天公告: the dateline's day, or the one before (昨天, group 2).
    static const Pattern dateline(
        "^\\(?[^，。;:()0-9]{2,14}?([0-9]{1,2})日(?:综合)?(?:外|专)?(?:电|讯|消息|报[导道])[^。;]{0,8}?(?:中国)?"
        "(?:商务部|海关总署|工作机制)[^，。;]*?(?:今天|今日|当天|当日|同日|今早|今晚|(昨天|昨日|昨晚))[^，。;]{0,"
        "12}" GAZETTED_ANNOUNCES);
    auto match = pattern.find(words);
    const bool by_dateline = !match;
    if (by_dateline) match = dateline.find(words);
    if (!match || !is_our_deed(words, by_dateline ? match->end() : match->groups[2].begin, false)) return std::nullopt;
    if (is_to_come(words, *match)) return std::nullopt;
    const std::string_view told = words.substr(match->begin(), words.find("。", match->begin()) - match->begin());
    if (!by_dateline && match->has(1) && (!of_control.in(told) || no_deed.in(told))) return std::nullopt;
    const int before = by_dateline && match->has(2) ? 1 : 0;
    const auto number = static_cast<unsigned>(text::number_of(match->text(words, by_dateline ? 1 : 2)).value_or(0));
    for (int back = 0; back <= kMonthBack; ++back) {
        const CivilDate day = published.plus_days(-back);
        if (day.day() == number) return day.plus_days(-before);
    }
    return std::nullopt;
}

/// The last such day of the week up to the report's own; 0 is Sunday (日, 天).
CivilDate last_weekday(std::string_view name, CivilDate published) {
    const auto number = text::number_of(name);
    const int wanted = static_cast<int>(number.value_or(0)) % kDaysOfWeek;
    const int today = ((published.days_since(*CivilDate::of(2023, 1, 1)) % kDaysOfWeek) + kDaysOfWeek) % kDaysOfWeek;
    return published.plus_days(-((today - wanted + kDaysOfWeek) % kDaysOfWeek));
}

/// 商务部今天宣布, 昨日, 商务部周二发布公告: told from the day of the report.
std::optional<CivilDate> day_told_from_report(std::string_view words, CivilDate published) {
    static const std::string when =
        "(?:(今天|今日|今早|今晚|刚刚)|(昨天|昨日|昨晚)|(前天)|(?:本)?(?:周|星期|礼拜)([一二三四五六日天]))";
    static const Pattern pattern(
        "(?:商务部|海关总署|工作机制|中方|中国)(?:新闻)?(?:发言人)?[^，。;0-9\"]{0,5}?(?:于|在)?" + when +
        "(?:[^，。;]*" GAZETTED_ANNOUNCES "|(?:表示|称|说|指出|强调)，[^。;]*(?:决定|宣布))|^(?:[^，。;:]*:)?" + when +
        "[^，。;]*，?(?:中国)?(?:商务部|海关总署|不可靠实体清单工作机制)[^。;]{0,24}?" GAZETTED_ANNOUNCES);
    const auto match = pattern.find(words);
    if (!match || !is_our_deed(words, match->end(), false) || is_to_come(words, *match)) return std::nullopt;
    constexpr std::size_t kForms = 4;
    for (std::size_t group = 1; group < match->groups.size(); ++group) {
        if (!match->has(group)) continue;
        const std::size_t form = (group - 1) % kForms;
        if (form + 1 == kForms) return last_weekday(match->text(words, group), published);
        return published.plus_days(-static_cast<int>(form));
    }
    return std::nullopt;
}

}  // namespace

std::optional<EffectiveRule> announced_on(const Text& text, const Sentence& sentence,
                                          std::optional<CivilDate> published) {
    static const Pattern announces(
        "^(?:，|获悉，|消息，|(?:为|履行|根据|依据|按照|经|据|从)[^。;，]{2,60}，|一早，|早间，|晚间?，|当天，|当日，|"
        "傍晚，|"
        "清晨，|凌晨，|下午，|上午，|电|讯| "
        "|\\)|\\([^()]*\\))*"
        "(?:中国|中方|经批准，)?(?:商务部|海关总署|不可靠实体清单工作机制|工作机制|中方|会同)[^。;]{0,40}?"
        "(?:宣布|发布|公布|决定|公告|通报|发文|将|对|会同)");
    static const Pattern actor(
        "(?:中国商务部|商务部|海关总署|工作机制|中方|中国)(?:新闻发言人|新闻办公?室?)?(?:于|在)?(?:(?:今天|今日|当天|"
        "当日|昨天|昨日)\\(?)?$");
    static const Pattern foreign("美商务部(?:于|在)?$|美国商务部(?:于|在)?$");
    static const Pattern then("^[^。;]{0,12}" GAZETTED_ANNOUNCES);
    const std::string_view words = text.at(sentence.place);
    const auto rule = [&](CivilDate day, std::optional<ClockTime> time) {
        return EffectiveRule{day, time, "announced_on", sentence.place, sentence.path, {}, false, {}};
    };
    for (const text::DateMention& date : text::find_dates(words)) {
        const auto day = text::resolve(date, published);
        const std::string_view before = words.substr(0, date.range.begin);
        const std::string_view after = words.substr(date.range.end);
        const bool by_actor = actor.in(before) && !foreign.in(before) && then.in(after);
        if (day && (by_actor || announces.in(after))) return rule(*day, date.time);
    }
    if (!published) return std::nullopt;
    if (const auto day = bare_day_of_deed(words, *published)) return rule(*day, std::nullopt);
    if (const auto day = day_told_from_report(words, *published)) return rule(*day, std::nullopt);
    return std::nullopt;
}

#undef GAZETTED_ANNOUNCES

std::optional<EffectiveRule> day_in_title(const Text& text, std::optional<CivilDate> published) {
    for (const text::DateMention& date : text::find_dates(text.title())) {
        const auto day = text::resolve(date, published);
        const bool since = text.title().substr(date.range.end).starts_with("起");
        if (!day || !since || text.title_evidence(date.range).quote.empty()) continue;
        return EffectiveRule{*day, date.time, "fixed_date", {0, date.range}, "0", {}, false, {}};
    }
    return std::nullopt;
}

}  // namespace gazetted::extract::zh
