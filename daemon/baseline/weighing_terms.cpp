#include <algorithm>

#include "daemon/baseline/bounds.h"
#include "daemon/baseline/value_forms.h"
#include "daemon/baseline/weighing.h"

namespace gazetted::baseline {

namespace {

using model::LimbReading;
using model::Reading;

Reach reach_of(BoundShift shift) {
    switch (shift) {
        case BoundShift::kNone:
            return Reach::kSame;
        case BoundShift::kNarrower:
            return Reach::kNarrowed;
        case BoundShift::kWider:
            return Reach::kWidened;
        case BoundShift::kUnclear:
            break;
    }
    return Reach::kUnclear;
}

const model::EffectiveDate* date_of_form(const std::vector<model::Sourced<model::EffectiveDate>>& dates,
                                         const std::string& form) {
    for (const auto& each : dates)
        if (form_of(each.value) == form) return &each.value;
    return nullptr;
}

}  // namespace

void Weighing::weigh_thresholds(const PartDifferences& group) {
    Values removed, added;
    for (const FieldDifference* each : group.of("thresholds"))
        (each->turn == Turn::kRemoved ? removed : added)
            .push_back(each->turn == Turn::kRemoved ? each->before : each->after);
    std::erase_if(removed, [&](const std::string& gone) {
        const auto found = std::find_if(added.begin(), added.end(),
                                        [&](const std::string& each) { return same_quantities(gone, each); });
        if (found == added.end()) return false;
        add(group, "threshold", "thresholds", "changed", turned(reach_of(shift_between(gone, *found)), group.bearing),
            {gone}, {*found});
        added.erase(found);
        return true;
    });
    // A limit more is a condition more; where a limit of another kind takes its place, nobody can say.
    const bool swapped = !removed.empty() && !added.empty();
    const auto weight = [&](Reach reach) { return swapped ? Reach::kUnclear : turned(reach, group.bearing); };
    if (!added.empty()) add(group, "threshold", "thresholds", "added", weight(Reach::kNarrowed), {}, added);
    if (!removed.empty()) add(group, "threshold", "thresholds", "removed", weight(Reach::kWidened), removed, {});
}

void Weighing::weigh_acts(const PartDifferences& group) {
    Values removed, added;
    for (const FieldDifference* each : group.of("acts"))
        (each->turn == Turn::kRemoved ? removed : added)
            .push_back(each->turn == Turn::kRemoved ? each->before : each->after);
    std::erase_if(removed, [&](const std::string& gone) {
        const auto found = std::find_if(added.begin(), added.end(), [&](const std::string& each) {
            return reach_of_acts(gone, each) != Reach::kUnclear;
        });
        if (found == added.end()) return false;
        add(group, "duty", "acts", "changed", reach_of_acts(gone, *found), {gone}, {*found});
        added.erase(found);
        return true;
    });
    for (const std::string& act : added)
        add(group, "duty", "acts", "added", reach_of_added_act(act), {}, {act});
    for (const std::string& act : removed) {
        const Reach reach = reach_of_added_act(act);
        add(group, "duty", "acts", "removed",
            reach == Reach::kWidened    ? Reach::kNarrowed
            : reach == Reach::kNarrowed ? Reach::kWidened
                                        : reach,
            {act}, {});
    }
}

void Weighing::weigh_dates(const PartDifferences& group) {
    const std::string field = group.is_part() ? "effective" : "effective_dates";
    const auto date_in = [&](const Reading& reading, const LimbReading* limb, const std::string& form) {
        if (!group.is_part()) return date_of_form(reading.effective_dates, form);
        return limb != nullptr && limb->effective ? &limb->effective->value : nullptr;
    };
    for (const FieldDifference* each : group.of(field)) {
        if (!group.is_part() && told_by_parts(*each)) continue;
        const auto* earlier = date_in(before_, group.before, each->before);
        const auto* later = date_in(after_, group.after, each->after);
        const auto shown = [](const model::EffectiveDate* date) {
            return date == nullptr ? Values{} : Values{date->on.iso() + (date->time ? " " + date->time->iso() : "")};
        };
        Reach reach = Reach::kUnclear;
        if (earlier != nullptr && later != nullptr) {
            if (same_in_words(*earlier, before_, *later, after_)) continue;
            reach = turned_if_only_freeing(reach_of_first_day(*earlier, *later), group.bearing);
            if (reach == Reach::kSame) continue;
        }
        Meaning& told =
            add(group, "date", field, std::string(name_of(each->turn)).c_str(), reach, shown(earlier), shown(later));
        told.evidence_before = each->evidence_before;
        told.evidence_after = each->evidence_after;
    }
    for (const FieldDifference* each : group.of("published_on"))
        if (!group.is_part())
            add(group, "publication", "published_on", "changed", Reach::kSame, {each->before}, {each->after});
}

/// The last day of a suspension, unless an act on a named document tells it.
void Weighing::weigh_suspension(const PartDifferences& group) {
    const auto until = [](const std::string& iso) { return iso.empty() ? std::nullopt : CivilDate::parse(iso); };
    const auto in_relation = [](const Reading& reading, const std::string& iso) {
        return std::any_of(reading.relations.begin(), reading.relations.end(),
                           [&](const auto& each) { return each.value.until && each.value.until->iso() == iso; });
    };
    for (const FieldDifference* each : group.of("suspended_until")) {
        if (!group.is_part() && told_by_parts(*each)) continue;
        if (in_relation(before_, each->before) || in_relation(after_, each->after)) continue;
        add(group, "suspension", "suspended_until", std::string(name_of(each->turn)).c_str(),
            reach_of_suspension(until(each->before), until(each->after)),
            each->before.empty() ? Values{} : Values{each->before},
            each->after.empty() ? Values{} : Values{each->after});
    }
}

}  // namespace gazetted::baseline
