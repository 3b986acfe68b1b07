// Names of parties in English text: where a capitalised name ends, and the names of an enumeration.
// Thread rule: pure functions. Failures: what is no name gives nothing.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "parsers/model/reading.h"
#include "parsers/text/english_words.h"

namespace gazetted::extract::english {

/// A name found: byte range in the text, and its forms as printed.
struct NameHit {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t after = 0;  ///< where the text goes on, behind a bracket or a home that belongs to the name
    model::PartyName name;
};

/// The names of an enumeration that starts at words[at] ("General Dynamics, L3Harris Technologies, Inc. and Axient");
/// stops at the first word that can belong to no name. A Chinese form after a slash or in brackets belongs to its name.
/// What is said of a party on the way is stepped over: "the gene-sequencing firm Illumina", "PVH Corp, which owns …,
/// and".
std::vector<NameHit> names_from(std::string_view text, const std::vector<text::english::Word>& words, std::size_t at);

/// The index of the first word after the names.
std::size_t word_after(const std::vector<NameHit>& names, const std::vector<text::english::Word>& words);

/// True where a name opens with a small word: "van der Meer", "al-Noor".
bool opens_small(const std::vector<text::english::Word>& words, std::size_t at);

/// True where words[at] opens a description that a name ends: "US counter-drone maker Dedrone".
bool describes_name(const std::vector<text::english::Word>& words, std::size_t at);

/// The last word of a company's form: "Inc", "GmbH", "S.p.A." (lower case, without dots).
bool company_ending(std::string_view low);

}  // namespace gazetted::extract::english
