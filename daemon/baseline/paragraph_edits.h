// What became of every paragraph of a text: kept, moved, edited, moved and edited, removed or added. Pure.
//   Equal paragraphs are met first, those that occur once before those that recur; then alike ones, near each other
//   before far apart. What keeps the order of most paragraphs is kept in place, the rest has moved. Time is near linear
//   in the texts: marks that many paragraphs share are not looked at.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace gazetted::baseline {

struct ParagraphEdit {
    std::optional<std::size_t> before;  ///< index in the old text; unset where it was added
    std::optional<std::size_t> after;   ///< index in the new text; unset where it was removed
    bool same_words = false;
    bool moved = false;

    [[nodiscard]] bool kept() const { return same_words && !moved; }
    bool operator==(const ParagraphEdit&) const = default;
};

/// Every paragraph of both once, in the order of the new text; removed ones after what they followed.
std::vector<ParagraphEdit> paragraph_edits(const std::vector<std::string>& before,
                                           const std::vector<std::string>& after);

}  // namespace gazetted::baseline
