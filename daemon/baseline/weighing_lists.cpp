#include <algorithm>

#include "daemon/baseline/code_family.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/value_forms.h"
#include "daemon/baseline/weighing.h"

namespace gazetted::baseline {

namespace {

using model::LimbReading;
using model::Reading;

/// The values a list had on one side, by field.
Values values_on(const Reading& reading, const LimbReading* limb, bool part, const std::string& field) {
    const auto list = [&]() -> const std::vector<model::Sourced<std::string>>* {
        if (part) return limb == nullptr ? nullptr : field == "hs_codes" ? &limb->hs_codes : &limb->control_codes;
        return field == "hs_codes" ? &reading.hs_codes : &reading.control_codes;
    }();
    return list == nullptr ? Values{} : values_of(*list);
}

bool holds_trunk_of(const Values& values, const std::string& code) {
    return std::any_of(values.begin(), values.end(), [&](const std::string& each) { return is_branch_of(code, each); });
}

/// Takes the values that satisfy a condition out of a list.
template <class Condition>
Values taken_out(Values& values, Condition condition) {
    const auto kept =
        std::stable_partition(values.begin(), values.end(), [&](const auto& each) { return !condition(each); });
    Values out(kept, values.end());
    values.erase(kept, values.end());
    return out;
}

}  // namespace

void Weighing::weigh_list(const PartDifferences& group, const ListRule& rule) {
    const std::string field(rule.field);
    Values removed, added;
    for (const FieldDifference* each : group.of(field)) {
        if (!group.is_part() && told_by_parts(*each)) continue;
        if (each->turn == Turn::kChanged)
            add(group, rule.aspect, field, "changed", Reach::kSame, {each->before}, {each->after});
        else
            (each->turn == Turn::kRemoved ? removed : added)
                .push_back(each->turn == Turn::kRemoved ? each->before : each->after);
    }
    if (removed.empty() && added.empty()) return;
    if (group.is_part()) weigh_moves(group, rule, removed, added);
    if (rule.aspect == "control_code" || rule.aspect == "commodity_code") weigh_codes(group, rule, removed, added);
    if (rule.aspect == "party") weigh_parties(group, removed, added);
    const Reach more = rule.more_widens ? turned_if_only_freeing(Reach::kWidened, group.bearing) : Reach::kNarrowed;
    const Reach less = more == Reach::kWidened ? Reach::kNarrowed : Reach::kWidened;
    if (!added.empty()) add(group, rule.aspect, field, "added", more, {}, added);
    if (!removed.empty()) add(group, rule.aspect, field, "removed", less, removed, {});
}

/// Where else in the text a value was taken from or put: the path of that part.
const std::string* Weighing::place_of(const std::string& field, const std::string& value, Turn turn) const {
    for (const PartDifferences& group : groups_) {
        if (!group.is_part()) continue;
        for (const FieldDifference* each : group.of(field))
            if (each->turn == turn && (turn == Turn::kAdded ? each->after : each->before) == value)
                return turn == Turn::kAdded ? &group.path : &group.path_before;
    }
    return nullptr;
}

/// Values that the document keeps and that only stand in another part now: told once, where they came to.
void Weighing::weigh_moves(const PartDifferences& group, const ListRule& rule, Values& removed, Values& added) {
    const std::string field(rule.field);
    const auto& whole = groups_.front().is_part() ? PartDifferences{}.fields : groups_.front().fields;
    const auto of_document = [&](const std::string& value) {
        const auto found = whole.find(field);
        return found != whole.end() && std::any_of(found->second.begin(), found->second.end(), [&](const auto* each) {
                   return each->before == value || each->after == value;
               });
    };
    taken_out(removed, [&](const std::string& value) {
        return !of_document(value) && place_of(field, value, Turn::kAdded) != nullptr;
    });
    for (const std::string& value : taken_out(added, [&](const std::string& each) {
             return !of_document(each) && place_of(field, each, Turn::kRemoved) != nullptr;
         })) {
        Meaning& moved = add(group, rule.aspect, field, "moved", Reach::kSame, {value}, {value});
        moved.path_before = *place_of(field, value, Turn::kRemoved);
    }
}

/// Branches for a trunk and the other way round; and what a trunk that stays covers anyway.
void Weighing::weigh_codes(const PartDifferences& group, const ListRule& rule, Values& removed, Values& added) {
    const std::string field(rule.field);
    for (const FamilyShift& shift : family_shifts(removed, added))
        add(group, rule.aspect, field, "changed",
            turned_if_only_freeing(shift.narrowed ? Reach::kNarrowed : Reach::kWidened, group.bearing), shift.before,
            shift.after);
    const Values had = values_on(before_, group.before, group.is_part(), field);
    const Values has = values_on(after_, group.after, group.is_part(), field);
    const auto covered = [&](const std::string& code) {
        return holds_trunk_of(had, code) && holds_trunk_of(has, code);
    };
    if (const Values more = taken_out(added, covered); !more.empty())
        add(group, rule.aspect, field, "added", Reach::kSame, {}, more);
    if (const Values fewer = taken_out(removed, covered); !fewer.empty())
        add(group, rule.aspect, field, "removed", Reach::kSame, fewer, {});
}

/// A party whose one name stays is the same party.
void Weighing::weigh_parties(const PartDifferences& group, Values& removed, Values& added) {
    const auto english = [](const Reading& reading, const std::string& form) {
        for (const auto& party : reading.parties)
            if (form_of(party.value) == form) return party.value.en;
        return std::string();
    };
    std::erase_if(removed, [&](const std::string& gone) {
        const std::string name = english(before_, gone);
        const auto same = [&](const std::string& each) { return !name.empty() && english(after_, each) == name; };
        const auto found = std::find_if(added.begin(), added.end(), same);
        if (found == added.end()) return false;
        add(group, "party", "parties", "changed", Reach::kSame, {gone}, {*found});
        added.erase(found);
        return true;
    });
}

}  // namespace gazetted::baseline
