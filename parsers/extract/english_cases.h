// Which uses are decided one by one: chips, what makes them, artificial intelligence for the military.
// Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_scope.h"

namespace gazetted::extract::english {

void read_cases(const Sentence& sentence, const ScopeContext& context, Scope& scope);

/// True where it says that uses are decided one by one.
bool decides_case_by_case(const Sentence& sentence);

}  // namespace gazetted::extract::english
