#include <algorithm>
#include <set>

#include "daemon/baseline/acts_as_steps.h"
#include "daemon/baseline/extensions.h"
#include "daemon/baseline/life.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

std::string some_names(const std::vector<model::PartyName>& parties) {
    return and_list(parties, 5);
}

/// What official texts say of a prolongation, for every suspension of a life.
void add_extensions(std::vector<Step>& out, const Notice& notice, const Known& known, const Life& life) {
    std::set<const model::Statement*> told;
    for (const Step& suspension : life.steps) {
        if (suspension.state != State::kSuspended || !suspension.until) continue;
        for (const Extension& each : extensions_for(known, notice.key, suspension.by, *suspension.until)) {
            if (!told.insert(&each.statement->value).second) continue;
            out.push_back({State::kSuspended,
                           "extension_announced",
                           dated(*each.by),
                           each.statement->value.until,
                           each.by->key,
                           "",
                           each.statement->evidence,
                           each.words(),
                           {}});
        }
    }
}

State state_on(const Life& life, const std::optional<CivilDate>& day) {
    State state = State::kAnnounced;
    for (const Step& step : life.steps)
        if (!step.from || !day || *step.from <= *day) state = step.state;
    return state;
}

}  // namespace

std::vector<Step> asides_of(const Notice& notice, const std::string& path, const Known& known, const Life& life,
                            CivilDate as_of, LastDay last_day) {
    std::vector<Step> out;
    for (const Act& act : known.acts_on(notice.key)) {
        if (!covers(act.target_path(), path) || act.by == &notice) continue;
        const bool some = limited_to_some(act);
        if (!some && !act.day_unread && act.type() != "amends") continue;
        out.push_back(step_of(act, State::kAnnounced));
        std::string& note = out.back().note;
        if (some) note = "for " + limit_words(act, some_names) + " only";
        if (some && act.suspends() && act.until() && !act.day_unread && !is_followed(act, known, last_day)) {
            Step lapse = out.back();
            lapse.event = "lapse_unconfirmed";
            lapse.from = first_day_after(*act.until(), last_day);
            lapse.note += "; " + last_day_words(*act.until());
            out.push_back(std::move(lapse));
        }
        if (!act.day_unread) continue;
        out.back().from = dated(*act.by);
        note += (note.empty() ? "" : "; ") + std::string("said on that day; the date of effect was not read");
    }
    add_extensions(out, notice, known, life);
    std::erase_if(out, [&](const Step& step) { return step.from && *step.from > as_of; });
    std::stable_sort(out.begin(), out.end(), [](const Step& a, const Step& b) { return a.from < b.from; });
    for (Step& step : out)
        step.state = state_on(life, step.from);
    return out;
}

}  // namespace gazetted::baseline
