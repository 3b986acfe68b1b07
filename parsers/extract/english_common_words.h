// Capitalised words that open no party's name: months, authorities, counted classes, words that open sentences.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <vector>

#include "parsers/text/english_words.h"

namespace gazetted::extract::english {

/// True where words[at] begins with what no party is called.
bool opens_no_name(const std::vector<text::english::Word>& words, std::size_t at);

}  // namespace gazetted::extract::english
