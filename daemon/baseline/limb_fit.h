// Which limbs of one notice a claim of the press speaks of, and the first field in which it says something else. Pure.
#pragma once

#include <string>
#include <vector>

#include "daemon/baseline/known.h"

namespace gazetted::baseline {

struct LimbFit {
    bool about_this = false;         ///< some limb does what the claim says, or nothing contradicts it
    int score = 0;                   ///< of the best limb, for choosing between notices
    std::vector<std::string> paths;  ///< the limbs it fits best, in order; {""} for the whole
    std::string field;  ///< what differs: effective_from, suspended_until, end_user_categories …; empty: nothing
    std::string claimed, official;  ///< the two values of that field
};

LimbFit fit_limbs(const model::LeadClaim& claim, const Notice& notice, const Known& known);

}  // namespace gazetted::baseline
