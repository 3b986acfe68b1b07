// Where the sentences of Chinese text end: 。 ! ? ; outside brackets and quotation marks.
// Takes the normal form (normal.h). Thread rule: pure functions. Failures: none; text without marks is one sentence.
#pragma once

#include <string_view>
#include <vector>

#include "parsers/text/normal.h"

namespace gazetted::text {

/// The sentences of a range, marks included, without empty ones. Brackets of any kind hold a sentence together as long
/// as they close within it.
std::vector<Range> sentences_in(std::string_view normal, Range range);

}  // namespace gazetted::text
