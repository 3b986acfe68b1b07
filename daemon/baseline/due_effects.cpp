#include <algorithm>
#include <map>

#include "daemon/baseline/acts_as_steps.h"
#include "daemon/baseline/describe.h"
#include "daemon/baseline/due.h"
#include "daemon/baseline/life.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/resumption.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

using model::EffectiveDate;
using model::Json;

/// Limbs of one notice that begin to apply at the same moment.
struct Beginning {
    EffectiveDate date;
    std::vector<std::string> paths;
    std::vector<std::string> acts;
    std::vector<model::Evidence> evidence;
    bool whole = true;  ///< no measure of the notice begins at another moment
};

void add_unique(auto& list, const auto& value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

Instant start_of(const EffectiveDate& date) {
    return Instant::beijing(date.on, date.time.value_or(ClockTime{}));
}

bool is_due(const EffectiveDate& date, const ReminderPolicy& policy, const Interval& interval) {
    const auto soon = [&](int days) { return interval.holds(reminder_at(date.on, days)); };
    return interval.holds(start_of(date)) ||
           std::any_of(policy.before_effect.begin(), policy.before_effect.end(), soon);
}

/// The moments after publication at which limbs of a notice begin to apply, as far as is known now.
std::vector<Beginning> beginnings_of(const Notice& notice, const Known& known, const ReminderPolicy& policy,
                                     const Interval& interval) {
    std::vector<Beginning> out;
    const auto published = dated(notice);
    const auto limbs = measures_in(notice);
    for (const model::LimbReading* limb : limbs) {
        const auto* date = effective_of(notice.reading, limb);
        if (date == nullptr || !published || date->value.on <= *published) continue;
        if (!is_due(date->value, policy, interval)) continue;
        const std::string path = limb == nullptr ? "" : limb->path;
        if (life_of(notice, path, known, date->value.on, policy.last_day).state != State::kInForce) continue;
        auto at = std::find_if(out.begin(), out.end(), [&](const Beginning& b) {
            return b.date.on == date->value.on && b.date.time == date->value.time;
        });
        if (at == out.end()) at = out.insert(out.end(), Beginning{date->value, {}, {}, {}, true});
        add_unique(at->paths, path);
        add_evidence(at->evidence, date->evidence);
        if (limb != nullptr)
            for (const std::string& act : imposing_acts(*limb))
                add_unique(at->acts, act);
    }
    for (Beginning& beginning : out)
        beginning.whole = beginning.paths.size() == limbs.size();
    return out;
}

std::string acts_sentence(const std::vector<std::string>& acts) {
    std::vector<std::string> words;
    for (const std::string& act : acts)
        words.push_back(act_words(act));
    return words.empty() ? "" : ": " + and_list(words, 4);
}

Change change_about(const Notice& notice, const Beginning& beginning) {
    Change change;
    change.standing = Standing::kCalendar;
    change.notice = notice.key;
    const bool one = beginning.paths.size() == 1 && !beginning.whole;
    change.limb = model::LimbId{notice.key, one ? beginning.paths.front() : ""}.display();
    change.effective_from = beginning.date.on;
    change.effective_time = beginning.date.time;
    change.evidence = beginning.evidence;
    Json limbs = Json::array();
    for (const std::string& path : beginning.paths)
        limbs.push_back(model::LimbId{notice.key, path}.display());
    change.detail = Json{{"limbs", std::move(limbs)}};
    return change;
}

void add_events(std::vector<Due>& out, Change about, const EffectiveDate& date, const ReminderPolicy& policy,
                const Interval& interval, const std::string& says) {
    for (const int days : policy.before_effect) {
        if (!interval.holds(reminder_at(date.on, days))) continue;
        Change soon = about;
        soon.kind = "takes_effect_soon";
        soon.summary = ahead_words(days, date.on) + " " + says;
        soon.detail["offset_days"] = days;
        out.push_back({reminder_at(date.on, days), std::move(soon)});
    }
    if (!interval.holds(start_of(date))) return;
    about.kind = "takes_effect";
    about.summary = "From " + date_words(date) + " " + says;
    about.detail["offset_days"] = 0;
    out.push_back({start_of(date), std::move(about)});
}

/// "takes effect" belongs to measures; an act on another document says what becomes of that one.
std::string fate_words(const Act& act) {
    if (act.type() == "terminates") return "ends";
    if (act.type() == "repeals") return "is repealed";
    const std::string verb = act.type() == "suspends" ? "is suspended" : "stays suspended";
    return act.until() ? verb + " until " + date_words(*act.until()) : verb;
}

void add_act(std::vector<Due>& out, const Act& act, const Known& known, const ReminderPolicy& policy,
             const Interval& interval) {
    const auto published = dated(*act.by);
    if (!(act.suspends() || act.ends()) || !act.from || !published || *act.from <= *published) return;
    const EffectiveDate begins{*act.from, {}, "", ""};
    if (!is_due(begins, policy, interval)) return;
    Change about;
    about.standing = Standing::kCalendar;
    about.notice = act.by->key;
    about.limb = act.target_display();
    about.by_limb = act.by_display();
    about.effective_from = act.from;
    add_evidence(about.evidence, act.relation->evidence);
    about.detail = Json{{"act", act.type()}};
    if (act.until()) about.detail["until"] = act.until()->iso();
    if (limited_to_some(act)) about.detail["in_part"] = true;
    std::string again;
    for (const Resumption& resumption : resumed_by(act, known, policy.last_day)) {
        again += " " + sentence_start(resumption.words()) +
                 (resumption.state == State::kAnnounced ? " is no longer suspended." : " applies again.");
        for (const std::string& limb : resumption.limbs())
            about.detail["resumed"].push_back(limb);
    }
    add_events(out, about, begins, policy, interval,
               target_words(act) + " " + fate_words(act) + limit_phrase(act) + " (by " + document_words(*act.by) +
                   ")." + again);
}

}  // namespace

std::vector<Due> due_effects(const Known& known, const ReminderPolicy& policy, const Interval& interval) {
    std::vector<Due> out;
    for (const Notice* notice : known.notices()) {
        for (const Beginning& beginning : beginnings_of(*notice, known, policy, interval)) {
            const std::string which = beginning.whole ? "" : ", " + paths_words(beginning.paths) + ",";
            const std::string verb =
                beginning.whole || beginning.paths.size() == 1 ? " begins to apply" : " begin to apply";
            add_events(out, change_about(*notice, beginning), beginning.date, policy, interval,
                       document_words(*notice) + which + verb + acts_sentence(beginning.acts) + ".");
        }
    }
    for (const auto& [target, acts] : known.all_acts())
        for (const Act& act : acts)
            add_act(out, act, known, policy, interval);
    return out;
}

}  // namespace gazetted::baseline
