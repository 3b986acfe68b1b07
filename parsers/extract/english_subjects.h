// What a text is about, by the English words for materials, goods, technologies and lists.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "parsers/text/english_phrases.h"
#include "parsers/text/english_words.h"

namespace gazetted::extract::english {

/// A subject named in a text; the code is of model::CodeSet::kSubject.
struct SubjectHit {
    std::string_view code;
    std::size_t first = 0;  ///< words [first, last)
    std::size_t last = 0;
};

/// All subjects in order; one code may come more than once.
std::vector<SubjectHit> subjects(const std::vector<text::english::Word>& words);

/// The words for minerals and metals, whose sale abroad is meant where the press only says "restricts rare earths".
const text::english::PhraseTable& minerals();

/// The words for materials and goods (lists and general classes left out): what "controls on …" may be about.
const text::english::PhraseTable& materials();

}  // namespace gazetted::extract::english
