// Folding text into lines for terminals and plain mail, with Chinese characters counted as two columns.
#pragma once

#include <string>
#include <string_view>

namespace gazetted::alert {

/// `text` folded to `columns`, every line after the first led by `indent` (also counted). Breaks at spaces and between
/// Chinese characters; a word longer than a line stays whole, so that addresses remain clickable. No trailing newline.
std::string wrap(std::string_view text, std::size_t columns, std::string_view indent);

/// How many terminal columns the text takes.
std::size_t columns_of(std::string_view text);

}  // namespace gazetted::alert
