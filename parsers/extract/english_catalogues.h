// Catalogues that a sentence changes under their titles: "The Catalogue of Technologies Prohibited or
// Restricted from Export is adjusted as follows". Thread rule: pure functions. Failures: none.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// "《…清单》" in an English sentence: the title in its brackets where it ends in the word; else empty.
std::string title_in_chinese(std::string_view text, std::string_view ending);

/// The title of the catalogue that the sentence adjusts, if it is written out in Chinese or in English.
std::optional<std::string> catalogue_adjusted(const Sentence& sentence);

}  // namespace gazetted::extract::english
