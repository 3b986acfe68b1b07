// Newsletters in sections by country: what stands below "United States" or "US - CHINA" is no deed of China's.
// Thread rule: pure functions. Failures: none; texts without such heads have no sections.
#pragma once

#include <vector>

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// For each sentence, whether it stands in another country's section: below that country's head, where China has one of
/// its own, or in a block that opens with the country's name alone. Whoever names China's authority there stays.
std::vector<bool> in_foreign_section(const std::vector<Sentence>& sentences);

/// For each sentence, whether the last head above it is another country's, whoever else has one: lists of China's have
/// such heads too, but a day that nobody tells there is not China's.
std::vector<bool> below_foreign_head(const std::vector<Sentence>& sentences);

}  // namespace gazetted::extract::english
