// Which fields a person may correct, what their values must look like, and what a correction does to a reading. Pure.
#pragma once

#include "daemon/baseline/corrections.h"

namespace gazetted::baseline {

/// The request as a correction whose field, part and values are sound. Failure: kConfiguration, as for correct().
Result<Correction> checked(const Notice& held, const CorrectionRequest& request);

}  // namespace gazetted::baseline
