#include "parsers/extract/english_periods.h"

#include <algorithm>

#include "parsers/text/english_dates.h"

namespace gazetted::extract::english {

namespace {

using text::english::DateSense;
using text::english::is_any;
using text::english::NoticeCitation;
using text::english::Word;
using text::english::word_at;

/// One end as the text gives it: a last day, or a length that is counted from a first day.
struct End {
    std::optional<CivilDate> until;
    text::english::FoundTerm term;
    std::size_t begin = 0;
    std::size_t end = 0;
};
using Ends = std::vector<End>;

/// The last days of a sentence in their order, else its terms; "until May 1 and June 1" are two last days.
Ends ends_of(const Sentence& sentence, std::optional<CivilDate> published) {
    Ends ends;
    for (const auto& date : text::english::find_dates(sentence.text)) {
        const std::size_t word = word_at(sentence.words, date.begin);
        const bool joined = !ends.empty() && word > 0 && date.begin - ends.back().end < sizeof(", and ") &&
                            (is_any(sentence.words[word - 1].low, {"and"}) || sentence.words[word].before == ',');
        if (!is_last_day(sentence, date) && !joined) continue;
        const auto day = text::english::resolve(date, published, DateSense::kFuture);
        if (day) ends.push_back({*day, {}, date.begin, date.end});
    }
    if (!ends.empty()) return ends;
    for (const auto& term : text::english::find_terms(sentence.text))
        ends.push_back({std::nullopt, term, term.begin, term.end});
    return ends;
}

/// "from May 1, 2031": a day that the text names as the first of a pause.
struct FirstDay {
    CivilDate on;
    std::size_t begin = 0;
};

std::vector<FirstDay> first_days_of(const Sentence& sentence, const Ends& ends, std::optional<CivilDate> published) {
    std::vector<FirstDay> days;
    for (const auto& date : text::english::find_dates(sentence.text)) {
        const bool last =
            std::any_of(ends.begin(), ends.end(), [&](const End& end) { return end.begin == date.begin; });
        if (last || is_last_day(sentence, date) || names_a_notice(sentence, date) || !begins_on(sentence, date) ||
            is_day_of_resuming(sentence, date))
            continue;
        const auto day = text::english::resolve(date, published, DateSense::kNearest);
        if (day) days.push_back({*day, date.begin});
    }
    return days;
}

/// The end with its own first day; none where its length is counted from a day that nobody names.
std::optional<SuspensionEnd> settled(const End& end, std::optional<CivilDate> from,
                                     std::optional<CivilDate> published) {
    if (end.until) return SuspensionEnd{*end.until, false, from, end.begin, end.end};
    const auto start = from ? from : published;
    if (!start) return std::nullopt;
    return SuspensionEnd{text::english::add_term(*start, end.term), true, from, end.begin, end.end};
}

bool says_respectively(const Sentence& sentence) {
    return std::any_of(sentence.words.begin(), sentence.words.end(),
                       [](const Word& word) { return word.low == "respectively"; });
}

/// "… until December 31 and June 30 respectively": one end for each notice, in their order.
Periods in_order(const Ends& ends, const std::vector<FirstDay>& days, std::size_t notices,
                 std::optional<CivilDate> published) {
    Periods periods{true, ends.size() != notices, {}};
    for (std::size_t i = 0; i < notices; ++i) {
        std::optional<CivilDate> from;
        if (days.size() == 1) from = days.front().on;
        if (days.size() == notices) from = days[i].on;
        periods.ends.push_back(periods.open ? std::nullopt : settled(ends[i], from, published));
    }
    return periods;
}

/// The first day that stands with the notices of one end, or the only one where it stands before the first notice or
/// behind the last end: that of all.
std::optional<CivilDate> first_day_beside(const End& end, const Ends& ends, const std::vector<FirstDay>& days,
                                          const std::vector<NoticeCitation>& citations) {
    std::size_t from = 0;
    std::size_t to = std::string_view::npos;
    for (const auto& other : ends)
        if (other.end <= end.begin) from = other.end;
    const auto opens =
        std::find_if(citations.begin(), citations.end(), [&](const auto& cited) { return cited.begin >= from; });
    const auto next =
        std::find_if(citations.begin(), citations.end(), [&](const auto& cited) { return cited.begin >= end.end; });
    if (opens != citations.end()) from = opens->begin;
    if (next != citations.end()) to = next->begin;
    std::optional<CivilDate> shared;
    for (const auto& day : days) {
        if (day.begin >= from && day.begin < to) return day.on;
        const bool of_all = day.begin < citations.front().begin || (days.size() == 1 && day.begin > ends.back().end);
        if (of_all) shared = day.on;
    }
    return shared;
}

}  // namespace

Periods periods_of(const Sentence& sentence, const std::vector<NoticeCitation>& citations,
                   std::optional<CivilDate> published) {
    if (citations.size() < 2 || !speaks_of_suspension(sentence)) return {};
    const auto ends = ends_of(sentence, published);
    if (ends.size() < 2) return {};
    const auto days = first_days_of(sentence, ends, published);
    if (says_respectively(sentence)) return in_order(ends, days, citations.size(), published);
    // Each end behind the notices it is said of: only where every end has notices of its own before it.
    std::size_t before = 0;
    for (const auto& end : ends) {
        const bool own = std::any_of(citations.begin(), citations.end(), [&](const NoticeCitation& citation) {
            return citation.begin >= before && citation.end <= end.begin;
        });
        if (!own) return {};
        before = end.end;
    }
    if (citations.back().begin > ends.back().begin) return {};
    Periods periods{true, false, {}};
    for (const auto& citation : citations) {
        const auto& end =
            *std::find_if(ends.begin(), ends.end(), [&](const End& told) { return told.begin >= citation.end; });
        periods.ends.push_back(settled(end, first_day_beside(end, ends, days, citations), published));
    }
    return periods;
}

bool leaves_ends_open(const Sentence& sentence, std::optional<CivilDate> published) {
    return says_respectively(sentence) &&
           periods_of(sentence, text::english::find_notices(sentence.text), published).open;
}

bool is_day_of_resuming(const Sentence& sentence, const text::english::FoundDate& date) {
    constexpr std::size_t kReach = 10;
    const auto& words = sentence.words;
    const std::size_t word = word_at(sentence.words, date.begin);
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
