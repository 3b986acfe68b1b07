// What changed between two texts of one page, as a lawyer would mark it: passages with what was struck out and what was
// put in, and a little of what stands around. Characters for Chinese, words and numbers for the rest.
// Pure. Time is linear in the texts for small edits and bounded for large ones: past a cap on edits the whole passage
// is shown as replaced.
#pragma once

#include <string>
#include <vector>

#include "parsers/model/json.h"

namespace gazetted::baseline {

enum class RedlineOp { kKept, kRemoved, kAdded };
std::string_view name_of(RedlineOp op);

struct RedlinePiece {
    RedlineOp op = RedlineOp::kKept;
    std::string text;
    bool operator==(const RedlinePiece&) const = default;
};

/// One changed passage. Kept pieces at the ends are cut to a readable length, with "…" where something was left out.
struct RedlineHunk {
    std::size_t paragraph = 0;  ///< index of its first paragraph in the new text
    std::vector<RedlinePiece> pieces;

    [[nodiscard]] std::string before() const;  ///< kept and removed words
    [[nodiscard]] std::string after() const;   ///< kept and added words
    bool operator==(const RedlineHunk&) const = default;
};

/// The changed passages of two texts, paragraph by paragraph, in order; empty where they are equal but for white space
/// and the width of digits and letters.
std::vector<RedlineHunk> redline(const std::vector<std::string>& old_text, const std::vector<std::string>& new_text);

/// `[{"paragraph":3,"pieces":[{"op":"kept","text":"…"},{"op":"removed","text":"10"},…]}]`
model::Json redline_json(const std::vector<RedlineHunk>& hunks);

}  // namespace gazetted::baseline
