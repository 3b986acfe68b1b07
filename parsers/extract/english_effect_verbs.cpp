#include "parsers/extract/english_effect_verbs.h"

#include <algorithm>

#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

using text::english::DateForm;
using text::english::FoundDate;
using text::english::PhraseTable;
using text::english::Word;

namespace {

/// "stop, as of 1 December, the measures announced on August 21": the day of what is spoken of.
bool dates_what_was_made(const Sentence& sentence, std::size_t word) {
    static const PhraseTable made{
        {1,
         "announced|published|issued|imposed|adopted|listed|released|unveiled|taken|introduced|made on|of? the?; "
         "taken|imposed|announced|introduced since|after the?"}};
    for (std::size_t back = 1; back <= 3 && back <= word; ++back) {
        const auto hit = made.match(sentence.words, word - back);
        if (hit.last != word) continue;
        const bool passive = word > back && text::english::is_any(sentence.words[word - back - 1].low,
                                                                  {"is", "are", "was", "were", "be", "been", "day",
                                                                   "date", "being", "ministry", "mofcom"});
        return !passive;
    }
    return false;
}

/// "starts at once, the ministry said on Tuesday": the weekday is that of the word.
bool said_between(const std::vector<Word>& words, std::size_t first, std::size_t last) {
    static const PhraseTable speech{{1, "say|says|said|announced|told|reported|confirmed|released|published|issued"}};
    const auto hit = speech.find(words, first);
    return hit.last > hit.first && hit.first < last;
}

/// "Terminated as of November 10 | Remarks of November 5": the next cell of a table's row.
bool in_another_cell(const Sentence& sentence, std::size_t word, const FoundDate& date) {
    const std::size_t begin = sentence.words[word].begin;
    return date.begin > begin && sentence.text.substr(begin, date.begin - begin).find(" | ") != std::string_view::npos;
}

/// "from dual-use supplies on Friday": the preposition belongs to what stands between it and the day's own.
bool has_object_of_its_own(const std::vector<Word>& words, std::size_t from, std::size_t word) {
    if (word < words.size() && words[word].low == "on") ++word;
    if (word < from + 2 || words[word - 1].low != "on") return false;
    static const PhraseTable time{{1, "midnight; noon; today; now; beijing; time; hours; hrs; am; pm; a; m; p; early"}};
    for (std::size_t at = from; at + 1 < word; ++at) {
        int value = 0;
        if (!text::english::is_number(words[at], value) && time.match(words, at).last == at) return true;
    }
    return false;
}

}  // namespace

const PhraseTable& effect_verbs() {
    static const PhraseTable table{
        {1,
         "take|takes|took|taking effect; take|takes into effect; come|comes|came|coming "
         "into effect|force; go|goes|went into "
         "effect|force; enter|enters|entered into effect|force; effective; be? implemented; "
         "implemented; in effect; effective "
         "date; shall be executed; apply|applies|applied from|as; "
         "start|starts|starting|begin|begins|beginning; in force; "
         "from; as of; on|from or|and after; from and including; with effect; kick|kicks "
         "in; will apply; valid from; entry into "
         "force; formally implemented; since; licensable; ^wef; wef; that|this|all|everything changes"}};
    return table;
}

bool governed_by_effect(const Sentence& sentence, const FoundDate& date, std::size_t after) {
    constexpr std::size_t kReach = 9;
    constexpr std::size_t kBareReach = 4;
    const std::size_t word = text::english::word_at(sentence.words, date.begin);
    if (dates_what_was_made(sentence, word)) return false;
    const std::size_t from = word > kReach ? word - kReach : 0;
    for (std::size_t at = word; at-- > from && sentence.words[at].begin >= after;) {
        const auto hit = effect_verbs().match(sentence.words, at);
        // "restricted from export, released on Tuesday": a bare preposition belongs to what follows it.
        const bool bare = hit.last == hit.first + 1 && (sentence.words[at].low == "from");
        if (bare && has_object_of_its_own(sentence.words, hit.last, word)) return false;
        if (hit.last > hit.first && hit.last <= word && !(bare && word - hit.last > kBareReach))
            return !in_another_cell(sentence, hit.first, date) &&
                   ((!bare && date.form != DateForm::kWeekday) || !said_between(sentence.words, hit.last, word));
        if (sentence.words[at].before == ';' || sentence.words[at].before == '.') return false;
    }
    return false;
}

