// The shortest way from one sequence to another (Myers, "An O(ND) difference algorithm", 1986), with a cap on the edits
// looked for. Pure.
#pragma once

#include <string>
#include <vector>

namespace gazetted::baseline {

/// What becomes of one element: kept (an index on both sides), removed (`before` only) or added (`after` only).
struct Edit {
    enum class Op { kKeep, kRemove, kAdd } op = Op::kKeep;
    std::size_t before = 0;  ///< index into the old sequence; meaningless for kAdd
    std::size_t after = 0;   ///< index into the new sequence; meaningless for kRemove
};

/// Edits in order, removals before additions. Where more than `most_edits` would be needed, everything between the
/// common beginning and the common end counts as replaced. Memory: O(most_edits²).
std::vector<Edit> edit_script(const std::vector<std::string>& before, const std::vector<std::string>& after,
                              std::size_t most_edits);

}  // namespace gazetted::baseline
