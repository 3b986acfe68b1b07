#include <algorithm>

#include "daemon/baseline/aimed_at.h"
#include "daemon/baseline/announce_groups.h"
#include "daemon/baseline/describe.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/told.h"
#include "daemon/baseline/unread_day.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

using model::Json;
using model::LimbReading;
using model::Sourced;

/// What all paths have in common: "1" for 1.1 and 1.2, empty (the whole) for 1 and 2.
std::string common_path(const std::vector<const LimbReading*>& limbs) {
    std::string common = limbs.front()->path;
    for (const LimbReading* limb : limbs)
        while (!covers(common, limb->path))
            common.resize(common.find_last_of('.') == std::string::npos ? 0 : common.find_last_of('.'));
    return common;
}

/// The values of one field over all limbs of a group.
std::vector<Sourced<std::string>> gathered(const Group& group, std::vector<Sourced<std::string>> LimbReading::*field) {
    std::vector<Sourced<std::string>> out;
    for (const LimbReading* limb : group.limbs)
        out.insert(out.end(), (limb->*field).begin(), (limb->*field).end());
    return out;
}

void add_phrase(std::string& sentence, const std::string& lead, const std::string& words) {
    if (!words.empty()) sentence += lead + words;
}

std::string codes_phrase(const Group& group) {
    const auto control = values_of(gathered(group, &LimbReading::control_codes));
    const auto hs = values_of(gathered(group, &LimbReading::hs_codes));
    if (control.empty() && hs.empty()) return "";
    if (control.empty())
        return " for " + counted(hs.size(), "commodity code", "commodity codes") + " (" + and_list(hs, 6) + ")";
    std::string words = " for items under " + and_list(control, 8);
    if (!hs.empty()) words += " (" + counted(hs.size(), "commodity code", "commodity codes") + ")";
    return words;
}

/// The words of the text itself, where neither codes nor the act say what the limb is about.
std::string gist_phrase(const Group& group) {
    const LimbReading& limb = *group.limbs.front();
    const bool coded = group.items || std::any_of(group.limbs.begin(), group.limbs.end(), [](const LimbReading* each) {
                           return !each->end_user_categories.empty() || !each->prohibited_end_uses.empty() ||
                                  !each->case_by_case.empty() || !each->exceptions.empty();
                       });
    const auto open = [&](const char* act) { return has(limb.acts, act); };
    const bool needs_words = open("licence_required") || open("prohibited") || open("refused") || open("duty") ||
                             open("stricter_review") || open("exempt");
    return coded || !needs_words || limb.gist.empty() ? "" : " (“" + shortened(limb.gist, 60) + "”)";
}

/// "a licence is required for items under 1C909.a and 1C909.b": the codes belong to the licence, and what else the
/// limbs say stands beside it.
std::string acts_words(const Group& group) {
    const std::string codes = codes_phrase(group);
    std::string coded;
    std::vector<std::string> words;
    for (const auto& act : values_of(gathered(group, &LimbReading::acts))) {
        if (!is_imposing(act) || act == "list" || act == "delist") continue;
        if (act == "licence_required" && !codes.empty())
            coded = act_words(act) + codes;
        else
            words.push_back(act_words(act));
    }
    if (coded.empty()) return and_list(words) + codes;
    return coded + (words.empty() ? "" : "; also, " + and_list(words));
}

/// A part without a day of its own, where the text dates others: which, so that nobody takes those days for its own.
std::string no_day_words(const Notice& notice) {
    std::vector<std::string> dated_parts;
    for (const LimbReading& limb : notice.reading.limbs)
        if (limb.effective && limb.path != "0") dated_parts.push_back(limb.path);
    if (unread_day(notice.reading) != nullptr)
        return "; the date of effect was not read (see the clauses that were not read).";
    if (dated_parts.empty()) return "; the text gives no date of effect.";
    return "; the text sets no day of effect for this part, only for " + paths_words(dated_parts) + ".";
}

std::string in_quotes(const std::vector<std::string>& texts) {
    std::vector<std::string> quoted;
    for (const std::string& text : texts)
        quoted.push_back("“" + text + "”");
    return and_list(quoted);
}

/// "towards Japan": countries a measure is aimed at. Of a listing they are only where the listed parties are at home.
std::string towards(const Notice& notice, const std::vector<Sourced<std::string>>& destinations) {
    if (!notice.reading.parties.empty() || destinations.empty()) return "";
    return " towards " + and_list(destinations, place_words);
}

/// A head that is told with its parts may name what they are aimed at.
std::vector<Sourced<std::string>> aimed_at_by(const Notice& notice, const Group& group) {
    std::vector<const LimbReading*> limbs = group.limbs;
    if (group.head != nullptr) limbs.push_back(group.head);
    return aimed_at(notice.reading, limbs);
}

