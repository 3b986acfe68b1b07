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

/// The kind one deed stands for by itself; empty where it needs the sentence (controls on goods or on technology).
std::string_view kind_of(const Told& told);

/// True where a duty about China-origin items falls on people outside China.
bool binds_foreigners(const Sentence& sentence);

/// True where a country is named as the destination of what is banned or restricted.
bool aims_at_country(const Sentence& sentence);

bool has_kind(const std::vector<model::Sourced<std::string>>& kinds, std::string_view code);

}  // namespace gazetted::extract::english
