// The homes that a text gives to its parties: beside their names, in a column of a table, as their seat.
// Thread rule: pure functions. Failures: none; a country that is only mentioned is none.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

/// The columns of a table whose head says that they hold homes.
std::vector<std::size_t> home_columns(std::string_view head);

/// How many cells end before byte `at` of a row.
std::size_t column_of(std::string_view row, std::size_t at);

/// "Germany's Hensoldt", "Belgian gunmaker FN Herstal", "the Canadian research outfit TechInsights": the place says
/// whose the party is that the words at `name` name.
bool owns_party(const std::vector<text::english::Word>& words, const text::english::PlaceHit& place, std::size_t name);

/// "Acme AG of Germany", "Besom (Poland)", "Corvid AB, of Aarhus, Denmark": the home that follows the name, which ends
/// before words[end].
bool follows_name(const std::vector<text::english::Word>& words, const text::english::PlaceHit& place, std::size_t end);

/// "the US company", "the American cosmetics maker", "a Finnish maker of scanners": whose the one party is.
bool owns_the_party(const std::vector<text::english::Word>& words, const text::english::PlaceHit& place);

/// "Germany's largest arms maker": what a party of the sentence is called.
bool heads_party(const std::vector<text::english::Word>& words, const text::english::PlaceHit& place);

/// "ten U.S. entities", "Forty Japanese companies and institutions", "Four German machine builders": counted parties.
bool counts_parties(const std::vector<text::english::Word>& words, const text::english::PlaceHit& place);

/// "with its registered office in Ozarow, Poland": a listed company reports of itself.
bool is_seat(const std::vector<text::english::Word>& words, const text::english::PlaceHit& place);

}  // namespace gazetted::extract::english
