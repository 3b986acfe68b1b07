// Acts on another notice that reach less than the whole of it: "The measures of Announcement No. 11 shall cease to
// apply to Acme", "Export controls on antimony under Announcement No. 33 are lifted", "Acme (No. 3 in the Annex to
// Announcement No. 9) is removed from the list". Thread rule: pure functions. Failures: none; where the reach cannot be
// told by parties, nothing is tied and the clause is unread.
#pragma once

#include <vector>

#include "parsers/extract/english_text.h"
#include "parsers/model/reading.h"
#include "parsers/text/english_notices.h"

namespace gazetted::extract::english {

/// What of a cited notice an act touches.
struct Limit {
    bool limited = false;
    std::vector<model::PartyName> parties;  ///< to whom, where the words name them
};
Limit limit_of(const Sentence& sentence, const text::english::NoticeCitation& citation);

/// True where a citation's act reaches only some of what it covers and the words name no party.
bool reaches_a_part(const Sentence& sentence);

/// The words at which parties may begin that an act on a notice is limited to.
std::vector<std::size_t> parties_relieved(const Sentence& sentence);

/// "The measures against the other four entities are not affected", "Paragraph 1 thereof shall continue to be
/// implemented": what stood before it reached a part alone.
bool spares_the_rest(const Sentence& sentence);

}  // namespace gazetted::extract::english
