#include <algorithm>
#include <tuple>

#include "daemon/baseline/due.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/status.h"

namespace gazetted::baseline {

namespace {

auto rank(const Due& due) {
    const Change& change = due.change;
    return std::tie(due.at, change.kind, change.notice, change.limb, change.effective_from, change.until);
}

}  // namespace

std::vector<Change> calendar_changes(const Baseline& baseline, Instant after, Instant up_to,
                                     const ReminderPolicy& policy) {
    const Known known(baseline);
    const Interval interval{after, up_to};
    std::vector<Due> events = due_effects(known, policy, interval);
    std::vector<Due> suspensions = due_suspensions(known, policy, interval);
    std::move(suspensions.begin(), suspensions.end(), std::back_inserter(events));
    std::erase_if(events, [&](const Due& due) {
        const Notice* by = known.find(due.change.notice);
        return by != nullptr && due.at <= first_known(*by);
    });
    std::stable_sort(events.begin(), events.end(), [](const Due& a, const Due& b) { return rank(a) < rank(b); });
    events.erase(
        std::unique(events.begin(), events.end(), [](const Due& a, const Due& b) { return rank(a) == rank(b); }),
        events.end());
    std::vector<Change> changes;
    for (Due& due : events) {
        due.change.detail["due_at"] = due.at.iso();
        changes.push_back(std::move(due.change));
    }
    return changes;
}

}  // namespace gazetted::baseline
