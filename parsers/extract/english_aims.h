// Which countries a sentence aims at, and which it only names as a reason.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// A country that a sentence aims at: "exports … to Japan", "20 Japanese entities", "against the EU", "Japan's
/// military".
struct Aim {
    std::string_view code;  ///< ISO 3166, or EU
    std::size_t first = 0;  ///< words [first, last)
    std::size_t last = 0;
};
std::vector<Aim> aimed_at(const Sentence& sentence);

/// Who gets arms, who is defended, where somebody was killed: countries in reasons are no destinations.
bool is_reason(const std::vector<text::english::Word>& words, std::size_t at);

}  // namespace gazetted::extract::english
