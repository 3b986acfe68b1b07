#include "parsers/extract/zh_settling.h"

#include <algorithm>

namespace gazetted::extract::zh {

namespace {

bool same_title(const std::string& a, const std::string& b) {
    return text::NormalText(a).view() == text::NormalText(b).view();
}

bool same_target(const RelationFound& a, const RelationFound& b) {
    return a.relation.target_key() == b.relation.target_key();
}

/// Of two parts of one notice: 第三条停止执行，第四条暂停执行.
bool apart(const RelationFound& a, const RelationFound& b) {
    const auto part = [](const RelationFound& found) {
        return found.relation.target_path.empty() && found.relation.partly ? found.relation.scope
                                                                           : found.relation.target_path;
    };
    return !part(a).empty() && !part(b).empty() && part(a) != part(b);
}

bool overtakes(const RelationFound& later, const RelationFound& earlier) {
    // A new edition that repeals the old one does not also amend it, whichever of number and title names it.
    const bool old_edition = later.relation.type == "repeals" && earlier.relation.type == "amends" &&
                             !earlier.title.empty() && same_title(later.title, earlier.title);
    if (old_edition) return true;
    if (!same_target(later, earlier) || apart(later, earlier)) return false;
    if (later.relation.sets_state() && earlier.relation.sets_state()) {
        return later.relation.from && earlier.relation.from && *later.relation.from > *earlier.relation.from;
    }
    return later.relation.type == "repeals" && earlier.relation.type == "amends";
}

/// 在上述期限内继续暂停实施: the last day is the one named last before.
void take_terms_before(std::vector<RelationFound>& found) {
    const RelationFound* dated = nullptr;
    for (RelationFound& relation : found) {
        if (relation.same_term && dated != nullptr && relation.relation.sets_state()) {
            relation.relation.until = dated->relation.until;
            relation.relation.until_from_term = dated->relation.until_from_term;
        }
        if (relation.relation.until) dated = &relation;
    }
}

bool same_deed(const RelationFound& a, const RelationFound& b) {
    return same_target(a, b) && a.relation.type == b.relation.type && a.path == b.path && !apart(a, b);
}

}  // namespace

std::vector<RelationFound> settle(std::vector<RelationFound> found) {
    take_terms_before(found);
    std::vector<RelationFound> out;
    for (const RelationFound& candidate : found) {
        const bool overtaken = std::any_of(found.begin(), found.end(),
                                           [&](const RelationFound& other) { return overtakes(other, candidate); });
        const bool known = std::any_of(out.begin(), out.end(),
                                       [&](const RelationFound& other) { return same_deed(other, candidate); });
        if (!overtaken && !known) out.push_back(candidate);
    }
    return out;
}

}  // namespace gazetted::extract::zh
