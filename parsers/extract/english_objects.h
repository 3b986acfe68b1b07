// What a deed is done to: the control, the list or the exports that a verb has as its object.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/english_lexicon.h"
#include "parsers/extract/english_marked.h"

namespace gazetted::extract::english {

constexpr std::size_t kObjectReach = 16;  ///< words from a verb to its object

/// Finds the object of a verb, before or after it, and settles with it what the verb does; false where the verb is done
/// to nothing of interest.
bool find_object(const Marked& marked, const std::vector<NounHit>& nouns, const DeedHit& deed, Event& event);

}  // namespace gazetted::extract::english
