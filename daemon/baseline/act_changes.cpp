#include <algorithm>

#include "daemon/baseline/acts_as_steps.h"
#include "daemon/baseline/describe.h"
#include "daemon/baseline/life.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/resumption.h"
#include "daemon/baseline/told.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

using model::Json;

struct ActWords {
    std::string_view relation, change, verb;
};

constexpr ActWords kActs[] = {{"suspends", "suspended", " suspends "},
                              {"continues_suspension", "suspension_continued", " continues the suspension of "},
                              {"terminates", "terminated", " ends "},
                              {"repeals", "repealed", " repeals "},
                              {"amends", "amended", " amends "}};

const ActWords& words_for(const std::string& relation) {
    return *std::find_if(std::begin(kActs), std::end(kActs),
                         [&](const ActWords& each) { return each.relation == relation; });
}

constexpr std::size_t kNamed = 6;  ///< limbs spelt out in a list

/// The target's limbs that the act reaches, with the state each was in on the eve of the act.
struct Reached {
    std::string limb;
    Life before;
};

std::vector<Reached> reached_by(const Act& act, const Known& known, LastDay last_day) {
    std::vector<Reached> out;
    const auto day = act.day_unread ? dated(*act.by) : act.from;
    if (act.target == nullptr || !day) return out;
    for (const std::string& path : living_paths(*act.target, known)) {
        if (!covers(act.target_path(), path)) continue;
        out.push_back({model::LimbId{act.target_key, path}.display(),
                       life_of(*act.target, path, known, day->plus_days(-1), last_day)});
    }
    return out;
}

std::string state_words(const Life& life) {
    switch (life.state) {
        case State::kAnnounced:
            return "announced, not yet in force";
        case State::kInForce:
            return "in force";
        case State::kSuspended:
            return "suspended" + (life.until ? " until " + date_words(*life.until) : "");
        case State::kEnded:
            return "ended";
        case State::kLapseUnconfirmed:
            return "not confirmed since its suspension ran out";
    }
    return "";
}

