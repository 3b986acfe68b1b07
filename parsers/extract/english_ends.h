// What is left of the kinds where something ends, rests or applies again: a suspension or an end stands alone, a
// suspension that is over is none. Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <vector>

#include "parsers/extract/english_genre.h"
#include "parsers/extract/english_relevance.h"
#include "parsers/extract/english_text.h"
#include "parsers/model/evidence.h"

namespace gazetted::extract::english {

void settle_ends(const EnglishText& text, const Genre& genre, const Relevance& relevance,
                 std::vector<model::Sourced<std::string>>& kinds);

/// "Separately, the ministry added Acme to its watch list" below a headline that lifts or suspends: parties newly put
/// on a list by name, which no pause or end of the same report frees.
bool lists_besides(const EnglishText& text, const Told& told);

}  // namespace gazetted::extract::english
