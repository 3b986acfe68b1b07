// Of what the sentences of a text do to other notices, what counts in the end. Thread rule: pure functions. Failures:
// none.
#pragma once

#include <vector>

#include "parsers/extract/zh_relations.h"

namespace gazetted::extract::zh {

/// Of two that do something to one target the later one counts (the earlier is history);
/// a target that is repealed is not also amended or ended.
std::vector<RelationFound> settle(std::vector<RelationFound> found);

}  // namespace gazetted::extract::zh
