// Technical limits as texts write them ("14纳米及以下", "纯度大于等于99.99%", "0.1%及以上", "at least 256 layers"): the
// number, its unit and which side is meant, so that two wordings can be held against each other. Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace gazetted::baseline {

/// One limit. A control "at or above 0.1 %" reaches everything on that side.
struct Bound {
    std::string of;        ///< the words before the number, white space left out: "纯度"
    std::string unit;      ///< of what the number counts, one spelling for each: "%", "m", "层"
    double value = 0;      ///< in that unit (nm, μm and mm are all metres)
    bool at_least = true;  ///< reaches what is above the value, else what is below
    bool itself = true;    ///< reaches the value itself
    bool operator==(const Bound&) const = default;
};

/// The limits of a phrase, in order; empty where none is understood. A bare share ("0.1%") is a least share.
std::vector<Bound> bounds_in(const std::string& phrase);

/// Which way a control moves when one limit takes the place of another. kNone: equal.
enum class BoundShift { kNone, kNarrower, kWider, kUnclear };
BoundShift shift_between(const std::string& before, const std::string& after);
/// True where both phrases limit the same quantities, whatever the values.
bool same_quantities(const std::string& a, const std::string& b);

}  // namespace gazetted::baseline
