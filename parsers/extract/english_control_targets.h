// What controls on exports fall on: a country's users, companies by name, precursors, or a firm on a list.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/english_relevance.h"

namespace gazetted::extract::english {

/// A headline speaks of substances that drugs are made of.
bool names_precursors(const Sentence& title);

/// Substances that drugs are made of.
bool of_precursors(const EnglishText& text, const std::vector<Told>& controls);

/// A ban that aims at a country, told by a control or in the lead.
bool country_ban(const Relevance& relevance, const std::vector<Told>& controls);

/// "bans exports to eight Taiwanese companies": a ban on companies by name is a listing, one on a country's users
/// is not.
bool falls_on_companies(const std::vector<Told>& controls);

/// "bans Acme from exporting gliders" where the text speaks of the unreliable entity list: Acme stands on it.
bool treats_one_as_listed(const EnglishText& text);

/// "bans exports to 28 US firms": the text below says that they were put on the list.
bool lists_parties(const Relevance& relevance);

}  // namespace gazetted::extract::english
