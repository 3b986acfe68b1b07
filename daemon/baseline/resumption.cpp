#include "daemon/baseline/resumption.h"

#include <algorithm>

#include "daemon/baseline/acts_as_steps.h"
#include "daemon/baseline/describe.h"
#include "daemon/baseline/life.h"
#include "daemon/baseline/limbs.h"

namespace gazetted::baseline {

namespace {

/// True where the step that rules on the day asked is the undoing itself.
bool is_resumed_by(const Life& life, const Act& act) {
    if (!life.current) return false;
    const Step& step = life.steps[*life.current];
    return step.event == "resumed" && step.by == act.by->key && step.from == act.from;
}

void add_resumptions(std::vector<Resumption>& out, const Act& act, const Act& suspension, const Known& known,
                     LastDay last_day) {
    const std::vector<std::string> all = living_paths(*suspension.target, known);
    std::vector<Resumption> by_state;
    for (const std::string& path : all) {
        if (!covers(suspension.target_path(), path)) continue;
        const Life life = life_of(*suspension.target, path, known, *act.from, last_day);
        if (!is_resumed_by(life, act)) continue;
        auto at = std::find_if(by_state.begin(), by_state.end(),
                               [&](const Resumption& each) { return each.state == life.state; });
        if (at == by_state.end()) at = by_state.insert(by_state.end(), Resumption{suspension, {}, false, life.state});
        at->paths.push_back(path);
    }
    for (Resumption& each : by_state) {
        each.whole = each.paths.size() == all.size();
        out.push_back(std::move(each));
    }
}

}  // namespace

std::string Resumption::words() const {
    const std::string notice = document_words(*suspension.target);
    return whole ? notice : notice + ", " + paths_words(paths);
}

std::vector<std::string> Resumption::limbs() const {
    std::vector<std::string> out;
    for (const std::string& path : paths)
        out.push_back(model::LimbId{suspension.target_key, path}.display());
    return out;
}

std::vector<Resumption> resumed_by(const Act& act, const Known& known, LastDay last_day) {
    std::vector<Resumption> out;
    if (!act.ends() || act.target == nullptr || !act.from || limited_to_some(act)) return out;
    for (const Act& suspension : known.acts_of(*act.target))
        if (suspension.suspends() && suspension.target != nullptr && covers(act.target_path(), suspension.by_path))
            add_resumptions(out, act, suspension, known, last_day);
    return out;
}

}  // namespace gazetted::baseline
