// Ends that a control is given from the start: "temporary controls from November 1, 2026 to October 31, 2027",
// "prohibited for a period of one year", "valid until June 30". A reading holds no last day of a control, so the clause
// that sets one is told as unread. Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// True where the sentence sets the last day of something that it puts or keeps in force, and pauses nothing.
bool sets_an_end(const Sentence& sentence);

}  // namespace gazetted::extract::english
