// Kinds that a report or a title says outright, whatever else its sentences tell: a law passed, a channel for reports
// or a warning to smugglers, the yearly catalogue of licences, an investigation, an exemption, a countermeasure.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <vector>

#include "parsers/extract/english_genre.h"
#include "parsers/extract/english_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::english {

/// Adds or replaces kinds where the title or the opening says so.
void settle_named_kinds(const EnglishText& text, const Genre& genre, std::vector<model::Sourced<std::string>>& kinds);

/// Some sentence names countermeasures or the law on them.
bool speaks_of_sanctions_law(const EnglishText& text);

/// "prohibited from conducting any transactions with the following entities" under the Anti-Foreign Sanctions Law: a
/// countermeasure, where nothing else says what kind it is.
void settle_countermeasures(const EnglishText& text, std::vector<model::Sourced<std::string>>& kinds);

}  // namespace gazetted::extract::english
