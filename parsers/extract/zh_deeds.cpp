#include "parsers/extract/zh_deeds.h"

#include <algorithm>

#include "parsers/base/whitespace.h"
#include "parsers/extract/zh_clauses.h"
#include "parsers/extract/zh_idle_verbs.h"
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
