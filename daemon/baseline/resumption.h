// What applies again because the document that suspended it is itself ended: for the alert on that act, and for the
// calendar on its day. Pure functions.
#pragma once

#include <string>
#include <vector>

#include "daemon/baseline/known.h"
#include "daemon/baseline/status.h"

namespace gazetted::baseline {

/// One suspension that an act undoes, and the parts of its target whose state changes by that.
struct Resumption {
    Act suspension;
    std::vector<std::string> paths;
    bool whole = true;              ///< every part of the target does
    State state = State::kInForce;  ///< of those parts on the first day of the act; announced where theirs is to come

    /// "MOFCOM Announcement No. 81 of 2025, part 1.2".
    [[nodiscard]] std::string words() const;
    /// The parts as `LimbId::display()` has them.
    [[nodiscard]] std::vector<std::string> limbs() const;
};

/// Nothing where the act ends no suspension, where its day is not known, or where something else keeps the parts as
/// they are on that day. `known` holds the acting document.
std::vector<Resumption> resumed_by(const Act& act, const Known& known, LastDay last_day);

}  // namespace gazetted::baseline
