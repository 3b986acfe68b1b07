// The ways that stay open: special circumstances, dealings on application, removal from a list, relief, research.
// Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_scope.h"

namespace gazetted::extract::english {

void read_exceptions(const Sentence& sentence, Scope& scope);

}  // namespace gazetted::extract::english
