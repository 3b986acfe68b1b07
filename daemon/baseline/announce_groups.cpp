#include "daemon/baseline/announce_groups.h"

#include <algorithm>

#include "daemon/baseline/limbs.h"

namespace gazetted::baseline {

namespace {

using model::LimbReading;
using model::Sourced;

bool same_moment(const Sourced<model::EffectiveDate>* a, const Sourced<model::EffectiveDate>* b) {
    if (a == nullptr || b == nullptr) return a == b;
    return a->value.on == b->value.on && a->value.time == b->value.time;
}

/// A sentence like "exporters of these items shall apply for a licence": the rule of the rows beside it.
bool states_rule_of_items(const LimbReading& limb, const Group& rows) {
    if (!limb.end_user_categories.empty() || !limb.prohibited_end_uses.empty() || !limb.case_by_case.empty())
        return false;
    for (const std::string& act : imposing_acts(limb))
        if (act != "licence_required" && act != "exempt" && act != "duty") return false;
    const bool above = std::any_of(rows.limbs.begin(), rows.limbs.end(),
                                   [&](const LimbReading* row) { return covers(limb.path, row->path); });
    return limb.path == "0" || above;
}

/// A listing sentence is told by the listing.
bool is_told_here(const LimbReading& limb) {
    std::vector<std::string> acts = imposing_acts(limb);
    std::erase_if(acts, [](const std::string& act) { return act == "list" || act == "delist"; });
    return !acts.empty();
}

std::vector<Group> item_groups(const Notice& notice, const std::vector<const LimbReading*>& limbs) {
    std::vector<Group> groups;
    for (const LimbReading* limb : limbs) {
        if (!is_item_row(*limb)) continue;
        const auto* effective = effective_of(notice.reading, limb);
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const Group& each) { return same_moment(each.effective, effective); });
        if (group == groups.end()) group = groups.insert(groups.end(), Group{{}, effective, true});
        group->limbs.push_back(limb);
    }
    return groups;
}

std::vector<Group> plain_groups(const Notice& notice) {
    std::vector<const LimbReading*> limbs;
    for (const LimbReading* limb : measures_in(notice))
        if (limb != nullptr && is_told_here(*limb)) limbs.push_back(limb);
    std::vector<Group> groups = item_groups(notice, limbs);
    for (const LimbReading* limb : limbs) {
        if (is_item_row(*limb)) continue;
        const auto* effective = effective_of(notice.reading, limb);
        const auto rows = std::find_if(groups.begin(), groups.end(), [&](const Group& each) {
            return each.items && same_moment(each.effective, effective) && states_rule_of_items(*limb, each);
        });
        if (rows != groups.end())
            rows->limbs.push_back(limb);
        else
            groups.push_back({{limb}, effective, false});
    }
    for (Group& group : groups)
        std::sort(group.limbs.begin(), group.limbs.end(),
                  [](const auto* a, const auto* b) { return path_less(a->path, b->path); });
    return groups;
}

bool is_coded(const LimbReading& limb) {
    return !limb.end_user_categories.empty() || !limb.prohibited_end_uses.empty() || !limb.case_by_case.empty();
}

bool below(const Group& group, const LimbReading& head) {
    return std::all_of(group.limbs.begin(), group.limbs.end(), [&](const LimbReading* limb) {
        return limb->path != head.path && covers(head.path, limb->path);
    });
}

/// A sentence that says nothing without its parts: its acts are theirs, and it has no scope of its own.
bool is_bare_head(const Group& group, const std::vector<const Group*>& parts) {
    const LimbReading& head = *group.limbs.front();
    if (group.items || group.limbs.size() != 1 || parts.empty() || is_coded(head)) return false;
    if (!head.exceptions.empty() || !head.thresholds.empty() || head.path == "0") return false;
    const std::vector<std::string> acts = imposing_acts(head);
    return std::all_of(parts.begin(), parts.end(), [&](const Group* part) {
        const std::vector<std::string> its = imposing_acts(*part->limbs.front());
        return !part->items && std::all_of(acts.begin(), acts.end(), [&](const std::string& act) {
            return std::find(its.begin(), its.end(), act) != its.end();
        });
    });
}

/// Parts that only name uses or users, from the same day as their head: one sentence tells them all.
bool are_a_list(const Group& head, const std::vector<const Group*>& parts) {
    return std::all_of(parts.begin(), parts.end(), [&](const Group* part) {
        const LimbReading& limb = *part->limbs.front();
        return is_coded(limb) && limb.thresholds.empty() && limb.exceptions.empty() &&
               same_moment(part->effective, head.effective) &&
               imposing_acts(limb) == imposing_acts(*head.limbs.front());
    });
}

}  // namespace

std::vector<Group> groups_of(const Notice& notice) {
    std::vector<Group> groups = plain_groups(notice);
    std::vector<const LimbReading*> told_elsewhere;
    const std::vector<Group> all = groups;
    for (Group& group : groups) {
        const LimbReading* head = group.limbs.front();
        std::vector<const Group*> parts;
        for (const Group& other : all)
            if (below(other, *head)) parts.push_back(&other);
        if (!is_bare_head(group, parts)) continue;
        if (are_a_list(group, parts)) {
            for (const Group* part : parts) {
                group.limbs.push_back(part->limbs.front());
                told_elsewhere.push_back(part->limbs.front());
            }
        } else {
            told_elsewhere.push_back(head);
            for (Group& other : groups)
                if (other.head == nullptr && below(other, *head)) other.head = head;
        }
    }
    std::erase_if(groups, [&](const Group& group) {
        return std::find(told_elsewhere.begin(), told_elsewhere.end(), group.limbs.front()) != told_elsewhere.end();
    });
    return groups;
}

}  // namespace gazetted::baseline
