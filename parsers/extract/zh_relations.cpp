#include "parsers/extract/zh_relations.h"

#include <algorithm>

#include "parsers/base/search.h"
#include "parsers/extract/zh_deeds.h"
#include "parsers/extract/zh_limited.h"
#include "parsers/extract/zh_periods.h"
#include "parsers/extract/zh_resumptions.h"
#include "parsers/extract/zh_shared_terms.h"
#include "parsers/extract/zh_target_parts.h"
#include "parsers/extract/zh_untold_days.h"
#include "parsers/text/dates.h"
#include "parsers/text/notices.h"
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

}  // namespace

std::vector<RelationFound> relations_in(const Text& text, const Sentence& sentence,
                                        const std::vector<std::string>& issuers, std::optional<CivilDate> published) {
    const std::string_view words = text.at(sentence.place);
    std::vector<Verb> verbs = verbs_in(words);
    std::vector<RelationFound> out;
    const bool put_off = postpones(words);
    if (verbs.empty() && !put_off) return out;
    const std::vector<Object> objects = objects_in(text, sentence, issuers);
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
        if (verb == nullptr || verb->type == kResumes) continue;
        const bool kept = part_kept && (spared.empty() || !object.id ||
                                        std::find(spared.begin(), spared.end(), object.id->number) != spared.end());
        if (verb->type != "amends" && kept) continue;
        if (verb->type == "amends" && !put_off && !amends(words, object, *verb)) continue;
        const TargetPart part = part_meant(words, object, std::max(object.range.end, verb->range.begin), objects);
        RelationFound found;
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
        if (frees(words, *verb) && limited_to(text, found, {}).empty()) continue;
        found.to_come = is_to_come(words, verb->range.begin);
        add_parts(found, part, out);
    }
    read_other_ends(words, published, out);
    return out;
}

namespace {

bool same_title(const std::string& a, const std::string& b) {
    return text::NormalText(a).view() == text::NormalText(b).view();
}

bool same_target(const RelationFound& a, const RelationFound& b) {
    return a.relation.target_key() == b.relation.target_key();
}

/// Of two parts of one notice: 第三条停止执行，第四条暂停执行.
bool apart(const RelationFound& a, const RelationFound& b) {
    const auto part = [](const RelationFound& found) {
        return found.relation.target_path.empty() && found.relation.partly ? found.relation.scope
                                                                           : found.relation.target_path;
    };
    return !part(a).empty() && !part(b).empty() && part(a) != part(b);
}

/// Suspended, prolonged, ended: of two such the later first day counts.
bool is_state(const model::Relation& relation) {
    return relation.type == "suspends" || relation.type == "continues_suspension" || relation.type == "terminates";
}

bool overtakes(const RelationFound& later, const RelationFound& earlier) {
    // A new edition that repeals the old one does not also amend it, whichever of number and title names it.
    const bool old_edition = later.relation.type == "repeals" && earlier.relation.type == "amends" &&
                             !earlier.title.empty() && same_title(later.title, earlier.title);
    if (old_edition) return true;
    if (!same_target(later, earlier) || apart(later, earlier)) return false;
    if (is_state(later.relation) && is_state(earlier.relation)) {
        return later.relation.from && earlier.relation.from && *later.relation.from > *earlier.relation.from;
    }
    return later.relation.type == "repeals" && earlier.relation.type == "amends";
}

/// 在上述期限内继续暂停实施: the last day is the one named last before.
void take_terms_before(std::vector<RelationFound>& found) {
    const RelationFound* dated = nullptr;
    for (RelationFound& relation : found) {
        if (relation.same_term && dated != nullptr && is_state(relation.relation)) {
            relation.relation.until = dated->relation.until;
            relation.relation.until_from_term = dated->relation.until_from_term;
        }
        if (relation.relation.until) dated = &relation;
    }
}

bool same_deed(const RelationFound& a, const RelationFound& b) {
    return same_target(a, b) && a.relation.type == b.relation.type && a.path == b.path && !apart(a, b);
}

}  // namespace

std::vector<RelationFound> settle(std::vector<RelationFound> found) {
    take_terms_before(found);
    std::vector<RelationFound> out;
    for (const RelationFound& candidate : found) {
        const bool overtaken = std::any_of(found.begin(), found.end(),
                                           [&](const RelationFound& other) { return overtakes(other, candidate); });
        const bool known = std::any_of(out.begin(), out.end(),
                                       [&](const RelationFound& other) { return same_deed(other, candidate); });
        if (!overtaken && !known) out.push_back(candidate);
    }
    return out;
}

}  // namespace gazetted::extract::zh
