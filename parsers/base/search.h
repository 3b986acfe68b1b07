// Whether and where some characters stand in a text. std::string_view::find looks for the first byte and then compares,
// which a Chinese text, where every third byte is one of six, makes slow. Thread rule: pure functions.
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

namespace gazetted {

/// Where the characters stand first, at or after `from`; npos where they do not.
inline std::size_t find_characters(std::string_view text, std::string_view characters, std::size_t from = 0) {
    if (from > text.size()) return std::string_view::npos;
    const void* found = memmem(text.data() + from, text.size() - from, characters.data(), characters.size());
    if (found == nullptr) return std::string_view::npos;
    return static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

inline bool holds_characters(std::string_view text, std::string_view characters) {
    return memmem(text.data(), text.size(), characters.data(), characters.size()) != nullptr;
}

}  // namespace gazetted
