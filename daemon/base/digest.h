// SHA-256 and HMAC-SHA-256, the names of bytes and the seals of webhooks.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gazetted {

/// Lower-case hex SHA-256, 64 characters.
std::string sha256_hex(std::string_view bytes);
/// Raw HMAC-SHA-256, 32 bytes.
std::string hmac_sha256(std::string_view key, std::string_view bytes);
/// Standard base64 with padding.
std::string base64(std::string_view bytes);
/// The bytes of standard base64 (padding may be left out), or nullopt where a character or the length is wrong.
std::optional<std::string> base64_decode(std::string_view text);

}  // namespace gazetted
