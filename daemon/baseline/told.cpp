#include "daemon/baseline/told.h"

#include <algorithm>

#include "daemon/baseline/limbs.h"

namespace gazetted::baseline {

Standing standing_of(const Notice& notice) {
    const bool answer =
        notice.reading.document_class == model::DocumentClass::kAnswer || notice.key.starts_with("answer:");
    return answer ? Standing::kAnswer : Standing::kOfficial;
}

Change change_of(const Notice& notice, const std::string& kind, const std::string& path) {
    Change change;
    change.kind = kind;
    change.standing = standing_of(notice);
    change.notice = notice.key;
    change.limb = model::LimbId{notice.key, path}.display();
    return change;
}

std::vector<Change> in_order(std::vector<Told> told) {
    std::stable_sort(told.begin(), told.end(), [](const Told& a, const Told& b) { return path_less(a.path, b.path); });
    std::vector<Change> changes;
    for (Told& each : told)
        changes.push_back(std::move(each.change));
    return changes;
}

}  // namespace gazetted::baseline
