#include "parsers/extract/zh_limbs.h"

#include <algorithm>

namespace gazetted::extract::zh {

void add_once(std::vector<model::Sourced<std::string>>& list, std::string_view value, const model::Evidence& evidence) {
    const bool known =
        std::any_of(list.begin(), list.end(), [value](const auto& entry) { return entry.value == value; });
    if (!known) list.push_back({std::string(value), evidence});
}

model::LimbReading& Limbs::at(const std::string& path) {
    const auto found = std::find_if(limbs_.begin(), limbs_.end(), [&](const auto& limb) { return limb.path == path; });
    if (found != limbs_.end()) return *found;
    limbs_.emplace_back();
    limbs_.back().path = path;
    return limbs_.back();
}

const model::LimbReading* Limbs::find(const std::string& path) const {
    const auto found = std::find_if(limbs_.begin(), limbs_.end(), [&](const auto& limb) { return limb.path == path; });
    return found == limbs_.end() ? nullptr : &*found;
}

void Limbs::add_act(const std::string& path, std::string_view act, const model::Evidence& evidence) {
    add_once(at(path).acts, act, evidence);
}

void Limbs::add_scope(const std::string& path, const Scope& scope, const model::Evidence& evidence) {
    model::LimbReading& limb = at(path);
    for (const auto code : scope.end_user_categories)
        add_once(limb.end_user_categories, code, evidence);
    for (const auto code : scope.end_uses)
        add_once(limb.prohibited_end_uses, code, evidence);
    for (const auto code : scope.case_by_case)
        add_once(limb.case_by_case, code, evidence);
    for (const auto code : scope.exceptions)
        add_once(limb.exceptions, code, evidence);
}

bool Limbs::has_act(const std::string& path, std::string_view act) const {
    const model::LimbReading* limb = find(path);
    return limb != nullptr &&
           std::any_of(limb->acts.begin(), limb->acts.end(), [act](const auto& entry) { return entry.value == act; });
}

}  // namespace gazetted::extract::zh