bool opens_with(const Sentence& sentence, const FoundDate& date) {
    static const PhraseTable table{{1, "from; effective from?; starting from?; as of; beginning on?; since"}};
    const auto hit = table.match(sentence.words, 0);
    return hit.last > hit.first && date.begin < 40;
}

bool took_effect_on(const Sentence& sentence, const FoundDate& date) {
    static const PhraseTable effect{{1,
                                     "took|takes|take effect; came|comes|come into effect|force; went|goes|go into "
                                     "effect|force; entered|enters into "
                                     "force|effect; entered force; became effective; were|was put into effect|force"}};
    constexpr std::size_t kOpening = 4;  // bytes: "On "
    if (date.form > DateForm::kYearless || date.begin == 0 || date.begin > kOpening ||
        !sentence.text.starts_with("On "))
        return false;
    const std::size_t after = text::english::word_at(sentence.words, date.end);
    const auto verb = effect.find(sentence.words, after);
    if (verb.last == verb.first || said_between(sentence.words, after, verb.first)) return false;
    for (const auto& place : text::english::places(sentence.words))
        if (place.code != "CN" && place.first < verb.first) return false;  // "On April 1, US curbs take effect"
    for (const auto& other : text::english::find_dates(sentence.text))
        if (other.begin > date.begin) return false;  // the verb has a day of its own
    return verb.last >= sentence.words.size() || sentence.words[verb.last].low != "upon";
}

bool tells_past_effect(const Sentence& sentence) {
    static const PhraseTable past{{1,
                                   "took effect; came|went into effect|force; entered into? force|effect; became "
                                   "effective; were|was put into effect|force"}};
    if (!sentence.text.starts_with("On ") || !past.in(sentence.words)) return false;
    const auto dates = text::english::find_dates(sentence.text);
    return std::any_of(dates.begin(), dates.end(),
                       [&](const FoundDate& date) { return took_effect_on(sentence, date); });
}

bool changes_on(const Sentence& sentence, const FoundDate& date) {
    static const PhraseTable change{
        {1,
         "become|becomes *2 compulsory|mandatory|obligatory|licensable|subject|necessary; will|would|to be? "
         "brought|placed|put|come|fall under; licence|license|licensing|permit|permits|control|controls *4 "
         "begin|begins|start|starts; will|would need|require; will|would be required|needed"}};
    static const PhraseTable end{
        {1,
         "will|would|to be? "
         "stop|cease|lapse|lifted|ended|terminated|removed|dropped|scrapped|cancelled|resume|resumed|reinstated on"}};
    if (date.form == DateForm::kWeekday || date.form == DateForm::kRelative) return false;
    const auto before = std::find_if(sentence.words.rbegin(), sentence.words.rend(),
                                     [&](const Word& word) { return word.end <= date.begin; });
    if (before == sentence.words.rend() || before->low != "on") return false;
    const auto on = static_cast<std::size_t>(sentence.words.rend() - before) - 1;
    const auto ended = end.find(sentence.words);
    const auto changed = change.find(sentence.words);
    // "as announced", "a date that it announced", "what it says is": no speech that the day is of
    static const PhraseTable beside{{1, "as; what; which; date; day; like"}};
    const std::size_t after = text::english::word_at(sentence.words, date.end);
    if (on == 0 && changed.last > changed.first && said_between(sentence.words, after, changed.first) &&
        !beside.in(sentence.words, after, changed.first))
        return false;  // "On 20 October the ministry announced that exports would require permits"
    return change.in(sentence.words) || (ended.last > ended.first && ended.last == on + 1);
}

}  // namespace gazetted::extract::english
