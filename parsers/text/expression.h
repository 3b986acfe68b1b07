// The shape of a regular expression of RE2's syntax: its ways, and the parts of each way in their order. What can be
// told of a pattern without running it is told from here (needs.h, openings.h, plain_words.h). Thread rule: plain
// values; the expression must outlive its shape. Failures: syntax that is not surely understood has no shape.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace gazetted::text {

struct Part;

/// One thing after the other.
using Way = std::vector<Part>;

struct Part {
    /// One character as written; one of several; a place between characters (^ \b $); ways in brackets.
    enum class Kind : std::uint8_t { kCharacter, kClass, kPlace, kGroup };

    Kind kind = Kind::kCharacter;
    std::string_view text;    ///< the character, unescaped; the class as written
    std::vector<Way> ways;    ///< of a group
    bool captures = false;    ///< a group that is told
    bool any_case = false;    ///< of a letter in either case
    bool may_miss = false;    ///< ? * {0,9}
    bool may_repeat = false;  ///< * + {2,9}, and what prefers fewer
};

/// The ways of an expression (a|b|c).
std::optional<std::vector<Way>> shape_of(std::string_view expression);

/// True where the other cases of a character are its ASCII ones at most: not k and s, which have a third form.
bool is_caseless(std::string_view character);

}  // namespace gazetted::text
