// The simplified form of a traditional Chinese character, one for one: 國 is 国. Texts from Hong Kong and Taiwan are
// read by the same rules as the ministry's own. Both forms take three bytes of UTF-8. Thread rule: pure. Failures:
// none.
#pragma once

namespace gazetted::text {

/// `c` itself where it has no other form, or one that depends on the word (乾, 著 …: the form most words have, or
/// none).
char32_t simplified(char32_t c);

}  // namespace gazetted::text
