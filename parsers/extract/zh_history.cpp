#include "parsers/extract/zh_history.h"

#include <algorithm>

#include "parsers/text/dates.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

constexpr std::size_t kHeadOfSentence = 180;  // bytes in which a sentence says when it happened
constexpr std::size_t kOpening = 6;           // a day after two characters at most opens the sentence
constexpr std::string_view kSince = "自";

/// …于{day}发布/作出/将…: what was done on that day; 发布的第4号公告 only names a notice.
bool acts_on_day(std::string_view before, std::string_view after) {
    static const Pattern on("(?:于|在|曾|，)$");
    static const Pattern acts(
        "^(?:(?:、|和|及)[0-9年月日]+)*，?(?:分别|先后|联合|共同)*(?:发布|公布|作出|印发|宣布|决定|将|把|对|以)(?:[^的]"
        "|$)");
    return on.in(before.substr(before.size() - std::min<std::size_t>(before.size(), 3))) && acts.in(after);
}

/// 2024年12月3日商务部公告2024年第46号不再执行, 2024年12月3日发布的…: the day says which notice.
bool names_notice(std::string_view after) {
    static const Pattern issued("^[^，。;]*?(?:发布|公布|印发|作出|制定|下发)的");
    static const Pattern names("^([^，。;]*?)(?:公告|令)[^，。;]*?[0-9]号");
    static const Pattern tells("发布|公布|印发|作出|宣布|决定|将|把|对");
    if (issued.in(after)) return true;
    const auto match = names.find(after);
    return match && !tells.in(match->text(after, 1));
}

/// 2025年5月14日起，有关措施暂停实施: what has applied for months, where nothing is decided now.
bool has_applied_since(std::string_view sentence, std::string_view after, int days_ago) {
    constexpr int kMonths = 60;
    static const Pattern since("^起[^。;]*(?:实施|执行|适用|生效|暂停|中止)");
    static const Pattern now(
        "延长(?:至|到|[0-9一二两三四五六])|继续暂停|恢复|不再|废止|停止|决定|本公告|现(?:将|就|予|对|自)|签订|签署|"
        "订立|报关|申报|合同|提交|取得|颁发|签发");
    return days_ago > kMonths && since.in(after) && !now.in(sentence);
}

}  // namespace

std::size_t end_of_history(std::string_view sentence) {
    static const Pattern now(
        "，(?:现(?:决定|予|将|就|对|自|经)|经(?:国务院|中央军委|[^，。;]{0,6})?(?:研究|审查|批准|核实|评估|综合评估)|"
        "为此|据此|鉴于|今)");
    const auto match = now.find(sentence);
    return match ? match->begin() : sentence.size();
}

bool sums_up(std::string_view before) {
    static const Pattern sum(
        "以来，?[^，。;]{0,12}(?:已|共|累计|先后)[^，。;]*(?:(?:发布|公布)[^，。;]*，(?:决定|分别|先后)*(?:(?:将|把|对)"
        "[^，。;]*)?)?$");
    return sum.in(before);
}

bool tells_year_alone(std::string_view words) {
    static const Pattern pattern("(?:^|[^0-9])(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?(?:[^0-9]|$)");
    return pattern.in(words);
}

bool told_as_past(std::string_view before) {
    static const Pattern past(
        "(?:此前(?:$|[^一两]|一[^天日周])|"
        "早前|早先|先前|之前|去年|前年|曾|早些时候|上个?月|回顾|已于[^，。;]+|(?:19|"
        "20)[0-9]{2}年[^，。;]{"
        "0,24}"
        "(?:已|曾|被))[^。;]*$");
    return sums_up(before) || past.in(before);
}

bool tells_of_earlier(std::string_view sentence, std::optional<CivilDate> published, int days_before) {
    // 商务部公告2026年第12号将…列入, 公告2025年第70号决定，…, 公告2025年第72号暂停实施2024年第46号: the earlier notice
    // is the one who acts.
    static const Pattern by_notice(
        "^(?:(?:同|当|次)日，)?[^。，;《]*(?:公告(?:\\[?[0-9]{4}\\]?年?)|[0-9]{4}年)第?[0-9]{1,4}号(?:公告)?(?:已|曾)?("
        "?:(?:将|把)[^"
        "于自在按依]|"
        "(?:决定|宣布)(?:，|自|将|对|暂停|继续|停止|从)|(?:继续)?(?:暂停|停止|废止|终止|取消)(?:实施|执行)?了?"
        "(?:商务部|海关总署|公告|[0-9]{4}年))");
    // 同日发布…; but 同日，…公告废止 in a notice that says from when it applies is its own deed.
    static const Pattern goes_on(
        "^(?:同日|当日|次日|同月|随后|此后|其后)，?[^，。;]*(?:发布|公布|宣布|印发|作出|再次|又|延长|延期)(?:[^的]|$)");
    if (by_notice.in(sentence) || goes_on.in(sentence)) return true;
    if (!published) return false;
    const bool since = sentence.starts_with(kSince);
    for (const text::DateMention& date :
         text::find_dates(sentence.substr(0, std::min(sentence.size(), kHeadOfSentence)))) {
        const auto day = text::resolve(date, published);
        if (!day || -day->days_since(*published) < days_before) continue;
        const std::string_view after = sentence.substr(date.range.end);
        static const Pattern done_to("(?:停止|暂停|中止|终止|取消|废止|撤销|解除|继续|修改|调整|对|将|把)$");
        const bool opens = date.range.begin <= kOpening && !done_to.in(sentence.substr(0, date.range.begin));
        if (opens && has_applied_since(sentence, after, -day->days_since(*published))) return true;
        if (since) return false;
        // 对2031年1月1日前签订的合同: a limit in time, and no day on which something was done.
        static const Pattern limit("^(?:\\([^()]*\\))?(?:之?前|以前|及以?前|起|止)");
        if (limit.in(after)) continue;
        if (opens && !names_notice(after)) return true;
        if (acts_on_day(sentence.substr(0, date.range.begin), after)) return true;
    }
    return false;
}

}  // namespace gazetted::extract::zh
