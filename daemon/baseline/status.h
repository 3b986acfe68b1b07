// What held on a day, as far as was known at an instant: the projection people ask for.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "daemon/baseline/baseline.h"
#include "daemon/baseline/change.h"

namespace gazetted::baseline {

/// announced            published, not yet in force
/// in_force
/// suspended            until `until` (when known)
/// ended                terminated or repealed
/// lapse_unconfirmed    the suspension's last day has passed and no official text says what holds now
enum class State { kAnnounced, kInForce, kSuspended, kEnded, kLapseUnconfirmed };
std::string_view name_of(State state);

/// One step in a limb's life, with the document that caused it.
struct Step {
    State state = State::kAnnounced;
    /// What happened, as kinds of change name it: measure_announced, takes_effect, suspended, suspension_continued,
    /// resumed, terminated, repealed, lapse_unconfirmed; beside the states: amended, extension_announced.
    std::string event;
    std::optional<CivilDate> from;   ///< first day of this state; unset where the text gives none
    std::optional<CivilDate> until;  ///< last day named, for a suspension
    std::string by;                  ///< key of the causing document
    std::string by_limb;             ///< its limb path
    model::Evidence evidence;
    std::string note;     ///< e.g. both readings of a last day, an announced extension
    Instant known_since;  ///< when we learned it: see learned_when.h
    bool operator==(const Step&) const = default;
};

/// The two readings of a last day, where a suspension names one: whether that day still belongs to the suspension.
struct LastDayReadings {
    CivilDate until;
    State if_included = State::kSuspended;  ///< the state on the day asked if it does
    State if_excluded = State::kSuspended;  ///< … and if it does not
    bool operator==(const LastDayReadings&) const = default;
};

/// One measure: a limb with its life so far.
struct MeasureView {
    std::string limb;    ///< LimbId::display()
    std::string notice;  ///< key
    std::string title;   ///< of the notice
    std::string gist;    ///< of the limb
    std::vector<std::string> acts;
    bool curated = false;
    std::vector<std::string> corrected;  ///< fields of this part that a person put right
    std::vector<Step> steps;             ///< ordered by date; all that is known, later than the day asked included
    State state = State::kAnnounced;     ///< on the day asked
    std::optional<CivilDate> until;
    std::optional<std::size_t> current;           ///< the step that rules on the day asked
    std::optional<LastDayReadings> last_day;      ///< set while `until` is
    std::vector<Step> asides;                     ///< what happened without a change of state, made by the day asked
    std::string announced_extension;              ///< words of a readout that names no notice but fits; empty otherwise
    const model::LimbReading* reading = nullptr;  ///< into the baseline that was asked; may be null (whole notice)
};

/// Rule for the last day named ("until 10 Nov"): whether that day still belongs to the suspension. Both readings are
/// always shown; this one decides the state on that very day.
enum class LastDay { kIncluded, kExcluded };

/// All measures of the notices known at `known_as_of` and published by `as_of`, with their state on `as_of`; ordered by
/// notice, then as in the text. Views point into `all_versions`.
std::vector<MeasureView> measures_on(const Baseline& all_versions, CivilDate as_of, Instant known_as_of,
                                     LastDay last_day = LastDay::kIncluded);

/// Offsets in days before a date at which to remind.
struct ReminderPolicy {
    std::vector<int> before_suspension_ends{30, 7, 1};
    std::vector<int> before_effect{7, 1};
    LastDay last_day = LastDay::kIncluded;
};

/// The calendar changes that fall due in (after, up_to]: reminders at 09:00 Beijing on their day, `takes_effect` at
/// midnight (or the printed time), `lapse_unconfirmed` at midnight after the last day. Deterministic and free of
/// repeats: asking for two adjoining intervals gives the same as asking for their union.
std::vector<Change> calendar_changes(const Baseline& baseline, Instant after, Instant up_to,
                                     const ReminderPolicy& policy);

}  // namespace gazetted::baseline
