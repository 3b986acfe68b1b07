// What a document does to others: the announcements, orders and lists it suspends, ends, repeals or amends.
// Thread rule: pure functions. Failures: none; a target that the text does not identify gives no relation.
#pragma once

#include <optional>
#include <vector>

#include "parsers/extract/english_genre.h"
#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// Relations of an official document; a press item brings nothing about and has none. Of `reading` the numbers, issuers
/// and kinds are used: bare numbers take the document's issuers (MOFCOM where it has none), a missing year is
/// `published`'s.
std::vector<model::Sourced<model::Relation>> relations_of(const EnglishText& text, const Genre& genre,
                                                          const model::Reading& reading,
                                                          std::optional<CivilDate> published);

}  // namespace gazetted::extract::english
