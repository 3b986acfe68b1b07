#include "parsers/extract/zh_clauses.h"

#include <algorithm>

#include "parsers/model/reading.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Match;
using text::Pattern;
using text::Range;

/// 规定的暂停措施: the verb is a noun.
bool is_noun(std::string_view words, const Verb& verb) {
    static const Pattern after("^(?:实施|执行|适用)?的?(?:期限|期间|期(?:$|[，。;内])|措施|安排|决定|状态)");
    constexpr std::string_view kOf = "的";
    return verb.type != "continues_suspension" && words.substr(0, verb.range.begin).ends_with(kOf) &&
           after.in(words.substr(verb.range.end));
}

}  // namespace

Range clause_of(std::string_view words, std::size_t at) {
    static const Pattern mark("，|;|。|\\(|\\)|《|》|并(?:对|将|把)|同时(?:对|将|把)");
    Range out{0, words.size()};
    int inside = 0;
    for (const Match& match : mark.all(words)) {
        const std::string_view what = match.text(words, 0);
        if (what == "(" || what == "《") {
            ++inside;
        } else if (what == ")" || what == "》") {
            inside = std::max(0, inside - 1);
        } else if (inside == 0 && match.begin() >= at) {
            out.end = match.begin();
            break;
        } else if (inside == 0) {
            const bool stop = what == "，" || what == ";" || what == "。";
            out.begin = stop ? match.end() : match.begin();
        }
    }
    return out;
}

const Verb* verb_of_clause(std::string_view words, const Object& object, const std::vector<Verb>& verbs) {
    const Range clause = clause_of(words, object.range.begin);
    const Verb* found = nullptr;
    for (const Verb& verb : verbs) {
        if (!clause.holds(verb.range.begin) || is_noun(words, verb)) continue;
        if (verb.range.begin < object.range.begin && verb.type == kTold) continue;
        if (verb.range.begin < object.range.begin) return nullptr;
        if (verb.range.begin >= object.range.end && found == nullptr) found = &verb;
    }
    return found;
}

bool is_spent(std::string_view words, const Verb& verb, const std::vector<Object>& objects) {
    static const Pattern ends_clause(
        "^(?:实施|执行|适用|施行|使用|生效)?(?:至|到)?[0-9零一二两三四五六七八九十半年个月日天时分]*(?:止)?(?:，|;|。|$"
        ")");
    if (!ends_clause.in(words.substr(verb.range.end))) return false;
    const Range clause = clause_of(words, verb.range.begin);
    return std::any_of(objects.begin(), objects.end(), [&](const Object& object) {
        return clause.holds(object.range.begin) && object.range.end <= verb.range.begin;
    });
}

}  // namespace gazetted::extract::zh
