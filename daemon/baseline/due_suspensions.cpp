#include <algorithm>

#include "daemon/baseline/acts_as_steps.h"
#include "daemon/baseline/describe.h"
#include "daemon/baseline/due.h"
#include "daemon/baseline/extensions.h"
#include "daemon/baseline/life.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

using model::Json;

/// What a suspension leaves in doubt when its last day has passed, as far as is known now.
struct Open {
    std::vector<std::string> limbs;  ///< as LimbId::display() has them
    std::string words;               ///< how they are called; those that later acts speak of are left out
};

/// A suspension of some leaves the limb as it was: in force for the others, who know of it by no state.
bool is_open(const Act& suspension, const std::string& path, const Known& known, LastDay last_day) {
    const auto on = [&](CivilDate day) { return life_of(*suspension.target, path, known, day, last_day); };
    if (limited_to_some(suspension)) {
        const State before = on(suspension.until()->plus_days(-1)).state;
        return before == State::kInForce || before == State::kAnnounced;
    }
    const Life after = on(first_day_after(*suspension.until(), last_day));
    return after.state == State::kLapseUnconfirmed && after.until == suspension.until() &&
           after.suspended_by == suspension.by->key;
}

/// The part that the text names where the target's own text is not known.
Open open_after(const Act& suspension, const Known& known, LastDay last_day) {
    if (suspension.target == nullptr) return {{suspension.target_display()}, target_words(suspension)};
    Open open;
    std::vector<std::string> paths;
    std::size_t reached = 0;
    for (const std::string& path : living_paths(*suspension.target, known)) {
        if (!covers(suspension.target_path(), path)) continue;
        ++reached;
        if (is_open(suspension, path, known, last_day)) paths.push_back(path);
    }
    for (const std::string& path : paths)
        open.limbs.push_back(model::LimbId{suspension.target_key, path}.display());
    open.words = paths.size() == reached || paths.empty() ? target_words(suspension)
                                                          : document_words(*suspension.target) + ", part" +
                                                                (paths.size() == 1 ? " " : "s ") + and_list(paths, 6);
    open.words += limit_phrase(suspension);
    return open;
}

Json reading_json(const char* reading, CivilDate through) {
    return Json{
        {"reading", reading}, {"suspended_through", through.iso()}, {"unconfirmed_from", through.plus_days(1).iso()}};
}

/// What both kinds of change about one suspension share.
Change change_about(const Act& suspension, const Extension& extension, const std::vector<std::string>& limbs) {
    Change change;
    change.standing = Standing::kCalendar;
    change.notice = suspension.by->key;
    change.limb = suspension.target_display();
    change.by_limb = suspension.by_display();
    change.until = suspension.until();
    add_evidence(change.evidence, suspension.relation->evidence);
    change.detail =
        Json{{"limbs", limbs},
             {"last_day_readings", Json::array({reading_json("included", *suspension.until()),
                                                reading_json("excluded", suspension.until()->plus_days(-1))})}};
    if (limited_to_some(suspension)) change.detail["in_part"] = true;
    if (suspension.relation->value.until_from_term) change.detail["last_day_from_term"] = true;
    if (extension.by != nullptr)
        change.detail["announced_extension"] = Json{{"notice", extension.by->key}, {"words", extension.words()}};
    return change;
}

std::string extension_sentence(const Extension& extension) {
    if (extension.by == nullptr) return "";
    return " " + sentence_start(extension.words()) + "; that is no legal text, and none was seen.";
}

Change reminder(const Act& suspension, const Open& open, Change change, int days, const Extension& extension) {
    const CivilDate until = *suspension.until();
    change.kind = "suspension_ends_soon";
    change.summary = ahead_words(days, until) + " the suspension of " + open.words + " by " +
                     document_words(*suspension.by) +
                     " reaches the last day it names; no official text seen says what "
                     "holds afterwards." +
                     extension_sentence(extension);
    change.detail["offset_days"] = days;
    return change;
}

Change lapse(const Act& suspension, const Open& open, Change change, const Extension& extension) {
    const CivilDate until = *suspension.until();
    change.kind = "lapse_unconfirmed";
    change.before = "suspended until " + date_words(until);
    change.after = "not confirmed: " + last_day_words(until);
    change.summary = "The suspension of " + open.words + " by " + document_words(*suspension.by) + " named " +
                     date_words(until) +
                     " as its last day, which has passed, and no official text seen says "
                     "what holds now: neither that it is suspended nor that it is in force is claimed (" +
                     last_day_words(until) + ")." + extension_sentence(extension);
    change.detail["offset_days"] = 0;
    return change;
}

/// The offsets of the interval, in days before the last day; 0 stands for the lapse.
std::vector<int> offsets_due(CivilDate until, const ReminderPolicy& policy, const Interval& interval) {
    std::vector<int> offsets;
    for (const int days : policy.before_suspension_ends)
        if (interval.holds(reminder_at(until, days))) offsets.push_back(days);
    if (interval.holds(Instant::beijing(first_day_after(until, policy.last_day)))) offsets.push_back(0);
    return offsets;
}

void add_suspension(std::vector<Due>& out, const Act& act, const Known& known, const ReminderPolicy& policy,
                    const Interval& interval) {
    if (!act.suspends() || !act.until()) return;
    const CivilDate until = *act.until();
    const std::vector<int> offsets = offsets_due(until, policy, interval);
    if (offsets.empty() || is_followed(act, known, policy.last_day)) return;
    const Open open = open_after(act, known, policy.last_day);
    if (open.limbs.empty()) return;
    const CivilDate open_from = first_day_after(until, policy.last_day);
    const Extension extension = extension_for(known, act.target_key, act.by->key, until, open_from);
    const Change about = change_about(act, extension, open.limbs);
    for (const int days : offsets) {
        if (days == 0)
            out.push_back({Instant::beijing(open_from), lapse(act, open, about, extension)});
        else
            out.push_back({reminder_at(until, days), reminder(act, open, about, days, extension)});
    }
}

}  // namespace

Instant reminder_at(CivilDate date, int days_before) {
    return Instant::beijing(date.plus_days(-days_before), kReminderHour);
}

std::string ahead_words(int days, CivilDate on) {
    return (days == 1 ? "Tomorrow" : "In " + std::to_string(days) + " days") + ", on " + date_words(on) + ",";
}

std::vector<Due> due_suspensions(const Known& known, const ReminderPolicy& policy, const Interval& interval) {
    std::vector<Due> out;
    for (const auto& [target, acts] : known.all_acts())
        for (const Act& act : acts)
            add_suspension(out, act, known, policy, interval);
    return out;
}

}  // namespace gazetted::baseline