/// "in force", or, where limbs differed, "announced, not yet in force (1.1 and 1.2); in force (the rest)".
std::string before_words(const std::vector<Reached>& reached) {
    std::vector<std::pair<std::string, std::vector<std::string>>> by_state;
    for (const Reached& each : reached) {
        const std::string words = state_words(each.before);
        auto at =
            std::find_if(by_state.begin(), by_state.end(), [&](const auto& group) { return group.first == words; });
        if (at == by_state.end()) at = by_state.insert(by_state.end(), {words, {}});
        const auto slash = each.limb.find('/');
        at->second.push_back(slash == std::string::npos ? "the whole" : each.limb.substr(slash + 1));
    }
    if (by_state.size() == 1) return by_state.front().first;
    std::stable_sort(by_state.begin(), by_state.end(),
                     [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    std::string out;
    for (const auto& [words, paths] : by_state) {
        const bool rest = &paths == &by_state.back().second && paths.size() > kNamed;
        out += (out.empty() ? "" : "; ") + words + " (" + (rest ? "the rest" : and_list(paths, kNamed)) + ")";
    }
    return out;
}

std::string state_after(const Act& act) {
    if (act.suspends()) return "suspended" + (act.until() ? " until " + date_words(*act.until()) : "");
    return act.type() == "terminates" ? "ended" : act.type() == "repeals" ? "repealed" : "";
}

std::string summary_of(const Notice& notice, const Act& act) {
    const model::Relation& relation = act.relation->value;
    std::string sentence = sentence_start(document_words(notice)) +
                           (act.by_path.empty() || act.by_path == "0" ? "" : path_words(act.by_path) + ",");
    sentence += std::string(words_for(act.type()).verb) + target_words(act);
    if (relation.target_path.empty() && !relation.scope.empty())
        sentence += " (“" + shortened(relation.scope, 40) + "”)";
    if (!relation.parties.empty()) sentence += " for " + count_and_names(relation.parties);
    if (act.from) sentence += " from " + date_words(*act.from);
    if (act.day_unread) sentence += " from a day that was not read (see the clauses that were not read)";
    if (act.until()) sentence += " until " + date_words(*act.until());
    if (relation.until_from_term) sentence += " (last day computed from the term in the text)";
    if (act.suspends() && !act.until()) sentence += ", without naming a last day";
    return sentence + ".";
}

/// An act on some of the parties, or on what is no limb, leaves the limb in the state it was in: "in force, ended for
/// “3C608.a项所列锑锭”".
std::string after_words(const Act& act, const std::string& before, bool in_part) {
    if (!in_part) return state_after(act);
    return before + (before.empty() ? "" : ", ") + state_after(act) + " for " + limit_words(act, count_and_names);
}

Json detail_of(const Act& act, const std::vector<Reached>& reached) {
    Json limbs = Json::array();
    for (const Reached& each : reached)
        limbs.push_back(each.limb);
    Json detail{{"relation", act.type()},
                {"target", act.target_key},
                {"target_path", act.target_path()},
                {"scope", act.relation->value.scope},
                {"limbs", std::move(limbs)}};
    if (act.suspends() && act.until()) detail["last_day_from_term"] = act.relation->value.until_from_term;
    return detail;
}

Told told_of(const Notice& notice, const Act& act, const Known& known, LastDay last_day) {
    const std::vector<Reached> reached = reached_by(act, known, last_day);
    Told told{act.by_path, change_of(notice, std::string(words_for(act.type()).change), "")};
    Change& change = told.change;
    change.limb = act.target_display();
    change.by_limb = act.by_display();
    change.summary = summary_of(notice, act);
    change.effective_from = act.from;
    change.until = act.until();
    const bool in_part = act.type() != "amends" && limited_to_some(act);
    if (act.type() != "amends") change.before = before_words(reached);
    change.after = after_words(act, change.before, in_part) + (act.day_unread ? ", from a day that was not read" : "");
    change.detail = detail_of(act, reached);
    if (in_part) change.detail["in_part"] = true;
    add_evidence(change.evidence, act.relation->evidence);
    return told;
}

Told unresolved(const Notice& notice, const Act& act) {
    Told told{act.by_path, change_of(notice, "reference_unresolved", "")};
    told.change.limb = act.target_display();
    told.change.by_limb = act.by_display();
    told.change.summary = sentence_start(document_words(notice)) + std::string(words_for(act.type()).verb) +
                          target_words(act) +
                          ", which is not among the documents known; what becomes of it cannot be followed.";
    told.change.detail = Json{{"relation", act.type()}, {"target", act.target_key}};
    add_evidence(told.change.evidence, act.relation->evidence);
    return told;
}

std::string parts_read(const Notice& notice) {
    std::vector<std::string> paths;
    for (const model::LimbReading& limb : notice.reading.limbs)
        paths.push_back(limb.path);
    return and_list(paths, kNamed);
}

/// The notice is known and the part is not among those that were read in it.
Told no_such_part(const Notice& notice, const Act& act) {
    Told told = unresolved(notice, act);
    told.change.summary = sentence_start(document_words(notice)) + std::string(words_for(act.type()).verb) +
                          target_words(act) + ", a part that was not read in its text (" + parts_read(*act.target) +
                          " were); what becomes of it cannot be followed.";
    told.change.detail["target_path"] = act.target_path();
    return told;
}

/// Ending a suspension binds people again, and the act names the suspension alone.
Told resumed(const Notice& notice, const Act& act, const Resumption& resumption) {
    Told told{act.by_path, change_of(notice, "resumed", "")};
    Change& change = told.change;
    const std::vector<std::string> limbs = resumption.limbs();
    const bool one = limbs.size() == 1;
    change.limb = one ? limbs.front() : model::LimbId{resumption.suspension.target_key, ""}.display();
    change.by_limb = act.by_display();
    change.effective_from = act.from;
    const bool announced = resumption.state == State::kAnnounced;
    change.before =
        "suspended" + (resumption.suspension.until() ? " until " + date_words(*resumption.suspension.until()) : "");
    change.after = announced ? "announced, not yet in force" : "in force";
    change.summary = sentence_start(resumption.words()) +
                     (announced ? " is no longer suspended from " : " applies again from ") + date_words(*act.from) +
                     ": " + document_words(notice) + " ends the suspension by " +
                     document_words(*resumption.suspension.by) + ".";
    change.detail = Json{{"limbs", limbs}, {"suspended_by", resumption.suspension.by_display()}};
    add_evidence(change.evidence, act.relation->evidence);
    return told;
}

}  // namespace

std::vector<Told> act_changes(const Notice& notice, const Known& known, LastDay last_day) {
    std::vector<Told> out;
    for (const Act& act : known.acts_of(notice)) {
        out.push_back(told_of(notice, act, known, last_day));
        if (act.target == nullptr) out.push_back(unresolved(notice, act));
        if (names_no_part(act)) out.push_back(no_such_part(notice, act));
        if (!act.ends() || act.target == nullptr || act.target->reading.relations.empty()) continue;
        for (const Resumption& resumption : resumed_by(act, known.with(notice), last_day))
            out.push_back(resumed(notice, act, resumption));
    }
    return out;
}

std::vector<Told> parts_lost(const Notice& next, const Notice& held, const Known& known) {
    std::vector<Told> out;
    const Known after = known.with(next);
    for (const Act& act : after.acts_on(next.key)) {
        Act before = act;
        before.target = &held;
        if (act.by == &next || !names_no_part(act) || names_no_part(before)) continue;
        Told told{act.target_path(), change_of(next, "reference_unresolved", act.target_path())};
        told.change.by_limb = act.by_display();
        told.change.summary = "The text of " + document_words(next) + " has no part " + act.target_path() +
                              " any more, and " + document_words(*act.by) + std::string(words_for(act.type()).verb) +
                              "it" + (act.until() ? " until " + date_words(*act.until()) : "") +
                              ": what that means for its parts now cannot be followed.";
        told.change.detail = Json{{"relation", act.type()}, {"target", next.key}, {"target_path", act.target_path()}};
        add_evidence(told.change.evidence, act.relation->evidence);
        out.push_back(std::move(told));
    }
    return out;
}

}  // namespace gazetted::baseline
