#include "daemon/baseline/fate.h"

#include <algorithm>

#include "daemon/baseline/acts_as_steps.h"
#include "daemon/baseline/describe.h"
#include "daemon/baseline/life.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

using model::Json;

/// One thing that other documents do, and the parts that it befalls.
struct Fate {
    std::string words;  ///< what follows "it is"
    Json detail;
    std::vector<std::string> paths;
};

std::string by_words(const Known& known, const std::string& key) {
    const Notice* by = known.find(key);
    return by == nullptr ? notice_words(key) : document_words(*by);
}

std::string until_words(const std::optional<CivilDate>& until) {
    return until ? "until " + date_words(*until) : "with no last day named";
}

std::string step_words(const Step& step, const Known& known, bool ahead) {
    const std::string by = " by " + by_words(known, step.by);
    if (step.state == State::kLapseUnconfirmed)
        return "not confirmed to apply: its suspension" + by + " named " + date_words(*step.until) +
               " as its last day, which has passed, and no official text seen says what holds since";
    if (step.state == State::kEnded)
        return (ahead ? "to end" : "ended") + by + (step.from ? " from " + date_words(*step.from) : "");
    const std::string from = ahead && step.from ? "from " + date_words(*step.from) + " " : "";
    return (ahead ? "to be suspended " : "suspended ") + from + until_words(step.until) + by;
}

bool takes_away(const Step& step) {
    return step.state == State::kSuspended || step.state == State::kEnded || step.state == State::kLapseUnconfirmed;
}

Json step_json(const Step& step, bool ahead) {
    Json out{{"state", std::string(name_of(step.state))}, {"by", model::LimbId{step.by, step.by_limb}.display()}};
    if (step.from) out["from"] = step.from->iso();
    if (step.until) out["until"] = step.until->iso();
    if (ahead) out["ahead"] = true;
    return out;
}

void add(std::vector<Fate>& fates, const std::string& words, Json detail, const std::string& path) {
    auto same = std::find_if(fates.begin(), fates.end(), [&](const Fate& fate) { return fate.words == words; });
    if (same == fates.end()) same = fates.insert(fates.end(), Fate{words, std::move(detail), {}});
    same->paths.push_back(path);
}

std::string party_count(const std::vector<model::PartyName>& parties) {
    return counted(parties.size(), "party", "parties");
}

/// Acts that reach some of the listed parties only change no state of the whole, and free those parties all the same.
void add_partial(std::vector<Fate>& fates, const Notice& notice, const std::string& path, const Known& known,
                 CivilDate on) {
    for (const Act& act : known.acts_on(notice.key)) {
        if (act.by == &notice || !covers(act.target_path(), path) || !limited_to_some(act)) continue;
        if (!act.suspends() && !act.ends()) continue;
        const Step step = step_of(act, act.ends() ? State::kEnded : State::kSuspended);
        const model::Relation& relation = act.relation->value;
        const bool ahead = step.from && *step.from > on;
        Json detail = step_json(step, ahead);
        if (relation.partly) {
            detail["part"] = relation.scope;
        } else {
            detail["parties"] = relation.parties.size();
        }
        add(fates, step_words(step, known, ahead) + " for " + limit_words(act, party_count), std::move(detail), path);
    }
}

std::vector<Fate> fates_of(const Notice& notice, const std::vector<std::string>& paths, const Known& known,
                           CivilDate on, LastDay last_day) {
    std::vector<Fate> fates;
    for (const std::string& path : paths) {
        const Life life = life_of(notice, path, known, on, last_day);
        for (std::size_t i = 0; i < life.steps.size(); ++i) {
            const Step& step = life.steps[i];
            const bool ahead = step.from && *step.from > on;
            if (takes_away(step) && step.by != notice.key && (ahead || life.current == i))
                add(fates, step_words(step, known, ahead), step_json(step, ahead), path);
        }
        add_partial(fates, notice, path, known, on);
    }
    return fates;
}

/// The paths a change tells of: all limbs of a group, else its own.
std::vector<std::string> paths_told(const Change& change) {
    const auto path_in = [](const std::string& limb) {
        const std::size_t slash = limb.find('/');
        return slash == std::string::npos ? std::string() : limb.substr(slash + 1);
    };
    std::vector<std::string> paths;
    if (change.detail.is_object() && change.detail.contains("limbs"))
        for (const auto& limb : change.detail["limbs"])
            paths.push_back(path_in(limb.get<std::string>()));
    return paths.empty() ? std::vector<std::string>{path_in(change.limb)} : paths;
}

void say(Change& change, const std::vector<Fate>& fates, std::size_t told) {
    std::string all;
    Json already = Json::array();
    for (const Fate& fate : fates) {
        const bool some = fate.paths.size() < told;
        all += (all.empty() ? "" : "; ") + (some ? paths_words(fate.paths) + ": " : "") + fate.words;
        already.push_back(fate.detail);
        already.back()["limbs"] = Json::array();
        for (const std::string& path : fate.paths)
            already.back()["limbs"].push_back(model::LimbId{change.notice, path}.display());
    }
    change.summary += " Known already: " + all + ".";
    if (change.after.empty()) change.after = all;
    change.detail["already"] = std::move(already);
}

}  // namespace

void say_fate(std::vector<Change>& changes, const Notice& notice, const Known& known, CivilDate on, LastDay last_day) {
    for (Change& change : changes) {
        const bool told = change.kind == "measure_announced" || change.kind == "parties_listed";
        if (!told || change.notice != notice.key) continue;
        const std::vector<std::string> paths = paths_told(change);
        const std::vector<Fate> fates = fates_of(notice, paths, known, on, last_day);
        if (!fates.empty()) say(change, fates, paths.size());
    }
}

}  // namespace gazetted::baseline
