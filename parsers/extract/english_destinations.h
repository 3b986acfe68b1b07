// Towards which countries a measure is aimed, or at home in which its parties are.
// Thread rule: pure functions. Failures: none; a country that is only mentioned is none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/extract/english_relevance.h"

namespace gazetted::extract::english {

using Parties = std::vector<model::Sourced<model::PartyName>>;

/// A country that a sentence aims at: "exports … to Japan", "20 Japanese entities", "against the EU", "Japan's
/// military".
struct Aim {
    std::string_view code;  ///< ISO 3166, or EU
    std::size_t first = 0;  ///< words [first, last)
    std::size_t last = 0;
};
std::vector<Aim> aimed_at(const Sentence& sentence);

/// Destinations of the document: countries aimed at, and the homes that the text gives to `parties`.
std::vector<model::Sourced<std::string>> destinations_of(const EnglishText& text, const Genre& genre,
                                                         const Relevance& relevance, const Parties& parties);

}  // namespace gazetted::extract::english
