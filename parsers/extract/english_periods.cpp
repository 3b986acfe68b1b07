#include "parsers/extract/english_periods.h"

#include <algorithm>

#include "parsers/text/english_dates.h"

namespace gazetted::extract::english {

namespace {

using text::english::DateSense;
using text::english::is_any;
using text::english::NoticeCitation;
using text::english::Word;
using Ends = std::vector<SuspensionEnd>;

/// The word at which the bytes begin; words.size() behind the last.
std::size_t word_at(const Sentence& sentence, std::size_t byte) {
    const auto at = std::partition_point(sentence.words.begin(), sentence.words.end(),
                                         [&](const Word& word) { return word.begin < byte; });
    return static_cast<std::size_t>(at - sentence.words.begin());
}

/// The last days and terms of a sentence in their order; "until May 1 and June 1" are two last days.
Ends ends_of(const Sentence& sentence, std::optional<CivilDate> published) {
    Ends ends;
    for (const auto& date : text::english::find_dates(sentence.text)) {
        const std::size_t word = word_at(sentence, date.begin);
        const bool joined = !ends.empty() && word > 0 && date.begin - ends.back().end < sizeof(", and ") &&
                            (is_any(sentence.words[word - 1].low, {"and"}) || sentence.words[word].before == ',');
        if (!is_last_day(sentence, date) && !joined) continue;
        const auto day = text::english::resolve(date, published, DateSense::kFuture);
        if (day) ends.push_back({*day, false, std::nullopt, date.begin, date.end});
    }
    const auto whole = suspension_end(sentence, published);
    const auto start = whole && whole->from ? whole->from : published;
    if (!ends.empty() || !start) return ends;
    for (const auto& term : text::english::find_terms(sentence.text))
        ends.push_back({text::english::add_term(*start, term), true, start, term.begin, term.end});
    return ends;
}

bool says_respectively(const Sentence& sentence) {
    return std::any_of(sentence.words.begin(), sentence.words.end(),
                       [](const Word& word) { return word.low == "respectively"; });
}

}  // namespace

Periods periods_of(const Sentence& sentence, const std::vector<NoticeCitation>& citations,
                   std::optional<CivilDate> published) {
    Periods periods;
    if (citations.size() < 2 || !speaks_of_suspension(sentence)) return periods;
    const auto ends = ends_of(sentence, published);
    if (ends.size() < 2) return periods;
    if (says_respectively(sentence)) {
        periods.several = true;
        periods.open = ends.size() != citations.size();
        for (std::size_t i = 0; i < citations.size(); ++i)
            periods.ends.push_back(periods.open ? std::nullopt : std::optional(ends[i]));
        return periods;
    }
    // Each end behind the notices it is said of: only where every end has notices of its own before it.
    std::size_t before = 0;
    for (const auto& end : ends) {
        const bool own = std::any_of(citations.begin(), citations.end(), [&](const NoticeCitation& citation) {
            return citation.begin >= before && citation.end <= end.begin;
        });
        if (!own) return periods;
        before = end.end;
    }
    if (citations.back().begin > ends.back().begin) return periods;
    periods.several = true;
    for (const auto& citation : citations)
        periods.ends.push_back(*std::find_if(ends.begin(), ends.end(),
                                             [&](const SuspensionEnd& end) { return end.begin >= citation.end; }));
    return periods;
}

bool leaves_ends_open(const Sentence& sentence, std::optional<CivilDate> published) {
    return says_respectively(sentence) &&
           periods_of(sentence, text::english::find_notices(sentence.text), published).open;
}

bool is_day_of_resuming(const Sentence& sentence, const text::english::FoundDate& date) {
    constexpr std::size_t kReach = 10;
    const auto& words = sentence.words;
    const std::size_t word = word_at(sentence, date.begin);
    bool resumes = false;
    for (std::size_t back = 1; back <= kReach && back <= word && !resumes; ++back) {
        const auto& low = words[word - back].low;
        if (words[word - back + 1].before == ';') return false;
        resumes = is_any(low, {"resume", "resumes", "resumed", "resuming", "restored", "reinstated", "reapply"});
    }
    if (!resumes || !speaks_of_suspension(sentence)) return false;
    const auto dates = text::english::find_dates(sentence.text);
    return std::any_of(dates.begin(), dates.end(), [&](const text::english::FoundDate& end) {
        return end.begin < date.begin && is_last_day(sentence, end);
    });
}

bool takes_up_verb(const Sentence& sentence, const NoticeCitation& citation) {
    const auto& words = sentence.words;
    std::size_t before = citation.word_first;
    while (before > 0 && is_any(words[before - 1].low, {"the", "that", "of", "mofcom", "article", "measures"}))
        --before;
    const bool joined = before > 0 && is_any(words[before - 1].low, {"and", "while"});
    const std::size_t next = citation.word_last;
    return joined &&
           (next >= words.size() || is_any(words[next].low, {"for", "until", "till", "to", "from", "through"}));
}

}  // namespace gazetted::extract::english
