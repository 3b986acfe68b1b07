// What a mistyped word was probably meant to be. Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <vector>

namespace gazetted {

/// The member of `known` that is fewest edits away, when at most two (or a third of its length); empty otherwise.
std::string nearest_spelling(const std::string& word, const std::vector<std::string>& known);

}  // namespace gazetted
