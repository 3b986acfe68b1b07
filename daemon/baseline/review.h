// What waits for a person: readings that are incomplete, disputed or unresolved, and corrections that a changed text
// left behind. The queue is a projection of the baseline, like everything else; a decision is part of the version it
// was made on and holds until the text, or the reason to doubt, changes. Pure.
#pragma once

#include <string>
#include <vector>

#include "daemon/baseline/known.h"

namespace gazetted::baseline {

/// One reason to look.
///   incomplete            a stated count differs from what was read
///   unread                clauses that no field points at and nothing excuses
///   date_without_part     the text names a first day that no part was given
///   annex_unread          a file of the text was had and cannot be read
///   copies_disagree       two official copies state different facts
///   reference_unresolved  an act is aimed at something not known, or at no part of it that was read
///   disputed              a press report contradicts the official text
///   correction_lapsed     the text changed under a correction by hand
struct Doubt {
    std::string code;
    std::string words;
    bool operator==(const Doubt&) const = default;
};

/// What the reading alone gives reason to doubt: counts, unread clauses, dates without a part.
std::vector<Doubt> doubts_of(const model::Reading& reading);
std::vector<Doubt> doubts_of(const Notice& notice, const Known& known);
std::vector<Doubt> doubts_of(const Lead& lead);

enum class ReviewState { kWaiting, kAccepted, kCorrected };
std::string_view name_of(ReviewState state);

/// One notice or lead that waits, or about which somebody decided.
struct ReviewItem {
    std::string id;  ///< what people type: "MOFCOM-2025-61", a key without a number, "lead-<12 hex>"
    const Notice* notice = nullptr;
    const Lead* lead = nullptr;
    ReviewState state = ReviewState::kWaiting;
    std::vector<Doubt> doubts;
};

/// What waits, in the order of the baseline; with `all`, what was decided, too. Points into the baseline of `known`
/// and `leads`.
std::vector<ReviewItem> review_queue(const Known& known, const std::vector<Lead>& leads, bool all);

/// The item of that id in any form a person may type; every open notice and lead has one, whether it waits or not.
std::optional<ReviewItem> review_item(const Known& known, const std::vector<Lead>& leads, const std::string& id);

/// The next version with the acceptance in it. `item` has doubts.
Notice accepted(const Notice& notice, const std::vector<Doubt>& doubts, const std::string& by,
                const std::string& reason, Instant now);
Lead accepted(const Lead& lead, const std::vector<Doubt>& doubts, const std::string& by, const std::string& reason,
              Instant now);

}  // namespace gazetted::baseline
