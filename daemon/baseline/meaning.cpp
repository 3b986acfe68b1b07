#include "daemon/baseline/meaning.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "daemon/baseline/bounds.h"
#include "daemon/baseline/code_family.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/meaning_rules.h"
#include "daemon/baseline/value_forms.h"

namespace gazetted::baseline {

namespace {

using model::LimbReading;
using model::Reading;
using Values = std::vector<std::string>;

/// Lists of plain values: their aspect, and whether one more widens what the text controls.
struct ListRule {
    std::string_view field;
    std::string_view aspect;
    bool more_widens;
};
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

using Differences = std::vector<const FieldDifference*>;

/// The differences of the document, or of one part, by field.
struct Group {
    std::string path, path_before;
    std::map<std::string, Differences> fields;
    const LimbReading* before = nullptr;
    const LimbReading* after = nullptr;
    Bearing bearing = Bearing::kBinds;

    [[nodiscard]] bool is_part() const { return !path.empty(); }
    [[nodiscard]] const Differences& of(const std::string& field) const {
        static const Differences kNone;
        const auto found = fields.find(field);
        return found == fields.end() ? kNone : found->second;
    }
};

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

class Weighing {
  public:
    Weighing(const Reading& before, const Reading& after)
        : before_(before), after_(after), differences_(field_differences(before, after)) {
        for (const FieldDifference& each : differences_)
            place(each);
    }

    std::vector<Meaning> done() {
        for (const Group& group : groups_)
            if (group.is_part()) note_told(group);
        for (const Group& group : groups_)
            weigh(group);
        return std::move(out_);
    }

  private:
    void place(const FieldDifference& difference);
    void note_told(const Group& group);
    [[nodiscard]] bool told_by_parts(const FieldDifference& difference) const;
    void weigh(const Group& group);
    void weigh_part(const Group& group);
    void weigh_list(const Group& group, const ListRule& rule);
    void weigh_codes(const Group& group, const ListRule& rule, Values& removed, Values& added);
    void weigh_parties(const Group& group, Values& removed, Values& added);
    void weigh_moves(const Group& group, const ListRule& rule, Values& removed, Values& added);
    void weigh_thresholds(const Group& group);
    void weigh_acts(const Group& group);
    void weigh_dates(const Group& group);
    void weigh_suspension(const Group& group);
    void weigh_relations(const Group& group);
    Meaning& add(const Group& group, std::string_view aspect, const std::string& field, const char* turn, Reach reach,
                 Values before, Values after);
    [[nodiscard]] const std::string* place_of(const std::string& field, const std::string& value, Turn turn) const;

