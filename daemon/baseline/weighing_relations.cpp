#include <algorithm>
#include <iterator>

#include "daemon/baseline/value_forms.h"
#include "daemon/baseline/weighing.h"

namespace gazetted::baseline {

namespace {

using model::Reading;

const model::Relation* relation_of_form(const Reading& reading, const std::string& form) {
    for (const auto& each : reading.relations)
        if (form_of(each.value) == form) return &each.value;
    return nullptr;
}

}  // namespace

void Weighing::weigh_relations(const PartDifferences& group) {
    Differences removed;
    std::copy_if(group.of("relations").begin(), group.of("relations").end(), std::back_inserter(removed),
                 [](const FieldDifference* each) { return each->turn == Turn::kRemoved; });
    const auto aspect = [](const model::Relation& relation) { return relation.pauses() ? "suspension" : "act"; };
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

}  // namespace gazetted::baseline
