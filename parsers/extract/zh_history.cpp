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
    static const Pattern acts("^，?(?:发布|公布|作出|印发|宣布|决定|将|把|对|以)(?:[^的]|$)");
    return on.in(before.substr(before.size() - std::min<std::size_t>(before.size(), 3))) && acts.in(after);
}

}  // namespace

bool told_as_past(std::string_view before) {
    static const Pattern past(
        "(?:此前(?:$|[^一两]|一[^天日周])|早前|早先|先前|之前|去年|前年|曾|早些时候|上个?月|回顾|已于[^，。;]+|(?:19|"
        "20)[0-9]{2}年[^，。;]{"
        "0,24}"
        "(?:已|曾|被))[^。;]*$");
    return past.in(before);
}

bool tells_of_earlier(std::string_view sentence, std::optional<CivilDate> published) {
    // 商务部公告2026年第12号将…列入: the earlier notice is the one who acts.
    static const Pattern by_notice(
        "^[^。，;《]*公告(?:\\[?[0-9]{4}\\]?年?)第?[0-9]{1,4}号(?:公告)?(?:已|曾)?(?:将|把)[^于自在按依]");
    if (by_notice.in(sentence)) return true;
    if (!published || sentence.substr(0, kSince.size()) == kSince) return false;
    for (const text::DateMention& date :
         text::find_dates(sentence.substr(0, std::min(sentence.size(), kHeadOfSentence)))) {
        const auto day = text::resolve(date, published);
        if (!day || !(*day < *published)) continue;
        // 对2031年1月1日前签订的合同: a limit in time, and no day on which something was done.
        static const Pattern limit("^(?:\\([^()]*\\))?(?:之?前|以前|及以?前|起|止)");
        if (limit.in(sentence.substr(date.range.end))) continue;
        if (date.range.begin <= kOpening) return true;
        if (acts_on_day(sentence.substr(0, date.range.begin), sentence.substr(date.range.end))) return true;
    }
    return false;
}

}  // namespace gazetted::extract::zh
