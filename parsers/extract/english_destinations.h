// Towards which countries a measure is aimed, or at home in which its parties are.
// Thread rule: pure functions. Failures: none; a country that is only mentioned is none.
#pragma once

#include <string>
#include <vector>

#include "parsers/extract/english_relevance.h"

namespace gazetted::extract::english {

using Parties = std::vector<model::Sourced<model::PartyName>>;

/// Destinations of the document: countries aimed at, and the homes that the text gives to `parties`.
std::vector<model::Sourced<std::string>> destinations_of(const EnglishText& text, const Genre& genre,
                                                         const Relevance& relevance, const Parties& parties);

}  // namespace gazetted::extract::english
