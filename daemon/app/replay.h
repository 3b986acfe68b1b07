// Archives through the same engine as live polling, on the archive's own time and with a store that is gone afterwards:
// same archive, same program, same settings, same bytes out.
// Thread rule: one thread.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "daemon/alert/alert.h"
#include "daemon/settings/settings.h"

namespace gazetted::app {

struct ReplayReport {
    std::size_t retrievals = 0;
    std::size_t alerts = 0;
    std::size_t damaged = 0;            ///< records of the archive that could not be used
    std::vector<std::string> left_out;  ///< records that could not be used, pages that no source knows; with why
};

/// Replays the files in the order given. `store_path` may be ":memory:".
Result<ReplayReport> replay(const std::vector<std::string>& files, const settings::Settings& settings,
                            const std::string& store_path, const std::function<void(const alert::Alert&)>& on_alert,
                            const std::function<void(const ReplayReport&, Instant)>& on_step);

}  // namespace gazetted::app
