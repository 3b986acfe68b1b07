// What a person means by "MOFCOM-2025-61/1.3", and why there may be no answer: not published by that day, not known at
// that instant, no such part, or nothing of that name at all, and then what comes nearest. Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "daemon/baseline/baseline.h"

namespace gazetted::baseline {

enum class AskedFor {
    kNotice,        ///< `key` and `path` say which
    kNotPublished,  ///< known, and published after the day asked: `published_on`
    kNotYetKnown,   ///< learned after the instant asked: `known_since`
    kNoSuchPart,    ///< `parts` are those it has
    kNothing,       ///< `nearest` are the names that come close
};

struct Asked {
    AskedFor what = AskedFor::kNothing;
    std::string key;         ///< of the notice
    std::string path;        ///< of the part; empty: the whole
    std::string instead_of;  ///< the key asked for, where its number was corrected to `key`
    std::optional<CivilDate> published_on;
    std::optional<Instant> known_since;
    std::vector<std::string> parts;
    std::vector<std::string> nearest;  ///< displays, the nearest first, five at most
};

/// Reads any form of a notice or limb: `MOFCOM-2025-61/1.3`, `mofcom:2025:61`, the key of an answer, `MOFCOM-2025-57`
/// for a joint notice. A part reaches the parts below it.
Asked asked_for(const Baseline& all_versions, const std::string& text, CivilDate as_of, Instant known_as_of);

/// One sentence on why there is no answer; empty for kNotice.
std::string why_not(const Asked& asked, const std::string& text, CivilDate as_of, Instant known_as_of);

}  // namespace gazetted::baseline
