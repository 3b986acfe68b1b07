// Bans and licences as what a deed is done to, where no word for a control stands beside the verb: "does away with
// export permits", "holds off on barring shipments". Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_lexicon.h"
#include "parsers/extract/english_marked.h"

namespace gazetted::extract::english {

/// Settles with it what the deed does; false where it is done to none.
bool find_licence_object(const Marked& marked, const DeedHit& deed, Event& event);

}  // namespace gazetted::extract::english
