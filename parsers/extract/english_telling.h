// Which deeds of China's a document about its controls tells, in every way that a report tells one.
// Thread rule: pure functions; what is told points to sentences of the text, which must outlive it. Failures: none.
#pragma once

#include <cstddef>
#include <vector>

#include "parsers/extract/english_told.h"

namespace gazetted::extract::english {

/// Deeds that are kept of one document; no law, notice or report tells so many.
constexpr std::size_t kMostTold = 1000;

/// All of them; `title` are the headline's own. At most kMostTold, for whoever asks what a sentence tells
/// goes through them.
std::vector<Told> deeds_told(const EnglishText& text, const Genre& genre, const std::vector<Event>& title);

}  // namespace gazetted::extract::english
