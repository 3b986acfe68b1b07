// Which of several ends belongs to which notice: "No. 55 and No. 56 shall be suspended until May 1 and June 1
// respectively", "No. 55 is suspended for 90 days and No. 56 for 180 days"; and from which of several first days.
// Thread rule: pure functions. Failures: none; ends that cannot be handed out are told as open.
#pragma once

#include <optional>
#include <vector>

#include "parsers/extract/english_when.h"
#include "parsers/text/english_notices.h"

namespace gazetted::extract::english {

/// The ends of one sentence, handed out to its citations in their order.
struct Periods {
    bool several = false;                            ///< more ends than one: none of them is that of all
    bool open = false;                               ///< they cannot be handed out
    std::vector<std::optional<SuspensionEnd>> ends;  ///< one a citation, where `several`
};
Periods periods_of(const Sentence& sentence, const std::vector<text::english::NoticeCitation>& citations,
                   std::optional<CivilDate> published);

/// True where a sentence gives several ends and says not which is whose.
bool leaves_ends_open(const Sentence& sentence, std::optional<CivilDate> published);

/// "suspended until June 30 and shall resume on July 1": the second day is the end said again, no first day.
bool is_day_of_resuming(const Sentence& sentence, const text::english::FoundDate& date);

/// "… 55 is suspended for 90 days and Announcement No. 56 for 180 days": the notice takes up the verb before it.
bool takes_up_verb(const Sentence& sentence, const text::english::NoticeCitation& citation);

}  // namespace gazetted::extract::english
