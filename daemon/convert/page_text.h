// The text of printed pages as lines that mean something: `pdftotext -layout` gives what the eye sees, here page
// numbers and running heads go, the cells of a table row come together under their columns, and a line that only ran
// out of paper is joined to the next. Pure; thread rule: none needed. Failures: none; what is not understood stays as
// it is.
#pragma once

#include <string>
#include <string_view>

namespace gazetted::convert {

/// Takes pages divided by form feeds, in a grid where every character is one column wide. Gives one line per paragraph;
/// a table row is one line with its cells joined by " | ".
std::string page_text(std::string_view layout);

}  // namespace gazetted::convert
