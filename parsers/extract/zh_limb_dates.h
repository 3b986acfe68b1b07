// Puts the days that a Chinese notice gives on its limbs: named parts theirs, a general rule on every limb without one,
// the first day of a pause on the limb that pauses. Thread rule: pure functions on what they are given. Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/zh_effective.h"
#include "parsers/extract/zh_limbs.h"
#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_relations.h"
#include "parsers/extract/zh_text.h"

namespace gazetted::extract::zh {

/// 第21号继续暂停一年 in a notice that applies from its publication: the year runs from then.
void date_terms(std::vector<RelationFound>& relations, const std::vector<EffectiveRule>& rules);

/// What the days are put on, and what gives them.
struct DatedLimbs {
    const Text& text;
    const Outline& outline;
    const std::vector<EffectiveRule>& rules;
    const std::vector<RelationFound>& relations;
    Limbs& limbs;
};
void place_dates(const DatedLimbs& dated);

}  // namespace gazetted::extract::zh
