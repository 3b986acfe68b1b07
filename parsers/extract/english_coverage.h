// Which clauses of an official English text are read (some field points at them), which are excused, and which are
// left. Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_relevance.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::english {

/// Fills `clauses` and `unread` of an announcement or answer in its own words; digests and press items are left alone.
void cover(const EnglishText& text, const Genre& genre, const Relevance& relevance, model::Reading& reading);

}  // namespace gazetted::extract::english
