#include "daemon/baseline/life.h"

#include <algorithm>

#include "daemon/baseline/limbs.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

/// The limb's own dates: published, and in force from.
struct Birth {
    std::optional<CivilDate> published;
    std::optional<CivilDate> in_force;
    model::Evidence evidence;
    std::string note;
};

Birth birth_of(const Notice& notice, const std::string& path) {
    Birth birth{dated(notice), {}, {}, ""};
    if (const auto* date = effective_of(notice.reading, find_limb(notice.reading, path))) {
        birth.in_force = date->value.on;
        birth.evidence = date->evidence;
        if (date->value.time) birth.note = "from " + date->value.time->iso() + " Beijing time";
    } else {
        birth.in_force = birth.published;
        birth.note = "the text gives no date of effect";
    }
    return birth;
}

Step step_of(const Act& act, State state) {
    Step step{state,       act.from,    act.suspends() ? act.until() : std::nullopt,
              act.by->key, act.by_path, act.relation->evidence,
              ""};
    if (act.suspends() && act.relation->value.until_from_term)
        step.note = "last day computed from the term in the text";
    return step;
}

/// The end of a suspension because the document that set it was itself ended: what it suspended applies again.
std::optional<Step> resumption(const Act& suspension, const Known& known) {
    for (const Act& act : known.acts_on(suspension.by->key)) {
        if (!act.ends() || !covers(act.target_path(), suspension.by_path) || !act.from) continue;
        if (act.from <= suspension.from || (suspension.until() && *act.from > *suspension.until())) continue;
        Step step = step_of(act, State::kInForce);
        step.note = "the suspension by " + notice_words(suspension.by->key) + " was ended";
        return step;
    }
    return std::nullopt;
}

/// What other documents do to the limb, in order.
std::vector<Step> outside_steps(const Notice& notice, const std::string& path, const Known& known) {
    std::vector<Step> steps;
    for (const Act& act : known.acts_on(notice.key)) {
        if (!covers(act.target_path(), path) || act.by == &notice) continue;
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

/// Puts the limb's own two steps before or among the others'. A measure that is suspended or ended on the day it was to
/// take effect never takes effect on that day, so it gets no such step.
void add_birth(std::vector<Step>& steps, const Birth& birth, const std::string& key, const std::string& path,
               LastDay last_day) {
    Step in_force{State::kInForce, birth.in_force, {}, key, path, birth.evidence, birth.note};
    const auto kept_from = std::find_if(steps.begin(), steps.end(), [&](const Step& step) {
        return birth.in_force && holds_on(step, *birth.in_force, last_day);
    });
    const bool kept = kept_from != steps.end();
    if (kept) {
        const bool ended = kept_from->state == State::kEnded;
        std::string& note = kept_from->note;
        note += (note.empty() ? "" : "; ") + std::string(ended ? "ended" : "suspended") + " before it took effect on " +
                date_words(*birth.in_force);
    } else {
        const auto at =
            std::find_if(steps.begin(), steps.end(), [&](const Step& step) { return birth.in_force < step.from; });
        steps.insert(at, in_force);
    }
    if (birth.published && (kept || birth.published < birth.in_force))
        steps.insert(steps.begin(), Step{State::kAnnounced, birth.published, {}, key, path, {}, ""});
}

/// Inserts a lapse after every suspension whose last day passed before anything else was said.
void add_lapses(std::vector<Step>& steps, CivilDate as_of, LastDay last_day) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].state != State::kSuspended || !steps[i].until) continue;
        const CivilDate lapse = first_day_after(*steps[i].until, last_day);
        const bool followed = i + 1 < steps.size() && steps[i + 1].from && *steps[i + 1].from <= lapse;
        if (followed || lapse > as_of) continue;
        Step step{
            State::kLapseUnconfirmed,       lapse, steps[i].until, steps[i].by, steps[i].by_limb, steps[i].evidence,
            last_day_words(*steps[i].until)};
        steps.insert(steps.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(step));
        ++i;
    }
}

}  // namespace

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
    for (const Step& step : life.steps) {
        if (step.from && *step.from > as_of) continue;
        life.state = step.state;
        life.until = step.until;
        life.suspended_by = step.until ? step.by : "";
    }
    return life;
}

}  // namespace gazetted::baseline
