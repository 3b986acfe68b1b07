#include "parsers/extract/zh_publication_day.h"

#include <algorithm>

#include "parsers/extract/zh_history.h"
#include "parsers/text/dates.h"
#include "parsers/text/numerals.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

/// 自公布之日起(正式)实施; also 自(本)公告发布之日起，… and 于公布之日实施. "…之日起15日内" and "…之日起停止执行的" are
/// other things.
const Pattern& since_publication() {
    static const Pattern pattern(
        "(?:自|从|由)(?:公告|决定|通知)(?:公布|发布|印发)之?日起(?:(?:即|开始)?(?:正式)?(?:实施|施行|生效|执行)|对)|"
        "(?:自|从|由|于)(?:本(?:公告|决定|令|通知|规定))?(?:[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)?"
        "(?:公布|发布|公告|印发|公开|签发)之?日(?:"
        "起(?:即|开始)?(?:正式)?(?:实施|施行|生效|执行|适用|失效|废止|，|:|对|向|暂停|停止)|"
        "(?:即|开始)?(?:正式)?(?:实施|施行|生效|执行|适用))|"
        "(?:^|[，;:)]|(?:措施|新规|管制|决定|禁令|限制|(?:^|[，。;:]|本|该|此)公告)(?:将|已)?)(?:自|从|于|在)?(?:[0-9]{"
        "4}年)?(?:[0-9]"
        "{1,2}月)?"
        "(?:[0-9]{1,2}日)?(?:公布|发布|公告|印发)(?:的)?"
        "(?:当天|当日|同日|同一天)(?:起|，)?(?:就|便|即|已|已经|立即|开始|正式)*(?:实施|施行|生效|执行|适用)(?:$|[^的]"
        ")");
    return pattern;
}

/// 自公布之日起30日后施行, 起满三个月后, 公布后第30日起, 公布之次日起. Groups 1 and 2: a term after which the text
/// applies and its unit; 3: a count of days; none of them: the next day. Working days and months of the calendar are
/// not read.
const Pattern& after_publication() {
    static const Pattern pattern(
        "(?:自|从|于|在)?(?:本?(?:公告|决定|令|通知|规定))?(?:公布|发布|公告|印发|公开|签发)(?:"
        "(?:之?日起|之?日后|之?日|后)?，?(?:满|届满|期满)?([0-9]{1,3}|[一二两三四五六七八九十]{1,3})(日|天|个月|年)"
        "(?:期满|届满)?(?:之?后|起|之日起)|"
        "(?:之日)?(?:之?后)(?:的)?第([0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:日|天|个自然日)|之?(?:日的?)?次日|之?"
        "日后?第"
        "二(?:日|天))起?，?(?:即|开始)?(?:正式)?(?:实施|施行|生效|执行|适用)");
    return pattern;
}

/// The day such words mean.
CivilDate day_after(const text::Match& match, std::string_view words, CivilDate published) {
    if (match.has(3)) return published.plus_days(text::number_of(match.text(words, 3)).value_or(0));
    if (!match.has(1)) return published.plus_days(1);
    const std::string_view unit = match.text(words, 2);
    const int amount = static_cast<int>(text::number_of(match.text(words, 1)).value_or(0));
    const text::TermUnit in = unit == "年"     ? text::TermUnit::kYears
                              : unit == "个月" ? text::TermUnit::kMonths
                                               : text::TermUnit::kDays;
    return text::end_of({{}, amount, in}, published);
}

const Pattern& since_today() {
    static const Pattern pattern("自即日起|即日起");
    return pattern;
}

/// 自公布之日起实施, 自即日起施行: the text itself, not one thing that it does.
bool comes_into_force(std::string_view sentence, const text::Match& since) {
    static const Pattern ends("(?:实施|施行|生效|执行|适用)$");
    static const Pattern goes_on("^，?(?:开始|即)?(?:正式)?(?:实施|施行|生效|执行)");
    return ends.in(since.text(sentence, 0)) || goes_on.in(sentence.substr(since.end()));
}

/// 自公布之日起，30个工作日后实施: the day named is not the first one.
bool goes_on_with_term(std::string_view sentence, std::size_t at) {
    static const Pattern term("^(?:满|经|[0-9]{1,3}|[一二两三四五六七八九十]{1,3})[^，。;]*(?:后|满)");
    return term.in(sentence.substr(at));
}

/// 已颁发的许可证件自公布之日起失效: that is the day of those, and no text's.
bool is_of_licences(std::string_view before) {
    static const Pattern pattern("(?:许可证件?|批准文件|凭证|证书)[^，。;]*$");
    return pattern.in(before);
}

}  // namespace

std::optional<PublicationDay> publication_day_in(std::string_view words, CivilDate published) {
    const text::Subject subject(words);
    for (const Pattern* found : {&after_publication(), &since_publication(), &since_today()}) {
        const auto match = found->find(subject);
        if (!match || is_of_licences(words.substr(0, match->begin()))) continue;
        const bool later = found == &after_publication();
        const bool of_text = comes_into_force(words, *match);
        if (!of_text && goes_on_with_term(words, match->end())) return std::nullopt;
        return PublicationDay{later ? day_after(*match, words, published) : published, match->begin(), of_text};
    }
    return std::nullopt;
}

bool retells_publication(const Text& text, const Outline& outline, std::optional<CivilDate> published) {
    return std::any_of(outline.sentences.begin(), outline.sentences.end(), [&](const Sentence& sentence) {
        if (sentence.annex) return false;
        const text::Subject words(text.at(sentence.place));
        const bool told = since_publication().in(words) || after_publication().in(words) || since_today().in(words);
        return told && !tells_of_earlier(words.text(), published, kLongAgo);
    });
}

}  // namespace gazetted::extract::zh
