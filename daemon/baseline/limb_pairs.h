// Which limb of a later text is which limb of an earlier one: by its words first, so that a part put in between does
// not make everything after it look changed, then by its number. Pure; time is near linear in the number of limbs.
#pragma once

#include <vector>

#include "parsers/model/reading.h"

namespace gazetted::baseline {

/// Null on one side: the limb is new, or gone.
struct LimbPair {
    const model::LimbReading* before = nullptr;
    const model::LimbReading* after = nullptr;
};

/// Every limb of both once, in the order of the later text; what is gone stands after its earlier neighbour. Points
/// into both.
std::vector<LimbPair> limb_pairs(const std::vector<model::LimbReading>& before,
                                 const std::vector<model::LimbReading>& after);

}  // namespace gazetted::baseline
