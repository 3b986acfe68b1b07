// What documents known already do to a measure that is told for the first time: a notice read only after its suspension
// must not be told as if it bound today. Pure functions.
#pragma once

#include <vector>

#include "daemon/baseline/change.h"
#include "daemon/baseline/known.h"
#include "daemon/baseline/status.h"

namespace gazetted::baseline {

/// Says in every announcement and listing of `notice` among the changes that it is suspended, ended or in doubt on that
/// day, or to be so later: in the sentence, in `after` where that is empty, and as `detail.already`. `known` holds the
/// notice.
void say_fate(std::vector<Change>& changes, const Notice& notice, const Known& known, CivilDate on, LastDay last_day);

}  // namespace gazetted::baseline
