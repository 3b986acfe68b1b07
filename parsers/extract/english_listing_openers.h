// How a report goes on to name parties after the sentence that told the listing.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <vector>

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// "They include A and B", "Among the four are A and B", "The list includes A", "The ministry named them as A and B":
/// ways to go on from a sentence that told the listing.
void add_openers(const Sentence& sentence, std::vector<std::size_t>& starts);

}  // namespace gazetted::extract::english
