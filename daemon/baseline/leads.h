// The press: what an item claims, how it stands against the official texts, and what to tell of it. Pure. A lead never
// writes a notice.
#pragma once

#include <vector>

#include "daemon/baseline/known.h"
#include "daemon/baseline/reconcile.h"
#include "daemon/baseline/told.h"

namespace gazetted::baseline {

/// The reading of a press item as a lead holds it: a title and a day are taken from the feed where the text gives none.
model::Reading lead_reading(const Observation& seen);

/// What one press item brings: its lead, told as unconfirmed or disputed, or recorded without a word.
Outcome reconcile_press(const Baseline& baseline, const Observation& observation, const Policy& policy);

/// What a new version of an official document means for the leads held: new versions of those it touches, and a
/// `lead_confirmed` or `lead_disputed` for each. `known` holds the baseline with the document in it.
void settle_leads(const Baseline& baseline, const Known& known, const Notice& notice, Instant now, const Policy& policy,
                  Outcome& outcome);

}  // namespace gazetted::baseline
