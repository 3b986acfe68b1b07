#include "parsers/extract/zh_deeds.h"

#include <algorithm>

#include "parsers/base/search.h"
#include "parsers/base/whitespace.h"
#include "parsers/extract/zh_clauses.h"
#include "parsers/extract/zh_denied.h"
#include "parsers/extract/zh_idle_verbs.h"
#include "parsers/extract/zh_resumptions.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Match;
using text::NoticeMention;
using text::Pattern;
using text::Range;

constexpr std::size_t kFarBefore = 30;  // characters between a verb and the notice it governs
constexpr std::size_t kFarCorrected = 160;
constexpr std::size_t kNear = 4;

/// A title that belongs to a number: inside its mention, right before it (《…》(商务部公告…第57号)), or a part of it
/// (第63号所附《…》).
bool belongs_to(std::string_view words, Range title, const Object& numbered) {
    static const Pattern part_of("^(?:所附的?|附件|中|公布的|发布的)[^，。;《》]*$|^\\([^，。;()《》]*$");
    const std::size_t number = numbered.range.begin;
    if (numbered.range.holds(title.begin) || title.holds(number) || number == title.end || number == title.end + 1)
        return true;
    return numbered.range.end <= title.begin &&
           part_of.in(words.substr(numbered.range.end, title.begin - numbered.range.end));
}

}  // namespace

std::string_view relation_of(std::string_view word) {
    struct Row {
        std::string_view word;
        std::string_view type;
    };
    static constexpr Row rows[] = {{"继续", "continues_suspension"},
                                   {"延长", "continues_suspension"},
                                   {"再停", "continues_suspension"},
                                   {"再暂", "continues_suspension"},
                                   {"再中", "continues_suspension"},
                                   {"再次", "continues_suspension"},
                                   {"再度", "continues_suspension"},
                                   {"暂停", "suspends"},
                                   {"暂不", "suspends"},
                                   {"中止", "suspends"},
                                   {"暂缓", "suspends"},
                                   {"停止", "terminates"},
                                   {"终止", "terminates"},
                                   {"取消", "terminates"},
                                   {"撤销", "terminates"},
                                   {"撤回", "terminates"},
                                   {"解除", "terminates"},
                                   {"废止", "repeals"},
                                   {"失效", "repeals"},
                                   {"替代", "repeals"},
                                   {"取代", "repeals"},
                                   {"代替", "repeals"},
                                   {"不再有效", "repeals"},
                                   {"不再执行", "terminates"},
                                   {"不再实施", "terminates"},
                                   {"不再对", "terminates"},
                                   {"不再适用于", "terminates"},
                                   {"不再", "amends"},
                                   {"调整", "amends"},
                                   {"修订", "amends"},
                                   {"修改", "amends"},
                                   {"改为", "amends"},
                                   {"更新", "amends"},
                                   {"增列", "amends"},
                                   {"附件", "amends"},
                                   {"列入", "amends"},
                                   {"纳入", "amends"},
                                   {"增补", "amends"},
                                   {"补充", "amends"},
                                   {"增加", "amends"},
                                   {"新增", "amends"},
                                   {"变更", "amends"},
                                   {"删除", "amends"},
                                   {"删去", "amends"},
                                   {"替换为", "amends"},
                                   {"更正", "amends"}};
    for (const Row& row : rows) {
        if (word.substr(0, row.word.size()) == row.word) return row.type;
    }
    return {};
}

namespace {

/// 暂停实施期限延长至…, 将…的暂停再延长1年: the suspension itself is prolonged, in the same clause.
bool prolongs(std::string_view words, Range verb, std::string_view type) {
    static const Pattern longer(
        "^[^，。;]*(?:延长|延续|顺延|展期|延期)|^(?:实施|执行)?的?(?:期限|期间|期)[^。;]{0,40}(?:延长|延续|顺延|展期|"
        "延至)");
    static const Pattern lengthen("(?:延长|延续|顺延|展期)[^，。;]*$");
    return type == "suspends" && (longer.in(words.substr(verb.end)) || lengthen.in(words.substr(0, verb.begin)));
}

}  // namespace

