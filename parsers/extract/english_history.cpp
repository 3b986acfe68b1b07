#include "parsers/extract/english_history.h"

#include <algorithm>

#include "parsers/extract/english_events.h"
#include "parsers/text/english_dates.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::DateSense;

constexpr int kFortnight = 14;
constexpr int kEarliestYear = 1990, kLatestYear = 2199;

/// "controls imposed last year", "the firm, which it had listed in 2025,", "rules that Beijing tightened in May": when
/// what is spoken of was made, not when the sentence's own deed was done.
bool qualifies_what_is_spoken_of(const Sentence& sentence, std::size_t at) {
    static const text::english::PhraseTable made{
        {1,
         "control|controls|curb|curbs|measure|measures|rule|rules|restriction|restrictions|ban|bans|announcement|"
         "announcements|notice|notices|list|regime|requirement|requirements|suspension|pause "
         "imposed|introduced|announced|unveiled|adopted|issued|published|released|tightened|suspended|put|laid|made *4"
         " in|on|since|last|of|earlier|previously"}};
    constexpr std::size_t kReach = 12;
    const auto& words = sentence.words;
    for (std::size_t back = 1; back <= kReach && back <= at; ++back) {
        const std::size_t word = at - back;
        if (const auto hit = made.match(words, word); hit.last > hit.first && hit.last + 1 >= at) return true;
        const auto& low = words[word].low;
        if (text::english::is_any(low, {"which", "who", "whose", "whom"})) return true;
        const bool said = word > 0 && text::english::is_any(words[word - 1].low,
                                                            {"said", "says", "announced", "stated", "confirmed"});
        if (low == "that" && word > 0 && !said) return true;
        if (words[word].before == ',' || words[word].before == ';' || words[word].before == '.') return false;
    }
    return false;
}

/// "said on Thursday that three firms had been entered in the register": told a little later, done now.
bool is_reported_speech(const Sentence& sentence, const text::english::PhraseHit& hit) {
    if (sentence.words[hit.first].low != "had") return false;
    for (std::size_t at = 0; at < hit.first; ++at) {
        if (text::english::is_any(sentence.words[at].low, {"said", "says", "announced", "stated", "confirmed"}))
            return true;
    }
    return false;
}

/// One of the deeds of the main clause is told outside of what only qualifies it, whose last word stands at `last`.
bool tells_beside(const Sentence& sentence, std::size_t last) {
    const auto events = find_events(sentence.words);
    return std::any_of(events.begin(), events.end(), [&](const Event& event) {
        return event.main && (event.verb > last || !qualifies_what_is_spoken_of(sentence, event.verb));
    });
}

/// What of a sentence says that it is history: of its own deed, or only of what it speaks of.
struct Marks {
    bool own = false;
    bool aside = false;
    std::size_t last = 0;  ///< the last word that speaks of what is qualified
    void add(const Sentence& sentence, std::size_t at) {
        const bool qualifies = qualifies_what_is_spoken_of(sentence, at);
        (qualifies ? aside : own) = true;
        if (qualifies) last = std::max(last, at);
    }
};

/// Every day of the sentence that is no day to come lies long before the news.
void add_old_days(const Sentence& sentence, CivilDate reference, Marks& marks) {
    Marks old;
    for (const auto& date : text::english::find_dates(sentence.text)) {
        const auto day = text::english::resolve(date, reference, DateSense::kNearest);
        if (!day) continue;
        if (day->days_since(reference) >= -kFortnight) return;
        old.add(sentence, text::english::word_at(sentence.words, date.begin));
    }
    marks.own = marks.own || old.own;
    marks.aside = marks.aside || old.aside;
    marks.last = std::max(marks.last, old.last);
}

/// The word before a year, "early", "late" and a month between left out: "since January 2029", "in late 2029".
std::size_t word_before_year(const std::vector<text::english::Word>& words, std::size_t year) {
    constexpr std::size_t kBetween = 2;
    for (std::size_t back = 1; back <= kBetween + 1 && back <= year; ++back) {
        const auto& low = words[year - back].low;
        if (low == "since") return year - back;
        if (low == "in" && (back == 1 || text::english::is_any(words[year - back + 1].low, {"early", "late"})))
            return year - back;
    }
    return year;
}

