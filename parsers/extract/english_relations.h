// What a document does to others: the announcements, orders and lists it suspends, ends, repeals or amends.
// Thread rule: pure functions. Failures: none; a target that the text does not identify gives no relation.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "parsers/extract/english_genre.h"
#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// Relations that one sentence states. Bare numbers take the issuers of `genre.own`, of MOFCOM where there is none; a
/// missing year is `published`'s.
std::vector<model::Sourced<model::Relation>> relations_in(const EnglishText& text, const Sentence& sentence, const Genre& genre,
                                                          std::optional<CivilDate> published);

/// Relations of an official document; a press item brings nothing about and has none.
std::vector<model::Sourced<model::Relation>> relations_of(const EnglishText& text, const Genre& genre,
                                                          const std::vector<model::Sourced<std::string>>& kinds,
                                                          std::optional<CivilDate> published);

}  // namespace gazetted::extract::english
