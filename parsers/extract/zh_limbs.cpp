#include "parsers/extract/zh_limbs.h"

#include <algorithm>

namespace gazetted::extract::zh {

void Once::add(std::vector<model::Sourced<std::string>>& list, std::string_view value,
               const model::Evidence& evidence) {
    if (known_.emplace(&list, std::string(value)).second) list.push_back({std::string(value), evidence});
}

void add_once(std::vector<model::Sourced<std::string>>& list, std::string_view value, const model::Evidence& evidence) {
    const bool known =
        std::any_of(list.begin(), list.end(), [value](const auto& entry) { return entry.value == value; });
    if (!known) list.push_back({std::string(value), evidence});
}

model::LimbReading& Limbs::at(const std::string& path) {
    const auto [entry, made] = index_.emplace(path, limbs_.size());
    if (made) limbs_.emplace_back().path = path;
    return limbs_[entry->second];
}

model::LimbReading* Limbs::find(const std::string& path) {
    const auto found = index_.find(path);
    return found == index_.end() ? nullptr : &limbs_[found->second];
}

void Limbs::add_act(const std::string& path, std::string_view act, const model::Evidence& evidence) {
    once_.add(at(path).acts, act, evidence);
}

void Limbs::add_scope(const std::string& path, const Scope& scope, const model::Evidence& evidence) {
    model::LimbReading& limb = at(path);
    for (const auto code : scope.end_user_categories)
        once_.add(limb.end_user_categories, code, evidence);
    for (const auto code : scope.end_uses)
        once_.add(limb.prohibited_end_uses, code, evidence);
    for (const auto code : scope.case_by_case)
        once_.add(limb.case_by_case, code, evidence);
    for (const auto code : scope.exceptions)
        once_.add(limb.exceptions, code, evidence);
}

void Limbs::add_codes(const std::string& path, const std::vector<model::Sourced<std::string>>& control_codes,
                      const std::vector<model::Sourced<std::string>>& hs_codes) {
    model::LimbReading& limb = at(path);
    for (const auto& code : control_codes)
        once_.add(limb.control_codes, code.value, code.evidence);
    for (const auto& code : hs_codes)
        once_.add(limb.hs_codes, code.value, code.evidence);
}

void Limbs::add_threshold(model::LimbReading& limb, const model::Evidence& words) {
    once_.add(limb.thresholds, words.quote, words);
}

std::vector<model::LimbReading> Limbs::take() {
    return {std::make_move_iterator(limbs_.begin()), std::make_move_iterator(limbs_.end())};
}

}  // namespace gazetted::extract::zh
