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
bool is_han(char32_t c);

/// The code point that starts at `at`, and its length in bytes (1 for a byte that is not valid UTF-8, as U+FFFD).
struct DecodedChar {
    char32_t value = 0;
    std::size_t length = 1;
};
DecodedChar decode_char(std::string_view utf8, std::size_t at);

bool is_valid_utf8(std::string_view bytes);

/// Appends a code point as UTF-8; U+FFFD for surrogates and values past U+10FFFF.
void append_utf8(std::string& out, char32_t c);

}  // namespace gazetted
