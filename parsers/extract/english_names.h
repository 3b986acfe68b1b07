// Names of parties in English text: where a capitalised name ends, and what a list line names.
// Thread rule: pure functions. Failures: what is no name gives nothing.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "parsers/model/reading.h"
#include "parsers/text/english_words.h"

namespace gazetted::extract::english {

/// A name found: byte range in the text, and its forms as printed.
struct NameHit {
    std::size_t begin = 0;
    std::size_t end = 0;
    model::PartyName name;
};

/// The names of an enumeration that starts at words[at] ("General Dynamics, L3Harris Technologies, Inc. and Axient");
/// stops at the first word that can belong to no name. A Chinese form after a slash or in brackets belongs to its name.
/// What is said of a party on the way is stepped over: "the gene-sequencing firm Illumina", "PVH Corp, which owns …,
/// and".
std::vector<NameHit> names_from(std::string_view text, const std::vector<text::english::Word>& words, std::size_t at);

/// The index of the first word after the names.
std::size_t word_after(const std::vector<NameHit>& names, const std::vector<text::english::Word>& words);

/// The name a list line or table cell holds: "3. HENSOLDT AG (Germany)", "斯巴鲁株式会社（SUBARU Corporation）",
/// "Axient — electronic warfare". `begin` is where the line's text begins after its number.
std::optional<NameHit> name_of_line(std::string_view line);

/// Byte length of an item number that opens a line ("12. ", "(3) ", "- "); 0 where there is none.
std::size_t item_number(std::string_view line);

}  // namespace gazetted::extract::english
