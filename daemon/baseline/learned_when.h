// Since when a step has been known: not merely its document, but a version of it that says this much. A date that was
// put right later was learned later. Pure.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "daemon/baseline/baseline.h"
#include "daemon/baseline/status.h"

namespace gazetted::baseline {

class LearnedWhen {
  public:
    /// Points into `all_versions`; what came after `known_as_of` does not count.
    LearnedWhen(const Baseline& all_versions, Instant known_as_of);

    /// The beginning of the unbroken run of versions of the causing document that give the step, up to the last one.
    [[nodiscard]] Instant of(const Step& step, const MeasureView& view) const;

  private:
    std::map<std::string, std::vector<const Notice*>>
        versions_;  ///< by key, its former ones included; in order of time
};

}  // namespace gazetted::baseline
