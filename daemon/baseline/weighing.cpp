#include "daemon/baseline/weighing.h"

#include <algorithm>
#include <array>

#include "daemon/baseline/limbs.h"

namespace gazetted::baseline {

namespace {

constexpr std::array kLists{
    ListRule{"control_codes", "control_code", true},
    ListRule{"hs_codes", "commodity_code", true},
    ListRule{"destinations", "destination", true},
    ListRule{"end_user_categories", "end_user", true},
    ListRule{"prohibited_end_uses", "end_use", true},
    ListRule{"case_by_case", "case_by_case", true},
    ListRule{"exceptions", "exception", false},
    ListRule{"subjects", "item", true},
    ListRule{"parties", "party", true},
};

}  // namespace

void Weighing::place(const FieldDifference& difference) {
    // Differences come part by part; only the document's own come in two runs.
    const auto same = [&](const PartDifferences& group) {
        return group.path == difference.path && group.path_before == difference.path_before;
    };
    const auto begin = groups_.empty() || difference.path.empty() ? groups_.begin() : groups_.end() - 1;
    const auto found = std::find_if(begin, groups_.end(), same);
    if (found != groups_.end()) {
        found->fields[difference.field].push_back(&difference);
        return;
    }
    PartDifferences group{difference.path, difference.path_before, {}, nullptr, nullptr, bearing_of(after_)};
    if (group.is_part()) {
        const bool is_new = difference.field == "limb" && difference.turn == Turn::kAdded;
        const bool is_gone = difference.field == "limb" && difference.turn == Turn::kRemoved;
        group.before = is_new ? nullptr : find_limb(before_, difference.path_before);
        group.after = is_gone ? nullptr : find_limb(after_, difference.path);
        const model::LimbReading* limb = group.after != nullptr ? group.after : group.before;
        if (limb != nullptr) group.bearing = bearing_of(*limb, group.bearing);
    }
    group.fields[difference.field].push_back(&difference);
    groups_.push_back(std::move(group));
}

void Weighing::note_told(const PartDifferences& group) {
    for (const auto& [field, list] : group.fields)
        for (const FieldDifference* each : list)
            for (const std::string& value : {each->before, each->after})
                told_.emplace(field == "effective" ? "effective_dates" : field, field == "effective" ? "" : value);
}

bool Weighing::told_by_parts(const FieldDifference& difference) const {
    if (difference.field == "effective_dates") return told_.contains({"effective_dates", ""});
    const std::string& value = difference.after.empty() ? difference.before : difference.after;
    return told_.contains({difference.field, value});
}

Meaning& Weighing::add(const PartDifferences& group, std::string_view aspect, const std::string& field,
                       const char* turn, Reach reach, Values before, Values after) {
    Meaning meaning{std::string(aspect), field, group.path, group.path_before, turn, reach, std::move(before),
                    std::move(after),    {},    {}};
    for (const FieldDifference* each : group.of(field)) {
        const auto has = [](const Values& values, const std::string& value) {
            return !value.empty() && std::find(values.begin(), values.end(), value) != values.end();
        };
        if (has(meaning.before, each->before))
            for (const auto& words : each->evidence_before)
                add_evidence(meaning.evidence_before, words);
        if (has(meaning.after, each->after))
            for (const auto& words : each->evidence_after)
                add_evidence(meaning.evidence_after, words);
    }
    out_.push_back(std::move(meaning));
    return out_.back();
}

void Weighing::weigh(const PartDifferences& group) {
    if (group.is_part()) weigh_part(group);
    const bool whole_part = group.is_part() && (group.before == nullptr || group.after == nullptr);
    if (!whole_part) weigh_acts(group);
    for (const ListRule& rule : kLists)
        weigh_list(group, rule);
    if (!whole_part) {
        weigh_thresholds(group);
        weigh_dates(group);
        weigh_suspension(group);
    }
    weigh_relations(group);
}

/// A part that is new, gone, or stands elsewhere.
void Weighing::weigh_part(const PartDifferences& group) {
    const auto gist = [](const model::LimbReading& limb) {
        return limb.path + (limb.gist.empty() ? "" : " " + limb.gist);
    };
    if (group.before == nullptr && group.after != nullptr)
        add(group, "part", "limb", "added", turned(Reach::kWidened, group.bearing), {}, {gist(*group.after)});
    else if (group.after == nullptr && group.before != nullptr)
        add(group, "part", "limb", "removed", turned(Reach::kNarrowed, group.bearing), {gist(*group.before)}, {});
    else if (group.path != group.path_before)
        add(group, "part", "path", "moved", Reach::kSame, {group.path_before}, {group.path});
}

}  // namespace gazetted::baseline
