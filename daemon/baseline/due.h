// Two kinds of dates that come due, as values with the instant at which to tell them: measures and acts that take
// effect (due_effects.cpp), suspensions that reach their last day (due_suspensions.cpp). calendar.cpp picks those of an
// interval. Pure. An event due before we first knew its document is left out: the alert on the document said it.
#pragma once

#include <vector>

#include "daemon/baseline/known.h"
#include "daemon/baseline/status.h"

namespace gazetted::baseline {

/// (after, up_to]: what was told up to `after` is not told again.
struct Interval {
    Instant after, up_to;
    [[nodiscard]] bool holds(Instant at) const { return after < at && at <= up_to; }
};

struct Due {
    Instant at;
    Change change;
};

/// The events of the interval, in no particular order. Asked at every poll, so what lies outside is left early.
std::vector<Due> due_effects(const Known& known, const ReminderPolicy& policy, const Interval& interval);
std::vector<Due> due_suspensions(const Known& known, const ReminderPolicy& policy, const Interval& interval);

/// Reminders go out at this hour of Beijing's day.
inline constexpr ClockTime kReminderHour{9, 0};

/// Nine o'clock in Beijing, so many days before.
Instant reminder_at(CivilDate date, int days_before);

/// "Tomorrow, on 10 November 2026," or "In 30 days, on 10 November 2026,".
std::string ahead_words(int days, CivilDate on);

}  // namespace gazetted::baseline
