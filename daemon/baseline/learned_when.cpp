#include "daemon/baseline/learned_when.h"

#include <algorithm>

#include "daemon/baseline/life.h"

namespace gazetted::baseline {

namespace {

bool ends(const std::string& relation_type) {
    return relation_type == "terminates" || relation_type == "repeals";
}

template <class Says>
bool any_relation(const Notice& version, Says says) {
    const auto& relations = version.reading.relations;
    return std::any_of(relations.begin(), relations.end(), [&](const auto& relation) { return says(relation.value); });
}

/// Whether that version of the causing document gives the step: its day, or the act with its last day.
bool gives(const Notice& version, const Step& step, const MeasureView& view) {
    if (step.event == "takes_effect" && step.by == view.notice) return first_day_of(version, step.by_limb) == step.from;
    if (step.event == "suspended" || step.event == "suspension_continued" || step.event == "lapse_unconfirmed")
        return any_relation(version, [&](const model::Relation& each) {
            return model::is_pause(each.type) && each.until == step.until;
        });
    if (step.event == "terminated" || step.event == "repealed" || step.event == "resumed")
        return any_relation(version, [](const model::Relation& each) { return ends(each.type); });
    return true;
}

}  // namespace

LearnedWhen::LearnedWhen(const Baseline& all_versions, Instant known_as_of) {
    std::map<std::string, std::string> later_key;  // of a document whose number was corrected
    for (const Notice& notice : all_versions.notices)
        for (const std::string& key : notice.formerly)
            if (notice.known_since <= known_as_of) later_key[key] = notice.key;
    for (const Notice& notice : all_versions.notices) {
        if (notice.known_since > known_as_of || !notice.superseded_by.empty()) continue;
        versions_[notice.key].push_back(&notice);
        const auto later = later_key.find(notice.key);
        if (later != later_key.end() && later->second != notice.key) versions_[later->second].push_back(&notice);
    }
    for (auto& [key, versions] : versions_)
        std::stable_sort(versions.begin(), versions.end(),
                         [](const Notice* a, const Notice* b) { return a->known_since < b->known_since; });
}

Instant LearnedWhen::of(const Step& step, const MeasureView& view) const {
    const std::vector<const Notice*>& versions = versions_.at(step.by);
    Instant since = versions.back()->known_since;
    for (auto version = versions.rbegin(); version != versions.rend() && gives(**version, step, view); ++version)
        since = (*version)->known_since;
    return since;
}

}  // namespace gazetted::baseline
