#include "parsers/extract/english_untold_ends.h"

#include <algorithm>

#include "parsers/extract/english_when.h"
#include "parsers/text/english_dates.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;

/// Words by which a control is in force for a while.
const PhraseTable& in_force() {
    static const PhraseTable table{
        {1,
         "valid; validity; in force|effect; effective; temporary; temporarily; provisional; implemented; imposed; "
         "prohibit+; prohibited; banned; barred; applied; apply|applies to|from|until|for; remain|remains; "
         "controls|measures|ban|prohibition *4 from; expire|expires|lapse|lapses"}};
    return table;
}

/// "comments until May 20", "apply by March 1", "the term of the licence": ends of other things.
const PhraseTable& other_ends() {
    static const PhraseTable table{
        {1,
         "comment%; opinion%; submit|submitted|submits; licence|license|permit *8 valid; validity *3 "
         "licence|license|licences|licenses|permit|permits; contract|contracts *6 before|until; public consultation; "
         "reviewed within; working days; application|applications *6 by|before|within; period of application"}};
    return table;
}

/// "for a period of one year", "for two years", "valid for six months".
bool lasts_a_term(const Sentence& sentence) {
    const auto& words = sentence.words;
    const auto terms = text::english::find_terms(sentence.text);
    return std::any_of(terms.begin(), terms.end(), [&](const text::english::FoundTerm& term) {
        const std::size_t at = text::english::word_at(words, term.begin);
        if (at == 0) return false;
        const bool period = at > 1 && words[at - 1].low == "of" && words[at - 2].low == "period";
        return period || words[at - 1].low == "for";
    });
}

}  // namespace

bool sets_an_end(const Sentence& sentence) {
    const auto& words = sentence.words;
    const bool likely = std::any_of(words.begin(), words.end(), [](const Word& word) {
        return is_any(word.low, {"to", "until", "till", "through", "for", "expire", "expires", "lapse", "lapses"});
    });
    if (!likely || !in_force().in(words) || speaks_of_suspension(sentence) || other_ends().in(words)) return false;
    const auto dates = text::english::find_dates(sentence.text);
    const bool dated = std::any_of(dates.begin(), dates.end(), [&](const text::english::FoundDate& date) {
        return date.form == text::english::DateForm::kFull && is_last_day(sentence, date);
    });
    return dated || lasts_a_term(sentence);
}

}  // namespace gazetted::extract::english
