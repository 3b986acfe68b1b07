// What each numbered part of an official English text does, from when, on which codes and towards whom.
// Thread rule: pure functions. Failures: none; a digest has no limbs, for its numbers are not the announcement's.
#pragma once

#include <string_view>
#include <vector>

#include "parsers/extract/english_relevance.h"

namespace gazetted::extract::english {

/// The acts one sentence states, codes of model::CodeSet::kAct. Listing, suspension and the like are told by events and
/// relations and are not among them.
std::vector<std::string_view> acts_of(const Sentence& sentence);

/// The limbs of the document; `reading` holds what was read of it as a whole (relations, dates).
std::vector<model::LimbReading> limbs_of(const EnglishText& text, const Genre& genre, const Relevance& relevance,
                                         const model::Reading& reading);

/// The act a relation type is in a limb.
std::string_view act_of_relation(std::string_view relation);

}  // namespace gazetted::extract::english
