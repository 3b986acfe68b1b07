// The authorities that issue controls, by their English names, and who else may be meant by the same words.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "parsers/text/english_words.h"

namespace gazetted::text::english {

/// An authority named in a text.
struct AuthorityHit {
    std::string_view code;  ///< of model::CodeSet::kIssuer
    std::size_t first = 0;  ///< words [first, last)
    std::size_t last = 0;
};

/// Chinese authorities in order of the text. A ministry of the same name that the words give to another country
/// ("India's Ministry of Commerce", "US commerce ministry") is left out; so is a body that only approved ("with the
/// approval of the State Council").
std::vector<AuthorityHit> chinese_authorities(const std::vector<Word>& words);

/// The Chinese authority that starts at words[at]; last == first where there is none.
AuthorityHit chinese_authority_at(const std::vector<Word>& words, std::size_t at);

}  // namespace gazetted::text::english
