// What cannot be true of one document at once: it ends itself, a pause begins after its last day, one notice as a whole
// is both paused and ended. Where a reading says so, something in it was misread. What is surely wrong is taken back
// and its words are left unread, so that the alert says "needs review" and a person looks. Any language. Thread rule:
// pure functions. Failures: none.
#pragma once

#include "parsers/model/reading.h"

namespace gazetted::extract {

/// Leaves `reading` without contradictions. Of a press item nothing is listed as unread: it claims, and orders nothing.
void take_back_contradictions(model::Reading& reading);

}  // namespace gazetted::extract
