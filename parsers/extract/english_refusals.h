// What refuses: sentences that forbid, refuse in principle or keep licences back, and the words that only look like it.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <vector>

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// True where the sentence forbids or refuses something.
bool refuses(const Sentence& sentence);

/// What dual-use goods are, what something might be used for, what somebody promises: no use that is refused.
bool is_gloss(const std::vector<text::english::Word>& words, std::size_t first);

/// True where what stands at `first` is what somebody undertakes not to do ("a promise that the items will not be used
/// for …").
bool is_promised(const std::vector<text::english::Word>& words, std::size_t first);

/// "entities that take part in raising Japan's military strength": why they are listed, not whom the ban means.
bool is_ground(const std::vector<text::english::Word>& words, std::size_t first);

}  // namespace gazetted::extract::english
