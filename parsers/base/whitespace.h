// How white space is folded everywhere a text is shown or compared: one rule, so that spans of one folder fit another's
// text. Thread rule: pure functions. Failures: none; bytes that are not UTF-8 pass through unchanged.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gazetted {

/// Runs of white space (ASCII, U+00A0, U+1680, U+2000–U+200A, U+2028, U+2029, U+202F, U+205F, U+3000, U+0085) become
/// one space, none stays at the ends; zero-width characters (U+200B–U+200F, U+2060, U+FEFF, U+00AD) and other C0/C1
/// controls are dropped. Everything else keeps its width and form.
std::string fold_whitespace(std::string_view utf8);

/// The same, line by line: lines end at \n, \r\n or \r; empty lines are left out.
std::string fold_lines(std::string_view utf8);

/// Closes up letter-spaced runs: neighbouring words of one Chinese character each ("公 告", "不 可 靠 实 体 清 单", "地
/// 址：…") are joined; longer words keep their spaces. Takes folded text.
std::string join_letter_spaced(std::string_view folded);

/// True for a character of the CJK ideograph blocks (incl. extension A and compatibility ideographs; 〇 too).
inline bool is_han(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF) ||
           c == 0x3007 || (c >= 0x20000 && c <= 0x3134F);
}

/// True for a byte of UTF-8 that begins no character.
constexpr bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The code point that starts at `at`, and its length in bytes (1 for a byte that is not valid UTF-8, as U+FFFD).
struct DecodedChar {
    char32_t value = 0;
    std::size_t length = 1;
};
DecodedChar decode_long_char(std::string_view utf8, std::size_t at);  ///< for decode_char: any but ASCII
inline DecodedChar decode_char(std::string_view utf8, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[at + i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    // Most of what is not ASCII: three bytes, neither overlong nor a surrogate.
    const bool plain_three = lead > 0xE0 && lead < 0xF0 && lead != 0xED && at + 2 < utf8.size();
    if (plain_three && is_continuation(utf8[at + 1]) && is_continuation(utf8[at + 2]))
        return {(lead & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU), 3};
    return decode_long_char(utf8, at);
}

bool is_valid_utf8(std::string_view bytes);

/// Appends a code point as UTF-8; U+FFFD for surrogates and values past U+10FFFF.
void append_utf8(std::string& out, char32_t c);

}  // namespace gazetted