/// The latest year the opening writes in a full date; 0 where it writes none.
int year_of_report(const EnglishText& text) {
    int year = text.document().posted_on ? text.document().posted_on->year() : 0;
    for (const auto& sentence : text.sentences()) {
        if (sentence.part != Part::kLead) continue;
        for (const auto& date : text::english::find_dates(sentence.text))
            if (date.form == text::english::DateForm::kFull) year = std::max(year, date.year);
    }
    return year;
}

}  // namespace

std::vector<std::size_t> past_years(const Sentence& sentence, std::optional<CivilDate> reference) {
    const auto& words = sentence.words;
    std::vector<std::size_t> found;
    for (std::size_t at = 1; at < words.size(); ++at) {
        int year = 0;
        if (words[at].possessive || !text::english::is_number(words[at], year)) continue;
        if (year < kEarliestYear || year > kLatestYear) continue;
        const std::size_t before = word_before_year(words, at);
        if (before == at) continue;
        // What has been so "since 2031" began before today, whenever that is.
        const bool since = words[before].low == "since";
        if (reference ? year < reference->year() + (since ? 1 : 0) : since) found.push_back(before);
    }
    return found;
}

bool tells_history(const Sentence& sentence, std::optional<CivilDate> reference) {
    static const text::english::PhraseTable table{
        {1,
         "previously; earlier; already; last|previous|past year|month|week|autumn|spring|summer|winter|$month; years "
         "ago; months ago; weeks "
         "ago; in january|february|march|april|june|july|"
         "august|september|october|november|december; the first time; similar; followed|follows|following *3 "
         "curbs|controls|restrictions|ban|decision|move; used to be|need|require|have|allow; had been; "
         "has|have used|wielded|deployed|invoked|turned *8 against|on; comes after; "
         "came after"}};
    if (sentence.told_on) reference = sentence.told_on;  // an entry of a chronology was news on its day
    Marks marks;
    for (const auto& hit : table.find_all(sentence.words)) {
        if (sentence.words[hit.last - 1].possessive) continue;  // "last year's restrictions": of what is spoken
        if (is_in_bracket(sentence, hit.first)) continue;       // of what the bracket speaks of
        if (!is_reported_speech(sentence, hit)) marks.add(sentence, hit.first);
    }
    if (reference) add_old_days(sentence, *reference, marks);
    for (const std::size_t at : past_years(sentence, reference))
        marks.add(sentence, at);
    return marks.own || (marks.aside && !tells_beside(sentence, marks.last));
}

bool done_on_old_day(const Sentence& sentence, std::size_t verb, std::optional<CivilDate> reference) {
    if (sentence.told_on) reference = sentence.told_on;
    if (!reference) return false;
    for (const auto& date : text::english::find_dates(sentence.text)) {
        if (date.begin < sentence.words[verb].begin) continue;
        const auto day = text::english::resolve(date, reference, DateSense::kNearest);
        return day && day->days_since(*reference) < -kFortnight;
    }
    return false;
}

bool recalls(const EnglishText& text, const Sentence& sentence) {
    static const text::english::PhraseTable earlier{
        {1, "last|previous year|month; years|months ago|earlier; earlier this year; since|in *1 last year"}};
    if (earlier.in(sentence.words) || tells_history(sentence, text.document().posted_on)) return true;
    const int now = year_of_report(text);
    for (std::size_t at = 1; at < sentence.words.size(); ++at) {
        int year = 0;
        if (!text::english::is_number(sentence.words[at], year) || year < 2000 || year >= now) continue;
        static const text::english::PhraseTable before{{1, "in; since; $month"}};
        if (before.match(sentence.words, at - 1).last == at) return true;
    }
    return false;
}

bool is_long_known(const Sentence& sentence, std::optional<CivilDate> reference) {
    static const text::english::PhraseTable table{
        {1, "as early|far|long ago? back? as; as far back as; back in early|late? $month?"}};
    for (const auto& hit : table.find_all(sentence.words)) {
        constexpr std::size_t kBetween = 2;  // "as early as in July 2031"
        for (std::size_t at = hit.last; at < std::min(sentence.words.size(), hit.last + kBetween + 1); ++at) {
            int year = 0;
            if (!text::english::is_number(sentence.words[at], year) || year < kEarliestYear || year > kLatestYear)
                continue;
            if (!reference || year < reference->year()) return true;
        }
    }
    return false;
}

}  // namespace gazetted::extract::english
