// Deeds of China's that a report tells without saying whose they are: in the passive of a report on China's lists, and
// in the cells of a table of its notices. Thread rule: pure functions; what is told points to sentences of the text,
// which must outlive it. Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/english_told.h"

namespace gazetted::extract::english {

/// "Another twenty were placed on the export control list": in a report of China's lists nobody need be named again.
/// `bare`: in an entry of a list "16 entities put on the export control list" does without its auxiliary. `of_china`:
/// China acts in the headline, so that curbs on firms which rest or end in the lead are its own.
std::vector<Event> listings_by_nobody(const Sentence& sentence, bool bare, bool of_china);

/// "| Announcement No. 57 | Suspended until … |": what a row says of its notice.
std::vector<Told> states_in_tables(const EnglishText& text);

}  // namespace gazetted::extract::english
