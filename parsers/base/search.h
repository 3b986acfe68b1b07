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

/// Which of several words stands first, and where.
struct FoundWord {
    std::size_t at = std::string_view::npos;
    std::size_t word = 0;  ///< its place among them; of two that begin together the one named first
};

/// The first of the words (none empty) at or after `from`. A stretch of the text after the other, so that a word that
/// never comes is not looked for up to the end each time.
template <class Words>
FoundWord find_first_word(std::string_view text, const Words& words, std::size_t from) {
    constexpr std::size_t kStretch = 1024;
    FoundWord found;
    for (std::size_t begin = from; begin < text.size() && found.at > text.size(); begin += kStretch) {
        std::size_t past = begin + kStretch;  // no place from here on counts
        for (std::size_t word = 0; word < words.size(); ++word) {
            const std::string_view characters = words[word];
            const std::size_t at = find_characters(text.substr(0, past + characters.size() - 1), characters, begin);
            if (at == std::string_view::npos) continue;
            found = {at, word};
            past = at;
        }
    }
    return found;
}

}  // namespace gazetted
