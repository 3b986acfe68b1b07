// Regular expressions with their counted repeats let go, for Pattern: `[^。]{0,60}` makes a program of hundreds of
// steps,
// `[^。]*` one of a few. A loosened expression matches wherever the written one does, and is the same on texts too
// short to reach the counts let go. Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gazetted::text {

/// The upper bounds of the repeats {m,n} of single characters and classes in an expression: sorted, each once. Small
/// ones are left out: they cost little, and without them the expression would say too little.
std::vector<std::size_t> repeat_bounds(std::string_view expression);

/// The expression with {m,} for each such repeat {m,n} whose n is `from` or more.
std::string loosened(std::string_view expression, std::size_t from);

/// Past the class "[…]" that opens at `at`; past the end of the expression where it does not close.
std::size_t past_class(std::string_view expression, std::size_t at);

/// Past the count "{n}", "{m,}" or "{m,n}" that an expression begins with; 0 where it begins with none.
std::size_t past_count(std::string_view expression);

}  // namespace gazetted::text
