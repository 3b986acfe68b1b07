#include "parsers/extract/zh_periods.h"

#include <algorithm>

#include "parsers/extract/zh_acts.h"
#include "parsers/text/dates.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;
using text::Range;

struct Period {
    std::optional<CivilDate> from;
    std::optional<CivilDate> until;
    bool from_term = false;
    bool today = false;
    std::optional<text::Term> term{};  ///< without a first day of its own
};

bool bears_on(const Deed& deed, std::size_t at) {
    return deed.stretch.holds(at) || deed.lead.holds(at);
}

/// 自即日起 / 自{date}起 … 至{date} / 90天, as far as it bears on the deed.
Period period_of(std::string_view words, const Deed& deed, std::optional<CivilDate> published,
                 std::optional<CivilDate> inherited) {
    constexpr std::string_view kUntil = "至";
    static const Pattern today("即日起|(?:自|从)本?(?:公告|决定|通知)?(?:公布|发布|印发)之?日起");
    static const Pattern since("^(?:24时|零时)?起");
    Period out;
    for (const text::DateMention& date : text::find_dates(words)) {
        const auto day = text::resolve(date, published);
        if (!day || !bears_on(deed, date.range.begin)) continue;
        const std::string_view before = words.substr(0, date.range.begin);
        const std::string_view after = words.substr(date.range.end);
        const bool until = before.ends_with(kUntil) || before.ends_with("至于") || before.ends_with("延长到");
        if (until) out.until = day;
        if (!until && since.in(after)) out.from = day;
    }
    const auto now = today.find(words);
    if (now && bears_on(deed, now->begin())) out.from = published, out.today = true;
    std::vector<text::Term> terms = text::find_terms(words);
    std::erase_if(terms, [&](const text::Term& term) { return !bears_on(deed, term.range.begin); });
    if (!out.from && !out.until && !terms.empty()) out.from = inherited;
    if (out.until || terms.empty()) return out;
    out.term = terms.front();
    if (!out.from) return out;
    out.until = text::end_of(terms.front(), *out.from);
    out.from_term = true;
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

/// Where the words before a deed that only it has begin: …，自{date}起，继续暂停….
std::size_t with_run_up(std::string_view words, std::size_t begin, const std::vector<Object>& objects) {
    static const Pattern run_up(
        "(?:，|;)((?:并|同时|，)*(?:(?:对|其余)[^，。;]*)?(?:自|从|于)[^，。;]*起，?[^，。;]*)$");
    const auto match = run_up.find(words.substr(0, begin));
    if (!match) return begin;
    const std::size_t from = match->groups[1].begin;
    const bool names_target = std::any_of(objects.begin(), objects.end(), [&](const Object& object) {
        return object.range.begin >= from && object.range.begin < begin;
    });
    return names_target ? begin : from;
}

}  // namespace

Deed deed_of(std::string_view words, const Object& object, const Verb& verb, const std::vector<Verb>& verbs,
             const std::vector<Object>& objects) {
    if (verbs.size() == 1) return {{0, words.size()}, {0, 0}};
    Deed out{{std::min(object.range.begin, verb.range.begin), words.size()}, {0, verbs.front().range.begin}};
    const std::size_t past = std::max(object.range.end, verb.range.end);
    const std::vector<Object> mine{
        object};  // …，对其余4家自…起恢复: the run-up of another deed may name its own target
    for (const Verb& other : verbs) {
        if (other.range.begin >= past && !object.range.holds(other.range.begin))
            out.stretch.end = std::min(out.stretch.end, with_run_up(words, other.range.begin, mine));
    }
    out.stretch.begin = with_run_up(words, out.stretch.begin, objects);
    for (const Object& other : objects)
        if (!is_cited(words, other)) out.lead.end = std::min(out.lead.end, other.range.begin);
    return out;
}

bool announced_today(std::string_view words, std::size_t verb_begin, std::optional<CivilDate> published) {
    static const Pattern announces(
        "^，?(?:中国)?(?:商务部|海关总署|中方|不可靠实体清单工作机制|工作机制)?[^，。;]*(?:宣布|决定)[^。;]*$");
    if (!published) return false;
    const std::string_view before = words.substr(0, verb_begin);
    for (const text::DateMention& date : text::find_dates(before)) {
        if (text::resolve(date, published) == published && announces.in(before.substr(date.range.end))) return true;
    }
    return false;
}

bool tells_history(std::string_view words, std::size_t verb_begin, std::optional<CivilDate> from,
                   std::optional<CivilDate> published) {
    if (from && published && *from >= *published) return false;
    static const Pattern past("(?:此前|曾|已于|宣布|之前)[^，。;]*$|(?:暂停|停止|取消)(?:了|过)");
    static const Pattern which("(?:此前|之前|先前)(?:公布|发布|印发|下发|制定|出台)的[^，。;]*$");  // says which notice
    const std::size_t window = std::min<std::size_t>(verb_begin, 120);
    const std::string_view before = words.substr(verb_begin - window, window);
    return past.in(before) && !which.in(before);
}

bool is_to_come(std::string_view words, std::size_t verb_begin) {
    static const Pattern future("将(?:相应)?(?:继续)?$");
    static const Pattern since("自[^，。;]+起");
    const std::string_view before = words.substr(0, verb_begin);
    return future.in(before.substr(before.size() - std::min<std::size_t>(before.size(), 30))) && !since.in(before);
}

void fill_period(RelationFound& found, const Text& text, const Sentence& sentence, const Deed& deed,
                 std::optional<CivilDate> published) {
    std::string_view words = text.at(sentence.place);
    std::string blotted;
    words = without_gists(words, blotted);
    const Period period = period_of(words, deed, published, first_day_before(text, sentence, published));
    found.relation.from = period.from;
    found.relation.until = period.until;
    found.relation.until_from_term = period.from_term;
    if (!period.from) found.term = period.term;
    static const Pattern same_term("(?:上述|前述|该|同一)(?:期限|期间)");
    found.today = period.today;
    found.same_term = !period.until && same_term.in(words);
    if (period.from || !announced_today(words, found.verb_at, published)) return;
    found.announced = true;
    found.relation.from = published;
    if (!found.term || period.until) return;
    found.relation.until = text::end_of(*found.term, *published);
    found.relation.until_from_term = true;
    found.term.reset();
}

}  // namespace gazetted::extract::zh
