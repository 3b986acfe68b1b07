#include "parsers/extract/zh_effective.h"

#include <utility>

#include "parsers/extract/zh_acts.h"
#include "parsers/extract/zh_part_references.h"
#include "parsers/extract/zh_publication_day.h"
#include "parsers/extract/zh_untold_days.h"
#include "parsers/text/dates.h"
#include "parsers/text/numerals.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;
using text::Range;

/// 起(正式)实施 after a date; 起实施的 belongs to a noun and tells of something else.
const Pattern& begins() {
    static const Pattern pattern(
        "^(?:\\([^()]{1,12}\\)|\\))?(?:零时|24时)?起?(?:开始|即)?(?:正式)?(?:实施|施行|生效|执行|适用)(的)?");
    return pattern;
}

/// 自{date}起，暂停/停止/继续暂停…: the first day of what the sentence does to another notice, or of its rule.
const std::string& act_behind() {
    static const std::string words =
        "(?:[^。;]{0,80}?(?:暂停|停止|取消|终止|废止|中止|恢复|禁止|实施|实行|施行|"
        "调查|采取|要求|启动|免领|免于|免予|无需|不必|生效|可以?申请|"
        "执行|适用|修改|调整|增加|增列|删去|删除|撤销|缩短|移出|移除|调出|列入|纳入|不再|不得|应当?|须|必需|凭|延长|"
        "一律|"
        "不予|原则上|"
        "不批准|严禁|不受理|停发|限制|"
        "拒绝|继续停|再停)|(?:将|把|对)[^。;]*?(?:移出|移除|调出|除名|列入|纳入|停止|暂停))";  // behind long names
    return words;
}

const Pattern& begins_act() {
    static const Pattern pattern("^(?:\\([^()]{1,12}\\))?(?:零时|24时)?起，?" + act_behind());
    return pattern;
}

/// 自{date}至{date}对…实施…: the first day of what has a last one, too (which no field carries).
const Pattern& begins_span() {
    static const Pattern pattern("^(?:零时)?(?:起)?(?:至|到)[^，。;至到]*?日(?:24时)?(?:止|期间)?，?" + act_behind());
    return pattern;
}

/// 实施临时管制，期限为两年，自{date}起至{date}止: the same behind what is done.
bool spans_control(std::string_view before, std::string_view after) {
    static const Pattern done("(?:实施|实行|采取|执行)[^。;]*(?:管制|管理|措施|许可)[^。;]*(?:自|从)$");
    static const Pattern pause("暂停|中止|停止");
    static const Pattern to("^(?:零时)?(?:起)?(?:至|到)");
    return to.in(after) && done.in(before) && !pause.in(before);
}

/// 继续暂停实施，期限自{date}起至…: the term of what was said before.
const Pattern& begins_term() {
    static const Pattern pattern("(?:暂停|停止|中止)[^。;]{0,40}期限(?:为)?(?:自|从)$");
    return pattern;
}

/// 继续暂停实施90天（自{date}起算）.
bool counts_pause(std::string_view before, std::string_view after) {
    static const Pattern paused("(?:暂停|中止|延长)[^。;]*(?:自|从)$");
    static const Pattern counted("^(?:零时)?起(?:计?算|计)");
    return counted.in(after) && paused.in(before);
}

/// 第46号公告第二款自{date}起恢复执行: a part, but of another notice.
bool is_of_another_notice(std::string_view before_part) {
    static const Pattern pattern("[0-9]号(?:公告|令)?(?:\\([^()]*\\)|《[^《》]*》)*(?:的|中的?)?$");
    return pattern.in(before_part);
}

/// 生效日期为{date}.
const Pattern& names_day() {
    static const Pattern pattern(
        "(?:实施|施行|生效|执行)(?:日期|时间|之日|日)(?:为|是|:|延至|推迟至|推迟到|延期至|延迟至|延后至)?"
        "(?:自|从)?$");
    return pattern;
}

/// What was done so long before the document is told, not done.
constexpr int kLongBefore = 31;

const Pattern& named_parts() {
    static const Pattern pattern(
        "((?:(?:\"[^\"]{1,24}\"|第[一二三四五六七八九十0-9]{1,3}(?:条|款|部分|项)"
        "(?:第?\\([一二三四五六七八九十0-9]{1,3}\\)(?:项|款)?|第[一二三四五六七八九十0-9]{1,3}项)?|"
        "[一二三四五六七八九十]{1,3}、?\\([一二三四五六七八九十0-9]{1,3}\\)(?:项|款)?|"
        "第?\\([一二三四五六七八九十0-9]{1,3}\\)(?:项|款|部分)?)(?:、|和|及|以及|与)?)+(?:[a-z]项)?)"
        "(?:部分|所列物项|规定|内容|的规定)?(?:除外，?(?:其|该条|该款|该项|该部分)?)?(?:的?(?:实施|施行|生效)(?:日期|"
        "时间))?"
        "(?:延至|推迟至|推迟到|延期至|延迟至|延后至)?$");
    return pattern;
}

/// 本公告有效期一年，自{date}起算.
bool begins_validity(std::string_view sentence, std::string_view after) {
    static const Pattern starts("^(?:零时)?起(?:算|计算|有效)");
    static const Pattern validity("^本(?:公告|决定|令|通知|规定|办法)[^。;]{0,6}有效期");
    return starts.in(after) && validity.in(sentence);
}

