// Reports of the Foreign Ministry's sanctions: countermeasures of another law, no controls of exports.
// Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_genre.h"
#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// True of a report whose opening tells of sanctions by the Foreign Ministry, and of a control of exports at most as
/// something done to the same parties on other days.
bool is_sanctions_story(const EnglishText& text, const Genre& genre);

}  // namespace gazetted::extract::english
