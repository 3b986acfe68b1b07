// Names in sentences that take a party off a list by a pronoun or between the parts of a verb.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <vector>

#include "parsers/extract/english_events.h"
#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// "As Acme has cooperated with verification, the ministry has removed it from the list": the name stands before.
bool taken_up(const std::vector<text::english::Word>& words, std::size_t next, const std::vector<Event>& listings);

/// "and took Norway's Acme off it": the names stand inside the verb.
void add_taken_off(const Sentence& sentence, std::vector<std::size_t>& starts);

}  // namespace gazetted::extract::english
