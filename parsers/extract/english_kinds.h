// What kinds of measure a document tells of, from the deeds found in it.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <vector>

#include "parsers/extract/english_relevance.h"

namespace gazetted::extract::english {

/// Kind codes with the words behind each, in the order they are told. The title decides where it can; the lead where
/// the title is silent; the body only says whether goods, technology or foreigners are meant.
std::vector<model::Sourced<std::string>> kinds_of(const EnglishText& text, const Genre& genre,
                                                  const Relevance& relevance);

}  // namespace gazetted::extract::english
