// Sentences that end or pause a notice but for a part of it, that move the day from which something applies, or that
// deny a deed: what they touch is not what they name, so no relation and no day is told by them.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <vector>

#include "parsers/text/english_words.h"

namespace gazetted::extract::english {

/// "Except for Article 3, the implementation of Announcement No. 61 shall cease", "(Article 3 excepted)".
bool keeps_a_part(const std::vector<text::english::Word>& words);

/// "The effective date is postponed to June 1 from March 1".
bool moves_its_day(const std::vector<text::english::Word>& words);

/// "denied reports that it had suspended a ban", "did not suspend": the deed at words[verb] was not done.
bool is_denied(const std::vector<text::english::Word>& words, std::size_t verb);

}  // namespace gazetted::extract::english
