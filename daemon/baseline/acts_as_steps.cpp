#include "daemon/baseline/acts_as_steps.h"

#include <algorithm>

#include "daemon/baseline/corrections.h"
#include "daemon/baseline/life.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

std::string event_of(const Act& act) {
    if (act.type() == "suspends") return "suspended";
    if (act.type() == "continues_suspension") return "suspension_continued";
    if (act.type() == "terminates") return "terminated";
    return act.type() == "repeals" ? "repealed" : "amended";
}

}  // namespace

Step step_of(const Act& act, State state) {
    Step step;
    step.state = state;
    step.event = event_of(act);
    step.from = act.from;
    if (act.suspends()) step.until = act.until();
    step.by = act.by->key;
    step.by_limb = act.by_path;
    step.evidence = act.relation->evidence;
    if (act.suspends() && act.relation->value.until_from_term)
        step.note = "last day computed from the term in the text";
    if (act.suspends() && is_corrected(*act.by, act.by_path, "suspended_until"))
        step.note += (step.note.empty() ? "" : "; ") + kByHand;
    return step;
}

bool limited_to_some(const Act& act) {
    if (act.relation->value.partly) return true;
    const auto& named = act.relation->value.parties;
    if (named.empty() || act.target == nullptr) return false;
    const auto is_named = [&](const model::Sourced<model::PartyName>& party) {
        return std::any_of(named.begin(), named.end(), [&](const model::PartyName& name) {
            return (!name.zh.empty() && name.zh == party.value.zh) || (!name.en.empty() && name.en == party.value.en);
        });
    };
    const auto& all = act.target->reading.parties;
    return !std::all_of(all.begin(), all.end(), is_named);
}

std::string limit_words(const Act& act, std::string (*parties)(const std::vector<model::PartyName>&)) {
    const model::Relation& relation = act.relation->value;
    return relation.partly ? "“" + relation.scope + "”" : parties(relation.parties);
}

std::string count_and_names(const std::vector<model::PartyName>& parties) {
    return counted(parties.size(), "party", "parties") + " (" + and_list(parties, 3) + ")";
}

std::string limit_phrase(const Act& act) {
    return limited_to_some(act) ? " for " + limit_words(act, count_and_names) : "";
}

bool reaches_all_of(const Act& act, const Act& other) {
    if (!limited_to_some(act)) return true;
    const model::Relation &its = act.relation->value, &others = other.relation->value;
    if (!limited_to_some(other)) return false;
    if (its.partly || others.partly) return its.partly == others.partly && its.scope == others.scope;
    return std::all_of(others.parties.begin(), others.parties.end(), [&](const model::PartyName& party) {
        return std::find(its.parties.begin(), its.parties.end(), party) != its.parties.end();
    });
}

bool is_followed(const Act& suspension, const Known& known, LastDay last_day) {
    const CivilDate open_from = first_day_after(*suspension.until(), last_day);
    const auto follows = [&](const Act& act) {
        return (act.suspends() || act.ends()) && act.from && *act.from <= open_from &&
               covers(act.target_path(), suspension.target_path()) && ruled_earlier(suspension, act) &&
               reaches_all_of(act, suspension);
    };
    const auto undoes = [&](const Act& act) {
        return act.ends() && act.from && *act.from <= open_from && covers(act.target_path(), suspension.by_path) &&
               !limited_to_some(act);
    };
    const auto& on_target = known.acts_on(suspension.target_key);
    const auto& on_suspender = known.acts_on(suspension.by->key);
    return std::any_of(on_target.begin(), on_target.end(), follows) ||
           std::any_of(on_suspender.begin(), on_suspender.end(), undoes);
}

}  // namespace gazetted::baseline
