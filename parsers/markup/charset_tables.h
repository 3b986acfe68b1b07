// Where ICU's tables and the WHATWG indexes (encoding.spec.whatwg.org) part: a few dozen characters of GB18030 and
// Big5. Internal to parsers/markup. Thread rule: pure functions.
#pragma once

#include <string_view>

namespace gazetted::markup {

/// The character the WHATWG index has where ICU's converter (charset_labels.cpp) gives another; `unit` itself
/// otherwise.
char16_t standard_character(std::string_view encoding, char16_t unit);

/// The combining mark that follows standard_character; 0 where there is none.
char16_t combining_mark(std::string_view encoding, char16_t unit);

/// The character of a Big5 byte pair that ICU does not know; 0 where there is none.
char16_t big5_pair(unsigned char lead, unsigned char trail);

}  // namespace gazetted::markup
