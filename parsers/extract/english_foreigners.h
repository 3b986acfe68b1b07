// Duties about China-origin items that fall on people outside China, as English words them.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// True where a duty about China-origin items falls on people outside China.
bool binds_foreigners(const Sentence& sentence);

/// Adds what such sentences make of the kinds, beside no pause or end; those told as history before `reference` are
/// left out of what they put under licence.
void settle_foreigners(const EnglishText& text, std::optional<CivilDate> reference,
                       std::vector<model::Sourced<std::string>>& kinds);

}  // namespace gazetted::extract::english