std::string summary_of(const Notice& notice, const Group& group, const std::vector<std::string>& paths) {
    std::string sentence = document_words(notice);
    if (!paths.empty() && paths.front() != "0") sentence += ", " + paths_words(paths);
    sentence += group.effective != nullptr ? ": from " + date_words(group.effective->value) + " " : ": ";
    sentence += acts_words(group) + gist_phrase(group) + towards(notice, aimed_at_by(notice, group));
    add_phrase(sentence, "; for ", and_list(gathered(group, &LimbReading::end_user_categories), code_words));
    add_phrase(sentence, "; end uses: ", and_list(gathered(group, &LimbReading::prohibited_end_uses), code_words));
    add_phrase(sentence, "; case by case: ", and_list(gathered(group, &LimbReading::case_by_case), code_words));
    add_phrase(sentence, "; exception: ", and_list(gathered(group, &LimbReading::exceptions), code_words));
    add_phrase(sentence, "; threshold: ", in_quotes(values_of(gathered(group, &LimbReading::thresholds))));
    return sentence_start(sentence) + (group.effective == nullptr ? no_day_words(notice) : ".");
}

Json codes_json(const std::vector<Sourced<std::string>>& values) {
    return values_of(values);
}

Json detail_of(const Notice& notice, const Group& group, const std::vector<std::string>& paths) {
    Json limbs = Json::array();
    for (const std::string& path : paths)
        limbs.push_back(model::LimbId{notice.key, path}.display());
    return Json{{"limbs", std::move(limbs)},
                {"gist", group.limbs.front()->gist},
                {"acts", codes_json(gathered(group, &LimbReading::acts))},
                {"control_codes", codes_json(gathered(group, &LimbReading::control_codes))},
                {"hs_codes", codes_json(gathered(group, &LimbReading::hs_codes))},
                {"end_user_categories", codes_json(gathered(group, &LimbReading::end_user_categories))},
                {"prohibited_end_uses", codes_json(gathered(group, &LimbReading::prohibited_end_uses))},
                {"case_by_case", codes_json(gathered(group, &LimbReading::case_by_case))},
                {"exceptions", codes_json(gathered(group, &LimbReading::exceptions))},
                {"thresholds", codes_json(gathered(group, &LimbReading::thresholds))},
                {"destinations", codes_json(aimed_at_by(notice, group))}};
}

/// The words behind a group: its acts, then its date. Many rows of items would say the same again and again.
std::vector<model::Evidence> evidence_of(const Group& group) {
    constexpr std::size_t kEnough = 5;
    std::vector<model::Evidence> out;
    if (group.head != nullptr)
        for (const auto& act : group.head->acts)
            if (is_imposing(act.value)) add_evidence(out, act.evidence);
    for (const LimbReading* limb : group.limbs)
        for (const auto& act : limb->acts)
            if (is_imposing(act.value) && out.size() < kEnough) add_evidence(out, act.evidence);
    if (group.effective != nullptr) add_evidence(out, group.effective->evidence);
    return out;
}

Told told_of(const Notice& notice, const Group& group) {
    std::vector<std::string> paths;
    for (const LimbReading* limb : group.limbs)
        paths.push_back(limb->path);
    Told told{paths.front(), change_of(notice, "measure_announced", common_path(group.limbs))};
    if (group.effective != nullptr) {
        told.change.effective_from = group.effective->value.on;
        told.change.effective_time = group.effective->value.time;
    }
    // "0" is what has no number: beside numbered rows it is no part anyone could look up.
    std::vector<std::string> shown = paths;
    if (shown.size() > 1) std::erase(shown, "0");
    // A head that is told with its parts stands for them.
    std::erase_if(shown, [&](const std::string& path) {
        return std::any_of(paths.begin(), paths.end(),
                           [&](const std::string& other) { return other != path && covers(other, path); });
    });
    told.change.summary = summary_of(notice, group, shown);
    told.change.detail = detail_of(notice, group, paths);
    told.change.evidence = evidence_of(group);
    return told;
}

/// A measure that was not read limb by limb, or whose limbs say nothing we have words for: never silent.
Told whole(const Notice& notice) {
    Told told{"", change_of(notice, "measure_announced", "")};
    const auto* effective = effective_of(notice.reading, nullptr);
    if (effective != nullptr) {
        told.change.effective_from = effective->value.on;
        told.change.effective_time = effective->value.time;
        add_evidence(told.change.evidence, effective->evidence);
    }
    std::vector<std::string> kinds;
    for (const std::string& kind : values_of(notice.reading.kinds))
        kinds.push_back(kind_noun(kind));
    told.change.summary = sentence_start(document_words(notice)) + " is published" +
                          (kinds.empty() ? "" : " (" + and_list(kinds) + ")") +
                          towards(notice, notice.reading.destinations) +
                          (effective != nullptr ? "; it applies from " + date_words(effective->value) + "." : ".");
    told.change.detail = Json{{"kinds", codes_json(notice.reading.kinds)},
                              {"control_codes", codes_json(notice.reading.control_codes)},
                              {"hs_codes", codes_json(notice.reading.hs_codes)},
                              {"destinations", codes_json(notice.reading.destinations)}};
    return told;
}

}  // namespace

std::vector<Told> announcements(const Notice& notice) {
    std::vector<Told> out;
    if (!notice.reading.is_control_measure) return out;
    for (Told& told : listings(notice))
        out.push_back(std::move(told));
    for (const Group& group : groups_of(notice))
        out.push_back(told_of(notice, group));
    const bool acts = std::any_of(notice.reading.relations.begin(), notice.reading.relations.end(),
                                  [](const auto& relation) { return relation.value.type != "implements"; });
    if (out.empty() && !acts && notice.reading.statements.empty()) out.push_back(whole(notice));
    return out;
}

}  // namespace gazetted::baseline
