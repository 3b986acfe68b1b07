// What changed between two texts of one page, as a lawyer would mark it: passages with what was struck out and what was
// put in, and a little of what stands around; paragraphs that moved are told from those that were edited. Characters
// for Chinese, words and numbers for the rest. Pure. Time is linear in the texts for small edits and bounded for large
// ones: past a cap on edits the whole passage is shown as replaced.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "daemon/baseline/paragraph_edits.h"
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
    std::optional<std::size_t> moved_from;  ///< index in the old text, where the paragraph stands elsewhere now

    [[nodiscard]] bool only_moved() const;     ///< moved, and its words are the same
    [[nodiscard]] std::string before() const;  ///< kept and removed words
    [[nodiscard]] std::string after() const;   ///< kept and added words
    bool operator==(const RedlineHunk&) const = default;
};

/// The paragraphs as they are compared: white space folded, digits and letters in their plain width.
std::vector<std::string> redline_text(const std::vector<std::string>& paragraphs);

/// The changed passages of two texts, paragraph by paragraph, in order; empty where they are equal but for white space
/// and the width of digits and letters, empty paragraphs aside. A paragraph that only moved is one passage of kept
/// words.
std::vector<RedlineHunk> redline(const std::vector<std::string>& old_text, const std::vector<std::string>& new_text);

/// One paragraph of the whole redline; `pieces` only where its words changed.
struct RedlineParagraph {
    ParagraphEdit edit;
    std::vector<RedlinePiece> pieces;
};
/// Everything, nothing cut: enough to make either text of the other.
std::vector<RedlineParagraph> whole_redline(const std::vector<std::string>& old_text,
                                            const std::vector<std::string>& new_text);
/// The new text (as redline_text gives it) from the old one and the redline between them.
std::vector<std::string> applied(const std::vector<std::string>& old_text,
                                 const std::vector<RedlineParagraph>& redline);

/// `[{"paragraph":3,"pieces":[{"op":"kept","text":"…"},{"op":"removed","text":"10"},…]}]`, with `moved_from`
/// where the paragraph moved.
model::Json redline_json(const std::vector<RedlineHunk>& hunks);

}  // namespace gazetted::baseline
