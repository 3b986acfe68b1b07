// When: the document's own date, from when its parts apply, and how long a suspension lasts.
// Thread rule: pure functions. Failures: none; a day that the text does not give is not made up.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "parsers/extract/english_relevance.h"
#include "parsers/text/english_dates.h"

namespace gazetted::extract::english {

/// The date of the document: what its text says, else the site's posting date.
std::optional<model::Sourced<CivilDate>> published_on(const EnglishText& text, const Genre& genre);

/// One way in which a sentence says from when something applies.
struct EffectiveClause {
    bool on_publication = false;                  ///< "takes effect on the date of publication", "immediately"
    std::vector<text::english::FoundDate> dates;  ///< "shall take effect on December 1"
    std::string applies_to;                       ///< "all", or the limb paths the clause names
    std::size_t begin = 0;                        ///< byte range in the sentence
    std::size_t end = 0;
};
std::vector<EffectiveClause> effective_clauses(const Sentence& sentence);

std::vector<model::Sourced<model::EffectiveDate>> effective_dates(const EnglishText& text, const Genre& genre,
                                                                  const Relevance& relevance,
                                                                  std::optional<CivilDate> published);

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

/// True for a date that closes something: "until Nov. 10", "through …", "to 10 November".
bool is_last_day(const Sentence& sentence, const text::english::FoundDate& date);

/// True where the sentence speaks of a suspension.
bool speaks_of_suspension(const Sentence& sentence);

}  // namespace gazetted::extract::english
