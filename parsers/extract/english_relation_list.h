// The relations found in a document: one to each target, the fuller and the stronger kept.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <vector>

#include "parsers/model/reading.h"

namespace gazetted::extract::english {

using Relations = std::vector<model::Sourced<model::Relation>>;

/// A relation to a target that is known already only fills in what that one lacks.
void add_relation(Relations& out, model::Sourced<model::Relation> relation);

/// A document that repeals its predecessor does not also amend it; one prolonged is not also suspended anew.
void drop_weaker(Relations& found);

}  // namespace gazetted::extract::english
