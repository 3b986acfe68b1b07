// Codes that are branches of other codes: 1C902.a of 1C902, a commodity code of ten digits of its first eight. Pure.
#pragma once

#include <string>
#include <vector>

namespace gazetted::baseline {

/// True where `branch` is a proper part of what `trunk` covers.
bool is_branch_of(const std::string& branch, const std::string& trunk);

/// Codes that gave way to others of their family: one trunk for its branches, or the other way round.
struct FamilyShift {
    std::vector<std::string> before, after;
    bool narrowed = false;  ///< trunk before, branches after
};

/// Takes the family shifts out of what was removed and added; both lists keep the rest.
std::vector<FamilyShift> family_shifts(std::vector<std::string>& removed, std::vector<std::string>& added);

}  // namespace gazetted::baseline
