// Duties about China-origin items that fall on people outside China, as English words them.
// Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// True where a duty about China-origin items falls on people outside China.
bool binds_foreigners(const Sentence& sentence);

}  // namespace gazetted::extract::english
