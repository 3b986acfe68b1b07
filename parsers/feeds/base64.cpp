#include "parsers/feeds/base64.h"

#include <cstdint>

#include "parsers/base/ascii.h"

namespace gazetted::feeds {

std::optional<std::string> decode_base64(std::string_view text) {
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    std::uint32_t bits = 0;
    int held = 0;
    for (const char c : text) {
        if (is_ascii_space(c)) continue;
        if (c == '=') break;
        const std::size_t digit = kAlphabet.find(c);
        if (digit == std::string_view::npos) return std::nullopt;
        bits = (bits << 6U) | static_cast<std::uint32_t>(digit);
        held += 6;
        if (held < 8) continue;
        held -= 8;
        out.push_back(static_cast<char>(static_cast<unsigned char>(bits >> static_cast<unsigned>(held))));
    }
    return out;
}

}  // namespace gazetted::feeds
