#include "parsers/extract/zh_relations.h"

#include <algorithm>

#include "parsers/base/search.h"
#include "parsers/extract/zh_deeds.h"
#include "parsers/extract/zh_effective.h"
#include "parsers/extract/zh_limited.h"
#include "parsers/extract/zh_resumptions.h"
#include "parsers/extract/zh_untold_days.h"
#include "parsers/text/dates.h"
#include "parsers/text/notices.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Match;
using text::Pattern;
using text::Range;

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

struct Period {
    std::optional<CivilDate> from;
    std::optional<CivilDate> until;
    bool from_term = false;
    bool today = false;
    std::optional<text::Term> term{};  ///< without a first day of its own
};

/// 自即日起 / 自{date}起 … 至{date} / 90天, as far as it bears on the stretch [begin, end) of the sentence.
Period period_of(std::string_view words, Range stretch, std::optional<CivilDate> published,
                 std::optional<CivilDate> inherited) {
    constexpr std::string_view kUntil = "至";
    static const Pattern today("即日起");
    static const Pattern since("^(?:24时|零时)?起");
    Period out;
    for (const text::DateMention& date : text::find_dates(words)) {
        const auto day = text::resolve(date, published);
        if (!day) continue;
        const std::string_view before = words.substr(0, date.range.begin);
        const std::string_view after = words.substr(date.range.end);
        const bool until = before.ends_with(kUntil) || before.ends_with("至于") || before.ends_with("延长到");
        if (until) out.until = day;
        if (!until && date.range.begin < stretch.end && since.in(after)) out.from = day;
    }
    if (today.in(words)) out.from = published, out.today = true;
    const bool has_term = !text::find_terms(words.substr(stretch.begin, stretch.end - stretch.begin)).empty();
    if (!out.from && !out.until && has_term) out.from = inherited;
    if (out.until) return out;
    for (const text::Term& term : text::find_terms(words)) {
        if (!stretch.holds(term.range.begin) || out.until) continue;
        out.term = term;
        if (!out.from) return out;
        out.until = text::end_of(term, *out.from);
        out.from_term = true;
    }
    return out;
}

/// 自{date}起，停止…；继续暂停…1年: a clause without a first day of its own goes on from the one before it.
std::optional<CivilDate> first_day_before(const Text& text, const Sentence& sentence,
                                          std::optional<CivilDate> published) {
    const std::string_view block = text.block(sentence.place.block);
    const std::string_view before = block.substr(0, sentence.place.range.begin);
    if (before.empty() || before.back() != ';') return std::nullopt;
    constexpr std::string_view kFullStop = "。";
    const std::size_t stop = before.rfind(kFullStop);
    const std::string_view clauses = stop == std::string_view::npos ? before : before.substr(stop + kFullStop.size());
    std::optional<CivilDate> out;
    for (const text::DateMention& date : text::find_dates(clauses))
        if (clauses.substr(date.range.end).substr(0, 3) == "起") out = text::resolve(date, published);
    return out;
}

/// From the verb (or the object, where it stands first) to the next verb.
Range stretch_of(std::string_view words, const Object& object, const Verb& verb, const std::vector<Verb>& verbs) {
    // 在90天内暂停…: a sentence with one verb is one stretch.
    if (verbs.size() == 1) return {0, words.size()};
    Range out{std::min(object.range.begin, verb.range.begin), words.size()};
    const std::size_t past = std::max(object.range.end, verb.range.end);
    for (const Verb& other : verbs) {
        if (other.range.begin >= past && !object.range.holds(other.range.begin)) {
            out.end = std::min(out.end, other.range.begin);
        }
    }
    return out;
}

/// 5月14日，商务部宣布暂停…: what was done earlier. 现宣布自{today}起暂停 is done now.
bool tells_history(std::string_view words, std::size_t verb_begin, std::optional<CivilDate> from,
                   std::optional<CivilDate> published) {
    if (from && published && *from >= *published) return false;
    static const Pattern past("(?:此前|曾|已于|宣布|之前)[^，。;]*$|(?:暂停|停止|取消)(?:了|过)");
    const std::size_t window = std::min<std::size_t>(verb_begin, 120);
    return past.in(words.substr(verb_begin - window, window));
}

/// 将暂停: announced, not done; 自…起将暂停 is done.
bool is_to_come(std::string_view words, std::size_t verb_begin) {
    static const Pattern future("将(?:相应)?(?:继续)?$");
    static const Pattern since("自[^，。;]+起");
    const std::string_view before = words.substr(0, verb_begin);
    return future.in(before.substr(before.size() - std::min<std::size_t>(before.size(), 30))) && !since.in(before);
}

void fill_period(RelationFound& found, const Text& text, const Sentence& sentence, Range stretch,
                 std::optional<CivilDate> published) {
    const Period period =
        period_of(text.at(sentence.place), stretch, published, first_day_before(text, sentence, published));
    found.relation.from = period.from;
    found.relation.until = period.until;
    found.relation.until_from_term = period.from_term;
    if (!period.from) found.term = period.term;
    static const Pattern same_term("(?:上述|前述|该|同一)(?:期限|期间)");
    found.today = period.today;
    found.same_term = !period.until && same_term.in(text.at(sentence.place));
}

}  // namespace

