// Kinds that a report or a title says outright, whatever else its sentences tell: a law passed, a channel for reports
// or a warning to smugglers, the yearly catalogue of licences, an investigation, an exemption.
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

}  // namespace gazetted::extract::english
