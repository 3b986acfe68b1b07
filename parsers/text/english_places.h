// Countries in English text: names, adjectives of nationality and the capitals that the press says instead.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "parsers/text/english_words.h"

namespace gazetted::text::english {

/// A country named in a text.
struct PlaceHit {
    std::string_view code;  ///< ISO 3166 two letters, or EU; empty where there is none
    std::size_t first = 0;  ///< words [first, last)
    std::size_t last = 0;
    bool metonym = false;    ///< a capital or house that stands for its government ("Washington")
    bool adjective = false;  ///< "Japanese": says whose, names no actor by itself
};

/// The country that starts at words[at].
PlaceHit place_at(const std::vector<Word>& words, std::size_t at);

/// The country whose last word is words[end - 1].
PlaceHit place_ending_at(const std::vector<Word>& words, std::size_t end);

/// All countries in order, none overlapping another.
std::vector<PlaceHit> places(const std::vector<Word>& words);

}  // namespace gazetted::text::english
