#include "parsers/extract/english_relation_list.h"

#include <algorithm>

namespace gazetted::extract::english {

namespace {

using model::Relation;

/// Far more than any notice has; keeps the comparison of each with each cheap on hostile text.
constexpr std::size_t kMostRelations = 400;

/// One target however its issuers are named: joint notices are often cited by their first issuer alone.
bool same_target(const Relation& a, const Relation& b) {
    if (a.target && b.target) return a.target->same_sequence(*b.target);
    return a.target_key() == b.target_key();
}

}  // namespace

void add_relation(Relations& out, model::Sourced<Relation> relation) {
    const auto same = [&](const auto& item) {
        return item.value.type == relation.value.type && same_target(item.value, relation.value);
    };
    const auto known = std::find_if(out.begin(), out.end(), same);
    if (known == out.end()) {
        if (out.size() < kMostRelations) out.push_back(std::move(relation));
        return;
    }
    const bool fuller = relation.value.target && known->value.target &&
                        relation.value.target->issuers.size() > known->value.target->issuers.size();
    if (fuller) known->value.target = relation.value.target;
    if (known->value.target_path.empty()) {
        known->value.target_path = relation.value.target_path;
        known->value.scope = relation.value.scope;
    }
    if (known->value.until || !relation.value.until) return;
    known->value.until = relation.value.until;
    known->value.until_from_term = relation.value.until_from_term;
    known->value.from = relation.value.from;
    known->evidence = std::move(relation.evidence);
}

void drop_weaker(Relations& found) {
    const Relations all = std::move(found);
    found.clear();
    for (const auto& relation : all) {
        const bool weak = std::any_of(all.begin(), all.end(), [&](const auto& strong) {
            if (!same_target(strong.value, relation.value)) return false;
            const bool whole = strong.value.parties.empty() && !strong.value.partly;  // "… is ended for Acme alone"
            return (relation.value.type == "amends" && strong.value.type != "amends" && whole) ||
                   (relation.value.type == "suspends" && strong.value.type == "continues_suspension");
        });
        if (!weak) found.push_back(relation);
    }
}

}  // namespace gazetted::extract::english
