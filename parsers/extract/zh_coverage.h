// Which clauses of an official document are read (some field points at them), which are excused, and which are left:
// those make `unread`, so that an alert can say so. Thread rule: pure functions. Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/zh_identity.h"
#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh {

/// What has been read, and how.
struct Covered {
    const Text& text;
    const Outline& outline;
    const Identity& identity;
    const std::vector<Sentence>& read;  ///< read although a field of the same value points elsewhere
    const std::vector<Place>& lost;     ///< sentences that do something which no field holds
};

/// Fills `clauses` and `unread`.
void cover(const Covered& covered, model::Reading& reading);

/// Of an answer that is no instrument: only what no field says of earlier notices (zh_resumptions.h).
void leave_unsaid(const Text& text, const Outline& outline, model::Reading& reading);

}  // namespace gazetted::extract::zh