namespace {

/// 解除合同, 替代品: the verb without what makes it a deed on a notice.
bool is_another_matter(std::string_view words, Range verb) {
    static const Pattern lifted("^解除(?:对|商务部|海关总署|《|上述|该|第|[0-9]|相关|有关|出口|[，。;]|$)");
    static const Pattern replaced("^(?:替代|取代|代替)(?:商务部|海关总署|《|第|[0-9]|原|[，。;]|$)");
    static const Pattern by_this("本(?:公告|目录|清单|规定|办法|决定|令|通知)$");
    const std::string_view rest = words.substr(verb.begin);
    if (rest.starts_with("解除")) return !lifted.in(rest);
    const bool replaces = rest.starts_with("替代") || rest.starts_with("取代") || rest.starts_with("代替");
    if (!replaces) return false;
    return !replaced.in(rest) || !by_this.in(words.substr(0, verb.begin));
}

/// 删除商务部公告…, 列入《…》: what follows was asked for only to know the verb by it.
Range word_of(std::string_view words, Range match) {
    static const Pattern by_object("^(?:删除(?:商务部|[0-9]|《)|(?:列入|纳入)《|改为\")");
    constexpr std::size_t kWord = std::string_view("删除").size();
    return by_object.in(words.substr(match.begin)) ? Range{match.begin, match.begin + kWord} : match;
}

}  // namespace

std::vector<Verb> verbs_in(std::string_view words) {
    static const Pattern pattern(
        "不再对[^，。;《》]*?(?:采取|实施|适用|施加)|暂不对(?:[^，。;《》()号]|\\([^()]*\\))*?(?:采取|实施|适用|施加|"
        "执行)|"
        // 停止对甲公司(A Inc.)适用…号: the verb goes on to what is done to them.
        "(?:(?:继续|再[次度]?)?暂停|中止|停止|终止|取消)对(?:[^，。;《》()号]|\\([^()]*\\))*?(?:采取|实施|适用|施加|"
        "执行)|"
        "(?:继续|延长)(?:暂停|中止|停止)|再[次度]?(?:暂停|中止)|暂停|中止|停止|终止|取消|撤销|"
        "撤回|解除|废止|失效|替代|取代|代替|不再(?:适用于|适用|执行|实施|有效)|暂缓(?:实施|执行|施行|适用)|调整|修订|"
        "修改|改为\"|"
        "更新|增列|(?:列入|纳入)《|删去|更正|替换为|增加(?:[一二两三]?(?:款|条|项)|\")|删除(?:第|商务部|[0-9]|《)|(?:"
        "增补|"
        "补充|"
        "增加|新增|变更|删除)(?"
        ":为)?\"?[0-9]{6}|附件(?:中|内)?(?:增补|增列|新增|增加|补充)[^，。;]{0,10}(?:实体|企业|公司|单位)");
    const std::vector<Resumption> resumptions = resumptions_in(words);
    std::vector<Verb> out;
    for (const Resumption& resumption : resumptions)
        out.push_back({resumption.verb, kResumes});
    std::vector<Match> matches = pattern.all(words);
    if (!matches.empty()) {
        const std::string told = without_denied(words);
        if (told != words) matches = pattern.all(told);
    }
    const std::vector<Range> kept = out.empty() && matches.empty() ? std::vector<Range>{} : words_that_keep(words);
    for (const Range keeps : kept)
        out.push_back({keeps, kKeeps});
    for (const Match& match : matches) {
        const bool is_kept = std::any_of(kept.begin(), kept.end(), [&](Range keeps) {
            return match.begin() < keeps.end && keeps.begin < match.end();
        });
        if (is_kept) continue;
        const bool of_resumption =
            std::any_of(resumptions.begin(), resumptions.end(), [&](const Resumption& resumption) {
                return resumption.verb.holds(match.begin()) || resumption.noun.holds(match.begin());
            });
        if (of_resumption) continue;
        if (is_another_matter(words, match.whole())) continue;
        static const Pattern towards("对[^，。;]*(?:实体|企业|公司|机构|用户|单位|家|其)$");
        const bool frees = match.text(words, 0) == "不再适用" && towards.in(words.substr(0, match.begin()));
        const std::string_view type = frees ? "terminates" : relation_of(match.text(words, 0));
        const bool told = type != "amends" && type != "repeals" && done_by_another(words, match.whole());
        out.push_back({word_of(words, match.whole()), told                                   ? kTold
                                                      : prolongs(words, match.whole(), type) ? "continues_suspension"
                                                                                             : type});
    }
    std::sort(out.begin(), out.end(), [](const Verb& a, const Verb& b) { return a.range.begin < b.range.begin; });
    return out;
}

