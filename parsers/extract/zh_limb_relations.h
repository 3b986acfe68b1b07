// What is done to other notices, put into the limbs that do it: the act, the target, from when and to when. Thread
// rule: pure functions. Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/zh_limbs.h"
#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_relations.h"
#include "parsers/extract/zh_text.h"

namespace gazetted::extract::zh {

struct PlacedRelations {
    const Text& text;
    const Outline& outline;
    const std::vector<RelationFound>& relations;
    bool list_named;  ///< a sentence takes parties off the control list: it stands there and not at others
};

void place_relations(const PlacedRelations& all, Limbs& limbs);

}  // namespace gazetted::extract::zh
