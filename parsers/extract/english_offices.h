// Whose ministry a report speaks of where its headline names a ministry and no country.
// Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// "Commerce ministry tightens rules" over a report of Thailand's, by its first sentences.
bool ministry_is_foreign(const EnglishText& text);

}  // namespace gazetted::extract::english
