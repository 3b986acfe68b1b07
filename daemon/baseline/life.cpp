#include "daemon/baseline/life.h"

#include <algorithm>

#include "daemon/baseline/acts_as_steps.h"
#include "daemon/baseline/corrections.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/unread_day.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

/// The limb's own dates: published, and in force from.
struct Birth {
    std::optional<CivilDate> published;
    std::optional<CivilDate> in_force;
    model::Evidence announced;  ///< the words that date the document
    model::Evidence evidence;   ///< the words that say from when
    std::string note;
    bool by_hand = false;  ///< the day is a correction
    bool unread = false;   ///< the text may set a day, and it was not read
};

/// The first date among the parts below a limb, for a head that has none of its own.
const model::Sourced<model::EffectiveDate>* first_of_parts(const model::Reading& reading, const std::string& path) {
    const model::Sourced<model::EffectiveDate>* first = nullptr;
    for (const model::LimbReading& limb : reading.limbs) {
        if (path.empty() || limb.path == path || !covers(path, limb.path)) continue;
        const auto* date = effective_of(reading, &limb);
        if (date != nullptr && (first == nullptr || date->value.on < first->value.on)) first = date;
    }
    return first;
}

Birth birth_of(const Notice& notice, const std::string& path) {
    const model::Reading& reading = notice.reading;
    Birth birth;
    birth.published = dated(notice);
    if (reading.published_on) birth.announced = reading.published_on->evidence;
    const auto* own = effective_of(reading, find_limb(reading, path));
    const auto* date = own != nullptr ? own : first_of_parts(reading, path);
    if (const model::Evidence* clause = date == nullptr ? unread_day(reading) : nullptr) {
        birth.unread = true;
        birth.evidence = *clause;
        birth.note = "the date of effect was not read";
        return birth;
    }
    if (date == nullptr) {
        birth.in_force = birth.published;
        birth.note = birth.published ? "the text gives no date of effect" : "no date of publication or effect is known";
        return birth;
    }
    birth.in_force = date->value.on;
    birth.evidence = date->evidence;
    if (date->value.time) birth.note = "from " + date->value.time->iso() + " Beijing time";
    birth.by_hand = is_corrected(notice, path, "effective_");
    if (birth.by_hand) birth.note += (birth.note.empty() ? "" : "; ") + kByHand;
    if (own == nullptr) birth.note += std::string(birth.note.empty() ? "" : "; ") + "the first day of its parts";
    return birth;
}

std::string day_words(const Birth& birth) {
    return date_words(*birth.in_force) + (birth.by_hand ? " (" + kByHand + ")" : "");
}

/// The end of a suspension because the document that set it was itself ended: what it suspended applies again.
std::optional<Step> resumption(const Act& suspension, const Known& known) {
    for (const Act& act : known.acts_on(suspension.by->key)) {
        if (!act.ends() || !covers(act.target_path(), suspension.by_path) || !act.from) continue;
        if (act.from <= suspension.from || (suspension.until() && *act.from > *suspension.until())) continue;
        Step step = step_of(act, State::kInForce);
        step.event = "resumed";
        step.note = "the suspension by " + notice_words(suspension.by->key) + " was ended";
        return step;
    }
    return std::nullopt;
}

/// What other documents do to the limb, in order.
std::vector<Step> outside_steps(const Notice& notice, const std::string& path, const Known& known) {
    std::vector<Step> steps;
    for (const Act& act : known.acts_on(notice.key)) {
        if (!covers(act.target_path(), path) || act.by == &notice || limited_to_some(act) || act.day_unread) continue;
        if (act.suspends()) {
            steps.push_back(step_of(act, State::kSuspended));
            if (auto resumed = resumption(act, known)) steps.push_back(*resumed);
        } else if (act.ends()) {
            steps.push_back(step_of(act, State::kEnded));
        }
    }
    std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.from < b.from; });
    const auto end = std::find_if(steps.begin(), steps.end(), [](const Step& s) { return s.state == State::kEnded; });
    if (end != steps.end()) steps.erase(end + 1, steps.end());
    return steps;
}

bool holds_on(const Step& step, CivilDate day, LastDay last_day) {
    if (step.from && *step.from > day) return false;
    if (step.state == State::kEnded) return true;
    return step.state == State::kSuspended && (!step.until || day < first_day_after(*step.until, last_day));
}

