// Whom a sentence refuses: foreign military users, parties of lists, what they own, users that raise military strength.
// Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_scope.h"

namespace gazetted::extract::english {

void read_users(const Sentence& sentence, const ScopeContext& context, Scope& scope);

}  // namespace gazetted::extract::english
