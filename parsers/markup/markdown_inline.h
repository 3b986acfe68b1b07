// The marks inside a line of Markdown taken off. Internal to parsers/markup.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <string_view>

namespace gazetted::markup {

/// Without emphasis, code marks, strike-through and inline tags; links and images leave their text, references are
/// resolved, backslash escapes undone. White space is folded.
std::string plain_line(std::string_view line);

}  // namespace gazetted::markup
