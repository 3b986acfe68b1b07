// Holds one complete reading of one document against the baseline and says what is new: the versions to write and the
// changes to tell. Pure: same baseline + same observation = same outcome, byte for byte.
//   Rules (docs/architecture.md): merge by identity and never by URL; a copy that states the same facts is recorded
//   without a word; a copy that states others raises copies_disagree; an edited text raises text_edited with a redline;
//   the press never writes notices; nothing is ever ended by absence.
#pragma once

#include <string>
#include <vector>

#include "daemon/baseline/baseline.h"
#include "daemon/baseline/change.h"
#include "daemon/baseline/status.h"
#include "parsers/model/document.h"

namespace gazetted::baseline {

/// One successful reading of one document at one address.
struct Observation {
    model::Document document;
    model::Reading reading;
    int reader_version = 0;  ///< of the reader that gave it
    std::string identity;    ///< Candidate::identity of its address
    std::string source_id;
    std::string publisher;    ///< the source's display name
    std::string snapshot;     ///< digest
    std::string fingerprint;  ///< SHA-256 of the normalised content
    Instant observed_at;
    bool official = true;  ///< from the source's role; a press source can only give leads
};

struct Policy {
    /// Documents dated before this fill the baseline quietly (first start - 3 days by default).
    CivilDate alert_after;
    LastDay last_day = LastDay::kIncluded;
};

/// What to write and what to tell. `notices` and `leads` hold new versions; the store closes the version they replace
/// (same key) at `known_since`.
struct Outcome {
    std::vector<Notice> notices;
    std::vector<Lead> leads;
    std::vector<Change> changes;
};

Outcome reconcile(const Baseline& baseline, const Observation& observation, const Policy& policy);

}  // namespace gazetted::baseline
