#include "parsers/extract/zh_relations.h"

#include <algorithm>

#include "parsers/base/search.h"
#include "parsers/extract/zh_back_references.h"
#include "parsers/extract/zh_deeds.h"
#include "parsers/extract/zh_limited.h"
#include "parsers/extract/zh_other_ends.h"
#include "parsers/extract/zh_periods.h"
#include "parsers/extract/zh_resumptions.h"
#include "parsers/extract/zh_target_parts.h"
#include "parsers/extract/zh_untold_days.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

bool frees(std::string_view words, const Verb& verb) {
    const std::string_view rest = words.substr(verb.range.begin);
    return rest.starts_with("不再对") || rest.starts_with("不再适用于");
}

/// 撤销商务部公告2025年第72号: the notice itself goes. 撤销…号对甲公司采取的措施 only ends what it did.
bool revokes(std::string_view words, const Verb& verb, const TargetPart& part) {
    static const Pattern takes_back("^撤(?:销|回)(?:[^对]|$)");
    return part.words.empty() && takes_back.in(words.substr(verb.range.begin));
}

/// Up to the verb, or up to the next notice where a part of this one is named first: 第55号第一条、第56号第二条.
std::size_t end_of_part(std::string_view words, const Object& object, std::size_t end,
                        const std::vector<Object>& objects) {
    if (!words.substr(object.range.end).starts_with("第")) return end;
    for (const Object& other : objects)
        if (other.range.begin > object.range.end) end = std::min(end, other.range.begin);
    return end;
}

}  // namespace

std::vector<RelationFound> relations_in(const Text& text, const Sentence& sentence, const Naming& naming,
                                        std::optional<CivilDate> published,
                                        const std::vector<model::NoticeId>& before) {
    const std::string_view words = text.at(sentence.place);
    std::vector<Verb> verbs = verbs_in(words);
    std::vector<RelationFound> out;
    const bool put_off = postpones(words);
    if (verbs.empty() && !put_off) return out;
    std::vector<Object> objects = objects_in(text, sentence, naming);
    add_back_references(words, before, objects);
    std::erase_if(verbs, [&](const Verb& verb) {  // 《关于优化调整…的公告》 does not adjust
        return std::any_of(objects.begin(), objects.end(),
                           [&](const Object& object) { return object.range.holds(verb.range.begin); });
    });
    const bool part_kept = keeps_part(words);
    const std::vector<int> spared = part_kept ? numbers_excepted(words) : std::vector<int>{};
    const Verb moves{{words.size(), words.size()}, "amends"};  // the day of the other notice is put off
    for (const Object& object : objects) {
        if (is_cited(words, object)) continue;
        const Verb* verb = put_off ? &moves : governing(words, object, verbs, objects);
        if (put_off && !object.id) continue;
        if (verb == nullptr || is_idle(verb->type)) continue;
        const bool kept = part_kept && (spared.empty() || !object.id ||
                                        std::find(spared.begin(), spared.end(), object.id->number) != spared.end());
        if (verb->type != "amends" && kept) continue;
        if (verb->type == "amends" && !put_off && !amends(words, object, *verb)) continue;
        const bool verb_behind = verb->range.begin >= object.range.end;
        TargetPart part = part_meant(
            words, object,
            end_of_part(words, object, verb_behind ? verb->range.begin : std::string_view::npos, objects), objects);
        RelationFound found;
        found.by_whom = verb->type != "amends" && limit_to_class(words, object, verb->range, part);
        found.place = sentence.place;
        found.path = sentence.path;
        found.object = object.range;
        found.verb_at = verb->range.begin;
        found.revoked = object.id && revokes(words, *verb, part);
        found.relation.type = found.revoked ? "repeals" : verb->type;
        found.relation.target = object.id;
        found.title = object.title;
        if (!object.id) found.relation.target_title = object.title;
        if (!put_off) fill_period(found, text, sentence, deed_of(words, object, *verb, verbs, objects), published);
        if (tells_history(words, verb->range.begin, found.relation.from, published)) continue;
        // 不再对三家企业采取…: it ends for those alone, and who they are is not said.
        if (frees(words, *verb) && !found.by_whom && limited_to(text, found, {}).empty()) continue;
        found.to_come = is_to_come(words, verb->range.begin);
        add_parts(found, part, out);
    }
    for (const FurtherPart& further : further_parts(words, objects, verbs)) {
        RelationFound found;
        found.place = sentence.place;
        found.path = sentence.path;
        found.object = {further.clause.begin, further.clause.begin};
        found.verb_at = further.verb->range.begin;
        found.relation.type = further.verb->type;
        found.relation.target = further.of->id;
        fill_period(found, text, sentence, {further.clause, {0, objects.front().range.begin}}, published);
        found.to_come = is_to_come(words, found.verb_at);
        if (!is_cited(words, *further.of)) add_parts(found, further.part, out);
    }
    read_other_ends(words, published, out);
    return out;
}

}  // namespace gazetted::extract::zh
