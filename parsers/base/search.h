// Whether and where some characters stand in a text. In Chinese text every third byte is one of six, so looking for the
// first byte of a character, as std::string_view::find does, meets it everywhere; the last byte is one of sixty-four.
// Thread rule: pure functions.
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

namespace gazetted {

/// Where the characters (one at least) stand first, at or after `from`; npos where they do not.
inline std::size_t find_characters(std::string_view text, std::string_view characters, std::size_t from = 0) {
    if (from > text.size()) return std::string_view::npos;
    const std::size_t before_last = characters.size() - 1;
    for (std::size_t last = from + before_last; last < text.size(); ++last) {
        const void* found = std::memchr(text.data() + last, characters.back(), text.size() - last);
        if (found == nullptr) break;
        last = static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
        if (text.substr(last - before_last, characters.size()) == characters) return last - before_last;
    }
    return std::string_view::npos;
}

inline bool holds_characters(std::string_view text, std::string_view characters) {
    return find_characters(text, characters) != std::string_view::npos;
}

}  // namespace gazetted
