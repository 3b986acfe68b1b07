// Days of single parts: "1. As of September 1, Acme is added …; 2. As of September 15, Besom is added …" date each part
// by itself, though no part is named. Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::english {

/// "This Announcement shall take effect …", "the above measures apply from …": said of the whole, wherever it stands.
bool dates_the_whole(const Sentence& sentence);

/// A day that only some limbs start on is said of those, once the limbs are known.
void name_limbs_of_days(const EnglishText& text, model::Reading& reading);

}  // namespace gazetted::extract::english
