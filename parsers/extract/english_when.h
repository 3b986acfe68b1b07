// When, sentence by sentence: from which day something applies, and how long a suspension lasts.
// Thread rule: pure functions. Failures: none; a day that the text does not give is not made up.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "parsers/extract/english_text.h"
#include "parsers/text/english_dates.h"

namespace gazetted::extract::english {

/// One way in which a sentence says from when something applies.
struct EffectiveClause {
    bool on_publication = false;                    ///< "takes effect on the date of publication", "immediately"
    std::vector<text::english::FoundDate> dates;    ///< "shall take effect on December 1"
    std::string applies_to;                         ///< "all", or the limb paths the clause names
    std::optional<text::english::FoundTerm> after;  ///< "ninety days after its publication": counted from that day
    bool unread = false;                            ///< says when, in words of which the day cannot be told for certain
    std::size_t begin = 0;                          ///< byte range in the sentence
    std::size_t end = 0;
};
std::vector<EffectiveClause> effective_clauses(const Sentence& sentence);

/// "The measures against the company end on November 18": the day, where the words end measures and suspend none.
std::optional<text::english::FoundDate> day_of_end(const Sentence& sentence);

/// True where words say that something applies from the day on which it is announced or published.
bool says_on_publication(const std::vector<text::english::Word>& words);

/// The last day of a suspension one sentence gives, by its date or its term; `start` is the day a term counts from
/// where the sentence names none.
struct SuspensionEnd {
    CivilDate until;
    bool from_term = false;
    std::optional<CivilDate> from;
    std::size_t begin = 0;
    std::size_t end = 0;
};
std::optional<SuspensionEnd> suspension_end(const Sentence& sentence, std::optional<CivilDate> reference);

/// The same where days without a year are those near `reference`, and a term without a first day of its own counts from
/// `counted_from`, or tells no last day where there is none.
std::optional<SuspensionEnd> suspension_end(const Sentence& sentence, std::optional<CivilDate> reference,
                                            std::optional<CivilDate> counted_from);

/// The last day that a labelled period gives ("2026-11-10 to 2027-11-10", "one year").
std::optional<SuspensionEnd> period_end(std::string_view value, std::optional<CivilDate> reference);

/// True for a date that closes something: "until Nov. 10", "through …", "to 10 November".
bool is_last_day(const Sentence& sentence, const text::english::FoundDate& date);

/// True where the sentence speaks of a suspension.
bool speaks_of_suspension(const Sentence& sentence);

/// Something begins on that day: "as of December 1", "From December 1, …".
bool begins_on(const Sentence& sentence, const text::english::FoundDate& date);

/// "the April 4 announcement": the day says which notice is meant.
bool names_a_notice(const Sentence& sentence, const text::english::FoundDate& date);

}  // namespace gazetted::extract::english
