// Base64 as Atom carries it: broken over lines. (The daemon's own base64 is stricter and not for parsers/.)
// Thread rule: pure functions. Failures: std::nullopt for characters outside the alphabet.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gazetted::feeds {

/// The bytes; white space is skipped, padding ends the text.
std::optional<std::string> decode_base64(std::string_view text);

}  // namespace gazetted::feeds
