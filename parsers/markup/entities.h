// Character references as HTML and feeds use them.
// Thread rule: pure functions. Failures: none; what is no reference stays as it is.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gazetted::markup {

/// The character of an HTML entity name ("nbsp"), without & and ;.
std::optional<char32_t> entity_of(std::string_view name);

/// The character of a numeric reference ("#160", "#xA0", without & and ;); references into 0x80–0x9F mean windows-1252,
/// as in browsers. nullopt where it is not well-formed, U+FFFD where no such character exists.
std::optional<char32_t> numeric_reference(std::string_view reference);

/// `text` with every reference resolved once.
std::string decode_references(std::string_view text);

/// Appends HTML source with its references resolved but for those of < > & and quotes; an "&" that starts none is
/// escaped. The few names that old pages write without ";" (&nbsp &amp &lt &gt &quot &copy &reg) count where no letter
/// or digit follows.
void append_resolved(std::string& out, std::string_view html);

}  // namespace gazetted::markup
