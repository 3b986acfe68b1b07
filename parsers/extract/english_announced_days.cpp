#include "parsers/extract/english_announced_days.h"

#include <algorithm>
#include <cstdlib>

#include "parsers/extract/english_effect_words.h"
#include "parsers/extract/english_entries.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_news.h"
#include "parsers/extract/english_when.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using model::DocumentClass;
using text::english::DateSense;
using text::english::find_dates;
using text::english::PhraseTable;
using text::english::resolve;

constexpr int kFortnight = 14;  // days within which a report looks back on the announcement

/// One of its sentences says from when.
bool dated(const EnglishText& text, std::uint32_t block) {
    return std::any_of(text.sentences().begin(), text.sentences().end(), [&](const Sentence& sentence) {
        return block_of(sentence) == block && !effective_clauses(sentence).empty();
    });
}

/// "suspends the controls issued on October 9": the day of what is paused.
bool is_day_of_paused(const Sentence& sentence, const text::english::FoundDate& date) {
    static const PhraseTable pauses{{1, "suspend+; suspension; pause+; lift+; ease+; halt+; freeze|freezes|froze"}};
    static const PhraseTable noun{{1, "suspension; pause of|on; freeze of|on; halt of|to; lifting|easing of"}};
    static const PhraseTable under{{1, "under; pursuant; by; through; within; in line"}};
    static const PhraseTable issued{
        {1,
         "issued|announced|imposed|introduced|published|adopted|unveiled|promulgated|implemented|launched on|in?; "
         "which|that were|was issued|announced|imposed|introduced|published|adopted|unveiled on|in?"}};
    static const PhraseTable tells{
        {1, "was; were; been; be; is; are; ministry; mofcom; china; beijing; it; and; has; have; customs"}};
    const std::size_t word = text::english::word_at(sentence.words, date.begin);
    for (std::size_t at = word > 4 ? word - 4 : 0; at < word; ++at) {
        if (issued.match(sentence.words, at).last != word || at == 0) continue;
        const auto paused = pauses.find(sentence.words);
        if (paused.last == paused.first || paused.first >= at || tells.in(sentence.words, at - 1, at)) return false;
        // "the suspension of the controls, announced on": of the pause; "suspended exports under rules issued on": of
        // the rules that do it.
        const bool apart =
            sentence.words[at].before == ',' && noun.match(sentence.words, paused.first).last > paused.first;
        return !apart && !under.in(sentence.words, paused.last, at);
    }
    return false;
}

/// "On October 9 the ministry published a set of controls": told below a headline that pauses, it is the day of what
/// is paused.
bool tells_the_paused(const EnglishText& text, const Sentence& sentence, const ToldDays& days) {
    if (days.reference()) return false;  // an older day is known by the report's own
    static const PhraseTable pauses{{1, "suspend+; suspension; pause+; halt+; freeze|freezes|froze"}};
    static const PhraseTable imposes{
        {1, "impose+; add|adds|added; launch+; blacklist+; slap|slaps; new control%|curb%"}};
    static const PhraseTable freed{
        {1,
         "suspend+; suspension; pause+; lift+; ease+; halt+; freeze; froze; hold; stop++; relax+; relief; exempt%; "
         "remov+; resum+; delay+; postpone+; truce; deal; extend+; extension; waive+; reprieve; decision; move; "
         "not enforce|apply|implement|bind; no longer"}};
    static const PhraseTable imposed{
        {1,
         "announced|issued|published|imposed|introduced|unveiled|released *20 control|controls|curbs|restrictions|ban|"
         "measures"}};
    const auto& title = text.title().words;
    return pauses.in(title) && !imposes.in(title) && imposed.in(sentence.words) && !freed.in(sentence.words);
}

bool announced_in(const Sentence& sentence, const ToldDays& days, const OthersDays& others, FirstDays& found) {
    if (others.in_told_row(sentence)) return false;
    if (sentence.told_on) {
        found.add_day(sentence.told_on, std::nullopt, "announced_on", "all", sentence.span);
        return true;
    }
    for (const auto& date : find_dates(sentence.text)) {
        if (is_last_day(sentence, date) || is_dateline(sentence, date) || is_day_of_paused(sentence, date)) continue;
        const auto day = resolve(date, days.reference(), DateSense::kPast);
        if (!day || (days.reference() && std::abs(day->days_since(*days.reference())) > kFortnight)) continue;
        found.add(date, DateSense::kPast, "announced_on", "all", sentence.span);
        return true;
    }
    return false;
}

/// "Yesterday's news first. The mechanism has added …": the day stands in a short sentence of its own.
bool announced_above(const EnglishText& text, const Sentence& sentence, const ToldDays& days, const OthersDays& others,
                     FirstDays& found) {
    constexpr std::size_t kShort = 8;  // words
    if (sentence.part == Part::kTitle || &sentence == &text.sentences().front()) return false;
    const Sentence& above = *(&sentence - 1);
    const bool beside = block_of(above) == block_of(sentence) && above.words.size() <= kShort;
    return beside && find_dates(sentence.text).empty() && announced_in(above, days, others, found);
}

}  // namespace

bool has_items_of_own_days(const EnglishText& text, const Genre& genre) {
    return genre.document_class == DocumentClass::kPress &&
           (Report(text, genre).calls_itself_roundup() || is_chronology(text));
}

void add_announced_days(const EnglishText& text, const Genre& genre, const ToldDays& days, const OthersDays& others,
                        FirstDays& found) {
    if (genre.document_class == DocumentClass::kAnnouncement) return;
    const bool again = !found.empty();  // an item of a roundup
    for (const auto& sentence : text.sentences()) {
        const bool early = sentence.part == Part::kLead || sentence.part == Part::kTitle ||
                           sentence.part == Part::kBody || sentence.told_on;
        if (!early || !(days.tells(sentence) || names_the_announcement(sentence))) continue;
        if (tells_the_paused(text, sentence, days) || (tells_of_law(sentence) && !headlines_law(text.title())))
            continue;
        if (again &&
            (!days.tells(sentence) || tells_history(sentence, days.reference()) || dated(text, block_of(sentence))))
            continue;
        const bool told =
            announced_in(sentence, days, others, found) || announced_above(text, sentence, days, others, found);
        if (told && !has_items_of_own_days(text, genre)) return;
    }
}

void add_day_of_opening(const EnglishText& text, const ToldDays& days, const OthersDays& others, FirstDays& found) {
    constexpr int kOpening = 2;  // sentences
    constexpr int kFresh = -3;   // days
    int left = kOpening;
    for (const auto& sentence : text.sentences()) {
        if (sentence.part != Part::kLead) continue;
        const auto day = days.day_told(sentence);
        const bool fresh = day && days.reference() && day->days_since(*days.reference()) >= kFresh;
        if (fresh && names_china(sentence) && !first_actor_is_foreign(sentence)) {
            announced_in(sentence, days, others, found);
            return;
        }
        if (--left == 0) return;
    }
}

}  // namespace gazetted::extract::english
