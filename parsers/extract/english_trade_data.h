// Headlines of trade figures: "China's battery exports hit record despite licence rule" reports what was sold, not what
// is controlled. Thread rule: pure functions. Failures: none.
#pragma once

#include <vector>

#include "parsers/text/english_words.h"

namespace gazetted::extract::english {

/// True where a headline says that exports rose or fell.
bool tells_trade_data(const std::vector<text::english::Word>& words);

}  // namespace gazetted::extract::english
