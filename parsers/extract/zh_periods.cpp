#include "parsers/extract/zh_periods.h"

#include <algorithm>

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

}  // namespace

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

}  // namespace gazetted::extract::zh