/// The step that rules on a day; null where none was taken by then.
Step* ruling_on(std::vector<Step>& steps, CivilDate day) {
    Step* ruling = nullptr;
    for (Step& step : steps)
        if (!step.from || *step.from <= day) ruling = &step;
    return ruling;
}

/// Puts the limb's own two steps before or among the others'. A measure that is suspended or ended on the day it was to
/// take effect never takes effect on that day, so it gets no such step; one whose suspension is undone before that day
/// is announced again.
void add_birth(std::vector<Step>& steps, const Birth& birth, const std::string& key, const std::string& path,
               LastDay last_day) {
    if (birth.unread) {
        steps.insert(steps.begin(), Step{State::kAnnounced,
                                         "measure_announced",
                                         birth.published,
                                         {},
                                         key,
                                         path,
                                         birth.evidence,
                                         birth.note,
                                         {}});
        return;
    }
    for (Step& step : steps)
        if (step.event == "resumed" && step.from < birth.in_force) step.state = State::kAnnounced;
    Step* ruling = birth.in_force ? ruling_on(steps, *birth.in_force) : nullptr;
    const bool kept = ruling != nullptr && holds_on(*ruling, *birth.in_force, last_day);
    if (kept) {
        const bool ended = ruling->state == State::kEnded;
        std::string& note = ruling->note;
        note += (note.empty() ? "" : "; ") + std::string(ended ? "ended" : "suspended") + " before it took effect on " +
                day_words(birth);
    } else {
        const auto at =
            std::find_if(steps.begin(), steps.end(), [&](const Step& step) { return birth.in_force < step.from; });
        steps.insert(
            at, Step{State::kInForce, "takes_effect", birth.in_force, {}, key, path, birth.evidence, birth.note, {}});
    }
    if (birth.published && (kept || birth.published < birth.in_force))
        steps.insert(steps.begin(), Step{State::kAnnounced,
                                         "measure_announced",
                                         birth.published,
                                         {},
                                         key,
                                         path,
                                         birth.announced,
                                         "to take effect on " + day_words(birth),
                                         {}});
}

/// Inserts a lapse after every suspension whose last day passed before anything else was said.
void add_lapses(std::vector<Step>& steps, CivilDate as_of, LastDay last_day) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].state != State::kSuspended || !steps[i].until) continue;
        const CivilDate lapse = first_day_after(*steps[i].until, last_day);
        const bool followed = i + 1 < steps.size() && steps[i + 1].from && *steps[i + 1].from <= lapse;
        if (followed || lapse > as_of) continue;
        Step step{steps[i]};
        step.state = State::kLapseUnconfirmed;
        step.event = "lapse_unconfirmed";
        step.from = lapse;
        step.note = last_day_words(*steps[i].until);
        steps.insert(steps.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(step));
        ++i;
    }
}

}  // namespace

std::optional<CivilDate> first_day_of(const Notice& notice, const std::string& path) {
    return birth_of(notice, path).in_force;
}

CivilDate first_day_after(CivilDate until, LastDay last_day) {
    return last_day == LastDay::kIncluded ? until.plus_days(1) : until;
}

std::string last_day_words(CivilDate until) {
    return "if " + date_words(until) + " is included, suspended through " + date_words(until) + "; if not, through " +
           date_words(until.plus_days(-1));
}

std::vector<std::string> living_paths(const Notice& notice, const Known& known) {
    std::vector<std::string> paths;
    for (const model::LimbReading* limb : measures_in(notice))
        paths.push_back(limb == nullptr ? "" : limb->path);
    if (paths.empty()) return paths;
    for (const Act& act : known.acts_on(notice.key)) {
        const auto covered = [&](const std::string& path) { return covers(act.target_path(), path); };
        if (std::none_of(paths.begin(), paths.end(), covered)) paths.push_back(act.target_path());
    }
    std::sort(paths.begin(), paths.end(), path_less);
    return paths;
}

Life life_of(const Notice& notice, const std::string& path, const Known& known, CivilDate as_of, LastDay last_day) {
    Life life;
    life.steps = outside_steps(notice, path, known);
    add_birth(life.steps, birth_of(notice, path), notice.key, path, last_day);
    add_lapses(life.steps, as_of, last_day);
    for (std::size_t i = 0; i < life.steps.size(); ++i) {
        const Step& step = life.steps[i];
        if (step.from && *step.from > as_of) continue;
        life.state = step.state;
        life.until = step.until;
        life.current = i;
        life.suspended_by = step.until ? step.by : "";
    }
    return life;
}

}  // namespace gazetted::baseline
