#include "daemon/baseline/aimed_at.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "daemon/baseline/limbs.h"

namespace gazetted::baseline {

namespace {

using model::Evidence;
using model::LimbReading;
using Place = model::Sourced<std::string>;

constexpr std::array<std::string_view, 12> kThoseAbove{
    "上述国家", "上述地区",       "前述国家",        "前述地区",        "该国",           "该地区",
    "这些国家", "such countries", "those countries", "these countries", "said countries", "countries above"};

template <class Test>
bool any_words(const LimbReading& limb, Test test) {
    for (const auto* values : {&limb.acts, &limb.end_user_categories, &limb.prohibited_end_uses, &limb.case_by_case})
        for (const auto& value : *values)
            if (test(value.evidence)) return true;
    return false;
}

bool says(const LimbReading& limb, std::string_view words) {
    return any_words(limb, [&](const Evidence& evidence) { return evidence.quote.find(words) != std::string::npos; });
}

bool stands_at(const LimbReading& limb, const Evidence& place) {
    return any_words(limb, [&](const Evidence& evidence) { return evidence.span.block == place.span.block; });
}

bool refers_back(const LimbReading& limb) {
    return std::any_of(kThoseAbove.begin(), kThoseAbove.end(),
                       [&](std::string_view words) { return says(limb, words); });
}

/// The parts that name the place; where no part's words do, those of its paragraph; none where it stands outside of
/// all.
std::vector<const LimbReading*> owners_of(const Place& place, const std::vector<LimbReading>& limbs) {
    std::vector<const LimbReading*> at_place, naming;
    for (const LimbReading& limb : limbs) {
        if (limb.path.empty() || limb.path == "0") continue;  // what has no number speaks of the whole
        if (stands_at(limb, place.evidence)) at_place.push_back(&limb);
        if (says(limb, place.evidence.quote)) naming.push_back(&limb);
    }
    return at_place.empty() || naming.empty() ? at_place : naming;
}

bool is_aimed(const Place& place, const model::Reading& reading, const std::vector<const LimbReading*>& limbs) {
    if (place.evidence.quote.empty()) return true;
    const auto owners = owners_of(place, reading.limbs);
    if (owners.empty()) return true;
    return std::any_of(limbs.begin(), limbs.end(), [&](const LimbReading* limb) {
        return refers_back(*limb) || std::any_of(owners.begin(), owners.end(), [&](const LimbReading* owner) {
                   return covers(owner->path, limb->path);
               });
    });
}

}  // namespace

std::vector<Place> aimed_at(const model::Reading& reading, const std::vector<const LimbReading*>& limbs) {
    std::vector<Place> out;
    for (const Place& place : reading.destinations)
        if (is_aimed(place, reading, limbs)) out.push_back(place);
    return out;
}

}  // namespace gazetted::baseline
