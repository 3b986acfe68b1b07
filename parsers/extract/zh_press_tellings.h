// How reports tell of a measure (3家企业被列入…, 管控名单再添…): the words of each kind, and those that undo a clause.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <string_view>
#include <vector>

#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

struct Telling {
    std::string_view kind;
    text::Pattern says;
};

const std::vector<Telling>& tellings();

/// May, would, is asked whether; or done away with: no deed.
bool is_not_done(std::string_view clause);

/// The clause of `words` around `at`.
std::string_view clause_at(std::string_view words, std::size_t at);

}  // namespace gazetted::extract::zh