namespace {

/// A further number behind those named in full: of the issuers and year of the last one before it.
model::NoticeId of_row(const std::vector<Object>& full, std::size_t at, int number) {
    model::NoticeId out;
    for (const Object& object : full)
        if (object.id && object.range.end <= at) out = *object.id;
    out.number = number;
    return out;
}

/// 46号公告, 第46号公告: the one notice of that number that the document names in full.
std::vector<Object> short_forms(std::string_view words, const std::vector<Object>& full, const Naming& naming) {
    static const Pattern bare("第?([0-9]{1,4})号(?:公告|令)");
    static const Pattern opens("(?:^|，|;)(?:其中|但|并)?((?:第[0-9]{1,4}号(?:、|和|及)?)+)[^公令至、和及第]");
    static const Pattern member("第([0-9]{1,4})号");  // …，第22号、第23号暂停实施
    std::vector<Object> out;
    std::vector<Match> found = bare.all(words);
    for (const Match& row : opens.all(words)) {
        for (Match& match : member.all(row.text(words, 1))) {
            for (Range& group : match.groups)
                group.begin += row.groups[1].begin, group.end += row.groups[1].begin;
            found.push_back(std::move(match));
        }
    }
    for (const Match& match : found) {
        const bool known = std::any_of(full.begin(), full.end(), [&](const Object& object) {
            return object.range.begin < match.end() && match.begin() < object.range.end;
        });
        if (known) continue;
        const int number = std::stoi(std::string(match.text(words, 1)));
        const model::NoticeId* notice = naming.named_in_full(number);
        if (notice != nullptr) {
            out.push_back({match.whole(), *notice, {}});
        } else if (!full.empty() && full.front().id && full.front().range.end <= match.begin()) {
            out.push_back({match.whole(), of_row(full, match.begin(), number), {}});
        }
    }
    return out;
}

}  // namespace

std::vector<Object> objects_in(const Text& text, const Sentence& sentence, const Naming& naming) {
    static const Pattern titled("《((?:[^《》]|《[^《》]*》)+)》");
    const std::string_view words = text.at(sentence.place);
    std::vector<Object> out;
    for (const NoticeMention& mention : naming.notices_in(words)) {
        const bool in_gist = !out.empty() && mention.range.begin < out.back().range.end;  // of the one before
        if (in_gist) continue;
        out.push_back({{mention.range.begin, mention.end}, mention.id, mention.title});
    }
    for (Object& object : short_forms(words, out, naming))
        out.push_back(std::move(object));
    const std::size_t numbered = out.size();
    for (const Match& match : titled.all(words)) {
        const auto owner = std::find_if(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(numbered),
                                        [&](const Object& object) { return belongs_to(words, match.whole(), object); });
        if (owner != out.begin() + static_cast<std::ptrdiff_t>(numbered)) {
            owner->range.begin = std::min(owner->range.begin, match.begin());
            owner->range.end =
                std::max(owner->range.end, match.begin() < owner->range.end ? match.end() : owner->range.end);
            continue;
        }
        out.push_back({match.whole(), std::nullopt, text.evidence(sentence.place.part(match.groups[1])).quote});
    }
    std::sort(out.begin(), out.end(), [](const Object& a, const Object& b) { return a.range.begin < b.range.begin; });
    return out;
}

