#include "daemon/alert/labels.h"

#include "daemon/alert/wording.h"
#include "daemon/baseline/change.h"

namespace gazetted::alert {

std::vector<std::string> known_labels() {
    return {"kind", "standing", "notice", "issuer", "subject", "destination", "source", "review"};
}

std::vector<std::string> values_of_label(const std::string& label) {
    if (label == "kind") return known_kinds();
    if (label == "review") return {"needed", "none"};
    if (label != "standing") return {};
    std::vector<std::string> out;
    for (const baseline::Standing standing : baseline::kStandings)
        out.emplace_back(baseline::name_of(standing));
    return out;
}

}  // namespace gazetted::alert