    const Reading& before_;
    const Reading& after_;
    std::vector<FieldDifference> differences_;
    std::vector<Group> groups_;
    std::set<std::pair<std::string, std::string>> told_;  ///< field and value that some part tells
    std::vector<Meaning> out_;
};

void Weighing::place(const FieldDifference& difference) {
    // Differences come part by part; only the document's own come in two runs.
    const auto same = [&](const Group& group) {
        return group.path == difference.path && group.path_before == difference.path_before;
    };
    const auto begin = groups_.empty() || difference.path.empty() ? groups_.begin() : groups_.end() - 1;
    const auto found = std::find_if(begin, groups_.end(), same);
    if (found != groups_.end()) {
        found->fields[difference.field].push_back(&difference);
        return;
    }
    Group group{difference.path, difference.path_before, {}, nullptr, nullptr, bearing_of(after_)};
    if (group.is_part()) {
        const bool is_new = difference.field == "limb" && difference.turn == Turn::kAdded;
        const bool is_gone = difference.field == "limb" && difference.turn == Turn::kRemoved;
        group.before = is_new ? nullptr : find_limb(before_, difference.path_before);
        group.after = is_gone ? nullptr : find_limb(after_, difference.path);
        const LimbReading* limb = group.after != nullptr ? group.after : group.before;
        if (limb != nullptr) group.bearing = bearing_of(*limb, group.bearing);
    }
    group.fields[difference.field].push_back(&difference);
    groups_.push_back(std::move(group));
}

void Weighing::note_told(const Group& group) {
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

Meaning& Weighing::add(const Group& group, std::string_view aspect, const std::string& field, const char* turn,
                       Reach reach, Values before, Values after) {
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

void Weighing::weigh(const Group& group) {
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
void Weighing::weigh_part(const Group& group) {
    const auto gist = [](const LimbReading& limb) { return limb.path + (limb.gist.empty() ? "" : " " + limb.gist); };
    if (group.before == nullptr && group.after != nullptr)
        add(group, "part", "limb", "added", turned(Reach::kWidened, group.bearing), {}, {gist(*group.after)});
    else if (group.after == nullptr && group.before != nullptr)
        add(group, "part", "limb", "removed", turned(Reach::kNarrowed, group.bearing), {gist(*group.before)}, {});
    else if (group.path != group.path_before)
        add(group, "part", "path", "moved", Reach::kSame, {group.path_before}, {group.path});
}

void Weighing::weigh_list(const Group& group, const ListRule& rule) {
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
    for (const Group& group : groups_) {
        if (!group.is_part()) continue;
        for (const FieldDifference* each : group.of(field))
            if (each->turn == turn && (turn == Turn::kAdded ? each->after : each->before) == value)
                return turn == Turn::kAdded ? &group.path : &group.path_before;
    }
    return nullptr;
}

/// Values that the document keeps and that only stand in another part now: told once, where they came to.
void Weighing::weigh_moves(const Group& group, const ListRule& rule, Values& removed, Values& added) {
    const std::string field(rule.field);
    const auto& whole = groups_.front().is_part() ? Group{}.fields : groups_.front().fields;
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
void Weighing::weigh_codes(const Group& group, const ListRule& rule, Values& removed, Values& added) {
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
void Weighing::weigh_parties(const Group& group, Values& removed, Values& added) {
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

void Weighing::weigh_thresholds(const Group& group) {
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

void Weighing::weigh_acts(const Group& group) {
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

const model::EffectiveDate* date_of_form(const std::vector<model::Sourced<model::EffectiveDate>>& dates,
                                         const std::string& form) {
    for (const auto& each : dates)
        if (form_of(each.value) == form) return &each.value;
    return nullptr;
}

void Weighing::weigh_dates(const Group& group) {
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
void Weighing::weigh_suspension(const Group& group) {
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

const model::Relation* relation_of_form(const Reading& reading, const std::string& form) {
    for (const auto& each : reading.relations)
        if (form_of(each.value) == form) return &each.value;
    return nullptr;
}

void Weighing::weigh_relations(const Group& group) {
    Differences removed;
    std::copy_if(group.of("relations").begin(), group.of("relations").end(), std::back_inserter(removed),
                 [](const FieldDifference* each) { return each->turn == Turn::kRemoved; });
    const auto aspect = [](const model::Relation& relation) {
        return relation.type == "suspends" || relation.type == "continues_suspension" ? "suspension" : "act";
    };
    const auto changed = [&](const FieldDifference& earlier, const FieldDifference& later) {
        const auto* before = relation_of_form(before_, earlier.before);
        const auto* after = relation_of_form(after_, later.after);
        if (before == nullptr || after == nullptr || same_term(*before, before_, *after, after_)) return;
        const Reach reach = reach_of_relations(*before, *after);
        if (reach == Reach::kSame) return;
        Meaning& told = add(group, aspect(*after), "relations", "changed", reach, {earlier.before}, {later.after});
        told.evidence_before = earlier.evidence_before;
        told.evidence_after = later.evidence_after;
    };
    for (const FieldDifference* each : group.of("relations")) {
        if (each->turn == Turn::kChanged) changed(*each, *each);
        if (each->turn != Turn::kAdded) continue;
        const auto* after = relation_of_form(after_, each->after);
        // The same act on a larger or smaller part of the same document is one act that changed.
        const auto same = std::find_if(removed.begin(), removed.end(), [&](const FieldDifference* gone) {
            const auto* before = relation_of_form(before_, gone->before);
            return before != nullptr && after != nullptr && before->type == after->type &&
                   before->target_key() == after->target_key();
        });
        if (same != removed.end()) {
            changed(**same, *each);
            removed.erase(same);
        } else if (after != nullptr) {
            add(group, aspect(*after), "relations", "added", reach_of_added_relation(*after), {}, {each->after});
        }
    }
    for (const FieldDifference* gone : removed)
        if (const auto* before = relation_of_form(before_, gone->before))
            add(group, aspect(*before), "relations", "removed",
                reach_of_added_relation(*before) == Reach::kNarrowed ? Reach::kWidened : Reach::kUnclear,
                {gone->before}, {});
}

}  // namespace

std::vector<Meaning> meanings(const Reading& before, const Reading& after) {
    return Weighing(before, after).done();
}

}  // namespace gazetted::baseline
