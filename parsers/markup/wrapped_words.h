// Plain text in words (English and its like) that was broken at a fixed width: which lines go on in the next one.
// Thread rule: pure functions. Failures: none; text that is not wrapped keeps its lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gazetted::markup {

/// The lines with those joined (by one space) that a fixed width broke: a line goes on where the first word of the next
/// one had no room on it. An empty line, a number or a bullet starts anew, and so does an indent unless it is that of
/// an item's further lines.
std::vector<std::string> unwrapped_words(const std::vector<std::string_view>& lines);

}  // namespace gazetted::markup
