#include "daemon/baseline/code_family.h"

#include <algorithm>

namespace gazetted::baseline {

namespace {

bool all_digits(const std::string& code) {
    return !code.empty() && std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<std::string> take_branches(std::vector<std::string>& codes, const std::string& trunk) {
    std::vector<std::string> branches;
    std::copy_if(codes.begin(), codes.end(), std::back_inserter(branches),
                 [&](const std::string& code) { return is_branch_of(code, trunk); });
    std::erase_if(codes, [&](const std::string& code) { return is_branch_of(code, trunk); });
    return branches;
}

/// Each trunk of `trunks` with its branches in `codes`; both are taken out.
template <class Found>
void take_families(std::vector<std::string>& trunks, std::vector<std::string>& codes, Found found) {
    std::erase_if(trunks, [&](const std::string& trunk) {
        const std::vector<std::string> branches = take_branches(codes, trunk);
        if (!branches.empty()) found(trunk, branches);
        return !branches.empty();
    });
}

}  // namespace

bool is_branch_of(const std::string& branch, const std::string& trunk) {
    if (branch.size() <= trunk.size() || trunk.empty() || !branch.starts_with(trunk)) return false;
    return branch[trunk.size()] == '.' || (all_digits(branch) && all_digits(trunk));
}

std::vector<FamilyShift> family_shifts(std::vector<std::string>& removed, std::vector<std::string>& added) {
    std::vector<FamilyShift> out;
    take_families(removed, added, [&](const std::string& trunk, const std::vector<std::string>& branches) {
        out.push_back({{trunk}, branches, true});
    });
    take_families(added, removed, [&](const std::string& trunk, const std::vector<std::string>& branches) {
        out.push_back({branches, {trunk}, false});
    });
    return out;
}

}  // namespace gazetted::baseline
