// Days that stand beside a verb of effect and are no first day of the measure told: those that never came, and those of
// what somebody else, or the law a deed rests on, brought in. Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_text.h"
#include "parsers/text/english_dates.h"

namespace gazetted::extract::english {

/// "would have applied from 1 December", "had been due to take effect on Nov. 8", "was to apply from 8 November"; where
/// the document tells of a pause or an end, "was to be licensed from 8 November" too.
bool never_came(const Sentence& sentence, const text::english::FoundDate& date, bool paused);

/// "when the provisions took effect", "The Regulations on the Export Control of Dual-use Items took effect on …": the
/// law that a deed rests on. Of a day `long_past`, a law that took effect anywhere around it is enough.
bool is_day_of_law(const Sentence& sentence, const text::english::FoundDate& date, bool long_past);

/// "The EU's package will take effect on …", "Tokyo's restrictions, which took effect on …", "cobalt quotas in the
/// Congo, which took effect on …", "after Japan's rules of …": what another country brought in.
bool is_day_of_another(const Sentence& sentence, const text::english::FoundDate& date);

/// "announced tariffs of 15% from 10 February": a duty's day beside a control.
bool is_day_of_tariffs(const Sentence& sentence, const text::english::FoundDate& date);

/// "Not suspended: Announcement No. 18 (effective 4 April 2031)", "remain in force": beside a pause, what it leaves
/// alone.
bool tells_what_stays(const Sentence& sentence);

}  // namespace gazetted::extract::english
