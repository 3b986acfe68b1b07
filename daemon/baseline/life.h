// The life of one limb: announced, in force, suspended, ended or in doubt, step by step, from what its own text and the
// acts of other documents say. Pure.
//   Rules: a later act rules an earlier one; what is ended stays ended; a suspension ends by an act or by the day it
//   named itself, and when that day passes without a text the state is in doubt (lapse_unconfirmed), never guessed.
#pragma once

#include <string>
#include <vector>

#include "daemon/baseline/known.h"
#include "daemon/baseline/status.h"

namespace gazetted::baseline {

struct Life {
    std::vector<Step> steps;  ///< ordered by date; a lapse only where it had happened by the day asked
    State state = State::kAnnounced;
    std::optional<CivilDate> until;      ///< of the suspension that is on, or whose last day has passed
    std::optional<std::size_t> current;  ///< the step that rules on the day asked
    std::string suspended_by;            ///< key of the document that set `until`
};

/// The life of the limb at `path` (empty: the whole) of `notice` as seen on `as_of`. The limb need not have been read:
/// an act may hit a part that the reader gave no entry.
Life life_of(const Notice& notice, const std::string& path, const Known& known, CivilDate as_of, LastDay last_day);

/// What happened to the limb by `as_of` without changing its state: amendments, announced extensions, acts that reach
/// some of its parties only, and that the suspension of some has run out; in order, each with the state it had then.
std::vector<Step> asides_of(const Notice& notice, const std::string& path, const Known& known, const Life& life,
                            CivilDate as_of, LastDay last_day);

/// The paths of a notice that have a life of their own: its measures, and the parts that acts name and no measure
/// covers.
std::vector<std::string> living_paths(const Notice& notice, const Known& known);

/// The day from which the limb applies as its own text has it; nothing where that was not read or is not known.
std::optional<CivilDate> first_day_of(const Notice& notice, const std::string& path);

/// The first day on which a suspension that names `until` no longer holds, under one reading of its last day.
CivilDate first_day_after(CivilDate until, LastDay last_day);
/// "if 10 November 2026 is included, suspended through 10 November 2026; if not, through 9 November 2026".
std::string last_day_words(CivilDate until);

}  // namespace gazetted::baseline
