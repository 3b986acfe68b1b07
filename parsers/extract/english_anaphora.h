// Who "it" or "the ministry" is: a sentence that goes on about the Chinese authority named before it.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// The words a sentence opens with that stand for an authority ("It", "The ministry"), and the authority's own name.
struct Antecedent {
    std::size_t opening = 0;                 ///< words of the sentence it replaces; 0 where there is none
    std::vector<text::english::Word> names;  ///< the authority as it was named
};

/// "The mechanism was busy on Monday. It added …": by the sentences before.
Antecedent antecedent_of(const std::vector<Sentence>& before, const Sentence& sentence);

/// The words of the sentence with the authority's name in the place of those that stand for it.
std::vector<text::english::Word> resolved(const Sentence& sentence);

}  // namespace gazetted::extract::english
