// The parties a document lists, releases or names: from tables, from lists under a line that announces them, and from
// enumerations in sentences.
// Thread rule: pure functions. Failures: none; a line that names nobody is passed over.
#pragma once

#include <vector>

#include "parsers/extract/english_relevance.h"

namespace gazetted::extract::english {

std::vector<model::Sourced<model::PartyName>> parties_of(const EnglishText& text, const Genre& genre,
                                                         const Relevance& relevance,
                                                         const std::vector<model::Sourced<std::string>>& kinds);

/// "20 Japanese entities", "seven EU firms": the count a text states of its parties.
std::optional<model::Sourced<int>> stated_count(const EnglishText& text);

}  // namespace gazetted::extract::english
