#include "parsers/extract/english_dated_sentences.h"

#include <algorithm>

#include "parsers/extract/english_effect_verbs.h"
#include "parsers/extract/english_effect_words.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_news.h"
#include "parsers/extract/english_sections.h"
#include "parsers/extract/english_when.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::DateForm;
using text::english::DateSense;
using text::english::PhraseTable;
using text::english::resolve;
using text::english::Word;

bool names_other_country(const std::vector<Word>& words) {
    const auto named = text::english::places(words);
    return std::any_of(named.begin(), named.end(), [](const auto& place) { return place.code != "CN"; });
}

}  // namespace

DatedSentences::DatedSentences(const EnglishText& text, const ToldDays& days)
    : text_(text), days_(days), of_another_(below_foreign_head(text.sentences())) {}

bool DatedSentences::speaks_here(const Sentence& sentence, const Sentence* before) const {
    if (sentence.part == Part::kAside || sentence.asked || (sentence.part == Part::kField && !days_.press()))
        return false;
    if (speaks_of_tariffs(sentence) && !days_.tells(sentence)) return false;
    if (!days_.press()) return true;
    if (tells_of_law(sentence) && !headlines_law(text_.title())) return false;
    if (tells_past_effect(sentence) && !headlines_regime(text_.title())) return false;
    if (days_.tells(sentence)) return !tells_history(sentence, days_.reference()) || names_day_to_come(sentence);
    static const PhraseTable subject{
        {1,
         "the|this|these|both *1 suspension|pause|freeze|ban|measure|measures|control|controls|curbs|restrictions|"
         "listing|notice|announcement|order|rule|rules|regulation|regulations|decision|requirement"}};
    const bool measure = subject.match(sentence.words, 0).last > 0;  // "The pause, effective …, covers Acme USA"
    if (of_another_[static_cast<std::size_t>(&sentence - text_.sentences().data())] ||
        (first_actor_is_foreign(sentence) && !measure))
        return false;
    return (names_the_measure(sentence) || takes_it_up(sentence, before) || binds_at_once(sentence) ||
            begins_to_apply(sentence) || changes_then(sentence)) &&
           (!is_history(sentence, days_.reference()) || names_day_to_come(sentence));
}

/// "The ministry published the adjustment on Tuesday. It takes effect on November 15": the same thing goes on.
bool DatedSentences::goes_on(const Sentence& sentence, const Sentence* before) const {
    static const PhraseTable it{
        {1,
         "it|they *1 take|takes|enter|enters|come|comes|go|goes|become|becomes|will|is|are|apply|applies|start|"
         "starts|begin|begins|bind|binds"}};
    if (!days_.press() || before == nullptr || sentence.part == Part::kAside || sentence.part != before->part)
        return false;
    const bool next_item = sentence.part == Part::kList && block_of(sentence) == block_of(*before) + 1;
    return (!sentence.opens_block || next_item) && it.match(sentence.words, 0).last > 0 &&
           names_day_to_come(sentence) && (days_.tells(*before) || names_the_announcement(*before)) &&
           !tells_history(*before, days_.reference());
}

/// "It took effect the day it was published.", "In force since publication.", "Starts 1 December.", "These two
/// limbs start on 1 December."
bool DatedSentences::takes_it_up(const Sentence& sentence, const Sentence* before) const {
    static const PhraseTable pronoun{{1, "it; they; this; these; both; that; the? two"}};
    static const PhraseTable part{{1, "the *1 part|portion|limb|half|rest|remainder"}};
    static const PhraseTable verb{{1, "in force; effective; starts; start; applies; apply; from"}};
    constexpr std::size_t kFragment = 10;  // words
    if (first_actor_is_foreign(sentence)) return false;
    const auto& words = sentence.words;
    const bool fragment = words.size() <= kFragment && verb.match(words, 0).last > 0;
    // "The rest of the tariffs start on Dec. 1. The other half applies from Jan. 1 in the EU": of something else
    const bool rest = part.match(words, 0).last > 0 && !names_other_country(words) && !speaks_of_tariffs(sentence) &&
                      before != nullptr && !speaks_of_tariffs(*before);
    const bool taken = pronoun.match(words, 0).last > 0 || rest;
    if (says_on_publication(words)) return fragment || taken;
    const bool it = !words.empty() && (words[0].low == "it" || words[0].low == "they");
    return (fragment || (taken && !it)) && names_day_to_come(sentence);
}

/// A day on which something applies, to come or just reached.
bool DatedSentences::names_day_to_come(const Sentence& sentence) const {
    constexpr int kJustReached = -3;  // days
    const auto clauses = effective_clauses(sentence);
    if (!days_.reference()) {  // an undated text: a day written in full is the one it means
        return std::any_of(clauses.begin(), clauses.end(), [&](const EffectiveClause& clause) {
            return !clause.on_publication && clause.dates.front().form == DateForm::kFull;
        });
    }
    return std::any_of(clauses.begin(), clauses.end(), [&](const EffectiveClause& clause) {
        if (clause.on_publication) return false;
        const auto day = resolve(clause.dates.front(), days_.reference(), DateSense::kNearest);
        return day && clause.dates.front().form != DateForm::kWeekday &&
               day->days_since(*days_.reference()) >= kJustReached;
    });
}

}  // namespace gazetted::extract::english