std::size_t distance(std::string_view words, std::size_t from, std::size_t to, const std::vector<Object>& objects) {
    static const Pattern joint("、|，|和|及|以及|与|\\(|\\)|《|》| ");
    std::size_t count = 0;
    for (std::size_t at = from; at < to;) {
        const auto object =
            std::find_if(objects.begin(), objects.end(), [at](const Object& o) { return o.range.holds(at); });
        if (object != objects.end()) {
            at = object->range.end;
        } else if (const auto match = joint.at(words, at)) {
            at = match->end();
        } else {
            at += decode_char(words, at).length;
            ++count;
        }
    }
    return count;
}

bool is_cited(std::string_view words, const Object& object) {
    static const Pattern cited("(?:根据|依据|按照|依照|参照|[^停中止再续]执行|详见|见|违反|落实|符合)[^，。;]*$");
    // 为做好与《…条例》的衔接，…, 鉴于…公告已期满，…: why something is done.
    static const Pattern reason("(?:^|，|;)(?:为了?|鉴于|考虑到|由于|因|随着|结合|有鉴于此|基于)[^，。;]*$");
    static const Pattern same_clause_acts("^[^，。;]*$");
    const std::size_t window = std::min<std::size_t>(object.range.begin, 400);
    const std::string_view before = words.substr(object.range.begin - window, window);
    return cited.in(before) || (reason.in(before) && !same_clause_acts.in(words.substr(object.range.end)));
}

const Verb* governing(std::string_view words, const Object& object, const std::vector<Verb>& verbs,
                      const std::vector<Object>& objects) {
    const Verb* before = nullptr;
    const Verb* after = nullptr;
    for (const Verb& verb : verbs) {
        const bool inside = object.range.holds(verb.range.begin);
        if (!inside && verb.range.end <= object.range.begin) before = &verb;
        if (!inside && verb.range.begin >= object.range.end && after == nullptr) after = &verb;
    }
    const auto is_amending = [](const Verb* verb) { return verb != nullptr && verb->type == "amends"; };
    const auto far = [&](std::size_t from, std::size_t to) { return distance(words, from, to, objects); };
    const auto one_clause = [words](std::size_t from, std::size_t to) {
        static const Pattern parts("，|并|且");  // 暂停…第31号并停止…第32号
        return !parts.in(words.substr(from, to - from));
    };
    const bool right_behind = after != nullptr && one_clause(object.range.end, after->range.begin) &&
                              far(object.range.end, after->range.begin) <= kNear;
    if (right_behind) return after;
    if (const Verb* own = verb_of_clause(words, object, verbs)) return own;
    if (before != nullptr && is_spent(words, *before, objects)) before = nullptr;
    if (before != nullptr && before->type == kTold && is_attribute(words, before->range)) before = nullptr;
    // No notice crosses 恢复 to another verb.
    if (before != nullptr && (before->type == kResumes || before->type == kTold)) return before;
    if (before != nullptr && !is_amending(before) && far(before->range.end, object.range.begin) <= kFarBefore)
        return before;
    if (is_amending(before) && far(before->range.end, object.range.begin) <= 2) return before;  // 增列入《…》
    // …公告第7号中，“甲”更正为“乙”: the passage stands between.
    const bool corrects =
        after != nullptr && words.substr(after->range.begin, after->range.end - after->range.begin) == "更正";
    const std::size_t reach = corrects ? kFarCorrected : is_amending(after) ? kFarBefore : kFarAfter;
    if (after != nullptr && far(object.range.end, after->range.begin) <= reach) return after;
    return nullptr;
}

}  // namespace gazetted::extract::zh
