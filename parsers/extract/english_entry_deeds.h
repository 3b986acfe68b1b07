// Deeds that bullets, dated entries and cells tell by a noun or a bare participle: "ban on exports of …", "licence
// requirement for …". Thread rule: pure functions. Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/english_events.h"
#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// The deeds that open an entry, or a clause of it, where it cites a notice of China's or all of the text is
/// `of_china`.
std::vector<Event> deeds_of_entry(const Sentence& sentence, bool of_china);

}  // namespace gazetted::extract::english
