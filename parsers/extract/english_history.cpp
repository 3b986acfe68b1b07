#include "parsers/extract/english_history.h"

#include <algorithm>

#include "parsers/text/english_dates.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::DateSense;

constexpr int kFortnight = 14;

/// Every day of the sentence that is no day to come lies long before the news.
bool names_old_days(const Sentence& sentence, std::optional<CivilDate> reference) {
    if (!reference) return false;
    bool old = false;
    for (const auto& date : text::english::find_dates(sentence.text)) {
        const auto day = text::english::resolve(date, reference, DateSense::kNearest);
        if (!day) continue;
        if (day->days_since(*reference) >= -kFortnight) return false;
        old = true;
    }
    return old;
}

/// "In 2029 it had …", told in a later year.
bool names_a_past_year(const Sentence& sentence, std::optional<CivilDate> reference) {
    if (!reference) return false;
    const auto& words = sentence.words;
    for (std::size_t at = 1; at < words.size(); ++at) {
        int year = 0;
        const bool dated = words[at - 1].low == "in" || words[at - 1].low == "since";
        if (dated && text::english::is_number(words[at], year) && year >= 1990 && year < reference->year()) return true;
    }
    return false;
}

}  // namespace

bool tells_history(const Sentence& sentence, std::optional<CivilDate> reference) {
    static const text::english::PhraseTable table{
        {1,
         "previously; earlier; already; last|previous|past year|month|week|autumn|spring|summer|winter|january|"
         "february|march|april|may|june|july|august|september|october|november|december; years ago; months ago; weeks "
         "ago; since *2 2010|2020|2021|2022|2023|2024|2025|2026; "
         "in early|late? *1 2010|2019|2020|2021|2022|2023|2024|2025|2026; in january|february|march|april|june|july|"
         "august|september|october|november|december; the first time; similar; followed|follows|following *3 "
         "curbs|controls|restrictions|ban|decision|move; used to be|need|require|have|allow; had been; "
         "has|have used|wielded|deployed|invoked|turned *8 against|on; comes after; "
         "came after"}};
    const auto hits = table.find_all(sentence.words);
    // "last year's restrictions": of what is spoken, not when it is done.
    const bool past = std::any_of(hits.begin(), hits.end(), [&](const text::english::PhraseHit& hit) {
        return !sentence.words[hit.last - 1].possessive;
    });
    return past || names_old_days(sentence, reference) || names_a_past_year(sentence, reference);
}

bool done_on_old_day(const Sentence& sentence, std::size_t verb, std::optional<CivilDate> reference) {
    if (!reference) return false;
    for (const auto& date : text::english::find_dates(sentence.text)) {
        if (date.begin < sentence.words[verb].begin) continue;
        const auto day = text::english::resolve(date, reference, DateSense::kNearest);
        return day && day->days_since(*reference) < -kFortnight;
    }
    return false;
}

}  // namespace gazetted::extract::english
