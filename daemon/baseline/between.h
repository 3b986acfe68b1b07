// The baseline at two points of either clock: what came about between two civil days as known at one instant, and what
// was learned between two instants. Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "daemon/baseline/meaning.h"
#include "daemon/baseline/status.h"

namespace gazetted::baseline {

/// One step in the life of a limb, or an aside, with the state on its eve.
struct Happening {
    std::string notice, limb;
    Step step;
    std::optional<State> before;  ///< unset where nothing held before
};

/// Everything dated from `first` to `last`, both included, in the order of the days, then of the baseline.
std::vector<Happening> happenings(const Baseline& all_versions, CivilDate first, CivilDate last, Instant known_as_of,
                                  LastDay last_day);

enum class News {
    kDocumentKnown,  ///< a document that was not known before
    kDocumentRead,   ///< known from a curated fact before, read by us now
    kMeaning,        ///< its text, or our reading of it, says something else: `meaning`
    kStepKnown,      ///< a step in a limb's life that was not known before: `step`
    kStepWithdrawn,  ///< a step held before and not any more: `step`
};
std::string_view name_of(News news);

/// One thing known at the later instant and not at the earlier one.
struct Learned {
    News news = News::kDocumentKnown;
    std::string notice, limb, title;
    Instant known_since;  ///< the document, the version that says otherwise, or the step
    std::optional<Step> step;
    std::optional<Meaning> meaning;
};

/// What is known at `later` and was not at `earlier` (known at neither end: nothing), in the order of the baseline; a
/// document first, then what its text says otherwise, then the steps of its limbs. Lapses are those reached by `as_of`.
std::vector<Learned> learned(const Baseline& all_versions, Instant earlier, Instant later, CivilDate as_of,
                             LastDay last_day);

}  // namespace gazetted::baseline
