// Which clauses of an official document are left over: no field points at them and nothing excuses them, or they do
// what no field holds, whatever else of them is read. Those make `unread`, so that an alert can say so. Thread rule:
// pure functions. Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/zh_dated_parts.h"
#include "parsers/extract/zh_identity.h"
#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh {

/// What the reading was made from, and what it had to leave.
struct Covered {
    const Text& text;
    const Outline& outline;
    const Identity& identity;
    const std::vector<Sentence>& read;       ///< read although a field of the same value points elsewhere
    const std::vector<Place>& lost;          ///< sentences that do something which no field holds
    const std::vector<DaysTold>& days_told;  ///< of each sentence of the outline
};

/// Adds to `clauses` and `unread` of an instrument that is read otherwise.
void cover(const Covered& covered, model::Reading& reading);

/// Of an answer that is no instrument: only what no field can say, of earlier notices (zh_resumptions.h) and of how
/// long they hold (zh_untold_days.h).
void leave_unsaid(const Text& text, const Outline& outline, model::Reading& reading);

}  // namespace gazetted::extract::zh
