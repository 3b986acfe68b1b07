// What all the deeds told of a document say of its lists of parties, and of its pauses.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <optional>

#include "parsers/extract/english_relevance.h"

namespace gazetted::extract::english {

/// "blacklists" alone is a listing on whatever list the text below names.
bool names_list(const Relevance& relevance);

/// "In May 2030 the mechanism placed Acme on the list. … has now decided to take": every listing told is an
/// old one.
bool listed_before(const Relevance& relevance, std::optional<CivilDate> reference);

/// "The measures against Acme on the unreliable entity list are adjusted": what its place on the list
/// means changes.
bool measures_adjusted(const Relevance& relevance);

/// A suspension or an end is told in a main clause.
bool pauses_below(const Relevance& relevance);

/// "added Acme to one list and removed Besom from another".
bool listed_in(const Relevance& relevance, const Sentence& sentence);

/// Parties are put on a list in the block of the sentence.
bool listed_in_block(const Relevance& relevance, const Sentence& sentence);

/// "… placed firms that build drones on its unreliable entity list, effectively blacklisting them": the list that a
/// verb behind it means.
bool names_unreliable_list(const Sentence& sentence, std::size_t verb);

}  // namespace gazetted::extract::english
