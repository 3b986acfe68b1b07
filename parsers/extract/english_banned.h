// Where running text names parties that a measure falls on without a list's name beside them: "decided that Acme shall
// be prohibited from …", "measures against Acme". Thread rule: pure functions. Failures: what names nobody gives
// nothing.
#pragma once

#include <cstddef>
#include <vector>

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// Word indices at which rows of such names may begin in a sentence; whom an investigation concerns only where that is
/// what the document tells.
std::vector<std::size_t> names_under_measures(const Sentence& sentence, bool investigated);

}  // namespace gazetted::extract::english
