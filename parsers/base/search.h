// Whether some characters stand in a text. std::string_view::find looks for the first byte and then compares, which a
// Chinese text, where every third byte is one of six, makes slow. Thread rule: pure functions.
#pragma once

#include <cstring>
#include <string_view>

namespace gazetted {

inline bool holds_characters(std::string_view text, std::string_view characters) {
    return memmem(text.data(), text.size(), characters.data(), characters.size()) != nullptr;
}

}  // namespace gazetted
