// What for a sentence refuses exports: mass destruction, terrorism, military use, military potential.
// Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_scope.h"

namespace gazetted::extract::english {

void read_uses(const Sentence& sentence, const ScopeContext& context, Scope& scope);

}  // namespace gazetted::extract::english
