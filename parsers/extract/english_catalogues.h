// Catalogues that a sentence changes under their English titles: "The Catalogue of Technologies Prohibited or
// Restricted from Export is adjusted as follows". Thread rule: pure functions. Failures: none.
#pragma once

#include <optional>
#include <string>

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// The title of the catalogue that the sentence adjusts, if it is written out.
std::optional<std::string> catalogue_adjusted(const Sentence& sentence);

}  // namespace gazetted::extract::english
