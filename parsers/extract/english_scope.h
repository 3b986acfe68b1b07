// Towards whom and for what: end-user categories, refused end uses, case-by-case uses and exceptions, sentence by
// sentence. Thread rule: pure functions. Failures: none.
#pragma once

#include <string_view>
#include <vector>

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// One code a sentence states, with its words [first, last).
struct ScopeHit {
    std::string_view code;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// What one sentence says of scope. `refusing` tells that the sentence, or the line that heads its list, refuses or
/// forbids; `case_by_case` that it says how the uses are decided.
struct Scope {
    std::vector<ScopeHit> end_user_categories, prohibited_end_uses, case_by_case, exceptions;
};

/// What the lines above a sentence say that its own words may leave out.
struct ScopeContext {
    bool refusing = false;
    bool case_by_case = false;
};

Scope scope_of(const Sentence& sentence, const ScopeContext& context);

/// The context that reaches each sentence of a text: a head ("… will in principle not be approved:") reaches the list
/// below it.
std::vector<ScopeContext> contexts_of(const EnglishText& text);

}  // namespace gazetted::extract::english
