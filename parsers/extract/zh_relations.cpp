#include "parsers/extract/zh_relations.h"

#include <algorithm>

#include "parsers/extract/zh_deeds.h"
#include "parsers/extract/zh_effective.h"
#include "parsers/extract/zh_limited.h"
#include "parsers/extract/zh_periods.h"
#include "parsers/extract/zh_resumptions.h"
#include "parsers/extract/zh_untold_days.h"
#include "parsers/text/dates.h"
#include "parsers/text/notices.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;
using text::Range;

/// 将甲、乙列入《…目录》: what is put into a catalogue amends it; a list of parties is none.
bool puts_into(std::string_view words, const Object& object, const Verb& verb) {
    static const Pattern what("(?:将|把)[^。;《》]*(?:增|补充)?$");
    static const Pattern catalogue("(?:目录|清单)$|^[^，。;]{0,4}(?:目录|附表|附件|清单)");
    static const Pattern parties("名单|不可靠实体|反制清单");
    if (object.id || distance(words, verb.range.end, object.range.begin, {object}) != 0) return false;
    return what.in(words.substr(0, verb.range.begin)) && !parties.in(object.title) &&
           (catalogue.in(text::NormalText(object.title).view()) || catalogue.in(words.substr(object.range.end)));
}

/// Whether the words make an amendment of an object: 对《…》进行调整, 《…》同步予以更新, 增列入《…》, …不再适用.
bool amends(std::string_view words, const Object& object, const Verb& verb) {
    static const Pattern by_object("(?:对|在|将[^，。;]+(?:增列|列|纳)入)(?:[^，。;]*(?:、|和|及|》|\\())?$");
    static const Pattern together("^[^，。;]*(?:同步|相应|一并)[^，。;]*(?:更新|调整|修订|修改)");
    static const Pattern made_into("^[^。;]{0,80}(?:调整|修改|修订)(?:为|成)");
    static const Pattern after_object(
        "^[^，。;]*(?:不再|同步(?:予以)?更新|予以(?:更新|调整|修订)|(?:部分|优化)?调整|修订|修改|[^，。;]*"
        "增列|删去)");
    // 第46号第一条第(一)项的参考海关商品编号中增列…
    static const Pattern codes_of(
        "^[^，。;]*(?:商品编[号码]|海关编[号码]|税则号列?|税号|编码)(?:[中内栏]?(?:增列|增补|补充|增加|新增|删去|删除)|"
        "[^，。;]*"
        "(?:调整|修改|变更|更正)(?:为|成))");
    static const Pattern opens("^《?$");
    const std::string_view verb_word = words.substr(verb.range.begin, verb.range.end - verb.range.begin);
    const std::size_t window = std::min<std::size_t>(object.range.begin, 400);
    const std::string_view before = words.substr(object.range.begin - window, window);
    if (verb_word.substr(0, 6) == "不再" || verb_word == "更新") return true;
    const std::string_view behind = words.substr(object.range.end);
    if (verb_word == "列入" || verb_word == "纳入") return puts_into(words, object, verb);
    static const Pattern put("^[^，。;《》]*\"[^\"]*\"(?:修改|调整|修订|变更)(?:为|成)\"");  // 第二条中的“甲”修改为“乙”
    if (put.in(behind)) return true;
    static const Pattern changing("(?:调整|修订|修改|更新|更正)(?:了)?$");
    static const Pattern corrected("^\\)?(?:有关|相关|部分)?(?:内容|文字|表述)?(?:更正|(?:中|附件)[^。;]{0,160}更正)");
    if (verb_word == "更正") return changing.in(before) || corrected.in(behind);
    if (together.in(behind) || changing.in(before) || (before.ends_with("将") && made_into.in(behind))) return true;
    if (opens.in(before) && (verb_word == "增列" || verb_word == "删去")) return true;  // 《…目录》限制部分增列…
    if (verb.range.begin > object.range.end && codes_of.in(behind)) return true;
    // 46号公告第一条修改为…, 第二条增加一款, 删去46号公告第三条
    static const Pattern part_of(
        "^(?:的|中的?)?第[^，。;]+(?:款|条|项|部分)[^，。;]*(?:修改|调整|修订|改|变更|增加|增列|删去|删除)");
    static const Pattern struck("(?:删去|删除)$");
    if (part_of.in(behind) || struck.in(before)) return true;
    return by_object.in(before) && (verb.range.end <= object.range.begin || after_object.in(behind) ||
                                    distance(words, object.range.end, verb.range.begin, {object}) <= kFarAfter);
}

/// What part of the target is meant, in the text's words: 第二款, 相关措施, 所附《…》.
std::string scope_after(std::string_view words, std::size_t from, std::size_t to) {
    static const Pattern row("^(?:\\)|、[0-9]{1,4}号)+");
    if (const auto rest_of_row = row.find(words.substr(from))) from += rest_of_row->end();
    static const Pattern scope(
        "^(?:的|中的?|所附的?)?((?:第[^，。;]+(?:款|条|项|部分))|\"[^\"]{1,24}\"部分|[^，。;]*措施|"
        "其他物项)");
    const std::string_view rest = words.substr(from, to > from ? to - from : std::string_view::npos);
    const auto match = scope.find(rest);
    return match ? std::string(match->text(rest, 1)) : std::string();
}

bool frees(std::string_view words, const Verb& verb) {
    return words.substr(verb.range.begin).starts_with("不再对");
}

}  // namespace

std::vector<RelationFound> relations_in(const Text& text, const Sentence& sentence,
                                        const std::vector<std::string>& issuers, std::optional<CivilDate> published) {
    static const Pattern partly("其他物项|部分|其余");
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
    const Verb moves{{words.size(), words.size()}, "amends"};  // the day of the other notice is put off
    for (const Object& object : objects) {
        if (is_cited(words, object)) continue;
        const Verb* verb = put_off ? &moves : governing(words, object, verbs, objects);
        if (put_off && !object.id) continue;
        if (verb == nullptr || verb->type == kResumes) continue;
        if (verb->type != "amends" && part_kept) continue;
        if (verb->type == "amends" && !put_off && !amends(words, object, *verb)) continue;
        RelationFound found;
        found.place = sentence.place;
        found.path = sentence.path;
        found.object = object.range;
        found.verb_at = verb->range.begin;
        found.relation.type = verb->type;
        found.relation.target = object.id;
        found.title = object.title;
        if (!object.id) found.relation.target_title = object.title;
        found.relation.scope = scope_after(words, object.range.end, std::max(object.range.end, verb->range.begin));
        if (const auto parts = referenced_parts(found.relation.scope); !parts.empty()) {
            found.relation.target_path = parts.front();
        }
        if (!put_off) fill_period(found, text, sentence, stretch_of(words, object, *verb, verbs), published);
        if (tells_history(words, verb->range.begin, found.relation.from, published)) continue;
        // 不再对三家企业采取…: it ends for those alone, and who they are is not said.
        if (frees(words, *verb) && limited_to(text, found, {}).empty()) continue;
        found.to_come = is_to_come(words, verb->range.begin);
        found.partly = verb->type == "terminates" && partly.in(words);
        out.push_back(std::move(found));
    }
    return out;
}

}  // namespace gazetted::extract::zh
