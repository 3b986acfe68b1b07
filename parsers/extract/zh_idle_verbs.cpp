#include "parsers/extract/zh_idle_verbs.h"

#include <algorithm>

#include "parsers/base/search.h"

namespace gazetted::extract::zh {

using text::Match;
using text::Pattern;
using text::Range;

std::vector<Range> words_that_keep(std::string_view sentence) {
    static const Pattern any("有效|不变|继续|仍|照常|照旧|依旧|保留|维持|名单");
    static const Pattern keeps(
        "(?:继续)?(?:暂停|中止)(?:实施|执行|适用)?的?(?:安排|措施|状态|决定|规定)?(?:保持|维持)?(?:均|都)?不变|"
        "(?:继续|仍然?|仍旧|依然|依旧|照常|照旧)(?:均|按[^，。;]*?|予以|保持)?(?:有效|生效|执行|实施|适用|施行)|"
        "(?:保持|维持|均|都)*不变|予以保留|维持(?:有效|原状|现状)|"
        "(?:移出|调出|转列|转入|转至|调整(?:至|到|为))[^，。;《]*名单(?:$|[，。;])");
    static const Pattern turned("(?:不|不再|不得|不予|停止|终止|暂停|中止|取消)$");  // 不再继续执行
    static const Pattern pauses("^的?(?:暂停|中止)");                                // 继续执行暂停措施
    constexpr std::size_t kWindow = 6;
    std::vector<Range> out;
    if (!any.in(sentence)) return out;
    for (const Match& match : keeps.all(sentence)) {
        const std::size_t window = std::min(match.begin(), kWindow);
        if (turned.in(sentence.substr(match.begin() - window, window)) || pauses.in(sentence.substr(match.end())))
            continue;
        out.push_back(match.whole());
    }
    return out;
}

bool is_attribute(std::string_view sentence, Range verb) {
    static const Pattern which(
        "^(?:实施|执行|适用)?的(?:商务部|海关总署|不可靠实体清单工作机制|公告[0-9\\[]|第?[0-9]{1,4}号)");
    // Not 停止对甲公司实施的商务部公告…规定的措施.
    const bool towards = holds_characters(sentence.substr(verb.begin, verb.end - verb.begin), "对");
    return !towards && which.in(sentence.substr(verb.end));
}

bool done_by_another(std::string_view sentence, Range verb) {
    // 经公告2025年第70号暂停实施至…
    static const Pattern by("(?:经|由|被|依|据|按照?)[^，。;经由被依据按]*号(?:公告|令)?(?:已|已经|曾|宣布|决定)*$");
    // 公告2025年第70号暂停实施的六项公告中
    static const Pattern notice("号(?:公告|令)?(?:\\([^()]*\\))?(?:已|已经|曾|宣布|决定)*$");
    static const Pattern which(
        "^(?:实施|执行|适用)?的(?:[0-9一二三四五六七八九十两]{1,3}(?:项|份|个|则)|上述|前述|相关|有关|商务部|海关总署|"
        "公告|第|各|其他|其余|物项|措施)");
    if (is_attribute(sentence, verb)) return true;
    const std::string_view before = sentence.substr(0, verb.begin);
    if (!before.ends_with("号") && !notice.in(before)) return false;
    static const Pattern another(
        "^(?:实施|执行|适用)?了?(?:商务部|海关总署|公告|[0-9]{4}年)");  // 公告第72号暂停实施2024年第46号
    if (notice.in(before) && another.in(sentence.substr(verb.end))) return true;
    return by.in(before) || (notice.in(before) && which.in(sentence.substr(verb.end)));
}

}  // namespace gazetted::extract::zh
