// What a notice imposes, gathered into the changes that are told: limbs that say one thing together make one group.
// Pure functions; a group borrows from the notice.
#pragma once

#include <vector>

#include "daemon/baseline/baseline.h"

namespace gazetted::baseline {

/// Limbs told as one change: the same date, and differing in nothing but codes.
struct Group {
    std::vector<const model::LimbReading*> limbs;
    const model::Sourced<model::EffectiveDate>* effective = nullptr;
    bool items = false;                        ///< rows of items, and the sentences that state their rule
    const model::LimbReading* head = nullptr;  ///< the sentence above that these limbs complete, told with them
};

/// The groups in the order of the text. A head whose parts only list uses or users is told with all of them; one whose
/// parts stand for themselves is told with each.
std::vector<Group> groups_of(const Notice& notice);

}  // namespace gazetted::baseline
