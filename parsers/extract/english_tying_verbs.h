// The verbs that tie a document to another one: suspends, continues, terminates, repeals, amends; and which of them a
// citation belongs to. Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "parsers/extract/english_text.h"
#include "parsers/text/english_notices.h"

namespace gazetted::extract::english {

enum Tie : int { kSuspends, kContinues, kTerminates, kRepeals, kAmends, kNeutral };
inline constexpr std::string_view kTieNames[] = {"suspends", "continues_suspension", "terminates", "repeals", "amends"};

/// One verb of a sentence with its byte range. kNeutral ones ("issued Announcement No. 21") tie nothing.
struct Verb {
    int type = kNeutral;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool passive = false;
    bool state = false;  ///< what the subject is or was made: "suspended", "on hold", "remains suspended"
};

/// The verbs of a sentence in order, suspensions spoken of as a thing with the sign the sentence gives them.
std::vector<Verb> tying_verbs(const Sentence& sentence);

/// The verb a citation belongs to: a passive one after it in its clause, else the nearest before it that ties, unless a
/// neutral verb stands closer ("suspends the measures of the announcements issued …" still ties: neutral ones in
/// between count only where no tying verb came before).
std::optional<Verb> verb_of(const Sentence& sentence, const std::vector<Verb>& all,
                            const text::english::NoticeCitation& citation, std::size_t next_citation);

}  // namespace gazetted::extract::english
