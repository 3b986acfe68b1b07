// Kinds that a document shows only beside another: a catalogue that changes with what is put under licence, a
// suspension that goes on beside an end. Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <vector>

#include "parsers/extract/english_genre.h"
#include "parsers/extract/english_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::english {

void add_companions(const EnglishText& text, const Genre& genre, std::vector<model::Sourced<std::string>>& kinds);

}  // namespace gazetted::extract::english
