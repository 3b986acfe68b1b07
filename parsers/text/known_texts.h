// What has been found out about the last few texts: one sentence is held against hundreds of patterns. Remembered by
// their bytes, for each thread. Thread rule: what is told is good until the next call on the same thread. Failures:
// none; nothing is remembered of texts past kLongestKnown.
#pragma once

#include <cstddef>
#include <string_view>

#include "parsers/text/letters.h"
#include "parsers/text/marks.h"

namespace gazetted::text {

/// Bytes of the longest text that is remembered: longer ones hold nearly every character, and are seldom asked about
/// twice.
inline constexpr std::size_t kLongestKnown = 3000;

/// The marks of a text; null past kLongestKnown.
const Marks* marks_of(std::string_view text);

class Alphabet;

/// The letters of a text, made after those of the alphabet had their numbers; null where it has none or is too long.
const LetterText* letters_of(std::string_view text, const Alphabet& alphabet);

/// Gives back what is remembered for this thread.
void forget_texts();

}  // namespace gazetted::text
