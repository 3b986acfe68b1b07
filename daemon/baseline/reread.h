// What a newer reader makes of texts that are held already. The text is the same, so nothing of what differs was
// changed by its author: the changes are of the kind `reread` (or, for a document nobody had read as a measure, the
// usual kinds) and of a standing of their own. Pure. docs/decisions/0013 says which alerts a rereading raises.
#pragma once

#include <vector>

#include "daemon/baseline/field_diff.h"
#include "daemon/baseline/reconcile.h"

namespace gazetted::baseline {

/// A notice read anew: the next version, and one `reread` change for each part whose facts differ. No version where
/// reader and reading are those held. `seen` is the archived text by the newer reader.
Outcome reread_notice(const Notice& held, const Observation& seen, Instant now);

/// A press item read anew: its claims are held against the official texts again where they differ.
Outcome reread_lead(const Baseline& baseline, const Lead& held, const Observation& seen, const Policy& policy,
                    Instant now);

/// A text that an earlier reader passed over, as the news it now turns out to be.
Outcome found_anew(const Baseline& baseline, const Observation& seen, const Policy& policy, Instant now);

/// True for a value that says what is controlled, from when, towards whom; false for a title, the count of clauses …
bool is_fact(const FieldDifference& difference);

/// The facts among them, without what a document's own lists repeat of its parts.
std::vector<FieldDifference> told_differences(const std::vector<FieldDifference>& all);

/// "effective: 2025-12-01 (fixed_date, 1.1) in place of 2025-11-08 (fixed_date, all)", "control codes: also 1C950.b".
std::string difference_words(const FieldDifference& difference);

}  // namespace gazetted::baseline
