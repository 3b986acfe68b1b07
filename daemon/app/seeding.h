// The known measures of the settings (config/baseline/) as they are on a day, and the mark by which a start sees that
// the store has them all. Thread rule: pure functions. Failures: kInvalidInput naming file, entry and key.
#pragma once

#include <string>
#include <vector>

#include "daemon/baseline/baseline.h"
#include "daemon/settings/settings.h"

namespace gazetted::app {

struct Facts {
    std::vector<baseline::Notice> notices;
    std::string
        mark;  ///< equal: nothing to add. Facts that could not be known yet keep it from being the same tomorrow
};

Result<Facts> facts_on(const settings::Settings& settings, Instant now);

/// The mark of a start at which every fact could be known: cheap, as nothing is parsed.
std::string mark_of_facts(const settings::Settings& settings);

}  // namespace gazetted::app