bool speaks_of_itself(std::string_view sentence) {
    static const Pattern pattern(
        "本(?:公告|决定|令|通知|规定|办法|条例|法|目录|清单)|^(?:公告|通知)(?:自|于|从)|^决定(?:自|于|从)["
        "^，。;]*起(?:正式)?(?:实施|施行|生效|执行)");
    return pattern.in(sentence);
}

/// 第一条 named somewhere before: what a later 第(三)项 of the sentence belongs to.
std::string article_before(std::string_view sentence, std::size_t at) {
    static const Pattern article("第([一二三四五六七八九十0-9]{1,3})条|([一二三四五六七八九十]{1,3})、\\(");
    std::string out;
    for (const text::Match& match : article.all(sentence.substr(0, at))) {
        const auto number = text::number_of(match.text(sentence, match.has(1) ? 1 : 2));
        if (number) out = std::to_string(*number);
    }
    return out;
}

/// The parts named right before the date, where there are any.
std::vector<std::string> parts_before(std::string_view sentence, std::size_t at) {
    const auto match = named_parts().find(sentence.substr(0, at));
    if (!match || is_of_another_notice(sentence.substr(0, match->begin()))) return {};
    return referenced_parts(match->text(sentence, 1), article_before(sentence, match->begin()));
}

/// …第46号第二款自: names a part of another notice.
bool dates_another(std::string_view sentence, std::size_t at) {
    const auto match = named_parts().find(sentence.substr(0, at));
    return match && is_of_another_notice(sentence.substr(0, match->begin()));
}

/// Limits a rule: to the parts it names, or to its own part where it does not speak of the document.
void limit(EffectiveRule& rule, std::string_view sentence, std::size_t at) {
    rule.at = at;
    rule.parts = parts_before(sentence, at);
    const bool own_part = rule.path != "0" && !speaks_of_itself(sentence);
    if (rule.parts.empty() && own_part) rule.parts = {rule.path};
}

bool starts_with_since(std::string_view sentence, std::size_t date_begin) {
    static const Pattern since("(?:自|于|从)$");
    constexpr std::size_t kOneCharacter = std::string_view("自").size();
    return date_begin >= kOneCharacter && since.in(sentence.substr(date_begin - kOneCharacter, kOneCharacter));
}

/// （一）自{date}起，金属甲: the day of that part, whatever its words do.
const Pattern& opens_with_day() {
    static const Pattern pattern("^(?:零时)?起，");
    return pattern;
}

/// …，自{date}起：（一）…: the day of what the parts below do.
const Pattern& opens_list() {
    static const Pattern pattern("^(?:零时)?起(?:，(?:采取|实施)(?:以下|下列|如下)措施)?:$");
    return pattern;
}

void add_fixed(std::string_view words, const EffectiveRule& pattern, bool part_opens,
               std::optional<CivilDate> published, std::vector<EffectiveRule>& out) {
    constexpr std::size_t kSince = std::string_view("自").size();
    for (const text::DateMention& date : text::find_dates(words)) {
        const std::string_view after = words.substr(date.range.end);
        const auto begins_rule = begins().find(after);
        if (begins_rule && begins_rule->has(1)) continue;  // 起实施的: a noun's own story
        const auto day = text::resolve(date, published);
        const bool past = day && published && day->days_since(*published) < -kLongBefore;
        const std::string_view before = words.substr(0, date.range.begin);
        static const Pattern opens_clause("(?:^|，|决定|宣布|从)$");  // 2026年5月12日起，继续暂停…
        const bool since =
            starts_with_since(words, date.range.begin) || (opens_clause.in(before) && begins_act().in(after));
        const bool opens_part = part_opens && since && date.range.begin <= kSince && opens_with_day().in(after);
        const bool first_day = !past && since &&
                               (begins_act().in(after) || begins_span().in(after) || opens_part ||
                                spans_control(before, after) || counts_pause(before, after));
        const bool named = names_day().in(before) || begins_term().in(before) || begins_validity(words, after);
        const bool heads = !past && since && opens_list().in(after);
        if (!day || (!begins_rule && !first_day && !named && !heads)) continue;
        EffectiveRule rule = pattern;
        rule.on = *day;
        rule.time = date.time;
        rule.basis = "fixed_date";
        const std::size_t from =
            starts_with_since(words, date.range.begin) ? date.range.begin - kSince : date.range.begin;
        rule.of_act = (first_day && !begins_rule && !named && !heads) || dates_another(words, from);
        limit(rule, words, from);
        out.push_back(rule);
    }
}

}  // namespace

std::vector<EffectiveRule> effective_rules(const Text& text, const Sentence& sentence,
                                           std::optional<CivilDate> published) {
    std::string_view words = text.at(sentence.place);
    static const Pattern of_days("日|天|月|年|-|/|\\.");  // one of them stands in every day and every term
    std::vector<EffectiveRule> out;
    if (!of_days.in(words) || postpones(words) || is_of_other_trade(words)) return out;
    std::string blotted;
    words = without_gists(words, blotted);  // the days of other notices are theirs
    EffectiveRule pattern{{}, {}, "", sentence.place, sentence.path, {}, false, excepted_parts(words)};
    if (const auto day = published ? publication_day_in(words, *published) : std::nullopt) {
        EffectiveRule rule = pattern;
        rule.on = day->on;
        rule.basis = "on_publication";
        rule.of_act = !day->of_text;
        limit(rule, words, day->at);
        out.push_back(std::move(rule));
    }
    add_fixed(words, pattern, sentence.opens && sentence.path != "0", published, out);
    return out;
}

}  // namespace gazetted::extract::zh