namespace {

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

std::string_view acts_on_list_below(std::string_view sentence) {
    constexpr std::string_view kFirst = "下";  // 以下, 下列, 如下
    if (!holds_characters(sentence, kFirst)) return {};
    static const Pattern lead(
        "(继续暂停|暂停|中止|停止|终止|取消|撤销|废止)(?:实施|执行|施行|适用)?[^，。;:《]*(?:以下|下列|如下)[^，。;:《]"
        "*"
        "(?:公告|文件|规定|通知|决定|令)(?:如下)?[^，。;:《]*[:。]?$|"
        "(?:以下|下列)[^，。;:《]*(?:公告|文件|规定|通知|决定|令)[^。;:《]*?(继续暂停|暂停|中止|停止|终止|取消|撤销|"
        "废止|失效)(?:实施|执行|施行|适用)?[:。]?$|"
        "(继续暂停|暂停|中止|停止|终止|取消|撤销|废止)(?:实施|执行|施行|适用)?的?[^，。;:《]*"
        "(?:公告|文件|规定|通知|决定)(?:目录|名单|清单)?如下[:。]?$");
    const auto match = lead.find(sentence);
    if (!match || resumes(sentence)) return {};
    std::size_t verb = 1;
    while (verb + 1 < match->groups.size() && !match->has(verb))
        ++verb;
    return relation_of(match->text(sentence, verb));
}

std::vector<RelationFound> relations_listed(const Text& text, const Sentence& lead, const Sentence& line,
                                            const std::vector<std::string>& issuers,
                                            std::optional<CivilDate> published) {
    static const Pattern more("(?:应当?|须|不得|自[^，。;]+起|修改|调整|继续有效)[^《》]*$");
    constexpr std::size_t kOpens = 12;  // bytes before the first name: 原, a mark
    const std::string_view words = text.at(line.place);
    const std::vector<Object> objects = objects_in(text, line, issuers);
    std::vector<RelationFound> out;
    if (objects.empty() || objects.front().range.begin > kOpens || more.in(words.substr(objects.back().range.end)))
        return out;
    for (const Object& object : objects) {
        RelationFound found;
        found.relation.type = acts_on_list_below(text.at(lead.place));
        found.relation.target = object.id;
        if (!object.id) found.relation.target_title = object.title;
        found.title = object.title;
        fill_period(found, text, lead, {0, text.at(lead.place).size()}, published);
        found.place = line.place;
        found.path = line.path;
        found.object = object.range;
        found.verb_at = object.range.begin;
        out.push_back(std::move(found));
    }
    return out;
}

std::vector<RelationFound> untargeted_in(const Text& text, const Sentence& sentence,
                                         const std::vector<model::NoticeId>& before,
                                         std::optional<CivilDate> published) {
    static const Pattern state(
        "(继续暂停|暂停|停止|取消|中止|终止|撤销)(?:实施|执行)?[^，。;]*(?:措施|公告|出口管制|禁令|出口限制)|"
        "(?:上述|相关|反制|管控|禁止|限制)[^，。;]*(?:措施|公告)(?:予以)?(继续暂停|暂停|停止|取消|中止)|"
        "(?:出口管制|管控|两用物项)[^，。;]*(?:公告|措施|规定|新规)(?:予以|均|全部|一并|将)?(继续暂停|暂停|中止)|"
        "(?:相关|有关|管制|管控)?措施(?:将|再)?(继续停|再停)(?:[一二两三]|[0-9])");
    static const Pattern these("上述|前述");
    static const Pattern ours(
        "出口管制|管控名单|不可靠实体清单|对[^，。;]+(?:企业|公司|机构|实体|银行)[^，。;]*反制措施|上述|前述|"
        "[0-9]号公告|公布的相关|两用物项|管控措施|反制措施|出口(?:禁令|禁止|限制)");
    static const Pattern these_measures("(?:相关|有关|管制|管控)措施");
    static const Pattern of_list("管控名单|不可靠实体清单|出口管制|反制");
    const std::string_view words = text.at(sentence.place);
    std::vector<RelationFound> out;
    if (resumes(words)) return out;
    for (const Match& match : state.all(words)) {
        std::size_t verb = 1;
        while (verb + 1 < match.groups.size() && !match.has(verb))
            ++verb;
        const std::size_t at = match.groups[verb].begin;
        if (!ours.in(match.text(words, 0)) && !(these_measures.in(match.text(words, 0)) && of_list.in(words))) continue;
        RelationFound found;
        found.place = sentence.place;
        found.path = sentence.path;
        found.verb_at = at;
        found.relation.type = relation_of(match.text(words, verb));
        fill_period(found, text, sentence, {0, words.size()}, published);
        if (tells_history(words, at, found.relation.from, published)) continue;
        found.to_come = is_to_come(words, at);
        const bool back = these.in(match.text(words, 0));
        for (const model::NoticeId& id : back ? before : std::vector<model::NoticeId>{}) {
            found.relation.target = id;
            out.push_back(found);
        }
        if (!back || before.empty()) out.push_back(std::move(found));
    }
    return out;
}

namespace {

bool same_title(const std::string& a, const std::string& b) {
    return text::NormalText(a).view() == text::NormalText(b).view();
}

bool same_target(const RelationFound& a, const RelationFound& b) {
    return a.relation.target_key() == b.relation.target_key();
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
    if (!same_target(later, earlier)) return false;
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
    return same_target(a, b) && a.relation.type == b.relation.type && a.path == b.path;
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
