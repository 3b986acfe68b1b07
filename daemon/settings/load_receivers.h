// The `receivers:` and `route:` parts of the main file.
#pragma once

#include "daemon/settings/section.h"
#include "daemon/settings/settings.h"

namespace gazetted::settings {

/// Reads both and checks that every route leads to a receiver that exists.
void load_receivers(Section& main, Settings& settings);

}  // namespace gazetted::settings
